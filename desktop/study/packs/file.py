"""A study pack as one zip: every file with its checksum; what is no sound pack is refused in one sentence."""

import hashlib
import json
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

from desktop.archives import NO_ZIP, is_bomb, is_sound
from desktop.guidance.annotation_json import UnreadableAnnotations
from desktop.guidance.json_value import JsonValue, Malformed, loaded
from desktop.study.packs.checking import check_pack
from desktop.study.packs.faults import LARGEST, pack_fault
from desktop.study.packs.form import FORM, MANIFEST, VERSION, files_of, pack_of
from desktop.study.packs.value import Pack

ENDING = ".sotay"
"""What the name of a pack ends with."""

_LARGEST = LARGEST * 1_000_000
_MOST_FILES = 10_000
_NO_PACK = (UnreadableAnnotations, ValueError, KeyError, TypeError, RecursionError, OverflowError)
_ENCRYPTED = 0x1


def zipped(pack: Pack) -> bytes:
    """The pack as the bytes of one file; StudyError where it would be larger than what is read again."""
    files = files_of(pack)
    if sum(map(len, files.values())) > _LARGEST:
        raise pack_fault("too_much")
    manifest = json.loads(files.pop(MANIFEST))
    manifest["files"] = [{"name": name, "sha256": _sum(content)} for name, content in files.items()]
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1))
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def read_pack(path: Path) -> Pack:
    """The pack in a file; StudyError where it can't be read, is no pack, or not a sound one."""
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= _LARGEST else b""
    except FileNotFoundError as error:
        raise pack_fault("missing", path.name) from error
    except OSError as error:
        raise pack_fault("unreadable", path.name) from error
    if size > _LARGEST:
        raise pack_fault("too_large", path.name)
    return unzipped(content, path.name)


def unzipped(content: bytes, name: str) -> Pack:
    """The pack in the bytes of a file of this name, as `read_pack` reads it."""
    files = _files(content, name)
    _check_form(files, name)
    try:
        _check_sums(files)
        pack = pack_of(files)
        check_pack(pack)
    except _NO_PACK as error:
        raise pack_fault("damaged", name) from error
    return pack


def _files(content: bytes, name: str) -> dict[str, bytes]:
    if not content.startswith(b"PK"):
        raise pack_fault("foreign", name)
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            members = archive.infolist()
            if is_bomb(members, _MOST_FILES, _LARGEST):
                raise pack_fault("too_large", name)
            is_locked = any(member.flag_bits & _ENCRYPTED for member in members)
            if is_locked or not is_sound(members, content, archive.start_dir):
                raise pack_fault("damaged", name)
            return {member.filename: archive.read(member) for member in members}
    except (*NO_ZIP, zlib.error) as error:
        raise pack_fault("damaged", name) from error


def _check_form(files: Mapping[str, bytes], name: str) -> None:
    """Whatever else a newer program writes, it says so in these two places."""
    try:
        manifest = JsonValue(loaded(files[MANIFEST]))
        form, version = manifest.text("form"), manifest.whole("version")
    except (*_NO_PACK,) as error:
        raise pack_fault("foreign", name) from error
    if form != FORM:
        raise pack_fault("foreign", name)
    if version > VERSION:
        raise pack_fault("newer", name)


def _check_sums(files: Mapping[str, bytes]) -> None:
    told = JsonValue(loaded(files[MANIFEST])).readers("files")
    sums = {one.text("name"): one.text("sha256") for one in told}
    if sums != {name: _sum(content) for name, content in files.items() if name != MANIFEST}:
        raise Malformed


def _sum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
