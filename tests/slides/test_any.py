"""Whatever a document holds and whatever is asked, its deck is sound: nothing lost, nothing invented, nothing spilt."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.guidance.document import Document, Footnote, Mark, Node, NodeKind, Style, Table, text_of_rows
from desktop.guidance.extract import extract_facts
from desktop.guidance.facts import Facts, Span
from desktop.guidance.wordlists import load_wordlists
from desktop.slides.compose import compose_deck
from desktop.slides.deck import Aspect, Deck, DeckSettings, Detail, Room
from desktop.slides.fidelity import coverage, verbatim
from desktop.slides.fit.fit import lay_out
from desktop.slides.overflow import overflowing, overflowing_office
from desktop.slides.paint import slide_image
from desktop.slides.room import LARGEST
from desktop.slides.theme import load_theme

pytestmark = pytest.mark.usefixtures("fonts")
WORDS = load_wordlists()
SAYINGS = (
    "Tổng thu ngân sách ước đạt 236.226 tỷ đồng, tăng 18,06% so với năm 2022.",
    "Tổng chi là 12.515 tỷ 266 triệu đồng, đạt 103% dự toán giao.",
    "UBND phường phối hợp với Công an phường tổ chức tuyên truyền trước ngày 30/6/2024.",
    "Quận đã phê duyệt 59 dự án, trong đó 29 dự án đã chuyển sang giai đoạn thực hiện;",
    "có 89 giải (46 giải Nhất và 43 giải Nhì).",
    "😀 Ôn định 👨‍👩‍👧 “trích dẫn” (ngoặc)",
    "漢字と仮名 עברית العربية",
    "x" * 300,
    "Ẫ" * 40,
    "",
)
TEXT = st.lists(st.sampled_from(SAYINGS), max_size=6).map(" ".join)
KINDS = st.sampled_from(
    [NodeKind.HEADING, NodeKind.PARAGRAPH, NodeKind.BULLET, NodeKind.QUOTE, NodeKind.TABLE, NodeKind.CLOSING]
)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Two headings with nodes of any kind below, one note, one mark."""
    nodes, tables = [], []
    heading: str | None = None
    for at, (kind, text) in enumerate(draw(st.lists(st.tuples(KINDS, TEXT), max_size=6))):
        path = f"n{at}"
        if kind is NodeKind.TABLE:
            rows = ((text[:40], "Số"), (text, "12 hộ"))
            nodes.append(Node(path, heading, kind, text_of_rows(rows)))
            tables.append(Table(path, rows))
        else:
            marks = (Mark(0, min(9, len(text)), Style.BOLD),) if text else ()
            nodes.append(Node(path, None if kind is NodeKind.HEADING else heading, kind, text, marks=marks))
        heading = path if kind is NodeKind.HEADING else heading
    notes = (Footnote("1", nodes[-1].path, 0, draw(TEXT)),) if nodes else ()
    return Document("d", "Hướng dẫn", draw(TEXT), tuple(nodes), notes, tables=tuple(tables))


SETTINGS = st.builds(
    DeckSettings,
    detail=st.sampled_from([Detail.SHORT, Detail.FULL]),
    aspect=st.sampled_from(list(Aspect)),
    room=st.sampled_from([Room(), Room(12, 1), Room(40, 1)]),
    minutes=st.sampled_from([None, 1.0, 90.0]),
    footnotes_shown=st.booleans(),
    details=st.sampled_from([(), (("n0", Detail.SKIP),), (("n1", Detail.FULL),)]),
)


def is_sound(deck: Deck, facts: Facts) -> None:
    """Every word is on a slide or in notes, every span is the source's, no number is parted from its unit."""
    layout = lay_out(deck)
    assert coverage(deck, layout) == verbatim(deck, layout) == 1.0
    assert overflowing_office(layout) == []
    texts = {(passage.node, passage.footnote): passage.text for passage in deck.passages}
    for slide in deck.slides:
        for span in (*slide.said, *slide.read_up, *(point.span for point in slide.points)):
            if span.node:
                assert texts[span.node, span.footnote][span.start : span.end] == span.text
    if deck.body_px < LARGEST:
        assert not [figure for figure in facts.figures if _is_parted(figure.span, deck)]


def _is_parted(figure: Span, deck: Deck) -> bool:
    """Whether a point begins or ends inside a figure. In the largest type a slide may be too small for one."""
    spans = [point.span for slide in deck.slides for point in slide.points]
    inside = range(figure.start + 1, figure.end)
    same = [span for span in spans if (span.node, span.footnote) == (figure.node, figure.footnote)]
    return any(span.start in inside or span.end in inside for span in same)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(documents(), SETTINGS)
def test_any_document_any_settings(document: Document, chosen: DeckSettings) -> None:
    """Headings, quotations, tables, tasks, figures, notes, other scripts: the deck is sound."""
    facts = extract_facts(document, WORDS)
    is_sound(compose_deck(document, facts, chosen), facts)


@pytest.mark.parametrize("detail", [Detail.SHORT, Detail.FULL])
@pytest.mark.parametrize(
    "text",
    [
        "chữ " * 5000,
        "Ẫ" * 300,
        "😀👨‍👩‍👧 " * 60,
        "漢字かな交じり文。" * 40,
        "العربية " * 60,
        "từ, " * 200,
        "a\u0301" * 200,
    ],
    ids=["5,000 words", "300 letters", "emoji", "kanji", "arabic", "commas", "combining"],
)
def test_texts_that_break_slides(text: str, detail: Detail) -> None:
    """One endless sentence or word, emoji and other scripts stand inside their boxes and can be painted."""
    nodes = (
        Node("I", None, NodeKind.HEADING, text[:400], "I", "I.", 1),
        Node("I/p1", "I", NodeKind.PARAGRAPH, text),
        Node("I/p2", "I", NodeKind.QUOTE, text[:900]),
    )
    document = Document("d", None, text[:200], nodes)
    deck = compose_deck(document, Facts(), DeckSettings(detail=detail))
    layout = lay_out(deck)
    assert coverage(deck, layout) == verbatim(deck, layout) == 1.0
    assert overflowing(layout) == overflowing_office(layout) == []
    assert not slide_image(layout, len(layout.pages) - 1, 240, load_theme("light")).isNull()
