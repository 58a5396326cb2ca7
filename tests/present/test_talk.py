"""What is kept of a talk: times against the plan, questions, and a table that no spreadsheet program works out."""

import csv
import json
from dataclasses import replace
from io import StringIO

import pytest

from desktop.guidance.facts import Span
from desktop.present.answers import Question
from desktop.present.pace import pace_of, plan_of
from desktop.present.power import Power, power_of
from desktop.present.show import Show
from desktop.present.spent import Spent
from desktop.present.talk import talk_as_csv, talk_from, talk_of
from desktop.present.timer import Timer
from desktop.present.words import left_text, pace_text

HEADS = ("Trang", "Mục", "Tiêu đề", "Dự kiến", "Đã nói", "Đã hỏi", "Bộ trang chiếu")
QUESTION = Question(4, 65.0, "=HYPERLINK(1)", "-II.2.1. Về kinh tế")


@pytest.fixture
def timed(deck):
    """The ten slides, each planned at a minute."""
    return replace(deck, slides=tuple(replace(slide, seconds=60.0) for slide in deck.slides))


@pytest.fixture
def talk(timed):
    spent = Spent((30.0, 90.0, 120.0), 40.0)
    return talk_of(timed, spent, (QUESTION,), "2024-05-06T08:00:00+07:00", None)


def test_a_talk_knows_slides_sections_and_answers(talk):
    """Only slides that were shown are there; sections add theirs up; answers count in the whole."""
    assert [(slide.number, slide.planned, slide.taken) for slide in talk.slides] == [
        (1, 60, 30),
        (2, 60, 90),
        (3, 60, 120),
    ]
    assert [(section.section, section.number, section.taken) for section in talk.sections] == [
        ("", 1, 120),
        ("I", 3, 120),
    ]
    assert talk.taken == 280.0


def test_a_talk_is_read_back_as_it_was_kept(talk):
    """Over JSON nothing is lost, and other text is no talk."""
    assert talk_from(talk.as_json()) == talk
    assert [talk_from(text) for text in ("", "{}", "[]", '{"slides": 3}')] == [None] * 4


def test_a_rehearsal_names_its_deck_and_tells_each_difference(talk):
    """Kind and saved deck survive, older files have neither; what was planned is taken from what was spoken."""
    rehearsal = replace(talk, is_rehearsal=True, deck="d1", deck_name="Buổi sáng")
    assert talk_from(rehearsal.as_json()) == rehearsal
    older = {
        key: value for key, value in json.loads(talk.as_json()).items() if not key.startswith(("is_", "deck", "rate"))
    }
    assert talk_from(json.dumps(older)) == talk
    assert (talk.planned, [slide.over for slide in talk.slides]) == (180.0, [-30.0, 30.0, 60.0])
    assert [section.over for section in talk.sections] == [0.0, 60.0]
    rows = list(csv.reader(StringIO(talk_as_csv(rehearsal, HEADS).removeprefix("\ufeff"))))
    assert [row[6] for row in rows] == ["Bộ trang chiếu", *["Buổi sáng"] * 4]


def test_a_talk_tells_how_fast_was_spoken(timed):
    """By the slides that were spoken to: one passed over, one left standing and one never shown count for nothing."""
    words = " ".join(["một"] * 70)
    span = Span("I", None, 0, len(words), words)
    deck = replace(timed, slides=tuple(replace(slide, said=(span,)) for slide in timed.slides))
    spent = Spent((4 + 21.0, 2.0, 900.0, 4 + 21.0))
    assert talk_of(deck, spent, (), "", None).rate == pytest.approx(200.0)
    assert talk_of(deck, Spent((25.0,)), (), "", None).rate is None
    kept = talk_of(deck, spent, (), "", None)
    assert talk_from(kept.as_json()) == kept


def test_no_cell_of_the_table_is_a_formula(talk):
    """What a hall asked may begin with a sign that spreadsheet programs work out: it is text in the table."""
    hostile = replace(talk, slides=(replace(talk.slides[0], title="+cmd|' /C calc'!A0"),), questions=(QUESTION,))
    text = talk_as_csv(hostile, HEADS)
    assert text.startswith("\ufeff")
    rows = list(csv.reader(StringIO(text.removeprefix("\ufeff"))))
    assert rows[0] == list(HEADS)
    assert rows[1][2] == "'+cmd|' /C calc'!A0"
    assert (rows[2][2], rows[2][5]) == ("'-II.2.1. Về kinh tế", "'=HYPERLINK(1)")
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)


@pytest.mark.parametrize(
    ("elapsed", "behind", "words"),
    [
        (250.0, 0.0, "● đúng nhịp"),
        (130.0, -110.0, "▲ nhanh 2 phút"),
        (480.0, 180.0, "▼ chậm 3 phút"),
    ],
)
def test_pace_is_told_in_words_and_minutes(timed, elapsed, behind, words):
    """Within the slide's own time one is on time; before and after it, so many minutes ahead or behind."""
    pace = pace_of(plan_of(timed), Show(10, place=4), elapsed)
    assert pace.behind == behind
    assert pace_text(pace).replace("%n", str(round(abs(behind) / 60))) == words


def test_a_limit_stretches_the_plan(timed):
    """Ten slides of a minute in five minutes are half a minute each, and the section's plan follows."""
    plan = plan_of(timed, 300.0)
    assert plan.slides == (30.0,) * 10
    assert pace_of(plan, Show(10, place=4, timer=Timer(10.0)), 10.0).section_planned == 240.0


def test_a_deck_without_slides_has_a_pace_all_the_same(deck):
    """Nothing is planned and nothing is late."""
    assert pace_of(plan_of(replace(deck, slides=())), Show(0), 100.0).behind == 0.0


def test_what_is_left_turns_into_what_is_over():
    """A countdown goes below nothing in words."""
    assert [left_text(600.0, elapsed) for elapsed in (0.0, 590.0, 725.0)] == ["còn 10:00", "còn 00:10", "quá 02:05"]


@pytest.mark.parametrize(
    ("files", "power"),
    [
        ({}, Power()),
        ({"AC/type": "Mains", "AC/online": "1"}, Power(True)),
        ({"AC/type": "Mains", "AC/online": "0", "BAT0/type": "Battery", "BAT0/capacity": "41"}, Power(False, 41)),
        ({"BAT0/type": "Battery", "BAT0/capacity": "?"}, Power()),
        ({"X/type": "USB"}, Power(True)),
    ],
)
def test_power_is_what_the_system_tells(tmp_path, files, power):
    """Plugged in or not, and how full, or that it can't be told."""
    for name, word in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"{word}\n", encoding="ascii")
    assert power_of(tmp_path) == power
