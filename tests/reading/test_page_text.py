"""Page text in general: joins, notes, labels, and any text at all."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.guidance.document import NodeKind
from desktop.reading.page_text import read_page_text

LONG = "Các cơ quan, đơn vị, địa phương tiếp tục quán triệt và triển khai thực hiện nghiêm túc, hiệu quả các nội dung"


def kinds_and_texts(text: str) -> list[tuple[str, str]]:
    return [(node.kind.value, node.text) for node in read_page_text(text).document.nodes]


def test_a_small_letter_goes_on_with_the_paragraph_before() -> None:
    """A page that cuts a paragraph leaves its rest with a small letter."""
    assert kinds_and_texts("Kế hoạch\n\nTên\n\n1. Mục\n\nMột câu bị\n\ncắt đôi.")[1:] == [
        ("paragraph", "Một câu bị cắt đôi.")
    ]


def test_a_capital_after_a_missing_full_stop_begins_a_paragraph_if_others_begin_so() -> None:
    """`Công tác …` begins sentences of the document, so it begins this paragraph, too."""
    text = f"1. Mục\n\nCông tác y tế tốt.\n\n{LONG}\n\nCông tác y sinh tốt.\n\nCông tác y học tốt."
    assert len(kinds_and_texts(text)) == 5


def test_a_capital_goes_on_where_no_sentence_begins_so() -> None:
    """A long text without an end goes on with a proper name."""
    assert kinds_and_texts(f"1. Mục\n\n{LONG} của\n\nBan Chỉ đạo.")[1:] == [("paragraph", f"{LONG} của Ban Chỉ đạo.")]


def test_short_lines_are_not_joined() -> None:
    """A list of names without full stops stays a list."""
    assert len(kinds_and_texts("1. Mục\n\nNguyễn Văn A\n\nTrần Thị B\n\nLê Văn C")) == 4


def test_a_year_at_the_beginning_of_a_line_is_no_label() -> None:
    """`2023 của thành phố` is the rest of a paragraph."""
    assert kinds_and_texts("1. Mục\n\nTrong năm\n\n2023 của thành phố.")[1:] == [
        ("paragraph", "Trong năm 2023 của thành phố.")
    ]


def test_numbers_are_data() -> None:
    """Numbers that repeat and skip stay as printed; a path that would repeat gets a tail."""
    nodes = read_page_text("I. Một\n\n3. Ba\n\n3. Ba nữa\n\n7. Bảy").document.nodes
    assert [(node.path, node.printed) for node in nodes] == [("I", "I."), ("I.3", "3."), ("I.3~2", "3."), ("I.7", "7.")]


def test_levels_are_relative_to_the_document() -> None:
    """Without Roman numbers the arabic ones are the first level."""
    assert [node.level for node in read_page_text("1. Một\n\n1.1. Hai\n\n2. Ba").document.nodes] == [1, 2, 1]


def test_labels_keep_their_printed_form() -> None:
    """`II/`, `III-` and `2)` lose their sign in the label only."""
    nodes = read_page_text("II/ Hai\n\nIII- Ba\n\n2) Hai").document.nodes
    assert [(node.label, node.printed) for node in nodes] == [("II", "II/"), ("III", "III-"), ("2", "2)")]


def test_a_note_nobody_calls_stays_in_the_text() -> None:
    """`(5) …` is a list item where no marker says otherwise."""
    nodes = read_page_text("1. Mục\n\n(5) Một ý của danh sách.").document.nodes
    assert [(node.printed, node.text) for node in nodes] == [("1.", "Mục"), ("(5)", "Một ý của danh sách.")]


def test_a_marker_without_a_note_stays_in_the_text() -> None:
    """m² is a unit, and a marker whose note is missing is not thrown away."""
    assert kinds_and_texts("1. Mục\n\nRộng 20 m² và hết⁽⁹⁾.")[1:] == [("paragraph", "Rộng 20 m² và hết⁽⁹⁾.")]


def test_a_first_line_that_is_too_long_is_no_title() -> None:
    """A file that is one long line is one paragraph."""
    document = read_page_text("Một dòng rất dài. " * 100).document
    assert document.title == ""
    assert [node.kind for node in document.nodes] == [NodeKind.PARAGRAPH]


def test_marks_of_markdown_are_words() -> None:
    """Any text with `* _ # < &` shows as it is."""
    words = "Tích 3 * 4 = 12 * 1 & <b>đậm</b> _gạch_ # `mã`."
    assert kinds_and_texts(f"1. Mục\n\n{words}")[1:] == [("paragraph", words)]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=400))
def test_any_text_is_read(text: str) -> None:
    """Reading never fails, paths are unique, and each node's parent stands before it."""
    nodes = read_page_text(text).document.nodes
    paths = [node.path for node in nodes]
    assert len(set(paths)) == len(paths)
    assert all(node.parent is None or node.parent in paths[:place] for place, node in enumerate(nodes))


LINES = st.sampled_from(["I. A", "1. B.", "1.1. C", "* D", "- e;", "+ f.", "G h.", "iii⁽¹⁾", "¹ n", "./."])


@given(st.lists(LINES, max_size=12))
def test_any_outline_is_read(lines: list[str]) -> None:
    """Labels in any order give a tree whose levels grow by the depth of the parent."""
    document = read_page_text("\n\n".join(lines)).document
    for node in document.nodes:
        if node.parent and node.level:
            assert node.level > (document.node(node.parent).level or 0)
    assert all(note.node in document for note in document.footnotes)
    assert all(node.kind in NodeKind for node in document.nodes)
