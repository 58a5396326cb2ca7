"""The panel of the whole deck: theme, shape, room, how much text, which sections, and what is on every slide."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.slides.deck import DeckSettings, Room
from desktop.ui.decks.form import DeckForm
from desktop.ui.decks.logo import LogoRow
from desktop.ui.decks.rate import RateRow
from desktop.ui.decks.state import DeckState
from desktop.ui.kit.actions import Actions
from desktop.ui.kit.headings import section_rows
from desktop.ui.kit.own_words import OwnLine
from desktop.ui.kit.section_tree import SectionTree


class SetupPanel(QScrollArea):
    """`changed` carries DeckSettings."""

    changed = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = DeckSettings()
        self._form = DeckForm(self, columns=2)
        self._distance, self._height = _metres(200.0, 6.0), _metres(20.0, 1.0)
        self._room_labels = (QLabel(), QLabel())
        self.footer, self._footer_label = OwnLine(), QLabel()
        self._again, self._footnotes = QCheckBox(), QCheckBox()
        self.rate, self.logo = RateRow(actions["measure_rate"]), LogoRow(actions["logo"], actions["remove_logo"])
        self.sections, self._sections_label = SectionTree(()), QLabel(wordWrap=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_state(self, state: DeckState) -> None:
        """The choices of a deck, and the sections that its document has."""
        self.sections.blockSignals(True)
        self.sections.show_rows(section_rows(state.source.document))
        self.sections.blockSignals(False)
        self._show_settings(state.settings)

    def _show_settings(self, settings: DeckSettings) -> None:
        self._settings = settings
        self._form.settings = settings
        for box, value in ((self._distance, settings.room.distance), (self._height, settings.room.height)):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        self._again.setChecked(settings.agenda_again)
        self._footnotes.setChecked(settings.footnotes_shown)
        self.footer.show_words(settings.footer)
        self.rate.show_rate(settings.rate)
        self.logo.show_logo(settings.logo)
        self.sections.check(settings.sections)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        for label, box, text in zip(
            self._room_labels,
            (self._distance, self._height),
            (self.tr("Hàng ghế cuối cách màn chiếu"), self.tr("Ảnh trên màn chiếu cao")),
            strict=True,
        ):
            label.setText(text)
            box.setAccessibleName(text)
            box.setSuffix(self.tr(" m"))
        self._footer_label.setText(self.tr("Dòng chân mọi trang (tên đơn vị, buổi học…)"))
        self.footer.setAccessibleName(self._footer_label.text())
        self._sections_label.setText(self.tr("Các mục có trong bộ (ít nhất một)"))
        self.sections.setAccessibleName(self._sections_label.text())
        self._again.setText(self.tr("Nhắc lại mục lục trước mỗi phần"))
        self._footnotes.setText(self.tr("Chú thích lên trang chiếu"))

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self._form)
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        for row, (label, box) in enumerate(zip(self._room_labels, (self._distance, self._height), strict=True)):
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        column.addLayout(grid)
        for label in (self._footer_label, self._sections_label):
            label.setProperty("role", "section")
        for widget in (self.rate, self._footer_label, self.footer, self.logo, self._again, self._footnotes,
                       self._sections_label, self.sections):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(inside)

    def _connect(self) -> None:
        self._form.changed.connect(self._on_form)
        for box in (self._distance, self._height):
            box.editingFinished.connect(self._on_room)
        self.footer.given.connect(self._on_footer)
        self.rate.changed.connect(self._on_rate)
        # A section takes those below it along, one after the other: only where that ends is an edit.
        self.sections.changed.connect(self._on_sections, Qt.ConnectionType.QueuedConnection)
        self._again.clicked.connect(self._on_again)
        self._footnotes.clicked.connect(self._on_footnotes)

    def _emit(self, settings: DeckSettings) -> None:
        if settings != self._settings:
            self._settings = settings
            self.changed.emit(settings)

    @Slot(object)
    def _on_form(self, settings: DeckSettings) -> None:
        self._emit(settings)

    @Slot()
    def _on_room(self) -> None:
        self._emit(replace(self._settings, room=Room(self._distance.value(), self._height.value())))

    @Slot(float)
    def _on_rate(self, rate: float) -> None:
        self._emit(replace(self._settings, rate=rate))

    @Slot()
    def _on_sections(self) -> None:
        """All of them are the whole document; without any there is no deck, so what was chosen stays."""
        chosen = () if self.sections.are_all else self.sections.sections
        if chosen or self.sections.are_all:
            self._emit(replace(self._settings, sections=chosen))
        else:
            self.sections.check(self._settings.sections)

    @Slot(str)
    def _on_footer(self, words: str) -> None:
        self._emit(replace(self._settings, footer=words.strip()))

    @Slot(bool)
    def _on_again(self, chosen: bool) -> None:
        self._emit(replace(self._settings, agenda_again=chosen))

    @Slot(bool)
    def _on_footnotes(self, chosen: bool) -> None:
        self._emit(replace(self._settings, footnotes_shown=chosen))


def _metres(most: float, usual: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox(minimum=0.3, maximum=most, singleStep=0.5, decimals=1, value=usual)
    box.setKeyboardTracking(False)
    box.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return box
