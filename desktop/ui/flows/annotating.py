"""Annotating: what is selected gets a colour, a note or a bookmark; what was done is taken back."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from desktop.errors import AppError
from desktop.guidance.annotations import Annotation, AnnotationKind, Colour, Edition, Quote, quote_of
from desktop.guidance.facts import Span
from desktop.guidance.passages import Passage, text_at
from desktop.page.source_line import source_line
from desktop.study.desk import Notes
from desktop.study.journal import Action
from desktop.text.collation import collation_key
from desktop.ui.annotations.dialog import AnnotationDialog
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.behind.notebook import Notebook
from desktop.ui.flows.complaining import Complaining
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.actions import Actions
from desktop.ui.reader.annotated_view import Part, length
from desktop.ui.window.main_window import MainWindow

SAID_MS = 6000
_MENU = (*(f"highlight_{colour}" for colour in Colour), "unmark", "note", "bookmark", "copy_citation", "compare")


class Annotating(QObject):
    """Asks the notebook for what the person wants, and shows what it has."""

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, notebook: Notebook,
                 complaining: Complaining) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._actions = window, actions
        self._reading, self._notebook, self._complaining = reading, notebook, complaining
        self.notes = Notes("")
        self._connect()

    def edit(self, annotation: Annotation) -> None:
        """Let the person write the note of an annotation; one without an id is new."""
        folders = sorted({one.folder for one in self.notes.annotations if one.folder}, key=collation_key)
        dialog = AnnotationDialog(annotation, folders, self._window)
        dialog.written.connect(self._on_written)
        dialog.open()

    def quoted(self) -> Quote | None:
        """The words that are selected, or the whole passage that is read; None where nothing is."""
        parts = self._window.reader.selected_parts()
        part = parts[0] if parts else self._whole_passage()
        return self._draft(AnnotationKind.NOTE, part).quote if part else None

    def _connect(self) -> None:
        self._reading.opened.connect(self._on_opened)
        self._notebook.shown.connect(self._on_shown)
        self._notebook.undone.connect(self._on_undone)
        self._notebook.failed.connect(self._complaining.tell)
        self._notebook.told.connect(self._on_told)
        self._reading.opened_beside.connect(self._on_opened_beside)
        self._notebook.shown_beside.connect(self._on_shown_beside)
        for colour in Colour:
            self._actions[f"highlight_{colour}"].triggered.connect(self._on_highlight)
        for reader in self._window.readers:
            reader.picking_changed.connect(self._on_picking)
            reader.colour_picked.connect(self._highlight)
            reader.set_menu([self._actions[name] for name in _MENU])
        self._actions["note"].triggered.connect(self._on_note)
        self._actions["bookmark"].triggered.connect(self._on_bookmark)
        self._actions["unmark"].triggered.connect(self._on_unmark)
        self._actions["pick"].triggered.connect(self._on_pick)
        self._actions["copy_citation"].triggered.connect(self._on_copy_citation)
        self._actions["undo_annotation"].triggered.connect(self._notebook.undo)
        self._actions["redo_annotation"].triggered.connect(self._notebook.redo)

    @Slot(object)
    def _on_opened(self, opened: OpenDocument) -> None:
        self._notebook.open(opened)

    @Slot(object)
    def _on_shown(self, notes: Notes) -> None:
        opened = self._reading.open_document
        if opened is None or notes.document != opened.document.id:
            return
        self.notes = notes
        self._show_in_panes(notes)
        if notes.moved:
            self._say(self.tr("%n đánh dấu được chuyển theo văn bản mới.", "", notes.moved))

    @Slot(object)
    def _on_opened_beside(self, opened: OpenDocument) -> None:
        if opened.document.id == self.notes.document:
            self._show_in_panes(self.notes)
        else:
            self._notebook.show_beside(opened)

    @Slot(object)
    def _on_shown_beside(self, notes: Notes) -> None:
        if notes.document != self.notes.document:
            self._show_in_panes(notes)

    def _show_in_panes(self, notes: Notes) -> None:
        """In every pane that shows this document."""
        for pane in self._reading.panes:
            if pane.open_document and pane.open_document.document.id == notes.document:
                pane.pane.reader.show_annotations(notes.annotations)

    @Slot()
    def _on_pick(self) -> None:
        self._window.reader.pick()

    @Slot()
    def _on_highlight(self) -> None:
        self._highlight(Colour(self.sender().objectName().removeprefix("highlight_")))

    @Slot(object)
    def _highlight(self, colour: Colour) -> None:
        drafts = [self._draft(AnnotationKind.HIGHLIGHT, part, colour) for part in self._window.reader.selected_parts()]
        if drafts:
            self._notebook.add(drafts)
            self._window.reader.deselect()
        else:
            self._say(self.tr("Hãy chọn chữ trước: kéo chuột, hoặc nhấn F7 rồi dùng các phím mũi tên."))

    @Slot()
    def _on_note(self) -> None:
        """On the words that are selected, on those of a highlight that was clicked, or on the passage that is read."""
        parts = self._window.reader.selected_parts()
        there = [one for one in self._here() if one.colour]
        if there:
            self.edit(min(there, key=length))
        elif parts:
            self.edit(self._draft(AnnotationKind.HIGHLIGHT, parts[0], Colour.YELLOW))
        elif whole := self._whole_passage():
            self.edit(self._draft(AnnotationKind.NOTE, whole))

    @Slot()
    def _on_bookmark(self) -> None:
        """Put one at the passage that is selected or read; a second time, take it away."""
        parts = self._window.reader.selected_parts()
        whole = self._whole_passage(parts[0].path if parts else None)
        if whole is None:
            return
        there = [one.id for one in self._bookmarks(whole.path)]
        if there:
            self._notebook.remove(there)
        else:
            self._notebook.add([self._draft(AnnotationKind.BOOKMARK, whole)])

    @Slot()
    def _on_unmark(self) -> None:
        there = self._here()
        if there:
            self._notebook.remove([one.id for one in there])
        else:
            self._say(self.tr("Chỗ đang chọn không có đánh dấu nào."))

    @Slot(object)
    def _on_written(self, annotation: Annotation) -> None:
        if annotation.id:
            self._notebook.change([annotation])
        else:
            self._notebook.add([annotation])
            self._window.reader.deselect()

    @Slot(object)
    def _on_undone(self, action: Action | None) -> None:
        self._say(self.tr("Không còn gì để hoàn tác hoặc làm lại.") if action is None else "")

    @Slot(object)
    def _on_told(self, news: AppError) -> None:
        self._complaining.tell_news(news)

    @Slot(bool)
    def _on_picking(self, is_picking: bool) -> None:
        keys = self.tr("↑ ↓ đoạn khác · ← → cuối chọn · Shift+← → đầu chọn · 1–5 tô màu · Enter giữ · Esc thôi")
        self._window.strip.say_waiting(keys if is_picking else "")

    @Slot()
    def _on_copy_citation(self) -> None:
        """The words that are selected, or the passage that is read, and where they come from."""
        opened = self._reading.open_document
        whole = self._whole_passage()
        parts = self._window.reader.selected_parts() or ((whole,) if whole else ())
        if opened is None or not parts:
            return
        words = [self._draft(AnnotationKind.NOTE, part).quote.text for part in parts]
        source = source_line(opened.document, parts[0].path, parts[0].footnote)
        QGuiApplication.clipboard().setText("“{}” ({})".format("\n".join(words), source))
        self._say(self.tr("Đã chép lời trích kèm nguồn."))

    def _here(self) -> tuple[Annotation, ...]:
        """The annotations on what is selected, or was clicked."""
        return self._window.reader.annotations_at(self._window.reader.pointed_parts())

    def _bookmarks(self, path: str) -> list[Annotation]:
        mine = [one for one in self.notes.annotations if one.kind is AnnotationKind.BOOKMARK]
        return [one for one in mine if one.quote.path == path]

    def _whole_passage(self, path: str | None = None) -> Part | None:
        opened, path = self._reading.open_document, path or self._reading.path
        if opened is None or path not in opened.document:
            return None
        return Part(path, None, 0, len(opened.document.node(path).text))

    def _draft(self, kind: AnnotationKind, part: Part, colour: Colour | None = None) -> Annotation:
        """An annotation without an id, on words of the open document."""
        opened = self._reading.open_document
        if opened is None:
            raise LookupError(part)
        edition = Edition(opened.document.id, opened.revision, ())
        text = text_at(opened.document, Span(part.path, part.footnote, part.start, part.end, ""))
        passage = Passage(part.path, part.footnote, text)
        return Annotation("", kind, quote_of(edition, passage, part.start, part.end), colour)

    def _say(self, sentence: str) -> None:
        self._window.strip.showMessage(sentence, SAID_MS)
