"""Keeps the system awake during a show, without the window waiting for the system."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop.present.wake import Wakefulness
from desktop.ui.behind.runner import Job, Runner


class WakeHolder(QObject):
    """`told` carries whether the system stays awake, once it has answered."""

    told = Signal(object)

    def __init__(self, runner: Runner, wakefulness: Wakefulness, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._wakefulness = runner, wakefulness
        self.is_awake: bool | None = None

    def hold(self) -> None:
        job = Job(lambda _job: self._wakefulness.hold(), self)
        job.succeeded.connect(self._on_told)
        self._runner.start(job)

    def let_go(self) -> None:
        self._runner.start(Job(lambda _job: self._wakefulness.let_go(), self))

    @Slot(object)
    def _on_told(self, is_awake: bool) -> None:
        self.is_awake = is_awake
        self.told.emit(is_awake)
