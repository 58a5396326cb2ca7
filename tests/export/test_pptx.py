"""PPTX, read back by python-pptx and by plain XML."""

import re
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER

from desktop.export.pptx.writer import write_pptx
from desktop.export.report import ExportReport
from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.facts import Facts
from desktop.slides.compose import compose_deck
from desktop.slides.content import Assignments, Points, Quotation
from desktop.slides.deck import Aspect, Deck, DeckSettings, Detail, SlideKind
from desktop.slides.fit.fit import lay_out
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme


@pytest.fixture(scope="session")
def written(
    deck: Deck, layout: Layout, theme: Theme, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, ExportReport]:
    """The guidance as PPTX, and the report on it."""
    path = tmp_path_factory.mktemp("pptx") / "huong-dan.pptx"
    return path, write_pptx(deck, layout, theme, path)


def test_every_slide_has_its_title(written: tuple[Path, ExportReport], deck: Deck) -> None:
    """Each slide is there, with its title in a real title placeholder."""
    slides = Presentation(str(written[0])).slides
    assert [slide.shapes.title.text_frame.text for slide in slides] == [slide.title for slide in deck.slides]


def test_slides_are_numbered_and_linked_once(written: tuple[Path, ExportReport], deck: Deck) -> None:
    """Slides have the ids from 256 on, parts named in their order, and one relationship each."""
    presentation = Presentation(str(written[0]))
    slides = list(presentation.slides)
    assert [slide.slide_id for slide in slides] == list(range(256, 256 + len(deck.slides)))
    assert [slide.part.partname for slide in slides] == [
        f"/ppt/slides/slide{at}.xml" for at in range(1, len(deck.slides) + 1)
    ]
    linked = [rel.target_part.partname for rel in presentation.part.rels.values() if rel.reltype.endswith("/slide")]
    assert sorted(linked) == sorted(slide.part.partname for slide in slides)


def test_bodies_hold_the_points(written: tuple[Path, ExportReport], deck: Deck) -> None:
    """The points stand in one body placeholder, a paragraph each; further tasks beside a line of their own follow."""
    for slide, source in zip(Presentation(str(written[0])).slides, deck.slides, strict=True):
        bodies = [shape for shape in slide.shapes if shape.name.startswith("Content")]
        shown = [line.text for body in bodies for line in body.text_frame.paragraphs]
        assert [body.is_placeholder for body in bodies] == [at == 0 for at in range(len(bodies))]
        if isinstance(source.content, Points | Assignments | Quotation):
            assert shown == [point.span.text for point in source.points]
        else:
            words = [line for shape in slide.shapes for line in words_of(shape)]
            assert shown == []
            assert [point.span.text for point in source.points if point.span.text not in words] == []


def words_of(shape: Any) -> list[str]:
    """The words of a shape: its text, the names and labels of its chart, or the cells of its table."""
    if shape.has_chart:
        return [text.text for text in shape.chart._chartSpace.iter("{*}t", "{*}v")]
    if shape.has_table:
        return [cell.text for row in shape.table.rows for cell in row.cells]
    return [shape.text_frame.text] if shape.has_text_frame else []


def test_all_other_text_is_named_furniture(written: tuple[Path, ExportReport], deck: Deck) -> None:
    """What is neither title nor body nor a passage of the document has a name that begins with "furniture"."""
    for slide, source in zip(Presentation(str(written[0])).slides, deck.slides, strict=True):
        passages = {point.span.text for point in source.points}
        for shape in slide.shapes:
            if not (shape.is_placeholder and shape.placeholder_format.idx in {0, 1}):
                told = shape.has_chart or shape.has_table or set(shape.text_frame.text.split("\n")) <= passages
                assert told or shape.name.startswith("furniture ")


def test_notes_are_whole(written: tuple[Path, ExportReport], deck: Deck) -> None:
    """The notes page of each slide holds its notes."""
    for slide, source in zip(Presentation(str(written[0])).slides, deck.slides, strict=True):
        assert slide.notes_slide.notes_text_frame.text == source.notes


def test_numbers_are_fields(written: tuple[Path, ExportReport], deck: Deck) -> None:
    """Every slide but the cover has a number that the program keeps up to date, and a source in its footer."""
    for at, slide in enumerate(Presentation(str(written[0])).slides):
        kinds = {p.placeholder_format.type for p in slide.placeholders}
        if deck.slides[at].kind is not SlideKind.COVER:
            assert PP_PLACEHOLDER.SLIDE_NUMBER in kinds
            assert len(slide.element.findall(".//{*}fld[@type='slidenum']")) == 1
            assert (PP_PLACEHOLDER.FOOTER in kinds) == bool(deck.slides[at].source)


def test_every_run_has_a_size_and_the_language(written: tuple[Path, ExportReport]) -> None:
    """Runs, fields and paragraph ends on slides carry their size, and every language in the file is Vietnamese."""
    with ZipFile(written[0]) as archive:
        for name in archive.namelist():
            text = archive.read(name).decode("utf-8") if name.endswith(".xml") else ""
            assert set(re.findall(r'\blang="([^"]*)"', text)) <= {"vi-VN"}
            if name.startswith("ppt/slides/"):
                runs = re.findall(r"<a:(?:rPr|endParaRPr)\b[^>]*>", text)
                sized = [run for run in runs if "sz=" in run]
                assert len(sized) >= len(runs) - text.count("userDrawn")
                assert all('lang="vi-VN"' in run for run in runs)


def test_sizes_are_those_of_the_stage(written: tuple[Path, ExportReport], deck: Deck) -> None:
    """A slide unit is half a point."""
    for slide in Presentation(str(written[0])).slides:
        for shape in slide.placeholders:
            if shape.placeholder_format.idx == 1:
                sizes = {run.font.size.pt for line in shape.text_frame.paragraphs for run in line.runs}
                assert sizes == {deck.body_px / 2}


@pytest.mark.parametrize(("aspect", "width"), [(Aspect.WIDE, 12192000), (Aspect.CLASSIC, 9144000)])
def test_slides_master_and_layouts_have_the_aspect(
    small: Deck, guidance: Document, theme: Theme, tmp_path: Path, aspect: Aspect, width: int
) -> None:
    """The page has the deck's aspect, and no placeholder of master or layouts leaves it."""
    deck = compose_deck(guidance, Facts(), DeckSettings(sections=("II.2.8.5",), aspect=aspect))
    write_pptx(deck, lay_out(deck), theme, tmp_path / "a.pptx")
    presentation = Presentation(str(tmp_path / "a.pptx"))
    assert (presentation.slide_width, presentation.slide_height) == (width, 6858000)
    masters = [presentation.slide_master, *presentation.slide_layouts]
    assert len(masters) == 4
    for master in masters:
        assert all(shape.left + shape.width <= width for shape in master.shapes)


def test_sections_cover_every_slide_once(written: tuple[Path, ExportReport], deck: Deck) -> None:
    """The sections of the file hold all slides in order and are named after the top headings."""
    root = Presentation(str(written[0])).element
    ids = [int(each.get("id")) for each in root.findall(".//{*}section/{*}sldIdLst/{*}sldId")]
    assert ids == [slide.slide_id for slide in Presentation(str(written[0])).slides]
    names = [each.get("name") for each in root.findall(".//{*}section")]
    assert names[0] == "Mở đầu"
    assert names[-1] == "Kết thúc"
    assert names[1].startswith("I. ")


def test_properties(written: tuple[Path, ExportReport], deck: Deck) -> None:
    """Title and language are set, and no stranger is named: not as the author, not by the library that wrote it."""
    properties = Presentation(str(written[0])).core_properties
    assert (properties.title, properties.language) == (deck.title, "vi-VN")
    assert properties.author == properties.last_modified_by == properties.comments == ""
    assert properties.created.year >= 2024
    with ZipFile(written[0]) as archive:
        assert "Microsoft" not in archive.read("docProps/app.xml").decode("utf-8")
        assert not [name for name in archive.namelist() if b"python-pptx" in archive.read(name)]


def test_no_stranger_in_the_package(written: tuple[Path, ExportReport]) -> None:
    """No link to the outside, no macro, no picture or printer of the template; only the workbooks of charts inside."""
    with ZipFile(written[0]) as archive:
        names = archive.namelist()
        assert not [name for name in names if re.search(r"thumbnail|printer|vba|embed(?!.*xlsx)", name, re.IGNORECASE)]
        assert not [name for name in names if b"External" in archive.read(name)]
        assert len(names) == len(set(names))
        assert names[0] == "[Content_Types].xml"


def test_foreign_text_stays_text(theme: Theme, tmp_path: Path, small: Deck) -> None:
    """Markup, control characters and addresses in a document come out as plain text."""
    text = 'Xem <a href="x">https://x.vn</a> & \x00\x0b=cmd()  "hết".'
    document = Document("d", None, "T <b>", (Node("p1", None, NodeKind.PARAGRAPH, text),))
    deck = compose_deck(document, Facts(), DeckSettings(detail=Detail.FULL))
    write_pptx(deck, lay_out(deck), theme, tmp_path / "a.pptx")
    slides = Presentation(str(tmp_path / "a.pptx")).slides
    shown = [p.text_frame.text for p in slides[1].placeholders if p.placeholder_format.idx == 1]
    assert shown == [text.replace("\x00", "").replace("\x0b", "")]
    assert not slides[1].element.findall(".//{*}hlinkClick")


def test_markers_are_numbering(theme: Theme, tmp_path: Path, written: tuple[Path, ExportReport]) -> None:
    """Printed labels before points are numbers of the list, so that the text itself stays verbatim."""
    slides = Presentation(str(written[0])).slides
    starts = [each.get("startAt") for slide in slides for each in slide.element.findall(".//{*}buAutoNum")]
    assert {"1", "2", "3"} <= set(starts)


def test_the_report(written: tuple[Path, ExportReport], deck: Deck) -> None:
    """What the report says is what was drawn."""
    report = written[1].as_json()
    assert report["format"] == "pptx"
    assert report["slides"] == report["notes"] == len(deck.slides)
    assert report["fonts"] == ("Arial",)
    assert (report["coverage"], report["verbatim"], report["overflow"]) == (1.0, 1.0, 0)
    assert report["legibility"] == {"green": len(deck.slides), "amber": 0, "red": 0}
    row = written[1].deck[1]
    assert (row.number, row.kind, row.points[0]) == (2, "agenda", "MỤC ĐÍCH, YÊU CẦU")
    assert "Nội dung" in row.furniture
    assert f"2 / {len(deck.slides)}" in row.furniture


def test_every_part_has_its_type_and_every_type_its_part(written: tuple[Path, ExportReport]) -> None:
    """What is listed is there, what is there is listed, and no ending is listed twice."""
    with ZipFile(written[0]) as archive:
        types = archive.read("[Content_Types].xml").decode("utf-8")
        names = {name for name in archive.namelist() if not name.endswith(".rels")} - {"[Content_Types].xml"}
    listed = set(re.findall(r'PartName="/([^"]*)"', types))
    endings = re.findall(r'Extension="([^"]*)"', types)
    assert listed <= names
    assert {name.rpartition(".")[2] for name in names - listed} <= set(endings) - {"xml", "rels"}
    assert len(endings) == len(set(endings))
