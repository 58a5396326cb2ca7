"""`sotay export` writes what the file's ending or `--as` asks for."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from desktop.cli.commands import sotay


def export(tmp_path: Path, name: str, *words: str) -> Result:
    command = ["--profile", str(tmp_path / "p"), "export", "huong-dan-2024", "--section", "II.2.8.5", "--json"]
    return CliRunner().invoke(sotay, [*command, "--to", str(tmp_path / name), *words])


@pytest.mark.parametrize(
    ("name", "words", "head", "form"),
    [
        ("a.html", (), b"<!DOCTYPE html>", "html"),
        ("a.docx", (), b"PK", "docx"),
        ("a.md", (), b"# ", "md"),
        ("a.pdf", ("--as", "script"), b"%PDF", "pdf"),
        ("a.pdf", ("--as", "handout:2:notes"), b"%PDF", "pdf"),
    ],
)
def test_the_ending_is_the_format(tmp_path: Path, name: str, words: tuple[str, ...], head: bytes, form: str) -> None:
    """The file is of that kind, the report says so and holds sentences in both languages."""
    done = export(tmp_path, name, *words)
    assert done.exit_code == 0, done.stderr
    report = json.loads(done.stdout)
    assert (tmp_path / name).read_bytes().startswith(head)
    assert (report["format"], report["overflow"], report["coverage"]) == (form, 0, 1.0)
    assert len(report["warnings"]) == len(report["warnings_en"])


@pytest.mark.parametrize(
    ("name", "words", "code", "said"),
    [
        ("a.xyz", (), 1, ".html"),
        ("a.pptx", ("--as", "script"), 1, ".pdf"),
        ("a.pdf", ("--as", "handout:4"), 2, "handout"),
        ("none/a.html", (), 1, "Không có thư mục"),
    ],
)
def test_what_can_not_be_written_is_one_sentence(
    tmp_path: Path, name: str, words: tuple[str, ...], code: int, said: str
) -> None:
    """Nothing is written, and the sentence says what would do."""
    done = export(tmp_path, name, *words)
    assert (done.exit_code, done.stdout) == (code, "")
    assert said in done.stderr
    assert not (tmp_path / name).exists()
