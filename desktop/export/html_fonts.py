"""The faces of the slides for a web page: each TTF of the package as WOFF, which is the same with its tables packed."""

import struct
import zlib
from base64 import b64encode
from functools import cache
from importlib.resources import files

from desktop.slides.fonts import PACKAGES, Face

_HEAD, _ENTRY = struct.Struct(">4sIIHHIHHIIIII"), struct.Struct(">4sIIII")
_TTF_HEAD, _TTF_ENTRY = struct.Struct(">4sHHHH"), struct.Struct(">4sIII")


@cache
def font_face(style: str) -> str:
    """The CSS of the drawn face in `style`, as its file names it: Regular, Bold, Italic, BoldItalic."""
    data = files(PACKAGES[Face.STAGE]).joinpath("files").joinpath(f"BeVietnamPro-{style}.ttf").read_bytes()
    weight = 700 if style.startswith("Bold") else 400
    slant = "italic" if style.endswith("Italic") else "normal"
    return (
        f'@font-face {{ font-family: "Sổ tay"; font-weight: {weight}; font-style: {slant}; '
        f"src: url(data:font/woff;base64,{b64encode(woff(data)).decode('ascii')}) format('woff'); }}"
    )


def woff(ttf: bytes) -> bytes:
    """A TrueType font as WOFF 1."""
    flavour, count, *_ = _TTF_HEAD.unpack_from(ttf)
    tables = sorted(_TTF_ENTRY.unpack_from(ttf, _TTF_HEAD.size + at * _TTF_ENTRY.size) for at in range(count))
    offset = _HEAD.size + count * _ENTRY.size
    entries, body = b"", b""
    for tag, checksum, start, length in tables:
        packed = min(zlib.compress(ttf[start : start + length], 9), ttf[start : start + length], key=len)
        entries += _ENTRY.pack(tag, offset + len(body), len(packed), length, checksum)
        body += packed + bytes(-len(packed) % 4)
    whole = _TTF_HEAD.size + count * _TTF_ENTRY.size + sum(length + -length % 4 for *_, length in tables)
    head = _HEAD.pack(b"wOFF", int.from_bytes(flavour), offset + len(body), count, 0, whole, 1, 0, 0, 0, 0, 0, 0)
    return head + entries + body
