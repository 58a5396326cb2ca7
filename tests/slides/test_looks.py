"""What a slide looks like: bold and italic of the source, the person's own, capitals on every kind of slide."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.guidance.document import Document, Mark, Node, NodeKind, Style, Table, text_of_rows
from desktop.guidance.facts import Assignment, Facts, Figure, Span, SumCheck
from desktop.slides.compose import compose_deck
from desktop.slides.content import OwnPicture, OwnText, Picture, Points
from desktop.slides.deck import Aspect, Deck, DeckSettings, Detail, Slide, SlideKind
from desktop.slides.fidelity import coverage, verbatim
from desktop.slides.fit.fit import lay_out
from desktop.slides.grid import BODY_BOTTOM
from desktop.slides.layout import FilledBox, Layout, PictureBox, PictureRole, Role, Shape, TextBox
from desktop.slides.marking import stretches
from desktop.slides.overflow import ink, overflowing, overflowing_office
from desktop.slides.paint import slide_image
from desktop.slides.theme import load_theme

pytestmark = pytest.mark.usefixtures("fonts")
HEADING = Node("I", None, NodeKind.HEADING, "Mục", "I", "I.", 1)
CAPITALS = "ẪỘỮ ẲỂỖ ỰỘG ẪỘỮqg"


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    """A red picture, twice as wide as high."""
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF0000"))
    image.save(str(tmp_path / "logo.png"))
    return tmp_path / "logo.png"


def one(text: str, *marks: Mark, kind: NodeKind = NodeKind.PARAGRAPH) -> Document:
    node = Node("I/p1", "I", kind, text, marks=marks)
    return Document("d", None, "Tiêu đề", (HEADING, node))


def full(document: Document) -> tuple[Deck, Layout]:
    deck = compose_deck(document, Facts(), DeckSettings(detail=Detail.FULL))
    return deck, lay_out(deck)


def test_headings_are_not_bold_where_they_are_listed() -> None:
    """A heading that its source sets in bold does not look on the agenda like the section that comes next."""
    bold = (Mark(0, 6, Style.BOLD),)
    others = [replace(HEADING, path=path, label=path, printed=f"{path}.", marks=bold) for path in ("II", "III")]
    deck, _ = full(Document("d", None, "Tiêu đề", (HEADING, *others)))
    agenda = next(slide for slide in deck.slides if slide.kind is SlideKind.AGENDA)
    assert [(point.marker, point.marks) for point in agenda.points] == [("I.", ()), ("II.", ()), ("III.", ())]


def test_bold_and_italic_of_the_source_are_drawn() -> None:
    """The words that the source marks are drawn in their style, in their place, and stay inside the box."""
    text = "Thu ngân sách đạt 103% dự toán, là kết quả cao nhất từ trước đến nay của quận."
    at = text.index("103%")
    _, layout = full(one(text, Mark(at, at + 4, Style.BOLD), Mark(0, 13, Style.ITALIC)))
    box = next(box for page in range(len(layout.pages)) for box in layout.texts(page) if box.role is Role.POINT)
    drawn = [(words, kind.bold, kind.italic) for line in box.lines for words, _, kind in stretches(line, box)]
    assert ("103%", True, False) in drawn
    assert drawn[0] == ("Thu ngân sách", False, True)
    assert "".join(words for words, _, _ in drawn).replace(" ", "") == text.replace(" ", "")
    assert overflowing(layout) == overflowing_office(layout) == []


def test_a_text_that_is_all_bold_still_fits() -> None:
    """Bold words are wider: lines are broken for them."""
    text = "Tập trung lãnh đạo, chỉ đạo nâng cao chất lượng tăng trưởng, phát triển kinh tế nhanh và bền vững. " * 5
    deck, layout = full(one(text.strip(), Mark(0, len(text) - 1, Style.BOLD)))
    assert overflowing(layout) == overflowing_office(layout) == []
    assert coverage(deck, layout) == verbatim(deck, layout) == 1.0


def test_the_logo_stands_in_the_corner(guidance: Document, facts: Facts, logo: Path) -> None:
    """On every slide, in its own proportions, painted, and off every text."""
    deck = compose_deck(guidance, facts, DeckSettings(sections=("II.2.1",), logo=str(logo)))
    layout = lay_out(deck)
    for page in range(len(layout.pages)):
        box = next(box for box in layout.pages[page] if isinstance(box, PictureBox))
        assert box.role is PictureRole.LOGO
        assert box.rect.width == pytest.approx(2 * box.rect.height)
        assert all(text.rect.right <= box.rect.x or text.rect.y >= box.rect.bottom for text in layout.texts(page))
    image = slide_image(layout, 1, 1920, load_theme("light"))
    middle = box.rect.x + box.rect.width / 2, box.rect.y + box.rect.height / 2
    assert image.pixelColor(*map(round, middle)) == QColor("#FF0000")


def test_a_logo_that_is_gone_is_left_out(guidance: Document, facts: Facts, tmp_path: Path) -> None:
    """A missing or broken picture file leaves the deck as it is."""
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    for name in ("none.png", "broken.png"):
        deck = compose_deck(guidance, facts, DeckSettings(sections=("I",), logo=str(tmp_path / name)))
        layout = lay_out(deck)
        assert not any(isinstance(box, PictureBox) for page in layout.pages for box in page)
        assert not slide_image(layout, 0, 480, load_theme("light")).isNull()


@pytest.mark.parametrize("line", ["Đảng bộ quận Hai Bà Trưng", "Một dòng rất dài của người báo cáo " * 9])
@pytest.mark.parametrize("aspect", Aspect)
def test_the_footer_line_is_furniture(guidance: Document, facts: Facts, line: str, aspect: Aspect) -> None:
    """The person's line stands at the foot of every slide beside source and number, cut with … where it is too long."""
    deck = compose_deck(guidance, facts, DeckSettings(sections=("II.2.1",), footer=line, aspect=aspect))
    layout = lay_out(deck)
    for page in range(len(layout.pages)):
        feet = [box for box in layout.texts(page) if box.role in {Role.FOOTER, Role.SOURCE, Role.COUNTER}]
        own = next(box for box in feet if box.role is Role.FOOTER)
        assert own.is_furniture
        assert line.startswith(own.text.removesuffix("…"))
        assert all(len(box.lines) == 1 for box in feet)
        places = sorted((box.rect.x, box.rect.right) for box in feet)
        assert all(a[1] <= b[0] + 1 for a, b in pairwise(places))
    assert overflowing(layout) == []


def test_the_agenda_comes_again_with_its_place(guidance: Document, facts: Facts) -> None:
    """Asked for, it stands before each section with the section marked, and nothing is said there again."""
    deck = compose_deck(guidance, facts, DeckSettings(agenda_again=True))
    layout = lay_out(deck)
    again = [at for at, slide in enumerate(deck.slides) if slide.kind is SlideKind.AGENDA][1:]
    assert len(again) == 3
    for place, at in enumerate(again):
        slide = deck.slides[at]
        assert isinstance(slide.content, Points)
        assert (slide.content.current, slide.spoken, slide.seconds) == (place, "", 4.0)
        assert deck.slides[at + 1].title_span == slide.points[place].span
        marks = [b for b in layout.pages[at] if isinstance(b, FilledBox) and b.shape is Shape.CURRENT]
        points = [box for box in layout.texts(at) if box.role is Role.POINT]
        assert [mark.rect.y for mark in marks] == [points[place].rect.y]


def test_footnotes_come_on_slides_when_asked(guidance: Document, facts: Facts) -> None:
    """Each footnote stands after its node behind its label, whole, and still in the notes."""
    deck = compose_deck(guidance, facts, DeckSettings(sections=("II.2.2",), footnotes_shown=True))
    layout = lay_out(deck)
    shown = {(p.span.node, p.span.footnote): p for slide in deck.slides for p in slide.points if p.span.footnote}
    assert {label for _, label in shown} == {note.label for note in guidance.footnotes if note.node in _below(guidance)}
    markers = {box.text for page in range(len(layout.pages)) for box in layout.texts(page) if box.role is Role.MARKER}
    assert {"(2)", "(4)", "(5)"} <= markers
    assert coverage(deck, layout) == verbatim(deck, layout) == 1.0
    assert overflowing(layout) == overflowing_office(layout) == []


def _below(guidance: Document) -> set[str]:
    return {node.path for node in guidance.subtree("II.2.2")}


def test_few_slides_are_half_empty(composed) -> None:
    """Of the slides of the short deck that hold points, one in eight at most is under half full."""
    deck, layout = composed(Detail.SHORT, Aspect.WIDE)
    points = [at for at, slide in enumerate(deck.slides) if slide.kind is SlideKind.POINTS]
    hollow = [at for at in points if _filled(layout, at) < 0.5]
    assert len(hollow) <= len(points) / 8


def _filled(layout: Layout, at: int) -> float:
    rule = next(b for b in layout.pages[at] if isinstance(b, FilledBox) and b.shape is Shape.RULE)
    text = sum(box.rect.height for box in layout.texts(at) if box.role is Role.POINT)
    return text / (BODY_BOTTOM - rule.rect.bottom - 30)


def everything() -> tuple[Document, Facts]:
    """A document whose slides are of every kind, all in capitals with two marks."""
    figure = f"{CAPITALS} 12 {CAPITALS}"
    says = f"{CAPITALS} là 12 hộ. {CAPITALS}Ẫ là 15 hộ. "
    rows = ((CAPITALS, CAPITALS), (CAPITALS, "ẪỘỮ"))
    task = Node("I/p4", "I", NodeKind.PARAGRAPH, f"{CAPITALS} {CAPITALS} làm")
    nodes = (
        Node("I", None, NodeKind.HEADING, CAPITALS, "I", "I.", 1),
        Node("I/p1", "I", NodeKind.PARAGRAPH, says.strip()),
        Node("I/t2", "I", NodeKind.TABLE, text_of_rows(rows)),
        Node("I/p3", "I", NodeKind.QUOTE, figure),
        task,
        Node("II", None, NodeKind.HEADING, CAPITALS, "II", "II.", 1),
        Node("II/p1", "II", NodeKind.PARAGRAPH, "ẪỘ 1 ẲỂ, ỰỘ 2 ẴỠ, ỀỮ 3 ẲỂ gồm 6 ẪỘ."),
    )
    one_at, two_at = says.index("12 hộ"), says.index("15 hộ")
    text = nodes[-1].text
    parts = [Span("II/p1", None, text.index(p), text.index(p) + 4, p) for p in ("1 ẲỂ", "2 ẴỠ", "3 ẲỂ")]
    labels = ("ẪỘ", "ỰỘ", "ỀỮ")
    total = Span("II/p1", None, text.index("6 ẪỘ"), text.index("6 ẪỘ") + 4, "6 ẪỘ")
    figures = (
        Figure(Span("I/p1", None, one_at, one_at + 5, "12 hộ"), 12, "hộ", measures=CAPITALS),
        Figure(Span("I/p1", None, two_at, two_at + 5, "15 hộ"), 15, "hộ", measures=f"{CAPITALS}Ẫ"),
        *(Figure(p, at, "ẪỘ", measures=m) for at, (p, m) in enumerate(zip(parts, labels, strict=True), 1)),
        Figure(total, 6, "ẪỘ"),
    )
    told = Facts(
        figures=figures,
        sums=(SumCheck(total, tuple(parts), holds=True),),
        assignments=(Assignment(CAPITALS, f"{CAPITALS} làm", "I/p4"),),
    )
    return Document("d", CAPITALS, CAPITALS, nodes, tables=(Table("I/t2", rows),)), told


@pytest.mark.parametrize("aspect", Aspect)
def test_capitals_keep_their_ink_on_every_kind_of_slide(aspect: Aspect) -> None:
    """Ẫ, Ộ and Ữ stay inside their boxes on first and last lines of cards, charts, tables, quotations and tasks."""
    deck = compose_deck(*everything(), DeckSettings(aspect=aspect))
    own = Slide(SlideKind.OWN, CAPITALS, OwnText((CAPITALS, CAPITALS)), is_own_title=True)
    deck = replace(deck, slides=(*deck.slides, own))
    assert {slide.kind for slide in deck.slides} == set(SlideKind) - {SlideKind.CLOSING}
    layout = lay_out(deck)
    for page in range(len(layout.pages)):
        for box in layout.texts(page):
            for line in box.lines:
                tight = ink(line, box)
                assert box.rect.y - 1 <= tight.y
                assert tight.bottom <= box.rect.bottom + 1
    assert overflowing(layout) == overflowing_office(layout) == []


def test_own_words_are_marked(logo: Path) -> None:
    """A slide of the person's: its title and words are their own and no furniture, its picture keeps its shape."""
    deck, _ = full(one("Nội dung."))
    text = Slide(SlideKind.OWN, "Lời chào", OwnText(("Kính thưa các đồng chí",)), is_own_title=True)
    picture = Slide(SlideKind.OWN, "Ảnh", OwnPicture(Picture(str(logo), "Lá cờ")), is_own_title=True)
    deck = replace(deck, slides=(*deck.slides, text, picture))
    layout = lay_out(deck)
    words = [box for box in layout.texts(len(deck.slides) - 2) if box.is_own]
    assert [box.text for box in words] == ["Lời chào", "Kính thưa các đồng chí"]
    assert not any(box.is_furniture for box in words)
    shown = next(box for box in layout.pages[-1] if isinstance(box, PictureBox))
    assert shown.rect.width == pytest.approx(2 * shown.rect.height)
    assert slide_image(layout, len(deck.slides) - 1, 480, load_theme("dark")).pixelColor(240, 180) == QColor("#FF0000")


def test_a_picture_that_is_gone_shows_its_words() -> None:
    """Where the file of an own slide is missing, its words stand in its place."""
    deck, _ = full(one("Nội dung."))
    gone = Slide(SlideKind.OWN, "Ảnh", OwnPicture(Picture("/không/có.png", "Lá cờ")), is_own_title=True)
    layout = lay_out(replace(deck, slides=(gone,)))
    bare = lay_out(replace(deck, slides=(replace(gone, content=OwnPicture(Picture("/không/có.png"))),)))
    theme = load_theme("light")
    assert slide_image(layout, 0, 960, theme) != slide_image(bare, 0, 960, theme)


def test_long_compounds_break_between_their_words() -> None:
    """Words that are held together break between them where a column is too narrow, never inside one."""
    rows = (("Ngành", *[f"C{at}" for at in range(6)]), ("Thương mại - dịch vụ, kinh tế - xã hội", *["1"] * 6))
    node = Node("I/t1", "I", NodeKind.TABLE, text_of_rows(rows))
    _, layout = full(Document("d", None, "T", (HEADING, node), tables=(Table("I/t1", rows),)))
    cells = [box for page in range(len(layout.pages)) for box in layout.texts(page) if box.role is Role.CELL]
    words = {word for box in cells for line in box.lines for word in line.text.split()}
    assert words <= {*rows[1][0].split(), "1"}


def test_a_slide_is_painted_where_it_is_told(composed) -> None:
    """A slide painted into a part of a picture leaves the rest alone."""
    _, layout = composed(Detail.SHORT, Aspect.WIDE)
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#00FF00"))
    painter = QPainter(image)
    from desktop.slides.paint import paint_slide

    paint_slide(painter, layout, 5, QRectF(40, 40, 320, 180), load_theme("light"))
    painter.end()
    assert image.pixelColor(20, 20) == image.pixelColor(380, 280) == QColor("#00FF00")
    assert image.pixelColor(200, 100) != QColor("#00FF00")
    assert isinstance(layout.texts(5)[0], TextBox)
