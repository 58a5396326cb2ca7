"""How much of each node is shown: the deck's detail, and what was chosen for a node and all below it."""

from desktop.guidance.document import Document
from desktop.slides.deck import DeckSettings, Detail


class Details:
    """Looks a node's detail up; the nearest choice above a node holds."""

    def __init__(self, document: Document, settings: DeckSettings) -> None:
        self._document, self._default = document, settings.detail
        self._chosen = dict(settings.details)
        self._known: dict[str, Detail] = {}

    def of(self, path: str) -> Detail:
        """The detail of the node at `path`."""
        if path not in self._known:
            parent = self._document.node(path).parent
            above = self.of(parent) if parent in self._document and parent is not None else self._default
            self._known[path] = self._chosen.get(path, above)
        return self._known[path]

    def is_skipped(self, path: str) -> bool:
        return self.of(path) is Detail.SKIP
