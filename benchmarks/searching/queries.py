"""Thirteen kinds of queries, drawn from the corpus itself by a seeded chance."""

import random
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from desktop.text.fold import fold
from desktop.text.words import words

SEED = 7
_NUMBER = re.compile(r"\b\d+/\d{4}/[A-ZĐ]+(?:-[A-ZĐ]+)*\b")
_AMOUNT = re.compile(r"\b\d{1,3}(?:\.\d{3})+\b")


@dataclass(frozen=True, slots=True)
class Query:
    """`typed` is what our search gets, `folded` the words that the peers get.

    `is_prefix`: the last word is still being typed. `is_phrase`: the words stand in a row in some passage,
    and the peers look for them so.
    """

    kind: str
    typed: str
    folded: list[str]
    is_prefix: bool = False
    is_phrase: bool = False


def _query(kind: str, typed: str, *, prefix: bool = False, phrase: bool = False) -> Query:
    # Nothing after the last word lets ours take it as still being typed; a space ends it.
    return Query(kind, typed if prefix else f"{typed} ", [word.folded for word in words(typed)], prefix, phrase)


def draw(texts: Sequence[str], each: int) -> list[Query]:
    """`each` queries of every kind from these passages; the same ones every time."""
    chance = random.Random(SEED)
    counts = Counter(word for text in texts for word in plain_words(text))
    common = [word for word, _ in counts.most_common(60)]
    rare = sorted(word for word, count in counts.items() if 2 <= count <= 5 and len(word) > 2)
    run = partial(_run, chance, texts)
    numbers = sorted({match for text in texts for match in _NUMBER.findall(text)})
    amounts = sorted({match for text in texts for match in _AMOUNT.findall(text)})
    ways: dict[str, Callable[[], Query]] = {
        "1-letter prefix": lambda: _query("", fold(chance.choice(common))[0], prefix=True),
        "2-letter prefix": lambda: _query("", fold(chance.choice(common))[:2], prefix=True),
        "common syllable": lambda: _query("", fold(chance.choice(common))),
        "common syllable, accents": lambda: _query("", chance.choice(common)),
        "rare word": lambda: _query("", fold(chance.choice(rare))),
        "2-syllable phrase": lambda: _query("", fold(run(2)), phrase=True),
        "2-syllable phrase, accents": lambda: _query("", run(2), phrase=True),
        "4-syllable phrase": lambda: _query("", fold(run(4)), phrase=True),
        "3 words": lambda: _query("", fold(" ".join(_apart(chance, texts, 3)))),
        "3 words, accents": lambda: _query("", " ".join(_apart(chance, texts, 3))),
        "document number": lambda: _query("", chance.choice(numbers), phrase=True),
        "amount": lambda: _query("", chance.choice(amounts), phrase=True),
        "phrase while typed": lambda: _query("", fold(run(2))[: -chance.randint(1, 2)], prefix=True),
    }
    return [
        Query(kind, query.typed, query.folded, query.is_prefix, query.is_phrase)
        for kind, way in ways.items()
        for query in (way() for _ in range(each))
    ]


def plain_words(text: str) -> list[str]:
    """Words of letters, in lower case, as they are written."""
    return [word.lower() for word in re.findall(r"[^\W\d_]+", text)]


def _run(chance: random.Random, texts: Sequence[str], length: int) -> str:
    while True:
        found = plain_words(chance.choice(texts))
        if len(found) > length + 4:
            start = chance.randrange(len(found) - length)
            run = found[start : start + length]
            if all(len(word) > 1 for word in run) and len(run[-1]) > 2:
                return " ".join(run)


def _apart(chance: random.Random, texts: Sequence[str], count: int) -> list[str]:
    while True:
        found = sorted({word for word in plain_words(chance.choice(texts)) if len(word) > 1})
        if len(found) > count * 3:
            return chance.sample(found, count)
