"""The two times that a speaker needs: the one on the wall and the one that is being spoken."""

import time
from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Where the room takes the time from."""

    def seconds(self) -> float:
        """Seconds of a clock that only runs forward."""

    def on_the_wall(self) -> datetime:
        """The local time."""


class SystemClock:
    """The clock of the machine."""

    def seconds(self) -> float:
        return time.monotonic()

    def on_the_wall(self) -> datetime:
        return datetime.now().astimezone()


def spoken(seconds: float) -> str:
    """A length of time as a speaker reads it: `12:47`, from an hour on `1:02:07`."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"
