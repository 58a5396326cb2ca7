"""What a person does in the deck editor becomes edits of the deck."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.guidance.facts import Span
from desktop.slides.content import OwnPicture, OwnText
from desktop.slides.deck import DeckSettings, Detail
from desktop.slides.edits.edit import Edit, SetDetail, SetNotes, SetUp, ShowSentence
from desktop.slides.edits.values import is_elsewhere
from desktop.slides.pictures import is_readable
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.decks.desk import DeskDeck
from desktop.ui.decks.editor import DeckEditor
from desktop.ui.decks.gestures import Chosen, Gesture, picture_of
from desktop.ui.decks.rate_dialog import RateDialog

ChoosePicture = Callable[[QWidget], str]


class Desk(Protocol):
    """Where the deck lies that is edited."""

    @property
    def deck(self) -> DeskDeck | None: ...

    @property
    def source(self) -> OpenDocument | None: ...

    def do(self, edit: Edit, wanted: tuple[str, ...] = ()) -> None: ...

    def undo(self) -> None: ...

    def redo(self) -> None: ...


class DeckEditing(QObject):
    """Lives as long as the editor. `choose_picture` gives the path of a file, "" where the person has none.

    `measured` carries how many syllables a minute the person says.
    """

    measured = Signal(float)

    def __init__(self, editor: DeckEditor, desk: Desk, runner: Runner, choose_picture: ChoosePicture) -> None:
        super().__init__(editor)
        self._editor, self._desk, self._runner, self._choose_picture = editor, desk, runner, choose_picture
        self._plan: Job | None = None
        self._connect_panels(editor)
        does: dict[str, Callable[[], None]] = {
            "undo": desk.undo, "redo": desk.redo, "up": self._on_up, "down": self._on_down, "hide": self._on_hide,
            "duplicate": self._on_duplicate, "split": self._on_split, "merge": self._on_merge,
            "measure_rate": self._on_measure_rate, "logo": self._on_logo, "remove_logo": self._on_remove_logo,
            "own_text": self._on_own_text, "own_picture": self._on_own_picture, "delete": self._on_delete,
        }  # fmt: skip
        for name, slot in does.items():
            editor.actions_table[name].triggered.connect(slot)

    def _connect_panels(self, editor: DeckEditor) -> None:
        slide, minutes = editor.panels.slide, editor.panels.minutes
        editor.slides.move_requested.connect(self._on_moved)
        editor.title.given.connect(self._on_title)
        editor.notes.own.given.connect(self._on_notes)
        slide.picker.toggled.connect(self._on_sentence)
        slide.detail_requested.connect(self._on_detail)
        slide.own.changed.connect(self._on_own)
        slide.own.picture_wanted.connect(self._on_picture_wanted)
        minutes.detail_requested.connect(self._on_detail)
        minutes.plan_requested.connect(self._on_plan)
        minutes.minutes_requested.connect(self._on_minutes)
        editor.panels.setup.changed.connect(self._on_setup)

    @property
    def _chosen(self) -> Chosen | None:
        return self._editor.chosen

    def _make(self, gesture: Gesture | None, why: str = "") -> None:
        """Make the edit of a gesture; where there is none, say why."""
        if gesture:
            self._desk.do(gesture.edit, gesture.keys)
        elif why:
            self._editor.say(why)

    @Slot(object, str)
    def _on_moved(self, keys: tuple[str, ...], before: str) -> None:
        if chosen := self._chosen:
            self._make(chosen.moved(keys, before or None))

    @Slot(str)
    def _on_title(self, title: str) -> None:
        if chosen := self._chosen:
            self._make(chosen.retitled(title))

    @Slot(str)
    def _on_notes(self, text: str) -> None:
        if chosen := self._chosen:
            self._desk.do(SetNotes(chosen.key, text))

    @Slot(object, bool)
    def _on_sentence(self, sentence: Span, shown: bool) -> None:
        if chosen := self._chosen:
            self._desk.do(ShowSentence(chosen.key, sentence, shown))

    @Slot(str, object)
    def _on_detail(self, node: str, detail: Detail | None) -> None:
        self._desk.do(SetDetail(node, detail))

    @Slot(object)
    def _on_own(self, content: OwnText | OwnPicture) -> None:
        if chosen := self._chosen:
            self._make(chosen.changed(content))

    @Slot()
    def _on_picture_wanted(self) -> None:
        if (chosen := self._chosen) and (path := self._picture()):
            self._make(chosen.changed(picture_of(path)))

    @Slot(object)
    def _on_setup(self, settings: DeckSettings) -> None:
        self._desk.do(SetUp(settings))

    @Slot()
    def _on_logo(self) -> None:
        if path := self._picture():
            self._change(lambda settings: replace(settings, logo=path))

    @Slot()
    def _on_remove_logo(self) -> None:
        self._change(lambda settings: replace(settings, logo=""))

    @Slot()
    def _on_measure_rate(self) -> None:
        from desktop.slides.rate import passage_of

        state = self._editor.state
        passage = passage_of(state.shown.deck.slides) if state else ""
        if not passage:
            self._editor.say(self.tr("Bộ này chưa có lời nào để đọc thử."))
            return
        dialog = RateDialog(passage, self._editor)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.measured.connect(self._on_measured)
        dialog.open()

    @Slot(float)
    def _on_measured(self, rate: float) -> None:
        self._change(lambda settings: replace(settings, rate=rate))
        self.measured.emit(rate)

    def _change(self, change: Callable[[DeckSettings], DeckSettings]) -> None:
        """Something about the whole deck; what changes nothing is no edit."""
        if (deck := self._desk.deck) and (changed := change(deck.recipe.settings)) != deck.recipe.settings:
            self._desk.do(SetUp(changed))

    def _picture(self) -> str:
        """A picture of this machine that the person chooses and that can be shown; "" for none."""
        path = self._choose_picture(self._editor)
        if path and is_elsewhere(path):
            self._editor.say(self.tr("Ảnh nằm trên máy khác; hãy chép ảnh về máy này rồi chọn lại."))
        elif path and not is_readable(path):
            self._editor.say(self.tr("Không đọc được tệp ảnh này; hãy chọn ảnh khác."))
        else:
            return path
        return ""

    @Slot(object)
    def _on_minutes(self, minutes: float | None) -> None:
        if deck := self._desk.deck:
            self._desk.do(SetUp(replace(deck.recipe.settings, minutes=minutes, details=())))

    @Slot(float)
    def _on_plan(self, minutes: float) -> None:
        """Propose what to show in full, short or not at all; the person changes it row by row."""
        source, deck = self._desk.source, self._desk.deck
        if source is None or deck is None:
            return
        if self._plan:
            self._plan.cancel()

        def propose(_job: Job) -> DeckSettings:
            from desktop.slides.plan import plan

            chosen = replace(deck.recipe.settings, details=())
            return plan(source.document, source.facts, chosen, minutes).deck.settings

        self._plan = Job(propose)
        self._plan.succeeded.connect(self._on_setup)
        self._runner.start(self._plan)

    @Slot()
    def _on_up(self) -> None:
        if chosen := self._chosen:
            self._make(chosen.up())

    @Slot()
    def _on_down(self) -> None:
        if chosen := self._chosen:
            self._make(chosen.down())

    @Slot()
    def _on_hide(self) -> None:
        if chosen := self._chosen:
            self._make(chosen.hide())

    @Slot()
    def _on_duplicate(self) -> None:
        if chosen := self._chosen:
            self._make(chosen.duplicate())

    @Slot()
    def _on_split(self) -> None:
        if chosen := self._chosen:
            picker = self._editor.panels.slide.picker
            sentence = picker.current if picker.isVisible() else None
            self._make(chosen.split(sentence), self.tr("Trang này chỉ có một ý nên không tách được."))

    @Slot()
    def _on_merge(self) -> None:
        if chosen := self._chosen:
            self._make(chosen.merge(), self.tr("Trang sau là loại khác nên không gộp vào trang này được."))

    @Slot()
    def _on_own_text(self) -> None:
        if chosen := self._chosen:
            self._make(chosen.own(OwnText(())))
            self._editor.title.setFocus()

    @Slot()
    def _on_own_picture(self) -> None:
        if (chosen := self._chosen) and (path := self._picture()):
            self._make(chosen.own(picture_of(path)))

    @Slot()
    def _on_delete(self) -> None:
        if chosen := self._chosen:
            self._make(chosen.delete(), self.tr("Trang của tài liệu không xóa được; hãy ẩn trang (Ctrl+H)."))
