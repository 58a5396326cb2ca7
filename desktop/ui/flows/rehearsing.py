"""Before and after a talk: the check of hall and machine, the times that were kept, and their table."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from desktop.errors import AppError, ExportError
from desktop.present.talk import Talk, talk_as_csv, talk_of
from desktop.ui.behind.settings import Settings
from desktop.ui.flows.deck_desk import DeckDesk
from desktop.ui.flows.showing import Showing
from desktop.ui.kit.actions import Actions
from desktop.ui.show.check_dialog import CheckDialog
from desktop.ui.show.check_report import CheckParts
from desktop.ui.show.show_journal import write_whole
from desktop.ui.show.talk_shelf import TalkShelf
from desktop.ui.show.talks_dialog import TalksDialog
from desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.present.presenter import Presenter

ChooseTable = Callable[[MainWindow, Path], Path | None]
SHORTEST = 30.0
"""Seconds; who looked at a slide for less has not spoken."""


class Rehearsing(QObject):
    """`opened` carries the dialog that was opened, `failed` an AppError."""

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, window: MainWindow, actions: Actions, showing: Showing, desk: DeckDesk, shelf: TalkShelf,
                 parts: CheckParts, settings: Settings, choose: ChooseTable) -> None:  # fmt: skip
        super().__init__(window)
        self._desk, self._settings = desk, settings
        self._window, self._showing, self._shelf, self._parts, self._choose = window, showing, shelf, parts, choose
        self._began, self._saved = "", ("", "")
        showing.started.connect(self._on_started)
        actions["check"].triggered.connect(self._on_check)
        actions["talks"].triggered.connect(self._on_talks)

    @Slot(object)
    def _on_started(self, presenter: "Presenter") -> None:
        self._began = datetime.now().astimezone().isoformat(timespec="seconds")
        # What is saved under a name when it is shown is what was rehearsed, whatever becomes of the name.
        self._saved = self._desk.saved(self._showing.shown) if self._showing.shown else ("", "")
        presenter.ended.connect(self._on_ended)

    @Slot(int)
    def _on_ended(self, _place: int) -> None:
        presenter = cast("Presenter", self.sender())
        spent, limit = presenter.spent, presenter.show.limit
        if spent.total >= SHORTEST:
            talk = talk_of(presenter.deck, spent, presenter.questions, self._began, limit)
            id_, name = self._saved
            self._shelf.put(replace(talk, is_rehearsal=presenter.is_rehearsal, deck=id_, deck_name=name))

    @Slot()
    def _on_check(self) -> None:
        dialog = CheckDialog(self._parts, self._showing.whole, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.opened.emit(dialog)

    @Slot()
    def _on_talks(self) -> None:
        dialog = TalksDialog(self._shelf.talks(), self._window)
        dialog.export_requested.connect(self._on_export)
        dialog.rate_requested.connect(self._on_rate)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.opened.emit(dialog)

    @Slot(float)
    def _on_rate(self, rate: float) -> None:
        """Decks are timed by how the person speaks; those that were saved keep what they were made by."""
        self._settings.rate = rate
        self._showing.remake()
        words = self.tr("Các bộ sau được tính theo {rate} âm tiết một phút.").format(rate=round(rate))
        self._window.strip.showMessage(words, 4000)

    @Slot(object)
    def _on_export(self, talk: Talk) -> None:
        target = self._choose(self._window, Path(f"{talk.document}-{talk.held[:10]}.csv"))
        if target is None:
            return
        heads = (self.tr("Trang"), self.tr("Mục"), self.tr("Tiêu đề"), self.tr("Dự kiến"), self.tr("Đã nói / lúc"),
                 self.tr("Đã hỏi"), self.tr("Bộ trang chiếu"))  # fmt: skip
        try:
            write_whole(target, talk_as_csv(talk, heads))
        except OSError:
            self.failed.emit(_not_written(target))
            return
        self._window.strip.showMessage(self.tr("Đã ghi “{name}”.").format(name=target.name), 4000)


def _not_written(path: Path) -> AppError:
    return ExportError(
        f"Không ghi được “{path.name}”. Chọn một thư mục khác hoặc đóng chương trình đang mở tệp này rồi thử lại.",
        f"“{path.name}” can't be written. Choose another folder, or close the program that has the file open.",
    )
