"""Before a talk: screens, clicker, sleep, power, time and the back row, on one sheet."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.present.cards import Card, NumberCard, TestCard
from desktop.present.keymap import OwnKeys
from desktop.present.screens import place
from desktop.ui.decks.model import LaidOutDeck
from desktop.ui.kit.dialog import Dialog
from desktop.ui.show.check_report import CheckParts, Line, deck_lines, power_line, screen_lines, sleep_line
from desktop.ui.show.key_editor import KeyEditor

NUMBERS_MS = 4000
SIGNS = {True: "✓", False: "!", None: "?"}


class CheckDialog(Dialog):
    """Looks again whenever a screen comes or goes; cards close by any key."""

    def __init__(self, parts: CheckParts, laid_out: LaidOutDeck | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check")
        self._parts, self._laid_out = parts, laid_out
        self._cards: list[Card] = []
        self._rows = QWidget()
        self._numbers, self._card, self._again = QPushButton(), QPushButton(), QPushButton()
        self._probe_head = self.add_text(role="section")
        self._keys = KeyEditor(parts.keys())
        self._close = self.add_button("primary")
        self._hides = QTimer(self, singleShot=True, interval=NUMBERS_MS)
        self._fill()
        self._connect()
        self.retranslate()
        parts.wake.hold()

    def retranslate(self) -> None:
        self.set_title(self.tr("Kiểm tra trước khi trình chiếu"))
        self._numbers.setText(self.tr("Hiện số trên từng màn hình"))
        self._card.setText(self.tr("Hiện ảnh kiểm tra ở hội trường"))
        self._again.setText(self.tr("Xem lại"))
        self._probe_head.setText(self.tr("Thử bút trình chiếu: bấm vào ô dưới rồi nhấn từng nút"))
        self._keys.retranslate()
        self._close.setText(self.tr("Đóng"))
        self.look()

    @Slot()
    def look(self) -> None:
        """Check everything anew."""
        lines = (*screen_lines(self._parts), sleep_line(self._parts.wake.is_awake), power_line(self._parts.power()))
        self._show((*lines, *deck_lines(self._laid_out, datetime.now().astimezone())))

    @property
    def cards(self) -> tuple[Card, ...]:
        """What stands on the screens now."""
        return tuple(self._cards)

    def _show(self, lines: Iterable[Line]) -> None:
        older = self._rows
        self._rows = QWidget()
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(2, 1)
        for row, line in enumerate(lines):
            for column, text in enumerate((SIGNS[line.is_well], line.subject, line.sentence)):
                label = QLabel(text, wordWrap=column == 2)
                label.setProperty("role", "section" if column < 2 else "")
                grid.addWidget(label, row, column)
        self.body.replaceWidget(older, self._rows)
        # A widget that comes into a window in sight is hidden until it is shown.
        self._rows.show()
        older.hide()
        older.deleteLater()

    def _fill(self) -> None:
        buttons = QHBoxLayout()
        for button in (self._numbers, self._card, self._again):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.insertWidget(0, self._rows)
        self.body.insertLayout(1, buttons)
        self.body.addWidget(self._keys)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._numbers.clicked.connect(self._on_numbers)
        self._card.clicked.connect(self._on_card)
        self._again.clicked.connect(self.look)
        self._keys.changed.connect(self._on_keys_changed)
        self._close.clicked.connect(self.accept)
        self._hides.timeout.connect(self._put_away)
        self._parts.wake.told.connect(self._on_told)
        self.finished.connect(self._on_finished)

    @Slot()
    def _on_numbers(self) -> None:
        screens = self._parts.screens.screens()
        stage = place(screens, self._parts.hall()).stage
        for number, screen in enumerate(screens, 1):
            words = self.tr("hội trường") if screen == stage else self.tr("bàn báo cáo")
            card = NumberCard(number, words)
            self._put_up(card)
            self._parts.screens.open_on(screen, card)
        self._hides.start()

    @Slot()
    def _on_card(self) -> None:
        stage = place(self._parts.screens.screens(), self._parts.hall()).stage
        if stage:
            card = TestCard()
            self._put_up(card)
            self._parts.screens.open_on(stage, card)

    def _put_up(self, card: Card) -> None:
        card.left.connect(self._put_away)
        self._cards.append(card)

    @Slot()
    def _put_away(self) -> None:
        cards, self._cards = self._cards, []
        for card in cards:
            card.hide()
            card.deleteLater()

    @Slot(object)
    def _on_keys_changed(self, own: OwnKeys) -> None:
        """What is said about keys is about those of now."""
        self._parts.keep_keys(own)
        self.look()

    @Slot(object)
    def _on_told(self, _is_awake: bool) -> None:
        self.look()

    @Slot()
    def _on_finished(self) -> None:
        self._put_away()
        self._parts.wake.let_go()
