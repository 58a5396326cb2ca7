"""The window in which a deck is edited: its slides at the left, one of them in the middle, panels at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget

from desktop.slides.edits.recipe import DeckRecipe
from desktop.ui.decks.actions import DECK_MENUS, DECK_TABLE
from desktop.ui.decks.bar import DeckBar
from desktop.ui.decks.gestures import Chosen
from desktop.ui.decks.notes import NotesPane
from desktop.ui.decks.panels import DeckPanels
from desktop.ui.decks.slide_view import SlideView
from desktop.ui.decks.slides import SlideColumn, SlideList
from desktop.ui.decks.state import DeckState
from desktop.ui.kit.actions import Actions, translated
from desktop.ui.kit.own_words import OwnLine
from desktop.ui.kit.theme import Scale, Theme

SMALLEST = (1120, 640)


class DeckEditor(QMainWindow):
    """Shows a state; `closing` comes before it closes, `next_affected` asks for a slide that a revision touches."""

    closing = Signal()
    next_affected = Signal()

    def __init__(self, look: tuple[Theme, Scale], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("deck_editor")
        self.actions_table = Actions(self, DECK_TABLE)
        theme, scale = look
        self.bar, self.slides = DeckBar(self.actions_table), SlideList(theme, scale)
        self.view, self.title, self.notes = SlideView(theme), OwnLine(), NotesPane()
        self.panels = DeckPanels(self.actions_table, theme, scale)
        self._title_label, self._news, self._next = QLabel(), QLabel(wordWrap=True), QPushButton()
        self._news_row = QWidget()
        self._waiting = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._state: DeckState | None = None
        self._recipe: DeckRecipe | None = None
        self._name, self._wanted = "", tuple[str, ...]()
        self._lay_out()
        self._menus = {name: self.menuBar().addMenu("") for name in DECK_MENUS}
        for name, menu in self._menus.items():
            menu.addActions(self.actions_table.of_menu(name))
        self.addActions([action for name in DECK_MENUS for action in self.actions_table.of_menu(name)])
        self._connect()
        self.set_look(*look)
        self.retranslate()
        self.show_waiting()

    @property
    def state(self) -> DeckState | None:
        return self._state

    @property
    def chosen(self) -> Chosen | None:
        """What the next gesture is about; None where there is no slide."""
        row = self.slides.row
        if self._state is None or self._recipe is None or not 0 <= row < len(self._state.slides):
            return None
        return Chosen(self._state, self._recipe, row, self.slides.keys or (self._state.slides[row].key,))

    def set_look(self, theme: Theme, scale: Scale) -> None:
        self.actions_table.set_theme(theme)
        self.bar.set_theme(theme)
        self.slides.set_look(theme, scale)
        self.view.set_theme(theme)
        self.panels.set_look(theme, scale)

    def show_waiting(self) -> None:
        """A deck is being made for the first time."""
        self._state = None
        self._waiting.setText(self.tr("Đang chia trang chiếu…"))
        self._whole.setVisible(False)
        self._waiting.setVisible(True)
        self._allow()

    def take_recipe(self, recipe: DeckRecipe, wanted: Sequence[str] = ()) -> None:
        """What the deck is made by from now on; `wanted` slides are chosen once it is made."""
        self._recipe = recipe
        self._wanted = tuple(wanted) or self._wanted
        self._allow()

    def show_state(self, state: DeckState) -> None:
        """The slides as they are now, the same ones chosen."""
        keys, row = self._wanted or self.slides.keys, max(self.slides.row, 0)
        self._state, self._wanted = state, ()
        self._waiting.setVisible(False)
        self._whole.setVisible(True)
        self.slides.show_state(state, keys, row)
        self.bar.show_state(state)
        self.panels.show_state(state)
        self._show_slide()

    def show_name(self, name: str, *, is_saved: bool) -> None:
        """What the deck is called; a deck that is not saved as it is has a star."""
        self._name = name if is_saved else f"{name} *"
        self.setWindowTitle(self._name)
        self.bar.show_name(self._name)

    def show_news(self, sentence: str) -> None:
        """That a revision touches slides; nothing for ""."""
        self._news.setText(sentence)
        self._news_row.setVisible(bool(sentence))

    def choose(self, row: int) -> None:
        """Go to a slide."""
        self.slides.choose(row)

    def say(self, sentence: str) -> None:
        """What came of it, at the bottom, for a while."""
        self.statusBar().showMessage(sentence, 10_000)

    def hand_on(self) -> None:
        """Whatever is typed and not left yet counts."""
        self.title.hand_on()
        self.notes.own.hand_on()
        self.panels.slide.own.hand_on()
        self.panels.setup.footer.hand_on()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.hand_on()
        self.closing.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.actions_table.retranslate()
        for name, menu in self._menus.items():
            menu.setTitle(translated(DECK_MENUS[name]))
        self.slides.setAccessibleName(self.tr("Các trang chiếu"))
        self._title_label.setText(self.tr("Tiêu đề"))
        self.title.setAccessibleName(self.tr("Tiêu đề của tôi; để trống là lấy lời của tài liệu"))
        self._next.setText(self.tr("Tới trang đó"))

    def _lay_out(self) -> None:
        self.setMinimumSize(*SMALLEST)
        self._waiting.setProperty("role", "caption")
        self._whole = QWidget()
        row = QHBoxLayout(self._whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(SlideColumn(self.slides))
        row.addLayout(self._middle(), 1)
        row.addWidget(self.panels)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._whole, 1)
        column.addWidget(self._waiting, 1)
        self.setCentralWidget(centre)
        self.statusBar().setSizeGripEnabled(False)

    def _middle(self) -> QVBoxLayout:
        news = QHBoxLayout(self._news_row)
        news.setContentsMargins(0, 0, 0, 0)
        news.addWidget(self._news, 1)
        news.addWidget(self._next)
        self._news.setProperty("role", "error")
        self._news_row.hide()
        self._title_label.setProperty("role", "section")
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self._title_label)
        title.addWidget(self.title, 1)
        column = QVBoxLayout()
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(10)
        column.addWidget(self._news_row)
        column.addLayout(title)
        column.addWidget(self.view, 5)
        column.addWidget(self.notes, 3)
        return column

    def _connect(self) -> None:
        self.slides.chosen.connect(self._on_chosen)
        self.slides.selectionModel().selectionChanged.connect(self._allow)
        self._next.clicked.connect(self.next_affected)
        self.panels.check.slide_requested.connect(self._on_number)
        self.actions_table["slides"].triggered.connect(self.slides.setFocus)
        self.actions_table["title"].triggered.connect(self._on_title)
        self.actions_table["notes"].triggered.connect(self.notes.own.setFocus)
        self.actions_table["deck_sections"].triggered.connect(self.panels.go_to_sections)

    def _show_slide(self) -> None:
        if (chosen := self.chosen) is None or self._state is None:
            return
        edited = self._state.slides[chosen.row]
        heading = edited.heading.title if edited.heading else edited.slide.title
        self.title.setPlaceholderText(heading)
        self.title.show_words(chosen.title)
        self.view.show_slide(self._state, chosen.row)
        self.notes.show_slide(edited.slide)
        self.panels.slide.show_slide(chosen)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        """Offer what can be done here."""
        actions, chosen, recipe = self.actions_table, self.chosen, self._recipe
        for name in ("up", "down", "hide", "duplicate", "split", "merge", "own_text", "own_picture", "delete"):
            actions[name].setEnabled(chosen is not None)
        actions["measure_rate"].setEnabled(self._state is not None)
        for name in ("logo", "remove_logo"):
            actions[name].setEnabled(recipe is not None)
        if recipe and not recipe.settings.logo:
            actions["remove_logo"].setEnabled(False)
        actions["undo"].setEnabled(bool(recipe and recipe.edits))
        actions["redo"].setEnabled(bool(recipe and recipe.undone))
        if chosen:
            actions["up"].setEnabled(chosen.up() is not None)
            actions["down"].setEnabled(chosen.down() is not None)
            actions["merge"].setEnabled(chosen.can_merge)
            actions["delete"].setEnabled(chosen.can_delete)
            actions["hide"].setChecked(chosen.are_hidden)

    @Slot(int)
    def _on_chosen(self, _row: int) -> None:
        self._wanted = ()
        self._show_slide()

    @Slot(int)
    def _on_number(self, number: int) -> None:
        if self._state:
            self.choose(self._state.row(number))

    @Slot()
    def _on_title(self) -> None:
        self.title.setFocus()
        self.title.selectAll()
