"""Lists that are shipped with the program: units, abbreviations, known slips."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop.guidance.suggestions import KnownSlip
from desktop.paths import resources


@dataclass(frozen=True, slots=True)
class Wordlists:
    """`abbreviations` maps each to its usual expansions, the commonest first."""

    units: tuple[str, ...]
    abbreviations: Mapping[str, tuple[str, ...]]
    slips: tuple[KnownSlip, ...]


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resources("lists", name).read_text(encoding="utf-8"))


@cache
def load_wordlists() -> Wordlists:
    """The lists in `resources/lists`, read once."""
    return Wordlists(
        units=tuple(name for group in _read("units.toml").values() for name in group),
        abbreviations={short: tuple(words) for short, words in _read("abbreviations.toml").items()},
        slips=tuple(KnownSlip(**slip) for slip in _read("slips.toml")["slip"]),
    )
