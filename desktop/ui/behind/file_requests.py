"""Files that the system asks the running program to open, as macOS does where others start it again."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent


class FileRequests(QObject):
    """Watches `application`; `asked_for` carries paths."""

    asked_for = Signal(object)

    def __init__(self, application: QObject) -> None:
        super().__init__(application)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked_for.emit((Path(event.file()),))
            return True
        return super().eventFilter(watched, event)
