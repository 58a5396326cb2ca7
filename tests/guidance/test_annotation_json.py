"""Annotations written as JSON and read back."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.guidance.annotation_json import UnreadableAnnotations, from_json, to_json
from desktop.guidance.annotations import Annotation, AnnotationKind, Colour, Quote

TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
TIMES = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001
    lambda time: time.isoformat(timespec="milliseconds")
)
QUOTES = st.builds(
    lambda start, length, **values: Quote(start=start, end=start + length, **values),
    start=st.integers(0, 99),
    length=st.integers(0, 99),
    document=st.text(st.characters(codec="utf-8"), min_size=1, max_size=9),
    revision=st.just(0),
    path=TEXT,
    footnote=st.none() | TEXT,
    text=TEXT,
    before=TEXT,
    after=TEXT,
)
ANNOTATIONS = st.builds(
    lambda kind, colour, **values: Annotation(
        kind=kind, colour=colour if kind is AnnotationKind.HIGHLIGHT else None, **values
    ),
    kind=st.sampled_from(AnnotationKind), colour=st.sampled_from(Colour), id=st.uuids().map(lambda one: one.hex),
    quote=QUOTES, note=TEXT, folder=TEXT, made_at=TIMES, changed_at=TIMES,
)  # fmt: skip


@given(st.lists(ANNOTATIONS, max_size=3))
def test_there_and_back(annotations):
    """Whatever is written is read back equal."""
    assert from_json(to_json(annotations)) == tuple(annotations)


def test_it_is_a_web_annotation():
    """Other programs find motivation, body and both selectors where the W3C's model has them."""
    quote = Quote("hd-2024", 3, "II.2/p1", "4", 5, 12, "tăng 8%", "năm ", " so")
    note = Annotation("ab", AnnotationKind.HIGHLIGHT, quote, Colour.BLUE, "nhớ", "", "2026-01-01", "2026-01-02")
    (item,) = json.loads(to_json([note]))["items"]
    assert (item["type"], item["motivation"], item["id"]) == ("Annotation", "highlighting", "urn:uuid:ab")
    assert {body["purpose"]: body["value"] for body in item["body"]} == {"commenting": "nhớ", "classifying": "blue"}
    words, place = item["target"]["selector"]
    assert (words["exact"], words["prefix"], words["suffix"]) == ("tăng 8%", "năm ", " so")
    assert place["refinedBy"] == {"type": "TextPositionSelector", "start": 5, "end": 12}


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"items": 3}', '{"items": [{}]}', '{"items": [null]}', "[" * 100_000, '{"items": [[]]}']
)
def test_other_json_is_refused(text):
    """What is no page of annotations is said to be none."""
    with pytest.raises(UnreadableAnnotations):
        from_json(text)


@given(st.data())
def test_a_spoilt_page_is_refused_or_read(data):
    """A page with one value replaced by another is read or refused, never a crash."""
    quote = Quote("d", 0, "I", None, 0, 2, "ab")
    page = json.loads(
        to_json([Annotation("x", AnnotationKind.HIGHLIGHT, quote, Colour.PINK, "n", "", "2026-01-01", "2026-01-02")])
    )
    part = page["items"][0]
    while isinstance(part, dict | list):
        key = data.draw(st.sampled_from(list(part) if isinstance(part, dict) else list(range(len(part)))))
        if data.draw(st.booleans()) or not isinstance(part[key], dict | list) or not part[key]:
            part[key] = data.draw(st.none() | st.integers() | st.just("\ud800") | st.just([]) | st.just({}))
            break
        part = part[key]
    try:
        from_json(json.dumps(page))
    except UnreadableAnnotations:
        return
