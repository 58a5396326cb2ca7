"""Slides: those of the section that is read in the rail, all of them on the screens of the hall."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from desktop.guidance.document import Document
from desktop.guidance.refs import NodeRef
from desktop.present.kept import Kept
from desktop.present.screens import screen_as_text
from desktop.slides.deck import Deck
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.behind.settings import Settings
from desktop.ui.decks.maker import DeckMaker
from desktop.ui.decks.model import LaidOutDeck
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.actions import Actions
from desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    # Its windows are made when a show begins, long after the start.
    from desktop.present.presenter import Presenter

PRESENT_ACTIONS = ("present", "rehearse", "present_here", "present_section", "export", "edit_deck")


class MakePresenter(Protocol):
    """Makes the show of a deck."""

    def __call__(self, laid_out: LaidOutDeck, *, is_rehearsal: bool) -> "Presenter": ...


@dataclass(frozen=True, slots=True)
class Wish:
    """A show that begins once its deck is made: of the whole document or some sections, at a node."""

    document: str
    sections: tuple[str, ...]
    path: str
    is_rehearsal: bool = False


class Showing(QObject):
    """`ready` carries the LaidOutDeck of the open document, `started` the Presenter of a show."""

    ready = Signal(object)
    started = Signal(object)

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, maker: DeckMaker,
                 settings: Settings, make_presenter: MakePresenter) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._actions, self._reading = window, actions, reading
        self._maker, self._settings, self._make_presenter = maker, settings, make_presenter
        self._whole: LaidOutDeck | None = None
        self._shown: LaidOutDeck | None = None
        self._presenter: Presenter | None = None
        self._wish: Wish | None = None
        self._connect()
        self._allow(allowed=False)

    @property
    def whole(self) -> LaidOutDeck | None:
        """The deck of the whole open document, None while it is being made."""
        return self._whole

    @Slot()
    def remake(self) -> None:
        """The document or the way to make slides is another one."""
        self._whole = None
        if source := self._reading.open_document:
            self._maker.make(source, self._settings.deck)

    @property
    def shown(self) -> LaidOutDeck | None:
        """The deck of the show that goes on, or of the last one."""
        return self._shown

    def present(self, laid_out: LaidOutDeck, at: int, kept: Kept | None = None, *, is_rehearsal: bool = False) -> None:
        """Show a deck, if it has slides, from slide `at`, counted from 0, or from a moment that was kept."""
        if self._presenter is None and laid_out.deck.slides:
            self._shown = laid_out
            is_rehearsal = kept.is_rehearsal if kept else is_rehearsal
            self._presenter = self._make_presenter(laid_out, is_rehearsal=is_rehearsal)
            self._presenter.ended.connect(self._on_ended)
            self._presenter.start(at, kept)
            self.started.emit(self._presenter)

    @Slot()
    def come_to_front(self) -> None:
        """The program was started once more: a show that goes on is not covered by the window."""
        if self._presenter:
            self._presenter.come_to_front()
        else:
            self._window.come_to_front()

    def _connect(self) -> None:
        self._reading.opened.connect(self._on_opened)
        self._reading.moved.connect(self._on_moved)
        self._maker.made.connect(self._on_made)
        self._window.rail.slide_requested.connect(self._on_slide_requested)
        self._window.rail.show_requested.connect(self._on_show_requested)
        self._actions["present"].triggered.connect(self._on_present)
        self._actions["rehearse"].triggered.connect(self._on_rehearse)
        self._actions["present_here"].triggered.connect(self._on_present_here)
        self._actions["present_section"].triggered.connect(self._on_present_section)

    def _allow(self, *, allowed: bool) -> None:
        for name in PRESENT_ACTIONS:
            self._actions[name].setEnabled(allowed)

    @Slot(object)
    def _on_opened(self, opened: OpenDocument) -> None:
        if self._wish and self._wish.document != opened.document.id:
            self._wish_for(None)
        self._allow(allowed=True)
        self.remake()

    @Slot(object)
    def _on_made(self, laid_out: LaidOutDeck) -> None:
        if not laid_out.sections:
            self._whole = laid_out
            self._on_moved(self._reading.path)
            self.ready.emit(laid_out)
        wish, deck = self._wish, laid_out.deck
        if wish and (wish.document, wish.sections) == (deck.document, laid_out.sections):
            self._wish_for(None)
            self.present(laid_out, self._slide_at(laid_out, wish.path), is_rehearsal=wish.is_rehearsal)

    @Slot(str)
    def _on_moved(self, path: str) -> None:
        self._window.rail.show_section(self._whole, self._reading.top_section)
        if self._whole:
            self._window.rail.set_current(self._slide_at(self._whole, path))

    def _slide_at(self, laid_out: LaidOutDeck, path: str) -> int:
        source = self._reading.open_document
        return slide_at(laid_out.deck, source.document, path) if source else 0

    def _wish_for(self, wish: Wish | None) -> None:
        self._wish = wish
        self._window.strip.say_waiting(self.tr("Đang chia trang chiếu…") if wish else "")

    def _present_whole(self, path: str, *, is_rehearsal: bool = False) -> None:
        if self._whole:
            self.present(self._whole, self._slide_at(self._whole, path), is_rehearsal=is_rehearsal)
        elif source := self._reading.open_document:
            self._wish_for(Wish(source.document.id, (), path, is_rehearsal))

    @Slot()
    def _on_present(self) -> None:
        self._present_whole("")

    @Slot()
    def _on_rehearse(self) -> None:
        self._present_whole("", is_rehearsal=True)

    @Slot()
    def _on_present_here(self) -> None:
        self._present_whole(self._reading.path)

    @Slot()
    def _on_present_section(self) -> None:
        section, source = self._reading.top_section, self._reading.open_document
        if source and section:
            self._wish_for(Wish(source.document.id, (section,), ""))
            self._maker.make(source, replace(self._settings.deck, sections=(section,)))
        else:
            self._on_present_here()

    @Slot(int)
    def _on_slide_requested(self, slide: int) -> None:
        if self._whole and (nodes := self._whole.deck.slides[slide].nodes):
            self._reading.go(NodeRef(self._whole.deck.document, nodes[0]))

    @Slot(int)
    def _on_show_requested(self, slide: int) -> None:
        if self._whole:
            self.present(self._whole, slide)

    @Slot(int)
    def _on_ended(self, slide: int) -> None:
        shown, presenter, self._presenter = self._shown, self._presenter, None
        if presenter:
            self._settings.hall = screen_as_text(presenter.hall)
            # Its windows may still be handling the key that ended the show.
            presenter.deleteLater()
        if shown and (nodes := shown.deck.slides[slide].nodes):
            self._reading.go(NodeRef(shown.deck.document, nodes[0]))
        self._window.activateWindow()
        self._window.reader.setFocus()


def slide_at(deck: Deck, document: Document, path: str) -> int:
    """The first slide that holds the node at `path`, or what is nearest above it; the first slide for ""."""
    slides: dict[str, int] = {}
    for number, slide in enumerate(deck.slides):
        for node in slide.nodes:
            slides.setdefault(node, number)
    around = (path, *(node.path for node in reversed(document.ancestors(path)))) if path in document else ()
    return next((slides[place] for place in around if place in slides), 0)
