"""How good the answers are: is a passage found by a few of its words, and is a slip understood."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from benchmarks.searching.queries import Query, plain_words
from desktop.text.fold import fold

SEED = 11
AT = (1, 5, 20)
_BESIDE = {key: beside for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm") for key, beside in pairwise(row)}


@dataclass(frozen=True, slots=True)
class Known:
    """A passage, and what somebody who remembers it types: three words in a row, and two from elsewhere in it."""

    text: str
    query: Query


def known_passages(texts: Sequence[str], count: int, *, accented: bool) -> list[Known]:
    """Passages of 20 to 120 words; the same ones every time."""
    chance = random.Random(SEED)
    found: list[Known] = []
    while len(found) < count:
        text = chance.choice(texts)
        words = plain_words(text)
        if 20 <= len(words) <= 120:
            first, second = sorted(chance.sample(range(len(words) // 5), 2))
            typed = " ".join([*words[first * 5 : first * 5 + 3], *words[second * 5 : second * 5 + 2]])
            typed = typed if accented else fold(typed)
            found.append(Known(text, Query("known", f"{typed} ", fold(typed).split())))
    return found


def success(known: Sequence[Known], ask: Callable[[Query], Sequence[str]]) -> dict[int, float]:
    """The share of passages that stand among the first 1, 5, 20 answers; `ask` gives their texts."""
    places = []
    for one in known:
        answers = ask(one.query)
        places.append(answers.index(one.text) if one.text in answers else len(answers) + max(AT))
    return {at: sum(place < at for place in places) / len(places) for at in AT}


@dataclass(frozen=True, slots=True)
class Slip:
    """What was typed, and what was meant, without accents."""

    kind: str
    typed: str
    meant: str


def slips(texts: Sequence[str], each: int) -> list[Slip]:
    """Runs of three words with one slip of each kind; the same ones every time."""
    chance = random.Random(SEED)
    kinds: dict[str, Callable[[str, int], str]] = {
        "telex": _telex,
        "dropped": _dropped,
        "doubled": _doubled,
        "swapped": _swapped,
        "neighbour": _neighbour,
    }
    found: list[Slip] = []
    for kind, slip in kinds.items():
        while sum(one.kind == kind for one in found) < each:
            words = plain_words(chance.choice(texts))
            if len(words) < 10:
                continue
            start = chance.randrange(len(words) - 3)
            run = words[start : start + 3]
            meant = fold(" ".join(run))
            typed = " ".join(map(_telex, run)) if kind == "telex" else _with_slip(chance, meant.split(), slip)
            if typed and typed != meant:
                found.append(Slip(kind, typed, meant))
    return found


def _with_slip(chance: random.Random, words: list[str], slip: Callable[[str, int], str]) -> str:
    place = max(range(len(words)), key=lambda place: len(words[place]))
    if len(words[place]) < 4:
        return ""
    slipped = slip(words[place], chance.randrange(1, len(words[place]) - 1))
    return " ".join([*words[:place], slipped, *words[place + 1 :]])


def _dropped(word: str, place: int) -> str:
    return word[:place] + word[place + 1 :]


def _doubled(word: str, place: int) -> str:
    return word[:place] + word[place] + word[place:]


def _swapped(word: str, place: int) -> str:
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def _neighbour(word: str, place: int) -> str:
    return word[:place] + _BESIDE.get(word[place], word[place]) + word[place + 1 :]


def _telex(word: str, _place: int = 0) -> str:
    """The keys of Telex, with the key of the tone last."""
    import unicodedata

    keys = {"\u0302": None, "\u0306": "w", "\u031b": "w"}
    tones = {"\u0300": "f", "\u0301": "s", "\u0309": "r", "\u0303": "x", "\u0323": "j"}
    typed, tone = "", ""
    for letter in unicodedata.normalize("NFD", word.replace("đ", "dd")):
        if letter in tones:
            tone = tones[letter]
        elif letter in keys:
            typed += keys[letter] or typed[-1]
        else:
            typed += letter
    return typed + tone
