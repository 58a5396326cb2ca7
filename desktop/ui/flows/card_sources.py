"""Where cards come from, in one line: with all that is known of the open document, else with the title."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from desktop.guidance.annotations import Quote
from desktop.guidance.passages import FRONT
from desktop.library.reader import DocumentSummary
from desktop.page.source_line import source_line
from desktop.ui.flows.reading import Reading


class CardSources(QObject):
    """Keeps the titles of all documents."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._reading = reading
        self._titles: dict[str, str] = {}
        reading.listed.connect(self._on_documents)

    def line(self, quote: Quote) -> str:
        """The document and the place of a quote."""
        opened = self._reading.open_document
        is_there = opened and (quote.path in opened.document or quote.path in FRONT)
        if opened and opened.document.id == quote.document and is_there:
            return source_line(opened.document, quote.path, quote.footnote)
        return f"{self.title(quote)}, {quote.path}"

    def title(self, quote: Quote) -> str:
        """The document of a quote."""
        return self._titles.get(quote.document, quote.document)

    @Slot(object)
    def _on_documents(self, documents: Sequence[DocumentSummary]) -> None:
        self._titles = {summary.id: summary.title for summary in documents}
