"""Pages of data as CSV, Excel and calendar, read back by others."""

import csv
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar
from lxml import etree

from desktop.errors import ExportError
from desktop.export.data_files import write_data
from desktop.export.ics import write_ics
from desktop.guidance.data_chart import ChartBar, DataChart
from desktop.guidance.data_page import Cell, DataPage, DataRow, Event
from desktop.guidance.refs import NodeRef
from desktop.slides.fonts import load_fonts

SHEET = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
REF = NodeRef("d", "II.1")
LONG = "Hoàn thành trước ngày 30/6/2024, báo cáo; gửi Ban Tuyên giáo Quận ủy để tổng hợp, theo dõi và đôn đốc."


def page(*texts: str, number: float = 12515.266) -> DataPage:
    rows = tuple(DataRow((Cell("12.515,266", number), Cell(text), Cell("2.1. Về kinh tế")), REF) for text in texts)
    return DataPage("Số liệu: [1]", "Hướng dẫn & gợi ý", ("Giá trị", "Đơn vị", "Ở đâu"), rows)


def calendar_page() -> DataPage:
    row = DataRow((Cell("30/6/2024"), Cell("1.2. Về, thu")), REF, (3, 9), event=Event(date(2024, 6, 30), LONG))
    plain = DataRow((Cell("2020-2025"), Cell("1.2. Về, thu")), REF, (30, 39))
    return DataPage("Thời hạn", "Hướng dẫn", ("Thời gian", "Ở đâu"), (row, plain))


def test_csv_begins_with_a_mark_and_holds_numbers(tmp_path):
    """Excel knows the accents by the mark; a number is written as programs read it."""
    write_data(page("tỷ đồng"), tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [["Giá trị", "Đơn vị", "Ở đâu"], ["12515.266", "tỷ đồng", "2.1. Về kinh tế"]]


HARMFUL = ("=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "=HYPERLINK('http://a','b')")


def test_no_cell_of_a_csv_is_a_formula(tmp_path):
    """What begins like a formula is words."""
    write_data(page(*HARMFUL), tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [row[1] for row in list(csv.reader(file))[1:]]
    assert cells == [f"'{text}" for text in HARMFUL]


def parts_of(path) -> tuple[etree._Element, list[str]]:
    with zipfile.ZipFile(path) as file:
        sheet = etree.fromstring(file.read("xl/worksheets/sheet1.xml"))
        strings = etree.fromstring(file.read("xl/sharedStrings.xml"))
        assert not [name for name in file.namelist() if "hyperlink" in name.lower() or "externalLink" in name]
    return sheet, ["".join(item.itertext()) for item in strings.findall("s:si", SHEET)]


def test_a_workbook_has_numbers_and_words(tmp_path):
    """A number is a number; words stay words, whatever they begin with; nothing is a formula or a link."""
    write_data(page(*HARMFUL, "https://vi.wikipedia.org", "a\x00b"), tmp_path / "a.xlsx")
    sheet, strings = parts_of(tmp_path / "a.xlsx")
    assert sheet.find(".//s:f", SHEET) is None
    assert sheet.find(".//s:hyperlink", SHEET) is None
    assert {"=1+1", "@SUM(A1)", "https://vi.wikipedia.org", "ab"} <= set(strings)
    values = [
        cell.findtext("s:v", namespaces=SHEET) for cell in sheet.iterfind(".//s:c", SHEET) if "t" not in cell.attrib
    ]
    assert set(values) == {"12515.266"}
    assert sheet.find(".//s:pane", SHEET) is not None


def test_a_calendar_has_an_event_for_each_day(tmp_path):
    """Whole days with their sentence; a row without a day is none; the file keeps to its standard."""
    write_ics(calendar_page(), tmp_path / "a.ics", datetime(2024, 1, 2, tzinfo=UTC))
    raw = (tmp_path / "a.ics").read_bytes()
    (event,) = Calendar.from_ical(raw).walk("VEVENT")
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2024, 6, 30), date(2024, 7, 1))
    assert str(event["summary"]) == LONG
    assert str(event["description"]) == f"{LONG}\nHướng dẫn\n1.2. Về, thu"
    lines = raw.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert b"DTSTART;VALUE=DATE:20240630" in lines
    assert max(map(len, lines)) <= 75
    assert b"\n" not in raw.replace(b"\r\n", b"")


def test_a_paragraph_is_cut_in_the_name_and_whole_below(tmp_path):
    """A calendar shows names in one line; no word is lost in the description."""
    words = f"{LONG} {LONG}"
    row = DataRow((Cell("30/6/2024"), Cell("I")), REF, event=Event(date(2024, 6, 30), words))
    write_ics(DataPage("Thời hạn", "Hướng dẫn", ("", ""), (row,)), tmp_path / "a.ics")
    (event,) = Calendar.from_ical((tmp_path / "a.ics").read_bytes()).walk("VEVENT")
    name = str(event["summary"])
    assert name.endswith("…")
    assert words.startswith(f"{name[:-1]} ")
    assert len(name) <= 160
    assert str(event["description"]).startswith(words)


def test_an_event_written_again_is_the_same(tmp_path):
    """A calendar that has it doesn't get it twice."""
    ids = []
    for name in ("a.ics", "b.ics"):
        write_data(calendar_page(), tmp_path / name)
        ids += [str(one["uid"]) for one in Calendar.from_ical((tmp_path / name).read_bytes()).walk("VEVENT")]
    assert len(ids) == 2
    assert len(set(ids)) == 1


def test_tasks_stand_below_who_has_them_on_paper(small, tmp_path, page_texts):
    """Each body once as a headline, its tasks below it, words unchanged, sheets counted."""
    rows = tuple(
        DataRow((Cell(body), Cell(f"{LONG} Việc {at}."), Cell(""), Cell("III. TỔ CHỨC THỰC HIỆN")), REF)
        for at, body in enumerate(["Công an Quận"] * 3 + ["UBND Quận"] * 40)
    )
    sheet = DataPage("Ai làm gì", "Hướng dẫn", ("Ai làm", "Việc", "Hạn", "Ở đâu"), rows, sorted_by=0)
    write_data(sheet, tmp_path / "a.pdf")
    pages = page_texts(tmp_path / "a.pdf")
    text = "".join(pages)
    assert len(pages) > 1
    assert text.count("CônganQuận") == text.count("UBNDQuận") == 1
    assert text.index("Việc2.") < text.index("UBNDQuận") < text.index("Việc3.")
    assert text.count("".join(LONG.split())) == len(rows)
    assert f"1/{len(pages)}" in pages[0]


def test_a_row_on_paper_is_named_by_its_first_cells(small, tmp_path, page_texts):
    """A value with its unit; a place below it."""
    write_data(page("tỷ đồng"), tmp_path / "a.pdf")
    (text,) = page_texts(tmp_path / "a.pdf")
    assert "12.515,266tỷđồngỞđâu:2.1.Vềkinhtế" in text


@pytest.mark.parametrize("ending", ["csv", "xlsx", "ics", "pdf"])
def test_a_place_that_can_not_be_written(small, tmp_path, ending):
    """A folder of the same name, or a folder that isn't there, is one sentence; nothing is left behind."""
    (tmp_path / f"a.{ending}").mkdir()
    for path in (tmp_path / f"a.{ending}", tmp_path / "no" / f"a.{ending}"):
        with pytest.raises(ExportError):
            write_data(calendar_page(), path)
    assert [file.name for file in tmp_path.iterdir()] == [f"a.{ending}"]


def charts(count: int) -> tuple[DataChart, ...]:
    bars = tuple(ChartBar(f"Dự án {number}", number, f"{number} hộ", REF, (0, 1)) for number in range(1, 8))
    return tuple(DataChart(f"Biểu đồ {number} của các dự án", bars, "khớp: 1 + 2") for number in range(count))


@pytest.mark.parametrize("count", [1, 9])
def test_charts_stand_on_paper(tmp_path, page_texts, qapp, count):
    """Behind the rows, each under its title with its sum and its values, the longest bar first; none is cut in two."""
    load_fonts()
    write_data(replace(page("tỷ đồng"), charts=charts(count)), tmp_path / "a.pdf")
    rows, *behind = page_texts(tmp_path / "a.pdf")
    assert "Biểuđồ" not in rows
    assert f"1/{1 + len(behind)}" in rows
    titles = [f"Biểuđồ{number}củacácdựán" for number in range(count)]
    assert [sum(title in text for text in behind) for title in titles] == [1] * count
    for text in behind:
        assert text.count("Biểuđồ") == text.count("khớp:1+2") == text.count("án77hộ") == text.count("án11hộ")
        assert text.index("án77hộ") < text.index("án11hộ")


CHART = {"c": "http://schemas.openxmlformats.org/drawingml/2006/chart"}


def test_charts_are_native_in_a_workbook(tmp_path):
    """Each stands over cells of a sheet of its own, the longest bar first; a title is no formula."""
    odd = replace(charts(1)[0], title="=1+1")
    write_data(replace(page("tỷ đồng"), charts=(*charts(1), odd)), tmp_path / "a.xlsx")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as file:
        drawn = [etree.fromstring(file.read(f"xl/charts/chart{number}.xml")) for number in (1, 2)]
        workbook = etree.fromstring(file.read("xl/workbook.xml"))
        sheet = etree.fromstring(file.read("xl/worksheets/sheet2.xml"))
    assert [each.get("name") for each in workbook.findall("s:sheets/s:sheet", SHEET)][1] == "Biểu đồ"
    titles = [each.findtext(".//c:title//c:f", namespaces=CHART) for each in drawn]
    assert titles == ["'Biểu đồ'!$A$1", "'Biểu đồ'!$A$17"]
    assert drawn[0].findtext(".//c:val//c:f", namespaces=CHART) == "'Biểu đồ'!$B$2:$B$8"
    values = [
        cell.findtext("s:v", namespaces=SHEET) for cell in sheet.findall(".//s:c", SHEET) if cell.get("r")[0] == "B"
    ]
    assert values[:3] == ["7", "6", "5"]
    assert not sheet.findall(".//s:f", SHEET)
