"""How two reading panes stood, in one line of the settings."""

import json
from dataclasses import dataclass
from typing import Any

from desktop.ui.window.split_view import Arrangement


@dataclass(frozen=True, slots=True)
class SplitState:
    """`places` are the document of each pane and where it was read, as the reader wrote it; `sizes` are pixels."""

    arrangement: Arrangement
    sizes: tuple[int, ...]
    places: tuple[tuple[str, str], ...]
    is_linked: bool = False

    def encoded(self) -> str:
        state = self.arrangement
        return json.dumps(
            {
                "order": state.order, "active": state.active, "stacked": state.is_stacked, "sizes": self.sizes,
                "places": self.places, "linked": self.is_linked,
            },
            ensure_ascii=False,
        )  # fmt: skip


def decode_split(text: str) -> SplitState | None:
    """The state that `text` keeps; None where it keeps none."""
    try:
        return _decoded(json.loads(text))
    except (ValueError, KeyError, TypeError):
        return None


def _decoded(kept: dict[str, Any]) -> SplitState:
    order, active, stacked = tuple(kept["order"]), kept["active"], kept["stacked"]
    places = tuple((str(document), str(place)) for document, place in kept["places"])
    if order not in {(0, 1), (1, 0)} or active not in {0, 1} or stacked not in {None, True, False} or len(places) != 2:
        raise ValueError
    sizes = tuple(max(int(size), 0) for size in kept["sizes"])
    return SplitState(Arrangement(True, order, int(active), stacked), sizes, places, bool(kept["linked"]))
