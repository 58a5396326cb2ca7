"""Columns, dialogs and counts: what the window shows around the text."""

from PySide6.QtCore import QObject, Qt, Slot

from desktop.library.reader import DocumentSummary
from desktop.present.keymap import OwnKeys, keys_as_text, keys_from
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.behind.settings import ReviewWhen, Settings
from desktop.ui.decks.model import LaidOutDeck
from desktop.ui.flows.appearance import Appearance
from desktop.ui.flows.folders import FoldersFlow
from desktop.ui.flows.panels import PANELS
from desktop.ui.flows.reading import Reading
from desktop.ui.flows.showing import Showing
from desktop.ui.kit.actions import Actions
from desktop.ui.window.about_dialog import AboutDialog
from desktop.ui.window.main_window import MainWindow
from desktop.ui.window.settings_dialog import SettingsDialog
from desktop.ui.window.shortcuts_dialog import ShortcutsDialog
from desktop.ui.window.welcome import FIRST_ACTIONS


class WindowState(QObject):
    """Opens and folds what the person asks for, and remembers it."""

    def __init__(self, window: MainWindow, actions: Actions, settings: Settings, reading: Reading,
                 showing: Showing, appearance: Appearance, folders: FoldersFlow) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._actions, self._settings = window, actions, settings
        self._reading, self._showing, self._appearance = reading, showing, appearance
        self._folders = folders
        self._documents = self._nodes = self._slides = 0
        self._restore()
        self._connect()

    def _restore(self) -> None:
        self._window.restoreGeometry(self._settings.geometry)

    def _connect(self) -> None:
        window, actions = self._window, self._actions
        window.closing.connect(self._on_closing)
        window.middle.welcome.put_away.connect(self._on_welcome_put_away)
        for name in FIRST_ACTIONS:
            actions[name].triggered.connect(self._on_welcome_used)
        self._reading.listed.connect(self._on_listed)
        self._reading.opened.connect(self._on_opened)
        self._reading.emptied.connect(self._on_emptied)
        self._showing.ready.connect(self._on_ready)
        actions["full_screen"].triggered.connect(self._on_full_screen)
        actions["settings"].triggered.connect(self._on_settings)
        actions["help"].triggered.connect(self._on_help)
        actions["about"].triggered.connect(self._on_about)
        actions["quit"].triggered.connect(window.close)

    @Slot()
    def _on_closing(self) -> None:
        self._settings.geometry = self._window.saveGeometry()
        self._settings.save()

    @Slot()
    def _on_welcome_used(self) -> None:
        """Whoever does what is offered needs no offer; one without a document still does."""
        if self._reading.open_document:
            self._settings.has_seen_welcome = True
            self._window.middle.welcome.hide()

    @Slot()
    def _on_welcome_put_away(self) -> None:
        self._on_welcome_used()
        self._window.reader.setFocus()

    @Slot(object)
    def _on_listed(self, documents: tuple[DocumentSummary, ...]) -> None:
        self._documents = len(documents)
        self._show_counts()

    @Slot(object)
    def _on_opened(self, opened: OpenDocument) -> None:
        self._nodes, self._slides = len(opened.document.nodes), 0
        self._show_counts()
        if self._settings.has_seen_welcome:
            self._window.middle.welcome.hide()
        else:
            self._window.middle.welcome.greet(has_document=True)

    @Slot()
    def _on_emptied(self) -> None:
        self._window.middle.welcome.greet(has_document=False)

    @Slot(object)
    def _on_ready(self, laid_out: LaidOutDeck) -> None:
        self._slides = len(laid_out.deck.slides)
        self._show_counts()

    def _show_counts(self) -> None:
        self._window.strip.set_counts(self._documents, self._nodes, self._slides)

    @Slot(bool)
    def _on_full_screen(self, full: bool) -> None:
        """A window that filled the desktop before fills it again afterwards."""
        others = self._window.windowState() & ~Qt.WindowState.WindowFullScreen
        self._window.setWindowState(others | Qt.WindowState.WindowFullScreen if full else others)

    @Slot()
    def _on_settings(self) -> None:
        panels = [self._actions[name] for name in PANELS]
        dialog = SettingsDialog(self._settings, panels, self._folders.profile, self._window)
        self._folders.attend(dialog.folders)
        dialog.theme_requested.connect(self._appearance.set_theme)
        dialog.text_size_requested.connect(self._appearance.set_text_size)
        dialog.spacing_requested.connect(self._appearance.set_spacing)
        dialog.language_requested.connect(self._appearance.set_language)
        dialog.deck_requested.connect(self._on_deck_requested)
        dialog.review_requested.connect(self._on_review_requested)
        dialog.lectern_requested.connect(self._on_lectern_requested)
        dialog.fade_requested.connect(self._on_fade_requested)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _on_review_requested(self, when: ReviewWhen) -> None:
        self._settings.review = when

    @Slot(object)
    def _on_lectern_requested(self, theme: str) -> None:
        self._settings.lectern_theme = theme

    @Slot(object)
    def _on_fade_requested(self, fades: bool) -> None:
        self._settings.fades = fades

    @Slot(object)
    def _on_deck_requested(self, deck: object) -> None:
        self._settings.deck = deck  # type: ignore[assignment]
        self._showing.remake()

    @Slot()
    def _on_help(self) -> None:
        dialog = ShortcutsDialog(self._window, keys_from(self._settings.show_keys))
        dialog.show_keys_changed.connect(self._on_show_keys_changed)
        self._open(dialog)

    @Slot(object)
    def _on_show_keys_changed(self, own: OwnKeys) -> None:
        self._settings.show_keys = keys_as_text(own)

    @Slot()
    def _on_about(self) -> None:
        self._open(AboutDialog(self._window))

    def _open(self, dialog: ShortcutsDialog | AboutDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
