"""A deck's recipe as text: what is saved is what is read, and what nobody wrote is refused in one sentence."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.errors import DeckError
from desktop.guidance.document import Document
from desktop.guidance.facts import Facts, Span
from desktop.slides.compose import compose_deck
from desktop.slides.content import OwnPicture, OwnText, Picture
from desktop.slides.deck import Aspect, DeckSettings, Detail, Room
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
from desktop.slides.edits.edited import edit_deck
from desktop.slides.edits.json import KINDS, from_json, to_json
from desktop.slides.edits.recipe import DeckRecipe, KeptSlide
from desktop.slides.edits.revision import affected, for_document, kept_slides

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
small = st.integers(0, 5000)
sizes = st.floats(0.1, 500, allow_nan=False)
rooms = st.builds(Room, sizes, sizes)
spans = st.builds(Span, text, st.none() | text, small, small, text)
chosen = st.builds(
    DeckSettings,
    sections=st.lists(text, max_size=3).map(tuple),
    detail=st.sampled_from(Detail),
    aspect=st.sampled_from(Aspect),
    theme=st.sampled_from(["light", "dark", "contrast"]),
    room=rooms,
    details=st.lists(st.tuples(text, st.sampled_from(Detail)), max_size=3).map(tuple),
    rate=sizes,
    minutes=st.none() | sizes,
    footer=text,
    logo=st.just("logo.png"),
    footnotes_shown=st.booleans(),
    agenda_again=st.booleans(),
)
slides = st.lists(text, max_size=3).map(tuple)
edits: st.SearchStrategy[Edit] = st.one_of(
    st.builds(Move, slides, st.none() | text),
    st.builds(Hide, slides, st.booleans()),
    st.builds(Duplicate, text, text),
    st.builds(Split, text, st.builds(Place, text, small, st.none() | text), text),
    st.builds(Merge, text, text),
    st.builds(ShowSentence, text, spans, st.booleans()),
    st.builds(SetTitle, text, text),
    st.builds(SetNotes, text, text),
    st.builds(PutOwn, text, st.none() | text, text, st.lists(text, max_size=3).map(lambda each: OwnText(tuple(each)))),
    st.builds(PutOwn, text, st.none(), text, st.builds(OwnPicture, st.builds(Picture, st.just("C:/ảnh.png"), text))),
    st.builds(Delete, text),
    st.builds(SetDetail, text, st.none() | st.sampled_from(Detail)),
    st.builds(SetUp, chosen),
)
kept = st.builds(KeptSlide, text, text, st.lists(spans, max_size=2).map(tuple))
recipes = st.builds(
    DeckRecipe,
    text,
    chosen,
    st.lists(edits, max_size=6).map(tuple),
    st.just(()),
    small,
    st.lists(kept, max_size=2).map(tuple),
)
RECIPE = DeckRecipe("huong-dan-2024", DeckSettings(), (SetNotes("a", "b"),), revision=2)


@settings(max_examples=40, deadline=None)
@given(recipe=recipes)
def test_what_is_saved_is_what_is_read(recipe: DeckRecipe) -> None:
    """Every edit of every kind comes back as it was; what was undone is not kept."""
    assert from_json(to_json(recipe)) == recipe
    assert from_json(to_json(replace(recipe, undone=(SetNotes("a", "b"),)))) == recipe


def test_every_kind_of_edit_has_a_name() -> None:
    """No edit can be made that can't be saved."""
    assert set(KINDS.values()) == set(Edit.__args__)


def test_unknown_keys_are_passed_over() -> None:
    """What a later program adds does not keep this one from reading the rest."""
    value = json.loads(to_json(RECIPE))
    value["colour"] = value["settings"]["sound"] = value["edits"][0]["why"] = [1]
    del value["settings"]["footnotes_shown"], value["settings"]["rate"]
    assert from_json(json.dumps(value)) == RECIPE


def test_a_newer_form_is_not_guessed_at() -> None:
    """The person is told to update the program."""
    value = json.loads(to_json(RECIPE)) | {"version": 2}
    with pytest.raises(DeckError, match="phiên bản mới hơn") as caught:
        from_json(json.dumps(value))
    assert caught.value.code == "deck_newer"


def spoilt(path: str, value: object) -> str:
    """The recipe with something else at a place in it."""
    whole = json.loads(
        to_json(RECIPE.do(SetUp(DeckSettings())).do(PutOwn("o", None, "", OwnPicture(Picture("a.png")))))
    )
    *way, last = path.split(".")
    at = whole
    for step in way:
        at = at[int(step)] if step.isdigit() else at[step]
    at[int(last) if last.isdigit() else last] = value
    return json.dumps(whole)


HOSTILE = [
    "",
    "null",
    "[]",
    "{}",
    "[" * 100_000,
    '{"form":"sotay-deck","version":NaN}',
    spoilt("form", "other"),
    spoilt("version", True),
    spoilt("version", "1"),
    spoilt("revision", -1),
    spoilt("edits", {}),
    spoilt("edits.0", "hide"),
    spoilt("edits.0.do", "burn"),
    spoilt("edits.0.text", 5),
    spoilt("edits.0.text", "\ud800"),
    spoilt("settings.theme", "../../etc"),
    spoilt("settings.detail", "everything"),
    spoilt("settings.room", None),
    spoilt("settings.room.height", 0),
    spoilt("settings.room.distance", 1e300),
    spoilt("settings.minutes", "25"),
    spoilt("settings.details", [["I"]]),
    spoilt("settings.logo", "\\\\server\\share\\logo.png"),
    spoilt("edits.2.content.picture", "//server/share/a.png"),
    spoilt("slides", [1]),
    to_json(RECIPE)[:-5],
]


@pytest.mark.parametrize("hostile", HOSTILE, ids=range(len(HOSTILE)))
def test_anything_else_is_one_sentence(hostile: str) -> None:
    """What was not written by the program is refused, whatever it holds, and asks no other machine for a file."""
    with pytest.raises(DeckError) as caught:
        from_json(hostile)
    assert caught.value.message.count(".") == 1
    assert caught.value.english.count(".") == 1


@pytest.mark.usefixtures("fonts")
def test_a_new_revision_says_which_slides_it_touches(guidance: Document, facts: Facts) -> None:
    """Those whose words no longer stand where they stood, with the words; the others are not named."""
    base = DeckSettings(sections=("I", "II.1"))
    edited = edit_deck(compose_deck(guidance, facts, base), guidance, facts, ())
    recipe = DeckRecipe(guidance.id, base, revision=1, kept=kept_slides(edited))
    assert affected(recipe, guidance) == ()
    changed = next(node for node in guidance.nodes if node.path == "I.2")
    nodes = tuple(replace(n, text="Nay khác. " + n.text) if n is changed else n for n in guidance.nodes)
    revised = replace(guidance, nodes=tuple(node for node in nodes if not node.path.startswith("II.1")))
    found = affected(recipe, revised)
    assert {span.node for each in found for span in each.gone} >= {"I.2"}
    assert all(span.node == "I.2" or span.node.startswith("II.1") for each in found for span in each.gone)
    assert all(edited.slides[each.number - 1].slide.title == each.slide.title for each in found)
    assert 0 < len(found) < len(recipe.kept)
    assert for_document(recipe, revised).settings.sections == ("I",)
    key = next(each.key for each in edited.slides if each.slide.title_span and each.slide.title_span.node == "I")
    gone = next(span for span in edited.slides[-1].slide.content.spans)
    again = edit_deck(
        compose_deck(revised, facts, for_document(recipe, revised).settings),
        revised,
        facts,
        (ShowSentence(edited.slides[-1].key, gone), SetNotes(key, "còn đây")),
    )
    assert again.stranded == (ShowSentence(edited.slides[-1].key, gone),)
