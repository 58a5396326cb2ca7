"""A passage is read aloud, and the program says how many syllables a minute that was."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from desktop.present.clock import Clock, SystemClock
from desktop.slides.notes import syllables
from desktop.slides.rate import is_believable, measured_rate
from desktop.ui.decks.words import clock as as_clock
from desktop.ui.kit.dialog import MARGIN, Dialog


class RateDialog(Dialog):
    """`measured` carries syllables a minute, once the person takes them."""

    measured = Signal(float)

    def __init__(self, passage: str, parent: QWidget | None = None, clock: Clock | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rate")
        self._passage, self._clock = passage, clock or SystemClock()
        self._began: float | None = None
        self._took: float | None = None
        self._how = self.add_text()
        self.add_text(passage)
        self._outcome = self._add_outcome()
        self.body.addStretch(1)
        self._ticking = QTimer(self, interval=500)
        self._ticking.timeout.connect(self._show)
        self._close, self._turn, self._take = self.add_button(), self.add_button(), self.add_button("primary")
        self._close.clicked.connect(self.reject)
        self._turn.clicked.connect(self._on_turned)
        self._take.clicked.connect(self._on_taken)
        self._turn.setDefault(True)
        self._turn.setFocus()
        self.retranslate()

    def _add_outcome(self) -> QLabel:
        """What is always in sight, however long the passage is."""
        label = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setContentsMargins(MARGIN, 0, MARGIN, 0)
        label.setProperty("role", "title")
        self.layout().insertWidget(2, label)  # type: ignore[union-attr]
        return label

    def sizeHint(self) -> QSize:
        """With room for what will be said about the outcome, on two lines."""
        return (super().sizeHint() + QSize(0, 2 * self._outcome.fontMetrics().lineSpacing() + 16)).boundedTo(
            self.room()
        )

    @property
    def rate(self) -> float | None:
        """What was measured; None where nothing was, or where nobody speaks like that."""
        rate = measured_rate(self._passage, self._took) if self._took else None
        return rate if rate is not None and is_believable(rate) else None

    def retranslate(self) -> None:
        self.set_title(self.tr("Đo tốc độ nói"))
        self._how.setText(
            self.tr("Bấm “Bắt đầu đọc”, đọc to cả đoạn dưới đây như khi báo cáo, rồi bấm “Đọc xong” (hoặc Enter).")
        )
        self._close.setText(self.tr("Đóng"))
        self._take.setText(self.tr("Dùng tốc độ này"))
        self._show()

    @Slot()
    def _show(self) -> None:
        self._turn.setText(self._turn_words())
        self._outcome.setText(self._words())
        self._take.setEnabled(self.rate is not None)

    def _turn_words(self) -> str:
        if self._began is not None:
            return self.tr("Đọc xong")
        return self.tr("Đọc lại") if self._took is not None else self.tr("Bắt đầu đọc")

    def _words(self) -> str:
        if self._began is not None:
            return self.tr("Đang đo: {time}").format(time=as_clock(self._clock.seconds() - self._began))
        if self._took is None:
            return self.tr("Đoạn này có %n âm tiết.", "", syllables(self._passage))
        if (rate := self.rate) is not None:
            words = self.tr("✓ {rate} âm tiết một phút (đọc trong {time})")
            return words.format(rate=round(rate), time=as_clock(self._took))
        return self.tr("⚠ Không ai nói như vậy: hãy đọc lại, và bấm “Đọc xong” ngay khi hết đoạn.")

    @Slot()
    def _on_turned(self) -> None:
        """Begin, or end what was begun."""
        if self._began is None:
            self._began, self._took = self._clock.seconds(), None
            self._ticking.start()
        else:
            self._took, self._began = self._clock.seconds() - self._began, None
            self._ticking.stop()
        self._show()
        following = self._take if self.rate is not None else self._turn
        following.setDefault(True)
        following.setFocus()

    @Slot()
    def _on_taken(self) -> None:
        if (rate := self.rate) is not None:
            self.measured.emit(float(round(rate)))
            self.accept()
