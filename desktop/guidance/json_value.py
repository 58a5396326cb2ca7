"""Values of a JSON object, each asked for as what it has to be; Malformed for anything else."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite
from typing import Self, TypeVar

LARGEST = 1_000_000
"""No length, rate or number of minutes is larger, or as much below one."""
Word = TypeVar("Word", bound="str")


class Malformed(ValueError):
    """A text that holds something else than what is read from it."""


def loaded(text: str | bytes) -> object:
    """What a JSON text holds; NaN and Infinity are no numbers."""
    return json.loads(text, parse_constant=_refused)


def _refused(_constant: str) -> float:
    raise Malformed


@dataclass(frozen=True, slots=True)
class JsonValue:
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
        return tuple(JsonValue({"": each}).text("") for each in self._list(key))

    def whole(self, key: str, least: int = 0) -> int:
        """A whole number from `least` on."""
        found = self._of(key)
        if not isinstance(found, int) or isinstance(found, bool) or not least <= found <= 1 << 53:
            raise Malformed
        return found

    def wholes(self, key: str) -> tuple[int, ...]:
        return tuple(JsonValue({"": each}).whole("") for each in self._list(key))

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

    def reader(self, key: str) -> Self:
        return type(self)(self._of(key))

    def readers(self, key: str) -> Iterator[Self]:
        return map(type(self), self._list(key))

    def _list(self, key: str) -> list[object]:
        found = self._of(key)
        if not isinstance(found, list):
            raise Malformed
        return found

    def _of(self, key: str) -> object:
        if not isinstance(self.value, dict):
            raise Malformed
        return self.value.get(key)
