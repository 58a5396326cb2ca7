"""The panel of minutes: how long the deck takes, section by section, and what is proposed for the time there is."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.slides.deck import DeckSettings, Detail
from desktop.slides.pace import is_near
from desktop.ui.decks.state import DeckState, SectionTime
from desktop.ui.decks.words import clock
from desktop.ui.kit.tips import plain_tip

DETAILS = (None, Detail.SHORT, Detail.FULL, Detail.SKIP)
MOST_MINUTES = 240


class MinutesPanel(QWidget):
    """`plan_requested` carries minutes; `detail_requested` a node's path and a Detail or None; `minutes_requested`
    the minutes that speaking may take, None for as long as it takes."""

    plan_requested = Signal(float)
    detail_requested = Signal(str, object)
    minutes_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption, self._unit, self._total = QLabel(self), QLabel(self), QLabel(self, wordWrap=True)
        self._minutes = QSpinBox(self, minimum=1, maximum=MOST_MINUTES, value=25)
        self._minutes.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._propose, self._free = QPushButton(self), QPushButton(self)
        self._rows: list[tuple[QLabel, QComboBox, QLabel]] = []
        self._sections: tuple[SectionTime, ...] = ()
        self._settings = DeckSettings()
        self._grid = QGridLayout()
        self._lay_out()
        self._propose.clicked.connect(self._on_propose)
        self._free.clicked.connect(self._on_free)
        self.retranslate()

    def show_state(self, state: DeckState) -> None:
        self._sections, self._settings = state.sections, state.settings
        if state.settings.minutes and not self._minutes.hasFocus():
            self._minutes.setValue(round(state.settings.minutes))
        self._free.setEnabled(state.settings.minutes is not None or bool(state.settings.details))
        self._show_total(state)
        self._match_rows()
        self._show_rows()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._caption.setText(self.tr("Tôi có"))
        self._unit.setText(self.tr("phút"))
        self._minutes.setAccessibleName(self.tr("Số phút được nói"))
        self._propose.setText(self.tr("Đề xuất"))
        self._propose.setToolTip(self.tr("Chọn mục nào đầy đủ, rút gọn hay bỏ qua cho vừa số phút"))
        self._free.setText(self.tr("Không giới hạn"))
        self._free.setToolTip(self.tr("Nói hết, không tính theo phút; lượng chữ trở lại như cả bộ"))
        self._show_rows()

    def _lay_out(self) -> None:
        self._total.setProperty("role", "title")
        first = QHBoxLayout()
        first.setSpacing(8)
        for widget in (self._caption, self._minutes, self._unit):
            first.addWidget(widget)
        first.addStretch(1)
        first.addWidget(self._propose)
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setVerticalSpacing(6)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        scroll = QScrollArea(self, widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(first)
        whole.addWidget(self._total)
        whole.addWidget(scroll, 1)
        whole.addWidget(self._free)

    def _show_total(self, state: DeckState) -> None:
        spoken, asked = clock(state.seconds), state.settings.minutes
        if asked is None:
            self._total.setText(self.tr("Nói hết {spoken}").format(spoken=spoken))
        elif is_near(state.seconds, asked):
            self._total.setText(self.tr("✓ {spoken}, vừa {asked:g} phút").format(spoken=spoken, asked=asked))
        else:
            self._total.setText(self.tr("⚠ {spoken}, chưa vừa {asked:g} phút").format(spoken=spoken, asked=asked))

    def _match_rows(self) -> None:
        while len(self._rows) > len(self._sections):
            for widget in self._rows.pop():
                self._grid.removeWidget(widget)
                widget.deleteLater()
        while len(self._rows) < len(self._sections):
            row = (QLabel(self, wordWrap=True), QComboBox(self), QLabel(self))
            for column in range(len(row)):
                self._grid.addWidget(row[column], len(self._rows), column)
            row[0].setTextFormat(Qt.TextFormat.PlainText)
            row[2].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row[1].activated.connect(self._on_detail)
            self._rows.append(row)

    def _show_rows(self) -> None:
        words = (self.tr("Như cả bộ"), self.tr("Rút gọn"), self.tr("Đầy đủ"), self.tr("Không chiếu"))
        chosen = dict(self._settings.details)
        for section, (label, box, time) in zip(self._sections, self._rows, strict=True):
            title = f"{section.node.printed or ''} {_short(section.node.text)}".strip()
            label.setText(title)
            label.setToolTip(plain_tip(section.node.text))
            if [box.itemText(at) for at in range(box.count())] != list(words):
                box.clear()
                box.addItems(words)
            box.setCurrentIndex(DETAILS.index(chosen.get(section.node.path)))
            box.setAccessibleName(self.tr("Lượng chữ của {title}").format(title=title))
            time.setText(clock(section.seconds))

    @Slot(int)
    def _on_detail(self, choice: int) -> None:
        box = self.sender()
        row = next(at for at, each in enumerate(self._rows) if each[1] is box)
        self.detail_requested.emit(self._sections[row].node.path, DETAILS[choice])

    @Slot()
    def _on_propose(self) -> None:
        self.plan_requested.emit(float(self._minutes.value()))

    @Slot()
    def _on_free(self) -> None:
        self.minutes_requested.emit(None)


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:60].rsplit(" ", 1)[0] + "…"
