"""The list of annotations: opened, kept in step, and what is asked for in it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot

from desktop.guidance.annotations import Annotation, Quote
from desktop.guidance.document import Document, Node
from desktop.guidance.passages import FRONT
from desktop.guidance.refs import NodeRef
from desktop.library.reader import DocumentSummary
from desktop.page.source_line import front_name
from desktop.study.desk import Notes
from desktop.study.reanchor import Doubtful
from desktop.ui.annotations.doubt_dialog import DoubtDialog
from desktop.ui.annotations.filter import Listed
from desktop.ui.annotations.list_dialog import AnnotationsDialog
from desktop.ui.behind.notebook import Notebook
from desktop.ui.behind.settings import Settings
from desktop.ui.flows.annotating import Annotating
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.actions import Actions
from desktop.ui.kit.theme import load_theme
from desktop.ui.window.main_window import MainWindow


class MarksList(QObject):
    """One list at a time; it follows every change while it is open."""

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, annotating: Annotating,
                 notebook: Notebook, settings: Settings) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._reading, self._annotating = window, reading, annotating
        self._notebook, self._settings = notebook, settings
        self._titles: dict[str, str] = {}
        self._dialog: AnnotationsDialog | None = None
        self._doubt: tuple[Doubtful, DoubtDialog] | None = None
        actions["annotations"].triggered.connect(self.open)
        reading.listed.connect(self._on_documents)
        notebook.shown.connect(self._on_shown)
        notebook.listed.connect(self._on_listed)
        notebook.offered.connect(self._on_offered)

    @Slot()
    def open(self) -> None:
        if self._dialog:
            return
        look = load_theme(self._settings.theme), self._settings.scale
        self._dialog = dialog = AnnotationsDialog(self._sections(), look, self._window)
        dialog.chosen.connect(self._on_chosen)
        dialog.edit_requested.connect(self._annotating.edit)
        dialog.remove_requested.connect(self._on_remove)
        dialog.undo_requested.connect(self._notebook.undo)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        self._notebook.list_all()

    def _sections(self) -> list[tuple[str, str]]:
        opened = self._reading.open_document
        nodes = opened.document.children(None) if opened else ()
        return [(node.path, node.heading) for node in nodes if node.is_titled]

    @Slot(object)
    def _on_documents(self, documents: Sequence[DocumentSummary]) -> None:
        self._titles = {summary.id: summary.title for summary in documents}

    @Slot(object)
    def _on_shown(self, _notes: Notes) -> None:
        if self._dialog:
            self._notebook.list_all()

    @Slot(object)
    def _on_listed(self, annotations: Sequence[Annotation]) -> None:
        if self._dialog:
            doubtful = {one.annotation.id for one in self._annotating.notes.doubtful}
            rows = [self._row(one, is_doubtful=one.id in doubtful) for one in annotations]
            self._dialog.set_rows(sorted(rows, key=self._order()))

    def _row(self, annotation: Annotation, *, is_doubtful: bool) -> Listed:
        opened = self._reading.open_document
        quote = annotation.quote
        if opened is None or opened.document.id != quote.document:
            title = self._titles.get(quote.document, quote.document)
            return Listed(annotation, f"{title} › {_named(quote.path)}")
        nodes = _line(opened.document, quote.path)
        titles = [node.heading for node in nodes if node.is_titled]
        place = titles[-1] if titles else _named(quote.path)
        return Listed(annotation, place, tuple(node.path for node in nodes), is_doubtful, is_here=True)

    def _order(self) -> Callable[[Listed], tuple[bool, bool, str, int, int]]:
        """What needs a look first, then in reading order, then the other documents."""
        opened = self._reading.open_document
        places = {node.path: place for place, node in enumerate(opened.document.nodes)} if opened else {}

        def key(row: Listed) -> tuple[bool, bool, str, int, int]:
            quote = row.annotation.quote
            return not row.is_doubtful, not row.is_here, quote.document, places.get(quote.path, -1), quote.start

        return key

    @Slot(object)
    def _on_chosen(self, row: Listed) -> None:
        quote = row.annotation.quote
        if row.is_doubtful:
            self._look_again(row.annotation)
            return
        if self._dialog:
            self._dialog.accept()
        marks = ((quote.start, quote.end),) if row.annotation.colour else ()
        self._reading.go(NodeRef(quote.document, quote.path, quote.footnote), marks)

    def _look_again(self, annotation: Annotation) -> None:
        doubt = next(one for one in self._annotating.notes.doubtful if one.annotation.id == annotation.id)
        dialog = DoubtDialog(doubt, load_theme(self._settings.theme), self._dialog or self._window)
        dialog.placed.connect(self._on_placed)
        dialog.removed.connect(self._on_removed_doubt)
        self._doubt = doubt, dialog
        dialog.open()
        self._notebook.offer(annotation)

    @Slot(object)
    def _on_offered(self, offers: object) -> None:
        if self._doubt:
            self._doubt[1].set_offers(offers)  # type: ignore[arg-type]

    @Slot(object)
    def _on_placed(self, quote: Quote) -> None:
        if self._doubt:
            self._notebook.place(self._doubt[0].annotation, quote)
            self._doubt = None

    @Slot()
    def _on_removed_doubt(self) -> None:
        if self._doubt:
            self._notebook.remove([self._doubt[0].annotation.id])
            self._doubt = None

    @Slot(object)
    def _on_remove(self, annotation: Annotation) -> None:
        self._notebook.remove([annotation.id])

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None


def _named(path: str) -> str:
    """What to call the place of a mark where no title stands above it."""
    return front_name(path) if path in FRONT else path


def _line(document: Document, path: str) -> tuple[Node, ...]:
    """The nodes above `path` and the one at it; nothing for a path that is no more."""
    return (*document.ancestors(path), document.node(path)) if path in document else ()
