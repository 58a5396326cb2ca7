"""Vietnamese typed with the input method off: the keys of Telex and VNI, read as the letters they stand for."""

import re
import unicodedata
from collections.abc import Iterator

from desktop.text.syllables import is_syllable

_GRAVE, _ACUTE, _TILDE, _HOOK, _DOT = "\u0300\u0301\u0303\u0309\u0323"
_TELEX_TONES = {"f": _GRAVE, "s": _ACUTE, "r": _HOOK, "x": _TILDE, "j": _DOT}
_VNI_TONES = {"1": _ACUTE, "2": _GRAVE, "3": _HOOK, "4": _TILDE, "5": _DOT}
_TELEX_LETTERS = [("dd", "đ"), ("aa", "â"), ("ee", "ê"), ("oo", "ô"), ("aw", "ă"), ("ow", "ơ"), ("uw", "ư")]
_VNI_MARKS = {"6": {"a": "â", "e": "ê", "o": "ô"}, "7": {"o": "ơ", "u": "ư"}, "8": {"a": "ă"}, "9": {"d": "đ"}}
_VOWELS = frozenset("aăâeêioôơuưy")
_CLOSED = re.compile(r"[^aăâeêioôơuưy]+$")


def readings(typed: str) -> Iterator[str]:
    """What a word of ASCII that is no syllable may have been meant to be, by Telex, then by VNI."""
    word = typed.lower()
    if word.isascii() and not is_syllable(word):
        read = dict.fromkeys(letters for way in (_telex, _vni) if (letters := way(word)) and letters != word)
        yield from filter(is_syllable, read)


def _telex(word: str) -> str | None:
    first = next((place for place, letter in enumerate(word) if letter in _VOWELS), len(word))
    place = max(map(word.rfind, _TELEX_TONES))
    # Before the first vowel these keys are letters: `tr`, `ph`, `s`.
    tone = word[place] if place > first else ""
    if tone:
        word = word[:place] + word[place + 1 :]
    for keys, letter in _TELEX_LETTERS:
        word = word.replace(keys, letter)
    return _toned(_late(word.replace("uơ", "ươ")), _TELEX_TONES.get(tone, ""))


def _late(word: str) -> str:
    """Telex keys that were typed at the end of the word: `tiene` for `tiên`, `duongwd` for `đương`."""
    if word[:1] == "d" and word[1:].endswith("d"):
        word = "đ" + word[1:-1]
    if "w" in word:
        horned = word.replace("w", "")
        for plain, marked in (("uo", "ươ"), ("ua", "ưa"), ("a", "ă"), ("o", "ơ"), ("u", "ư")):
            if plain in horned:
                return horned.replace(plain, marked, 1)
    for plain, hat in (("a", "â"), ("e", "ê"), ("o", "ô")):
        if word.endswith(plain) and word.count(plain) == 2:
            return word[:-1].replace(plain, hat)
    return word


def _vni(word: str) -> str | None:
    letters: list[str] = []
    tone = ""
    for key in word:
        if key in _VNI_TONES:
            tone = key
        elif key in _VNI_MARKS:
            if not _mark(letters, _VNI_MARKS[key]):
                return None
        else:
            letters.append(key)
    return _toned("".join(letters), _VNI_TONES.get(tone, ""))


def _mark(letters: list[str], marked: dict[str, str]) -> bool:
    """Put a hat, horn, breve or stroke on the last letter that takes it, and on both of `uo`."""
    place = next((place for place in reversed(range(len(letters))) if letters[place] in marked), None)
    if place is None:
        return False
    letters[place] = marked[letters[place]]
    if letters[place] == "ơ" and place and letters[place - 1] == "u":
        letters[place - 1] = "ư"
    return True


def _toned(letters: str, tone: str) -> str:
    """The tone on the vowel that carries it by the common rules."""
    if not tone:
        return letters
    vowels = [place for place, letter in enumerate(letters) if letter in _VOWELS]
    if letters.startswith(("qu", "gi")) and len(vowels) > 1:
        vowels = vowels[1:]
    if not vowels:
        return letters
    place = _carrier(letters, vowels)
    return unicodedata.normalize("NFC", letters[: place + 1] + tone + letters[place + 1 :])


def _carrier(letters: str, vowels: list[int]) -> int:
    marked = [place for place in vowels if letters[place] in "ăâêôơư"]
    if marked:
        return marked[-1]
    if _CLOSED.search(letters) and len(vowels) > 1:
        return vowels[-1]
    return vowels[-2] if len(vowels) > 1 else vowels[0]
