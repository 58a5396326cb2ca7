"""A document becomes a deck."""

from dataclasses import replace

import pytest

from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.facts import Facts
from desktop.slides.compose import compose_deck
from desktop.slides.deck import Aspect, Deck, DeckSettings, Detail, Room, SlideKind
from desktop.slides.excerpts import Marked, excerpts
from desktop.slides.fit.fit import lay_out
from desktop.slides.layout import Layout, Role
from desktop.slides.overflow import overflowing, overflowing_office

pytestmark = pytest.mark.usefixtures("fonts")
Composed = tuple[Deck, Layout]


def test_the_order_of_slides(deck_and_layout: Composed) -> None:
    """A deck opens with cover and agenda, and closes with the closing.

    Each top heading has its section slide, unless one or two slides under its title say all that there is.
    """
    deck, _ = deck_and_layout
    kinds = [slide.kind for slide in deck.slides]
    assert kinds[:2] == [SlideKind.COVER, SlideKind.AGENDA]
    assert kinds[-1] is SlideKind.CLOSING
    sections = [slide.label for slide in deck.slides if slide.kind is SlideKind.SECTION]
    is_short = deck.settings.detail is Detail.SHORT
    expected = ["II.", "III."] if is_short else ["I.", "II.", "III."]
    assert [label for label in sections if label in {"I.", "II.", "III."}] == expected
    below = [slide for slide in deck.slides if slide.label == "I."]
    assert len(below) == 1 if is_short else len(below) > 3
    assert all(slide.title_span and slide.title_span.node == "I" for slide in below)


@pytest.mark.parametrize("aspect", list(Aspect))
def test_a_section_slide_names_what_comes_as_fully_as_it_holds(aspect: Aspect, composed) -> None:
    """Headings too long to stand whole are cut where they say something, and take the lines that there are."""
    deck, _ = composed(Detail.SHORT, aspect)
    named = {
        slide.label: [p.span.text for p in slide.points] for slide in deck.slides if slide.kind is SlideKind.SECTION
    }
    first, second = named["II."]
    assert first.startswith("Kết quả phát triển kinh tế - xã hội của đất nước năm 2023")
    assert second.startswith("Kết quả thực hiện các chỉ tiêu phát triển kinh tế - xã hội")
    assert {"Làm rõ những khó khăn", "Khẳng định kết quả"} < set(named["1."])


def test_every_point_is_verbatim(deck_and_layout: Composed, guidance: Document) -> None:
    """A point is exactly what stands at its span."""
    deck, _ = deck_and_layout
    for slide in deck.slides:
        for point in slide.points:
            span = point.span
            notes = {note.label: note.text for note in guidance.notes_of(span.node)}
            text = guidance.node(span.node).text if span.footnote is None else notes[span.footnote]
            assert text[span.start : span.end] == span.text
            assert span.text == span.text.strip() != ""


def test_every_heading_is_a_title(deck_and_layout: Composed, guidance: Document) -> None:
    """Each heading of the document stands as the title of a slide."""
    deck, _ = deck_and_layout
    titled = {slide.title_span.node for slide in deck.slides if slide.title_span}
    assert {node.path for node in guidance.nodes if node.is_titled} <= titled


def test_a_cut_title_stands_whole_in_the_notes(deck_and_layout: Composed, guidance: Document) -> None:
    """A title that ends with … begins as its heading does, and the notes hold all of it."""
    deck, _ = deck_and_layout
    cut = [slide for slide in deck.slides if slide.title.endswith("…") and slide.title_span]
    assert cut
    for slide in cut:
        assert slide.title_span is not None
        path = slide.title_span.node
        heading = guidance.node(path).text if path else guidance.title
        assert heading.startswith(slide.title[:-1])
        assert heading in slide.notes


def test_slides_that_go_on_have_a_short_title(deck_and_layout: Composed, guidance: Document) -> None:
    """From its second slide on a heading takes one line, cut after a word that does not want the next."""
    deck, layout = deck_and_layout
    opened: set[str] = set()
    shorter = 0
    for index, slide in enumerate(deck.slides):
        if slide.kind is SlideKind.POINTS and slide.title_span:
            title = next(box for box in layout.texts(index) if box.role is Role.TITLE)
            assert len(title.lines) == 1 or slide.title_span.node not in opened
            shorter += slide.title_span.node in opened and slide.title.endswith("…")
            opened.add(slide.title_span.node)
            assert not slide.title.endswith((" của…", " và…", " các…", ",…"))
    assert shorter > 10


def test_points_come_closer_to_save_a_slide(guidance: Document, facts: Facts) -> None:
    """A little less space between points is taken where it lets the last one stand with the others."""
    deck = compose_deck(guidance, facts, DeckSettings(sections=("I",)))
    shown = [slide for slide in deck.slides if slide.kind is SlideKind.POINTS]
    assert [[point.span.node for point in slide.points] for slide in shown] == [["I.1", "I.2", "I.3"]]
    assert overflowing(lay_out(deck)) == overflowing_office(lay_out(deck)) == []


def test_full_slides_hold_every_word(composed, guidance: Document) -> None:
    """In full detail the points of a node are its whole text, in order."""
    deck, _ = composed(Detail.FULL)
    for node in guidance.nodes:
        if not node.is_titled:
            spans = [
                point.span
                for slide in deck.slides
                for point in slide.points
                if point.span.node == node.path and slide.kind in {SlideKind.POINTS, SlideKind.CLOSING}
            ]
            assert "".join("".join(span.text.split()) for span in spans) == "".join(node.text.split())


def test_short_slides_hold_every_figure(composed, guidance: Document, facts: Facts) -> None:
    """In short detail every figure of the text stands on a slide, unparted."""
    deck, _ = composed(Detail.SHORT)
    spans = [point.span for slide in deck.slides for point in slide.points]
    titles = [slide.title_span for slide in deck.slides if slide.title_span]
    for figure in facts.figures:
        if figure.span.footnote is None:
            at = figure.span
            assert any(s.node == at.node and s.start <= at.start and at.end <= s.end for s in (*spans, *titles))


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        (
            (
                "Để phát huy kết quả năm 2023, tạo sự thống nhất trong toàn Đảng bộ, Ủy ban nhân dân quận "
                "tập trung thực hiện các nhiệm vụ sau; giao các phòng, ban, đơn vị tổ chức triển khai."
            ),
            "thực hiện các nhiệm vụ sau",
        ),
        (
            (
                "Nhằm thực hiện chủ trương của Đảng, Nhà nước; tạo chuyển biến trong nhận thức, các cấp ủy "
                "quán triệt đến từng chi bộ; phối hợp với các ngành và báo cáo kết quả hằng quý."
            ),
            "đến từng chi bộ",
        ),
        (
            (
                "Căn cứ Nghị quyết số 01 của Chính phủ về phát triển kinh tế, Kế hoạch số 02 của Thành ủy; "
                "tạo tiền đề thực hiện thắng lợi các mục tiêu đề ra của nghị quyết đại hội đảng bộ các cấp."
            ),
            "đảng bộ các cấp.",
        ),
        (
            (
                "Quận tập trung giải phóng mặt bằng các dự án trọng điểm; phối hợp với các sở, ngành của thành phố "
                "tháo gỡ khó khăn cho doanh nghiệp trên địa bàn."
            ),
            "dự án trọng điểm",
        ),
    ],
)
def test_a_lead_says_who_does_what(text: str, lead: str) -> None:
    """A lead that opens with aims or grounds goes on until its main clause ends, or its sentence."""
    node = Node("p1", None, NodeKind.PREAMBLE, text)
    shown = " ".join(piece.text for piece in excerpts(node, 0, Detail.SHORT, Marked.of(Facts())))
    assert text.startswith(shown)
    assert shown.endswith(lead)


def test_the_preamble_of_the_guidance_says_who_guides(composed, guidance: Document) -> None:
    """The first points of the short deck end with the main clause of the document."""
    deck, _ = composed(Detail.SHORT)
    spans = [point.span for slide in deck.slides for point in slide.points if point.span.node == "front.preamble"]
    assert spans[-1].text.endswith("Ban Tuyên giáo Quận ủy ban hành hướng dẫn như sau:")


def test_footnotes_are_in_the_notes(deck_and_layout: Composed, guidance: Document) -> None:
    """Every footnote stands, with its label, in the notes of a slide of its node."""
    deck, _ = deck_and_layout
    for note in guidance.footnotes:
        held = [slide for slide in deck.slides if note.node in slide.nodes]
        assert any(f"Chú thích {note.label}: {note.text}" in slide.reference for slide in held)


def test_sentences_are_spoken_or_read_up(composed, guidance: Document) -> None:
    """In short detail every sentence of a slide's nodes is in its notes: the lead's to be said, the rest to read."""
    deck, _ = composed(Detail.SHORT)
    for slide in deck.slides:
        if slide.kind is SlideKind.POINTS and all(point.parts == 1 for point in slide.points):
            for point in slide.points:
                words = set(guidance.node(point.span.node).text.split())
                assert words <= set(slide.notes.split())


def test_parts_of_a_node_are_counted(deck_and_layout: Composed) -> None:
    """The parts of a node run from 1 to their number, and the source line tells which one it is."""
    deck, _ = deck_and_layout
    parts: dict[str, list[tuple[int, int]]] = {}
    for slide in deck.slides:
        if slide.kind is SlideKind.POINTS:
            for point in slide.points:
                parts.setdefault(point.span.node, []).append((point.part, point.parts))
    for counted in parts.values():
        last = counted[0][1]
        assert sorted({part for part, _ in counted}) == list(range(1, last + 1))
        assert {count for _, count in counted} == {last}
    assert any("(2/3)" in slide.source for slide in deck.slides) or deck.settings.detail is Detail.SHORT


def test_source_lines(composed) -> None:
    """Each slide of points leads back to its section and paragraph; extracts say that they are."""
    full, _ = composed(Detail.FULL)
    assert all(slide.source for slide in full.slides if slide.kind is SlideKind.POINTS)
    assert not any("trích" in slide.source for slide in full.slides)
    assert any(slide.source.startswith("Mục II.2.1 · đoạn 1") for slide in full.slides)
    short, _ = composed(Detail.SHORT)
    assert any(slide.source.endswith("(trích)") for slide in short.slides)


def test_no_slide_of_points_is_empty(deck_and_layout: Composed) -> None:
    """No slide shows a lone heading but the section slides."""
    deck, _ = deck_and_layout
    for slide in deck.slides:
        assert slide.points or slide.kind in {SlideKind.COVER, SlideKind.SECTION}


def test_chosen_sections_only(guidance: Document, facts: Facts) -> None:
    """A deck of two sections holds their subtrees, in the order of the document, and nothing else."""
    settings = DeckSettings(sections=("II.2.1", "I"), detail=Detail.FULL)
    deck = compose_deck(guidance, facts, settings)
    held = {path for slide in deck.slides for path in slide.nodes}
    assert held == {node.path for path in ("I", "II.2.1") for node in guidance.subtree(path)}
    assert {passage.node for passage in deck.passages} == held


def test_an_unknown_section_is_a_key_error(guidance: Document) -> None:
    """A path that the document does not have is refused."""
    with pytest.raises(KeyError):
        compose_deck(guidance, Facts(), DeckSettings(sections=("IX",)))


def test_the_room_sets_the_size(guidance: Document) -> None:
    """A deeper hall gets larger letters and more slides; a small one never less than 40."""
    sizes = {}
    for room in (Room(3, 1), Room(6, 1), Room(12, 1.8)):
        deck = compose_deck(guidance, Facts(), DeckSettings(sections=("II.2.1",), room=room))
        sizes[room.ratio] = (deck.body_px, len(deck.slides))
        assert deck.body_px >= deck.needed_px
    assert [size for size, _ in sizes.values()] == [40, 62, 69]
    assert sizes[3.0][1] <= sizes[6.0][1] <= sizes[12 / 1.8][1]


def test_a_hall_that_is_too_deep_says_so(guidance: Document) -> None:
    """Where no slide could hold letters large enough, the deck tells what would be needed."""
    deck = compose_deck(guidance, Facts(), DeckSettings(sections=("II.2.1",), room=Room(30, 1)))
    assert deck.body_px == 160
    assert deck.needed_px > 300


def test_a_document_without_nodes_is_a_cover() -> None:
    """An empty document still gives its title."""
    deck = compose_deck(Document("x", None, "Tiêu đề", ()), Facts(), DeckSettings())
    assert [slide.kind for slide in deck.slides] == [SlideKind.COVER]


def test_a_law_gets_points_under_its_articles() -> None:
    """An article with clauses is one title with its clauses as numbered points, and no section slide."""
    nodes = (
        Node("D.1", None, NodeKind.ARTICLE, "Phạm vi điều chỉnh", "Điều 1", "Điều 1.", 1),
        Node("D.1.1", "D.1", NodeKind.CLAUSE, "Luật này quy định về báo cáo viên.", "1", "1.", 2),
        Node("D.1.1.a", "D.1.1", NodeKind.POINT, "Quyền của báo cáo viên;", "a", "a)", 3),
    )
    deck = compose_deck(Document("l", "Luật", "Luật mẫu", nodes), Facts(), DeckSettings(detail=Detail.FULL))
    assert [slide.kind for slide in deck.slides] == [SlideKind.COVER, SlideKind.POINTS]
    slide = deck.slides[1]
    assert slide.label == "Điều 1."
    assert [(point.marker, point.level) for point in slide.points] == [("1.", 0), ("a)", 1)]
    assert slide.source == "Khoản 1 Điều 1 - Điểm a khoản 1 Điều 1"


def test_an_agenda_is_two_slides_at_most() -> None:
    """A document of a hundred articles has no agenda, one of ten has."""
    for count, agendas in ((10, 2), (100, 0)):
        nodes = tuple(
            Node(f"D.{at}", None, NodeKind.ARTICLE, "Điều khoản", str(at), f"Điều {at}.") for at in range(count)
        )
        deck = compose_deck(Document("l", None, "Luật", nodes), Facts(), DeckSettings())
        assert sum(slide.kind is SlideKind.AGENDA for slide in deck.slides) == agendas


def test_seconds_follow_the_spoken_words(deck_and_layout: Composed) -> None:
    """Speaking takes 220 syllables a minute, and turning a slide four seconds."""
    deck, _ = deck_and_layout
    for slide in deck.slides:
        words = [word for word in slide.spoken.split() if any(map(str.isalnum, word))]
        assert slide.seconds == pytest.approx(len(words) * 60 / 220 + 4, abs=0.06)


def test_aspects_differ_only_in_room(guidance: Document) -> None:
    """A 4:3 deck has the same size of letters and all the same words."""
    settings = DeckSettings(sections=("II.2.1",), detail=Detail.FULL)
    wide = compose_deck(guidance, Facts(), settings)
    classic = compose_deck(guidance, Facts(), replace(settings, aspect=Aspect.CLASSIC))
    assert wide.body_px == classic.body_px
    words = [" ".join(p.span.text for s in deck.slides for p in s.points).split() for deck in (wide, classic)]
    assert words[0] == words[1]
