"""The slides of a deck that is edited, as a list; each picture is painted when it is first seen."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QMimeData, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QImage

from desktop.slides.layout import Box
from desktop.slides.legibility import Grade
from desktop.slides.paint import slide_image
from desktop.ui.decks.model import SLIDE_ROLE, THUMBNAIL_WIDTH
from desktop.ui.decks.state import DeckState
from desktop.ui.decks.words import clock, grade_word, slide_word
from desktop.ui.kit.model_index import Index
from desktop.ui.kit.tips import plain_tip

KEY_ROLE = Qt.ItemDataRole.UserRole + 1
ROWS = "application/x-sotay-slides"
MOST_PICTURES = 400
"""Pictures of a quarter megabyte or less: those of a long deck that were seen last are kept."""
ROOT = QModelIndex()


class SlidesModel(QAbstractListModel):
    """One row a slide, hidden ones too. `dropped` carries the rows that were dragged, and before which they fell."""

    dropped = Signal(object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state: DeckState | None = None
        self._pictures: dict[tuple[str, int, str], tuple[tuple[Box, ...], QImage]] = {}

    def show(self, state: DeckState | None) -> None:
        """Hold the slides of `state`; pictures of slides that look as before are kept."""
        self.beginResetModel()
        self._state = state
        self.endResetModel()

    @property
    def thumbnail_height(self) -> int:
        width, height = self._state.layout.size if self._state else (16, 9)
        return round(THUMBNAIL_WIDTH * height / width)

    def picture(self, row: int, width: int) -> QImage:
        """The slide, `width` device pixels wide."""
        assert self._state is not None  # noqa: S101 - there are rows
        page, theme = self._state.layout.pages[row], self._state.shown.theme
        key = (self._state.slides[row].key, width, theme.name)
        known = self._pictures.pop(key, None)
        if known is None or known[0] != page:
            known = (page, slide_image(self._state.layout, row, width, theme))
        self._pictures[key] = known
        if len(self._pictures) > MOST_PICTURES:
            self._pictures.pop(next(iter(self._pictures)))
        return known[1]

    def is_hidden(self, row: int) -> bool:
        return self._state is not None and self._state.slides[row].is_hidden

    def grade(self, row: int) -> Grade | None:
        """How the slide reads from the back row, where it does not read well."""
        found = self._state.grade(row) if self._state else None
        return found.grade if found and found.grade is not Grade.GREEN else None

    def caption(self, row: int) -> str:
        """ "12 · 0:45 · của tôi"."""
        assert self._state is not None  # noqa: S101 - there are rows
        edited, number = self._state.slides[row], self._state.number(row)
        word = "" if self.grade(row) else slide_word(edited)
        parts = (str(number or ""), clock(edited.slide.seconds) if number else "", word)
        return " · ".join(filter(None, parts))

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() or self._state is None else len(self._state.slides)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._state is None:
            return None
        row = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.caption(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._state.slides[row].slide.title)
            case _ if role == SLIDE_ROLE:
                return row
            case _ if role == KEY_ROLE:
                return self._state.slides[row].key
        return None

    def _spoken(self, row: int) -> str:
        assert self._state is not None  # noqa: S101 - there are rows
        grade = self.grade(row)
        said = QCoreApplication.translate("SlidesModel", "Trang {caption}: {title}").format(
            caption=self.caption(row), title=self._state.slides[row].slide.title
        )
        return f"{said}, {grade_word(grade)}" if grade else said

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [ROWS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        rows = sorted(index.row() for index in indexes)
        data.setData(ROWS, ",".join(map(str, rows)).encode())
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Say what was dropped where; the rows themselves move when the deck has been made again."""
        if data.hasFormat(ROWS):
            before = row if row >= 0 else (parent.row() if parent.isValid() else self.rowCount())
            rows = tuple(int(each) for each in bytes(data.data(ROWS).data()).decode().split(","))
            self.dropped.emit(rows, before)
        return False
