"""What stands in for a port that nobody filled: a show without a library, without a journal, without sleep in mind."""

from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.guidance.refs import Empty, Hit, SearchResult
from desktop.present.answers import Answer, Preview, Trouble
from desktop.present.kept import Kept
from desktop.present.keymap import OwnKeys
from desktop.present.look import DARK, Look
from desktop.present.ports import Finder, Keeper, WakeHolder


class NoFinder:
    """Finds nothing, and says so."""

    def find(self, query: str, found: Callable[[str, SearchResult | Trouble], None]) -> None:
        found(query, Empty())

    def look_at(self, hit: Hit, seen: Callable[[Preview | Trouble], None]) -> None:
        """There is no library to look into."""

    def answer(self, hit: Hit, ready: Callable[[Answer | Trouble], None]) -> None:
        """There is no library to answer from."""

    def stop(self) -> None:
        """Nothing is under way."""


class NoKeeper:
    """Keeps nothing."""

    def keep(self, kept: Kept) -> None:
        """A show that nobody comes back to."""

    def forget(self) -> None:
        """There is nothing to forget."""


class NoWakeHolder:
    """Lets the system sleep as it likes."""

    def hold(self) -> None:
        """The system does as it likes."""

    def let_go(self) -> None:
        """Nothing was held."""


@dataclass(frozen=True, slots=True)
class Helpers:
    """What a show is helped by."""

    finder: Finder = field(default_factory=NoFinder)
    keeper: Keeper = field(default_factory=NoKeeper)
    wake: WakeHolder = field(default_factory=NoWakeHolder)


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a person wants a show: the lectern's colours and size of text, the fade (0 for none), the time there is,
    keys of the person's own, and whether it is a show without a hall."""

    look: Look = DARK
    scale: float = 1.0
    fade_ms: int = 0
    limit: float | None = None
    keys: OwnKeys = field(default_factory=dict)
    is_rehearsal: bool = False
