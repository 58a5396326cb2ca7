"""A plain sentence for the person: what happened and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.ui.kit.dialog import Dialog


class Message(Dialog):
    """A sentence and a button; with `offer` a second button that does something about it (`accepted`)."""

    def __init__(self, headline: str, sentence: str, offer: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("message")
        self._sentences = [sentence]
        self.sentence = self.add_text(sentence)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addStretch(1)
        self._close = self.add_button("" if offer else "primary")
        self._close.clicked.connect(self.reject)
        self._add_offer(offer)
        self.set_title(headline)
        self.retranslate()

    def add(self, sentence: str) -> None:
        """One more thing of the same kind; what is said already is not said twice."""
        if sentence not in self._sentences:
            self._sentences.append(sentence)
            self.sentence.setText("\n\n".join(self._sentences))
            self.resize(self.sizeHint())

    def wait_for_a_choice(self) -> None:
        """For what comes up by itself: keys that somebody is typing, Space and Enter too, press nothing here."""
        for button in self.findChildren(QPushButton):
            button.setDefault(False)
        self.setFocus()

    def retranslate(self) -> None:
        self._close.setText(self.tr("Đóng"))

    def _add_offer(self, text: str) -> None:
        if not text:
            self._close.setDefault(True)
            return
        button = self.add_button("primary")
        button.setText(text)
        button.setDefault(True)
        button.setFocus()
        button.clicked.connect(self.accept)


def tell(headline: str, sentence: str, parent: QWidget | None = None, offer: str = "") -> Message:
    """Show a message; the program goes on beneath it."""
    message = Message(headline, sentence, offer, parent)
    message.open()
    return message
