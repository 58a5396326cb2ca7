"""Sleep and screen saver are held off while a show runs, where the system offers it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol


class Mode(Protocol):
    """What wakepy hands out: `active` says whether the system does what was asked."""

    active: bool


def presenting() -> AbstractContextManager[Mode]:
    """Ask the system to stay awake with its screens on; entering takes up to some seconds where it does not answer."""
    from wakepy import keep

    return keep.presenting(on_fail="pass")


class Wakefulness:
    """Enters and leaves on whatever thread runs its two methods; both must run on the same."""

    def __init__(self, make: Callable[[], AbstractContextManager[Mode]] = presenting) -> None:
        self._make = make
        self._mode: AbstractContextManager[Mode] | None = None

    def hold(self) -> bool:
        """Whether the system stays awake from now on."""
        self.let_go()
        mode = self._make()
        entered = mode.__enter__()
        self._mode = mode
        return entered.active

    def let_go(self) -> None:
        mode, self._mode = self._mode, None
        if mode is not None:
            mode.__exit__(None, None, None)
