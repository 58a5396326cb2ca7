"""A document laid out as one page of clean HTML."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from desktop.guidance.document import Document, Footnote, Mark, Node, NodeKind, Recipient, Style
from desktop.guidance.facts import Citation, Facts, Span
from desktop.page.markup import block_html
from desktop.page.page import document_page
from desktop.page.shown import shown

TAGS = {"p", "h1", "h2", "h3", "h4", "a", "b", "i", "br", "span"}


class Reading(HTMLParser):
    """Another reader of HTML: collects words, tags and attributes."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.tags: list[str] = []
        self.attributes: set[str] = set()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag == "br":
            self.words.append("\n")

    def handle_data(self, data):
        self.words.append(data)


def read(html: str) -> Reading:
    reading = Reading()
    reading.feed(html)
    reading.close()
    return reading


def paragraph(text: str, **fields) -> Document:
    node = Node("p1", None, NodeKind.PARAGRAPH, text, **fields)
    return Document("a", None, "Tên", (node,))


@given(st.text(st.characters(codec=None)))
def test_any_text_is_shown_as_it_is(text):
    """No word of a document is ever taken for a tag, an entity or a mark of Markdown."""
    block = document_page(paragraph(text), Facts()).blocks[-1]
    reading = read(block_html(block))
    assert "".join(reading.words) == (shown(text) or "\u200b")
    assert set(reading.tags) <= TAGS


def test_a_page_holds_nothing_but_words_and_own_links(guidance, facts):
    """No picture, script, style or outside address can come in through a document."""
    reading = read(document_page(guidance, facts).html)
    assert set(reading.tags) <= TAGS
    assert reading.attributes == {"class", "id", "href"}


def test_every_node_has_one_block_in_reading_order(guidance, facts):
    """The path of a node is the anchor of its block; the lines above the first have places of their own."""
    anchors = [block.anchor for block in document_page(guidance, facts).blocks if block.anchor]
    notes = [f"note:{note.label}" for note in guidance.footnotes]
    assert anchors == ["front.kind", "front.title", *(node.path for node in guidance.nodes), *notes]


def test_labels_are_printed_as_in_the_source_and_bullets_get_a_dash(guidance, facts):
    """`1.1.` stays `1.1.`; a hyphen before a bullet is drawn as a dash."""
    prefixes = {block.anchor: block.prefix for block in document_page(guidance, facts).blocks}
    assert prefixes["II.1.1"] == guidance.node("II.1.1").printed + "\u00a0"
    assert prefixes["II.1.1/b1"] == "–\t"
    assert prefixes["II.1.1/p2"] == ""


def test_headings_are_set_by_their_level(guidance, facts):
    """Three sizes of heading, and one for all that lies deeper."""
    styles = {block.anchor: block.style for block in document_page(guidance, facts).blocks}
    paths = ["I", "II.1", "II.1.1", "II.2.8.1", "II.2.8.2*1", "I.1", "front.preamble"]
    assert [styles[path] for path in paths] == ["h1", "h2", "h3", "h4", "h4", "text", "text"]


def test_markers_stand_where_their_notes_are_anchored():
    """The marker is a link that opens its note."""
    document = Document(
        "a", None, "Tên", (Node("p1", None, NodeKind.PARAGRAPH, "Một hai"),), (Footnote("1", "p1", 3, "Chú"),)
    )
    html = block_html(document_page(document, Facts()).blocks[1])
    assert html == '<p class="text" id="p1">Một<a class="marker" href="note:1">1</a> hai</p>'


def test_bold_and_facts_overlap_in_clean_html():
    """Elements are closed in the order they were opened, whatever overlaps."""
    citation = Citation(Span("p1", None, 4, 11, "số 64-K"), None, "64-K")
    document = paragraph("Văn số 64-K", marks=(Mark(0, 6, Style.BOLD),))
    html = block_html(document_page(document, Facts((citation,))).blocks[1])
    assert html == (
        '<p class="text" id="p1"><b>Văn </b><b><a class="cite" href="cite:0">số</a></b>'
        '<a class="cite" href="cite:0"> 64-K</a></p>'
    )


def test_the_page_begins_with_what_the_document_says_of_itself():
    """Fields that the source does not give leave no gap and no invented word."""
    document = Document("a", "Hướng dẫn", "Tên", (), number="12-HD/TU", place="Hà Nội")
    assert [(block.style, block.text) for block in document_page(document, Facts()).blocks] == [
        ("number", "12-HD/TU"),
        ("dated", "Hà Nội"),
        ("kind", "HƯỚNG DẪN"),
        ("title", "Tên"),
    ]


def test_recipients_stand_under_their_groups_before_the_signature():
    """Inferred groups are said to be inferred, once."""
    recipients = (
        Recipient("Thành ủy", "để báo cáo", group_inferred=True),
        Recipient("Lưu", "lưu", group_inferred=True),
    )
    document = Document("a", None, "Tên", (), recipients=recipients, signature=("TRƯỞNG BAN", "Ngô Anh"))
    styles = [block.style for block in document_page(document, Facts()).blocks]
    assert styles == ["title", "recipients", "group", "group", "recipient", "group", "recipient", "authority", "signer"]


def test_notes_lead_back_to_their_markers(guidance, facts):
    """In the list at the end each label is a link to the node that carries the marker."""
    notes = [block for block in document_page(guidance, facts).blocks if block.style == "note"]
    assert len(notes) == 9
    assert notes[0].prefix_link == "node:II.2.1%2Fp3"
