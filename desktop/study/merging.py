"""Annotations from another machine put among one's own: by id, the newest wins, both are kept on conflict."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from uuid import NAMESPACE_URL, uuid5

from desktop.guidance.annotations import Annotation
from desktop.study.journal import Change


@dataclass(frozen=True, slots=True)
class Merged:
    """How many came, were brought up to date, and are there twice now because both sides had edited them."""

    added: int
    updated: int
    doubled: int


def merge(own: Annotation | None, incoming: Annotation) -> Iterator[Change]:
    """What becomes of one's own annotation of the same id when `incoming` arrives."""
    if own is None:
        yield Change(None, incoming)
    elif _content(own) != _content(incoming):
        newer, older = (incoming, own) if incoming.changed_at > own.changed_at else (own, incoming)
        if newer is incoming:
            # The words that it hangs on have their place here already, unless they are others.
            quote = own.quote if own.quote.text == incoming.quote.text else incoming.quote
            yield Change(own, replace(incoming, quote=quote))
        if _is_edited(own) and _is_edited(incoming):
            yield Change(None, replace(older, id=_id_of_copy(older)))


def merged(changes: list[Change], fresh: set[str]) -> Merged:
    """The count of what was done; `fresh` are the ids that nobody had here before."""
    new = [change.after for change in changes if change.before is None and change.after]
    added = sum(annotation.id in fresh for annotation in new)
    return Merged(added, len(changes) - len(new), len(new) - added)


def _content(annotation: Annotation) -> tuple[object, ...]:
    return annotation.note, annotation.colour, annotation.folder, annotation.kind, annotation.quote.text


def _is_edited(annotation: Annotation) -> bool:
    return annotation.changed_at > annotation.made_at


def _id_of_copy(annotation: Annotation) -> str:
    """The same for the same content, so that the same file brings the same copy once."""
    return uuid5(NAMESPACE_URL, repr((annotation.id, _content(annotation)))).hex
