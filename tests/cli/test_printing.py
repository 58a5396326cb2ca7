"""`sotay print`: a document as a PDF to print."""

import json

import pypdf
from click.testing import CliRunner

from desktop.cli.commands import sotay
from desktop.guidance.annotations import Annotation, AnnotationKind, edition_of, quote_of
from desktop.study.annotations import read_file
from desktop.study.opening import open_study


def run(tmp_path, *words: str):
    command = ["--profile", str(tmp_path / "p"), "print", "huong-dan-2024", "--out", str(tmp_path / "a.pdf"), *words]
    return CliRunner().invoke(sotay, command)


def test_a_section_is_printed(qapp, tmp_path):
    """The value says how many sheets; the file has them."""
    result = run(tmp_path, "--section", "II.2.1", "--letters", "sans", "--json")
    told = json.loads(result.stdout_bytes)
    assert (told["document"], told["sections"]) == ("huong-dan-2024", ["II.2.1"])
    pages = pypdf.PdfReader(tmp_path / "a.pdf").pages
    assert told["sheets"] == len(pages)
    assert "2.1. Về lĩnh vực kinh tế" in " ".join(pages[0].extract_text().split())


def test_a_section_that_is_not_there_is_said(qapp, tmp_path):
    """In one sentence, and nothing is written."""
    result = run(tmp_path, "--section", "II.9")
    assert result.exit_code == 1
    assert "không có mục “II.9”" in result.stderr
    assert not (tmp_path / "a.pdf").exists()


def test_own_notes_come_from_the_profile(qapp, tmp_path, guidance):
    """With `--marks`; those of another revision stay away."""
    with open_study(tmp_path / "p" / "study.db", tmp_path / "p" / "backups").study as study:
        for revision in (1, 2):
            edition = edition_of(guidance, revision)
            passage = next(one for one in edition.passages if one.node == "I.1")
            note = Annotation("", AnnotationKind.NOTE, quote_of(edition, passage), note=f"Lời ghi số {revision}")
            study.add(edition, [note])
    run(tmp_path, "--section", "I", "--letters", "sans", "--marks")
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "a.pdf").pages)
    text = " ".join(text.split())
    assert "Lời ghi số 1" in text
    assert "Lời ghi số 2" not in text
    assert read_file(tmp_path / "none.db", "huong-dan-2024", 1) == ()
