"""Annotations as JSON by the W3C Web Annotation model, for other programs and for another machine."""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote as quoted
from urllib.parse import unquote

from desktop.guidance.annotations import Annotation, AnnotationKind, Colour, Quote

UNKNOWN_REVISION = 0
"""Another machine counts its revisions for itself."""

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_ID, _SOURCE = "urn:uuid:", "urn:sotay:"
_MOTIVATIONS = {
    AnnotationKind.HIGHLIGHT: "highlighting",
    AnnotationKind.BOOKMARK: "bookmarking",
    AnnotationKind.NOTE: "commenting",
}
_KINDS = {motivation: kind for kind, motivation in _MOTIVATIONS.items()}


class UnreadableAnnotations(Exception):
    """A text that holds no annotations of this form."""


def to_json(annotations: Iterable[Annotation]) -> str:
    """One annotation page; `from_json` reads it."""
    page = {"@context": _CONTEXT, "type": "AnnotationPage", "items": [_item(one) for one in annotations]}
    return json.dumps(page, ensure_ascii=False, indent=1)


def from_json(text: str) -> tuple[Annotation, ...]:
    """The annotations of a page, of an unknown revision; UnreadableAnnotations where it holds anything else."""
    try:
        return tuple(_annotation(item) for item in json.loads(text)["items"])
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise UnreadableAnnotations from error


def _item(annotation: Annotation) -> dict[str, Any]:
    return {
        "id": _ID + annotation.id,
        "type": "Annotation",
        "motivation": _MOTIVATIONS[annotation.kind],
        "created": annotation.made_at,
        "modified": annotation.changed_at,
        "body": [
            {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}
            for purpose, value in _bodies(annotation).items()
            if value
        ],
        "target": _target(annotation.quote),
    }


def _bodies(annotation: Annotation) -> dict[str, str | None]:
    return {"commenting": annotation.note, "classifying": annotation.colour, "tagging": annotation.folder}


def _target(quote: Quote) -> dict[str, Any]:
    place = quoted(quote.path, safe="") + (f"/{quoted(quote.footnote, safe='')}" if quote.footnote is not None else "")
    return {
        "source": _SOURCE + quoted(quote.document, safe=""),
        "selector": [
            {"type": "TextQuoteSelector", "exact": quote.text, "prefix": quote.before, "suffix": quote.after},
            {
                "type": "FragmentSelector",
                "value": place,
                "refinedBy": {"type": "TextPositionSelector", "start": quote.start, "end": quote.end},
            },
        ],
    }


def _annotation(item: Mapping[str, Any]) -> Annotation:
    bodies = {body["purpose"]: _text(body["value"]) for body in item.get("body", [])}
    kind = _KINDS[item["motivation"]]
    return Annotation(
        _after(item["id"], _ID),
        kind,
        _quote(item["target"]),
        Colour(bodies.get("classifying", Colour.YELLOW)) if kind is AnnotationKind.HIGHLIGHT else None,
        bodies.get("commenting", ""),
        bodies.get("tagging", ""),
        moment(item["created"]),
        moment(item["modified"]),
    )


def _quote(target: Mapping[str, Any]) -> Quote:
    selectors = {selector["type"]: selector for selector in target["selector"]}
    words, fragment = selectors["TextQuoteSelector"], selectors["FragmentSelector"]
    path, separator, footnote = _text(fragment["value"]).partition("/")
    place = fragment["refinedBy"]
    start, end = int(place["start"]), int(place["end"])
    if not 0 <= start <= end:
        raise ValueError
    return Quote(
        unquote(_after(target["source"], _SOURCE)),
        UNKNOWN_REVISION,
        unquote(path),
        unquote(footnote) if separator else None,
        start,
        end,
        _text(words["exact"]),
        _text(words.get("prefix", "")),
        _text(words.get("suffix", "")),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    # Half of a surrogate pair can be written in JSON, and nowhere else.
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def moment(value: object) -> str:
    """The time in UTC, written as this program writes it, so that times compare as texts."""
    time = datetime.fromisoformat(_text(value))
    return (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone(UTC).isoformat(timespec="milliseconds")


def _after(value: object, beginning: str) -> str:
    text = _text(value)
    if not text.startswith(beginning) or text == beginning:
        raise ValueError
    return text.removeprefix(beginning)
