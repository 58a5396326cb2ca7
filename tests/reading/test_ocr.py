"""Pages that are pictures are read by Tesseract where it is installed; elsewhere one sentence says what to do."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher
from pathlib import Path
from threading import Event, Thread

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageSize, QPainter, QPdfWriter

from desktop.errors import RefusedFile
from desktop.paths import own_command
from desktop.reading.isolation.isolated import IsolatedReader
from desktop.reading.isolation.limits import Limits
from desktop.reading.ocr import pages as ocr_pages
from desktop.reading.ocr.desk import OcrDesk, ask
from desktop.reading.ocr.tesseract import NoTesseract, Picture, find_tesseract
from desktop.reading.ocr.words import read_hocr
from desktop.reading.pdf.reader import read_pdf
from desktop.slides.fonts import load_fonts

CHILD = [*own_command(), "read-file"]
WIDTH, HEIGHT = 1654, 2339
"""An A4 page at 200 dots an inch."""
PAGES = [
    ["KẾ HOẠCH", "Tuần lễ chuyển đổi số", "I. MỤC ĐÍCH", "1. Nâng cao nhận thức của cán bộ, đảng viên."],
    ["2. Phổ biến kiến thức đến từng hộ gia đình.", "II. NỘI DUNG", "Tổ chức hội nghị ở mọi xã, phường trong năm."],
]
WORDS = (
    "Tuần lễ chuyển đổi số MỤC ĐÍCH Nâng cao nhận thức của cán bộ, đảng viên. "
    "Phổ biến kiến thức đến từng hộ gia đình. NỘI DUNG Tổ chức hội nghị ở mọi xã, phường trong năm."
)

needs_tesseract = pytest.mark.skipif(find_tesseract() is None, reason="Tesseract with Vietnamese is not installed")
needs_scripts = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in program is a shell script")


def photographed(lines: list[str]) -> QImage:
    """A page of text as a scanner gives it: dots."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = QFont("Arimo")
    font.setPixelSize(38)
    painter.setFont(font)
    for number, line in enumerate(lines):
        painter.drawText(QRectF(240, 240 + 110 * number, WIDTH - 400, 100), Qt.AlignmentFlag.AlignLeft, line)
    painter.end()
    return image


def bound(pages: Iterable[QImage | str]) -> bytes:
    """A PDF whose pages are pictures, or a line of real text."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        if isinstance(page, QImage):
            painter.drawImage(QRectF(0, 0, writer.width(), writer.height()), page)
        else:
            painter.setFont(QFont("Be Vietnam Pro", 13))
            painter.drawText(2000, 2000, page)
    painter.end()
    return bytes(buffer.data().data())


@pytest.fixture
def scan(qapp, tmp_path: Path) -> Path:
    """A scan of two pages."""
    load_fonts()
    file = tmp_path / "ke-hoach.pdf"
    file.write_bytes(bound(photographed(lines) for lines in PAGES))
    return file


def hocr(*lines: str, sure: int = 95, slope: float = 0.0) -> str:
    """What Tesseract says of a page of 1000 x 1400 dots; letters like b are 34 dots high, lines 100 apart."""
    said = ["<div class='ocr_page' id='page_1' title='image \"1.pgm\"; bbox 0 0 1000 1400; ppageno 0'>"]
    for row, line in enumerate(lines, start=1):
        fall = round(slope * 800)
        box = f"bbox 100 {row * 100 - 34} 900 {row * 100 + fall}"
        said.append(f"<span class='ocr_line' id='l{row}' title=\"{box}; baseline {slope} {-fall}; x_size 45\">")
        for place, word in enumerate(line.split()):
            left = 100 + place * 150
            base = round(row * 100 + slope * (left - 100))
            at = f"bbox {left} {base - 34} {left + 120} {base}"
            said.append(f"<span class='ocrx_word' id='w' title='{at}; x_wconf {sure}'>{word}</span>")
        said.append("</span>")
    return "\n".join([*said, "</div>"])


def saying(*answers: str) -> Callable[[Iterable[Picture]], Iterator[str]]:
    """A recogniser that knows its answers, one for each picture that it is shown."""

    def recognise(pictures: Iterable[Picture]) -> Iterator[str]:
        for _, answer in zip(pictures, answers, strict=True):
            yield answer

    return recognise


@needs_tesseract
def test_a_scan_becomes_a_document_with_its_pages(scan: Path) -> None:
    """The child shows pictures, Tesseract reads them outside of it."""
    seen: list[tuple[int, int]] = []
    result = IsolatedReader(CHILD).read(scan, lambda done, pages: seen.append((done, pages)))
    document = result.document
    assert document.kind == "Kế hoạch"
    assert [(node.path, node.pages) for node in document.nodes] == [
        ("I", (1,)),
        ("I.1", (1,)),
        ("I.2", (2,)),
        ("II", (2,)),
        ("II/p1", (2,)),
    ]
    said = " ".join([document.title, *(node.text for node in document.nodes)])
    assert SequenceMatcher(None, said, WORDS, autojunk=False).ratio() > 0.97
    assert [warning.code for warning in result.warnings if warning.code == "ocr"] == ["ocr"]
    assert (0, 2) in seen
    assert seen == sorted(seen)


def test_without_tesseract_the_sentence_says_what_to_install(scan: Path) -> None:
    """In both languages, after the child has asked for it in vain."""
    with pytest.raises(RefusedFile) as refusal:
        IsolatedReader(CHILD, find=lambda: None).read(scan)
    assert refusal.value.code == "scanned"
    assert "cài Tesseract kèm tiếng Việt (vie)" in refusal.value.message
    assert "install Tesseract with Vietnamese (vie)" in refusal.value.english


def test_text_is_read_without_tesseract_and_the_picture_beside_it_named(qapp) -> None:
    """A file of which some pages have text is no scan; who reads it hears which pages are missing."""

    def recognise(pictures: Iterable[Picture]) -> Iterator[str]:
        for _ in pictures:
            raise NoTesseract
        yield ""

    load_fonts()
    source = read_pdf(bound(["Trang có chữ.", photographed(PAGES[0])]), "a.pdf", None, recognise)
    assert [block.text for block in source.blocks] == ["Trang có chữ."]
    assert [(warning.code, warning.page) for warning in source.warnings] == [("pages_without_text", 2)]


def test_only_the_pages_that_are_pictures_are_recognised(qapp) -> None:
    """The words of the others come from the file, and all stand in the order of the pages."""
    load_fonts()
    told: list[tuple[int, int]] = []
    pages: list[QImage | str] = ["Trang một.", photographed(PAGES[0]), "Trang ba."]
    recognise = saying(hocr("Trang hai."))
    source = read_pdf(bound(pages), "a.pdf", lambda done, pages: told.append((done, pages)), recognise)
    assert [(block.text, block.pages) for block in source.blocks] == [
        ("Trang một.", (1,)),
        ("Trang hai.", (2,)),
        ("Trang ba.", (3,)),
    ]
    assert told == [(1, 3), (1, 3), (2, 3), (3, 3)]


def test_a_picture_is_shown_grey_at_300_dots_an_inch(qapp) -> None:
    """One byte for each dot; a page larger than A3 has fewer dots."""
    shown: list[Picture] = []

    def recognise(pictures: Iterable[Picture]) -> Iterator[str]:
        for picture in pictures:
            shown.append(picture)
            yield hocr("Trang.")

    load_fonts()
    read_pdf(bound([photographed(PAGES[0])]), "a.pdf", None, recognise)
    [picture] = shown
    assert [picture.width, picture.height] == pytest.approx([2480, 3508], abs=2)
    assert len(picture.dots) == picture.width * picture.height
    assert min(picture.dots) < 64
    assert max(picture.dots) == 255


def test_every_reading_by_machine_is_said_and_doubtful_pages_are_named(qapp) -> None:
    """One warning for all, and one for each page of which Tesseract is not sure, with its least sure words."""
    load_fonts()
    pages = [photographed([])] * 3
    source = read_pdf(
        bound(pages), "a.pdf", None, saying(hocr("Rõ ràng"), hocr("mờ", sure=40), hocr("Cũng rõ", sure=96))
    )
    said = [(warning.code, warning.page) for warning in source.warnings]
    assert said == [("ocr", 1), ("ocr_doubt", 2)]
    assert "so với bản gốc" in source.warnings[0].message
    assert "40 %" in source.warnings[1].message
    assert "“mờ”" in source.warnings[1].message


def test_a_scan_of_nothing_is_refused_as_such(qapp) -> None:
    """It says that no letter was found, and not that Tesseract is missing."""
    load_fonts()
    with pytest.raises(RefusedFile) as refusal:
        read_pdf(bound([photographed([])]), "a.pdf", None, saying(""))
    assert refusal.value.code == "scanned"
    assert "không nhận ra chữ" in refusal.value.message


def test_more_pictures_than_anyone_waits_for_are_refused_at_once(qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is recognised then."""
    monkeypatch.setattr(ocr_pages, "MOST_PICTURES", 2)
    load_fonts()
    with pytest.raises(RefusedFile) as refusal:
        read_pdf(bound([photographed([])] * 3), "a.pdf", None, saying())
    assert refusal.value.code == "too_many_pages"
    assert "3 trang" in refusal.value.message


def test_running_heads_go_though_each_was_read_otherwise(qapp) -> None:
    """On scans accents and digits of a head differ from page to page; page numbers stand beside it."""
    load_fonts()
    heads = ["CÔNG BÁO/Số 1183 3", "4 CÔNG BÁO/Só 1183", "CÔNG BẢO/Số 1l83 5"]
    answers = [hocr(head, "Một", "hai", "ba", "bốn", "năm", f"dòng {head[0]}.") for head in heads]
    source = read_pdf(bound([photographed([])] * 3), "a.pdf", None, saying(*answers))
    assert not [block.text for block in source.blocks if "CÔNG" in block.text]
    assert "running_heads" in {warning.code for warning in source.warnings}


def test_words_are_measured_in_points_from_the_foot_of_the_page() -> None:
    """A page 500 points wide and 1000 dots across has two dots a point; the size comes from tall letters."""
    words = read_hocr(hocr("hai ba"), 500).words
    assert [(word.text, word.left, word.right, word.baseline) for word in words] == [
        ("hai", 50, 110, 650),
        ("ba", 125, 185, 650),
    ]
    assert [word.size for word in words] == [pytest.approx(25)] * 2


def test_a_page_put_in_crooked_is_made_straight() -> None:
    """The words of a falling line are on one baseline, and lines begin below one another."""
    words = read_hocr(hocr("hai ba bốn", "hai ba bốn", "hai ba bốn", slope=0.02), 500).words
    lines = [words[0:3], words[3:6], words[6:9]]
    assert [len({word.baseline for word in line}) for line in lines] == [1, 1, 1]
    assert [line[0].left - words[0].left for line in lines] == pytest.approx([0, 1, 2])


def test_entities_and_emphasis_are_words_and_dust_is_none() -> None:
    """Tesseract escapes its text, sets some of it bold, and sees signs in dust."""
    whole = hocr("&lt;a&gt;&amp;", "<strong><em>hai</em></strong>")
    assert [word.text for word in read_hocr(whole, 500).words] == ["<a>&", "hai"]
    assert read_hocr(hocr("— ~ .", sure=20), 500).words == ()


@pytest.mark.parametrize("said", ["", "<html>", "<div class='ocr_page' title='bbox 0 0 10 10'>", "\0" * 100])
def test_what_is_no_answer_holds_no_words(said: str) -> None:
    """A Tesseract that failed says nothing of a page."""
    assert read_hocr(said, 500).words == ()


def program(folder: Path, script: str) -> str:
    """A program that takes Tesseract's arguments: picture, target, and how to read."""
    file = folder / "tesseract"
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)
    return str(file)


@needs_scripts
def test_tesseract_without_vietnamese_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program is asked which languages it has."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("desktop.reading.ocr.tesseract._USUAL_PLACES", ())
    assert find_tesseract() is None
    program(tmp_path, "echo eng; echo osd")
    assert find_tesseract() is None
    program(tmp_path, "echo eng; echo vie")
    assert find_tesseract() == str(tmp_path / "tesseract")


def answered(desk: OcrDesk, folder: Path, count: int) -> list[str]:
    """What the desk says to `count` pictures; it is looked after between any two steps of the one who asks."""
    pictures = [Picture(2, 2, b"\0\1\2\3", 300 / 72)] * count
    answers: list[str] = []
    asking = Thread(target=lambda: answers.extend(ask(folder, pictures, 20)))
    asking.start()
    while asking.is_alive():
        desk.attend()
        asking.join(0.01)
    return answers


@needs_scripts
def test_the_program_gets_a_plain_picture_under_our_own_name(tmp_path: Path) -> None:
    """Answers come in the order of the pictures, and nothing stays behind."""
    folder = tmp_path / "desk"
    folder.mkdir()
    said = program(tmp_path, '(head -c 2 "$1"; echo " $(basename "$1") $3 $4 $5 $6 $7 $8 $9") > "$2.hocr"')
    with OcrDesk(folder, Limits(), lambda: said) as desk:
        assert answered(desk, folder, 9) == [f"P5 {n}.pgm -l vie --psm 3 --dpi 300 hocr\n" for n in range(1, 10)]
    assert list(folder.iterdir()) == []


@needs_scripts
@pytest.mark.parametrize("script", ["exit 1", "exit 0", 'echo half > "$2.hocr"; exec sleep 600'])
def test_a_program_that_does_not_get_done_says_nothing(tmp_path: Path, script: str) -> None:
    """It fails, writes nothing, or takes longer than a page may."""
    folder = tmp_path / "desk"
    folder.mkdir()
    said = program(tmp_path, script)
    with OcrDesk(folder, Limits(page_seconds=0.3), lambda: said) as desk:
        assert answered(desk, folder, 1) == [""]


@needs_scripts
def test_calling_off_ends_tesseract(scan: Path, tmp_path: Path) -> None:
    """What runs at that moment is ended with the child."""
    running = tmp_path / "running"
    tesseract = program(tmp_path, f"echo $$ >> {running}; exec sleep 600")

    class CalledOff(Exception):
        pass

    def progress(done: int, pages: int) -> None:
        if running.exists() and running.read_text(encoding="utf-8").strip():
            raise CalledOff

    with pytest.raises(CalledOff):
        IsolatedReader(CHILD, find=lambda: tesseract).read(scan, progress)
    for number in running.read_text(encoding="utf-8").split():
        with pytest.raises(ProcessLookupError):
            os.kill(int(number), 0)


def test_a_file_that_is_no_plain_picture_is_not_shown_to_anyone(tmp_path: Path) -> None:
    """A child gone wrong can't hand Tesseract a file of another kind."""
    for number, content in enumerate((b"II*\0", b"P5\n# 300\n2 2\n255\n\0", b"P5\n# 300\n2 2\n255\n" + bytes(5)), 1):
        (tmp_path / f"{number}.pgm").write_bytes(content)
    with OcrDesk(tmp_path, Limits(), lambda: "/no/such/program") as desk:
        for _ in range(3):
            desk.attend()
    assert [file.stat().st_size for file in sorted(tmp_path.glob("*.hocr"))] == [0, 0, 0]


@needs_scripts
def test_time_for_reading_pages_is_counted_apart_and_has_an_end(tmp_path: Path) -> None:
    """The child's own time stands still while pages are read, but not for ever."""
    said = program(tmp_path, "exec sleep 600")
    (tmp_path / "1.pgm").write_bytes(b"P5\n# 300\n2 2\n255\n" + bytes(4))
    with OcrDesk(tmp_path, Limits(scan_seconds=0.05), lambda: said) as desk:
        desk.attend()
        assert desk.seconds == 0
        Event().wait(0.1)
        desk.attend()
        assert desk.seconds == 0.05
