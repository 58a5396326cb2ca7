"""Slides of a deck as a list model; each picture is painted when it is first seen."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, Qt
from PySide6.QtGui import QImage

from desktop.slides.deck import Deck
from desktop.slides.edits.recipe import DeckRecipe
from desktop.slides.layout import Layout
from desktop.slides.paint import slide_image
from desktop.slides.theme import Theme as SlideTheme
from desktop.slides.theme import load_theme
from desktop.ui.kit.model_index import Index

SLIDE_ROLE = Qt.ItemDataRole.UserRole
THUMBNAIL_WIDTH = 224


@dataclass(frozen=True, slots=True)
class LaidOutDeck:
    """A deck and where everything stands on its slides.

    `recipe` is what a person's own deck of the document was made by; `section` the one that is taken out of that.
    """

    deck: Deck
    layout: Layout
    recipe: DeckRecipe | None = None
    section: str = ""

    @property
    def is_edited(self) -> bool:
        """Whether it is all that a person made for the document."""
        return self.recipe is not None and not self.section

    @property
    def sections(self) -> tuple[str, ...]:
        """What was asked for: sections, or () for all that a person shows of the document."""
        return () if self.is_edited else self.deck.settings.sections

    @property
    def theme(self) -> SlideTheme:
        return load_theme(self.deck.settings.theme)


class DeckModel(QAbstractListModel):
    """The slides of one section of a deck; `SLIDE_ROLE` is a slide's place in the whole deck, from 0."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._laid_out: LaidOutDeck | None = None
        self._section: str | None = None
        self._slides: tuple[int, ...] = ()
        self._pictures: dict[tuple[int, int], QImage] = {}

    def show(self, laid_out: LaidOutDeck | None, section: str | None) -> None:
        """Hold the slides of this top section."""
        if laid_out is self._laid_out and section == self._section:
            return
        slides = laid_out.deck.slides if laid_out else ()
        self.beginResetModel()
        if laid_out is not self._laid_out:
            self._pictures.clear()
        self._laid_out, self._section = laid_out, section
        self._slides = tuple(number for number, slide in enumerate(slides) if slide.section == section)
        self.endResetModel()

    @property
    def thumbnail_height(self) -> int:
        width, height = self._laid_out.layout.size if self._laid_out else (16, 9)
        return round(THUMBNAIL_WIDTH * height / width)

    def row_of(self, slide: int) -> int:
        """The row of a slide of the deck; -1 where it is of another section."""
        return self._slides.index(slide) if slide in self._slides else -1

    def picture(self, slide: int, width: int) -> QImage:
        """The slide, `width` device pixels wide."""
        assert self._laid_out is not None  # noqa: S101 - there are rows
        key = (slide, width)
        if key not in self._pictures:
            self._pictures[key] = slide_image(self._laid_out.layout, slide, width, self._laid_out.theme)
        return self._pictures[key]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._slides)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._laid_out is None:
            return None
        number = self._slides[index.row()]
        if role == SLIDE_ROLE:
            return number
        if role == Qt.ItemDataRole.DisplayRole:
            return str(number + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = QCoreApplication.translate("DeckModel", "Trang {number}: {title}")
            return text.format(number=number + 1, title=self._laid_out.deck.slides[number].title)
        return None
