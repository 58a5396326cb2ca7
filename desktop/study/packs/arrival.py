"""A pack that has arrived: its documents read, and what this machine has of them already."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.guidance.annotations import Edition, edition_of
from desktop.guidance.document import Document
from desktop.study.packs.value import Pack


class Standing(StrEnum):
    """The very text is in the library, another edition of it is, or nothing like it."""

    SAME = "same"
    OTHER = "other"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class ArrivedDocument:
    """`here` is the edition of this machine; for a new document, the one that will be."""

    document: Document
    standing: Standing
    here: Edition


@dataclass(frozen=True, slots=True)
class Arrived:
    """`pack` has the editions of its documents now, and each document an ArrivedDocument."""

    pack: Pack
    documents: tuple[ArrivedDocument, ...]

    @property
    def here(self) -> Mapping[str, Edition]:
        """By the ids of the pack."""
        return {one.document.id: one.here for one in self.documents}


@dataclass(frozen=True, slots=True)
class Settled:
    """`pack` with its decks made fit for this machine, `here` as in Arrived; `added` are ids of new documents."""

    pack: Pack
    here: Mapping[str, Edition]
    added: tuple[str, ...]


def apart(arrived: Arrived) -> Arrived:
    """With every document that is here in another edition as one of its own."""
    documents = (
        replace(one, standing=Standing.NEW, here=edition_of(one.document, 1)) if one.standing is Standing.OTHER else one
        for one in arrived.documents
    )
    return replace(arrived, documents=tuple(documents))
