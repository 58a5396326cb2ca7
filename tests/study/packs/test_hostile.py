"""Files that are no sound pack: one sentence each."""

import hashlib
import json
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.errors import StudyError
from desktop.study.packs.faults import LARGEST
from desktop.study.packs.file import read_pack, unzipped, zipped
from desktop.study.packs.value import Pack, PackedDocument, Wish

MANIFEST = "manifest.json"
SMALL = zipped(Pack("2026-11-24T08:00:00.000+00:00", (PackedDocument("d", "Tên", 1, "# Tên"),)))


@pytest.fixture
def good(filled, packed, edition) -> bytes:
    return zipped(packed(filled.pack(Wish((edition.document,), searches=True))))


def refusal(content: bytes) -> str:
    with pytest.raises(StudyError) as refused:
        unzipped(content, "gói.sotay")
    error = refused.value
    assert "gói.sotay" in error.message
    assert "gói.sotay" in error.english
    return error.code


def changed(good: bytes, name: str, change, *, sums: bool = True) -> bytes:
    """The pack with another content of one file; `sums` says whether its checksum is made to fit."""
    with zipfile.ZipFile(BytesIO(good)) as archive:
        files = {one: archive.read(one) for one in archive.namelist()}
    files[name] = change(files[name])
    if sums and name != MANIFEST:
        manifest = json.loads(files[MANIFEST])
        for one in manifest["files"]:
            one["sha256"] = hashlib.sha256(files[one["name"]]).hexdigest()
        files[MANIFEST] = json.dumps(manifest).encode()
    return rezipped(files)


def rezipped(files: dict[str, bytes]) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def in_manifest(**values: object) -> Callable[[bytes], bytes]:
    return lambda content: json.dumps({**json.loads(content), **values}).encode()


def in_rows(**values: object) -> Callable[[bytes], bytes]:
    return lambda content: json.dumps([{**row, **values} for row in json.loads(content)]).encode()


def test_no_pack():
    """Another file, another zip, an empty one."""
    assert refusal(b"%PDF-1.7") == "pack_foreign"
    assert refusal(b"") == "pack_foreign"
    assert refusal(rezipped({"word/document.xml": b"<a/>"})) == "pack_foreign"
    assert refusal(rezipped({MANIFEST: b"[1, 2]"})) == "pack_foreign"


def test_newer(good):
    """A pack of a newer program says so, whatever else is in it."""
    assert refusal(changed(good, MANIFEST, in_manifest(version=2, documents="?"))) == "pack_newer"


@pytest.mark.parametrize("share", [0.3, 0.9, 0.999])
def test_cut_off(good, share):
    """A download that broke off."""
    assert refusal(good[: int(len(good) * share)]) == "pack_damaged"


def test_wrong_sum(good):
    """One letter of a note that is another than what was packed."""
    spoilt = changed(good, "marks/1.json", lambda text: text.replace("riêng".encode(), b"chung"), sums=False)
    assert refusal(spoilt) == "pack_damaged"


def test_a_file_too_many_or_too_few(good):
    """What no checksum is told of has no business in a pack."""
    with zipfile.ZipFile(BytesIO(good)) as archive:
        files = {one: archive.read(one) for one in archive.namelist()}
    assert refusal(rezipped({**files, "run.exe": b"MZ"})) == "pack_damaged"
    files.pop("cards.json")
    assert refusal(rezipped(files)) == "pack_damaged"


@pytest.mark.parametrize("name", ["../../study.db", "/etc/passwd", "C:/x", "a\\..\\..\\b"])
def test_names_that_lead_out(name):
    """A file that wants to be written elsewhere."""
    assert refusal(rezipped({MANIFEST: b"{}", name: b"x"})) == "pack_damaged"


def test_bomb(tmp_path):
    """A small file of many zeros, and a large file: neither is unpacked."""
    assert refusal(rezipped({MANIFEST: b"{}", "cards.json": b"\0" * 30_000_000})) == "pack_too_large"
    path = tmp_path / "gói.sotay"
    with path.open("wb") as file:
        file.truncate(LARGEST * 1_000_000 + 1)
    with pytest.raises(StudyError) as refused:
        read_pack(path)
    assert refused.value.code == "pack_too_large"


def test_path_that_can_not_be_read(tmp_path):
    """A file that is not there, and a folder."""
    for path, code in ((tmp_path / "không có.sotay", "pack_missing"), (tmp_path, "pack_unreadable")):
        with pytest.raises(StudyError) as refused:
            read_pack(path)
        assert refused.value.code == code


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("cards.json", in_rows(gap=[5, 2])),
        ("cards.json", in_rows(gap=[0, 999])),
        ("cards.json", in_rows(kind="bomb")),
        ("cards.json", in_rows(memory="{}", due_at="2026-01-01")),
        ("cards.json", in_rows(memory='{"card_id": 0, "state": 1, "step": 0, "stability": NaN}', due_at="x")),
        ("cards.json", lambda _: b"[" * 100_000),
        ("cards.json", lambda text: text.replace(b'"start": ', b'"start": 7')),
        ("decks.json", in_rows(document="elsewhere")),
        ("decks.json", in_rows(changed_at="mai")),
        ("searches.json", in_rows(query="  ")),
        ("searches.json", lambda _: b'{"": 1}'),
        ("marks/1.json", lambda text: text.replace(b'"start": ', b'"start": -')),
        ("marks/1.json", lambda text: text.replace(b"urn:sotay:", b"urn:sotay:x")),
        ("marks/1.json", lambda text: text.replace("chỉ tiêu".encode(), "chỉ thị".encode())),
        ("documents/1.md", lambda text: b"\xff" + text),
        (MANIFEST, in_manifest(documents=[])),
        (MANIFEST, in_manifest(editions=[{"document": "huong-dan-2024", "revision": 1, "file": "none"}])),
        (MANIFEST, in_manifest(made_at=7)),
        (MANIFEST, in_manifest(made_at="hôm qua")),
    ],
)
def test_what_does_not_fit_together(good, name, change):
    """Every value is what it has to be, and every mark stands on words that are there."""
    spoilt = changed(good, name, change)
    assert spoilt != good
    assert refusal(spoilt) == "pack_damaged"


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_damage(data):
    """Whatever byte is another, it is a pack, or one of the sentences."""
    at = data.draw(st.integers(0, len(SMALL) - 1))
    spoilt = SMALL[:at] + bytes([data.draw(st.integers(0, 255))]) + SMALL[at + 1 :]
    assert became(spoilt) in {"d", "pack_damaged", "pack_foreign", "pack_newer", "pack_too_large"}


def became(content: bytes) -> str:
    try:
        return unzipped(content, "gói.sotay").documents[0].id
    except StudyError as error:
        return error.code


def test_what_would_not_be_read_is_not_written():
    """Pictures that make a pack too large: said to whoever makes it, not to the colleague who gets it."""
    picture = bytes(20_000_000)
    pictures = tuple((f"{number}.png", picture) for number in range(LARGEST // 20 + 1))
    with pytest.raises(StudyError) as refused:
        zipped(Pack("2026-11-24T08:00:00.000+00:00", pictures=pictures))
    assert refused.value.code == "pack_too_much"
