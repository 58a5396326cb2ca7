"""Whether the machine is plugged in, and how full its battery is, where the system tells."""

import sys
from dataclasses import dataclass
from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")
UNKNOWN_BYTE = 255


@dataclass(frozen=True, slots=True)
class Power:
    """None where it can't be told."""

    is_plugged: bool | None = None
    percent: int | None = None


def power_now() -> Power:
    """What the system of this machine tells; nothing on systems that are asked in another way."""
    if sys.platform == "win32":
        return _of_windows()
    return power_of(SUPPLIES)


def power_of(supplies: Path) -> Power:
    """What Linux tells in files: a mains supply that is online, and batteries with their charge."""
    told = [(_word(each / "type"), each) for each in sorted(supplies.iterdir())] if supplies.is_dir() else []
    mains = [_word(each / "online") == "1" for kind, each in told if kind == "Mains"]
    charges = [_word(each / "capacity") for kind, each in told if kind == "Battery"]
    percents = [int(charge) for charge in charges if charge.isdecimal()]
    percent = min(percents) if percents else None
    if mains:
        return Power(any(mains), percent)
    # A machine without a battery can only be plugged in.
    return Power(True, None) if told and not charges else Power(None, percent)


def _word(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _of_windows() -> Power:

    import ctypes

    class Status(ctypes.Structure):
        """SYSTEM_POWER_STATUS of winbase.h."""

        _fields_ = (
            ("line", ctypes.c_ubyte),
            ("flag", ctypes.c_ubyte),
            ("percent", ctypes.c_ubyte),
            ("saver", ctypes.c_ubyte),
            ("life", ctypes.c_ulong),
            ("full_life", ctypes.c_ulong),
        )

    status = Status()
    kernel = ctypes.CDLL("kernel32")  # the same calling convention on every Windows that runs this program
    if not kernel.GetSystemPowerStatus(ctypes.byref(status)):
        return Power()
    plugged = None if status.line == UNKNOWN_BYTE else status.line == 1
    return Power(plugged, None if status.percent == UNKNOWN_BYTE else int(status.percent))
