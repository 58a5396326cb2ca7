"""A card to learn with: a question, its answer, and the sentence of a document that both come from."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.guidance.annotations import Quote

GAP = "[…]"
"""What stands in a sentence for the words that are asked for."""


class CardKind(StrEnum):
    """What is asked: a value, what letters stand for, what a term means, who, which document, or anything."""

    FIGURE = "figure"
    ABBREVIATION = "abbreviation"
    DEFINITION = "definition"
    ASSIGNMENT = "assignment"
    CITATION = "citation"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Card:
    """`quote` is the sentence that it was made from, verbatim.

    With a `gap`, characters of that sentence, the question is the sentence without them and the answer is
    they; otherwise `question` is shown as it stands. `title` and `lead` are the document's words that tell what
    the sentence is about, `hint` is the person's own.
    """

    id: str
    kind: CardKind
    quote: Quote
    answer: str
    question: str = ""
    gap: tuple[int, int] | None = None
    title: str = ""
    lead: str = ""
    hint: str = ""

    @property
    def asked(self) -> str:
        """What the person sees before the answer."""
        if self.gap is None:
            return self.question
        start, end = self.gap
        return f"{self.quote.text[:start]}{GAP}{self.quote.text[end:]}"
