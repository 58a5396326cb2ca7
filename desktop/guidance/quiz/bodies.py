"""Whether two names are those of one body, and whether one of them takes the other in."""

from collections.abc import Mapping, Sequence

from desktop.guidance.facts import Abbreviation
from desktop.guidance.quiz.values import words_key
from desktop.text.words import words

_IDLE = frozenset(words_key("các cấp và").split())


class BodyNames:
    """Knows what the letters of a document stand for: "UBND Quận" is "Ủy ban nhân dân quận"."""

    def __init__(self, abbreviations: Sequence[Abbreviation]) -> None:
        self._keys: dict[str, str] = {}
        self._spelt: Mapping[str, str] = {
            words_key(one.short): one.expansions[0].text for one in abbreviations if one.expansions
        }

    def key(self, name: str) -> str:
        """Equal for the spellings of one body."""
        if name not in self._keys:
            spelt = words_key(self.written_out(name)).split()
            self._keys[name] = " ".join(word for word in spelt if word not in _IDLE)
        return self._keys[name]

    def written_out(self, name: str) -> str:
        """A name without abbreviations, to be compared and not to be shown."""
        return " ".join(self._spelt.get(word.exact, name[word.start : word.end]) for word in words(name))

    def are_apart(self, one: str, other: str) -> bool:
        """Whether neither is the other, or a part of it."""
        first, second = f" {self.key(one)} ", f" {self.key(other)} "
        return first not in second and second not in first
