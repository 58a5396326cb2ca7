"""Decisions made one after the other, as a person makes them."""

from collections.abc import Iterable
from functools import reduce

from desktop.guidance.decisions.decide import decide
from desktop.guidance.decisions.decision import Decision
from desktop.guidance.document import Document
from desktop.guidance.draft import Draft


def decided(document: Document, decisions: Iterable[Decision]) -> Draft:
    """The draft after all of them."""
    return reduce(decide, decisions, Draft(document))
