"""Cards, decks and searches as JSON objects of a study pack, and back."""

from dataclasses import asdict
from typing import Any

from desktop.guidance.annotation_json import moment
from desktop.guidance.annotations import Quote
from desktop.guidance.cards import Card, CardKind
from desktop.guidance.json_value import JsonValue, Malformed
from desktop.study.card_rows import KeptCard
from desktop.study.decks import SavedDeck
from desktop.study.scheduling import last_review
from desktop.study.searches import Search

_LEAST = -(1 << 53)


def card_row(kept: KeptCard) -> dict[str, Any]:
    """A card without its schedule says None for it."""
    return {**asdict(kept.card), "is_outdated": kept.is_outdated, "memory": kept.memory, "due_at": kept.due_at}


def card(value: JsonValue) -> KeptCard:
    quote = _quote(value.reader("quote"))
    kind, gap = value.one_of("kind", CardKind.OWN), _gap(value, len(quote.text))
    told = map(value.text, ("title", "lead", "hint"))
    made = Card(_id(value), kind, quote, value.text("answer"), value.text("question"), gap, *told)
    return KeptCard(made, *_schedule(value), quote.revision if value.flag("is_outdated") else None)


def _schedule(value: JsonValue) -> tuple[str | None, str | None]:
    memory = value.text_or_none("memory")
    if memory is None:
        return None, None
    last_review(memory)
    return memory, moment(value.text("due_at"))


def deck_row(deck: SavedDeck) -> dict[str, Any]:
    return asdict(deck)


def deck(value: JsonValue) -> SavedDeck:
    texts = {name: value.text(name) for name in ("name", "document", "content")}
    times = {name: moment(value.text(name)) for name in ("made_at", "changed_at")}
    return SavedDeck(id=_id(value), revision=value.whole("revision"), **texts, **times)


def search_row(search: Search) -> dict[str, Any]:
    return asdict(search)


def search(value: JsonValue) -> Search:
    query = value.text("query").strip()
    if not query:
        raise Malformed
    return Search(query, value.text_or_none("name"), moment(value.text("asked_at")))


def _quote(value: JsonValue) -> Quote:
    start, end = value.whole("start"), value.whole("end")
    if start > end:
        raise Malformed
    return Quote(
        value.text("document"), value.whole("revision", _LEAST), value.text("path"), value.text_or_none("footnote"),
        start, end, value.text("text"), value.text("before"), value.text("after"),
    )  # fmt: skip


def _gap(value: JsonValue, length: int) -> tuple[int, int] | None:
    if not value.has("gap"):
        return None
    ends = value.wholes("gap")
    if len(ends) != 2 or not ends[0] < ends[1] <= length:
        raise Malformed
    return ends[0], ends[1]


def _id(value: JsonValue) -> str:
    if not value.text("id"):
        raise Malformed
    return value.text("id")
