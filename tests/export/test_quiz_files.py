"""A quiz on paper: PDF and Word, read back by others."""

import re
from collections import Counter

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from desktop.errors import ExportError
from desktop.export.quiz_files import write_quiz
from desktop.export.quiz_paper import BLANK, Look, parts_of
from desktop.guidance.cards import GAP
from desktop.guidance.quiz.making import make_quiz, material_of
from desktop.guidance.quiz.quiz import Style, Wish
from desktop.guidance.quiz.sheet import Sheet, sheet_of
from desktop.office import converted, find_office


@pytest.fixture(scope="module")
def sheet(guidance, facts) -> Sheet:
    quiz = make_quiz(material_of(guidance, facts, 1), Wish(count=12, style=Style.MIXED))
    return sheet_of(quiz, "Bài kiểm tra", "Hướng dẫn số 1 “Tuyên truyền”", variants=2)


def plain(text: str) -> str:
    """Without what a line break on paper changes."""
    return re.sub(r"\s+", "", text)


def words_of(sheet: Sheet) -> list[str]:
    return [line.text for part in parts_of(sheet) for line in part.lines if line.look is not Look.RULE]


def test_what_stands_on_paper(sheet):
    """Each question once in each variant, a gap as dots; a rule to write on where nothing is offered."""
    for part, variant in zip(parts_of(sheet), sheet.variants, strict=False):
        texts = [line.text for line in part.lines]
        for number, question in enumerate(variant.questions, 1):
            assert sum(text.startswith(f"Câu {number}. ") for text in texts) == 1
            assert f"“{' '.join(question.asked.split()).replace(GAP, BLANK)}”" in texts
        typed = sum(not question.options for question in variant.questions)
        assert [line.look for line in part.lines].count(Look.RULE) == typed == 6


def test_no_answer_is_told_before_the_key(sheet):
    """The sheets don't mark what is right; the keys name it with its place."""
    first, second, *keys = parts_of(sheet)
    assert not [line for part in (first, second) for line in part.lines if line.look is Look.KEY]
    for key, variant in zip(keys, sheet.variants, strict=True):
        lines = [line.text for line in key.lines if line.look is Look.KEY]
        for number, (line, question) in enumerate(zip(lines, variant.questions, strict=True), 1):
            letter = f"{'ABCD'[question.right]}. " if question.options else ""
            assert line.startswith(f"Câu {number}. {letter}{' '.join(question.answer.split())}")
            assert line.endswith(f"(vị trí {question.place})")


def test_pdf(sheet, tmp_path, qapp):
    """All words are there as text; every part begins on a sheet of its own, which a bookmark leads to."""
    write_quiz(sheet, tmp_path / "de.pdf")
    reader = PdfReader(tmp_path / "de.pdf")
    pages = [plain(page.extract_text()) for page in reader.pages]
    whole = "".join(pages)
    assert not [text for text in words_of(sheet) if plain(text) not in whole and plain(text)[:30] not in whole]
    entries = [entry for entry in reader.outline if isinstance(entry, Destination)]
    assert [entry.title for entry in entries] == [part.name for part in parts_of(sheet)]
    for entry, part in zip(entries, parts_of(sheet), strict=True):
        assert pages[reader.get_destination_page_number(entry) or 0].startswith(plain(part.lines[0].text))


def test_docx(sheet, tmp_path):
    """All words are there, in order; parts begin on new pages, a question stays with its answers."""
    from docx import Document

    write_quiz(sheet, tmp_path / "de.docx")
    paragraphs = Document(str(tmp_path / "de.docx")).paragraphs
    assert [one.text for one in paragraphs] == [line.text for part in parts_of(sheet) for line in part.lines]
    assert sum(bool(one.paragraph_format.page_break_before) for one in paragraphs) == 3
    asked = [one for one in paragraphs if one.text.startswith("Câu 1. ") and one.runs[0].bold]
    assert all(one.paragraph_format.keep_with_next for one in asked)
    assert len(asked) == 2


def test_docx_opens_in_an_office_program(sheet, tmp_path, page_texts):
    """LibreOffice lays it out: each part on pages of its own, no word lost."""
    office = find_office()
    if office is None:
        pytest.skip("LibreOffice is not installed")
    write_quiz(sheet, tmp_path / "de.docx")
    pages = page_texts(converted(office, tmp_path / "de.docx", "pdf"))
    firsts = [page[:40] for page in pages if page.startswith(("Bài", "Đáp"))]
    assert [re.findall(r"10\d", first)[0] for first in firsts] == ["101", "102", "101", "102"]
    # Letters of another face than the office machine's are out of their order, but all there.
    read, written = Counter("".join(pages)), Counter(plain("".join(words_of(sheet))))
    assert not {letter for letter in written if read[letter] < written[letter]}


def test_another_ending_is_refused(sheet, tmp_path):
    """In one sentence, and nothing is written."""
    with pytest.raises(ExportError, match=r"\.docx hoặc \.pdf"):
        write_quiz(sheet, tmp_path / "de.txt")
    assert not list(tmp_path.iterdir())
