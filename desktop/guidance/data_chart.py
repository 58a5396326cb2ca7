"""Figures that compare, as bars of one scale: frozen values that lead to their passages."""

from dataclasses import dataclass, replace
from typing import Self

from desktop.guidance.refs import NodeRef


@dataclass(frozen=True, slots=True)
class ChartBar:
    """`value` is how long the bar is, `shown` the document's own words for it, `label` what it is of."""

    label: str
    value: float
    shown: str
    ref: NodeRef
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class DataChart:
    """`note` says whether bars that are parts of a whole add up to it; `goal` is a value that all are compared with.

    `in_order` bars, of one period after the other, keep their places when others are sorted by size.
    """

    title: str
    bars: tuple[ChartBar, ...]
    note: str = ""
    goal: float | None = None
    in_order: bool = False

    @property
    def most(self) -> float:
        """What the longest bar, or the goal, stands for."""
        return max(*(bar.value for bar in self.bars), self.goal or 0.0, 0.0)

    def falling(self) -> Self:
        """The longest bar first, where there is no order of periods."""
        if self.in_order:
            return self
        return replace(self, bars=tuple(sorted(self.bars, key=lambda bar: -bar.value)))
