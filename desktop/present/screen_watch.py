"""Screen news come in bursts: wait until they settle, then look twice."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.present.ports import ScreenProvider


@dataclass(frozen=True, slots=True)
class Delays:
    """Milliseconds: until screens have settled, until they are looked at again, until a question on the stage
    lapses, and between two looks at the clock."""

    settle: int = 350
    again: int = 1000
    lapse: int = 5000
    tick: int = 1000


class ScreenWatch(QObject):
    """`stirred` comes at once with every change, `settled` after the last one and once more."""

    stirred = Signal()
    settled = Signal()

    def __init__(self, screens: ScreenProvider, delays: Delays, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settle = QTimer(self, singleShot=True, interval=delays.settle)
        self._again = QTimer(self, singleShot=True, interval=delays.again)
        self._settle.timeout.connect(self._look)
        self._again.timeout.connect(self.settled)
        screens.watch(self._stir)

    def stop(self) -> None:
        self._settle.stop()
        self._again.stop()
        self.blockSignals(True)

    @Slot()
    def _stir(self) -> None:
        self.stirred.emit()
        self._again.stop()
        self._settle.start()

    @Slot()
    def _look(self) -> None:
        self.settled.emit()
        self._again.start()
