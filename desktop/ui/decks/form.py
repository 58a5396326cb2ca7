"""How a deck is to be made: how much text, which colours, which shape, for which room."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.slides.deck import Aspect, DeckSettings, Detail, Room
from desktop.ui.kit.choice import Choice
from desktop.ui.kit.theme import THEME_NAMES

ROOMS = (Room(4, 1), Room(6, 1), Room(8, 1))


class DeckForm(QWidget):
    """`changed` carries the DeckSettings as they are now."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None, columns: int = 3) -> None:
        super().__init__(parent)
        self._settings = DeckSettings()
        self._detail = Choice((Detail.SHORT, Detail.FULL), columns, self)
        self._room = Choice(ROOMS, columns, self)
        self._theme = Choice(THEME_NAMES, columns, self)
        self._aspect = Choice(tuple(Aspect), columns, self)
        self._lay_out()
        self.retranslate()

    @property
    def settings(self) -> DeckSettings:
        return replace(
            self._settings,
            detail=cast("Detail", self._detail.value),
            room=self._chosen_room,
            theme=str(self._theme.value),
            aspect=cast("Aspect", self._aspect.value),
        )

    @settings.setter
    def settings(self, settings: DeckSettings) -> None:
        self._settings = settings
        self._detail.value, self._room.value = settings.detail, nearest(settings.room)
        self._theme.value, self._aspect.value = settings.theme, settings.aspect

    @property
    def _chosen_room(self) -> Room:
        """The room that was set, while nobody chose another; it need not be one of those that are offered."""
        chosen = cast("Room", self._room.value)
        return self._settings.room if chosen == nearest(self._settings.room) else chosen

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._detail.set_texts(self.tr("Lượng chữ"), (self.tr("Rút gọn, giữ nguyên văn"), self.tr("Đầy đủ")))
        rooms = (self.tr("Phòng họp"), self.tr("Hội trường"), self.tr("Hội trường lớn"))
        self._room.set_texts(self.tr("Nơi chiếu (phòng càng lớn, chữ càng to)"), rooms)
        themes = (self.tr("Nền sáng"), self.tr("Nền tối"), self.tr("Tương phản cao"))
        self._theme.set_texts(self.tr("Màu trang chiếu"), themes)
        self._aspect.set_texts(self.tr("Khuôn hình"), ("16 : 9", "4 : 3"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for choice in (self._detail, self._room, self._theme, self._aspect):
            choice.changed.connect(self._on_changed)
            column.addWidget(choice)

    @Slot(object)
    def _on_changed(self, _value: object) -> None:
        self.changed.emit(self.settings)


def nearest(room: Room) -> Room:
    """The offered room that asks for letters as large as this one, or the next larger."""
    return next((offered for offered in ROOMS if offered.ratio >= room.ratio), ROOMS[-1])
