"""What a document says that a person looks up: citations, figures, abbreviations, assignments, dates, sums, slips.

Every fact is a span: `text` stands at `start:end` of the text of node `node`, or, where `footnote` is a
note's label, of that note's text (`node` is then the node that carries the note's marker).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """Where a fact stands. Verbatim: `text` is exactly what stands there."""

    node: str
    footnote: str | None
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Citation:
    """Another official document named in the text. `number` as printed; `issued_on` is ISO 8601."""

    span: Span
    kind: str | None
    number: str | None
    issued_on: str | None = None
    issuer: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A value with its unit. "12.515 tỷ 266 triệu đồng" is 12515.266 "tỷ đồng".

    "21/21 chỉ tiêu" has value 21.0 and `out_of` 21.0. `measures`, `period` and `change` are verbatim
    words of the source, None where they can't be told.
    """

    span: Span
    value: float
    unit: str
    out_of: float | None = None
    measures: str | None = None
    period: str | None = None
    change: str | None = None


@dataclass(frozen=True, slots=True)
class SumCheck:
    """Figures that the text itself says are the parts of a total; `holds` where they add up to it."""

    total: Span
    parts: tuple[Span, ...]
    holds: bool


@dataclass(frozen=True, slots=True)
class Expansion:
    """What an abbreviation stands for; `source` is "document" (the text says so) or "list" (shipped)."""

    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """`count` occurrences of `short` as a word of its own in nodes, notes and recipients."""

    short: str
    expansions: tuple[Expansion, ...]
    count: int
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Assignment:
    """What a body is asked to do; `task` is verbatim, `node` the node that says it.

    `due` is ISO 8601 where the text names a day ("trước ngày 30/6/2024" is `2024-06-30`), else its words
    ("trong quý II/2024", "hàng năm").
    """

    body: str
    task: str
    node: str
    due: str | None = None


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date, month or range of years; `iso` is ISO 8601 (`2023-12-29`, `2023-07`, `2020/2025`)."""

    span: Span
    iso: str


@dataclass(frozen=True, slots=True)
class Deadline:
    """By when something is to be done; `iso` as in DateMention, a quarter as its months (`2024-04/2024-06`)."""

    span: Span
    iso: str | None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A suspected slip of the source, for a person to accept; `confidence` is high, medium or low."""

    span: Span
    suggested: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts of one document, each kind in reading order."""

    citations: tuple[Citation, ...] = ()
    figures: tuple[Figure, ...] = ()
    abbreviations: tuple[Abbreviation, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    dates: tuple[DateMention, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    sums: tuple[SumCheck, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
