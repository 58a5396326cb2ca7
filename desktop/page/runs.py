"""Overlapping spans of a text cut into runs, each with all that covers it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Layer:
    """A span `start:end` that looks (`name`) or leads somewhere (`link`) in its own way."""

    start: int
    end: int
    name: str
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text under the same layers; `link` is that of the shortest layer that has one."""

    start: int
    end: int
    names: tuple[str, ...] = ()
    link: str | None = None


def cut_runs(length: int, layers: Sequence[Layer], cuts: Iterable[int] = ()) -> tuple[Run, ...]:
    """The runs of a text of `length` characters, gapless and in order, also cut at `cuts`."""
    inside = [layer for layer in layers if 0 <= layer.start < layer.end <= length]
    edges = {0, length, *cuts, *(layer.start for layer in inside), *(layer.end for layer in inside)}
    bounds = sorted(edge for edge in edges if 0 <= edge <= length)
    return tuple(_run(start, end, inside) for start, end in pairwise(bounds))


def _run(start: int, end: int, layers: Iterable[Layer]) -> Run:
    over = [layer for layer in layers if layer.start <= start and end <= layer.end]
    links = sorted((layer for layer in over if layer.link), key=lambda layer: layer.end - layer.start)
    names = tuple(dict.fromkeys(layer.name for layer in over))
    return Run(start, end, names, links[0].link if links else None)
