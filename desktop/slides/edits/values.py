"""What a deck's JSON holds besides texts and numbers: files, themes, pairs of a node and its detail."""

from collections.abc import Iterator

from desktop.guidance.json_value import JsonValue, Malformed
from desktop.slides.deck import Detail
from desktop.slides.theme import THEMES


def is_elsewhere(path: str) -> bool:
    """Whether a path names a file on another machine."""
    return path.replace("\\", "/").startswith("//")


class Reader(JsonValue):
    """Reads the keys of one object of a deck."""

    __slots__ = ()

    def file(self, key: str) -> str:
        """The path of a file on this machine: asking another machine for one would tell it who asks."""
        path = self.text(key)
        if is_elsewhere(path) or "\0" in path:
            raise Malformed
        return path

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
            pair = JsonValue({"first": each[0], "second": each[1]})
            yield pair.text("first"), pair.one_of("second", example)
