"""Decks: edited in a window of their own, made anew after every edit, and told when their document has changed."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.slides.deck import DeckSettings
from desktop.slides.edits import Edit, Merge
from desktop.slides.edits_recipe import DeckRecipe
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.behind.runner import Runner
from desktop.ui.behind.settings import Settings
from desktop.ui.decks.desk import DeskDeck
from desktop.ui.decks.maker import DeckMaker
from desktop.ui.decks.model import LaidOutDeck
from desktop.ui.flows.reading import Reading
from desktop.ui.flows.showing import Showing
from desktop.ui.kit.actions import Actions
from desktop.ui.kit.theme import Scale, Theme, load_theme
from desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:  # they come with all that makes slides, which the window does without at first
    from desktop.ui.decks.editor import DeckEditor
    from desktop.ui.decks.state import DeckState

ChoosePicture = Callable[[QWidget], str]

OFTEN_TOLD = 6
"""How many numbers of slides are told at once."""


class Decks(QObject):
    """`opened` carries the DeckEditor, `left` the DeskDeck that is left.

    `export_requested` asks for it to be written; `choose_picture` for a picture file, "" where the person has none.
    """

    opened = Signal(object)
    left = Signal(object)
    export_requested = Signal()

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, maker: DeckMaker, showing: Showing,
                 settings: Settings, runner: Runner, choose_picture: ChoosePicture) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._reading, self._maker, self._showing = window, reading, maker, showing
        self._settings, self._runner, self._choose_picture = settings, runner, choose_picture
        self._editor: DeckEditor | None = None
        self._deck: DeskDeck | None = None
        self._state: DeckState | None = None
        self._source: OpenDocument | None = None
        self._slides_before = self._laid = 0
        self._affected: list[str] = []
        self._numbers: list[int] = []
        actions["edit_deck"].triggered.connect(self.edit)
        reading.opened.connect(self._on_opened)
        maker.edited.connect(self._on_edited)
        showing.started.connect(self._on_show_started)
        window.closing.connect(self.close)
        window.looked.connect(self._on_looked)

    @property
    def editor(self) -> "DeckEditor | None":
        """The window, while it is open."""
        return self._editor

    @property
    def deck(self) -> DeskDeck | None:
        """The deck that lies on the desk."""
        return self._deck

    @property
    def source(self) -> OpenDocument | None:
        """The document that it is made from."""
        return self._source

    @property
    def laid(self) -> int:
        """How many decks have lain on the desk: another number means another deck."""
        return self._laid

    @property
    def state(self) -> "DeckState | None":
        """The slides of that deck, None while they are being made for the first time."""
        return self._state

    def saved(self, shown: LaidOutDeck) -> tuple[str, str]:
        """The id and the name that a deck is saved under; "" for both where it is none that was saved."""
        deck = self._deck
        if deck and shown.is_edited and deck.recipe.document == shown.deck.document:
            return deck.id, deck.name
        return "", ""

    @Slot()
    def edit(self) -> None:
        """Open the window on the deck of the document that is read."""
        source = self._reading.open_document
        if source is None:
            return
        if self._deck is None or self._deck.recipe.document != source.document.id:
            self.lay(DeskDeck(DeckRecipe(source.document.id, self._settings.deck)), source)
        self._open()

    def lay(self, deck: DeskDeck, source: OpenDocument) -> None:
        """Lay a deck of the open document on the desk, in the place of the one there."""
        self._deck, self._source, self._state = deck, source, None
        self._laid += 1
        self._tell_affected(source)
        self._remake()

    def rename(self, name: str, id_: str, kept: DeckRecipe | None) -> None:
        """The deck is called so now, and kept as `kept`."""
        if self._deck:
            self._deck = replace(self._deck, name=name, id=id_, kept=kept)
            self._show_name()

    def do(self, edit: Edit, wanted: tuple[str, ...] = ()) -> None:
        """Make one more edit; the slides with the keys `wanted` are chosen afterwards."""
        if self._deck:
            self._slides_before = len(self._state.slides) if self._state else 0
            self._go_on(self._deck.do(edit), wanted)

    @Slot()
    def undo(self) -> None:
        if self._deck:
            self._go_on(self._deck.undo())

    @Slot()
    def redo(self) -> None:
        if self._deck:
            self._go_on(self._deck.redo())

    @Slot()
    def close(self) -> None:
        """Leave the window; the deck stays on the desk and is what is shown and exported."""
        if self._editor:
            self._editor.close()

    def _go_on(self, deck: DeskDeck, wanted: tuple[str, ...] = ()) -> None:
        self._deck = deck
        if self._editor:
            self._editor.take_recipe(deck.recipe, wanted)
        self._remake()

    def _remake(self) -> None:
        if self._deck and self._source:
            self._maker.use(self._deck.recipe.document, self._deck.recipe)
            self._maker.make(self._source, DeckSettings())
            self._show_name()

    def _open(self) -> None:
        from desktop.ui.decks.editor import DeckEditor
        from desktop.ui.flows.deck_editing import DeckEditing

        if self._editor is None:
            theme, scale = load_theme(self._settings.theme), self._settings.scale
            self._editor = DeckEditor((theme, scale), self._window)
            self._editor.setGeometry(self._window.geometry())
            self._connect(self._editor)
            DeckEditing(self._editor, self, self._runner, self._choose_picture)
            self._editor.show()
            self.opened.emit(self._editor)
        if self._deck:
            self._editor.take_recipe(self._deck.recipe)
        if self._state:
            self._editor.show_state(self._state)
        self._show_name()
        self._show_affected()
        self._editor.activateWindow()
        self._editor.slides.setFocus()

    def _connect(self, editor: "DeckEditor") -> None:
        editor.closing.connect(self._on_closing)
        editor.next_affected.connect(self._on_next_affected)
        editor.actions_table["export_deck"].triggered.connect(self.export_requested)
        does = {"present_deck": self._on_present, "present_slide": self._on_present_slide,
                "rehearse_deck": self._on_rehearse,
                "close_deck": editor.close, "new": self._on_new}  # fmt: skip
        for name, slot in does.items():
            editor.actions_table[name].triggered.connect(slot)

    def _show_name(self) -> None:
        if self._editor and self._deck and self._source:
            name = self._deck.name or self.tr("Bộ mới · {title}").format(title=self._source.document.title)
            self._editor.show_name(name, is_saved=self._deck.is_saved)

    @Slot(object)
    def _on_edited(self, state: "DeckState") -> None:
        if self._deck is None or state.recipe != self._deck.recipe:
            return
        self._state = state
        if self._editor:
            self._editor.show_state(state)
            self._say_about(state)

    def _say_about(self, state: "DeckState") -> None:
        """What the person may not have expected of the last edit."""
        last = state.recipe.edits[-1] if state.recipe.edits else None
        if self._editor and isinstance(last, Merge) and len(state.slides) >= self._slides_before > 0:
            self._editor.say(self.tr("Chữ không vừa một trang ở cỡ chữ này nên được chia lại thành nhiều trang."))
        self._slides_before = 0

    @Slot(object)
    def _on_opened(self, opened: OpenDocument) -> None:
        """Another document leaves the desk empty; a new revision is told, and the deck is made from it."""
        if self._deck is None or self._source is opened:
            return
        if self._deck.recipe.document != opened.document.id:
            self._leave()
            return
        from desktop.slides.edits_revision import kept_slides

        if self._state:
            recipe = replace(self._deck.recipe, kept=kept_slides(self._state.edited))
            self._deck = replace(self._deck, recipe=recipe)
        self._source = opened
        self._tell_affected(opened)
        self._remake()

    def _leave(self) -> None:
        deck = self._deck
        self.close()
        if deck:
            self.left.emit(deck)
            self._maker.use(deck.recipe.document, None)
        self._deck = self._state = self._source = None

    def _tell_affected(self, source: OpenDocument) -> None:
        from desktop.slides.edits_revision import affected

        found = affected(self._deck.recipe, source.document) if self._deck else ()
        self._affected = [each.slide.key for each in found]
        self._numbers = [each.number for each in found]
        self._show_affected()

    def _show_affected(self) -> None:
        if not self._editor:
            return
        numbers = ", ".join(map(str, self._numbers[:OFTEN_TOLD])) + (" …" if len(self._numbers) > OFTEN_TOLD else "")
        news = self.tr(
            "Văn bản đã có bản mới: %n trang không còn đúng như lúc cất (trang {numbers}).", "", len(self._numbers)
        )
        self._editor.show_news(news.format(numbers=numbers) if self._numbers else "")

    @Slot()
    def _on_next_affected(self) -> None:
        """Go to one touched slide after the other; those that are gone are passed over."""
        if self._editor and self._state:
            rows = [row for key in self._affected if (row := self._state.edited.place(key)) is not None]
            later = [row for row in rows if row > self._editor.slides.row]
            if rows:
                self._editor.choose(later[0] if later else rows[0])

    @Slot(object, object)
    def _on_looked(self, theme: Theme, scale: Scale) -> None:
        if self._editor:
            self._editor.set_look(theme, scale)

    @Slot()
    def _on_closing(self) -> None:
        if self._editor and self._deck:
            self._editor.deleteLater()
            self._editor = None
            self.left.emit(self._deck)

    @Slot()
    def _on_new(self) -> None:
        """Begin again; what was made is left as when the window is closed."""
        if self._deck and self._source:
            self.left.emit(self._deck)
            self.lay(DeskDeck(DeckRecipe(self._source.document.id, self._settings.deck)), self._source)
            self._open()

    @Slot()
    def _on_present(self) -> None:
        if self._state:
            self._showing.present(self._state.shown, 0)

    @Slot()
    def _on_rehearse(self) -> None:
        if self._state:
            self._showing.present(self._state.shown, 0, is_rehearsal=True)

    @Slot()
    def _on_present_slide(self) -> None:
        if self._editor and self._state and self._editor.slides.row >= 0:
            before = (number for row in range(self._editor.slides.row, -1, -1) if (number := self._state.number(row)))
            self._showing.present(self._state.shown, next(before, 1) - 1)

    @Slot(object)
    def _on_show_started(self, presenter: QObject) -> None:
        presenter.ended.connect(self._on_show_ended)  # type: ignore[attr-defined]

    @Slot(int)
    def _on_show_ended(self, _slide: int) -> None:
        """Whoever showed out of the editor comes back to it."""
        if self._editor:
            self._editor.activateWindow()
            self._editor.slides.setFocus()
