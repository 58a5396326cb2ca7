"""What the program remembers between two starts, in one INI file."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from desktop.export.formats import Format
from desktop.export.printing.order import SIZES, Letters, PrintLook
from desktop.slides.deck import USUAL_RATE, Aspect, DeckSettings, Detail, Room
from desktop.slides.rate import is_believable
from desktop.study.turns import Limits
from desktop.ui.kit.theme import THEME_NAMES, Scale
from desktop.ui.reader.style import Spacing

LANGUAGES = ("vi", "en")
LECTERN_THEMES = ("dark", "light", "contrast")
CARDS_A_DAY, MOST_CARDS = Limits(20, 200), 999
TEXT_SIZES = (80, 90, 100, 115, 130, 150, 175, 200)


class ReviewWhen(StrEnum):
    """When a document that was read is shown before it is stored."""

    UNCERTAIN = "uncertain"
    ALWAYS = "always"
    NEVER = "never"


def _one_of(value: str, allowed: tuple[str, ...]) -> str:
    return value if value in allowed else allowed[0]


class Settings:
    """The file is read by anyone and may hold anything: every value is checked when it is read."""

    def __init__(self, path: Path) -> None:
        self._ini = QSettings(str(path), QSettings.Format.IniFormat)

    def _text(self, key: str, default: str = "") -> str:
        # INI gives every value back as text in a later process, unless asked with `type`.
        return str(self._ini.value(key, default, type=str))

    @property
    def theme(self) -> str:
        return _one_of(self._text("look/theme"), THEME_NAMES)

    @theme.setter
    def theme(self, name: str) -> None:
        self._ini.setValue("look/theme", name)

    @property
    def language(self) -> str:
        return _one_of(self._text("look/language"), LANGUAGES)

    @language.setter
    def language(self, code: str) -> None:
        self._ini.setValue("look/language", code)

    @property
    def scale(self) -> Scale:
        percent = self._text("look/text_size", "100")
        sizes = [size for size in TEXT_SIZES if str(size) == percent]
        return Scale(sizes[0] if sizes else 100)

    @scale.setter
    def scale(self, scale: Scale) -> None:
        self._ini.setValue("look/text_size", scale.percent)

    @property
    def line_spacing(self) -> Spacing:
        told = self._text("look/line_spacing")
        return Spacing(told) if told in set(Spacing) else Spacing.NORMAL

    @line_spacing.setter
    def line_spacing(self, spacing: Spacing) -> None:
        self._ini.setValue("look/line_spacing", spacing.value)

    @property
    def wants_tree(self) -> bool:
        return self._text("look/tree") != "false"

    @wants_tree.setter
    def wants_tree(self, wanted: bool) -> None:
        self._ini.setValue("look/tree", str(wanted).lower())

    @property
    def wants_rail(self) -> bool | None:
        """None for a rail that comes and goes with the room there is."""
        return {"true": True, "false": False}.get(self._text("look/rail"))

    @wants_rail.setter
    def wants_rail(self, wanted: bool | None) -> None:
        self._ini.setValue("look/rail", str(wanted).lower())

    @property
    def keeps_strip(self) -> bool:
        """Whether the line at the bottom is in sight also when it has nothing to say."""
        return self._text("look/strip") != "false"

    @keeps_strip.setter
    def keeps_strip(self, kept: bool) -> None:
        self._ini.setValue("look/strip", str(kept).lower())

    @property
    def has_seen_welcome(self) -> bool:
        return self._text("start/has_seen_welcome") == "true"

    @has_seen_welcome.setter
    def has_seen_welcome(self, seen: bool) -> None:
        self._ini.setValue("start/has_seen_welcome", str(seen).lower())

    @property
    def geometry(self) -> QByteArray:
        """Empty where there is none."""
        return QByteArray.fromBase64(self._text("window/geometry").encode())

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._ini.setValue("window/geometry", geometry.toBase64().toStdString())

    @property
    def last_document(self) -> str:
        """Id of the document that was open last, empty at the first start."""
        return self._text("reading/document")

    @last_document.setter
    def last_document(self, document: str) -> None:
        self._ini.setValue("reading/document", document)

    def position(self, document: str) -> str:
        """Where reading of the document stopped, as the reader wrote it; empty where it has not begun."""
        return self._text(f"reading/positions/{document}")

    def set_position(self, document: str, position: str) -> None:
        self._ini.setValue(f"reading/positions/{document}", position)

    @property
    def positions(self) -> dict[str, str]:
        """Every such place; only older programs wrote them."""
        self._ini.beginGroup("reading/positions")
        documents = self._ini.childKeys()
        self._ini.endGroup()
        return {document: self.position(document) for document in documents}

    def forget_positions(self) -> None:
        self._ini.remove("reading/positions")

    @property
    def split(self) -> str:
        """How two reading panes stood, as the window wrote it; empty where there was one."""
        return self._text("reading/split")

    @split.setter
    def split(self, state: str) -> None:
        self._ini.setValue("reading/split", state)

    @property
    def deck(self) -> DeckSettings:
        """How decks are made, for the whole document."""
        return DeckSettings(
            detail=Detail(_one_of(self._text("deck/detail"), (Detail.SHORT, Detail.FULL))),
            aspect=Aspect(_one_of(self._text("deck/aspect"), tuple(Aspect))),
            theme=_one_of(self._text("deck/theme"), THEME_NAMES),
            room=_room(self._text("deck/room")),
            rate=self.rate,
        )

    @deck.setter
    def deck(self, deck: DeckSettings) -> None:
        self._ini.setValue("deck/detail", deck.detail.value)
        self._ini.setValue("deck/aspect", deck.aspect.value)
        self._ini.setValue("deck/theme", deck.theme)
        self._ini.setValue("deck/room", f"{deck.room.distance:g}:{deck.room.height:g}")
        self.rate = deck.rate

    @property
    def rate(self) -> float:
        """How many syllables the person says in a minute, as it was measured or set; the usual number at first."""
        return _rate(self._text("deck/rate"))

    @rate.setter
    def rate(self, rate: float) -> None:
        self._ini.setValue("deck/rate", str(round(rate)))

    @property
    def review(self) -> ReviewWhen:
        return ReviewWhen(_one_of(self._text("import/review"), tuple(ReviewWhen)))

    @review.setter
    def review(self, when: ReviewWhen) -> None:
        self._ini.setValue("import/review", when.value)

    @property
    def cards_a_day(self) -> Limits:
        """How many cards are asked for the first time on one day, and how many again."""
        return Limits(
            self._count("cards/new_a_day", CARDS_A_DAY.new), self._count("cards/again_a_day", CARDS_A_DAY.again)
        )

    @cards_a_day.setter
    def cards_a_day(self, limits: Limits) -> None:
        self._ini.setValue("cards/new_a_day", str(limits.new))
        self._ini.setValue("cards/again_a_day", str(limits.again))

    def _count(self, key: str, usual: int) -> int:
        told = self._text(key)
        return min(int(told), MOST_CARDS) if told.isdecimal() else usual

    @property
    def hall(self) -> str:
        """The hall's screen of the last show, as the stage room wrote it; empty at first."""
        return self._text("show/hall")

    @hall.setter
    def hall(self, screen: str) -> None:
        self._ini.setValue("show/hall", screen)

    @property
    def lectern_theme(self) -> str:
        """Dark at first, whatever the window's theme: the hall is dark."""
        return _one_of(self._text("show/theme"), LECTERN_THEMES)

    @lectern_theme.setter
    def lectern_theme(self, name: str) -> None:
        self._ini.setValue("show/theme", name)

    @property
    def show_keys(self) -> str:
        """Keys that the person gave to actions of a show, as the stage room wrote them."""
        return self._text("show/keys")

    @show_keys.setter
    def show_keys(self, keys: str) -> None:
        self._ini.setValue("show/keys", keys)

    @property
    def fades(self) -> bool:
        """Whether one slide goes over softly into the next."""
        return self._text("show/fades") == "true"

    @fades.setter
    def fades(self, fades: bool) -> None:
        self._ini.setValue("show/fades", str(fades).lower())

    @property
    def export_folder(self) -> str:
        """The folder that the last export went to; empty at first."""
        return self._text("export/folder")

    @export_folder.setter
    def export_folder(self, folder: str) -> None:
        self._ini.setValue("export/folder", folder)

    @property
    def open_folder(self) -> Path:
        """The folder that the last file was opened from; at first the person's documents.

        Without a place to begin, a file window opens where the program is installed.
        """
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(self._text("open/folder") or usual)

    @open_folder.setter
    def open_folder(self, folder: Path) -> None:
        self._ini.setValue("open/folder", str(folder))

    @property
    def export_format(self) -> Format:
        """What was exported last; PPTX at first."""
        return Format(_one_of(self._text("export/format"), tuple(Format)))

    @export_format.setter
    def export_format(self, format_: Format) -> None:
        self._ini.setValue("export/format", format_.value)

    @property
    def print_look(self) -> PrintLook:
        """How a text was printed last."""
        size, letters, marks = (*self._text("print/look").split(":"), "", "", "")[:3]
        usual = PrintLook()
        return PrintLook(
            next((one for one in SIZES if str(one) == size), usual.size),
            Letters(_one_of(letters, tuple(Letters))),
            has_marks=marks == "marks",
        )

    @print_look.setter
    def print_look(self, look: PrintLook) -> None:
        self._ini.setValue("print/look", f"{look.size}:{look.letters}:{'marks' if look.has_marks else ''}")

    @property
    def recent_searches(self) -> str:
        """The latest queries as a JSON list, as the memory of searches wrote it."""
        return self._text("search/recent")

    @recent_searches.setter
    def recent_searches(self, queries: str) -> None:
        self._ini.setValue("search/recent", queries)

    @property
    def saved_searches(self) -> str:
        """The queries that the person keeps, as a JSON list."""
        return self._text("search/saved")

    @saved_searches.setter
    def saved_searches(self, queries: str) -> None:
        self._ini.setValue("search/saved", queries)

    def save(self) -> None:
        """Write what is not on the disk yet."""
        self._ini.sync()


def _rate(text: str) -> float:
    return float(text) if text.isdecimal() and is_believable(int(text)) else USUAL_RATE


def _room(text: str) -> Room:
    try:
        distance, height = (float(part) for part in text.split(":"))
    except ValueError:
        return Room()
    return Room(distance, height) if 0 < height <= distance <= 100 * height else Room()
