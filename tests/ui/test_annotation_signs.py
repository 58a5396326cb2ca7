"""Annotations as they are seen: signs in the margin and grounds under words."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.guidance.annotations import Annotation, AnnotationKind, Colour, edition_of, quote_of
from desktop.guidance.document import Document
from desktop.ui.kit.annotation_signs import SIZE, draw_sign
from desktop.ui.kit.theme import load_theme
from desktop.ui.reader.reader import Reader

PATH = "II.2.1/p1"
Make = Callable[..., Annotation]


@pytest.fixture
def make(guidance: Document) -> Make:
    """An annotation on so many characters of one passage."""
    edition = edition_of(guidance, 1)
    passage = next(one for one in edition.passages if one.node == PATH)

    def on(start: int, end: int, kind: AnnotationKind = AnnotationKind.HIGHLIGHT, **more: object) -> Annotation:
        colour = more.pop("colour", Colour.YELLOW if kind is AnnotationKind.HIGHLIGHT else None)
        return Annotation(f"{start}{kind}", kind, quote_of(edition, passage, start, end), colour, **more)  # type: ignore[arg-type]

    return on


@pytest.fixture
def reader(qtbot, looks, guidance, facts) -> Reader:
    made = Reader()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.show_document(guidance, facts)
    made.go_to(PATH)
    return made


def sign(annotation: Annotation) -> QImage:
    """Its sign where all colours are one: for whoever can't tell them apart."""
    grey: dict[str, Any] = {f"highlight_{colour}": "#808080" for colour in Colour}
    image = QImage(2 * SIZE, 2 * SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    draw_sign(painter, annotation, QRectF(6, 6, SIZE, SIZE), replace(load_theme("light"), accent="#808080", **grey))
    painter.end()
    return image


def test_every_colour_and_kind_has_a_shape_of_its_own(qapp, make):
    """Without colours no two signs are alike."""
    annotations = [make(0, 5, colour=colour) for colour in Colour]
    annotations += [make(0, 5, AnnotationKind.BOOKMARK), make(0, 5, AnnotationKind.NOTE)]
    signs = [sign(annotation) for annotation in annotations]
    assert [pair for pair in combinations(range(len(signs)), 2) if signs[pair[0]] == signs[pair[1]]] == []


def test_the_shorter_one_lies_on_top(reader, make):
    """A highlight inside another is drawn after it, whichever was made first."""
    short, long = make(10, 20), make(0, 60, colour=Colour.GREEN)
    for order in ([short, long], [long, short]):
        reader.show_annotations(order)
        lengths = [len(one.cursor.selectedText()) for one in reader.extraSelections()]
        assert lengths == sorted(lengths, reverse=True)


def test_a_sign_stands_in_the_margin(reader, make):
    """A bookmark leaves the words as they are and draws its ribbon beside the line."""
    before = reader.grab().toImage()
    reader.show_annotations([make(0, 5, AnnotationKind.BOOKMARK)])
    after = reader.grab().toImage()
    column = round(reader.document().rootFrame().frameFormat().leftMargin())
    changed = {x for x in range(before.width()) for y in range(300) if before.pixel(x, y) != after.pixel(x, y)}
    assert changed
    assert max(changed) < column
    reader.show_annotations(())
    assert reader.grab().toImage() == before


def test_only_what_is_in_sight_is_laid_out(reader, make, guidance):
    """Of annotations all over the document those elsewhere cost nothing until they are scrolled to."""
    edition = edition_of(guidance, 1)
    everywhere = [
        Annotation(str(number), AnnotationKind.HIGHLIGHT, quote_of(edition, one, 0, 3), Colour.BLUE)
        for number, one in enumerate(edition.passages)
        if one.footnote is None and len(one.text) > 3
    ]
    reader.show_annotations(everywhere)
    here = [one.cursor.selectedText() for one in reader.extraSelections()]
    assert 0 < len(here) < 20
    reader.go_to("III.2")
    assert [one.cursor.selectedText() for one in reader.extraSelections()] != here
