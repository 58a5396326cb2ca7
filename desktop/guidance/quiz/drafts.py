"""Questions that the facts of a document give, each with what its answer is worth; no options yet."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.guidance.annotations import Quote, edition_of
from desktop.guidance.cards import GAP, Card, CardKind
from desktop.guidance.document import Document
from desktop.guidance.facts import Facts, Figure, Span
from desktop.guidance.passages import Passage, passages
from desktop.guidance.proposals import CardSource, propose
from desktop.guidance.quiz.bodies import BodyNames
from desktop.guidance.quiz.context import heading_of, lead_of, section_of
from desktop.guidance.quiz.pool import (
    abbreviation_value,
    body_value,
    citation_value,
    date_value,
    figure_value,
    says,
    spread,
    term_value,
)
from desktop.guidance.quiz.quiz import Excerpt, Question, QuizKind
from desktop.guidance.quiz.sums import Sums
from desktop.guidance.quiz.values import Value

FEWEST_WORDS = 3
"""How many words of letters the clause of a gap needs, the unit among them, to ask anything."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_CLAUSE = re.compile(r"[;\n]")
_BESIDE_A_DATE = re.compile(r"\s*[-–]\s*\d|\d\s*[-–]\s*$")


@dataclass(frozen=True, slots=True)
class Draft:
    """A question as it is typed and as it would be chosen, which for most is the same; `value` is the latter's."""

    typed: Question
    choice: Question
    value: Value


def drafts_of(document: Document, facts: Facts, revision: int) -> tuple[Draft, ...]:
    """In reading order within each kind; no two ask the same."""
    source = _Drafts(document, facts, revision)
    dates = CardSource(document, revision).gaps(CardKind.FIGURE, [date.span for date in facts.dates])
    made = (*(one for card in propose(document, facts, revision) for one in source.of(card)),
            *(one for card in dates for one in source.date(card)))  # fmt: skip
    return tuple({(one.typed.asked, one.typed.answer): one for one in reversed(made)}.values())[::-1]


class _Drafts:
    def __init__(self, document: Document, facts: Facts, revision: int) -> None:
        self._document, self._edition = document, edition_of(document, revision)
        self._texts = {(passage.node, passage.footnote): passage for passage in passages(document)}
        self._figures = {_place(figure.span): figure for figure in facts.figures}
        self._citations = {_place(citation.span): citation for citation in facts.citations}
        self._dates = {_place(date.span): date for date in facts.dates}
        self._names, self._sums = BodyNames(facts.abbreviations), Sums(facts.sums)

    def of(self, card: Card) -> Iterator[Draft]:
        """What a card asks, asked so that it can be judged."""
        match card.kind:
            case CardKind.FIGURE:
                yield from self._figure(card)
            case CardKind.CITATION:
                yield from self._citation(card)
            case CardKind.ASSIGNMENT:
                yield from self._body(card)
            case CardKind.ABBREVIATION:
                yield from self._abbreviation(card)
            case CardKind.DEFINITION:
                yield from self._term(card)

    def date(self, card: Card) -> Iterator[Draft]:
        """A day, month or time of years; not one end of a range of days, which the other end tells."""
        start, end = card.gap or (0, 0)
        text = card.quote.text
        if not _BESIDE_A_DATE.match(text[end:]) and not _BESIDE_A_DATE.search(text[:start]):
            value = date_value(self._dates[_gap_place(card)])
            yield from self._same(self._gapped(QuizKind.DATE, card.quote, (start, end)), value)

    def _figure(self, card: Card) -> Iterator[Draft]:
        figure = self._figures[_gap_place(card)]
        question = self._of_figure(figure, card.quote)
        if self._sums.tell(figure.span, question.quote, question.lead):
            question = self._of_figure(figure, self._sums.shortened(card.quote, _gap(card), self._edition))
            if self._sums.tell(figure.span, question.quote, question.lead):
                return
        if _asks(question) and not _is_counted(question, figure):
            yield from self._same(question, figure_value(figure))

    def _of_figure(self, figure: Figure, quote: Quote) -> Question:
        start, end = spread(figure)
        gap = start - quote.start, end - quote.start
        question = self._gapped(QuizKind.FIGURE, quote, gap, figure.span.text)
        return replace(question, unit=figure.unit)

    def _citation(self, card: Card) -> Iterator[Draft]:
        """Chosen among whole citations; typed by its number alone."""
        citation, (start, end) = self._citations[_gap_place(card)], _gap(card)
        at = card.answer.find(citation.number or "\n")
        if at < 0 or not citation.number:
            return
        choice = self._gapped(QuizKind.DOCUMENT, card.quote, (start, end))
        number = start + at, start + at + len(citation.number)
        yield Draft(self._gapped(QuizKind.DOCUMENT, card.quote, number), choice, citation_value(citation))

    def _body(self, card: Card) -> Iterator[Draft]:
        named = self._naming(card.quote.path, card.answer)
        value = body_value(card.answer, self._names)
        if named and f" {value.key} " not in f" {self._names.key(card.question)} ":
            task = self._excerpt(card.quote, card.quote.start, card.quote.end)
            parts = (named,) if named.path == task.path else (named, task)
            written_out = self._names.written_out(card.answer)
            also = (written_out,) if written_out != card.answer else ()
            yield from self._same(replace(self._asked(QuizKind.BODY, card, parts), also=also), value)

    def _abbreviation(self, card: Card) -> Iterator[Draft]:
        found = self._standing(card.answer, card.question)
        if found:
            question = self._asked(QuizKind.ABBREVIATION, replace(card, answer=found.marked), (found,))
            use = "" if self._is_title(card.quote) or says(card.quote.text, found.marked) else card.quote.text
            yield from self._same(replace(question, lead=use), abbreviation_value(card.question, found.marked))

    def _term(self, card: Card) -> Iterator[Draft]:
        at = card.quote.text.find(card.question)
        if at >= 0 and not says(card.answer, card.question):
            gap = at, at + len(card.question)
            yield from self._same(self._gapped(QuizKind.TERM, card.quote, gap), term_value(card.question))

    def _same(self, question: Question, value: Value) -> Iterator[Draft]:
        yield Draft(question, question, value)

    def _gapped(self, kind: QuizKind, quote: Quote, gap: tuple[int, int], told: str = "") -> Question:
        """`told` are the words that nothing beside the sentence may say, the answer for none."""
        excerpt = self._excerpt(quote, quote.start + gap[0], quote.start + gap[1])
        return self._placed(Question(kind, quote, excerpt.marked, (excerpt,), gap), told or excerpt.marked)

    def _asked(self, kind: QuizKind, card: Card, excerpts: tuple[Excerpt, ...]) -> Question:
        return self._placed(Question(kind, card.quote, card.answer, excerpts, subject=card.question), card.answer)

    def _placed(self, question: Question, told: str) -> Question:
        def gives_away(words: str) -> bool:
            return says(words, told)

        quote = question.quote
        return replace(
            question,
            section=section_of(self._document, quote.path),
            heading=heading_of(self._document, quote.path, gives_away),
            lead=lead_of(self._document, quote, gives_away),
        )

    def _excerpt(self, quote: Quote, start: int, end: int) -> Excerpt:
        return Excerpt(quote.path, quote.footnote, self._texts[quote.path, quote.footnote].text, start, end)

    def _is_title(self, quote: Quote) -> bool:
        return quote.path in self._document and self._document.node(quote.path).is_titled

    def _naming(self, path: str, body: str) -> Excerpt | None:
        """Where a body is named that this node, or one above it, gives the task to."""
        for node in reversed((*self._document.ancestors(path), self._document.node(path))):
            if (at := node.text.find(body)) >= 0:
                return Excerpt(node.path, None, node.text, at, at + len(body))
        return None

    def _standing(self, expansion: str, short: str) -> Excerpt | None:
        """Where the document says what letters stand for: beside them, else where it does so first."""
        spelt = re.compile(r"\W+".join(map(re.escape, expansion.split())), re.IGNORECASE)
        found = [(passage, match) for passage in self._texts.values() if (match := spelt.search(passage.text))]
        found.sort(key=lambda one: f"({short})" not in one[0].text)
        return next((_excerpt_of(passage, match) for passage, match in found), None)


def _excerpt_of(passage: Passage, match: re.Match[str]) -> Excerpt:
    return Excerpt(passage.node, passage.footnote, passage.text, match.start(), match.end())


def _asks(question: Question) -> bool:
    """Whether the clause of the gap says enough."""
    start, end = question.gap or (0, 0)
    text = question.quote.text
    before, after = _CLAUSE.split(text[:start])[-1], _CLAUSE.split(text[end:])[0]
    return len(_WORD.findall(f"{before} {after}")) >= FEWEST_WORDS


def _is_counted(question: Question, figure: Figure) -> bool:
    """Whether what is counted is named after a colon, one by one."""
    _, colon, named = question.asked.partition(":")
    return bool(colon) and GAP not in named and named.count(",") + 1 == figure.value


def _gap(card: Card) -> tuple[int, int]:
    return card.gap or (0, 0)


def _place(span: Span) -> tuple[str, str | None, int]:
    return span.node, span.footnote, span.start


def _gap_place(card: Card) -> tuple[str, str | None, int]:
    return card.quote.path, card.quote.footnote, card.quote.start + _gap(card)[0]
