"""A person who learns with cards, by keyboard."""

from dataclasses import replace
from datetime import datetime, timedelta
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop.guidance.cards import CardKind
from desktop.guidance.refs import NodeRef
from desktop.library.store import open_library
from desktop.study.opening import open_study
from desktop.study.turns import Counts, Limits
from desktop.ui.cards.keeper import CardKeeper
from desktop.ui.cards.learn_dialog import LearnDialog
from desktop.ui.cards.own_card_dialog import OwnCardDialog
from desktop.ui.cards.proposals_dialog import ProposalsDialog
from desktop.ui.cards.words import wait_words
from desktop.ui.flows.due_cards import until_next
from desktop.ui.kit.messages import Message
from tests.ui.conftest import Driver, type_text
from tests.ui.test_annotating import PATH, WORDS, select

VALUE = "12.515 tỷ 266 triệu đồng"
CONTROL = Qt.KeyboardModifier.ControlModifier


def proposals(driver: Driver) -> ProposalsDialog:
    driver.act("propose_cards")
    dialog: ProposalsDialog = driver.window.findChildren(ProposalsDialog)[-1]
    return dialog


def learning(driver: Driver) -> LearnDialog:
    driver.act("learn_cards")
    dialog: LearnDialog = driver.window.findChildren(LearnDialog)[-1]
    return dialog


def row_of(dialog: ProposalsDialog, answer: str):
    return next(row for row in dialog._rows if row.text(1) == answer)


def press(driver: Driver, dialog: LearnDialog, *keys: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(dialog, key, modifier)
        driver.settle()


@pytest.fixture
def chosen(driver: Driver) -> Driver:
    """The window after three figures were chosen."""
    dialog = proposals(driver)
    for answer in (VALUE, "236.226 tỷ đồng", "18,06%"):
        row_of(dialog, answer).setCheckState(0, Qt.CheckState.Checked)
    dialog.accept()
    driver.settle()
    return driver


def test_proposals_stand_in_groups(driver):
    """Each kind has a row with its number; checking it checks its cards, and the button counts them."""
    dialog = proposals(driver)
    groups = [group.text(0) for _, group in dialog._groups]
    assert groups == ["Số liệu (77)", "Chữ viết tắt (22)", "Nhiệm vụ (7)", "Văn bản viện dẫn (10)"]
    assert not dialog._add.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    dialog.tree.setCurrentItem(dialog._groups[2][1])
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert {card.kind for card in dialog.checked()} == {CardKind.ASSIGNMENT}
    assert dialog._add.text() == "Thêm 7 thẻ"


def test_all_at_once(driver):
    """One button checks everything, and nothing again."""
    dialog = proposals(driver)
    dialog._all.click()
    assert (len(dialog.checked()), dialog._all.text()) == (116, "Bỏ chọn hết")
    dialog._all.click()
    assert dialog.checked() == ()


def test_what_is_chosen_is_proposed_no_more(chosen):
    """The chosen cards are in the file; the next list leaves them out."""
    assert chosen.window.strip.currentMessage() == "Đã thêm 3 thẻ; nhấn F2 để ôn."
    assert len(proposals(chosen)._rows) == 113


def test_without_cards(driver):
    """The screen says how to come by some."""
    dialog = learning(driver)
    assert "Shift+F2" in dialog.face.asked.text()
    assert not dialog.reveal.isVisible()
    press(driver, dialog, Qt.Key.Key_Space, Qt.Key.Key_3)
    assert "Shift+F2" in dialog.face.asked.text()


def test_a_question_and_its_answer(chosen):
    """Space shows what was hidden, with the paragraph and where it stands; a grade before that is none."""
    dialog = learning(chosen)
    press(chosen, dialog, Qt.Key.Key_3)
    assert dialog.state.text() == "0 thẻ đến hạn · 3 thẻ mới hôm nay · hôm nay đã trả lời 0 lượt · có 3 thẻ"
    assert dialog.face.asked.text() == "Giá trị ngành Thương mại - dịch vụ ước đạt […] tăng 18,06% so với năm 2022."
    assert dialog.face.prompt.text() == "Số liệu nào ở chỗ trống? · 2.1. Về lĩnh vực kinh tế"
    assert not dialog.face.answer.isVisible()
    press(chosen, dialog, Qt.Key.Key_Space)
    assert dialog.face.answer.isVisible()
    assert dialog.face.answer.text() == "236.226 tỷ đồng"
    opened = chosen.program.reading.open_document
    assert dialog.face.paragraph.toPlainText() == opened.document.node(PATH).text
    assert dialog.face.source.text().endswith("mục II, 2, 2.1")
    assert not dialog.face.outdated.isVisible()


def test_grades_by_keys_are_kept_and_undone(chosen, tmp_path):
    """1 to 4 grade and bring the next card; Ctrl+Z asks the last one again."""
    dialog = learning(chosen)
    first = dialog.face.asked.text()
    press(chosen, dialog, Qt.Key.Key_Space, Qt.Key.Key_4, Qt.Key.Key_Space, Qt.Key.Key_4)
    third = dialog.face.asked.text()
    assert third not in (first, "")
    assert dialog.progress.value() == 2
    press(chosen, dialog, Qt.Key.Key_Z, Qt.Key.Key_Z, modifier=CONTROL)
    assert dialog.face.asked.text() == first
    assert not dialog.face.answer.isVisible()
    press(chosen, dialog, *[Qt.Key.Key_Space, Qt.Key.Key_4] * 3)
    assert dialog.face.asked.text().startswith("Hôm nay đã ôn xong. Thẻ tiếp theo đến hạn lúc")
    chosen.program.close()
    chosen.settle()
    with open_study(tmp_path / "profile" / "study.db", tmp_path / "profile" / "backups").study as study:
        assert all(kept.due_at for kept in study.cards.all())


def test_buttons_grade_too(chosen):
    """Each says when the card would come back."""
    dialog = learning(chosen)
    press(chosen, dialog, Qt.Key.Key_Space)
    texts = [button.text() for button in dialog.grades.values()]
    assert texts == ["1 · Quên (1 phút)", "2 · Khó (6 phút)", "3 · Nhớ (10 phút)", "4 · Dễ (8 ngày)"]
    next(iter(dialog.grades.values())).click()
    chosen.settle()
    assert dialog.progress.value() == 1


def test_a_card_put_aside(chosen):
    """Delete takes a card out of the learning; Ctrl+Z brings it back."""
    dialog = learning(chosen)
    first = dialog.face.asked.text()
    press(chosen, dialog, Qt.Key.Key_Delete)
    assert dialog.face.asked.text() != first
    press(chosen, dialog, Qt.Key.Key_Z, modifier=CONTROL)
    assert dialog.face.asked.text() == first


def test_a_grade_that_could_not_be_kept(chosen, tmp_path):
    """A second key is none while the first is written; where it could not be, the same card is graded again."""
    dialog = learning(chosen)
    first = dialog.face.asked.text()
    press(chosen, dialog, Qt.Key.Key_Space)
    with open_study(tmp_path / "profile" / "study.db", tmp_path / "profile" / "backups").study as study:
        (turned,) = [one for one in study.cards.all() if one.card.asked == first]
        study.cards.put_aside([turned.card.id])
    QTest.keyClick(dialog, Qt.Key.Key_4)
    QTest.keyClick(dialog, Qt.Key.Key_4)
    assert len(chosen.drains["study"].waiting) == 1
    chosen.settle()
    texts = [label.text() for label in chosen.window.findChildren(Message)[-1].findChildren(QLabel)]
    assert "Thẻ này không còn nữa; hãy mở lại phần ôn thẻ." in texts
    with open_study(tmp_path / "profile" / "study.db", tmp_path / "profile" / "backups").study as study:
        study.cards.undo()
    press(chosen, dialog, Qt.Key.Key_4)
    assert dialog.face.asked.text() != first


def test_so_many_new_cards_a_day(chosen):
    """The person says how many; none means that only what is due is asked."""
    dialog = learning(chosen)
    dialog.limits.new.setValue(0)
    dialog.limits.new.editingFinished.emit()
    chosen.settle()
    assert dialog.face.asked.text() == "Hôm nay đã ôn xong. Thẻ mới sẽ có tiếp vào ngày mai."
    assert chosen.program.settings.cards_a_day == Limits(0, 200)


def test_to_the_source(chosen):
    """Ctrl+Enter closes the learning and reads where the card comes from."""
    dialog = learning(chosen)
    press(chosen, dialog, Qt.Key.Key_Return, modifier=CONTROL)
    assert not dialog.isVisible()
    assert chosen.program.reading.path == PATH


def test_a_card_of_one_s_own(driver):
    """Words that are selected become the source of a question that the person writes."""
    driver.program.reading.go(NodeRef("huong-dan-2024", PATH))
    driver.settle()
    select(driver, PATH, WORDS)
    driver.act("write_card")
    dialog = driver.window.findChildren(OwnCardDialog)[-1]
    dialog.accept()
    assert dialog.isVisible()
    type_text(dialog.question, "Bao nhiêu chỉ tiêu?")
    type_text(dialog.answer, "21")
    dialog.accept()
    driver.settle()
    learn = learning(driver)
    assert learn.face.asked.text() == "Bao nhiêu chỉ tiêu?"
    press(driver, learn, Qt.Key.Key_Space)
    assert learn.face.answer.text() == "21"
    assert learn._kept
    assert learn._kept.card.quote.text == WORDS


def test_a_sentence_that_was_changed(chosen, library_file, guidance, facts):
    """After a revision the answer says that the sentence is another now, and shows the old paragraph."""
    old = guidance.node(PATH).text
    nodes = tuple(replace(node, text=old.replace("236.226", "240.000")) if node.path == PATH else node
                  for node in guidance.nodes)  # fmt: skip
    with open_library(library_file) as library:
        library.add(replace(guidance, nodes=nodes), facts)
    chosen.program.reading.open(guidance.id)
    chosen.settle()
    dialog = learning(chosen)
    press(chosen, dialog, Qt.Key.Key_Space)
    assert dialog.face.answer.text() == "236.226 tỷ đồng"
    assert dialog.face.outdated.isVisible()
    assert dialog.face.paragraph.toPlainText() == old


def test_cards_go_to_anki(chosen, tmp_path):
    """Every card is written to one file that is a zip."""
    chosen.targets.append(tmp_path / "the.apkg")
    chosen.act("export_cards")
    chosen.work()
    assert ZipFile(tmp_path / "the.apkg").namelist() == ["collection.anki2", "media"]
    assert "the.apkg" in chosen.window.strip.currentMessage()


def test_without_cards_nothing_is_exported(driver):
    """It is said, and no file is asked for."""
    driver.act("export_cards")
    assert driver.window.strip.currentMessage() == "Chưa có thẻ nào để xuất."


def test_how_long_in_words(looks):
    """Minutes, hours and days, rounded."""
    waits = (timedelta(seconds=5), timedelta(minutes=10), timedelta(hours=5), timedelta(days=8, hours=1))
    assert [wait_words(wait) for wait in waits] == ["1 phút", "10 phút", "5 giờ", "8 ngày"]


def test_how_many_wait_is_said_below(chosen):
    """The line at the bottom counts what is left for today, and a click on it begins the learning."""
    due = chosen.window.strip.due
    assert (due.isVisible(), due.text()) == (True, "3 thẻ cần ôn (F2)")
    due.click()
    chosen.settle()
    dialog = chosen.window.findChildren(LearnDialog)[-1]
    press(chosen, dialog, Qt.Key.Key_Space, Qt.Key.Key_4)
    assert due.text() == "2 thẻ cần ôn (F2)"
    press(chosen, dialog, *[Qt.Key.Key_Space, Qt.Key.Key_4] * 2)
    assert not due.isVisible()
    press(chosen, dialog, Qt.Key.Key_Z, modifier=CONTROL)
    assert due.text() == "1 thẻ cần ôn (F2)"


def test_without_cards_nothing_is_said_below(driver):
    """A person who learns with no cards sees no number."""
    assert not driver.window.strip.due.isVisible()


def test_the_number_is_looked_at_again_in_time():
    """When the next card is due, at midnight at the latest, and each hour, as machines sleep."""
    noon = datetime(2026, 11, 24, 12, tzinfo=datetime.now().astimezone().tzinfo)
    none = Counts(0, 0, 0, 0, 0, None)
    assert until_next(none, noon) == timedelta(hours=1)
    assert until_next(none, noon + timedelta(hours=11, minutes=50)) == timedelta(minutes=10)
    assert until_next(replace(none, next_due=noon + timedelta(minutes=6)), noon) == timedelta(minutes=6)
    assert until_next(replace(none, next_due=noon - timedelta(minutes=6)), noon) == timedelta(seconds=1)


def test_hints_lead_and_notes(driver):
    """What a note is called at stands over its question, a hint comes by Ctrl+H, footnotes with the answer."""
    dialog = proposals(driver)
    for answer in ("49 huy chương", "32 huy chương"):
        row_of(dialog, answer).setCheckState(0, Qt.CheckState.Checked)
    dialog.accept()
    driver.settle()
    learn = learning(driver)
    assert learn._kept
    assert not learn.hint.isVisible()
    driver.window.findChild(CardKeeper).change(lambda cards: cards.edit(replace(cards.all()[0].card, hint="gan 50")))
    driver.window.findChild(CardKeeper).ask()
    driver.settle()
    assert not learn.face.hint.isVisible()
    press(driver, learn, Qt.Key.Key_H, modifier=CONTROL)
    assert (learn.face.hint.isVisible(), learn.face.hint.text()) == (True, "Gợi ý của bạn: gan 50")
    press(driver, learn, Qt.Key.Key_Space)
    assert [line[:13] for line in learn.face.notes.text().split("\n")] == ["Chú thích 8: ", "Chú thích 9: "]
    press(driver, learn, Qt.Key.Key_4)
    assert learn.face.lead.text().startswith("… Các trường THCS trong quận")
    press(driver, learn, Qt.Key.Key_Space)
    assert not learn.face.notes.isVisible()
