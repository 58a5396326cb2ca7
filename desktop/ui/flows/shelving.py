"""Decks kept by name: saved, opened, named anew, deleted; what is left unsaved is saved by itself."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.errors import AppError
from desktop.guidance.refs import NodeRef
from desktop.library.reader import DocumentSummary
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.decks.desk import DeskDeck
from desktop.ui.decks.shelf import DeckShelf, ShelvedDeck
from desktop.ui.decks.shelf_dialog import ShelfDialog
from desktop.ui.flows.decks import Decks
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.actions import Actions
from desktop.ui.kit.name_dialog import NameDialog
from desktop.ui.window.main_window import MainWindow


class Shelving(QObject):
    """`shelf` is only touched in jobs of `runner`; `failed` carries what a person can mend, `saved` a ShelvedDeck."""

    failed = Signal(object)
    saved = Signal(object)

    def __init__(self, window: MainWindow, actions: Actions, decks: Decks, reading: Reading,
                 runner: Runner, shelf: DeckShelf) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._decks, self._reading = window, decks, reading
        self._desk = decks.desk
        self._runner, self._shelf = runner, shelf
        self._dialog: ShelfDialog | None = None
        self._titles: dict[str, str] = {}
        self._wanted: ShelvedDeck | None = None
        actions["open_deck"].triggered.connect(self.show_list)
        reading.listed.connect(self._on_listed)
        reading.opened.connect(self._on_opened)
        decks.opened.connect(self._on_editor)
        decks.desk.left.connect(self._on_left)

    @property
    def _parent(self) -> QWidget:
        return self._decks.editor or self._window

    @Slot()
    def save(self) -> None:
        """Save the deck on the desk under its name; ask for one where it has none."""
        deck = self._desk.deck
        if deck and deck.name:
            self._keep(deck, deck.name, deck.id)
        else:
            self.save_as()

    @Slot()
    def save_as(self) -> None:
        """Save one more deck under another name."""
        deck, source = self._desk.deck, self._desk.source
        if deck and source:
            dialog = NameDialog(deck.name or source.document.title, self._parent)
            dialog.named.connect(self._on_named)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    @Slot()
    def show_list(self) -> None:
        """Show what there is on the shelf."""
        if self._dialog:
            return
        self._dialog = dialog = ShelfDialog(self._titles, self._parent)
        dialog.open_requested.connect(self._on_open)
        dialog.keep_requested.connect(self._on_keep)
        dialog.remove_requested.connect(self._on_remove)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()
        self._list()

    def _list(self) -> None:
        self._start(lambda _: self._shelf.all(), self._on_decks)

    def _start(self, work: Callable[[Job], object], done: Callable[..., None]) -> None:
        job = Job(work)
        job.succeeded.connect(done)
        job.failed.connect(self.failed)
        self._runner.start(job)

    def _keep(self, deck: DeskDeck, name: str, id_: str) -> None:
        """Put a deck on the shelf as it is now."""
        from desktop.slides.edits.revision import kept_slides

        state, source, laid = self._desk.state, self._desk.source, self._desk.laid
        slides = kept_slides(state.edited) if state else deck.recipe.kept
        revised = replace(deck, recipe=replace(deck.recipe, revision=source.revision if source else 0))
        shelved = revised.shelved(slides, name, id_)
        self._start(lambda _: (self._shelf.save(shelved), laid), self._on_saved)

    @Slot(object)
    def _on_saved(self, result: tuple[ShelvedDeck, int]) -> None:
        """The deck on the desk has a name now, if it is still the one that was saved."""
        shelved, laid = result
        if laid == self._desk.laid:
            self._desk.rename(shelved.name, shelved.id, DeskDeck.of(shelved).recipe)
        if self._decks.editor:
            self._decks.editor.say(self.tr("Đã cất “{name}”.").format(name=shelved.name))
        self.saved.emit(shelved)

    @Slot(str)
    def _on_named(self, name: str) -> None:
        if deck := self._desk.deck:
            self._desk.rename(name, "", kept=None)
            self._keep(deck, name, "")

    @Slot(object)
    def _on_left(self, deck: DeskDeck) -> None:
        """Nothing that a person made is lost because they did not save it."""
        source = self._desk.source
        if not deck.is_saved:
            title = source.document.title if source else deck.recipe.document
            self._keep(deck, deck.name or title, deck.id)

    @Slot(object)
    def _on_editor(self, editor: QWidget) -> None:
        actions = editor.actions_table  # type: ignore[attr-defined]
        actions["save"].triggered.connect(self.save)
        actions["save_as"].triggered.connect(self.save_as)
        actions["open_saved"].triggered.connect(self.show_list)

    @Slot(object)
    def _on_listed(self, documents: tuple[DocumentSummary, ...]) -> None:
        self._titles = {each.id: each.title for each in documents}

    @Slot(object)
    def _on_decks(self, decks: tuple[ShelvedDeck, ...]) -> None:
        if self._dialog:
            self._dialog.show_decks(decks)

    @Slot(object)
    def _on_keep(self, deck: ShelvedDeck) -> None:
        """Another name, or a deck that was deleted brought back."""
        desk = self._desk.deck
        if desk and desk.kept and desk.id == deck.id:
            self._desk.rename(deck.name, deck.id, desk.kept)
        self._start(lambda _: self._shelf.save(deck), self._on_listed_anew)

    @Slot(object)
    def _on_remove(self, deck: ShelvedDeck) -> None:
        """The deck may still lie on the desk; there it is as if it had never been saved."""
        desk = self._desk.deck
        if desk and desk.id == deck.id:
            self._desk.rename(desk.name, "", kept=None)
        self._start(lambda _: self._shelf.remove(deck.id), self._on_listed_anew)

    @Slot(object)
    def _on_listed_anew(self, _result: object) -> None:
        self._list()

    @Slot(object)
    def _on_open(self, shelved: ShelvedDeck) -> None:
        """Bring the deck's document first, where another one is read."""
        source = self._reading.open_document
        if shelved.document not in self._titles:
            self.failed.emit(_no_document(shelved))
            return
        if self._dialog:
            self._dialog.accept()
        self._wanted = shelved
        if source and source.document.id == shelved.document:
            self._lay(shelved, source)
        else:
            self._reading.go(NodeRef(shelved.document, ""))

    @Slot(object)
    def _on_opened(self, opened: OpenDocument) -> None:
        wanted = self._wanted
        if wanted and wanted.document == opened.document.id:
            self._lay(wanted, opened)

    def _lay(self, shelved: ShelvedDeck, source: OpenDocument) -> None:
        self._wanted = None
        try:
            deck = DeskDeck.of(shelved)
        except AppError as error:
            self.failed.emit(error)
            return
        if (before := self._desk.deck) and before.id != deck.id:
            self._desk.turn_from()
        self._desk.lay(deck, source)
        self._decks.edit()

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._dialog:
            self._dialog.deleteLater()
        self._dialog = None


def _no_document(deck: ShelvedDeck) -> AppError:
    return AppError(
        f"Tài liệu của bộ “{deck.name}” không còn trong kho; hãy nạp lại tài liệu đó rồi mở bộ này.",
        f"The document of “{deck.name}” is no longer in the library; import it again and then open the deck.",
        code="no_document",
    )
