"""The guard before packed files: each unsound or boundless file is refused in one sentence, the rest is opened."""

import re
import struct
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import RefusedFile
from desktop.reading.docx.reader import read_docx
from desktop.reading.zip_guard import guard_zip

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def packed(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return stream.getvalue()


def zeros(size: int) -> bytes:
    """A zip that holds one member of `size` zeros, written without ever holding them."""
    stream = BytesIO()
    block = bytes(2**20)
    archive = zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1)
    with archive, archive.open("word/document.xml", "w") as member:
        for _ in range(size // len(block)):
            member.write(block)
    return stream.getvalue()


def with_declared_size(content: bytes, size: int) -> bytes:
    """A zip whose directory says that its one member unpacks to `size` bytes."""
    place = content.rindex(b"PK\x01\x02") + 24
    return content[:place] + struct.pack("<I", size) + content[place + 4 :]


def overlapping() -> bytes:
    """A zip whose two members share their bytes."""
    content = packed(("a", b"1" * 100), ("b", b"2" * 100), method=zipfile.ZIP_STORED)
    second = content.rindex(b"PK\x01\x02") + 42
    return content[:second] + struct.pack("<I", 0) + content[second + 4 :]


def with_password_flag() -> bytes:
    content = bytearray(packed(("word/document.xml", b"<x/>")))
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    return bytes(content)


def doubled() -> bytes:
    return packed(("word/one.xml", b"1"), ("word/two.xml", b"2")).replace(b"word/two.xml", b"Word/ONE.xml")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (bytes(4096), "empty"),
        (b"Gi\xe1\xba\xa5y m\xe1\xbb\x9di", "not_word"),
        (b"%PDF-1.7", "not_word"),
        (b"PK\x03\x04", "damaged"),
        (packed(("word/document.xml", b"<x/>" * 1000))[:-30], "damaged"),
        (OLE, "old_word"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (with_password_flag(), "encrypted"),
        (packed(("../../.bashrc", b"x")), "damaged"),
        (packed(("/etc/passwd", b"x")), "damaged"),
        (packed(("C:/Windows/x", b"x")), "damaged"),
        (packed(("..\\x", b"x")), "damaged"),
        (packed(("a", b"x"), method=zipfile.ZIP_LZMA), "damaged"),
        (doubled(), "damaged"),
        (overlapping(), "damaged"),
        (with_declared_size(packed(("a", b"x")), 2**30), "bomb"),
    ],
)
def test_an_unsound_file_is_refused(content: bytes, code: str) -> None:
    """Each refusal has its code and one sentence in both languages that names the file."""
    with pytest.raises(RefusedFile) as refusal:
        guard_zip(content, "kế hoạch.docx")
    assert refusal.value.code == code
    for sentence in (refusal.value.message, refusal.value.english):
        assert re.fullmatch(r"[^.]*“kế hoạch\.docx”.*\.", sentence)


def test_a_gigabyte_of_zeros_is_refused_before_it_is_unpacked() -> None:
    """The directory says enough: a few megabytes here would be a gigabyte in memory."""
    content = zeros(2**30)
    assert len(content) < 8 * 2**20
    with pytest.raises(RefusedFile) as refusal:
        guard_zip(content, "bom.docx")
    assert refusal.value.code == "bomb"


def test_a_member_that_packs_a_thousandfold_is_refused_below_the_largest_size() -> None:
    """Sixteen megabytes would fit, but no text packs like that."""
    with pytest.raises(RefusedFile) as refusal:
        guard_zip(zeros(16 * 2**20), "bom.docx")
    assert refusal.value.code == "bomb"


def test_very_many_members_are_refused() -> None:
    """A Word file has tens of parts, not tens of thousands."""
    with pytest.raises(RefusedFile) as refusal:
        guard_zip(packed(*((f"{number}", b"") for number in range(10_001))), "nhieu.docx")
    assert refusal.value.code == "bomb"


def test_a_sound_zip_is_opened() -> None:
    """Stored and deflated members lie one after another and are read as they are."""
    archive = guard_zip(packed(("a/b.xml", b"1"), ("c", b"2" * 999)), "tep.docx")
    assert {name: len(archive.read(name)) for name in archive.namelist()} == {"a/b.xml": 1, "c": 999}


@given(st.binary(max_size=200).map(b"PK\x03\x04".__add__) | st.binary(max_size=200))
def test_any_bytes_are_refused_or_read(content: bytes) -> None:
    """Nothing but a refusal comes out of bytes that are no document."""
    with pytest.raises(RefusedFile):
        read_docx(content, "tep.docx")


WHOLE = packed(
    ("word/document.xml", b"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>")
)


def outcome(content: bytes) -> str:
    try:
        return str(read_docx(content, "tep.docx").blocks)
    except RefusedFile as refusal:
        return refusal.code


@given(st.integers(0, len(WHOLE) - 1), st.integers(0, 255))
def test_a_changed_byte_is_refused_or_does_no_harm(place: int, byte: int) -> None:
    """One wrong byte anywhere ends in a refusal or in the same empty document."""
    changed = WHOLE[:place] + bytes([byte]) + WHOLE[place + 1 :]
    assert outcome(changed) in {"()", "damaged", "encrypted", "not_word", "bomb"}
