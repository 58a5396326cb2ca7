"""How long somebody has been speaking: not started, running or paused."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timer:
    """Seconds spoken: `ran` up to the last pause, and `since` when it has been running again, None while it stands."""

    ran: float = 0.0
    since: float | None = None

    @property
    def running(self) -> bool:
        return self.since is not None

    @property
    def started(self) -> bool:
        return self.running or self.ran > 0

    def elapsed(self, now: float) -> float:
        return self.ran if self.since is None else self.ran + now - self.since

    def begun(self, now: float) -> "Timer":
        """Running, unless it was started before: a pause is the speaker's own wish."""
        return self if self.started else Timer(since=now)

    def toggled(self, now: float) -> "Timer":
        return Timer(ran=self.elapsed(now)) if self.running else Timer(self.ran, since=now)


NOT_STARTED = Timer()
