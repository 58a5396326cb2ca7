"""What of a show outlives a crash: which deck, which slide, how long has been spoken. As a value and as JSON."""

import json
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class DeckName:
    """Which deck was shown: its document, how it was made (`recipe` as text that the maker reads) and its length.

    `section` is the one that was shown of it, "" for all; `id` and `title` are what it is saved under, "" for neither.
    """

    document: str
    recipe: str
    size: int
    section: str = ""
    id: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """A moment to come back to; `ran` is seconds spoken, `slides` the seconds at each, `limit` those there are."""

    deck: DeckName
    place: int
    ran: float = 0.0
    running: bool = False
    limit: float | None = None
    slides: tuple[float, ...] = ()
    answers: float = 0.0
    is_rehearsal: bool = False

    def as_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)


def kept_from(text: str) -> Kept | None:
    """What was put down; None where the text is not what `as_json` wrote."""
    try:
        return _kept(json.loads(text))
    except (ValueError, TypeError, KeyError, OverflowError):
        return None


def _kept(value: dict[str, Any]) -> Kept | None:
    name = value["deck"]
    made = str(name["document"]), str(name["recipe"]), int(name["size"]), str(name["section"])
    deck = DeckName(*made, str(name.get("id", "")), str(name.get("title", "")))
    limit = value["limit"]
    kept = Kept(
        deck,
        int(value["place"]),
        float(value["ran"]),
        bool(value["running"]),
        None if limit is None else float(limit),
        tuple(float(seconds) for seconds in value["slides"]),
        float(value["answers"]),
        bool(value.get("is_rehearsal", False)),
    )
    seconds = (kept.ran, kept.answers, *kept.slides)
    sound = 0 <= kept.place < kept.deck.size and all(0 <= each < 1e6 for each in seconds)
    return kept if sound else None
