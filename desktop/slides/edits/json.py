"""A deck's recipe as JSON text, and back: what a person saves by name; unknown keys are passed over."""

import json
from dataclasses import fields
from enum import StrEnum
from typing import Any

from desktop.errors import DeckError
from desktop.guidance.facts import Span
from desktop.guidance.json_value import Malformed, loaded
from desktop.slides.content import OwnPicture, OwnText, Picture
from desktop.slides.deck import DeckSettings, Room
from desktop.slides.edits.edit import (
    Delete,
    Duplicate,
    Edit,
    Hide,
    Merge,
    Move,
    Place,
    PutOwn,
    SetDetail,
    SetNotes,
    SetTitle,
    SetUp,
    ShowSentence,
    Split,
)
from desktop.slides.edits.recipe import DeckRecipe, KeptSlide
from desktop.slides.edits.values import Reader

FORM, VERSION = "sotay-deck", 1
LONGEST = 32_000_000
"""Characters: no deck that a person made comes near."""
KINDS: dict[str, type[Any]] = {
    "move": Move,
    "hide": Hide,
    "duplicate": Duplicate,
    "split": Split,
    "merge": Merge,
    "sentence": ShowSentence,
    "title": SetTitle,
    "notes": SetNotes,
    "own": PutOwn,
    "delete": Delete,
    "detail": SetDetail,
    "settings": SetUp,
}
_NAMES = {kind: name for name, kind in KINDS.items()}


def to_json(recipe: DeckRecipe) -> str:
    """The recipe as text; what was undone is not kept."""
    value = {
        "form": FORM,
        "version": VERSION,
        "document": recipe.document,
        "revision": recipe.revision,
        "settings": _value(recipe.base),
        "edits": [{"do": _NAMES[type(edit)], **_value(edit)} for edit in recipe.edits],
        "slides": [_value(slide) for slide in recipe.kept],
    }
    return json.dumps(value, ensure_ascii=False)


def _value(thing: Any) -> Any:  # noqa: ANN401 - whatever a frozen value holds
    match thing:
        case StrEnum():
            return thing.value
        case tuple():
            return [_value(each) for each in thing]
        case OwnPicture(picture):
            return {"picture": picture.path, "words": picture.words}
        case None | str() | int() | float():
            return thing
        case _:
            return {field.name: _value(getattr(thing, field.name)) for field in fields(thing)}


def from_json(text: str) -> DeckRecipe:
    """The recipe that a text holds; DeckError where it holds none, or one of a newer program."""
    try:
        return _recipe(Reader(_loaded(text)))
    except (ValueError, RecursionError, OverflowError) as error:
        raise DeckError(
            "Bộ trang chiếu đã lưu này bị hỏng nên không mở được; hãy mở bộ khác hoặc lập bộ mới.",
            "This saved deck is damaged and can't be opened; open another one or make a new one.",
        ) from error


def _loaded(text: str) -> object:
    if len(text) > LONGEST:
        raise Malformed
    return loaded(text)


def _recipe(value: Reader) -> DeckRecipe:
    if value.text("form") != FORM:
        raise Malformed
    if value.whole("version") > VERSION:
        raise DeckError(
            "Bộ trang chiếu này do phiên bản mới hơn của chương trình lưu; hãy cập nhật chương trình.",
            "This deck was saved by a newer version of the program; update the program.",
            code="deck_newer",
        )
    edits = tuple(_edit(each) for each in value.readers("edits"))
    kept = tuple(_kept(each) for each in value.readers("slides"))
    return DeckRecipe(
        value.text("document"), _settings(value.reader("settings")), edits, (), value.whole("revision"), kept
    )


def _kept(value: Reader) -> KeptSlide:
    return KeptSlide(value.text("key"), value.text("title"), tuple(map(_span, value.readers("spans"))))


def _span(value: Reader) -> Span:
    start, end = value.whole("start"), value.whole("end")
    return Span(value.text("node"), value.text_or_none("footnote"), start, end, value.text("text"))


def _settings(value: Reader) -> DeckSettings:
    usual = DeckSettings()
    room = value.reader("room")
    return DeckSettings(
        sections=value.texts("sections"),
        detail=value.one_of("detail", usual.detail),
        aspect=value.one_of("aspect", usual.aspect),
        theme=value.theme("theme"),
        room=Room(room.positive("distance"), room.positive("height")),
        details=tuple((node, detail) for node, detail in value.pairs("details", usual.detail)),
        rate=value.positive("rate") if value.has("rate") else usual.rate,
        minutes=value.positive("minutes") if value.has("minutes") else None,
        footer=value.text("footer"),
        logo=value.file("logo"),
        footnotes_shown=value.flag("footnotes_shown"),
        agenda_again=value.flag("agenda_again"),
    )


def _edit(value: Reader) -> Edit:
    match value.text("do"):
        case "move":
            return Move(value.texts("slides"), value.text_or_none("before"))
        case "hide":
            return Hide(value.texts("slides"), value.flag("hidden"))
        case "duplicate":
            return Duplicate(value.text("slide"), value.text("copy"))
        case "delete":
            return Delete(value.text("slide"))
        case "detail":
            detail = value.one_of("detail", DeckSettings().detail) if value.has("detail") else None
            return SetDetail(value.text("node"), detail)
        case "settings":
            return SetUp(_settings(value.reader("settings")))
        case _:
            return _text_edit(value)


def _text_edit(value: Reader) -> Edit:
    slide = value.text("slide")
    match value.text("do"):
        case "split":
            at = value.reader("at")
            place = Place(at.text("node"), at.whole("start"), at.text_or_none("footnote"))
            return Split(slide, place, value.text("second"))
        case "merge":
            return Merge(slide, value.text("other"))
        case "sentence":
            return ShowSentence(slide, _span(value.reader("sentence")), value.flag("shown"))
        case "title":
            return SetTitle(slide, value.text("title"))
        case "notes":
            return SetNotes(slide, value.text("text"))
        case "own":
            return PutOwn(slide, value.text_or_none("after"), value.text("title"), _own(value.reader("content")))
        case _:
            raise Malformed


def _own(value: Reader) -> OwnText | OwnPicture:
    if value.has("picture"):
        return OwnPicture(Picture(value.file("picture"), value.text("words")))
    return OwnText(value.texts("lines"))
