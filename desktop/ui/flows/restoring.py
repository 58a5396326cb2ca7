"""Putting a backup of what the person made in the place of what there is."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from desktop.study.backups import Backup, Contents
from desktop.study.opening import shown_time
from desktop.ui.behind.notebook import Notebook
from desktop.ui.kit.actions import Actions
from desktop.ui.window.backups_dialog import BackupsDialog
from desktop.ui.window.main_window import MainWindow

SAID_MS = 8000


class Restoring(QObject):
    """Looks for the backups when it is asked to, and lets the person choose."""

    def __init__(self, window: MainWindow, actions: Actions, notebook: Notebook) -> None:
        super().__init__(window)
        self._window, self._notebook = window, notebook
        actions["backups"].triggered.connect(notebook.list_backups)
        notebook.previewed.connect(self._on_previewed)
        notebook.restored.connect(self._on_restored)

    @Slot(object)
    def _on_previewed(self, previews: Sequence[tuple[Backup, Contents]]) -> None:
        dialog = BackupsDialog(previews, self._window)
        dialog.chosen.connect(self._notebook.restore)
        dialog.open()

    @Slot(object)
    def _on_restored(self, backup: Backup) -> None:
        said = self.tr("Đã khôi phục bản lúc {time}; ghi chép trước đó cũng đã được sao lưu.")
        self._window.strip.showMessage(said.format(time=shown_time(backup.made_at)), SAID_MS)
