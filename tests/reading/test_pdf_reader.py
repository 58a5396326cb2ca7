"""PDF files that are drawn here by Qt are read back as the paragraphs that were drawn."""

import io

import pytest
from pypdf import PdfWriter
from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF
from PySide6.QtGui import QFont, QFontMetricsF, QPageSize, QPainter, QPdfWriter, QPen

from desktop.guidance.document import Mark, Style
from desktop.reading.assemble import assemble
from desktop.reading.pdf.reader import read_pdf
from desktop.reading.source import Source
from desktop.slides.fonts import load_fonts

DOTS_PER_POINT = 10
LEFT, RIGHT, TOP, FOOT = 85.0, 538.0, 90.0, 780.0
INDENT, SIZE, PITCH = 28.0, 13.0, 18.0


class Press:
    """Sets text on A4 pages, in points from the top left corner."""

    def __init__(self) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(72 * DOTS_PER_POINT)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._painter = QPainter(self._writer)
        self.y = TOP

    def write(self, x: float, y: float, text: str, *, size: float = SIZE, bold: bool = False, turn: float = 0) -> float:
        """Write from `x` on the baseline `y`; gives the x where the text ends."""
        font = self._font(size, bold=bold)
        self._painter.setFont(font)
        self._painter.save()
        self._painter.translate(x * DOTS_PER_POINT, y * DOTS_PER_POINT)
        self._painter.rotate(turn)
        self._painter.drawText(0, 0, text)
        self._painter.restore()
        return x + self.width(text, size, bold=bold)

    def width(self, text: str, size: float = SIZE, *, bold: bool = False) -> float:
        return QFontMetricsF(self._font(size, bold=bold)).horizontalAdvance(text) / DOTS_PER_POINT

    def rule(self, left: float, top: float, right: float, foot: float) -> None:
        """Draw a straight line."""
        self._painter.setPen(QPen(self._painter.pen().color(), 0.5 * DOTS_PER_POINT))
        points = (left, top, right, foot)
        self._painter.drawLine(QLineF(*(place * DOTS_PER_POINT for place in points)))

    def scatter(self, text: str) -> None:
        """Write the plain letters of a line first and then those with marks, each in its own place."""
        for is_plain in (True, False):
            for place, letter in enumerate(text):
                if letter.isascii() is is_plain and letter != " ":
                    self.write(LEFT + self.width(text[:place]), self.y, letter)
        self.y += PITCH

    def table(self, columns: list[float], rows: list[list[str]], *, skip: tuple[tuple[int, int], ...] = ()) -> None:
        """Draw a grid with words in it; `skip` are the fields (row, column) without a line above them."""
        top = self.y
        for number, row in enumerate(rows):
            lines = [cell.split("|") for cell in row]
            foot = top + PITCH * max(map(len, lines)) + 6
            for column, cell in enumerate(lines):
                if (number, column) not in skip:
                    self.rule(columns[column], top, columns[column + 1], top)
                for place, words in enumerate(cell):
                    self.write(columns[column] + 4, top + PITCH * (place + 1) - 3, words)
            for edge in columns:
                self.rule(edge, top, edge, foot)
            top = foot
        self.rule(columns[0], top, columns[-1], top)
        self.y = top + PITCH

    def centre(self, text: str, *, middle: float = (LEFT + RIGHT) / 2, size: float = SIZE, bold: bool = False) -> None:
        self.write(middle - self.width(text, size, bold=bold) / 2, self.y, text, size=size, bold=bold)
        self.y += PITCH

    def paragraph(self, text: str, *, indent: float = INDENT, bold: bool = False) -> None:
        """Break a paragraph into lines, and pages where one is full."""
        x, line = LEFT + indent, ""
        for word in text.split(" "):
            longer = f"{line} {word}" if line else word
            if x + self.width(longer, bold=bold) > RIGHT:
                self._line(x, line, bold=bold)
                x, longer = LEFT, word
            line = longer
        self._line(x, line, bold=bold)
        self.y += 6

    def _line(self, x: float, text: str, *, bold: bool) -> None:
        if self.y > FOOT:
            self.page()
        self.write(x, self.y, text, bold=bold)
        self.y += PITCH

    def page(self) -> None:
        self._writer.newPage()
        self.y = TOP

    def pdf(self) -> bytes:
        self._painter.end()
        return bytes(self._buffer.data().data())

    def _font(self, size: float, *, bold: bool) -> QFont:
        font = QFont("Be Vietnam Pro")
        font.setPixelSize(round(size * DOTS_PER_POINT))
        font.setBold(bold)
        return font


@pytest.fixture
def press(qapp) -> Press:
    """An empty A4 page in the face of the program."""
    load_fonts()
    return Press()


def texts(source: Source) -> list[str]:
    return [block.rich.text for block in source.blocks]


def codes(source: Source) -> list[str]:
    return [warning.code for warning in source.warnings]


LONG = (
    "Các cấp ủy, tổ chức đảng tiếp tục lãnh đạo, chỉ đạo việc nghiên cứu, học tập, quán triệt và tổ chức thực hiện "
    "nghị quyết của Đảng theo quy định tại khoản 2 Điều 7 của Quy định này, gắn với kiểm tra, giám sát việc thực hiện."
)


def test_wrapped_lines_become_the_paragraphs_that_were_set(press):
    """A paragraph begins where a line stands in, whatever the words at the beginning of its other lines are."""
    paragraphs = [f"{number}. {LONG}" for number in range(1, 5)] + ["Tất cả cùng thực hiện.", LONG]
    for paragraph in paragraphs:
        press.paragraph(paragraph)
    assert texts(read_pdf(press.pdf(), "a.pdf")) == paragraphs


def test_a_reference_at_the_beginning_of_a_line_begins_no_paragraph(press):
    """A line that reads "Điều 14." belongs to the paragraph above it where it does not stand in."""
    press.paragraph(LONG)
    room = RIGHT - LEFT
    words = "Việc thu hồi giấy phép được thực hiện theo quy định của pháp luật và các khoản 1, 2 và 3 của"
    while press.width(words) + INDENT < room - press.width(" Điều"):
        words += " i"
    press.paragraph(f"{words} Điều 14. Bộ trưởng quyết định việc thu hồi và công bố quyết định ấy trên cổng thông tin.")
    assert len(read_pdf(press.pdf(), "a.pdf").blocks) == 2


def test_a_paragraph_over_two_pages_is_one_block_with_both_pages(press):
    """A page that ends within a paragraph leaves it whole, and is reported."""
    press.paragraph(LONG)
    press.y = FOOT - PITCH
    press.paragraph(LONG)
    press.paragraph("Đoạn cuối cùng.")
    source = read_pdf(press.pdf(), "a.pdf")
    assert texts(source) == [LONG, LONG, "Đoạn cuối cùng."]
    assert [block.pages for block in source.blocks] == [(1,), (1, 2), (2,)]
    assert [(warning.code, warning.page) for warning in source.warnings] == [("cut_paragraph", 2)]


def test_running_heads_and_page_numbers_are_dropped_and_counted(press):
    """What stands at one place on every page goes, with the number beside it; the report says how many."""
    paragraphs = [f"{number}. {'Việc thứ ' * number}{LONG}" for number in range(7, 12)]
    for number, paragraph in enumerate(paragraphs, start=7):
        press.write(LEFT, 50, f"CÔNG BÁO/Số 1183/Ngày 24-12-2020 {number}", size=11)
        press.paragraph(paragraph)
        press.write((LEFT + RIGHT) / 2, 810, f"- {number} -")
        if number < 11:
            press.page()
    source = read_pdf(press.pdf(), "a.pdf")
    assert texts(source) == paragraphs
    messages = {warning.code: warning.message for warning in source.warnings}
    assert set(messages) == {"running_heads", "page_numbers"}
    assert "5 dòng" in messages["running_heads"]
    assert "10 số trang" in messages["page_numbers"]


def test_a_line_that_repeats_now_and_then_is_text(press):
    """Words that happen to top a few of many pages are no running head."""
    for number in range(12):
        if number in {1, 5, 9}:
            press.paragraph("theo hợp đồng.", indent=0)
        press.paragraph(f"{number}. {'Việc này ' * number}{LONG}")
        if number < 11:
            press.page()
    source = read_pdf(press.pdf(), "a.pdf")
    assert sum(text.count("theo hợp đồng.") for text in texts(source)) == 3
    assert "running_heads" not in codes(source)


def test_the_letterhead_is_read_column_by_column(press):
    """The issuer and its number come before what stands beside them; the title is centred."""
    left, right = LEFT + 80, RIGHT - 130
    press.centre("THÀNH ỦY", middle=left)
    press.y = TOP
    press.centre("ĐẢNG CỘNG SẢN VIỆT NAM", middle=right, bold=True)
    press.centre("Số 12-KH/TU", middle=left)
    press.y -= PITCH
    press.centre("Hà Nội, ngày 5 tháng 3 năm 2024", middle=right)
    press.y += 30
    press.centre("KẾ HOẠCH", bold=True)
    press.centre("tổ chức hội thi báo cáo viên giỏi", bold=True)
    press.y += 20
    press.paragraph(LONG)
    press.paragraph(LONG)
    source = read_pdf(press.pdf(), "a.pdf")
    assert texts(source)[:6] == [
        "THÀNH ỦY",
        "Số 12-KH/TU",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "Hà Nội, ngày 5 tháng 3 năm 2024",
        "KẾ HOẠCH",
        "tổ chức hội thi báo cáo viên giỏi",
    ]
    assert [block.is_centred for block in source.blocks] == [False] * 4 + [True] * 2 + [False] * 2
    assert [block.is_bold for block in source.blocks] == [False, False, True, False, True, True, False, False]


def test_recipients_come_before_the_signature_beside_them(press):
    """The two columns at the end of a text are read one after the other."""
    press.paragraph(LONG)
    press.paragraph(LONG)
    top = press.y + 20
    for row, text in enumerate(("Nơi nhận:", "- Như trên;", "- Ban Tuyên giáo;", "- Lưu: VT.")):
        press.write(LEFT, top + row * PITCH, text, size=11)
    for row, text in ((0, "T/M BAN THƯỜNG VỤ"), (1, "PHÓ BÍ THƯ"), (5, "Nguyễn Văn An")):
        press.write(RIGHT - 160, top + row * PITCH, text, bold=True)
    assert texts(read_pdf(press.pdf(), "a.pdf"))[2:] == [
        "Nơi nhận:", "- Như trên;", "- Ban Tuyên giáo;", "- Lưu: VT.",
        "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Văn An",
    ]  # fmt: skip


def draw_note(press: Press, label: str, text: str, y: float) -> None:
    """A note at the foot of the page, its number raised."""
    end = press.write(LEFT, y - 4, label, size=6)
    press.write(end + 1, y, text, size=10)


def test_footnotes_are_lifted_and_numbered_through(press):
    """Numbers that begin again on each page become one count, and their anchors stand where they were raised."""
    for page in (1, 2):
        press.paragraph(f"{page}. {LONG}")
        end = press.write(LEFT + INDENT, press.y, "Năm nay có 53 giải")
        end = press.write(end, press.y - 5, "1", size=8)
        press.write(end, press.y, ", nhiều hơn năm trước.")
        draw_note(press, "1", f"Theo báo cáo ở trang {page}.", FOOT)
        if page == 1:
            press.page()
    source = read_pdf(press.pdf(), "a.pdf")
    sentence = "Năm nay có 53 giải, nhiều hơn năm trước."
    assert texts(source) == [f"1. {LONG}", sentence, f"2. {LONG}", sentence]
    anchors = [(anchor.label, anchor.offset) for block in source.blocks for anchor in block.rich.anchors]
    assert anchors == [("1", len("Năm nay có 53 giải")), ("2", len("Năm nay có 53 giải"))]
    notes = [(note.label, note.rich.text, note.pages) for note in source.definitions]
    assert notes == [("1", "Theo báo cáo ở trang 1.", (1,)), ("2", "Theo báo cáo ở trang 2.", (2,))]
    assert "notes_renumbered" in codes(source)
    assert [note.text for note in assemble(source).document.footnotes] == [
        note.rich.text for note in source.definitions
    ]


def test_a_raised_number_without_a_note_stays_in_the_words(press):
    """A square metre keeps its 2, a number that calls nothing stays raised."""
    press.paragraph(LONG)
    end = press.write(LEFT + INDENT, press.y, "Diện tích 120 m")
    end = press.write(end, press.y - 5, "2", size=8)
    end = press.write(end + 4, press.y, "theo kết quả đo")
    press.write(end, press.y - 5, "7", size=8)
    assert texts(read_pdf(press.pdf(), "a.pdf"))[1] == "Diện tích 120 m² theo kết quả đo⁷"


def test_the_stamp_of_an_electronic_signature_is_dropped(press):
    """Who signed the file, and when, is no text of the document; an address in a letter is."""
    for row, text in enumerate(("Ký bởi: Cổng Thông tin điện tử", "Email: thongtin@chinhphu.vn", "Cơ quan: Văn phòng",
                                "Thời gian ký: 05.01.2021 14:07:30 +07:00")):  # fmt: skip
        press.write(LEFT, 30 + row * 9, text, size=7)
    press.paragraph(LONG)
    press.paragraph("Email: lienhe@hanoi.gov.vn")
    source = read_pdf(press.pdf(), "a.pdf")
    assert texts(source) == [LONG, "Email: lienhe@hanoi.gov.vn"]
    assert codes(source) == ["signature_stamp"]


def test_text_across_the_page_is_left_out_and_reported(press):
    """A watermark does not fall into the lines that it crosses."""
    press.paragraph(LONG)
    press.write(200, 400, "BẢN SAO", size=60, turn=-45)
    source = read_pdf(press.pdf(), "a.pdf")
    assert texts(source) == [LONG]
    assert codes(source) == ["turned_text"]


def test_bold_at_the_beginning_of_a_paragraph_is_a_mark(press):
    """Bold over a part of a block is a mark; bold over all of it belongs to the block."""
    press.paragraph(LONG)
    end = press.write(LEFT + INDENT, press.y, "Mục đích.", bold=True)
    press.write(end + 4, press.y, "Nâng cao nhận thức.")
    press.y += PITCH
    press.paragraph("Yêu cầu", bold=True)
    blocks = read_pdf(press.pdf(), "a.pdf").blocks
    assert [block.rich.marks for block in blocks] == [(), (Mark(0, len("Mục đích."), Style.BOLD),), ()]
    assert [block.is_bold for block in blocks] == [False, False, True]


def test_a_number_broken_at_a_hyphen_is_joined_without_a_blank(press):
    """A hyphen right after a letter at the end of a line stands inside a word."""
    press.write(LEFT + INDENT, press.y, "Căn cứ Nghị định của Chính phủ về công tác văn thư số 30/2020/NĐ-")
    press.write(LEFT, press.y + PITCH, "CP ngày 05 tháng 3 năm 2020.")
    assert texts(read_pdf(press.pdf(), "a.pdf")) == [
        "Căn cứ Nghị định của Chính phủ về công tác văn thư số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020."
    ]


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_page_that_is_drawn_turned_and_shown_upright_is_read_upright(press, angle):
    """A landscape page is often a turned one: its lines are read as they are seen."""
    press.paragraph(LONG)
    press.paragraph("Kết thúc.")
    turned, out = PdfWriter(clone_from=io.BytesIO(press.pdf())), io.BytesIO()
    turned.pages[0].rotate(angle).transfer_rotation_to_content()
    turned.pages[0].rotate(-angle)
    turned.write(out)
    assert texts(read_pdf(out.getvalue(), "a.pdf")) == [LONG, "Kết thúc."]


def test_words_off_the_page_are_not_read(press):
    """What no viewer shows is no text."""
    press.paragraph(LONG)
    press.write(LEFT, 860, "Ngoài lề dưới")
    press.write(-300, 300, "Ngoài lề trái")
    assert texts(read_pdf(press.pdf(), "a.pdf")) == [LONG]


def test_a_line_that_begins_where_the_one_above_ends_is_a_line_of_its_own(press):
    """A short last line that stops at the indent of the next is not run into that one's label."""
    press.paragraph(LONG)
    press.write(LEFT, press.y - 6, "việc.")
    press.write(LEFT + press.width("việc."), press.y - 6 + PITCH, "5. Văn bản đi là văn bản do cơ quan ban hành.")
    assert texts(read_pdf(press.pdf(), "a.pdf"))[-1] == "5. Văn bản đi là văn bản do cơ quan ban hành."


def test_words_are_whole_where_a_page_draws_them_font_by_font(press):
    """Letters that one font lacks come from another, after the rest of the line; blanks are kept by their width."""
    for text in ("Hội nghị lần thứ năm", "TRƯỞNG BAN CHỈ ĐẠO THỨ HAI", LONG[:70]):
        press.scatter(text)
    joined = " ".join(texts(read_pdf(press.pdf(), "a.pdf")))
    assert joined == f"Hội nghị lần thứ năm TRƯỞNG BAN CHỈ ĐẠO THỨ HAI {LONG[:70]}"


COLUMNS = [LEFT, LEFT + 40, LEFT + 240, RIGHT]
HEAD = ["STT", "Nhiệm vụ", "Cơ quan"]


def rows_of(source: Source) -> list[tuple[tuple[str, ...], ...]]:
    return [block.rows for block in source.blocks if block.rows is not None]


def test_a_ruled_table_keeps_its_cells(press):
    """Lines of a cell are one text, a cell over several fields stands once, and the words around it stay around it."""
    press.paragraph(LONG)
    rows = [
        HEAD,
        ["1", "Xây dựng kế hoạch|và ban hành", "Sở Y tế"],
        ["2", "Kiểm tra", ""],
        ["3", "Báo cáo", "Sở Nội vụ"],
    ]
    press.table(COLUMNS, rows, skip=((2, 2),))
    press.paragraph("Các đơn vị thực hiện.")
    source = read_pdf(press.pdf(), "a.pdf")
    assert [block.rows is None for block in source.blocks] == [True, False, True]
    assert rows_of(source) == [
        (
            ("STT", "Nhiệm vụ", "Cơ quan"),
            ("1", "Xây dựng kế hoạch và ban hành", "Sở Y tế"),
            ("2", "Kiểm tra", ""),
            ("3", "Báo cáo", "Sở Nội vụ"),
        )
    ]
    assert codes(source) == []


def test_a_table_over_pages_is_one_with_one_head(press):
    """A head that is printed again is not read again, and a row that the page cut is whole."""
    press.y = 700
    press.table(COLUMNS, [HEAD, ["1", "Xây dựng kế hoạch", "Sở Y tế"]])
    press.page()
    press.table(COLUMNS, [HEAD, ["", "và ban hành", ""], ["2", "Kiểm tra", "Sở Nội vụ"]])
    source = read_pdf(press.pdf(), "a.pdf")
    assert rows_of(source) == [
        (tuple(HEAD), ("1", "Xây dựng kế hoạch và ban hành", "Sở Y tế"), ("2", "Kiểm tra", "Sở Nội vụ"))
    ]
    assert source.blocks[0].pages == (1, 2)
    assert codes(source) == ["cut_table"]


def test_columns_that_keep_apart_are_a_table_without_rules(press):
    """Three rows of three cells below one another; what a cell goes on with is its own."""
    press.paragraph(LONG)
    for row in (["Chỉ tiêu", "2024", "2025"], ["Thu ngân sách", "120", "135"], ["Chi ngân sách", "98", "101"]):
        for x, cell in zip((LEFT, LEFT + 200, LEFT + 320), row, strict=True):
            press.write(x, press.y, cell)
        press.y += PITCH
    press.y += PITCH
    press.paragraph(LONG)
    source = read_pdf(press.pdf(), "a.pdf")
    assert rows_of(source) == [
        (("Chỉ tiêu", "2024", "2025"), ("Thu ngân sách", "120", "135"), ("Chi ngân sách", "98", "101"))
    ]
    assert [block.rich.text for block in source.blocks] == [LONG, "", LONG]


def test_what_only_looks_like_a_table_stays_lines_and_is_said(press):
    """Words across the lines of a grid keep their order, none is lost, and the report names the page."""
    press.paragraph(LONG)
    press.table(COLUMNS, [["1", "Một", "Hai"], ["2", "Ba chữ này dài quá nên vượt sang cột bên cạnh", ""]])
    source = read_pdf(press.pdf(), "a.pdf")
    assert rows_of(source) == []
    words = " ".join(texts(source)).split()
    assert words.count("vượt") == 1
    assert {"Một", "Hai", "cạnh"} <= set(words)
    assert codes(source) == ["unclear_table"]


def test_a_page_that_is_all_table_is_no_picture(press):
    """Nobody is asked to recognise it, and nothing says that it has no words."""
    press.table(COLUMNS, [HEAD, ["1", "Kiểm tra", "Sở Y tế"], ["2", "Báo cáo", "Sở Nội vụ"]])

    def recognise(pictures):
        assert list(pictures) == []
        return iter(())

    assert codes(read_pdf(press.pdf(), "a.pdf", recognise=recognise)) == []


def test_notes_with_stars_are_lifted(press):
    """A raised star, and one in brackets in full size, call the small print at the foot of their page."""
    press.paragraph(LONG)
    end = press.write(LEFT + INDENT, press.y, "Hoàn thành kế hoạch năm")
    end = press.write(end, press.y - 5, "*", size=8)
    press.write(end, press.y, ", vượt tiến độ.")
    press.y += PITCH
    press.write(LEFT + INDENT, press.y, "Đạt giải nhất toàn quốc (**).")
    press.write(LEFT, 760, "* Kế hoạch số 12/KH-UBND.", size=9)
    press.write(LEFT, 772, "(**) Theo Quyết định số 5/QĐ-UBND.", size=9)
    press.page()
    press.paragraph(LONG)
    end = press.write(LEFT + INDENT, press.y, "Kết quả")
    press.write(end, press.y - 5, "*", size=8)
    press.write(LEFT, 760, "* Tính đến cuối năm.", size=9)
    source = read_pdf(press.pdf(), "a.pdf")
    assert [(note.label, note.rich.text) for note in source.definitions] == [
        ("1", "Kế hoạch số 12/KH-UBND."),
        ("2", "Theo Quyết định số 5/QĐ-UBND."),
        ("3", "Tính đến cuối năm."),
    ]
    assert texts(source)[1:3] == ["Hoàn thành kế hoạch năm, vượt tiến độ.", "Đạt giải nhất toàn quốc."]
    assert texts(source)[4] == "Kết quả"
    assert "notes_renumbered" in codes(source)


def test_a_star_that_calls_nothing_stays(press):
    """A list with stars, and a star behind a word, are words of the text."""
    press.paragraph(LONG)
    press.paragraph("* Ưu điểm: đã làm tốt.")
    end = press.write(LEFT + INDENT, press.y, "Giá trị")
    press.write(end, press.y - 5, "*", size=8)
    assert texts(read_pdf(press.pdf(), "a.pdf"))[1:] == ["* Ưu điểm: đã làm tốt.", "Giá trị*"]
