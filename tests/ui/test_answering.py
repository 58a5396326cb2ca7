"""A question from the hall, answered by keyboard alone in the middle of a show; and a show that was cut off."""

import sqlite3
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from desktop.guidance.document import Document, Node, NodeKind, Table, text_of_rows
from desktop.guidance.facts import Facts
from desktop.guidance.refs import NodeRef
from desktop.library.store import open_library
from desktop.present.action import Action
from desktop.present.hit_list import place_of
from desktop.present.kept import DeckName, kept_from
from desktop.present.presenter import Presenter
from desktop.present.show import Hall, Panel
from desktop.slides.deck import DeckSettings
from desktop.slides.edits.edit import Hide, SetTitle
from desktop.slides.edits.recipe import DeckRecipe
from desktop.slides.layout import Role
from desktop.ui.flows.resuming import recipe_of

K = Qt.Key


@pytest.fixture
def presenter(driver):
    """A show of the guidance at its sixth slide."""
    shows: list[Presenter] = []
    driver.program.showing.started.connect(shows.append)
    driver.act("present")
    driver.work()
    (presenter,) = shows
    presenter.go_to(5)
    yield presenter
    if not presenter.show.ended:
        presenter.end()
    driver.work()


def press(presenter, *keys: Qt.Key) -> None:
    for key in keys:
        window = presenter.lectern if presenter.show.lectern_seen else presenter.stage
        QTest.keyClick(window.focusWidget() or window, key)


def places(presenter) -> list[str]:
    return [place_of(hit) for hit in presenter.lectern.search.hits.hits]


def texts(presenter) -> str:
    search = presenter.lectern.search
    return "\n".join(label.text() for label in search.findChildren(QLabel))


def test_a_question_is_answered_by_keyboard_alone(driver, presenter):
    """Freeze and search by one key, type without accents, Enter, and one key back: the hall sees four pictures."""
    view = presenter.stage.view
    before = presenter.stage.grab().toImage()
    press(presenter, K.Key_Slash)
    assert (presenter.show.panel, presenter.show.page.place) == (Panel.SEARCH, 5)
    QTest.keyClicks(presenter.lectern.search.line, "ngan sach")
    driver.work()
    assert "ngân sách" in presenter.lectern.search.current.snippet
    press(presenter, K.Key_Return)
    driver.work()
    assert (presenter.show.hall, view.hall, presenter.show.panel) == (Hall.ANSWER, Hall.ANSWER, Panel.NONE)
    assert presenter.stage.grab().toImage() != before
    press(presenter, K.Key_Escape)
    presenter.stage.resize(presenter.stage.size())
    assert (presenter.show.place, presenter.show.hall, view.place) == (5, Hall.SLIDE, 5)
    assert [(asked.place, asked.query) for asked in presenter.questions] == [(5, "ngan sach")]


def test_a_figure_that_was_typed_is_shown_as_a_card(driver, presenter):
    """The number large with its words and source on the stage, and by the next key its paragraph."""
    answers: list[Any] = []
    presenter.asking.answered.connect(lambda answer, _query, _hit: answers.append(answer))
    press(presenter, K.Key_Slash)
    QTest.keyClicks(presenter.lectern.search.line, "236.226")
    driver.work()
    press(presenter, K.Key_Return)
    driver.work()
    assert presenter.show.hall is Hall.ANSWER
    (answer,) = answers
    layout = answer.layout
    shown = [[box.text for box in layout.texts(at) if box.role is Role.FIGURE] for at in range(len(layout.pages))]
    assert shown[0] == ["236.226 tỷ đồng"]
    assert not any(shown[1:])
    assert len(shown) > 1


def test_a_row_of_a_long_table_is_what_the_hall_sees_first(driver, presenter, library_file):
    """The slide with that row, not the first of the table; a key goes back to what stands before it."""
    rows = (("Xã", "Thu"), *((f"Xã thứ {number}", f"{number}.775 triệu đồng") for number in range(1, 61)))
    nodes = (
        Node("I", None, NodeKind.HEADING, "Kết quả thu", label="I"),
        Node("I/t1", "I", NodeKind.TABLE, text_of_rows(rows)),
    )
    with open_library(library_file) as library:
        library.add(Document("bang", None, "Bảng thu", nodes, tables=(Table("I/t1", rows),)), Facts())
    answers: list[Any] = []
    presenter.asking.answered.connect(lambda answer, _query, _hit: answers.append(answer))
    press(presenter, K.Key_Slash)
    QTest.keyClicks(presenter.lectern.search.line, "47.775")
    driver.work()
    press(presenter, K.Key_Return)
    driver.work()
    (answer,) = answers
    at = presenter.show.page.place
    assert at == answer.begins_at > 0
    assert "Xã thứ 47" in [box.text for box in answer.layout.texts(at)]
    press(presenter, K.Key_PageUp)
    assert presenter.show.page.place == at - 1


def test_letters_digits_and_dots_are_typed_while_slides_still_turn(driver, presenter):
    """In the line B and 8 and . are text; PageDown is the next slide, and Escape leaves the search."""
    press(presenter, K.Key_Slash)
    QTest.keyClicks(presenter.lectern.search.line, "b8.5")
    press(presenter, K.Key_PageDown)
    assert presenter.lectern.search.line.text() == "b8.5"
    assert (presenter.show.place, presenter.show.page.place, presenter.show.shade.value) == (6, 5, "clear")
    press(presenter, K.Key_Escape)
    assert (presenter.show.panel, presenter.show.frozen) == (Panel.NONE, None)


def test_nothing_typed_shows_the_outline_and_a_path_leads_to_its_node(driver, presenter):
    """Every node of the document can be chosen; its number typed brings it to the top."""
    press(presenter, K.Key_Slash)
    driver.work()
    assert len(places(presenter)) == 123
    QTest.keyClicks(presenter.lectern.search.line, "ii.2.1")
    driver.work()
    assert places(presenter)[0] == "II.2.1"
    assert presenter.lectern.search._preview.toPlainText() == "Về lĩnh vực kinh tế"


def test_an_abbreviation_is_explained_before_anything_else(driver, presenter, facts):
    """Typed in small letters, it is the first result, with what it stands for and the place where it stands."""
    known = next(each for each in facts.abbreviations if each.expansions and each.spans and " " not in each.short)
    press(presenter, K.Key_Slash)
    QTest.keyClicks(presenter.lectern.search.line, known.short.lower())
    driver.work()
    first = presenter.lectern.search.hits.hits[0]
    assert first.heading.startswith(f"{known.short}: {known.expansions[0].text}")
    document = driver.program.reading.open_document.document
    ((start, end),) = first.text_marks
    assert document.node(first.ref.path).text[start:end] == known.short


def test_arrows_choose_and_the_preview_follows(driver, presenter):
    """Down goes to the next result while the line keeps the keys, and its whole text is shown with marks."""
    press(presenter, K.Key_Slash)
    QTest.keyClicks(presenter.lectern.search.line, "kinh te")
    driver.work()
    first = presenter.lectern.search.current
    press(presenter, K.Key_Down)
    driver.work()
    search = presenter.lectern.search
    assert search.current != first
    assert presenter.lectern.focusWidget() is search.line
    document = driver.program.reading.open_document.document
    assert search._preview.toPlainText() == document.node(search.current.ref.path).text


def test_a_search_that_was_left_shows_nothing_later(driver, presenter):
    """What is found after Escape is not put anywhere, and no answer comes to the stage."""
    press(presenter, K.Key_Slash)
    QTest.keyClicks(presenter.lectern.search.line, "ngan sach")
    driver.work()
    press(presenter, K.Key_Return, K.Key_Escape)
    driver.work()
    assert (presenter.show.hall, presenter.show.detour) == (Hall.SLIDE, None)


def test_a_document_that_is_deleted_while_it_is_shown_leaves_the_show_alone(driver, presenter, library_file):
    """The slides stay, the search says in one sentence that the passage is gone."""
    press(presenter, K.Key_Slash)
    QTest.keyClicks(presenter.lectern.search.line, "ngan sach")
    driver.work()
    with open_library(library_file) as library:
        library.remove("huong-dan-2024")
    press(presenter, K.Key_Return)
    driver.work()
    assert presenter.show.panel is Panel.SEARCH
    assert "huong-dan-2024" in texts(presenter)
    press(presenter, K.Key_Escape, K.Key_PageDown)
    assert (presenter.show.place, presenter.show.hall) == (6, Hall.SLIDE)


def test_a_passage_that_a_revision_took_away_is_told(driver, presenter, library_file, guidance, facts):
    """A hit of the text before the revision is answered with a sentence, not with another passage."""
    press(presenter, K.Key_Slash)
    QTest.keyClicks(presenter.lectern.search.line, "ngan sach")
    driver.work()
    gone = presenter.lectern.search.current.ref.path
    kept = tuple(node for node in guidance.nodes if node.path == "I")
    with open_library(library_file) as library:
        library.add(replace(guidance, nodes=kept, footnotes=(), tables=()), type(facts)())
    press(presenter, K.Key_Return)
    driver.work()
    assert gone not in presenter.lectern.search._place.text() or "không còn" in texts(presenter)
    assert "không còn trong kho" in texts(presenter)


def test_a_library_that_another_program_writes_to_answers_all_the_same(driver, presenter, library_file):
    """While somebody holds the library for writing, the question is answered from what was there before."""
    other = sqlite3.connect(library_file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    press(presenter, K.Key_Slash)
    QTest.keyClicks(presenter.lectern.search.line, "ngan sach")
    driver.work()
    press(presenter, K.Key_Return)
    driver.work()
    other.close()
    assert presenter.show.hall is Hall.ANSWER


def test_the_halls_screen_is_remembered(driver, presenter):
    """After a show the settings know the screen of the hall, and the lectern's theme is the person's."""
    presenter.end()
    assert driver.program.settings.hall == ""  # one screen is nobody's hall
    driver.program.settings.lectern_theme = "light"
    driver.act("present")
    assert "#F4F5F7" in driver.program.showing._presenter.lectern.styleSheet()
    driver.program.showing._presenter.end()


def cut_off(driver, make_driver, presenter) -> tuple[Any, list[QDialog]]:
    """A start of the program after it was killed in the middle of the show; what it offers."""
    presenter.do(Action.TIMER)
    driver.work()
    assert driver.program.window.isVisible(), "nothing of the killed program is closed"
    again = make_driver()
    offered: list[QDialog] = []
    again.program.resuming.offered.connect(offered.append)
    again.program.start()
    again.settle()
    return again, offered


def test_a_show_that_was_cut_off_is_on_stage_again_by_one_key(driver, make_driver, presenter):
    """The next start says which slide and how long, and Enter is back on that slide with that time."""
    again, (dialog,) = cut_off(driver, make_driver, presenter)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "trang 6 /" in words
    shows: list[Presenter] = []
    again.program.showing.started.connect(shows.append)
    QTest.keyClick(dialog, K.Key_Return)
    again.work()
    (resumed,) = shows
    assert (resumed.show.place, resumed.show.timer.running) == (5, True)
    assert resumed.stage.isVisible()
    resumed.end()
    again.work()
    assert kept_from(str(again.program.resuming._journal.last())) is None


def test_a_show_that_nobody_wants_back_is_forgotten(driver, make_driver, presenter):
    """Escape puts the offer away for good."""
    again, (dialog,) = cut_off(driver, make_driver, presenter)
    QTest.keyClick(dialog, K.Key_Escape)
    again.work()
    assert again.program.resuming._journal.last() is None


def test_a_show_that_ended_offers_nothing(driver, make_driver, presenter):
    """The start after an end as it should be is a start like any other."""
    presenter.end()
    driver.work()
    again = make_driver()
    offered: list[QDialog] = []
    again.program.resuming.offered.connect(offered.append)
    again.program.start()
    again.settle()
    assert offered == []


def edited(driver) -> Any:
    """The deck of the guidance with a title of the person's and one slide hidden; not saved."""
    driver.act("edit_deck")
    driver.work()
    decks = driver.program.decks
    keys = [each.key for each in decks.desk.state.slides]
    decks.desk.do(Hide((keys[3],)))
    decks.desk.do(SetTitle(keys[5], "Đầu đề của tôi"))
    driver.work()
    return decks


def resumed_show(again, dialog) -> Presenter:
    shows: list[Presenter] = []
    again.program.showing.started.connect(shows.append)
    QTest.keyClick(dialog, K.Key_Return)
    again.work()
    (resumed,) = shows
    return resumed


def test_an_edited_deck_comes_back_as_it_was_edited(driver, make_driver):
    """After a crash the show goes on with the person's slides, and their deck lies on the desk, though never saved."""
    decks = edited(driver)
    shown, edits = decks.desk.state.shown.deck, decks.desk.deck.recipe.edits
    shows: list[Presenter] = []
    driver.program.showing.started.connect(shows.append)
    decks.editor.actions_table["present_deck"].trigger()
    shows[0].go_to(4)
    again, (dialog,) = cut_off(driver, make_driver, shows[0])
    resumed = resumed_show(again, dialog)
    assert resumed.show.place == 4
    assert resumed.deck.slides == shown.slides
    assert resumed.deck.slides[4].title == "Đầu đề của tôi"
    assert again.program.decks.desk.deck.recipe.edits == edits
    assert not again.program.decks.desk.deck.is_saved
    resumed.end()
    shows[0].end()
    again.work()


def test_a_saved_deck_comes_back_under_its_name(driver, make_driver):
    """Saving after a crash goes to the deck that was saved before it: there is one of that name, and no other."""
    decks = edited(driver)
    decks.desk.rename("Buổi sáng", "", None)
    decks.editor.actions_table["save"].trigger()
    driver.work()
    saved = decks.desk.deck
    shows: list[Presenter] = []
    driver.program.showing.started.connect(shows.append)
    decks.editor.actions_table["present_deck"].trigger()
    again, (dialog,) = cut_off(driver, make_driver, shows[0])
    resumed = resumed_show(again, dialog)
    desk = again.program.decks.desk
    assert (desk.deck.id, desk.deck.name) == (saved.id, "Buổi sáng")
    resumed.end()
    shows[0].end()
    again.act("edit_deck")
    again.work()
    desk.do(SetTitle(desk.state.slides[5].key, "Đầu đề mới"))
    again.work()
    again.program.decks.editor.actions_table["save"].trigger()
    again.work()
    assert [(each.id, each.name) for each in again.program.notebook.decks().all()] == [(saved.id, "Buổi sáng")]
    again.program.decks.close()
    again.work()


def test_a_section_of_an_edited_deck_comes_back_too(driver, make_driver):
    """Only that section is on stage again, at its slide; the whole deck is what F5 shows."""
    edited(driver)
    driver.program.decks.close()
    driver.program.reading.go(NodeRef("huong-dan-2024", "III"))
    driver.work()
    shows: list[Presenter] = []
    driver.program.showing.started.connect(shows.append)
    driver.act("present_section")
    driver.work()
    shows[0].go_to(1)
    size = shows[0].show.size
    again, (dialog,) = cut_off(driver, make_driver, shows[0])
    resumed = resumed_show(again, dialog)
    assert (resumed.show.size, resumed.show.place) == (size, 1)
    assert len(again.program.showing.whole.deck.slides) > size
    resumed.end()
    shows[0].end()
    again.work()


def test_a_journal_that_names_no_deck_resumes_the_document():
    """How decks usually are is what is left where the text says nothing."""
    assert recipe_of(DeckName("d", '{"detail": "short"}', 9)) == DeckRecipe("d", DeckSettings())
