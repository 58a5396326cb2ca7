"""How much of the document is exported: all of it, the section that is read, or any sections."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.kit.choice import Choice
from desktop.ui.kit.section_tree import SectionRow, SectionTree


class Scope(StrEnum):
    ALL = "all"
    READ = "read"
    CHOSEN = "chosen"


class ExportScope(QWidget):
    """`changed` says that something else is to be exported."""

    changed = Signal()

    def __init__(
        self,
        rows: Sequence[SectionRow],
        read: str | None,
        whole: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`rows` are the top sections of the document, `read` the path of the one that is being read.

        `whole` are the sections that the person's deck has, () for all of the document.
        """
        super().__init__(parent)
        self._whole = whole
        self._read = next((row for row in rows if row.path == read), None)
        offered = (Scope.ALL, *([Scope.READ] if self._read else []), *([Scope.CHOSEN] if rows else []))
        self._offered = offered
        self._choice = Choice(offered, columns=1, parent=self)
        self._tree = SectionTree(rows, self)
        self._tree.check(whole)
        self._tree.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._choice)
        column.addWidget(self._tree)
        self._choice.changed.connect(self._on_chosen)
        self._tree.changed.connect(self.changed)
        self.retranslate()

    @property
    def sections(self) -> tuple[str, ...] | None:
        """Paths of the chosen sections, () for the whole document or deck; None where nothing is chosen."""
        match self._choice.value:
            case Scope.CHOSEN:
                return self._tree.sections or None
            case Scope.READ if self._read:
                return (self._read.path,)
        return self._whole

    def choose(self, scope: Scope) -> None:
        """As if the person had pressed it."""
        self._choice.value = scope
        self._on_chosen(scope)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        read = self.tr("Chỉ mục {title}").format(title=self._read.title if self._read else "")
        whole = self.tr("Cả bộ trang chiếu") if self._whole else self.tr("Cả tài liệu")
        texts = {Scope.ALL: whole, Scope.READ: read, Scope.CHOSEN: self.tr("Các mục tự chọn")}
        self._choice.set_texts(self.tr("Phạm vi"), [texts[scope] for scope in self._offered])
        self._tree.setAccessibleName(self.tr("Các mục được xuất"))

    @Slot(object)
    def _on_chosen(self, scope: object) -> None:
        self._tree.setVisible(scope == Scope.CHOSEN)
        self.changed.emit()
