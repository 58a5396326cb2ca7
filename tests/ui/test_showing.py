"""Slides: the rail, and the way to the stage and back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel

from desktop.guidance.refs import NodeRef
from desktop.library.store import open_library
from desktop.present.action import Action
from desktop.present.presenter import Presenter
from desktop.slides.deck import DeckSettings
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.decks.maker import make_deck
from desktop.ui.decks.model import THUMBNAIL_WIDTH, DeckModel, LaidOutDeck
from desktop.ui.decks.rail import Rail
from desktop.ui.flows.showing import slide_at
from desktop.ui.kit.theme import Scale, load_theme


@pytest.fixture(scope="module")
def laid_out(looks, guidance, facts) -> LaidOutDeck:
    return make_deck(OpenDocument(guidance, facts), DeckSettings(sections=("I", "III")))


def test_the_model_keeps_the_rules_of_qt(laid_out):
    """Qt's own tester finds nothing while sections come and go."""
    model = DeckModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for section in ("I", "III", None, "I"):
        model.show(laid_out, section)
    model.show(None, None)
    assert model.rowCount() == 0


def test_a_picture_has_the_size_that_was_asked_for(laid_out):
    """224 pixels wide in the shape of the deck."""
    model = DeckModel()
    model.show(laid_out, "I")
    picture = model.picture(0, THUMBNAIL_WIDTH)
    assert (picture.width(), picture.height()) == (224, 126)
    assert model.thumbnail_height == 126


def test_a_rail_without_slides_says_why(qtbot, looks, laid_out):
    """The deck is being made, or the section has none: the rail is never just empty."""
    rail = Rail(load_theme("light"), Scale())
    qtbot.addWidget(rail)
    rail.show_section(None, "I")
    assert rail._nothing.isVisibleTo(rail)
    assert rail._nothing.text() == "Đang chia trang chiếu…"
    rail.show_section(laid_out, "II")
    assert rail._nothing.text() == "Mục này chưa có trang chiếu."
    assert not rail._list.isVisibleTo(rail)


def test_the_current_slide_has_an_edge_of_the_accent(qtbot, looks, laid_out):
    """Which slide is read is seen by its edge and its bold number."""
    rail = Rail(load_theme("light"), Scale())
    qtbot.addWidget(rail)
    rail.resize(264, 500)
    rail.show_section(laid_out, "I")
    rail.set_current(next(at for at, slide in enumerate(laid_out.deck.slides) if slide.section == "I"))
    rail.show()
    image = rail._list.viewport().grab().toImage()
    edge = {image.pixelColor(x, 60).name().upper() for x in range(16)}
    assert load_theme("light").accent in edge


@pytest.mark.parametrize("path", ["I", "III", "III.1"])
def test_a_place_leads_to_the_slide_that_holds_it(laid_out, guidance, path):
    """The slide's nodes hold the path, or one above it."""
    slide = laid_out.deck.slides[slide_at(laid_out.deck, guidance, path)]
    assert set(slide.nodes) & {path, *(node.path for node in guidance.ancestors(path))}


@pytest.mark.parametrize("path", ["", "II.2.1", "nowhere"])
def test_a_place_without_a_slide_leads_to_the_first(laid_out, guidance, path):
    """Presenting begins at the cover."""
    assert slide_at(laid_out.deck, guidance, path) == 0


@pytest.fixture
def shows(driver) -> list[Presenter]:
    started: list[Presenter] = []
    driver.program.showing.started.connect(started.append)
    return started


WAITING = "Đang chia trang chiếu…"


def strip_texts(driver) -> list[str]:
    """What the line at the bottom says."""
    return [label.text() for label in driver.window.strip.findChildren(QLabel) if label.isVisible()]


def end(presenter) -> None:
    for _ in range(2):
        presenter.do(Action.END)


def test_f5_shows_the_whole_document_from_its_cover(driver, shows):
    """Pressed before the deck is ready, the show begins when it is."""
    driver.act("present")
    assert shows == []
    driver.work()
    (presenter,) = shows
    assert presenter.show.place == 0
    assert presenter.stage.isVisible()
    end(presenter)


def test_a_show_that_has_to_wait_says_so(driver, shows):
    """The line at the bottom tells that slides are made, until they are."""
    assert WAITING not in strip_texts(driver)
    driver.act("present")
    assert WAITING in strip_texts(driver)
    driver.work()
    assert WAITING not in strip_texts(driver)
    end(shows[0])


def test_no_show_waits_for_an_import(driver, shows, tmp_path):
    """Slides are made beside what is read from files."""
    driver.window.file_dropped.emit(tmp_path / "large.docx")
    driver.act("present")
    driver.drains["decks"].drain()
    assert driver.drains["work"].waiting
    end(shows[0])
    driver.window.strip.work.called_off.emit()


def test_another_document_takes_the_wish_away(driver, shows, library_file, guidance, facts):
    """Whoever reads on in another document is not surprised by a show, of the one or the other."""
    with open_library(library_file) as library:
        library.add(replace(guidance, id="ke-hoach-1", title="Kế hoạch"), facts)
    driver.act("present")
    driver.program.reading.open("ke-hoach-1")
    driver.work()
    driver.program.reading.open(guidance.id)
    driver.work()
    assert shows == []


def test_shift_f5_begins_where_the_person_reads(driver, shows):
    """The slide of the current node is the first to be seen."""
    driver.work()
    driver.program.reading.go(NodeRef("huong-dan-2024", "III"))
    driver.act("present_here")
    (presenter,) = shows
    assert "III" in driver.program.showing.whole.deck.slides[presenter.show.place].nodes
    end(presenter)


def test_one_section_can_be_shown_alone(driver, shows):
    """Its deck holds nothing of the others, and the rail keeps the whole document's."""
    driver.work()
    driver.program.reading.go(NodeRef("huong-dan-2024", "III"))
    whole = driver.program.showing.whole
    driver.act("present_section")
    driver.work()
    (presenter,) = shows
    assert presenter.show.size < len(whole.deck.slides)
    assert driver.program.showing.whole is whole
    end(presenter)


def test_a_section_shown_before_the_whole_deck_is_ready_leaves_it_to_come(driver, shows):
    """Only the section is on stage; the whole document's deck is made all the same, and F5 shows it afterwards."""
    driver.act("present_section")
    driver.work()
    (presenter,) = shows
    assert {slide.section for slide in driver.program.showing.whole.deck.slides} > {"I"}
    assert presenter.show.size < len(driver.program.showing.whole.deck.slides)
    end(presenter)
    driver.act("present")
    assert shows[1].show.size == len(driver.program.showing.whole.deck.slides)
    end(shows[1])


def test_the_newest_wish_is_the_one_that_is_shown(driver, shows):
    """F5 after Ctrl+F5, both before any deck is ready: the whole document is on stage, and only it."""
    driver.act("present_section")
    driver.act("present")
    driver.work()
    (presenter,) = shows
    assert presenter.show.size == len(driver.program.showing.whole.deck.slides)
    end(presenter)


def test_after_the_show_the_reader_stands_where_it_ended(driver, shows):
    """The last slide's source is read, and a new show can begin."""
    driver.act("present")
    driver.work()
    presenter, deck = shows[0], driver.program.showing.whole.deck
    target = next(at for at, slide in enumerate(deck.slides) if slide.section == "III" and slide.points)
    presenter.go_to(target)
    end(presenter)
    assert driver.program.reading.path == deck.slides[target].nodes[0]
    driver.act("present")
    assert len(shows) == 2
    end(shows[1])


def test_a_second_f5_does_not_open_a_second_show(driver, shows):
    """There is one stage."""
    driver.act("present")
    driver.work()
    driver.act("present")
    assert len(shows) == 1
    end(shows[0])


@pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)
def test_a_second_start_covers_no_show(qtbot, driver, shows):
    """Started again in the middle of a show, the program brings the stage to the front and not its window."""
    driver.act("present")
    driver.work()
    driver.program.showing.come_to_front()
    qtbot.waitUntil(shows[0].stage.isActiveWindow)
    end(shows[0])
    driver.program.showing.come_to_front()
    qtbot.waitUntil(driver.window.isActiveWindow)


def test_other_ways_of_making_slides_take_effect(driver):
    """The rail shows the new deck once it is made."""
    driver.work()
    driver.program.settings.deck = DeckSettings(theme="dark")
    driver.program.showing.remake()
    driver.work()
    assert driver.program.showing.whole.deck.settings.theme == "dark"


def test_enter_in_the_rail_shows_from_that_slide(driver, shows):
    """A slide can be chosen with the keyboard."""
    driver.program.reading.go(NodeRef("huong-dan-2024", "III"))
    driver.work()
    rail = driver.window.rail
    rail._list.setFocus()
    rail._list.setCurrentIndex(rail.model.index(0))
    driver.press(Qt.Key.Key_Return, rail._list)
    (presenter,) = shows
    assert presenter.show.place == int(rail.model.index(0).data()) - 1
    end(presenter)
