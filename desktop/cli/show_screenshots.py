"""Pictures of a show: stage and lectern at each of its moments, driven by its own actions."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from desktop.app import Program
from desktop.present.action import Action
from desktop.present.marking import Spot, Zoom
from desktop.present.presenter import Presenter

Picture = tuple[str, QPixmap]
Grab = Callable[[QWidget], QPixmap]

LARGER = (3840, 2160)
USUAL = (1920, 1080)
QUERY = "ngan sach"
LINE = ((0.12, 0.55), (0.3, 0.57), (0.48, 0.54), (0.6, 0.55))


def hall_of(size: tuple[int, int]) -> tuple[int, int]:
    """The hall's screen beside a speaker's of `size`: the next larger one."""
    return LARGER if size[0] >= USUAL[0] else USUAL


def show_pictures(program: Program, grab: Grab, paragraph: str) -> Iterator[Picture]:
    """The cover, then the slide of `paragraph` and all that can be done with it."""
    presenters: list[Presenter] = []
    program.showing.started.connect(presenters.append)
    program.actions["present"].trigger()
    (presenter,) = presenters
    stage, lectern = presenter.stage, presenter.lectern
    yield "stage-cover", grab(stage)
    presenter.go_to(_slide_of(program, paragraph))
    yield "stage", grab(stage)
    yield "lectern", grab(lectern)
    for name, action, window in (
        ("lectern-black", Action.BLACK, lectern),
        ("lectern-frozen", Action.FREEZE, lectern),
        ("grid", Action.GRID, lectern),
        ("lectern-contents", Action.CONTENTS, lectern),
        ("lectern-help", Action.HELP, lectern),
        ("stage-spotlight", Action.SPOTLIGHT, stage),
    ):
        presenter.do(action)
        yield name, grab(window)
        presenter.do(action)
    presenter.do(Action.REMOTE)
    # Nobody is to come in because of a picture.
    presenter.remoting.stop()
    lectern.remote.show_link("http://192.168.1.7:40123/q8mX2vT0aLk/")
    yield "lectern-remote", grab(lectern)
    presenter.do(Action.REMOTE)
    yield from _marks(presenter, grab)
    yield from _question(presenter, grab)
    presenter.end()


def _marks(presenter: Presenter, grab: Grab) -> Iterator[Picture]:
    for number, spot in enumerate(LINE):
        presenter.draw(Spot(*spot), number == 0)
    presenter.do(Action.POINTER)
    presenter.point(Spot(0.7, 0.4))
    yield "stage-marks", grab(presenter.stage)
    presenter.enlarge(Zoom(2.0).around(Spot(0.3, 0.5)))
    yield "stage-zoom", grab(presenter.stage)
    yield "lectern-marks", grab(presenter.lectern)
    for action in (Action.POINTER, Action.ZOOM, Action.WIPE):
        presenter.do(action)


def _question(presenter: Presenter, grab: Grab) -> Iterator[Picture]:
    search = presenter.lectern.search
    presenter.do(Action.ASK)
    yield "lectern-search-empty", grab(presenter.lectern)
    search.line.setText(QUERY)
    search.line.textEdited.emit(QUERY)
    yield "lectern-search", grab(presenter.lectern)
    search.line.returnPressed.emit()
    yield "stage-answer", grab(presenter.stage)
    yield "lectern-answer", grab(presenter.lectern)
    presenter.do(Action.RETURN)


def _slide_of(program: Program, path: str) -> int:
    """The first slide that shows a node; the cover where none does."""
    slides = program.showing.whole.deck.slides if program.showing.whole else ()
    return next((place for place, slide in enumerate(slides) if path in slide.nodes), 0)
