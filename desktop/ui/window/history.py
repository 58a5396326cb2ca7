"""The way back: places in the order in which they were visited."""

from desktop.guidance.refs import NodeRef

LONGEST = 200


class History:
    """Works like a browser's: a new visit after going back forgets what lay ahead."""

    def __init__(self) -> None:
        self._places: list[NodeRef] = []
        self._at = -1

    @property
    def current(self) -> NodeRef | None:
        return self._places[self._at] if self._places else None

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at + 1 < len(self._places)

    def visit(self, place: NodeRef) -> None:
        if place == self.current:
            return
        self._places = [*self._places[: self._at + 1], place][-LONGEST:]
        self._at = len(self._places) - 1

    def back(self) -> NodeRef | None:
        """The place before this one, now the current one; None at the beginning."""
        return self._step(-1) if self.can_go_back else None

    def forward(self) -> NodeRef | None:
        """The place that was left by going back, now the current one; None at the end."""
        return self._step(1) if self.can_go_forward else None

    def _step(self, step: int) -> NodeRef:
        self._at += step
        return self._places[self._at]
