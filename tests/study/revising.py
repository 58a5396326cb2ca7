"""A document revised at random, with each character knowing where it came from."""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import count

from desktop.guidance.annotations import Annotation, AnnotationKind, Colour, Edition, Quote, quote_of
from desktop.guidance.passages import FRONT, Passage

LONG = 24

_WORD = re.compile(r"\S+")


@dataclass
class Text:
    """A passage; `origin` is a number for each of its characters, equal for the same character of two revisions."""

    node: str
    footnote: str | None
    text: str
    origin: list[int]


class Reviser:
    """Edits an edition as an office edits a document."""

    def __init__(self, edition: Edition, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - a revision is no secret
        self._fresh = count()
        self._edition = edition
        self._sentences = [part for one in edition.passages for part in re.split(r"(?<=[.;]) ", one.text) if part]
        self._words = [word for sentence in self._sentences for word in sentence.split()]
        # The lines above the first node are called by what they are, and no edit takes that from them.
        front = [one for one in edition.passages if one.node in FRONT]
        self._front = [self._text(one.node, one.footnote, one.text) for one in front]
        self.texts = [self._text(one.node, one.footnote, one.text) for one in edition.passages if one not in front]
        self._first = {(one.node, one.footnote): list(one.origin) for one in self._whole()}

    def revise(self, edits: int) -> Edition:
        """The next revision, after so many edits; every path is another one at times."""
        steps: Sequence[Callable[[], None]] = (
            self._change_words, self._change_words, self._change_words, self._move, self._insert, self._delete,
            self._copy, self._split, self._join, self._renumber,
        )  # fmt: skip
        for _ in range(edits):
            self._random.choice(steps)()
        return Edition(
            self._edition.document, 2, tuple(Passage(one.node, one.footnote, one.text) for one in self._whole())
        )

    def annotations(self, number: int) -> list[Annotation]:
        """So many annotations on words, parts of sentences and whole passages of the first revision."""
        passages = [one for one in self._edition.passages if one.text]
        return [self._annotation(str(place), self._random.choice(passages)) for place in range(number)]

    def origin(self, quote: Quote, *, of_first: bool) -> list[int]:
        """Where the letters of a quote came from."""
        whole = self._first[quote.path, quote.footnote] if of_first else self._at(quote).origin
        return whole[quote.start : quote.end]

    def is_copy(self, before: Quote, after: Quote) -> bool:
        """Whether two quotes are the same part of two passages, of which one is the other or a long part of it."""
        old = next(one for one in self._edition.passages if (one.node, one.footnote) == (before.path, before.footnote))
        new, by = self._at(after).text, after.start - before.start
        if old.text == new:
            return by == 0
        first, last = max(0, -by), min(len(old.text), len(new) - by)
        is_part = last - first == min(len(old.text), len(new)) >= LONG
        return is_part and old.text[first:last] == new[first + by : last + by]

    def _at(self, quote: Quote) -> Text:
        return next(one for one in self._whole() if (one.node, one.footnote) == (quote.path, quote.footnote))

    def _whole(self) -> list[Text]:
        return [*self._front, *self.texts]

    def _annotation(self, id_: str, passage: Passage) -> Annotation:
        if self._random.random() < 0.15:
            return Annotation(id_, AnnotationKind.NOTE, quote_of(self._edition, passage), note="ghi chú")
        words = list(_WORD.finditer(passage.text))
        first = self._random.randrange(len(words))
        last = min(len(words) - 1, first + self._random.choice((0, 1, 2, 4, 8, 16, 40)))
        quote = quote_of(self._edition, passage, words[first].start(), words[last].end())
        return Annotation(id_, AnnotationKind.HIGHLIGHT, quote, Colour.YELLOW)

    def _text(self, node: str, footnote: str | None, text: str) -> Text:
        return Text(node, footnote, text, [next(self._fresh) for _ in text])

    def _some(self) -> Text:
        return self._random.choice(self.texts)

    def _change_words(self) -> None:
        """A few words beside each other go, come or are others."""
        one = self._some()
        words = list(_WORD.finditer(one.text))
        if not words:
            return
        first = self._random.randrange(len(words))
        last = min(len(words) - 1, first + self._random.randrange(4))
        start, end = words[first].start(), words[last].end()
        new = " ".join(self._random.choices(self._words, k=self._random.randrange(4)))
        one.text = one.text[:start] + new + one.text[end:]
        one.origin[start:end] = [next(self._fresh) for _ in new]

    def _move(self) -> None:
        one = self.texts.pop(self._random.randrange(len(self.texts)))
        self.texts.insert(self._random.randrange(len(self.texts) + 1), one)

    def _insert(self) -> None:
        """Something new, in phrases that the document has elsewhere."""
        halves = (self._half(self._random.choice(self._sentences)) for _ in range(self._random.randrange(1, 6)))
        text = " ".join(halves)
        self.texts.insert(self._random.randrange(len(self.texts) + 1), self._text(self._new_path(), None, text))

    def _copy(self) -> None:
        """The same words once more, elsewhere."""
        copy = self._text(self._new_path(), None, self._some().text)
        self.texts.insert(self._random.randrange(len(self.texts) + 1), copy)

    def _half(self, sentence: str) -> str:
        words = sentence.split()
        middle = max(1, len(words) // 2)
        return " ".join(self._random.choice((words[:middle], words[middle:])))

    def _delete(self) -> None:
        if len(self.texts) > 1:
            self.texts.remove(self._some())

    def _split(self) -> None:
        place = self._random.randrange(len(self.texts))
        one = self.texts[place]
        cuts = [match.end() for match in re.finditer(r"[.;,] ", one.text)]
        if cuts:
            cut = self._random.choice(cuts)
            rest = Text(self._new_path(), None, one.text[cut:], one.origin[cut:])
            one.text, one.origin = one.text[:cut], one.origin[:cut]
            self.texts.insert(place + 1, rest)

    def _join(self) -> None:
        place = self._random.randrange(len(self.texts) - 1)
        one, other = self.texts[place], self.texts[place + 1]
        one.text, one.origin = f"{one.text} {other.text}", [*one.origin, next(self._fresh), *other.origin]
        self.texts.remove(other)

    def _renumber(self) -> None:
        """From some place on every path is that of the passage before."""
        start = self._random.randrange(len(self.texts))
        paths = [(one.node, one.footnote) for one in self.texts[start:]]
        for one, (node, footnote) in zip(self.texts[start:], [(self._new_path(), None), *paths], strict=False):
            one.node, one.footnote = node, footnote

    def _new_path(self) -> str:
        return f"new.{next(self._fresh)}"


def is_right(reviser: Reviser, before: Annotation, after: Annotation) -> bool:
    """Whether the annotation stands on its own words: most of its letters came from where it stood.

    A copy of the whole passage is as good as the passage.
    """
    if reviser.is_copy(before.quote, after.quote):
        return True
    was = reviser.origin(before.quote, of_first=True)
    now = reviser.origin(after.quote, of_first=False)
    common = len(set(was) & set(now))
    return 2 * common > min(len(was), len(now))


def stands(after: Annotation, edition: Edition) -> bool:
    """Whether the quote is verbatim what stands there."""
    quote = after.quote
    passage = next(one for one in edition.passages if (one.node, one.footnote) == (quote.path, quote.footnote))
    return quote == quote_of(edition, replace(passage), quote.start, quote.end)
