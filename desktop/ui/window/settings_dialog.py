"""What a person may set: look, panels, language, reviews, folders, how slides are made. It takes effect at once."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.paths import Profile
from desktop.slides.deck import USUAL_RATE
from desktop.ui.behind.settings import LANGUAGES, LECTERN_THEMES, TEXT_SIZES, ReviewWhen, Settings
from desktop.ui.decks.form import DeckForm
from desktop.ui.decks.rate import RateRow
from desktop.ui.kit.choice import Choice
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.theme import THEME_NAMES
from desktop.ui.reader.style import Spacing
from desktop.ui.window.folders_form import FoldersForm
from desktop.ui.window.panels_form import PanelsForm


class SettingsDialog(Dialog):
    """Each signal carries what was chosen; nothing is changed here."""

    theme_requested = Signal(object)
    text_size_requested = Signal(object)
    spacing_requested = Signal(object)
    language_requested = Signal(object)
    deck_requested = Signal(object)
    review_requested = Signal(object)
    lectern_requested = Signal(object)
    fade_requested = Signal(object)

    def __init__(self, settings: Settings, panels: Sequence[QAction], profile: Profile,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("settings")
        self._theme = Choice(THEME_NAMES, parent=self)
        self._size = Choice(TEXT_SIZES, columns=4, parent=self)
        self._spacing = Choice(tuple(Spacing), parent=self)
        self._language = Choice(LANGUAGES, parent=self)
        self._review = Choice(tuple(ReviewWhen), parent=self)
        self._lectern = Choice(LECTERN_THEMES, parent=self)
        self._fade = Choice((False, True), parent=self)
        self._deck = DeckForm(self)
        self._usual = QAction(self)
        self._rate = RateRow(self._usual, self)
        self.panels, self.folders = PanelsForm(panels, self), FoldersForm(profile, self)
        for part in (self._theme, self._size, self._spacing, self._language, self.panels, self._review):
            self.body.addWidget(part)
        self._data = self.add_text(role="title")
        self.body.addWidget(self.folders)
        self._slides = self.add_text(role="title")
        self.body.addWidget(self._deck)
        self.body.addWidget(self._rate)
        self.body.addWidget(self._lectern)
        self.body.addWidget(self._fade)
        self.body.addStretch(1)
        self._close = self.add_button("primary")
        self._show(settings)
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Cài đặt"))
        themes = (self.tr("Nền sáng"), self.tr("Nền tối"), self.tr("Tương phản cao"))
        self._theme.set_texts(self.tr("Giao diện"), themes)
        self._size.set_texts(self.tr("Cỡ chữ"), tuple(f"{size} %" for size in TEXT_SIZES))
        spacings = (self.tr("Sát"), self.tr("Vừa"), self.tr("Rộng"))
        self._spacing.set_texts(self.tr("Giãn dòng khi đọc"), spacings)
        self._language.set_texts(self.tr("Ngôn ngữ"), ("Tiếng Việt", "English"))
        times = (self.tr("Khi có chỗ chưa chắc"), self.tr("Luôn luôn"), self.tr("Không"))
        self._review.set_texts(self.tr("Xem lại khi nạp"), times)
        lecterns = (self.tr("Nền tối"), self.tr("Nền sáng"), self.tr("Tương phản cao"))
        self._lectern.set_texts(self.tr("Bàn báo cáo"), lecterns)
        self._fade.set_texts(self.tr("Sang trang"), (self.tr("Ngay lập tức"), self.tr("Mờ dần")))
        self._data.setText(self.tr("Dữ liệu của tôi"))
        self._slides.setText(self.tr("Trang chiếu"))
        self._usual.setText(self.tr("Về mức thường ({rate})").format(rate=round(USUAL_RATE)))
        self._close.setText(self.tr("Đóng"))

    def _show(self, settings: Settings) -> None:
        self._theme.value = settings.theme
        self._size.value = settings.scale.percent
        self._spacing.value = settings.line_spacing
        self._language.value = settings.language
        self._review.value = settings.review
        self._lectern.value = settings.lectern_theme
        self._fade.value = settings.fades
        self._deck.settings = settings.deck
        self._show_rate(settings.rate)

    def _connect(self) -> None:
        self._theme.changed.connect(self.theme_requested)
        self._size.changed.connect(self.text_size_requested)
        self._spacing.changed.connect(self.spacing_requested)
        self._language.changed.connect(self.language_requested)
        self._review.changed.connect(self.review_requested)
        self._lectern.changed.connect(self.lectern_requested)
        self._fade.changed.connect(self.fade_requested)
        self._deck.changed.connect(self.deck_requested)
        self._rate.changed.connect(self._on_rate)
        self._usual.triggered.connect(self._on_usual)
        self._close.clicked.connect(self.accept)

    def _show_rate(self, rate: float) -> None:
        self._rate.show_rate(rate)
        self._usual.setEnabled(rate != USUAL_RATE)

    @Slot(float)
    def _on_rate(self, rate: float) -> None:
        self._show_rate(rate)
        self._deck.settings = replace(self._deck.settings, rate=rate)
        self.deck_requested.emit(self._deck.settings)

    @Slot()
    def _on_usual(self) -> None:
        self._on_rate(USUAL_RATE)
