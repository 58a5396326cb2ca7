"""What the facts of a document offer as answers, right or wrong."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.guidance.facts import Citation, DateMention, Facts, Figure
from desktop.guidance.quiz.bodies import BodyNames
from desktop.guidance.quiz.quiz import QuizKind
from desktop.guidance.quiz.values import Value, day_key, document_key, look_of, words_key
from desktop.text.fold import fold

_BARE = re.compile(r"(?P<number>\d[\d.,]*(?:/\d[\d.,]*)?)(?:\s?%|\s\D+|)")
_LETTERS, _KIND = re.compile(r"[^\W\d_]"), re.compile(r"(?!số\b)[^\W\d_]")


def says(text: str, answer: str) -> bool:
    """Whether `text` has the words of an answer, with whatever accents."""
    return says_folded(fold(text), fold(answer))


def says_folded(text: str, answer: str) -> bool:
    """The same of texts that are folded; most don't have an answer at all, which is known soon."""
    if answer not in text:
        return False
    return bool(re.search(rf"(?<![\w.,]){re.escape(answer)}(?![\w]|[.,]\d)", text))


def spread(figure: Figure) -> tuple[int, int]:
    """Where the number of a figure stands in its passage: alone where its unit follows it, else with all its words."""
    span = figure.span
    lead = len(span.text) - len(span.text.removeprefix("thứ "))
    if bare := _BARE.fullmatch(span.text, lead):
        return span.start + bare.start("number"), span.start + bare.end("number")
    return span.start, span.end


def figure_value(figure: Figure) -> Value:
    start, end = spread(figure)
    text = figure.span.text[start - figure.span.start : end - figure.span.start]
    form = "ratio" if figure.out_of is not None else "long" if _LETTERS.search(text) else "plain"
    about = fold(f"{figure.measures} {figure.period or ''}") if figure.measures else ""
    key = f"{figure.value:g}" if figure.out_of is None else f"{figure.value:g}/{figure.out_of:g}"
    group = f"{figure.unit.lower()} {form}"
    return Value(text, QuizKind.FIGURE, key, group, look_of(text), figure.value, about)


def date_value(date: DateMention) -> Value:
    """School years are not offered among terms of office, nor months among days."""
    first, _, last = date.iso.partition("/")
    is_long = bool(last) and int(last) - int(first) > 1
    group = f"{'years' if is_long else 'year'}" if last else "day" if first.count("-") == 2 else "month"
    text = date.span.text
    year, month, day = (*map(int, first.split("-")), 1, 1)[:3]
    return Value(text, QuizKind.DATE, day_key(text), group, look_of(text), year + month / 12 + day / 366)


def citation_value(citation: Citation) -> Value:
    """Only such are offered together as tell equally much: a kind, a date, who issued them."""
    text = citation.span.text
    is_issued, is_kind = " của " in text, bool(_KIND.match(text))
    group = f"{bool(citation.issued_on)} {is_issued} {is_kind}"
    return Value(text, QuizKind.DOCUMENT, document_key(citation.number or text), group, text[:1].isupper() * "A")


def body_value(name: str, names: BodyNames) -> Value:
    return Value(name, QuizKind.BODY, names.key(name), "body", name[:1].isupper() * "A")


def abbreviation_value(short: str, words: str) -> Value:
    """What the letters spell gives itself away among words that they don't."""
    initials = "".join(word[0] for word in re.findall(r"\w+", fold(words)))
    letters = re.sub(r"\W", "", fold(short))
    group = f"spelt {letters}" if initials == letters else "not spelt"
    return Value(words, QuizKind.ABBREVIATION, words_key(words), group, words[:1].isupper() * "A")


def term_value(term: str) -> Value:
    return Value(term, QuizKind.TERM, words_key(term), "term", term[:1].isupper() * "A")


@dataclass(frozen=True, slots=True)
class Pool:
    """Answers by kind and group: only those of one group are offered together."""

    groups: Mapping[tuple[QuizKind, str], Sequence[Value]]

    def like(self, value: Value) -> Sequence[Value]:
        """What could stand beside an answer, itself among it."""
        return self.groups.get((value.kind, value.group), ())


def pool_of(sources: Iterable[Facts], terms: Sequence[str] = ()) -> Pool:
    """The answers that facts give, and these terms; each once, in reading order within its group."""
    different: dict[tuple[str, ...], Value] = {}
    for value in (*(one for facts in sources for one in _all(facts)), *map(term_value, terms)):
        different.setdefault((value.kind, value.group, value.key, value.about), value)
    groups: dict[tuple[QuizKind, str], list[Value]] = {}
    for value in different.values():
        groups.setdefault((value.kind, value.group), []).append(value)
    return Pool(groups)


def _all(facts: Facts) -> Iterator[Value]:
    names = BodyNames(facts.abbreviations)
    yield from map(figure_value, facts.figures)
    yield from map(date_value, facts.dates)
    yield from (citation_value(citation) for citation in facts.citations if citation.number)
    yield from (body_value(task.body, names) for task in facts.assignments)
    yield from (
        abbreviation_value(one.short, words.text)
        for one in facts.abbreviations
        for words in one.expansions
        if words.source == "document"
    )
