"""A quiz: questions made of a document's facts, each with its answer and the paragraph that both come from."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.guidance.annotations import Quote
from desktop.guidance.cards import GAP

OPTIONS = 4
"""How many answers a question of choice offers, the right one among them."""
LETTERS = "ABCD"


class QuizKind(StrEnum):
    """What is asked for."""

    FIGURE = "figure"
    DATE = "date"
    DOCUMENT = "document"
    BODY = "body"
    ABBREVIATION = "abbreviation"
    TERM = "term"


class Style(StrEnum):
    """How a person answers: by choosing, by typing, or either."""

    CHOICE = "choice"
    TYPED = "typed"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A passage of the document with the words `start:end` of it to be marked."""

    path: str
    footnote: str | None
    text: str
    start: int
    end: int

    @property
    def marked(self) -> str:
        return self.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Question:
    """One question; every word of it but the fixed phrase of its kind is verbatim.

    With a `gap`, characters of the sentence `quote`, that sentence without them is asked; otherwise `subject`
    is, the letters or the task. `answer` are the words of the document that `excerpts[0]` marks; `unit` is the
    unit that the figure has, whether or not it stands in the answer; `also` are other names for what the answer
    names, not offered but right when they are typed. `heading` are the titles above it, and
    `lead` the words that it hangs on where it can't stand alone. `options` are in the order in which they are
    offered; a question without is answered by typing.
    """

    kind: QuizKind
    quote: Quote
    answer: str
    excerpts: tuple[Excerpt, ...]
    gap: tuple[int, int] | None = None
    subject: str = ""
    unit: str = ""
    also: tuple[str, ...] = ()
    section: str = ""
    heading: str = ""
    lead: str = ""
    options: tuple[str, ...] = ()

    @property
    def asked(self) -> str:
        """What is shown of the document."""
        if self.gap is None:
            return self.subject
        start, end = self.gap
        return f"{self.quote.text[:start]}{GAP}{self.quote.text[end:]}"

    @property
    def right(self) -> int:
        """Which of the options answers it; -1 where it is typed."""
        return self.options.index(self.answer) if self.options else -1

    @property
    def place(self) -> str:
        """Where the answer stands: the path of its node, and its note."""
        first = self.excerpts[0]
        return f"{first.path} [{first.footnote}]" if first.footnote else first.path


@dataclass(frozen=True, slots=True)
class Wish:
    """What quiz a person wants: of which sections (all for none) and kinds, how many questions, answered how.

    The same wish of the same documents is the same quiz; another `seed` is another one.
    """

    count: int = 20
    seed: int = 1
    style: Style = Style.CHOICE
    sections: tuple[str, ...] = ()
    kinds: tuple[QuizKind, ...] = tuple(QuizKind)


@dataclass(frozen=True, slots=True)
class Quiz:
    """Questions in the order in which they are asked. `made` says how many there could be by such a wish."""

    document: str
    title: str
    revision: int
    questions: tuple[Question, ...]
    made: int
