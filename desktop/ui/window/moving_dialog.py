"""The data on its way to another folder, before there is a window; it can be called off."""

from PySide6.QtCore import QEventLoop, QSize, Qt, Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.errors import AppError
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.kit.dialog import Dialog


class MovingDialog(Dialog):
    """`wait_for` does the work and comes back when it has ended; `error` says why it could not be done."""

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("moving_dialog")
        self._folder = folder
        self._what = self.add_text()
        self.bar = QProgressBar(self, textVisible=False)
        self.body.addWidget(self.bar)
        self._safe = self.add_text("", "muted")
        self.body.addStretch(1)
        self._stop = self.add_button()
        self._stop.clicked.connect(self.reject)
        self.error: AppError | None = None
        self.retranslate()

    def sizeHint(self) -> QSize:
        return QSize(620, 250).boundedTo(self.room())

    def wait_for(self, job: Job, runner: Runner) -> None:
        loop = QEventLoop(self)
        job.progressed.connect(self._on_progressed)
        job.failed.connect(self._on_failed)
        job.finished.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        self.rejected.connect(job.cancel)
        self.open()
        runner.start(job)
        loop.exec()
        self.hide()

    def retranslate(self) -> None:
        self.set_title(self.tr("Đang chuyển dữ liệu"))
        self._what.setText(self.tr("Đang chép tài liệu và ghi chép sang {folder}…").format(folder=self._folder))
        self.bar.setAccessibleName(self._what.text())
        self._safe.setText(self.tr("Bản chép được so từng dòng với bản gốc; bản gốc được giữ lại dưới tên khác."))
        self._stop.setText(self.tr("Dừng, để dữ liệu ở chỗ cũ"))

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self.error = error
