"""A backup looked at and put back."""

from desktop.guidance.refs import NodeRef
from desktop.ui.window.backups_dialog import BackupsDialog
from tests.ui.conftest import Driver
from tests.ui.test_annotating import PATH, WORDS, kept, select


def opened(driver: Driver) -> BackupsDialog:
    driver.act("backups")
    dialog: BackupsDialog = driver.window.findChildren(BackupsDialog)[-1]
    return dialog


def test_without_a_backup(driver):
    """An empty list says when there will be one, and restores nothing."""
    dialog = opened(driver)
    assert dialog.list.count() == 0
    dialog.accept()
    assert dialog.isVisible()


def test_a_backup_is_put_back(driver):
    """The preview says what it holds; restored, the marks of then are shown, and those of now are a backup."""
    driver.program.reading.go(NodeRef("huong-dan-2024", PATH))
    driver.settle()
    select(driver, PATH, WORDS)
    driver.act("highlight_green")
    driver.program.notebook._on_backup_due()
    before = kept(driver)
    driver.program.notebook.remove([before[0].id])
    driver.settle()
    dialog = opened(driver)
    assert dialog.preview.text().startswith("1 đánh dấu · sửa lần cuối")
    dialog.accept()
    driver.settle()
    assert kept(driver) == before
    assert driver.window.strip.currentMessage().startswith("Đã khôi phục bản lúc")
    assert opened(driver).list.count() == 2
