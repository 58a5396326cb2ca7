"""How a deck was made, as text that can be put down and read again."""

import json
from dataclasses import asdict, replace
from typing import Any

from desktop.slides.deck import Aspect, DeckSettings, Detail, Room


def settings_as_text(settings: DeckSettings) -> str:
    return json.dumps(asdict(settings), ensure_ascii=False)


def settings_from(text: str) -> DeckSettings | None:
    """What `settings_as_text` wrote; None for any other text. What a later version added is left out."""
    try:
        return _settings(json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _settings(told: dict[str, Any]) -> DeckSettings:
    known = {name: told[name] for name in asdict(DeckSettings()) if name in told}
    details = tuple((str(path), Detail(detail)) for path, detail in told.get("details", ()))
    return replace(
        DeckSettings(**known),
        sections=tuple(map(str, told["sections"])),
        detail=Detail(told["detail"]),
        aspect=Aspect(told["aspect"]),
        room=Room(**told["room"]),
        details=details,
    )
