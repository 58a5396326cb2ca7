"""What can be done in the review of a document: texts, keys and buttons from one table."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.ui.kit.actions import shown_key


@dataclass(frozen=True, slots=True)
class ReviewAction:
    """One row; the first of `keys` stands on the button."""

    id: str
    text: str
    keys: tuple[str, ...]


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """A text to be translated where it is shown."""
    return text


# With Telex on a letter may become another one: what has a letter has another key, too.
TABLE = (
    ReviewAction("next", QT_TRANSLATE_NOOP("ReviewActions", "Chỗ sau"), ("F8",)),
    ReviewAction("previous", QT_TRANSLATE_NOOP("ReviewActions", "Chỗ trước"), ("Shift+F8",)),
    ReviewAction("flip", QT_TRANSLATE_NOOP("ReviewActions", "Đề mục / đoạn"), ("H", "F4")),
    ReviewAction("out", QT_TRANSLATE_NOOP("ReviewActions", "Lên cấp"), ("Ctrl+Left", "Alt+Shift+Left")),
    ReviewAction("in", QT_TRANSLATE_NOOP("ReviewActions", "Xuống cấp"), ("Ctrl+Right", "Alt+Shift+Right")),
    ReviewAction("split", QT_TRANSLATE_NOOP("ReviewActions", "Tách"), ("Ctrl+Enter", "Ctrl+Return")),
    ReviewAction("merge", QT_TRANSLATE_NOOP("ReviewActions", "Nối lên trên"), ("Ctrl+Backspace",)),
    ReviewAction("note", QT_TRANSLATE_NOOP("ReviewActions", "Dời chú thích"), ("F6",)),
    ReviewAction("accept", QT_TRANSLATE_NOOP("ReviewActions", "Nhận gợi ý"), ("Space",)),
    ReviewAction("keep", QT_TRANSLATE_NOOP("ReviewActions", "Giữ nguyên"), ("Del", "Shift+Space")),
    ReviewAction("front", QT_TRANSLATE_NOOP("ReviewActions", "Phần đầu…"), ("F2",)),
    ReviewAction("source", QT_TRANSLATE_NOOP("ReviewActions", "Ảnh trang / chữ"), ("F7",)),
    ReviewAction("undo", QT_TRANSLATE_NOOP("ReviewActions", "Hoàn tác"), ("Ctrl+Z",)),
    ReviewAction("redo", QT_TRANSLATE_NOOP("ReviewActions", "Làm lại"), ("Ctrl+Y", "Ctrl+Shift+Z")),
)


class ReviewActions:
    """The live actions; their keys work while the focus is in `home`."""

    def __init__(self, home: QWidget) -> None:
        self._actions = {row.id: self._make(row, home) for row in TABLE}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def buttons(self, parent: QWidget) -> Iterator[QToolButton]:
        """One for each; reached by its own key, so that Tab goes straight to the lists."""
        for action in self._actions.values():
            button = QToolButton(parent)
            button.setDefaultAction(action)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            yield button

    def retranslate(self) -> None:
        for row in TABLE:
            text = QCoreApplication.translate("ReviewActions", row.text)
            keys = [shown_key(key) for key in row.keys]
            self._actions[row.id].setText(f"{text}  {keys[0]}")
            self._actions[row.id].setToolTip(f"{text} ({', '.join(keys)})")

    def _make(self, row: ReviewAction, home: QWidget) -> QAction:
        action = QAction(home)
        action.setObjectName(row.id)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        home.addAction(action)
        return action
