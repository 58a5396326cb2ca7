"""One change among what stands around it: the words of both sides, the figures for the figures, what it touches."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.compare.changes import Row
from desktop.compare.touched import Made
from desktop.ui.compare.columns import ColumnsView
from desktop.ui.compare.sides import Compared
from desktop.ui.compare.words import made_words
from desktop.ui.kit.theme import Theme

AROUND = 60
"""So many passages before and after a change are looked at for its surroundings."""

_GAP, _SPACING = 12, 8


class ChangeView(QWidget):
    """Above each column stands how it is to be read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(QLabel(self, textFormat=Qt.TextFormat.PlainText) for _ in range(2))
        self.columns = ColumnsView(theme, self)
        self.told = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._arrange()
        self.columns.arranged.connect(self._name_heads)
        self.retranslate()

    def show_change(self, compared: Compared, place: int, mine: Sequence[Made]) -> None:
        """The row at `place` among all, and what of the person's it touches."""
        self.columns.show_rows(_around(compared, place), place)
        told = self._told(compared, compared.comparison.rows[place], mine)
        self.told.setText("\n".join(line for line in told if line))

    def clear(self) -> None:
        self.columns.show_rows((), -1)
        self.told.clear()

    def retranslate(self) -> None:
        self.columns.setAccessibleName(self.tr("Chữ của bản cũ và bản mới"))
        self.columns.setAccessibleDescription(self.tr("Chữ bỏ đi bị gạch, chữ mới được gạch chân"))
        self._name_heads()

    def _arrange(self) -> None:
        self.columns.setObjectName("compare_columns")
        self.columns.setMinimumSize(240, 160)
        self.told.setObjectName("compare_touches")
        column = QVBoxLayout(self)
        column.setContentsMargins(_GAP, 0, 0, 0)
        column.setSpacing(_SPACING)
        heads = QHBoxLayout()
        for head in self._heads:
            head.setProperty("role", "section")
            heads.addWidget(head, 1)
        column.addLayout(heads)
        column.addWidget(self.columns, 1)
        column.addWidget(self.told)

    def _told(self, compared: Compared, row: Row, mine: Sequence[Made]) -> Iterator[str]:
        """The figures for the figures, where it stood before, and what of the person's it touches."""
        yield "; ".join(one.words for one in compared.replaced(row))
        if before := compared.former_section(row):
            yield self.tr("Trước ở mục “{title}”").format(title=before)
        if words := made_words(mine):
            yield self.tr("Chạm tới {what}").format(what=words)

    @Slot()
    def _name_heads(self) -> None:
        """Where there is only one column, it has both."""
        old, new = self.tr("Bản cũ: chữ bỏ đi bị gạch"), self.tr("Bản mới: chữ mới được gạch chân")
        self._heads[0].setText(f"{old}  ·  {new}" if self.columns.is_narrow else old)
        self._heads[1].setText(new)
        self._heads[1].setVisible(not self.columns.is_narrow)


def _around(compared: Compared, place: int) -> list[tuple[int, Row]]:
    """The rows of the same section around a row."""
    rows, title = compared.comparison.rows, compared.section(compared.comparison.rows[place])
    first = last = place
    while first > max(0, place - AROUND) and compared.section(rows[first - 1]) == title:
        first -= 1
    while last + 1 < min(len(rows), place + AROUND) and compared.section(rows[last + 1]) == title:
        last += 1
    return [(at, rows[at]) for at in range(first, last + 1)]
