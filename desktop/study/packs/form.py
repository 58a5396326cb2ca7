"""A study pack as named files of text, and back; `zipped` makes one file of them."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, replace
from itertools import groupby
from typing import Any, TypeVar

from desktop.guidance.annotation_json import from_json, moment, to_json
from desktop.guidance.annotations import Annotation, Edition
from desktop.guidance.json_value import JsonValue, Malformed, loaded
from desktop.guidance.passages import Passage
from desktop.study.packs.rows import card, card_row, deck, deck_row, search, search_row
from desktop.study.packs.value import Pack, PackedDocument

Files = Mapping[str, bytes]
Row = TypeVar("Row")
MANIFEST, FORM, VERSION = "manifest.json", "sotay-pack", 1
PICTURES = "pictures/"
_LEAST = -(1 << 53)
"""Editions that came from elsewhere are counted below zero."""


def files_of(pack: Pack) -> dict[str, bytes]:
    """The files of a pack; the manifest without its checksums, which belong to the zip."""
    documents = [
        ({"id": one.id, "title": one.title, "revision": one.revision}, f"documents/{number}.md", one.text.encode())
        for number, one in enumerate(pack.documents, 1)
    ]
    editions = [
        (_place(one.document, one.revision), f"editions/{number}.json", _json(_passages(one)))
        for number, one in enumerate(pack.editions, 1)
    ]
    marks = [
        (_place(*place), f"marks/{number}.json", to_json(group).encode())
        for number, (place, group) in enumerate(_by_edition(pack.marks), 1)
    ]
    manifest = {
        "form": FORM,
        "version": VERSION,
        "made_at": pack.made_at,
        "has_notes": pack.has_notes,
        "documents": _named(documents),
        "editions": _named(editions),
        "marks": _named(marks),
    }
    return {
        MANIFEST: _json(manifest),
        **{name: content for _, name, content in (*documents, *editions, *marks)},
        "cards.json": _json(list(map(card_row, pack.cards))),
        "decks.json": _json(list(map(deck_row, pack.decks))),
        "searches.json": _json(list(map(search_row, pack.searches))),
        **{PICTURES + name: content for name, content in pack.pictures},
    }


def pack_of(files: Files) -> Pack:
    """The pack that these files are; a ValueError or KeyError where they are none."""
    manifest = JsonValue(loaded(files[MANIFEST]))
    named = (name for name in files if name.startswith(PICTURES))
    return Pack(
        made_at=moment(manifest.text("made_at")),
        documents=tuple(_document(one, files) for one in manifest.readers("documents")),
        editions=tuple(_edition(one, files) for one in manifest.readers("editions")),
        marks=tuple(mark for one in manifest.readers("marks") for mark in _marks(one, files)),
        cards=_rows(files["cards.json"], card),
        decks=_rows(files["decks.json"], deck),
        searches=_rows(files["searches.json"], search),
        pictures=tuple((name.removeprefix(PICTURES), files[name]) for name in named),
        has_notes=manifest.flag("has_notes"),
    )


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode()


def _named(parts: Iterable[tuple[dict[str, Any], str, bytes]]) -> list[dict[str, Any]]:
    return [{**of, "file": name} for of, name, _ in parts]


def _place(document: str, revision: int) -> dict[str, Any]:
    return {"document": document, "revision": revision}


def _passages(edition: Edition) -> list[dict[str, str | int | None]]:
    return [asdict(passage) for passage in edition.passages]


def _by_edition(marks: Iterable[Annotation]) -> Iterator[tuple[tuple[str, int], list[Annotation]]]:
    def edition(mark: Annotation) -> tuple[str, int]:
        return mark.quote.document, mark.quote.revision

    return ((place, list(group)) for place, group in groupby(sorted(marks, key=edition), edition))


def _document(of: JsonValue, files: Files) -> PackedDocument:
    text = files[of.text("file")].decode()
    return PackedDocument(of.text("id"), of.text("title"), of.whole("revision"), text)


def _edition(of: JsonValue, files: Files) -> Edition:
    return Edition(of.text("document"), of.whole("revision", _LEAST), _rows(files[of.text("file")], _passage))


def _passage(of: JsonValue) -> Passage:
    offset = of.whole("offset") if of.has("offset") else None
    return Passage(of.text("node"), of.text_or_none("footnote"), of.text("text"), offset)


def _marks(of: JsonValue, files: Files) -> Iterator[Annotation]:
    document, revision = of.text("document"), of.whole("revision", _LEAST)
    for mark in from_json(files[of.text("file")].decode()):
        if mark.quote.document != document:
            raise Malformed
        yield replace(mark, quote=replace(mark.quote, revision=revision))


def _rows(content: bytes, row: Callable[[JsonValue], Row]) -> tuple[Row, ...]:
    return tuple(map(row, JsonValue({"": loaded(content)}).readers("")))
