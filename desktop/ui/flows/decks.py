"""The window that decks are edited in: opened on the desk's deck, follows it, and shows it in the hall."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.slides.edits.edit import Merge
from desktop.slides.edits.recipe import DeckRecipe
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.behind.runner import Runner
from desktop.ui.behind.settings import Settings
from desktop.ui.decks.desk import DeskDeck
from desktop.ui.flows.deck_desk import DeckDesk
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
    """`opened` carries the DeckEditor.

    `export_requested` asks for it to be written; `choose_picture` for a picture file, "" where the person has none.
    """

    opened = Signal(object)
    export_requested = Signal()

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, desk: DeckDesk, showing: Showing,
                 settings: Settings, runner: Runner, choose_picture: ChoosePicture) -> None:  # fmt: skip
        super().__init__(window)
        self.desk = desk
        self._window, self._reading, self._showing = window, reading, showing
        self._settings, self._runner, self._choose_picture = settings, runner, choose_picture
        self._editor: DeckEditor | None = None
        actions["edit_deck"].triggered.connect(self.edit)
        desk.changed.connect(self._on_changed)
        desk.named.connect(self._show_name)
        desk.made.connect(self._on_made)
        desk.touched.connect(self._show_affected)
        desk.leaving.connect(self.close)
        showing.started.connect(self._on_show_started)
        window.closing.connect(self.close)
        window.looked.connect(self._on_looked)

    @property
    def editor(self) -> "DeckEditor | None":
        """The window, while it is open."""
        return self._editor

    @Slot()
    def edit(self) -> None:
        """Open the window on the deck of the document that is read."""
        source = self._reading.open_document
        if source is None:
            return
        if self.desk.deck is None or self.desk.deck.recipe.document != source.document.id:
            self._lay_new(source)
        self._open()

    @Slot()
    def close(self) -> None:
        """Leave the window; the deck stays on the desk and is what is shown and exported."""
        if self._editor:
            self._editor.close()

    def _open(self) -> None:
        from desktop.ui.decks.editor import DeckEditor
        from desktop.ui.flows.deck_editing import DeckEditing

        if self._editor is None:
            theme, scale = load_theme(self._settings.theme), self._settings.scale
            self._editor = DeckEditor((theme, scale), self._window)
            self._editor.setGeometry(self._window.geometry())
            self._connect(self._editor)
            editing = DeckEditing(self._editor, self.desk, self._runner, self._choose_picture)
            editing.measured.connect(self._on_measured)
            self._editor.show()
            self.opened.emit(self._editor)
        if self.desk.deck:
            self._editor.take_recipe(self.desk.deck.recipe)
        if self.desk.state:
            self._editor.show_state(self.desk.state)
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

    @Slot(float)
    def _on_measured(self, rate: float) -> None:
        """A voice is the same in every deck: the next ones are timed by it, too."""
        self._settings.rate = rate
        if self._editor:
            self._editor.say(self.tr("Các bộ trang chiếu sau cũng tính theo tốc độ này; đổi lại được trong Cài đặt."))

    def _lay_new(self, source: OpenDocument) -> None:
        self.desk.lay(DeskDeck(DeckRecipe(source.document.id, self._settings.deck)), source)

    @Slot()
    def _show_name(self) -> None:
        deck, source = self.desk.deck, self.desk.source
        if self._editor and deck and source:
            name = deck.name or self.tr("Bộ mới · {title}").format(title=source.document.title)
            self._editor.show_name(name, is_saved=deck.is_saved)

    @Slot(object)
    def _on_changed(self, wanted: tuple[str, ...]) -> None:
        if self._editor and self.desk.deck:
            self._editor.take_recipe(self.desk.deck.recipe, wanted)

    @Slot(object)
    def _on_made(self, state: "DeckState") -> None:
        if self._editor:
            before = self._editor.state
            self._editor.show_state(state)
            if before and _is_merged_in_vain(before, state):
                self._editor.say(self.tr("Chữ không vừa một trang ở cỡ chữ này nên được chia lại thành nhiều trang."))

    @Slot()
    def _show_affected(self) -> None:
        if not self._editor:
            return
        affected = [each.number for each in self.desk.affected]
        numbers = ", ".join(map(str, affected[:OFTEN_TOLD])) + (" …" if len(affected) > OFTEN_TOLD else "")
        news = self.tr(
            "Văn bản đã có bản mới: %n trang không còn đúng như lúc cất (trang {numbers}).", "", len(affected)
        )
        self._editor.show_news(news.format(numbers=numbers) if affected else "")

    @Slot()
    def _on_next_affected(self) -> None:
        """Go to one touched slide after the other; those that are gone are passed over."""
        if self._editor and (state := self.desk.state):
            keys = [each.slide.key for each in self.desk.affected]
            rows = [row for key in keys if (row := state.edited.place(key)) is not None]
            later = [row for row in rows if row > self._editor.slides.row]
            if rows:
                self._editor.choose(later[0] if later else rows[0])

    @Slot(object, object)
    def _on_looked(self, theme: Theme, scale: Scale) -> None:
        if self._editor:
            self._editor.set_look(theme, scale)

    @Slot()
    def _on_closing(self) -> None:
        if self._editor:
            self._editor.deleteLater()
            self._editor = None
            self.desk.turn_from()

    @Slot()
    def _on_new(self) -> None:
        """Begin again; what was made is left as when the window is closed."""
        if source := self.desk.source:
            self.desk.turn_from()
            self._lay_new(source)
            self._open()

    @Slot()
    def _on_present(self) -> None:
        if state := self.desk.state:
            self._showing.present(state.shown, 0)

    @Slot()
    def _on_rehearse(self) -> None:
        if state := self.desk.state:
            self._showing.present(state.shown, 0, is_rehearsal=True)

    @Slot()
    def _on_present_slide(self) -> None:
        state = self.desk.state
        if self._editor and state and self._editor.slides.row >= 0:
            before = (number for row in range(self._editor.slides.row, -1, -1) if (number := state.number(row)))
            self._showing.present(state.shown, next(before, 1) - 1)

    @Slot(object)
    def _on_show_started(self, presenter: QObject) -> None:
        presenter.ended.connect(self._on_show_ended)  # type: ignore[attr-defined]

    @Slot(int)
    def _on_show_ended(self, _slide: int) -> None:
        """Whoever showed out of the editor comes back to it."""
        if self._editor:
            self._editor.activateWindow()
            self._editor.slides.setFocus()


def _is_merged_in_vain(before: "DeckState", after: "DeckState") -> bool:
    """Whether two slides were put together, and their words had to be dealt out to as many slides as before."""
    *earlier, last = after.recipe.edits or (None,)
    is_new = before.recipe.edits == tuple(earlier)
    return is_new and isinstance(last, Merge) and len(after.slides) >= len(before.slides)
