"""Where the data and its backups are: looked at, moved, and refused where they would not be safe."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.errors import AppError, StudyError
from desktop.paths import Folders, Profile, write_folders
from desktop.study.backups import Backup
from desktop.ui.behind.fitness import Unfit, unfit_for_backups, unfit_for_data
from desktop.ui.behind.language import Languages
from desktop.ui.behind.notebook import Notebook
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.flows.complaining import Complaining
from desktop.ui.window.folders_form import FoldersForm
from desktop.ui.window.main_window import MainWindow

SAID_MS = 12_000

ChooseFolder = Callable[[QWidget, Path], Path | None]


class FoldersFlow(QObject):
    """`changed` carries the Profile as it is from now on, or from the next start on."""

    changed = Signal(object)

    def __init__(self, window: MainWindow, notebook: Notebook, runner: Runner, complaining: Complaining,
                 languages: Languages, profile: Profile, choose: ChooseFolder) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._notebook, self._runner = window, notebook, runner
        self._complaining, self._languages, self._choose = complaining, languages, choose
        self.profile = profile
        notebook.backed_up_elsewhere.connect(self._on_elsewhere)

    def attend(self, form: FoldersForm) -> None:
        """Do what this form asks for."""
        form.folder_requested.connect(self._on_folder)
        form.move_requested.connect(self._on_move)
        form.home_requested.connect(self._on_home)
        form.backups_requested.connect(self._on_backups)
        form.usual_backups_requested.connect(self._on_usual_backups)
        self.changed.connect(form.show_profile)

    @Slot(object)
    def _on_folder(self, folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @Slot()
    def _on_move(self) -> None:
        if folder := self._choose(self._window, self.profile.data):
            self._check(folder, unfit_for_data, self._on_data_checked)

    @Slot()
    def _on_home(self) -> None:
        """Think better of a move, or come back from the last one."""
        folders = self.profile.folders
        self._keep(replace(folders, next_data=None if folders.next_data else self.profile.root))

    @Slot()
    def _on_backups(self) -> None:
        if folder := self._choose(self._window, self.profile.folders.backups or self.profile.backups):
            self._check(folder, unfit_for_backups, self._on_backups_checked)

    @Slot()
    def _on_usual_backups(self) -> None:
        self._use_for_backups(None)

    def _check(self, folder: Path, unfit: Callable[[Path], Unfit | None], then: object) -> None:
        job = Job(lambda _: (folder, unfit(folder)))
        job.succeeded.connect(then)
        self._runner.start(job)

    @Slot(object)
    def _on_data_checked(self, checked: tuple[Path, Unfit | None]) -> None:
        folder, unfit = checked
        if folder == self.profile.data:
            self._keep(replace(self.profile.folders, next_data=None))
        elif unfit is None:
            self._keep(replace(self.profile.folders, next_data=folder))
        else:
            self._complaining.tell(refusal(folder, unfit))

    @Slot(object)
    def _on_backups_checked(self, checked: tuple[Path, Unfit | None]) -> None:
        folder, unfit = checked
        if unfit is None:
            self._use_for_backups(folder)
        else:
            self._complaining.tell(refusal(folder, unfit))

    def _use_for_backups(self, folder: Path | None) -> None:
        """The first backup goes there at once: so it is known that it can."""
        chosen = None if folder == self.profile.backups else folder
        if self._keep(replace(self.profile.folders, backups=chosen)):
            self._notebook.keep_backups_in(chosen, self._on_backed_up)

    @Slot(object)
    def _on_backed_up(self, backup: Backup) -> None:
        said = self.tr("Đã sao lưu vào {path}.").format(path=backup.path)
        self._window.strip.showMessage(said, SAID_MS)

    def _keep(self, folders: Folders) -> bool:
        try:
            write_folders(self.profile.root, folders)
        except OSError:
            self._complaining.tell(refusal(self.profile.root, Unfit.UNWRITABLE))
            return False
        self.profile = replace(self.profile, folders=folders)
        self.changed.emit(self.profile)
        return True

    @Slot(object)
    def _on_elsewhere(self, news: StudyError) -> None:
        self._window.strip.showMessage(self._languages.sentence(news), SAID_MS)


_WHY = {
    Unfit.MISSING: ("không tìm thấy thư mục này", "there is no such folder"),
    Unfit.UNWRITABLE: ("không được phép ghi vào đó", "it may not be written to"),
    Unfit.NETWORK: ("thư mục nằm trên mạng, mất kết nối là hỏng dữ liệu", "it is on the network, where data breaks"),
    Unfit.REMOVABLE: ("ổ đĩa này rút ra được, rút lúc đang ghi là hỏng dữ liệu", "the disk can be taken out"),
    Unfit.SYNCED: (
        "thư mục được đồng bộ lên mạng (OneDrive, Google Drive…), tệp đang ghi dở sẽ bị chép đi",
        "it is synced to a cloud, which copies files that are half written",
    ),
    Unfit.TAKEN: ("trong đó đã có tệp dữ liệu khác", "there is other data in it"),
}


def refusal(folder: Path, unfit: Unfit) -> AppError:
    """Why a folder is not taken, and that everything stays where it is."""
    vietnamese, english = _WHY[unfit]
    return AppError(
        f"Không dùng được {folder}: {vietnamese}. Mọi thứ vẫn ở chỗ cũ; hãy chọn thư mục khác trên ổ đĩa của máy này.",
        f"{folder} can't be used: {english}. Everything stays where it is; choose a folder on a disk of this machine.",
        code=f"folder_{unfit}",
    )
