"""Study packs at the window: made, looked through, taken in, given back."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from desktop.guidance.annotations import Annotation, AnnotationKind, edition_of, quote_of
from desktop.handover import hand_out
from desktop.library.reader import DocumentSummary
from desktop.library.store import open_library
from desktop.study.opening import open_study
from desktop.study.packs.value import Wish
from desktop.ui.kit.messages import Message
from desktop.ui.packs.arrival_dialog import ArrivalDialog
from desktop.ui.packs.pack_dialog import PackDialog
from tests.ui.conftest import Driver


def dialog_of(driver: Driver, kind: type[Any]) -> Any:
    (dialog,) = [one for one in driver.window.findChildren(kind) if one.isVisible()]
    return dialog


@pytest.fixture
def pack(tmp_path, guidance, shelf_copy):
    """A colleague's pack: the guidance with a note."""
    edition = edition_of(guidance, 1)
    quote = quote_of(edition, next(one for one in edition.passages if one.node == "II.2.1/p1"))
    note = Annotation("", AnnotationKind.NOTE, quote, note="hỏi lại Sở")
    path = tmp_path / "gói.sotay"
    with open_study(tmp_path / "their" / "study.db", tmp_path / "their" / "backups").study as study:
        study.add(edition, [note])
        with open_library(shelf_copy, read_only=True) as library:
            hand_out(library, [guidance.id], study.pack(Wish((guidance.id,))), path)
    return path


def notes(driver: Driver) -> list[str]:
    return [one.note for one in driver.program.annotating.notes.annotations]


def test_made_and_taken_in(driver, tmp_path):
    """What the window writes it reads again: everything in it is there already."""
    target = tmp_path / "gửi.sotay"
    driver.targets.append(target)
    driver.act("pack")
    dialog = dialog_of(driver, PackDialog)
    assert dialog.wish == Wish(("huong-dan-2024",))
    dialog.accept()
    driver.settle("work")
    assert target.is_file()
    assert str(target) in driver.window.strip.currentMessage()
    driver.files.append(target)
    driver.act("open")
    driver.settle("work")
    dialog = dialog_of(driver, ArrivalDialog)
    assert "Gói không kèm" in dialog.what.text()
    dialog.reject()


def test_what_is_not_chosen(driver):
    """Nothing can be written without a document; notes belong to marks, schedules to cards."""
    driver.act("pack")
    dialog = dialog_of(driver, PackDialog)
    dialog.boxes["marks"].setChecked(False)
    dialog.boxes["cards"].setChecked(False)
    assert not dialog.boxes["notes"].isEnabled()
    assert (dialog.wish.notes, dialog.wish.schedules) == (False, False)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.accept()
    assert dialog.isVisible()
    dialog.reject()


def test_dropped_looked_through_and_taken_in(driver, pack):
    """A pack that is dropped on the window shows what would come; only then it comes; one button takes it back."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(pack))])
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    driver.window.dropEvent(QDropEvent(QPointF(50, 50), action, data, button, key))
    driver.settle("work")
    dialog = dialog_of(driver, ArrivalDialog)
    assert "1 mới" in dialog.what.text()
    assert notes(driver) == []
    dialog.accept()
    driver.settle("work")
    assert notes(driver) == ["hỏi lại Sở"]
    dialog_of(driver, Message).accept()
    driver.settle("work")
    assert notes(driver) == []


def test_another_edition(driver, pack, library_file, guidance, facts):
    """The text of this machine is kept; the person sees where marks would go, or has the other beside it."""
    nodes = tuple(node for node in guidance.nodes if node.path != "II.2.1/p1")
    with open_library(library_file) as library:
        library.add(replace(guidance, nodes=nodes, footnotes=()), type(facts)())
    driver.program.opening.open(pack)
    driver.settle("work")
    dialog = dialog_of(driver, ArrivalDialog)
    assert dialog.apart.isVisible()
    assert "chưa rõ chỗ" in dialog.carried.text()
    dialog.apart.click()
    driver.settle("work")
    assert not dialog.carried.text()
    dialog.accept()
    driver.settle("work")
    assert driver.program.reading.open_document.document.id == "huong-dan-2024-2"
    assert notes(driver) == ["hỏi lại Sở"]
    dialog_of(driver, Message).reject()


def test_no_pack(driver, tmp_path):
    """A broken file is one sentence; the next pack is read after it."""
    broken = tmp_path / "hỏng.sotay"
    broken.write_bytes(b"PK nothing")
    told: list[Message] = []
    driver.program.complaining.told.connect(told.append)
    driver.program.opening.open(broken)
    driver.program.opening.open(tmp_path / "không có.sotay")
    driver.settle("work")
    (message,) = told
    assert "bị hỏng" in message.sentence.text()
    assert "Không tìm thấy" in message.sentence.text()
    message.reject()


def test_study_file_that_can_not_be_written(driver, pack, library_file):
    """Where the marks can't come in, a new document doesn't stay either; one sentence says why."""
    with open_library(library_file) as library:
        library.remove("huong-dan-2024")
    told: list[Message] = []
    driver.program.complaining.told.connect(told.append)
    driver.program.opening.open(pack)
    driver.settle("work")
    driver.program.notebook.ask(lambda desk, _: desk.study._connection.execute("PRAGMA query_only = 1"), print)
    dialog_of(driver, ArrivalDialog).accept()
    driver.settle("work")
    assert "Không được phép ghi" in told[0].sentence.text()
    with open_library(library_file) as library:
        assert library.documents() == ()
    told[0].reject()


@pytest.fixture
def large(tmp_path, guidance, shelf_copy):
    """A pack with so many marks that taking it in is followed by the eye."""
    edition = edition_of(guidance, 1)
    long = [one for one in edition.passages if len(one.text) > 200]
    marks = [Annotation(f"m{n}", AnnotationKind.NOTE, quote_of(edition, long[n % len(long)], n // 9, n // 9 + 20),
                        made_at="2026-11-24", changed_at="2026-11-24") for n in range(300)]  # fmt: skip
    path = tmp_path / "lớn.sotay"
    with open_study(tmp_path / "their" / "study.db", tmp_path / "their" / "backups").study as study:
        study.keep(edition)
        study.merge(marks)
        with open_library(shelf_copy, read_only=True) as library:
            hand_out(library, [guidance.id], study.pack(Wish((guidance.id,))), path)
    return path


@pytest.mark.parametrize("moment", ["preview", "taking"])
def test_called_off(driver, large, library_file, moment):
    """Stopped while it is looked through or taken in, nothing of it is in; the next pack can come."""
    with open_library(library_file) as library:
        library.remove("huong-dan-2024")
    driver.program.opening.open(large)
    work = driver.window.strip.work
    work.shown.connect(lambda shown: shown and work.called_off.emit())
    if moment == "taking":
        work.blockSignals(True)
        driver.settle("work")
        work.blockSignals(False)
        dialog_of(driver, ArrivalDialog).accept()
    driver.settle("work")
    assert not [one for one in driver.window.findChildren(ArrivalDialog) if one.isVisible()]
    assert not work.isVisible()
    with open_library(library_file) as library:
        assert library.documents() == ()
    assert notes(driver) == []
    work.shown.disconnect()
    driver.program.opening.open(large)
    driver.settle("work")
    dialog_of(driver, ArrivalDialog).accept()
    driver.settle("work")
    assert len(notes(driver)) == 300


def test_a_title_that_looks_like_html(qtbot, looks):
    """A foreign title is shown as it is, in its tip too: no picture that it names is opened."""
    title = "<img src='file:///etc/hosts'> Kế hoạch"
    dialog = PackDialog([DocumentSummary("a", 1, None, title, None, None, None, 3)], "a")
    qtbot.addWidget(dialog)
    assert dialog.list.item(0).text() == title
    assert "<img" not in dialog.list.item(0).toolTip()
    assert "&lt;img" in dialog.list.item(0).toolTip()
