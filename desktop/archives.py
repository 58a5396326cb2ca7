"""What can be told of a zip from its directory alone: whether it is sound, and whether it unpacks to too much."""

import struct
import zipfile
from collections.abc import Sequence

STEEPEST = 200
"""Bytes out for one byte in: the text of a long table packs to a hundredth, zeros to a thousandth."""
_STEEP_FROM = 8 * 1024 * 1024
_LOCAL_HEAD = struct.Struct("<26xHH")

NO_ZIP = (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError, EOFError, struct.error)
"""What `zipfile` raises of bytes that are none that it can read."""


def is_bomb(members: Sequence[zipfile.ZipInfo], most: int, largest: int) -> bool:
    """Whether there are more than `most` members, of more than `largest` bytes, or one that can't be honest."""
    total = sum(member.file_size for member in members)
    return len(members) > most or total > largest or any(map(_is_steep, members))


def _is_steep(member: zipfile.ZipInfo) -> bool:
    return member.file_size > _STEEP_FROM and member.file_size > STEEPEST * member.compress_size


def is_sound(members: Sequence[zipfile.ZipInfo], content: bytes, directory: int) -> bool:
    """Whether every member has a name of its own that leads nowhere else, and bytes of its own before `directory`."""
    names = [member.filename.replace("\\", "/").casefold() for member in members]
    methods = {member.compress_type for member in members}
    return (
        len(set(names)) == len(names)
        and not any(map(_leads_out, names))
        and methods <= {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
        and _lie_apart(members, content, directory)
    )


def _leads_out(name: str) -> bool:
    return name.startswith("/") or ":" in name or ".." in name.split("/")


def _lie_apart(members: Sequence[zipfile.ZipInfo], content: bytes, directory: int) -> bool:
    """Whether no two members share bytes, and all of them lie before the directory."""
    end = 0
    for member in sorted(members, key=lambda member: member.header_offset):
        start = member.header_offset
        if start < end or start + 30 > directory:
            return False
        end = start + 30 + sum(_LOCAL_HEAD.unpack_from(content, start)) + member.compress_size
    return end <= directory
