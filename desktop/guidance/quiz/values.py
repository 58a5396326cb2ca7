"""What an answer is worth: whether two are the same, however written, and how far two of a kind are apart."""

import re
from dataclasses import dataclass

from desktop.guidance.quiz.quiz import QuizKind
from desktop.text.fold import fold
from desktop.text.normalise import exact_key
from desktop.text.numbers import number_key
from desktop.text.words import words

_NUMBER = re.compile(r"\d[\d.,]*")
_DAY = re.compile(r"(\d{1,2})\s?(?:/|-|\.|thang)\s?(\d{1,2})\s?(?:/|-|\.|nam)\s?(\d{4})")
_LOOK = str.maketrans("0123456789", "9" * 10)
_SMALL, _FAR = 10, 5.0
_PERCENT, _WHOLE = "%", 100.0


@dataclass(frozen=True, slots=True)
class Value:
    """An answer among others of its kind.

    Values of one `key` are one answer; only those of one `group` are offered together. `size` is a figure's
    value or a date's year; `look` is how it is written; `about` is what a figure measures and when.
    """

    text: str
    kind: QuizKind
    key: str
    group: str
    look: str = ""
    size: float | None = None
    about: str = ""


def look_of(text: str) -> str:
    """How something is written, whatever the digits: `18,06` is `9,9`."""
    return re.sub(r"9+", "9", text.translate(_LOOK)) if any(map(str.isdigit, text)) else ""


def words_key(text: str) -> str:
    """Equal for equal words, whatever the case and wherever a tone is put."""
    return " ".join(word.exact for word in words(text))


def day_key(text: str) -> str:
    """`10/01/2024`, "10 tháng 1 năm 2024" and `10-1-2024` are one day; anything else its numbers in order."""
    if match := _DAY.search(fold(text)):
        return f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}"
    return "-".join(str(int(number)) for number in re.findall(r"\d+", text))


def document_key(number: str) -> str:
    """`64-KL/TW` however its parts are set apart."""
    return number_key(number) or exact_key(number)


def numbers_in(text: str) -> set[float]:
    """Every number that a text names, as Vietnamese writes them."""
    return {value for match in _NUMBER.findall(text) if (value := number_of(match)) is not None}


def number_of(text: str) -> float | None:
    """A Vietnamese number; where dots can't group thousands, one begins decimals. None for anything else."""
    bare = text.strip().rstrip(".,")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", bare):
        return float(bare.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d+(?:[.,]\d+)?", bare):
        return float(bare.replace(",", "."))
    return None


def is_near(one: float, other: float, unit: str) -> bool:
    """Whether somebody who doesn't know could take one figure for the other."""
    if unit == _PERCENT and one <= _WHOLE < other:
        return False
    if max(one, other) <= _SMALL:
        return True
    low, high = sorted((one, other))
    return low > 0 and high / low <= _FAR
