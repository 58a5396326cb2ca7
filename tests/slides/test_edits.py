"""A person's edits on a composed deck: each does what it says, and nothing of the document is lost by any of them."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.slides.compose import compose_deck
from desktop.slides.content import OwnPicture, OwnText, Picture, Points
from desktop.slides.deck import Deck, DeckSettings, Detail, Room, SlideKind
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
from desktop.slides.edits.edited import EditedDeck, edit_deck
from desktop.slides.edits.fit import is_fitting
from desktop.slides.edits.keys import keys_of
from desktop.slides.edits.losses import unheld
from desktop.slides.edits.picking import choices_of
from desktop.slides.edits.recipe import DeckRecipe
from desktop.slides.edits.text import has_sentences, may_merge, sentences_of
from desktop.slides.excerpts import Marked
from desktop.slides.fit.fit import lay_out
from desktop.slides.grid import Grid
from desktop.slides.overflow import overflowing, overflowing_office

pytestmark = pytest.mark.usefixtures("fonts")
Making = Callable[..., EditedDeck]
SECTIONS = ("I", "II.2")
BASE = DeckSettings(sections=SECTIONS)


@pytest.fixture(scope="module")
def compose(fonts: None, guidance: Document, facts: Facts) -> Callable[[DeckSettings], Deck]:
    """Composes each deck once."""

    @lru_cache
    def composed(chosen: DeckSettings) -> Deck:
        return compose_deck(guidance, facts, chosen)

    return composed


@pytest.fixture(scope="module")
def make(compose: Callable[[DeckSettings], Deck], guidance: Document, facts: Facts) -> Making:
    """The deck of a part of the guidance with edits on it."""

    def made(*edits: Edit, base: DeckSettings = BASE) -> EditedDeck:
        recipe = DeckRecipe("huong-dan-2024", base, tuple(edits))
        return edit_deck(compose(recipe.settings), guidance, facts, recipe.slide_edits)

    return made


def keys(edited: EditedDeck) -> list[str]:
    return [each.key for each in edited.slides]


def with_points(edited: EditedDeck, least: int = 2) -> str:
    """A slide of running text with that many points."""
    return next(e.key for e in edited.slides if has_sentences(e.slide) and len(e.slide.points) >= least)


def letters_of(edited: EditedDeck, heading: str) -> int:
    """How much stands on slides of what is right below a heading."""
    spans = [span for each in edited.slides for span in each.slide.content.spans]
    return sum(len(span.text) for span in spans if span.node.startswith(f"{heading}/"))


def test_without_edits_a_deck_is_as_it_was_composed(make: Making) -> None:
    """Every slide has a key of its own, and no word is touched."""
    edited = make()
    assert edited.deck == edited.composed
    assert len(set(keys(edited))) == len(edited.slides)
    assert (edited.stranded, edited.only_hidden) == ((), ())


def test_keys_survive_another_room(make: Making) -> None:
    """In a larger hall there are more slides; what begins where it began keeps its key."""
    usual, large = make(), make(SetUp(DeckSettings(sections=SECTIONS, room=Room(9, 1))))
    assert len(large.slides) > len(usual.slides)
    assert len(set(keys(usual)) & set(keys(large))) > len(usual.slides) / 2


def test_slides_move_together(make: Making) -> None:
    """They stand in the order that they were named in, before the slide that was named, or last."""
    before = keys(make())
    one, other, target = before[4], before[2], before[7]
    moved = keys(make(Move((one, other), target)))
    assert moved[moved.index(target) - 2 : moved.index(target)] == [one, other]
    assert sorted(moved) == sorted(before)
    assert keys(make(Move((before[0],))))[-1] == before[0]


def test_a_hidden_slide_is_neither_shown_nor_forgotten(make: Making) -> None:
    """It stays in its place, the deck is without it, and what only it holds is said."""
    key = with_points(make())
    hidden = make(Hide((key,)))
    assert len(hidden.deck.slides) == len(hidden.slides) - 1
    assert hidden.slides[keys(hidden).index(key)].is_hidden
    slide = hidden.slides[keys(hidden).index(key)].slide
    assert {span.node for span in hidden.only_hidden} <= set(slide.nodes)
    assert hidden.only_hidden
    assert make(Hide((key,)), Hide((key,), hidden=False)).deck == make().deck


def test_a_copy_says_the_same_and_can_be_deleted(make: Making) -> None:
    """The document's own slides can't."""
    key = with_points(make())
    copied = make(Duplicate(key, "copy:1"))
    place = keys(copied).index(key)
    assert keys(copied)[place + 1] == "copy:1"
    assert copied.slides[place].slide == copied.slides[place + 1].slide
    assert make(Duplicate(key, "copy:1"), Delete("copy:1")).slides == make().slides
    refused = make(Delete(key))
    assert (len(refused.stranded), refused.slides) == (1, make().slides)


def test_a_slide_splits_between_points(make: Making) -> None:
    """Each half shows and says its own; both keep the title."""
    edited = make()
    key = with_points(edited)
    whole = edited.slides[keys(edited).index(key)].slide
    at = whole.points[1].span
    halves = make(Split(key, Place(at.node, at.start), "split:1"))
    place = keys(halves).index(key)
    first, second = halves.slides[place].slide, halves.slides[place + 1].slide
    assert [p.span for p in first.points] == [p.span for p in whole.points[:1]]
    assert [p.span for p in second.points] == [p.span for p in whole.points[1:]]
    assert (first.title, second.title) == (whole.title, whole.title)
    assert sorted([*first.said, *second.said], key=str) == sorted(whole.said, key=str)
    assert halves.only_hidden == ()


def test_halves_become_one_again(make: Making) -> None:
    """Split and merged, a slide shows and says what it did."""
    edited = make()
    key = with_points(edited)
    whole = edited.slides[keys(edited).index(key)].slide
    at = whole.points[1].span
    again = make(Split(key, Place(at.node, at.start), "split:1"), Merge(key, "split:1"))
    merged = again.slides[keys(again).index(key)].slide
    assert len(again.slides) == len(edited.slides)
    assert [p.span for p in merged.points] == [p.span for p in whole.points]
    assert set(merged.said) == set(whole.said)
    assert set(merged.read_up) == set(whole.read_up)


def test_merged_slides_that_are_too_much_are_dealt_out_again(make: Making) -> None:
    """No letter shrinks: the text takes as many slides as it needs, and fits on each."""
    edited = make(base=DeckSettings(sections=("II.2",), detail=Detail.FULL))
    at = next(
        n
        for n, (a, b) in enumerate(zip(edited.slides, edited.slides[1:], strict=False))
        if has_sentences(a.slide) and may_merge(a.slide, b.slide)
    )
    one, other = edited.slides[at].key, edited.slides[at + 1].key
    merged = make(Merge(one, other), base=DeckSettings(sections=("II.2",), detail=Detail.FULL))
    grid = Grid(merged.composed.settings.aspect, merged.composed.body_px)
    assert all(is_fitting(each.slide, grid) for each in merged.slides)
    assert merged.only_hidden == ()
    assert overflowing(lay_out(merged.deck)) == []


def test_a_sentence_goes_to_the_notes_and_back(make: Making, guidance: Document, facts: Facts) -> None:
    """Off the slide it is read up; on it again it is said, whole."""
    edited = make(base=DeckSettings(sections=SECTIONS, detail=Detail.FULL))
    base = edited.composed.settings
    key = with_points(edited)
    slide = edited.slides[keys(edited).index(key)].slide
    sentence = next(s.span for s in sentences_of(slide, guidance, Marked.of(facts)) if s.is_shown)
    off = make(ShowSentence(key, sentence, shown=False), base=base)
    without = off.slides[keys(off).index(key)].slide
    assert sentence in without.read_up
    assert sentence not in {p.span for p in without.points}
    assert off.only_hidden == ()
    on = make(ShowSentence(key, sentence, shown=False), ShowSentence(key, sentence), base=base)
    again = on.slides[keys(on).index(key)].slide
    assert sentence in {p.span for p in again.points}
    assert sentence in again.said
    assert [p.span for p in again.points] == [p.span for p in slide.points]


def test_a_lead_becomes_the_whole_sentence(make: Making, guidance: Document, facts: Facts) -> None:
    """A sentence that stands on a slide by its beginning can be put there whole, once."""
    edited = make()
    for each in edited.slides:
        for sentence in sentences_of(each.slide, guidance, Marked.of(facts)):
            shown = [p.span for p in each.slide.points if p.span.start == sentence.span.start]
            if sentence.is_shown and shown and shown[0].end < sentence.span.end and sentence.span.footnote is None:
                made = make(ShowSentence(each.key, sentence.span))
                spans = [s for e in made.slides for s in e.slide.content.spans if s.node == sentence.span.node]
                assert "".join(s.text for s in spans).count(sentence.span.text[:40]) == 1
                return
    pytest.fail("no lead in this deck")


def test_a_slide_without_any_sentence_stands(make: Making, guidance: Document, facts: Facts) -> None:
    """Whoever takes everything off keeps the title, and everything is in the notes."""
    edited = make()
    key = with_points(edited)
    slide = edited.slides[keys(edited).index(key)].slide
    taken = [s.span for s in sentences_of(slide, guidance, Marked.of(facts)) if s.is_shown]
    bare = make(*(ShowSentence(key, span, shown=False) for span in taken))
    left = bare.slides[keys(bare).index(key)].slide
    assert left.content == Points()
    assert bare.only_hidden == ()
    assert lay_out(bare.deck).pages


def test_an_own_title_is_marked_and_the_heading_kept(make: Making) -> None:
    """The document's heading moves to the notes, and comes back when the title is given up."""
    edited = make()
    key = with_points(edited)
    titled = make(SetTitle(key, "  Điểm   cần nhớ "))
    own = titled.slides[keys(titled).index(key)].slide
    assert (own.title, own.is_own_title, own.title_span, own.label) == ("Điểm cần nhớ", True, None, "")
    assert titled.only_hidden == ()
    back = make(SetTitle(key, "Điểm cần nhớ"), SetTitle(key, ""))
    assert back.deck == edited.deck


@pytest.mark.parametrize("place", range(12))
def test_a_long_own_title_is_cut_and_kept_whole_in_the_notes(make: Making, place: int) -> None:
    """Whatever the slide, its body stays on it."""
    title = "Ẫ Ộ Ữ một tiêu đề rất dài mà người báo cáo tự viết lấy, " * 8
    edited = make(SetTitle(keys(make())[place], title))
    slide = next(each.slide for each in edited.slides if each.slide.is_own_title)
    assert slide.title.endswith("…")
    assert title.strip() in slide.own_notes
    assert overflowing(lay_out(edited.deck)) == []


def test_own_slides_stand_where_they_were_put(make: Making) -> None:
    """Text or a picture; what does not fit goes on; put again they change, and the notes stay."""
    after = with_points(make())
    text = PutOwn("own:1", after, "Liên hệ thực tế", OwnText(("Ở đơn vị ta", "", "  Ba   việc ")))
    edited = make(text, SetNotes("own:1", "kể chuyện"))
    place = keys(edited).index("own:1")
    slide = edited.slides[place].slide
    assert keys(edited)[place - 1] == after
    assert (slide.kind, slide.content) == (SlideKind.OWN, OwnText(("Ở đơn vị ta", "Ba việc")))
    long = replace(text, content=OwnText(("chữ " * 600, "hết")))
    grown = make(text, SetNotes("own:1", "kể chuyện"), long)
    own = [each.slide for each in grown.slides if each.slide.kind is SlideKind.OWN]
    assert len(own) > 1
    assert own[0].own_notes == "kể chuyện"
    assert " ".join(line for s in own if isinstance(s.content, OwnText) for line in s.content.lines).split() == [
        *["chữ"] * 600,
        "hết",
    ]
    assert overflowing(lay_out(grown.deck)) == overflowing_office(lay_out(grown.deck)) == []
    shrunk = make(text, long, text)
    assert sum(each.slide.kind is SlideKind.OWN for each in shrunk.slides) == 1
    first = make(PutOwn("own:1", None, "", OwnPicture(Picture("a.png", "Ảnh"))))
    assert first.slides[0].key == "own:1"


def test_notes_of_the_person_stand_beside_the_verbatim_part(make: Making) -> None:
    """They are added; nothing of the document is changed by them."""
    key = with_points(make())
    edited = make(SetNotes(key, "Hỏi hội trường một câu."))
    slide = edited.slides[keys(edited).index(key)].slide
    before = make().slides[keys(make()).index(key)].slide
    assert slide == replace(before, own_notes="Hỏi hội trường một câu.")


def test_detail_of_a_node_composes_anew(make: Making) -> None:
    """In full a node shows more; skipped it has no slide, and all of it is in the notes of the slide before."""
    usual, full = make(), make(SetDetail("II.2.1", Detail.FULL))
    skipped = make(SetDetail("II.2.1", Detail.SKIP))
    assert len(skipped.slides) < len(usual.slides)
    assert letters_of(full, "II.2.1") > letters_of(usual, "II.2.1") > letters_of(skipped, "II.2.1") == 0
    assert skipped.only_hidden == ()
    assert make(SetDetail("II.2.1", Detail.FULL), SetDetail("II.2.1", None)).deck == usual.deck


def test_an_edit_that_finds_nothing_is_told(make: Making) -> None:
    """A slide that is not there is not invented; the other edits are made."""
    edited = make(Hide(("nowhere",)), SetTitle("points:XX:0", "x"), Split("own:9", Place("I", 0), "s"))
    assert len(edited.stranded) == 3
    assert edited.deck == edited.composed


def edits_of(edited: EditedDeck, document: Document, marked: Marked, number: int) -> st.SearchStrategy[Edit]:
    """Any edit that a person could make on this deck."""
    slide = st.sampled_from(keys(edited))
    own = st.text(st.sampled_from("aộ Ữđ\n1"), max_size=80)
    texts = st.lists(own, max_size=5).map(lambda lines: OwnText(tuple(lines)))
    choices = [(e.key, c) for e in edited.slides for c in choices_of(e, document, marked) if c.can_change]
    places = [(e.key, s) for e in edited.slides for s in e.slide.content.spans]
    return st.one_of(
        st.builds(Move, st.lists(slide, min_size=1, max_size=3, unique=True).map(tuple), st.none() | slide),
        st.builds(Hide, st.tuples(slide), st.booleans()),
        st.builds(Duplicate, slide, st.just(f"copy:{number}")),
        st.builds(Merge, slide, slide),
        st.builds(SetTitle, slide, own),
        st.builds(SetNotes, slide, own),
        st.builds(PutOwn, st.just(f"own:{number}"), st.none() | slide, own, texts),
        st.sampled_from(places).map(
            lambda p: Split(p[0], Place(p[1].node, p[1].start, p[1].footnote), f"split:{number}")
        ),
        st.sampled_from(choices).map(lambda s: ShowSentence(s[0], s[1].span, not s[1].is_shown)),
    )


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), detail=st.sampled_from([Detail.SHORT, Detail.FULL]))
def test_no_edit_loses_a_word_or_makes_one_up(make: Making, guidance: Document, facts: Facts, data, detail) -> None:
    """After any edits every sentence is shown or in notes, unless its slide was hidden, and then that is said."""
    marked = Marked.of(facts)
    base = DeckSettings(sections=data.draw(st.sampled_from([("I", "III"), ("II.2.2", "II.2.4")])), detail=detail)
    done: list[Edit] = []
    states = [make(base=base)]
    for number in range(1, data.draw(st.integers(1, 6)) + 1):
        done.append(data.draw(edits_of(states[-1], guidance, marked, number)))
        states.append(make(*done, base=base))
    edited = states[-1]
    assert unheld([each.slide for each in edited.slides], edited.composed.passages) == ()
    told = {(span.node, span.footnote, span.start) for span in edited.only_hidden}
    missing = unheld(edited.deck.slides, edited.composed.passages)
    assert {(span.node, span.footnote, span.start) for span in missing} == told
    for each in edited.slides:
        for span in (*each.slide.content.spans, *each.slide.said, *each.slide.read_up):
            assert guidance_says(guidance, span.node, span.footnote)[span.start : span.end] == span.text
    assert len(set(keys(edited))) == len(edited.slides)
    assert overflowing(lay_out(edited.deck)) == []
    recipe = DeckRecipe("huong-dan-2024", base)
    for edit in done:
        recipe = recipe.do(edit)
    assert make(*recipe.undo().edits, base=base) == states[-2]
    assert recipe.undo().redo() == recipe


def guidance_says(document: Document, node: str, footnote: str | None) -> str:
    if footnote is not None:
        return next(note.text for note in document.notes_of(node) if note.label == footnote)
    return document.node(node).text if node else document.title


def test_undo_and_redo_are_the_inverse_of_each_other() -> None:
    """Undone edits come back in order, until a new one is made."""
    recipe = DeckRecipe("d", DeckSettings())
    assert recipe.undo() == recipe.redo() == recipe
    one, two = SetNotes("a", "1"), SetNotes("b", "2")
    recipe = recipe.do(one).do(two)
    assert recipe.undo().undo().redo().redo() == recipe
    assert recipe.undo().do(one).redo() == recipe.undo().do(one)
    assert recipe.fresh_key("own") not in {recipe.undo().fresh_key("own"), recipe.do(one).fresh_key("own")}


def test_the_last_settings_hold() -> None:
    """Set up anew, then one node in full: both are in what the deck is composed with."""
    recipe = DeckRecipe("d", DeckSettings()).do(SetDetail("I", Detail.FULL)).do(SetUp(DeckSettings(theme="dark")))
    recipe = recipe.do(SetDetail("II", Detail.SKIP)).do(SetDetail("II", Detail.SHORT))
    assert recipe.settings == DeckSettings(theme="dark", details=(("II", Detail.SHORT),))
    assert recipe.slide_edits == ()


def test_keys_are_the_places_where_slides_begin(make: Making) -> None:
    """Kind and place; nothing of it depends on how many slides stand before."""
    found = keys_of(make().composed.slides)
    assert found[0] == "cover::0"
    assert any(key.startswith("points:II.2.1/") for key in found)
