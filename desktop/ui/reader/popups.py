"""A small box beside the text that explains a place in it."""

from dataclasses import asdict
from string import Template

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.page.shown import shown
from desktop.ui.kit.found_words import mark_format
from desktop.ui.kit.theme import Scale, Theme
from desktop.ui.reader.explain import Explanation
from desktop.ui.reader.popup_body import Marks, PlainBody

WIDTH = 440
_GAP = 6

_STYLES = """
#popup { background: $raised; border: ${line_width}px solid $control_line; border-radius: 8px; }
#popup QLabel { color: $text; background: transparent; border: none; font-size: ${ui}px; }
#popup QLabel#popup_title { font-weight: 600; color: $accent; }
#popup QLabel#caption, #popup QLabel#remark { color: $muted; font-size: ${caption}px; }
#popup QTextEdit { color: $text; background: transparent; border: none; padding: 0px; font-size: ${ui}px; }
#popup QToolButton { color: $muted; background: transparent; border: 2px solid transparent; border-radius: 6px;
    font-size: ${cross}px; font-weight: 400; padding: 0px; min-width: 0px; min-height: 0px; }
#popup QToolButton:hover { color: $text; background: $line; }
#popup QToolButton:focus { border-color: $focus; }
"""


class Popup(QFrame):
    """Lies over the text of its parent, takes the focus if asked and gives it back; never blocks anything.

    `followed` carries the id of the document to which an explanation leads.
    """

    followed = Signal(str)

    def __init__(self, parent: QAbstractScrollArea) -> None:
        super().__init__(parent)
        self._parent, self._room = parent, parent.viewport()
        self.setObjectName("popup")
        self._mark, self._widest = QTextCharFormat(), WIDTH
        self._title = _label("popup_title")
        self._body = PlainBody()
        self._rows = QFormLayout()
        self._remark = _label("remark")
        self._close = QToolButton()
        self._close.setText("×")
        self._close.setFixedSize(QSize(32, 32))
        self._close.clicked.connect(self.dismiss)
        self._follow, self._leads_to = QPushButton(autoDefault=False), ""
        self._follow.clicked.connect(self._on_follow)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(4)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._body)
        layout.addLayout(self._rows)
        layout.addWidget(self._remark)
        layout.addWidget(self._follow, 0, Qt.AlignmentFlag.AlignLeft)

    def set_look(self, theme: Theme, scale: Scale) -> None:
        """Take the colours of `theme` and the text size of `scale`."""
        sizes = {"ui": scale.ui, "caption": scale.caption, "cross": scale.px(26)}
        self.setStyleSheet(Template(_STYLES).substitute(asdict(theme) | sizes))
        self._mark = mark_format(theme)
        self._widest = scale.px(WIDTH)

    def explain(self, explanation: Explanation, place: QRect, marks: Marks = (), *, take_focus: bool = True) -> None:
        """Open beside `place` (in the parent's coordinates)."""
        self._close.setAccessibleName(self.tr("Đóng"))
        self._close.setToolTip(self.tr("Đóng (Esc)"))
        self._title.setText(explanation.title)
        self._body.setAccessibleName(explanation.title)
        self.setAccessibleName(explanation.title)
        self._fill_rows(explanation)
        self._remark.setText(explanation.remark)
        self._remark.setVisible(bool(explanation.remark))
        self._leads_to = explanation.leads_to
        self._follow.setText(self.tr("Mở văn bản này trong kho (Enter)"))
        self._follow.setVisible(bool(self._leads_to))
        self._body.show_text(explanation.body, marks, self._mark)
        self.stand_beside(place)
        self.show()
        self.raise_()
        if take_focus:
            self._body.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill_rows(self, explanation: Explanation) -> None:
        while self._rows.rowCount():
            self._rows.removeRow(0)
        for caption, value in explanation.rows:
            shown = _label("value", value)
            shown.setWordWrap(True)
            self._rows.addRow(_label("caption", caption), shown)

    def stand_beside(self, place: QRect) -> None:
        """Take the size that the words need, and the place beside `place`."""
        width = min(self._widest, self._room.width() - 2 * _GAP)
        for part in (self, *self.findChildren(QWidget)):
            # Without its style a part that was never shown gives the size of another font.
            part.ensurePolished()
        self.setFixedWidth(width)
        self._body.fit(width - 24 - 2 * self.frameWidth())
        self._body.shrink(max(self._needed_height(width) - _room_beside(place, self._room.height()), 0))
        self.setFixedHeight(self._needed_height(width))
        self.move(_beside(place, self.size(), self._room.size()))

    def _needed_height(self, width: int) -> int:
        layout = self._layout
        layout.activate()
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()

    @Slot()
    def dismiss(self) -> None:
        """Close, and give the parent the focus where it was here."""
        if self.isAncestorOf(self.window().focusWidget() or self.window()):
            self._parent.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    @Slot()
    def _on_follow(self) -> None:
        self.dismiss()
        self.followed.emit(self._leads_to)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and self._leads_to:
            self._on_follow()
        elif is_enter or event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the popup while it is open, whatever shortcut the window has on it."""
        match event:
            case QKeyEvent() if event.type() is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            case _:
                return super().event(event)


def _label(name: str, text: str = "") -> QLabel:
    label = QLabel(shown(text))
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _beside(place: QRect, size: QSize, room: QSize) -> QPoint:
    """Below `place` where there is room for it, else above, always inside `room`."""
    below, above = place.bottom() + _GAP, place.top() - _GAP - size.height()
    top = below if below + size.height() <= room.height() or above < 0 else above
    left = min(max(place.left() - 16, _GAP), room.width() - size.width() - _GAP)
    return QPoint(left, max(min(top, room.height() - size.height() - _GAP), _GAP))


def _room_beside(place: QRect, height: int) -> int:
    """The room above or below `place`, whichever is more."""
    return max(place.top(), height - place.bottom()) - 2 * _GAP
