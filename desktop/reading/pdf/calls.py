"""The few functions of pdfium that are asked for every word of a file, called with plain numbers.

Through pypdfium2 each answer comes as a pointer object, which takes longer to make than to get.
"""

from ctypes import CFUNCTYPE, c_int, c_void_p, cast
from functools import cache

_DRAWN = CFUNCTYPE(c_void_p, c_void_p, c_int)
_FONT = CFUNCTYPE(c_void_p, c_void_p)
_MODE = CFUNCTYPE(c_int, c_void_p)
_ORIGIN = CFUNCTYPE(c_int, c_void_p, c_int, c_void_p, c_void_p)


class Calls:
    """Handles go in and come out as addresses; 0 or None is none."""

    def __init__(self) -> None:
        from pypdfium2 import raw

        self.drawn = _DRAWN(address(raw.FPDFText_GetTextObject))
        self.font = _FONT(address(raw.FPDFTextObj_GetFont))
        self.mode = _MODE(address(raw.FPDFTextObj_GetTextRenderMode))
        self.origin = _ORIGIN(address(raw.FPDFText_GetCharOrigin))


@cache
def calls() -> Calls:
    """Made once, when the first PDF is read."""
    return Calls()


def address(handle: object) -> int:
    """Where a function or a thing of pdfium is in memory."""
    return cast(handle, c_void_p).value or 0  # type: ignore[arg-type]
