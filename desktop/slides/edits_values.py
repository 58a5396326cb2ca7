"""Values of a JSON object, each asked for as what it has to be; Malformed for anything else."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite
from typing import TypeVar

from desktop.slides.deck import Detail
from desktop.slides.theme import THEMES

LARGEST = 1_000_000
"""No length, rate or number of minutes is larger, or as much below one."""
Word = TypeVar("Word", bound="str")


class Malformed(ValueError):
    """The text holds no deck."""


def is_elsewhere(path: str) -> bool:
    """Whether a path names a file on another machine."""
    return path.replace("\\", "/").startswith("//")


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the keys of one object."""

    value: object

    def has(self, key: str) -> bool:
        """Whether the key is there with something."""
        return self._of(key) is not None

    def text(self, key: str) -> str:
        """A text without lone surrogates, which no file can hold; "" where there is none."""
        found = self._of(key)
        found = "" if found is None else found
        if not isinstance(found, str) or any("\ud800" <= letter <= "\udfff" for letter in found):
            raise Malformed
        return found

    def text_or_none(self, key: str) -> str | None:
        return self.text(key) if self.has(key) else None

    def texts(self, key: str) -> tuple[str, ...]:
        return tuple(Reader({"": each}).text("") for each in self._list(key))

    def file(self, key: str) -> str:
        """The path of a file on this machine: asking another machine for one would tell it who asks."""
        path = self.text(key)
        if is_elsewhere(path) or "\0" in path:
            raise Malformed
        return path

    def whole(self, key: str) -> int:
        found = self._of(key)
        if not isinstance(found, int) or isinstance(found, bool) or not 0 <= found <= 1 << 53:
            raise Malformed
        return found

    def positive(self, key: str) -> float:
        found = self._of(key)
        if not isinstance(found, int | float) or isinstance(found, bool):
            raise Malformed
        if not isfinite(found) or not 1 / LARGEST <= found <= LARGEST:
            raise Malformed
        return float(found)

    def flag(self, key: str) -> bool:
        """False where there is none: a program before this one knew nothing of it."""
        found = self._of(key) or False
        if not isinstance(found, bool):
            raise Malformed
        return found

    def one_of(self, key: str, example: Word) -> Word:
        """The member of the enumeration of `example` with this value."""
        return type(example)(self.text(key))

    def theme(self, key: str) -> str:
        name = self.text(key)
        if name not in THEMES:
            raise Malformed
        return name

    def pairs(self, key: str, example: Detail) -> Iterator[tuple[str, Detail]]:
        """A list of lists of two: a text, and a member of an enumeration."""
        for each in self._list(key):
            if not isinstance(each, list) or len(each) != 2:
                raise Malformed
            pair = Reader({"first": each[0], "second": each[1]})
            yield pair.text("first"), pair.one_of("second", example)

    def reader(self, key: str) -> "Reader":
        return Reader(self._of(key))

    def readers(self, key: str) -> "Iterator[Reader]":
        return map(Reader, self._list(key))

    def _list(self, key: str) -> list[object]:
        found = self._of(key)
        if not isinstance(found, list):
            raise Malformed
        return found

    def _of(self, key: str) -> object:
        if not isinstance(self.value, dict):
            raise Malformed
        return self.value.get(key)
