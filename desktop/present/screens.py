"""Which screen shows the stage and which the lectern: a pure policy over the screens that are there."""

import json
from dataclasses import asdict, dataclass
from typing import NamedTuple


class Geometry(NamedTuple):
    """A screen's place on the desktop, in logical pixels."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class ScreenInfo:
    """One screen as the system describes it; any text may be empty."""

    name: str
    geometry: Geometry
    manufacturer: str = ""
    model: str = ""
    serial: str = ""
    primary: bool = False
    built_in: bool = False


def screen_as_text(screen: ScreenInfo | None) -> str:
    """A screen to be remembered; empty for none."""
    return json.dumps(asdict(screen)) if screen else ""


def screen_from(text: str) -> ScreenInfo | None:
    """A screen that was remembered; None where the text is not what `screen_as_text` wrote."""
    try:
        told = json.loads(text)
        name, maker, model, serial = (str(told[part]) for part in ("name", "manufacturer", "model", "serial"))
        place = Geometry(*map(int, told["geometry"]))
        return ScreenInfo(name, place, maker, model, serial, built_in=bool(told["built_in"]))
    except (ValueError, TypeError, KeyError):
        return None


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the two windows go. Without a lectern the stage is alone; without any screen both are None.

    `mirrored` says that two outputs show one picture, so that the hall sees whatever the speaker sees.
    """

    stage: ScreenInfo | None = None
    lectern: ScreenInfo | None = None
    mirrored: bool = False

    @property
    def apart(self) -> bool:
        return self.stage is not None and self.lectern is not None

    def swapped(self) -> "Placement":
        return Placement(self.lectern, self.stage, self.mirrored) if self.apart else self


def place(screens: tuple[ScreenInfo, ...], remembered: ScreenInfo | None = None) -> Placement:
    """The stage on the hall's screen, the lectern on the speaker's; `remembered` was the hall's screen before."""
    distinct = _one_of_each_picture(screens)
    mirrored = len(distinct) < len(screens)
    match distinct:
        case ():
            return Placement()
        case (only,):
            return Placement(only, None, mirrored)
    hall = _recognised(distinct, remembered) or max(distinct, key=_fit_for_hall)
    rest = tuple(screen for screen in distinct if screen is not hall)
    return Placement(hall, min(rest, key=_fit_for_hall), mirrored)


def _one_of_each_picture(screens: tuple[ScreenInfo, ...]) -> tuple[ScreenInfo, ...]:
    by_geometry: dict[Geometry, ScreenInfo] = {}
    for screen in sorted(screens, key=lambda each: not each.primary):
        by_geometry.setdefault(screen.geometry, screen)
    return tuple(screen for screen in screens if by_geometry[screen.geometry] is screen)


def _recognised(screens: tuple[ScreenInfo, ...], remembered: ScreenInfo | None) -> ScreenInfo | None:
    """The screen that was the hall's before: by its maker's number, else by the name of its socket."""
    if remembered is None:
        return None
    same_device = (each for each in screens if each.serial and _device(each) == _device(remembered))
    same_socket = (each for each in screens if each.name == remembered.name)
    return next(same_device, None) or next(same_socket, None)


def _device(screen: ScreenInfo) -> tuple[str, str, str]:
    return (screen.manufacturer, screen.model, screen.serial)


def _fit_for_hall(screen: ScreenInfo) -> tuple[bool, bool]:
    """Highest for a screen that was plugged in and that the desktop does not begin on."""
    return (not screen.built_in, not screen.primary)
