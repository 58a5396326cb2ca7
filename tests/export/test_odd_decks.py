"""Odd documents in every format: nothing raises, nothing overflows, and the file is there."""

from pathlib import Path

import pytest

from desktop.export.formats import A_SHEET, Beside, Form, Format, Handout
from desktop.export.writing import write_deck
from desktop.guidance.document import Document, Node, NodeKind, Table, text_of_rows
from desktop.guidance.facts import Facts
from desktop.slides.compose import compose_deck
from desktop.slides.deck import Aspect, Deck, DeckSettings, Detail
from desktop.slides.fit.fit import lay_out
from desktop.slides.theme import Theme

WIDE = tuple(tuple(f"cột {column} hàng {row}" for column in range(60)) for row in range(3))
ODD = {
    "nothing": (),
    "a long sentence": ("tiếng " * 2000,),
    "a long word": ("x" * 300,),
    "other scripts": ("😀👩‍👩‍👧 漢字 العربية ไทย \u0301\u0323" * 20,),
    "blank": ("   ", "\n\t"),
}
FORMS = [
    *(Form(format_) for format_ in Format if format_ not in {Format.HANDOUT, Format.ODP}),
    *(Form(Format.HANDOUT, Handout(count, beside)) for count in A_SHEET for beside in Beside),
]


def deck_of(name: str) -> Deck:
    nodes = tuple(Node(f"p{at}", None, NodeKind.PARAGRAPH, text) for at, text in enumerate(ODD[name]))
    return compose_deck(Document("d", None, name, nodes), Facts(), DeckSettings(detail=Detail.FULL))


@pytest.mark.parametrize("name", ODD)
def test_an_odd_document_is_written_in_every_form(small: Deck, theme: Theme, tmp_path: Path, name: str) -> None:
    """Whatever it holds."""
    deck = deck_of(name)
    layout = lay_out(deck)
    for at, form in enumerate(FORMS):
        path = tmp_path / f"{at}{form.format.ending}"
        report = write_deck(form, deck, layout, theme, path)
        assert path.exists()
        assert (report.slides, report.overflow) == (len(deck.slides), 0), form


def test_the_report_names_what_no_font_can_draw(theme: Theme, tmp_path: Path) -> None:
    """Of what this machine draws itself, a character without a shape is told, and only that one."""
    text = "Chữ Ộ và \U0010fffd, \u202btrái\u202c 2\u0301 \n\t xong."
    document = Document("d", None, "Tiêu đề", (Node("p1", None, NodeKind.PARAGRAPH, text),))
    deck = compose_deck(document, Facts(), DeckSettings(detail=Detail.FULL))
    told = {
        form: write_deck(Form(form), deck, lay_out(deck), theme, tmp_path / f"a{form.ending}").remarks
        for form in (Format.PDF, Format.IMAGES, Format.PPTX)
    }
    assert told[Format.PPTX] == ()
    assert told[Format.PDF] == told[Format.IMAGES]
    assert "1 ký tự (\U0010fffd)" in told[Format.PDF][0].message
    assert "\U0010fffd" in told[Format.PDF][0].english


def test_a_table_of_sixty_columns_is_written(small: Deck, theme: Theme, tmp_path: Path) -> None:
    """On as many slides as it needs, in the narrower shape."""
    node = Node("t1", None, NodeKind.TABLE, text_of_rows(WIDE))
    document = Document("d", None, "Bảng", (node,), tables=(Table("t1", WIDE),))
    deck = compose_deck(document, Facts(), DeckSettings(aspect=Aspect.CLASSIC))
    layout = lay_out(deck)
    for format_ in (Format.PPTX, Format.HTML, Format.MARKDOWN, Format.DOCX):
        assert write_deck(Form(format_), deck, layout, theme, tmp_path / f"a{format_.ending}").overflow == 0
