"""Where the data and its backups are: shown, changed, refused where they would not be safe."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.app import bring_home
from desktop.errors import AppError
from desktop.guidance.annotations import Annotation, AnnotationKind, edition_of, quote_of
from desktop.paths import Folders, Profile, read_folders, write_folders
from desktop.study.opening import open_study
from desktop.ui.behind.fitness import Unfit, is_network_kind, is_stick, is_synced, unfit_for_backups, unfit_for_data
from desktop.ui.flows.folders import refusal
from desktop.ui.kit.messages import Message
from desktop.ui.window.missing_data_dialog import MissingDataDialog, Way
from desktop.ui.window.moving_dialog import MovingDialog
from desktop.ui.window.settings_dialog import SettingsDialog
from tests.ui.conftest import Driver


@pytest.fixture
def told(driver: Driver) -> list[Message]:
    heard: list[Message] = []
    driver.program.complaining.told.connect(heard.append)
    return heard


@pytest.fixture
def dialog(driver: Driver) -> SettingsDialog:
    driver.act("settings")
    return opened_dialog(driver)


def opened_dialog(driver: Driver) -> SettingsDialog:
    found: list[SettingsDialog] = [one for one in driver.window.findChildren(SettingsDialog) if one.isVisible()]
    return found[0]


def press(dialog: SettingsDialog, name: str, driver: Driver) -> None:
    QTest.keyClick(dialog.folders.buttons[name], Qt.Key.Key_Space)
    driver.work()


def test_data_goes_at_the_next_start(driver, dialog, tmp_path):
    """A good folder is kept for the next start; the person may think better of it."""
    driver.targets.append(tmp_path / "dữ liệu")
    driver.targets[-1].mkdir()
    press(dialog, "move", driver)
    profile = Profile.at(tmp_path / "profile")
    assert profile.folders == Folders(next_data=tmp_path / "dữ liệu")
    assert str(tmp_path / "dữ liệu") in dialog.folders.news[0].text()
    press(dialog, "home", driver)
    assert read_folders(tmp_path / "profile") == Folders()
    assert not dialog.folders.news[0].text()


@pytest.mark.parametrize("unfit", [Unfit.TAKEN, Unfit.SYNCED, Unfit.MISSING])
def test_unfit_folders(driver, dialog, tmp_path, told, unfit):
    """One sentence says why; nothing changes."""
    folder = tmp_path / ("OneDrive - Ủy ban" if unfit is Unfit.SYNCED else "chỗ")
    if unfit is not Unfit.MISSING:
        folder.mkdir()
    if unfit is Unfit.TAKEN:
        (folder / "study.db").touch()
    driver.targets.append(folder)
    press(dialog, "move", driver)
    assert told[0].sentence.text() == refusal(folder, unfit).message
    assert read_folders(tmp_path / "profile") == Folders()
    told[0].reject()


def test_backups_go_elsewhere_at_once(driver, dialog, tmp_path):
    """The first backup is in the new folder at once; when that is gone, they go to the usual one, and it is said."""
    stick = tmp_path / "USB"
    stick.mkdir()
    driver.targets.append(stick)
    press(dialog, "choose", driver)
    assert len(list(stick.glob("study-*.db"))) == 1
    assert str(stick) in driver.window.strip.currentMessage()
    stick.rename(tmp_path / "rút ra")
    driver.program.notebook._on_backup_due()
    driver.settle()
    assert "còn chỗ trống" in driver.window.strip.currentMessage()
    assert [path.name[:12] for path in (tmp_path / "profile" / "backups").glob("study-*.db")] == ["study-000002"]
    dialog.folders.show_profile(driver.program.folders.profile)
    assert "Không thấy thư mục này" in dialog.folders.news[1].text()
    press(dialog, "usual", driver)
    assert read_folders(tmp_path / "profile") == Folders()


def test_a_backup_may_be_in_a_cloud(tmp_path):
    """What is too unsafe for the data is good enough for backups, if it can be written to."""
    folder = tmp_path / "Google Drive"
    folder.mkdir()
    assert unfit_for_data(folder) is Unfit.SYNCED
    assert unfit_for_backups(folder) is None
    assert unfit_for_backups(tmp_path / "không có") is Unfit.MISSING


@pytest.mark.parametrize("name", ["Dropbox", "OneDrive", "iCloudDrive", "Nextcloud", "CloudStorage", "Drive của tôi"])
def test_synced_by_name(tmp_path, name):
    """Folders of programs that copy them elsewhere, and all that is in them."""
    assert is_synced(tmp_path / name / "a" / "b")
    assert not is_synced(tmp_path / "Tài liệu")


def test_synced_by_what_is_in_it(tmp_path, monkeypatch):
    """A mark that such a program leaves, or what it tells the system."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / ".stfolder").mkdir()
    assert is_synced(tmp_path / "a" / "b")
    monkeypatch.setenv("OneDrive", str(tmp_path / "c"))
    assert is_synced(tmp_path / "c" / "d")


def test_sticks(tmp_path):
    """Linux says of a disk that it can be taken out, or that it hangs on USB."""
    disk, usb = tmp_path / "pci" / "sda", tmp_path / "pci" / "usb1" / "sdb" / "sdb1"
    for folder in (disk / "sda1", usb):
        folder.mkdir(parents=True)
    (disk / "removable").write_text("0\n")
    assert not is_stick(disk / "sda1")
    assert is_stick(usb)
    (disk / "removable").write_text("1\n")
    assert is_stick(disk / "sda1")


def test_network():
    """Shares by their name, mounted ones by the kind of their file system."""
    assert unfit_for_data(Path("//máy-chủ/chung")) is Unfit.NETWORK
    assert unfit_for_data(Path("\\\\server\\share")) is Unfit.NETWORK
    kinds = ("nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "afpfs")
    assert all(map(is_network_kind, kinds))
    assert not any(map(is_network_kind, ("ext4", "NTFS", "apfs", "btrfs", "overlay", "tmpfs", "")))


def test_a_good_folder(tmp_path):
    """A folder on a disk of this machine."""
    assert unfit_for_data(tmp_path) is None
    assert list(tmp_path.iterdir()) == []


def note(profile: Profile, guidance) -> None:
    edition = edition_of(guidance, 1)
    with open_study(profile.study, profile.backups).study as study:
        study.add(edition, [Annotation("", AnnotationKind.NOTE, quote_of(edition, edition.passages[2]), note="nhớ")])
        study.back_up()


def test_moved_at_the_start(qapp, looks, tmp_path, guidance):
    """A dialog shows how far it is; then the program goes on in the new folder."""
    note(Profile(tmp_path / "p"), guidance)
    write_folders(tmp_path / "p", Folders(next_data=tmp_path / "mới"))
    profile, trouble = bring_home(qapp, Profile.at(tmp_path / "p"))
    assert trouble is None
    assert profile is not None
    assert profile.study == tmp_path / "mới" / "study.db"
    assert profile.study.exists()


def test_not_moved_at_the_start(qapp, looks, tmp_path, guidance):
    """Where that can't be, the program starts as before and says why."""
    note(Profile(tmp_path / "p"), guidance)
    (tmp_path / "mới").touch()
    write_folders(tmp_path / "p", Folders(next_data=tmp_path / "mới"))
    profile, trouble = bring_home(qapp, Profile.at(tmp_path / "p"))
    assert isinstance(trouble, AppError)
    assert profile == Profile(tmp_path / "p")


@pytest.mark.parametrize("way", list(Way))
def test_data_that_is_missing(qapp, looks, tmp_path, guidance, monkeypatch, way):
    """Look again, go on with the newest backup, or leave; nothing is made in the place that is missing."""
    note(Profile(tmp_path / "p"), guidance)
    away = tmp_path / "ổ ngoài"
    write_folders(tmp_path / "p", Folders(data=away))

    def choose(dialog: MissingDataDialog) -> int:
        if way is Way.AGAIN:
            away.mkdir()
            (tmp_path / "p" / "study.db").rename(away / "study.db")
        dialog.buttons_of[way].click()
        return 0

    monkeypatch.setattr(MissingDataDialog, "exec", choose)
    profile, _ = bring_home(qapp, Profile.at(tmp_path / "p"))
    assert away.exists() == (way is Way.AGAIN)
    data = {Way.AGAIN: away, Way.HOME: tmp_path / "p", Way.QUIT: None}
    assert (profile and profile.data) == data[way]


def test_a_move_is_called_off(qtbot, looks, tmp_path):
    """The button stops what goes on; the dialog ends with it."""
    from desktop.ui.behind.runner import Job, Runner, one_thread

    executor = one_thread("moving")
    dialog = MovingDialog(str(tmp_path))
    qtbot.addWidget(dialog)

    def work(job: Job) -> None:
        while True:
            job.report(1, 2)

    job = Job(work)
    job.progressed.connect(lambda *_: dialog._stop.click())
    dialog.wait_for(job, Runner(executor))
    executor.shutdown(wait=True)
    assert dialog.error is None
    assert not dialog.isVisible()


def test_panels_stay_hidden(driver, make_driver):
    """What is hidden in the settings is hidden at the next start; the line at the bottom comes when it has to."""
    driver.act("settings")
    dialog = opened_dialog(driver)
    tree, rail, strip = dialog.panels.boxes
    for box in (tree, rail, strip):
        QTest.keyClick(box, Qt.Key.Key_Space)
    shown = (driver.window.panes.is_tree_shown, driver.window.panes.is_rail_shown, driver.window.strip.isVisible())
    assert shown == (tree.isChecked(), rail.isChecked(), strip.isChecked())
    dialog.reject()
    driver.window.strip.showMessage("Đã lưu.")
    assert driver.window.strip.isVisible()
    driver.window.strip.clearMessage()
    assert not driver.window.strip.isVisible()
    driver.window.close()
    driver.settle()
    again = make_driver()
    again.program.start()
    again.settle()
    assert again.window.panes.wants == driver.window.panes.wants
    assert not again.window.strip.isVisible()
