"""What stands around the passages of a document: the rest of its letterhead, who gets it, who signed it."""

from collections.abc import Iterator

from desktop.compare.changes import LETTERHEAD, RECIPIENTS, SIGNATURE, Added, Kept, Part, Removed, Row
from desktop.compare.words import same_words
from desktop.guidance.document import Document


def head_rows(old: Document, new: Document) -> Iterator[Row]:
    """What became of the letterhead, but for the issuer and the number, which are passages."""
    yield from _row(LETTERHEAD, _letterhead(old), _letterhead(new))


def foot_rows(old: Document, new: Document) -> Iterator[Row]:
    """What became of the recipients and of the signature."""
    yield from _row(RECIPIENTS, _recipients(old), _recipients(new))
    yield from _row(SIGNATURE, "\n".join(old.signature), "\n".join(new.signature))


def _row(path: str, old: str, new: str) -> Iterator[Row]:
    before, now = Part(path, None, old), Part(path, None, new)
    if old and new:
        yield Kept(before, now, same_words(old, new))
    elif new:
        yield Added(now)
    elif old:
        yield Removed(before)


def _letterhead(document: Document) -> str:
    told = [text for text in (document.issuer, document.number) if text]
    return "\n".join(line for line in document.letterhead if not any(text in line for text in told))


def _recipients(document: Document) -> str:
    return "\n".join(recipient.text for recipient in document.recipients)
