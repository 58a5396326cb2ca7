"""Which document of the library a citation means: by its number, or by kind, day and name where it gives none."""

from collections import defaultdict
from collections.abc import Iterable

from desktop.guidance.facts import Citation
from desktop.library.reader import DocumentSummary
from desktop.text.fold import fold
from desktop.text.numbers import number_key


class Cited:
    """Documents looked up as a text names them. Numbers alone are not unique: every province has its 12/KH-UBND."""

    def __init__(self, documents: Iterable[DocumentSummary]) -> None:
        self._by_number: dict[str, list[DocumentSummary]] = defaultdict(list)
        self._by_day: dict[str, list[DocumentSummary]] = defaultdict(list)
        for document in documents:
            if document.number:
                self._by_number[document_key(document.number)].append(document)
            if document.issued_on:
                self._by_day[document.issued_on].append(document)

    def document_of(self, citation: Citation, within: str | None = None) -> str | None:
        """The id of the one document that is meant, other than `within`; None for none, or for several."""
        if citation.number:
            found = [one for one in self._by_number.get(document_key(citation.number), ()) if _agrees(one, citation)]
        else:
            found = [one for one in self._by_day.get(citation.issued_on or "", ()) if _is_named(one, citation)]
        return found[0].id if len(found) == 1 and found[0].id != within else None


def document_key(number: str) -> str:
    """A number without the ways to write it: `05-NQ/TU` and `5 - NQ/TU` are one."""
    return (number_key(number) or fold(number)).lstrip("0")


def _agrees(document: DocumentSummary, citation: Citation) -> bool:
    """Whether nothing that both of them say is different; a kind may be cited as another word for it."""
    return _may_be(document.issued_on, citation.issued_on) and _may_be(document.kind, citation.kind)


def _may_be(one: str | None, other: str | None) -> bool:
    return not one or not other or fold(one) == fold(other)


def _is_named(document: DocumentSummary, citation: Citation) -> bool:
    """Kind and day are those of many; its name must stand in the words of the citation."""
    name = fold(document.title).removeprefix(fold(citation.kind or "")).strip()
    return bool(name and citation.kind) and _may_be(document.kind, citation.kind) and name in fold(citation.span.text)
