"""The door for files: what is read, and the one sentence for what is not."""

from pathlib import Path

import pytest

from desktop.errors import RefusedFile
from desktop.reading.files import read_file


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.docx", b"PK\x03\x04", "damaged"),
        ("khong-duoi", b"abc", "kind"),
        ("anh.png", b"\x89PNG\r\n\x1a\n\x00\x00", "kind"),
        ("khoa.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        ("cat.pdf", b"%PDF-1.7\n1 0 obj\n", "broken_pdf"),
        ("trong.txt", b"", "empty"),
        ("trang.txt", b" \n\t\n", "empty"),
        ("anh.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "not_text"),
        ("khong-doan.txt", "Kế hoạch".encode(), "no_text"),
        ("hong.md", b"+++\nid = \n+++\n\nabc\n", "front_matter"),
    ],
)
def test_what_is_no_document_is_refused(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    """A refusal has a code and one plain sentence in both languages."""
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(RefusedFile) as refusal:
        read_file(file)
    assert refusal.value.code == code
    assert refusal.value.message.endswith(".")
    assert refusal.value.english.endswith(".")


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    """What can't be opened is said so, and what can't be opened at all."""
    (tmp_path / "thu-muc.txt").mkdir()
    for name, code in (("khong-co.txt", "unreadable"), ("thu-muc.txt", "folder")):
        with pytest.raises(RefusedFile) as refusal:
            read_file(tmp_path / name)
        assert refusal.value.code == code


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    """A sparse file of 80 MB costs nothing."""
    file = tmp_path / "lon.txt"
    with file.open("wb") as stream:
        stream.truncate(80 * 2**20)
    with pytest.raises(RefusedFile) as refusal:
        read_file(file)
    assert refusal.value.code == "too_large"


def test_the_content_decides_which_reader_a_file_gets(tmp_path: Path) -> None:
    """A Word file that is called .txt is read as a Word file, and the report says so."""
    import docx

    written = docx.Document()
    for line in ("KẾ HOẠCH", "Tuần lễ", "I. Mục đích", "Để biết."):
        written.add_paragraph(line)
    file = tmp_path / "ke-hoach.txt"
    written.save(str(file))
    read = read_file(file)
    assert [node.path for node in read.document.nodes] == ["I", "I/p1"]
    assert read.warnings[0].code == "wrong_ending"


def test_a_document_without_a_title_goes_by_its_file(tmp_path: Path) -> None:
    """A list has a name in the tree, too."""
    file = tmp_path / "danh-muc.txt"
    file.write_text("1. Một\n\n2. Hai", encoding="utf-8")
    document = read_file(file).document
    assert (document.title, document.id) == ("danh-muc", "danh-muc")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_text_is_read_with_and_without_its_mark(tmp_path: Path, encoding: str) -> None:
    """UTF-8 and UTF-16 give the same document."""
    file = tmp_path / "ke-hoach.txt"
    file.write_text("KẾ HOẠCH\n\nTuyên truyền\n\nI. Mục đích\n\nĐể biết.", encoding=encoding)
    document = read_file(file).document
    assert (document.kind, document.title, document.id) == ("Kế hoạch", "Tuyên truyền", "tuyen-truyen")
    assert [node.path for node in document.nodes] == ["I", "I/p1"]


def test_ten_megabytes_in_one_line_are_refused(tmp_path: Path) -> None:
    """It would be one paragraph that nobody can read; the sentence says what to do."""
    file = tmp_path / "mot-dong.txt"
    file.write_text("KẾ HOẠCH\n\nTên\n\n" + "chữ và số " * 1_000_000, encoding="utf-8")
    with pytest.raises(RefusedFile) as refusal:
        read_file(file)
    assert refusal.value.code == "one_paragraph"
    assert "mot-dong.txt" in refusal.value.message
