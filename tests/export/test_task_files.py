"""Sheets of tasks, read back by other programs."""

from dataclasses import replace
from xml.etree import ElementTree

import docx
import pypdf
import pytest
from pypdf.generic import Destination

from desktop.errors import ExportError
from desktop.export.task_files import write_tasks
from desktop.guidance.facts import Assignment, Facts
from desktop.office import converted, find_office
from desktop.page.task_sheet import SheetTask, TaskSheet, task_sheets
from desktop.slides.fonts import load_fonts

BODIES = [
    "Ban Tuyên giáo Quận ủy",
    "UBND Quận",
    "Ủy ban Mặt trận Tổ quốc, các tổ chức chính trị - xã hội Quận",
    "cấp ủy các TCCS Đảng trực thuộc",
]


@pytest.fixture(scope="module", autouse=True)
def _fonts(qapp):
    load_fonts()


@pytest.fixture(scope="module")
def sheets(guidance, facts) -> tuple[TaskSheet, ...]:
    return task_sheets(guidance, facts)


def words(text: str) -> str:
    """As one run: a reader of PDF keeps the ends of lines."""
    return "".join(text.split())


def test_who_is_asked_to_do_what(sheets, guidance, facts):
    """A sheet for each body in reading order; every task verbatim, with the labels above it."""
    assert [sheet.body for sheet in sheets] == BODIES
    told = [task.text for sheet in sheets for task in sheet.tasks]
    assert sorted(told) == sorted(task.task for task in facts.assignments)
    assert all(any(text in node.text for node in guidance.nodes) for text in told)
    assert {task.place for task in sheets[0].tasks} == {"mục III, 1"}
    assert guidance.title in sheets[0].source


def test_days_are_written_as_people_write_them(guidance):
    """Other deadlines are the document's words, and none is none."""
    node = guidance.nodes[-1].path
    tasks = tuple(Assignment("A", "việc", node, due) for due in ("2024-06-30", "trong quý II/2024", None))
    (sheet,) = task_sheets(guidance, Facts(assignments=tasks))
    assert [task.due for task in sheet.tasks] == ["30/06/2024", "trong quý II/2024", ""]


def test_one_body_on_one_page(sheets, tmp_path, page_texts):
    """Everything stands on one page, which needs no number."""
    write_tasks(sheets[1:2], tmp_path / "a.pdf")
    (page,) = page_texts(tmp_path / "a.pdf")
    assert all(words(task.text) in words(page) for task in sheets[1].tasks)
    assert words("Nhiệm vụ của UBND Quận") in words(page)
    assert "trang" not in page.splitlines()[-1]


def test_all_bodies_in_one_file(sheets, tmp_path, page_texts):
    """Each begins a page, and the bookmarks lead to them."""
    write_tasks(sheets, tmp_path / "a.pdf")
    pages = page_texts(tmp_path / "a.pdf")
    begins = [number for number, page in enumerate(pages) if words(page).startswith(words("Nhiệm vụ của"))]
    reader = pypdf.PdfReader(tmp_path / "a.pdf")
    entries = [entry for entry in reader.outline if isinstance(entry, Destination)]
    assert [entry.title for entry in entries] == [f"Nhiệm vụ của {body}" for body in BODIES]
    assert [reader.get_destination_page_number(entry) for entry in entries] == begins


def long(sheet: TaskSheet) -> TaskSheet:
    return replace(sheet, tasks=tuple(replace(task, due="30/06/2024") for task in sheet.tasks) * 4)


def test_more_than_a_page_says_so(sheets, tmp_path, page_texts):
    """It flows on, each page says which it is of how many, and no task is lost or cut at the wrong place."""
    sheet = long(sheets[3])
    write_tasks([sheet], tmp_path / "a.pdf")
    pages = page_texts(tmp_path / "a.pdf")
    assert len(pages) > 1
    assert all(f"trang{number}/{len(pages)}" in words(page) for number, page in enumerate(pages, 1))
    whole = words("".join(pages))
    assert whole.count(words("Thời hạn: 30/06/2024")) == len(sheet.tasks)


def test_as_word(sheets, tmp_path):
    """A heading for each body, its tasks below, and a section with page numbers that begin anew."""
    write_tasks(sheets, tmp_path / "a.docx")
    document = docx.Document(str(tmp_path / "a.docx"))
    headings = [one.text for one in document.paragraphs if one.style and one.style.name == "Heading 1"]
    assert headings == [f"Nhiệm vụ của {body}" for body in BODIES]
    tasks = [one.text.partition(" ")[2] for one in document.paragraphs if one.style and one.style.name == "Body Text"]
    assert tasks == [" ".join(task.text.split()) for sheet in sheets for task in sheet.tasks]
    assert len(document.sections) == len(sheets)
    feet = [ElementTree.tostring(section.footer._element, encoding="unicode") for section in document.sections]
    assert all(
        body in foot and "PAGE" in foot and "NUMPAGES" not in foot for body, foot in zip(BODIES, feet, strict=True)
    )


def test_word_of_one_body_counts_its_pages(sheets, tmp_path, page_texts):
    """LibreOffice lays it out, and says which page it is of how many."""
    office = find_office()
    if office is None:
        pytest.skip("LibreOffice is not installed")
    sheet = long(sheets[3])
    write_tasks([sheet], tmp_path / "a.docx")
    pages = page_texts(converted(office, tmp_path / "a.docx", "pdf"))
    assert len(pages) > 1
    # Letters of another face than the office machine's are out of their order: the numbers are not.
    assert all(f"{number}/{len(pages)}" in words(page) for number, page in enumerate(pages, 1))


def test_odd_words_and_a_folder_that_is_not_there(tmp_path):
    """Signs of markup and control characters do no harm; a wrong folder is one sentence."""
    sheet = TaskSheet("A & <B>\x00", "“C”", (SheetTask("x < y & z\x0b", "", ""),))
    for ending in ("pdf", "docx"):
        write_tasks([sheet], tmp_path / f"a.{ending}")
    assert docx.Document(str(tmp_path / "a.docx")).paragraphs[0].text.startswith("Nhiệm vụ của A & <B>")
    with pytest.raises(ExportError):
        write_tasks([sheet], tmp_path / "none" / "a.pdf")
