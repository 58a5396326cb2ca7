"""All slides at a glance: how it opens, how a slide is chosen, and that it makes only what is in sight."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget

from desktop.present.action import Action
from desktop.present.deck_model import DeckModel
from desktop.present.grid import Grid

K = Qt.Key


def press(window: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window, key)


@pytest.fixture
def presenter(present, two_screens):
    """A show at the fifth slide with the grid open."""
    presenter = present(two_screens, at=4)
    presenter.do(Action.GRID)
    return presenter


def test_it_opens_on_the_lectern_at_the_slide_of_the_hall(presenter):
    """The grid stands on the current slide and the hall sees nothing of it."""
    grid = presenter.lectern.grid
    assert (grid.isVisible(), grid.selected, presenter.stage.view.place) == (True, 4, 4)


def test_arrows_move_in_the_grid_and_enter_shows_the_slide(presenter):
    """The slide changes only with Enter, and then the grid is closed."""
    grid = presenter.lectern.grid
    press(grid, K.Key_Right, K.Key_Right)
    assert (grid.selected, presenter.show.place) == (6, 4)
    press(grid, K.Key_Return)
    assert (presenter.show.place, grid.isVisible()) == (6, False)


def test_home_and_end_reach_the_ends_of_the_grid(presenter):
    """Home and End move in the grid as they move in the deck."""
    grid = presenter.lectern.grid
    press(grid, K.Key_End)
    last = grid.selected
    press(grid, K.Key_Home)
    assert (last, grid.selected, presenter.show.place) == (9, 0, 4)


def test_a_number_and_enter_go_to_that_slide(presenter):
    """A typed number wins over where the arrows stand."""
    press(presenter.lectern.grid, K.Key_Right, K.Key_1, K.Key_0, K.Key_Enter)
    assert presenter.show.place == 9


def test_a_click_shows_the_slide(presenter):
    """One click or tap is enough."""
    grid = presenter.lectern.grid
    area = grid.visualRect(grid.model().index(2, 0))
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert (presenter.show.place, grid.isVisible()) == (2, False)


@pytest.mark.parametrize("key", [K.Key_Escape, K.Key_G, K.Key_F2])
def test_escape_or_its_own_key_closes_it(qtbot, presenter, key):
    """The grid closes, the slide is the same, and the keys are the window's again."""
    press(presenter.lectern.grid, key)
    assert (presenter.lectern.grid.isVisible(), presenter.show.place, presenter.show.asking) == (False, 4, False)
    qtbot.waitUntil(presenter.lectern.isActiveWindow)
    QTest.keyClick(presenter.lectern.windowHandle(), K.Key_Space)
    assert presenter.show.place == 5


def test_with_one_screen_it_takes_the_screen_without_notes(present, one_screen):
    """On a single screen the grid stands in place of the stage, and no notes are to be seen."""
    presenter = present(one_screen, at=4)
    press(presenter.stage, K.Key_G)
    assert (presenter.stage.isVisible(), presenter.lectern.grid.isVisible()) == (False, True)
    assert not presenter.lectern.desk.isVisible()
    press(presenter.lectern.grid, K.Key_Return)
    assert (presenter.stage.isVisible(), presenter.lectern.isVisible()) == (True, False)


def test_the_deck_as_a_list_keeps_qts_contract(qtmodeltester, deck):
    """One row for each slide, with its number and title."""
    model = DeckModel(deck)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [model.index(row, 0).data() for row in (0, 9)] == ["1. Trang thứ 1", "10. Trang thứ 10"]
    assert model.rowCount() == 10


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  # the name is Qt's
        self.times += event.type() is QEvent.Type.Paint
        return False


def test_a_thumbnail_that_is_made_is_painted(qtbot, presenter):
    """When a picture is ready its place in the grid is painted anew."""
    grid = presenter.lectern.grid
    qtbot.waitUntil(lambda: not grid._frames._queue)
    painted = Painted(grid.viewport())
    grid._frames.ready.emit(4)
    qtbot.waitUntil(lambda: painted.times == 1)


def test_of_500_slides_only_those_in_sight_are_made(qtbot, deck, layout, theme):
    """Thumbnails are made while they come into sight, the rest of a long deck is not."""
    many = replace(deck, slides=deck.slides * 50)
    grid = Grid(many, replace(layout, pages=layout.pages * 50), theme)
    qtbot.addWidget(grid)
    made: list[int] = []
    grid._frames.ready.connect(made.append)
    grid.resize(900, 500)
    grid.open_at(250)
    grid.show()
    qtbot.waitUntil(lambda: 250 in made and not grid._frames._queue)
    assert grid.visualRect(grid.model().index(250, 0)).intersects(grid.viewport().rect())
    assert len(made) < 40
