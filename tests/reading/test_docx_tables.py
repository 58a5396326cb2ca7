"""Tables of Word files: merged cells stand once, and tables that only place words are no tables."""

from collections.abc import Callable

import pytest

from desktop.reading.blocks import Block
from desktop.reading.docx.reader import read_docx

WordFile = Callable[..., bytes]

RULED = "".join(f'<w:{side} w:val="single"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
BORDERS = f"<w:tblBorders>{RULED}</w:tblBorders>"
FILLER = "".join(f"<w:p><w:r><w:t>Đoạn {number}.</w:t></w:r></w:p>" for number in range(5))


def words(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def cell(text: str, properties: str = "", more: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{words(text)}{more}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows: str, properties: str = BORDERS) -> str:
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{''.join(rows)}</w:tbl>"


def read(content: bytes) -> tuple[Block, ...]:
    return read_docx(content, "tep.docx").blocks


def texts(content: bytes) -> list[str]:
    return [block.text for block in read(content)]


@pytest.fixture
def rows_of(word_file: WordFile) -> Callable[..., object]:
    """The rows of the one table in the middle of a file."""

    def rows(inner: str, **parts: str) -> object:
        (found,) = (block for block in read(word_file(FILLER + inner + FILLER, **parts)) if block.rows is not None)
        assert (found.rich.text, found.lines) == ("", (6,))
        return found.rows

    return rows


def test_merged_cells_stand_once(rows_of: Callable[..., object]) -> None:
    """Wide, tall and shifted cells leave the other places empty; every row is as long as the longest."""
    down, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    assert rows_of(
        table(
            row(cell("Nhiệm vụ", down), cell("Năm", '<w:gridSpan w:val="2"/>')),
            row(cell("", on), cell("2024"), cell("2025")),
            row(cell("b", '<w:hMerge w:val="restart"/>'), cell("", "<w:hMerge/>"), cell("c")),
            row(cell("d"), properties='<w:gridBefore w:val="1"/>'),
        )
    ) == (("Nhiệm vụ", "Năm", ""), ("", "2024", "2025"), ("b", "", "c"), ("", "d", ""))


def test_a_merged_cell_that_begins_nowhere_keeps_its_words(rows_of: Callable[..., object]) -> None:
    """In the first row nothing stands above a cell that says it goes on."""
    assert rows_of(table(row(cell("a", "<w:vMerge/>"), cell("b")), row(cell("c"), cell("d")))) == (
        ("a", "b"),
        ("c", "d"),
    )


def test_paragraphs_and_tables_in_a_cell_are_its_words(rows_of: Callable[..., object]) -> None:
    """They follow each other with a blank, and a break in a cell is one too."""
    nested = table(row(cell("2"), cell("3")), row(cell("4"), cell("5")))
    broken = "<w:p><w:r><w:t>6</w:t><w:br/><w:t>- 7</w:t></w:r></w:p>"
    assert rows_of(table(row(cell("1", more=nested + broken), cell("8")))) == (("1 2 3 4 5 6 - 7", "8"),)


def test_numbers_of_rows_are_counted(rows_of: Callable[..., object]) -> None:
    """A column that Word numbers shows its numbers."""
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    counted = (
        '<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        "<w:r><w:t>việc</w:t></w:r></w:p></w:tc>"
    )
    inner = table(row(counted, cell("a")), row(counted, cell("b")))
    assert rows_of(inner, numbering=numbering) == (("1. việc", "a"), ("2. việc", "b"))


def test_deleted_rows_and_rows_in_controls(rows_of: Callable[..., object]) -> None:
    """A row that a tracked change deletes is gone, one in a content control is there."""
    inside = f"<w:sdt><w:sdtContent>{row(cell('b'), cell('c'))}</w:sdtContent></w:sdt>"
    gone = row(cell("x"), cell("y"), properties="<w:del/>")
    assert rows_of(table(row(cell("a"), cell("a")), gone, inside)) == (("a", "a"), ("b", "c"))


def test_an_empty_table_is_nothing(word_file: WordFile) -> None:
    """Cells without words, rows without cells and a table without rows give no block."""
    assert (
        texts(word_file(FILLER + table(row(cell(""), cell(" "))) + table(row()) + table() + FILLER))
        == [f"Đoạn {number}." for number in range(5)] * 2
    )


def test_the_head_of_an_official_document_is_no_table(word_file: WordFile) -> None:
    """Issuer and motto, number and date come line by line, the left cell first."""
    head = table(
        row(cell("BAN TUYÊN GIÁO", more=words("*")), cell("ĐẢNG CỘNG SẢN VIỆT NAM")),
        row(cell("Số 01-HD/BTG"), cell("Hà Nội, ngày 02 tháng 3 năm 2024")),
        properties="",
    )
    assert texts(word_file(head + FILLER))[:5] == [
        "BAN TUYÊN GIÁO", "*", "ĐẢNG CỘNG SẢN VIỆT NAM", "Số 01-HD/BTG", "Hà Nội, ngày 02 tháng 3 năm 2024",
    ]  # fmt: skip


def test_recipients_and_signature_are_no_table(word_file: WordFile) -> None:
    """Lines that only breaks part are blocks of their own, also with an appendix after the signature."""
    lines = "<w:p><w:r><w:t>Nơi nhận:</w:t><w:br/><w:t>- Như trên;</w:t><w:br/><w:t>- Lưu.</w:t></w:r></w:p>"
    foot = table(row(f"<w:tc>{lines}</w:tc>", cell("TM. BAN BÍ THƯ", more=words("Nguyễn Văn A"))), properties="")
    assert texts(word_file(FILLER + foot + FILLER))[5:10] == [
        "Nơi nhận:", "- Như trên;", "- Lưu.", "TM. BAN BÍ THƯ", "Nguyễn Văn A",
    ]  # fmt: skip


def test_rules_make_a_table_but_not_around_a_motto(word_file: WordFile) -> None:
    """A small ruled table at the end of a file holds data; ruled issuer and motto at its beginning do not."""
    data = table(row(cell("Đơn vị"), cell("Số")), row(cell("Hà Nội"), cell("5")))
    head = table(row(cell("CHÍNH PHỦ"), cell("Độc lập - Tự do - Hạnh phúc")))
    blocks = read(word_file(head + FILLER + data))
    assert [block.text for block in blocks[:2]] == ["CHÍNH PHỦ", "Độc lập - Tự do - Hạnh phúc"]
    assert blocks[-1].rows == (("Đơn vị", "Số"), ("Hà Nội", "5"))
    within = read(word_file(FILLER + head + FILLER))
    assert within[5].rows == (("CHÍNH PHỦ", "Độc lập - Tự do - Hạnh phúc"),)


def test_borders_come_from_styles_and_cells(word_file: WordFile) -> None:
    """A table style draws rules; cells that take theirs away undo them, cells that draw their own have them."""
    styles = (
        '<w:style w:type="table" w:styleId="Luoi"><w:tblPr>'
        f"{BORDERS}</w:tblPr></w:style>"
        '<w:style w:type="table" w:styleId="Con"><w:basedOn w:val="Luoi"/></w:style>'
    )
    lines = "".join(f'<w:{side} w:val="single"/>' for side in ("top", "left", "bottom", "right"))
    drawn = f"<w:tcBorders>{lines}</w:tcBorders>"
    none = drawn.replace("single", "nil")
    styled = '<w:tblStyle w:val="Con"/>'

    def is_table(properties: str, of_cell: str) -> bool:
        inner = table(row(cell("a", of_cell), cell("b", of_cell)), properties=properties)
        return any(block.rows for block in read(word_file(inner + FILLER, styles=styles)))

    assert [is_table(styled, ""), is_table(styled, none), is_table("", drawn), is_table("", "")] == [
        True, False, True, False,
    ]  # fmt: skip


def test_a_large_table_without_rules_is_a_table(word_file: WordFile) -> None:
    """Nine rows place nothing side by side, wherever they stand."""
    inner = table(*(row(cell(f"{number}"), cell("x")) for number in range(9)), properties="")
    assert len(read(word_file(inner))[0].rows or ()) == 9


def test_one_cell_is_a_frame(word_file: WordFile) -> None:
    """A box drawn around paragraphs is no table."""
    frame = table(row(cell("Lưu ý", more=words("Đọc kỹ"))))
    assert texts(word_file(FILLER + frame + FILLER))[5:7] == ["Lưu ý", "Đọc kỹ"]


def test_cells_beyond_what_word_can_hold_are_not_made(rows_of: Callable[..., object]) -> None:
    """A span of a million columns is one of 63."""
    rows = rows_of(table(row(cell("a", '<w:gridSpan w:val="1000000"/>'), cell("b"))))
    assert rows == (("a", *[""] * 62, "b"),)
