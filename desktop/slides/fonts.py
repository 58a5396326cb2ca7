"""The two faces of the slides: the one that is drawn, and the metric twin of the one that PPTX names."""

import threading
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import as_file, files

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF


class Face(StrEnum):
    """A font family: STAGE is drawn; OFFICE has the widths of Arial, which every office machine has."""

    STAGE = "Be Vietnam Pro"
    OFFICE = "Arimo"


PACKAGES = {Face.STAGE: "fontpkg_be_vietnam_pro", Face.OFFICE: "fontpkg_arimo"}
OFFICE_NAME = "Arial"


def load_fonts() -> None:
    """Make both faces known to Qt; a face that Qt already knows is left alone. Needs a QGuiApplication."""
    known = set(QFontDatabase.families())
    for face, package in PACKAGES.items():
        if face.value not in known:
            _register(package)


def _register(package: str) -> None:
    for entry in files(package).joinpath("files").iterdir():
        if entry.name.endswith(".ttf"):
            with as_file(entry) as path:
                QFontDatabase.addApplicationFont(str(path))


@dataclass(frozen=True, slots=True)
class Type:
    """A face at a size (`px`, slide units), weight and slope."""

    px: float
    bold: bool = False
    face: Face = Face.STAGE
    italic: bool = False

    @property
    def office(self) -> "Type":
        """The same size, weight and slope in the face of office programs."""
        return Type(self.px, self.bold, Face.OFFICE, self.italic)


def font(kind: Type) -> QFont:
    """A font for painting or measuring: no hinting, so that widths grow with the size."""
    made = QFont(kind.face.value)
    made.setPixelSize(round(kind.px))
    made.setWeight(QFont.Weight.Bold if kind.bold else QFont.Weight.Normal)
    made.setItalic(kind.italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if kind.face is Face.OFFICE:
        # Arimo is one variable font: the weight alone would leave it at the widths of the regular.
        made.setVariableAxis(QFont.Tag("wght"), 700 if kind.bold else 400)
    return made


class _Measures(threading.local):
    """The measures of each type that this thread has asked for: Qt's may not be shared between threads."""

    def __init__(self) -> None:
        self.of = lru_cache(maxsize=64)(lambda kind: QFontMetricsF(font(kind)))


_measures = _Measures()


def metrics(kind: Type) -> QFontMetricsF:
    """Measures of a type, for this thread alone; the fonts must be loaded."""
    return _measures.of(kind)


@lru_cache(maxsize=65536)
def width(text: str, kind: Type) -> float:
    """How far `text` reaches in slide units."""
    return metrics(kind).horizontalAdvance(text)


def x_height(face: Face) -> float:
    """Height of the letter x as a share of the type's size."""
    return metrics(Type(1000, face=face)).xHeight() / 1000
