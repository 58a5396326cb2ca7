"""The list of cards: looked through, edited, put aside, learnt anew, taken away, and brought on today's sentence."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.guidance.cards import CardKind
from desktop.library.store import open_library
from desktop.study.card_states import CardState
from desktop.study.scheduling import Grade
from desktop.ui.cards.edit_dialog import EditCardDialog
from desktop.ui.cards.keeper import CardKeeper
from desktop.ui.cards.list_dialog import CardsDialog
from desktop.ui.cards.model import CardModel
from desktop.ui.cards.own_card_dialog import OwnCardDialog
from desktop.ui.cards.renew_dialog import RenewDialog
from tests.ui.conftest import Driver, type_text
from tests.ui.test_annotating import PATH, WORDS, select
from tests.ui.test_learning import CONTROL, proposals, row_of

VALUE, CHANGED = "236.226 tỷ đồng", "240.000 tỷ đồng"
ANSWERS = ("12.515 tỷ 266 triệu đồng", VALUE, "18,06%", "21/21 chỉ tiêu")


@pytest.fixture
def chosen(driver: Driver) -> Driver:
    """The window after four figures were chosen."""
    dialog = proposals(driver)
    for answer in ANSWERS:
        row_of(dialog, answer).setCheckState(0, Qt.CheckState.Checked)
    dialog.accept()
    driver.settle()
    return driver


def listed(driver: Driver) -> CardsDialog:
    driver.act("cards")
    dialog: CardsDialog = driver.window.findChildren(CardsDialog)[-1]
    return dialog


def answers(dialog: CardsDialog) -> list[str]:
    return [row.kept.card.answer for row in dialog.model.rows]


def go_to(dialog: CardsDialog, *wanted: str) -> None:
    """Select the rows with these answers."""
    selection = dialog.list.selectionModel()
    selection.clearSelection()
    for answer in wanted:
        index = dialog.model.index(answers(dialog).index(answer), 0)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)


def press(driver: Driver, dialog, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(dialog, key, modifier)
    driver.settle()


def state_of(dialog: CardsDialog, answer: str) -> tuple[CardState, ...]:
    return next(row.states for row in dialog.model.rows if row.kept.card.answer == answer)


@pytest.fixture
def revised(chosen: Driver, library_file, guidance, facts) -> Driver:
    """The same after a revision in which the sentence of one card was changed."""
    old = guidance.node(PATH).text
    nodes = tuple(replace(node, text=old.replace(VALUE, CHANGED)) if node.path == PATH else node
                  for node in guidance.nodes)  # fmt: skip
    with open_library(library_file) as library:
        library.add(replace(guidance, nodes=nodes), facts)
    chosen.program.reading.open(guidance.id)
    chosen.settle()
    return chosen


def renewing(driver: Driver, dialog: CardsDialog) -> RenewDialog:
    go_to(dialog, VALUE)
    press(driver, dialog, Qt.Key.Key_N, CONTROL)
    renew: RenewDialog = driver.window.findChildren(RenewDialog)[-1]
    return renew


def test_the_rows_are_a_model(chosen, qtmodeltester):
    """Qt finds no fault in it, and a screen reader hears state, question and answer."""
    rows = listed(chosen).model.rows
    model = CardModel()
    model.set_rows(rows)
    qtmodeltester.check(model)
    told = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Mới. Giá trị ngành Thương mại")
    assert f". {VALUE}. Số liệu. " in told


def test_cards_are_found_without_accents(chosen):
    """By the words of sentence, answer and title; kind, state and place narrow, and the line says how many."""
    dialog = listed(chosen)
    assert sorted(answers(dialog)) == sorted(ANSWERS)
    type_text(dialog.line, "thuong mai 18,06")
    assert set(answers(dialog)) == {VALUE, "18,06%"}
    assert dialog.standing.text() == "2 thẻ"
    dialog.kind.setCurrentIndex(1 + list(CardKind).index(CardKind.CITATION))
    assert dialog.standing.text() == "Không có thẻ nào như vậy. Hãy lọc rộng hơn."
    dialog.kind.setCurrentIndex(0)
    dialog.line.clear()
    dialog.where.setCurrentIndex(2)
    assert answers(dialog) == []
    dialog.where.setCurrentIndex(3)
    assert len(answers(dialog)) == 4


def test_an_empty_list_says_what_to_do(driver):
    """And nothing can be done to cards that are not there."""
    dialog = listed(driver)
    assert "Shift+F2" in dialog.standing.text()
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Return):
        press(driver, dialog, key)
    assert dialog.isVisible()


def test_several_cards_are_taken_away_and_brought_back(chosen):
    """Delete takes the selected rows out, Ctrl+Z brings them back, and it is said."""
    dialog = listed(chosen)
    dialog.list.setFocus()
    go_to(dialog, VALUE, "18,06%")
    press(chosen, dialog, Qt.Key.Key_Delete)
    assert set(answers(dialog)) == set(ANSWERS) - {VALUE, "18,06%"}
    assert dialog.standing.text() == "2 thẻ  ·  Đã xóa 2 thẻ."
    assert len(dialog.selected) == 1
    press(chosen, dialog, Qt.Key.Key_Z, CONTROL)
    assert len(answers(dialog)) == 4
    assert dialog.standing.text() == "4 thẻ  ·  Đã hoàn tác: xóa thẻ."


def test_put_aside_and_asked_again(chosen):
    """Ctrl+B puts aside, and on cards that are aside brings back."""
    dialog = listed(chosen)
    go_to(dialog, VALUE)
    press(chosen, dialog, Qt.Key.Key_B, CONTROL)
    assert state_of(dialog, VALUE) == (CardState.ASIDE,)
    assert dialog._aside.text() == "Hỏi lại (Ctrl+B)"
    dialog.state.setCurrentIndex(1 + list(CardState).index(CardState.ASIDE))
    assert answers(dialog) == [VALUE]
    press(chosen, dialog, Qt.Key.Key_B, CONTROL)
    dialog.state.setCurrentIndex(0)
    assert state_of(dialog, VALUE) == (CardState.NEW,)


def test_learnt_anew(chosen):
    """Ctrl+R forgets when a card is due."""
    dialog = listed(chosen)
    go_to(dialog, VALUE)
    assert not dialog._reset.isEnabled()
    id_ = dialog.selected[0].kept.card.id
    chosen.window.findChild(CardKeeper).grade(id_, Grade.EASY)
    chosen.settle()
    assert state_of(dialog, VALUE) == (CardState.LEARNED,)
    press(chosen, dialog, Qt.Key.Key_R, CONTROL)
    assert state_of(dialog, VALUE) == (CardState.NEW,)
    press(chosen, dialog, Qt.Key.Key_Z, CONTROL)
    assert state_of(dialog, VALUE) == (CardState.LEARNED,)


def test_other_words_are_asked_for(chosen):
    """Of a card from the document only what is asked for, and the person's hint, can be changed."""
    dialog = listed(chosen)
    go_to(dialog, VALUE)
    before = dialog.selected[0].kept.card
    press(chosen, dialog, Qt.Key.Key_F2)
    edit = chosen.window.findChildren(EditCardDialog)[-1]
    QTest.qWaitForWindowActive(chosen.window)
    edit.activateWindow()
    QApplication.processEvents()
    assert edit.chooser.words.isReadOnly()
    assert edit.chooser.words.toPlainText() == before.quote.text
    edit.chooser.words.select(0, len("Giá trị ngành "))
    QTest.keyClick(edit.chooser.words, Qt.Key.Key_G, CONTROL)
    assert edit.chooser.answer.text() == "Trả lời: Giá trị ngành"
    type_text(edit.hint, "ba chu")
    QTest.keyClick(edit, Qt.Key.Key_Return, CONTROL)
    chosen.settle()
    kept = next(row.kept.card for row in dialog.model.rows if row.kept.card.id == before.id)
    assert (kept.answer, kept.gap, kept.hint, kept.quote) == ("Giá trị ngành", (0, 13), "ba chu", before.quote)


def test_what_is_told_with_a_card_never_gives_it_away(chosen):
    """Where the words that are asked for now stand in the title, another title is told."""
    dialog = listed(chosen)
    go_to(dialog, "12.515 tỷ 266 triệu đồng")
    card = dialog.selected[0].kept.card
    assert card.title == "2.1. Về lĩnh vực kinh tế"
    dialog.edit_requested.emit(dialog.selected[0].kept)
    chosen.window.findChildren(EditCardDialog)[-1].written.emit(replace(card, answer="kinh tế", gap=None))
    chosen.settle()
    kept = next(row.kept.card for row in dialog.model.rows if row.kept.card.id == card.id)
    assert "kinh tế" not in kept.title


def test_all_of_a_sentence_is_no_gap(chosen):
    """Nor is nothing: the button waits."""
    dialog = listed(chosen)
    go_to(dialog, VALUE)
    press(chosen, dialog, Qt.Key.Key_F2)
    chooser = chosen.window.findChildren(EditCardDialog)[-1].chooser
    for start, end in ((0, 0), (0, len(chooser.words.toPlainText()))):
        chooser.words.select(start, end)
        assert not chooser.ask.isEnabled()


def test_a_card_of_one_s_own_is_written_anew(driver):
    """Its question, answer and hint are the person's."""
    select(driver, PATH, WORDS)
    driver.act("write_card")
    dialog = driver.window.findChildren(OwnCardDialog)[-1]
    type_text(dialog.question, "Bao nhieu?")
    type_text(dialog.answer, "21")
    dialog.accept()
    driver.settle()
    cards = listed(driver)
    press(driver, cards, Qt.Key.Key_F2)
    edit = driver.window.findChildren(OwnCardDialog)[-1]
    assert (edit.windowTitle(), edit.question.toPlainText(), edit.answer.toPlainText()) == (
        "Sửa thẻ",
        "Bao nhieu?",
        "21",
    )
    edit.answer.setPlainText("22")
    edit.accept()
    driver.settle()
    assert answers(cards) == ["22"]


def test_to_the_source(chosen):
    """Enter closes the list and reads the sentence."""
    dialog = listed(chosen)
    go_to(dialog, VALUE)
    press(chosen, dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert chosen.program.reading.path == PATH


def test_what_changed_comes_first(revised):
    """The card whose sentence was changed stands at the top and is counted."""
    dialog = listed(revised)
    assert set(answers(dialog)[:2]) == {VALUE, "18,06%"}
    assert dialog.standing.text() == "4 thẻ  ·  2 thẻ có câu gốc đã đổi"
    assert state_of(dialog, VALUE) == (CardState.FLAGGED, CardState.NEW)
    go_to(dialog, ANSWERS[0])
    assert not dialog._renew.isEnabled()


@pytest.mark.parametrize("anew", [False, True])
def test_the_sentence_of_today_is_taken(revised, anew):
    """Both sentences are shown word by word; the card asks for what took the place of its words."""
    dialog = listed(revised)
    renew = renewing(revised, dialog)
    assert "236.226240.000" in renew.difference.toPlainText().replace(" ", "")
    assert renew.chooser
    assert renew.chooser.answer.text() == f"Trả lời: {CHANGED}"
    (renew._anew if anew else renew._take).click()
    revised.settle()
    assert state_of(dialog, CHANGED) == (CardState.NEW,)
    press(revised, dialog, Qt.Key.Key_Z, CONTROL)
    assert CardState.FLAGGED in state_of(dialog, VALUE)


def test_the_old_sentence_is_kept(revised):
    """Then the card is flagged no more, and can be looked at again."""
    dialog = listed(revised)
    renewing(revised, dialog)._keep.click()
    revised.settle()
    assert state_of(dialog, VALUE) == (CardState.NEW,)
    go_to(dialog, VALUE)
    assert dialog._renew.isEnabled()


def test_a_card_on_a_changed_sentence_is_taken_away(revised):
    """From where the sentences are compared."""
    dialog = listed(revised)
    renewing(revised, dialog)._remove.click()
    revised.settle()
    assert VALUE not in answers(dialog)


def test_a_sentence_that_is_gone(chosen, library_file, guidance, facts):
    """Nothing like it is offered: the old one may stay, or the card go."""
    nodes = tuple(replace(node, text="Khác.") if node.path == PATH else node for node in guidance.nodes)
    with open_library(library_file) as library:
        library.add(replace(guidance, nodes=nodes), facts)
    chosen.program.reading.open(guidance.id)
    chosen.settle()
    renew = renewing(chosen, listed(chosen))
    assert renew.chooser is None
    assert not renew._take.isVisible()
    assert "không có câu nào giống" in renew._advice.text()
    renew.accept()
    assert renew.isVisible()
