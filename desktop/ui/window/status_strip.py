"""The line at the bottom: what the library holds, where the data is, how large the text is."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from desktop.ui.window.work_strip import WorkStrip


class StatusStrip(QStatusBar):
    """Counts at the left; what is waited for, cards to learn, work in the background and text size at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._counts = QLabel(self)
        self._waiting = QLabel(self)
        self._zoom = QLabel(self)
        self._numbers = (0, 0, 0)
        self.work, self.due = WorkStrip(self), QToolButton(self)
        self.due.setProperty("role", "strip")
        self._due = 0
        self._is_kept = True
        self.addWidget(self._counts)
        self.addPermanentWidget(self._waiting)
        self.addPermanentWidget(self.due)
        self.addPermanentWidget(self.work)
        self.work.shown.connect(self._show_wanted)
        self.messageChanged.connect(self._show_wanted)
        self.addPermanentWidget(self._zoom)
        self.retranslate()

    @Slot(bool)
    def set_kept(self, kept: bool) -> None:
        """Otherwise it is in sight only while it has something to say."""
        self._is_kept = kept
        self._show_wanted()

    @Slot()
    def _show_wanted(self) -> None:
        # Work that ends during a message must not bring the counts back under it.
        self._counts.setVisible(self.work.isHidden() and not self.currentMessage())
        self.setVisible(self._is_kept or not self.work.isHidden() or bool(self.currentMessage()))

    def set_counts(self, documents: int, nodes: int, slides: int) -> None:
        """Documents in the library, nodes and slides of the open one; what is not known yet is 0."""
        self._numbers = (documents, nodes, slides)
        self.retranslate()

    def show_due(self, cards: int) -> None:
        """How many cards wait for today; nothing for none."""
        self._due = cards
        self.retranslate()

    def say_waiting(self, text: str) -> None:
        """What the person asked for and has to wait for; nothing for ""."""
        self._waiting.setText(text)

    def set_zoom(self, percent: int) -> None:
        self._zoom.setText(f"{percent} %")
        self._zoom.setAccessibleName(self.tr("Cỡ chữ {percent} %").format(percent=percent))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.due.setVisible(bool(self._due))
        self.due.setText(self.tr("%n thẻ cần ôn (F2)", "", self._due))
        self.due.setToolTip(self.tr("Ôn những thẻ nhớ đến hạn và thẻ mới của hôm nay (F2)"))
        documents, nodes, slides = self._numbers
        parts = (
            self.tr("%n tài liệu", "", documents) if documents else "",
            self.tr("%n mục và đoạn", "", nodes) if nodes else "",
            self.tr("%n trang chiếu", "", slides) if slides else "",
            self.tr("Dữ liệu chỉ ở trên máy này"),
        )
        self._counts.setText("  ·  ".join(part for part in parts if part))
