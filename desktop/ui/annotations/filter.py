"""Which annotations a list shows: by words, kind or colour, document and section."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.guidance.annotations import Annotation, AnnotationKind, Colour
from desktop.text.fold import fold


@dataclass(frozen=True, slots=True)
class Listed:
    """An annotation as a list shows it.

    `place` says where it stands, for a person; `sections` are the paths above it, where its document is open.
    """

    annotation: Annotation
    place: str
    sections: tuple[str, ...] = ()
    is_doubtful: bool = False
    is_here: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person wants to see; None for all. `words` count without accents and case, all of them."""

    words: str = ""
    what: AnnotationKind | Colour | None = None
    only_doubtful: bool = False
    only_here: bool = False
    section: str | None = None


def matching(rows: Iterable[Listed], wanted: Wanted) -> Iterator[Listed]:
    """The rows that are wanted, in their order."""
    words = fold(wanted.words).split()
    return (row for row in rows if _is_wanted(row, wanted) and _has(row, words))


def _is_wanted(row: Listed, wanted: Wanted) -> bool:
    annotation = row.annotation
    return (
        (wanted.what is None or wanted.what in (annotation.kind, annotation.colour))
        and (row.is_doubtful or not wanted.only_doubtful)
        and (row.is_here or not wanted.only_here)
        and (wanted.section is None or wanted.section in row.sections)
    )


def _has(row: Listed, words: list[str]) -> bool:
    if not words:
        return True
    annotation = row.annotation
    folded = fold(f"{annotation.quote.text}\n{annotation.note}\n{annotation.folder}\n{row.place}")
    return all(word in folded for word in words)
