"""Theme, text size and language, changed while the program runs and remembered."""

from PySide6.QtCore import QObject, Slot

from desktop.ui.behind.language import Languages
from desktop.ui.behind.settings import TEXT_SIZES, Settings
from desktop.ui.kit.actions import Actions
from desktop.ui.kit.look import Look
from desktop.ui.kit.theme import THEME_NAMES, Scale, load_theme
from desktop.ui.reader.style import Spacing
from desktop.ui.window.main_window import MainWindow


class Appearance(QObject):
    """What the window looks like is what the settings say."""

    def __init__(self, window: MainWindow, actions: Actions, look: Look, languages: Languages,
                 settings: Settings) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._actions = window, actions
        self._look, self._languages, self._settings = look, languages, settings
        for name in THEME_NAMES:
            actions[name].triggered.connect(self._on_theme_action)
        actions["zoom_in"].triggered.connect(self._on_larger)
        actions["zoom_out"].triggered.connect(self._on_smaller)
        actions["zoom_reset"].triggered.connect(self._on_normal)
        actions["spacing_wider"].triggered.connect(self._on_wider)
        actions["spacing_closer"].triggered.connect(self._on_closer)
        for reader in window.readers:
            reader.zoom_requested.connect(self.step)
        self._apply()

    @Slot(object)
    def set_theme(self, name: str) -> None:
        self._settings.theme = name
        self._apply()

    @Slot(object)
    def set_text_size(self, percent: int) -> None:
        self._settings.scale = Scale(percent)
        self._apply()

    @Slot(object)
    def set_spacing(self, spacing: Spacing) -> None:
        self._settings.line_spacing = spacing
        self._apply()

    @Slot(object)
    def set_language(self, code: str) -> None:
        self._settings.language = code
        self._languages.use(code)

    @Slot(int)
    def step(self, by: int) -> None:
        """The next larger (1) or smaller (-1) text size, if there is one."""
        place = TEXT_SIZES.index(self._settings.scale.percent) + by
        if 0 <= place < len(TEXT_SIZES):
            self.set_text_size(TEXT_SIZES[place])

    def _apply(self) -> None:
        theme, scale = load_theme(self._settings.theme), self._settings.scale
        self._look.apply(theme, scale)
        self._window.set_look(theme, scale)
        spacing, spacings = self._settings.line_spacing, tuple(Spacing)
        for reader in self._window.readers:
            reader.set_theme(theme)
            reader.set_zoom(scale.percent)
            reader.set_spacing(spacing)
        self._actions["spacing_wider"].setEnabled(spacing is not spacings[-1])
        self._actions["spacing_closer"].setEnabled(spacing is not spacings[0])
        self._actions["zoom_in"].setEnabled(scale.percent < TEXT_SIZES[-1])
        self._actions["zoom_out"].setEnabled(scale.percent > TEXT_SIZES[0])
        for name in THEME_NAMES:
            self._actions[name].setChecked(name == theme.name)

    @Slot()
    def _on_theme_action(self) -> None:
        self.set_theme(self.sender().objectName())

    @Slot()
    def _on_larger(self) -> None:
        self.step(1)

    @Slot()
    def _on_smaller(self) -> None:
        self.step(-1)

    @Slot()
    def _on_wider(self) -> None:
        self._step_spacing(1)

    @Slot()
    def _on_closer(self) -> None:
        self._step_spacing(-1)

    def _step_spacing(self, by: int) -> None:
        spacings = tuple(Spacing)
        place = spacings.index(self._settings.line_spacing) + by
        if 0 <= place < len(spacings):
            self.set_spacing(spacings[place])

    @Slot()
    def _on_normal(self) -> None:
        self.set_text_size(100)
