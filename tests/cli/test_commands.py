"""The command line keeps the shapes of docs/command-line.md, and says in one sentence what it can't do."""

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from desktop.cli.commands import sotay
from desktop.guidance.document import Document
from desktop.library.check import check_library
from desktop.library.store import open_library
from desktop.paths import Profile, shipped_library
from desktop.study.opening import open_study


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def run(profile: Path) -> Any:
    """Run one command with a profile of its own."""
    return lambda *words: CliRunner().invoke(sotay, ["--profile", str(profile), *map(str, words)])


def value_of(result: Result) -> Any:
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout_bytes)


def test_outline_has_the_whole_anatomy(run: Any) -> None:
    """Nodes, notes and facts of the shipped guidance, in the promised shape."""
    (document,) = value_of(run("outline", "--json"))["documents"]
    counts = {name: len(document[name]) for name in ("nodes", "footnotes", "citations", "figures", "abbreviations")}
    assert counts == {"nodes": 123, "footnotes": 9, "citations": 20, "figures": 84, "abbreviations": 28}
    assert (document["id"], document["revision"], document["number"]) == ("huong-dan-2024", 1, None)
    assert document["nodes"][1]["path"] == "I"
    assert document["nodes"][1]["source"] == {"lines": [9], "pages": None}
    assert document["recipients"][0] == {
        "text": "Ban Tuyên giáo Thành ủy",
        "group": "để báo cáo",
        "group_inferred": True,
    }


def test_outline_spans_are_verbatim(run: Any) -> None:
    """Offsets are code points into the text of the node, or of the note that is named."""
    (document,) = value_of(run("outline", "huong-dan-2024", "--json"))["documents"]
    texts = {(node["path"], None): node["text"] for node in document["nodes"]}
    texts |= {(note["node"], note["label"]): note["text"] for note in document["footnotes"]}
    spans = [*document["citations"], *document["figures"], *document["dates"]]
    assert all(texts[s["node"], s["footnote"]][s["start"] : s["end"]] == s["text"] for s in spans)
    slips = document["suggestions"]
    assert all(texts[s["node"], s["footnote"]][s["start"] : s["end"]] == s["found"] for s in slips)


def test_outline_is_printed_for_people(run: Any) -> None:
    """Labels, indents and the marks of notes."""
    lines = run("outline").stdout_bytes.decode().splitlines()
    assert lines[0].startswith("Hướng dẫn: Tuyên truyền")
    assert "  I. MỤC ĐÍCH, YÊU CẦU" in lines
    assert any(line.startswith("        Triển khai Chương trình") and line.endswith("… [1]") for line in lines)


@pytest.mark.parametrize(
    ("query", "tier", "path"),
    [
        ("ngân sách", "exact_phrase", "II.2.8.4*2/p3"),
        ("42-KL/TW", "number", "II.1.1/b3"),
        ("8,5%", None, None),
        ('"', None, None),
    ],
)
def test_search_in_json(run: Any, query: str, tier: str | None, path: str | None) -> None:
    """Any query has an outcome; snippets carry their marks."""
    found = value_of(run("search", query, "--json"))
    assert {"query", "outcome", "total", "total_is_exact", "suggestion", "elapsed_ms", "hits"} <= set(found)
    assert found["outcome"] == ("hits" if tier else {'"': "empty"}.get(query, "no_hits"))
    if tier:
        assert (found["hits"][0]["tier"], found["hits"][0]["path"]) == (tier, path)
        (start, end), *_ = found["hits"][0]["marks"]
        assert found["hits"][0]["snippet"][start:end].lower() in query.lower()


def test_a_slip_says_what_was_searched(run: Any) -> None:
    """Hits of a correction come with the query that found them, for programs and for people."""
    found = value_of(run("search", "nghij quyeets", "--json"))
    assert (found["outcome"], found["suggestion"], found["hits"][0]["tier"]) == ("hits", "nghị quyết", "fuzzy")
    assert "“nghị quyết”" in run("search", "nghij quyeets").stdout_bytes.decode()


def test_similar_in_json(run: Any) -> None:
    """Passages like one of a document have the shape of hits; one that is not there is one sentence."""
    found = value_of(run("similar", "huong-dan-2024", "II.2.1/p1", "--json"))
    assert found["of"] == {"document": "huong-dan-2024", "path": "II.2.1/p1", "footnote": None}
    assert "II.2.8.1/p1" in [hit["path"] for hit in found["hits"]]
    assert "[" in run("similar", "huong-dan-2024", "II.2.1/p1").stdout_bytes.decode()
    lost = run("similar", "huong-dan-2024", "IX")
    assert lost.exit_code == 1
    assert "IX" in lost.stderr


def test_search_is_printed_for_people(run: Any) -> None:
    """Matched words stand in brackets."""
    assert "[giải phóng mặt bằng]" in run("search", "giai phong mat bang").stdout_bytes.decode()


def test_a_quiz_in_json(run: Any) -> None:
    """The same seed gives the same quiz; each answer stands where it says."""
    words = ("quiz", "huong-dan-2024", "--questions", 9, "--seed", 4, "--style", "mixed", "--json")
    quiz = value_of(run(*words))
    assert quiz == value_of(run(*words))
    assert (len(quiz["questions"]), quiz["file"], quiz["document"]) == (9, None, "huong-dan-2024")
    for question in quiz["questions"]:
        source = question["excerpts"][0]
        assert source["text"][source["start"] : source["end"]] == question["answer"]
        assert not question["options"] or question["options"][question["right"]] == question["answer"]


def test_a_quiz_to_print(run: Any, tmp_path: Path) -> None:
    """A file is written; fewer questions than asked for are told on stderr, none at all is an error."""
    target = tmp_path / "de.docx"
    result = run("quiz", "huong-dan-2024", "--section", "III", "--questions", 50, "--out", target)
    assert (result.exit_code, target.exists()) == (0, True)
    assert result.stderr.startswith("Tài liệu chỉ đủ dữ liệu cho")
    printed = run("quiz", "huong-dan-2024", "--questions", 3)
    assert printed.stdout.startswith("1. ")
    assert "A. " in printed.stdout
    for section, sentence in (("I.1", "để ra câu hỏi"), ("X", "không có mục")):
        refused = run("quiz", "huong-dan-2024", "--section", section)
        assert (refused.exit_code, sentence in refused.stderr) == (1, True), refused.stderr


def test_import_keeps_the_good_files_and_names_the_others(run: Any, profile: Path, tmp_path: Path) -> None:
    """One file is imported, one is refused: exit 1, and the person's library has the shipped document, too."""
    good, bad = tmp_path / "ke-hoach.txt", tmp_path / "anh.png"
    good.write_text("KẾ HOẠCH\n\nTuần lễ\n\nI. Mục đích\n\n1. Để biết.", encoding="utf-8")
    bad.write_bytes(b"\x89PNG")
    result = run("import", good, bad, "--json")
    value = json.loads(result.stdout_bytes)
    assert (result.exit_code, value["imported"], value["refused"]) == (1, 1, 1)
    assert [file["status"] for file in value["files"]] == ["imported", "refused"]
    assert value["files"][0]["counts"]["heading"] == 1
    assert value["files"][1]["code"] == "kind"
    with open_library(profile / "content.db") as library:
        assert [summary.id for summary in library.documents()] == ["huong-dan-2024", "tuan-le"]


def test_import_tells_what_a_file_holds(run: Any, tmp_path: Path) -> None:
    """Kind and title, counts by level, and each warning with its place; a refusal goes to stderr."""
    good, bad = tmp_path / "ke-hoach.txt", tmp_path / "anh.png"
    good.write_text("KẾ HOẠCH\n\nTuần lễ\n\nI. Mục đích\n\n1. Để biết\u202e.\n\n2. Để làm.", encoding="utf-8")
    bad.write_bytes(b"\x89PNG")
    result = run("import", good, bad)
    lines = result.stdout.splitlines()
    assert lines[0].endswith("đã nạp tuan-le · Kế hoạch: Tuần lễ")
    assert lines[1] == "  3 mục · cấp 1: 1 · cấp 2: 2 · 0 chú thích · 0 bảng · 0 viện dẫn · 0 số liệu"
    assert lines[2].startswith("  [dòng 7] Có 1 ký tự ẩn đổi chiều chữ (U+202E)")
    assert "anh.png" in result.stderr
    assert result.exit_code == 1


def test_the_same_document_is_not_imported_twice(run: Any, root: Path, tmp_path: Path) -> None:
    """The page text of the shipped guidance is the shipped guidance."""
    copy = shutil.copy(root / "resources" / "guidance" / "huong-dan-2024.txt", tmp_path)
    (file,) = value_of(run("import", copy, "--json"))["files"]
    assert (file["status"], file["document"], file["revision"]) == ("unchanged", "huong-dan-2024", 1)
    assert sum(warning["code"] == "cut_paragraph" for warning in file["warnings"]) == 8


def test_import_makes_a_named_library(run: Any, tmp_path: Path) -> None:
    """`--library` after the command names a file that does not exist yet; it begins empty."""
    source = tmp_path / "a.md"
    source.write_text("# Tên\n\n## I. Một\n\nĐoạn.\n", encoding="utf-8")
    library = tmp_path / "kho" / "content.db"
    assert value_of(run("import", source, "--library", library, "--json"))["imported"] == 1
    assert len(value_of(run("outline", "--library", library, "--json"))["documents"]) == 1


def test_a_library_that_is_not_there_is_one_sentence(run: Any, tmp_path: Path) -> None:
    """Any other command says so on stderr, prints nothing and exits 1."""
    for words in (["outline"], ["search", "abc"]):
        result = run("--library", tmp_path / "khong-co.db", *words, "--json")
        assert (result.exit_code, result.stdout) == (1, "")
        assert len(result.stderr.strip().splitlines()) == 1


def test_wrong_use_exits_with_two(run: Any) -> None:
    """A command or an option that does not exist is wrong use."""
    assert run("khong-co").exit_code == 2
    assert run("search").exit_code == 2


def test_check_says_whether_the_library_is_whole(run: Any, tmp_path: Path) -> None:
    """A sound library is ok; a damaged one is not, and the exit code says so."""
    value = value_of(run("check", "--json"))
    assert value["library"]["ok"]
    assert value["library"]["problems"] == []
    damaged = tmp_path / "hong.db"
    damaged.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    assert run("--library", damaged, "check").exit_code == 1


def test_check_says_whether_what_the_person_made_is_whole(run: Any, profile: Path) -> None:
    """Null while there is nothing; then its path, problems and backups, and the exit code tells."""
    assert value_of(run("check", "--json"))["study"] is None
    study = Profile(profile).study
    open_study(study, Profile(profile).backups).study.close()
    expected = {"path": str(study), "ok": True, "problems": [], "backups": {"count": 0, "newest": None}}
    assert value_of(run("check", "--json"))["study"] == expected
    study.write_bytes(b"hong" * 2000)
    assert run("check", "--json").exit_code == 1


def test_the_program_starts_as_a_module(root: Path) -> None:
    """`python -m desktop search` prints UTF-8 whatever the terminal says that it can show."""
    environment = {"PYTHONIOENCODING": "ascii", "PATH": "", "SYSTEMROOT": "C:\\Windows"}
    command = [sys.executable, "-m", "desktop", "search", "quốc phòng", "--library", "content.db"]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "[quốc phòng]" in done.stdout.decode("utf-8")


def test_shipped_content_is_built_from_the_markdown(guidance: Document, root: Path, tmp_path: Path) -> None:
    """The committed content.db holds exactly what building it anew gives."""
    built = tmp_path / "content.db"
    assert CliRunner().invoke(sotay, ["build-content", "--to", str(built)]).exit_code == 0
    with open_library(built, read_only=True) as new, open_library(root / "content.db", read_only=True) as shipped:
        assert new.documents() == shipped.documents()
        assert new.document("huong-dan-2024") == shipped.document("huong-dan-2024") == guidance
        assert new.facts("huong-dan-2024") == shipped.facts("huong-dan-2024")
    assert _tables(built) == _tables(root / "content.db")
    assert check_library(root / "content.db") == ()


def _tables(path: Path) -> dict[str, list[Any]]:
    """Every row of every table, but for the search index's own, whose form depends on SQLite's version."""
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(f"file:{path.as_posix()}?immutable=1", uri=True)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM pragma_table_list WHERE type = 'table'")]
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}


def test_a_secret_document_is_never_stored(run: Any, profile: Path, tmp_path: Path) -> None:
    """A mark of secrecy stops the import before anything is written."""
    secret = tmp_path / "mat.txt"
    text = "TỈNH ỦY\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nTỐI MẬT\n\nSố 5-KH/TU\n\nKẾ HOẠCH\n\nTuần\n\nI. Mục đích\n\nĐể biết."
    secret.write_text(text, encoding="utf-8")
    result = run("import", secret, "--json")
    value = json.loads(result.stdout_bytes)
    assert (result.exit_code, value["files"][0]["code"]) == (1, "secret")
    with open_library(profile / "content.db") as library:
        assert [summary.id for summary in library.documents()] == ["huong-dan-2024"]


def test_an_unknown_document_is_one_sentence(run: Any) -> None:
    """Searching in a document that is not there is no empty result."""
    result = run("search", "abc", "--document", "khong-co", "--json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "khong-co" in result.stderr


def test_a_folder_that_cannot_be_made_is_one_sentence(run: Any, tmp_path: Path) -> None:
    """A file stands where the demo's folder should be."""
    (tmp_path / "tep").write_text("x", encoding="utf-8")
    result = run("demo", tmp_path / "tep" / "demo")
    assert result.exit_code == 1
    assert len(result.stderr.strip().splitlines()) == 1


def test_check_can_make_the_index_anew(run: Any, tmp_path: Path) -> None:
    """An index that does not fit its documents is told, with the command that mends it."""
    library = tmp_path / "own.db"
    shutil.copy(shipped_library(), library)
    with closing(sqlite3.connect(library)) as connection, connection:
        connection.execute("DELETE FROM search_words")
    told = run("check", "--library", str(library))
    assert (told.exit_code, "sotay check --reindex" in told.stdout_bytes.decode()) == (1, True)
    assert run("check", "--reindex", "--library", str(library)).exit_code == 0
    assert run("check", "--library", str(library)).exit_code == 0
