"""The docx reader on whole files: found by their relationships, refused in a sentence, never leading outside."""

import http.server
import re
import threading
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.errors import RefusedFile
from desktop.reading.docx.reader import read_docx
from desktop.reading.files import read_file

WordFile = Callable[..., bytes]

STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def said(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def texts(content: bytes) -> list[str]:
    return [block.text for block in read_docx(content, "tep.docx").blocks]


def refused(content: bytes) -> RefusedFile:
    with pytest.raises(RefusedFile) as refusal:
        read_docx(content, "kế hoạch.docx")
    for sentence in (refusal.value.message, refusal.value.english):
        assert re.fullmatch(r"[^.]*“kế hoạch\.docx”.*\.", sentence)
    return refusal.value


def with_document(word_file: WordFile, document: str) -> bytes:
    """A package whose main part is exactly this."""
    links = {"_rels/.rels": b"<Relationships/>", "word/document.xml": document.encode()}
    return word_file("", members=links)


def test_a_file_of_another_program(tmp_path: Path) -> None:
    """What python-docx writes is read with headings, lists, emphasis, tables and places."""
    import docx

    written = docx.Document()
    written.add_heading("Mục tiêu", level=2)
    written.add_paragraph("Một", style="List Number")
    written.add_paragraph("Hai", style="List Number")
    written.add_paragraph("Ba", style="List Bullet").add_run(" đậm").bold = True
    table = written.add_table(2, 2, style="Table Grid")
    for place, text in enumerate(("Việc", "Hạn", "Báo cáo", "30/6")):
        table.cell(place // 2, place % 2).text = text
    written.sections[0].header.paragraphs[0].text = "đầu trang"
    content = BytesIO()
    written.save(content)
    source = read_docx(content.getvalue(), "tep.docx")
    assert [(block.lines, block.heading, block.text) for block in source.blocks[:4]] == [
        ((1,), 2, "Mục tiêu"), ((2,), None, "1. Một"), ((3,), None, "2. Hai"), ((4,), None, "• Ba đậm"),
    ]  # fmt: skip
    assert source.blocks[4].rows == (("Việc", "Hạn"), ("Báo cáo", "30/6"))
    assert (len(source.blocks), source.warnings) == (5, ())


def test_the_door_reads_word_files(word_file: WordFile, tmp_path: Path) -> None:
    """From the file to the tree: letterhead, outline and labels of automatic numbering."""
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>'
        '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    listed = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>'
    body = said("KẾ HOẠCH") + said("Tuyên truyền") + listed.format("Mục đích") + said("Để biết.") + listed.format("Hạn")
    file = tmp_path / "ke-hoach.docx"
    file.write_bytes(word_file(body, numbering=numbering))
    document = read_file(file).document
    assert (document.kind, document.title) == ("Kế hoạch", "Tuyên truyền")
    assert [(node.path, node.printed, node.text) for node in document.nodes] == [
        ("I", "I.", "Mục đích"), ("I/p1", None, "Để biết."), ("II", "II.", "Hạn"),
    ]  # fmt: skip


def test_strict_files_are_read(word_file: WordFile) -> None:
    """The strict form of the standard differs in its names only."""
    document = f'<w:document xmlns:w="{STRICT}"><w:body>{said("chặt")}</w:body></w:document>'
    assert texts(with_document(word_file, document)) == ["chặt"]


def test_parts_are_found_by_name_where_nothing_links_them(word_file: WordFile) -> None:
    """A file without relationships still has its main part."""
    document = f'<w:document xmlns:w="{TRANSITIONAL}"><w:body>{said("một")}</w:body></w:document>'
    assert texts(with_document(word_file, document)) == ["một"]
    assert refused(with_document(word_file, "<workbook/>")).code == "not_word"


@pytest.mark.parametrize("broken", ["<w:document", "", "<a><b></a>", "\x00", "<a>&unknown;</a>", "<a/>" * 2])
def test_a_broken_part_is_refused(word_file: WordFile, broken: str) -> None:
    """XML that does not end well is a damaged file."""
    assert refused(with_document(word_file, broken)).code == "damaged"


def test_depth_without_end_is_refused(word_file: WordFile) -> None:
    """Ten thousand elements within each other are no document."""
    assert refused(with_document(word_file, "<a>" * 10_000 + "</a>" * 10_000)).code == "damaged"


GROWING = (("a", "nổ" * 1000), ("b", "&a;" * 1000), ("c", "&b;" * 1000))
BOMB = f"<!DOCTYPE x [{''.join(f'<!ENTITY {name} {text!r}>' for name, text in GROWING)}]><x>&c;</x>"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_before_they_grow(word_file: WordFile, encoding: str) -> None:
    """No Word file declares any; also where the declaration hides in another encoding."""
    declared = f'<?xml version="1.0" encoding="{encoding}"?>{BOMB}'
    assert refused(word_file("", members={"word/document.xml": declared.encode(encoding)})).code == "dtd"


@pytest.mark.parametrize("part", ["word/styles.xml", "word/_rels/document.xml.rels", "_rels/.rels"])
def test_entities_are_refused_in_every_part(word_file: WordFile, part: str) -> None:
    """What is read beside the text is held to the same."""
    assert refused(word_file(said("x"), styles="", members={part: BOMB.encode()})).code == "dtd"


@pytest.fixture
def visits() -> Iterator[tuple[str, list[str]]]:
    """A server of this machine, and the addresses that were asked of it."""
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}", asked
        server.shutdown()
        thread.join()


def test_nothing_outside_is_loaded(word_file: WordFile, visits: tuple[str, list[str]]) -> None:
    """A template, a picture and a part that lie elsewhere are named, not fetched; a link in the text is only a link."""
    address, asked = visits
    kinds = ("attachedTemplate", "image", "footnotes", "hyperlink")
    link = '<Relationship Id="x{0}" Type="x/{0}" Target="{1}/{0}" TargetMode="External"/>'
    links = "".join(link.format(kind, address) for kind in kinds)
    source = read_docx(word_file(said("chữ"), links=links), "tep.docx")
    assert ([block.text for block in source.blocks], [warning.code for warning in source.warnings]) == (
        ["chữ"],
        ["outside"],
    )
    only_link = read_docx(word_file(said("chữ"), links=link.format("hyperlink", address)), "tep.docx")
    assert (only_link.warnings, asked) == ((), [])


def test_an_outside_dtd_is_never_asked_for(word_file: WordFile, visits: tuple[str, list[str]]) -> None:
    """The refusal comes first."""
    address, asked = visits
    declared = f'<?xml version="1.0" encoding="utf-16"?><!DOCTYPE x SYSTEM "{address}/x.dtd"><x/>'
    assert refused(word_file("", members={"word/document.xml": declared.encode("utf-16")})).code == "dtd"
    assert asked == []


def test_a_part_outside_the_package_is_no_part(word_file: WordFile, tmp_path: Path) -> None:
    """A target that climbs out of the package leads back into it, and not to a file of this machine."""
    climbing = '<Relationship Id="s" Type="x/styles" Target="../../../../etc/passwd"/>'
    assert texts(word_file(said("chữ"), links=climbing)) == ["chữ"]


def test_macros_are_said_and_not_run(word_file: WordFile) -> None:
    """The words of a file with macros are read like any other."""
    source = read_docx(word_file(said("chữ"), members={"word/vbaProject.bin": b"\x00"}), "tep.docm")
    assert [warning.code for warning in source.warnings] == ["macros"]


def test_pictures_are_said(word_file: WordFile) -> None:
    """What a picture shows is not read, and the report says where it stands."""
    picture = '<w:p><w:r><w:pict><v:shape><v:imagedata r:id="i"/></v:shape></w:pict></w:r></w:p>'
    source = read_docx(word_file(said("chữ") + picture), "tep.docx")
    assert [(warning.code, warning.lines) for warning in source.warnings] == [("pictures", (2,))]


def test_a_body_without_words_has_no_blocks(word_file: WordFile) -> None:
    """Blank paragraphs are none."""
    assert texts(word_file("")) == []
    assert texts(word_file(said(" \u00a0\t") + "<w:p/>" + "<w:sectPr/>")) == []


def test_odd_values_are_passed_over(word_file: WordFile) -> None:
    """Properties that make no sense say nothing; none of them ends the reading."""
    odd = (
        '<w:p><w:pPr><w:pStyle/><w:jc/><w:outlineLvl w:val="cao"/><w:numPr><w:ilvl w:val="-1"/><w:numId/></w:numPr>'
        '</w:pPr><w:r><w:rPr><w:rStyle w:val="?"/><w:vertAlign/></w:rPr><w:sym w:char="zz"/><w:sym/><w:t>chữ</w:t>'
        "<w:fldChar/><w:footnoteReference/></w:r></w:p><w:tbl/><w:tbl><w:tr><w:tc/></w:tr></w:tbl>"
    )
    numbering = '<w:abstractNum/><w:num/><w:num w:numId="1"/><w:num w:numId="2"><w:lvlOverride/></w:num>'
    listed = '<w:p><w:pPr><w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr></w:pPr>{}</w:p>'
    lists = "".join(listed.format(*place, "<w:r><w:t>x</w:t></w:r>") for place in ((0, 1), (99, 2), (8, 2)))
    assert texts(word_file(odd + lists, numbering=numbering, styles="<w:style/><w:docDefaults/>")) == [
        "chữ", "x", "x", "x",
    ]  # fmt: skip


FIELD = "<w:fldChar w:fldCharType='{}'/>"
WORDS = ("<w:t>một </w:t>", "<w:t>1. </w:t>", "<w:t>\u0309</w:t>", "<w:tab/>", "<w:br/>", "<w:br w:type='page'/>")
CODES = ("<w:instrText>TOC</w:instrText>", "<w:footnoteReference w:id='1'/>", "<w:delText>x</w:delText>")
LEAVES = st.sampled_from([*WORDS, *CODES, *(FIELD.format(kind) for kind in ("begin", "separate", "end"))])
PROPERTIES = st.sampled_from(["", "<w:b/>", "<w:i/>", "<w:vanish/>", '<w:vertAlign w:val="superscript"/>'])
RUNS = st.builds("<w:r><w:rPr>{}</w:rPr>{}</w:r>".format, PROPERTIES, st.lists(LEAVES, max_size=4).map("".join))
PARAGRAPHS = st.builds(
    "<w:p><w:pPr>{}</w:pPr>{}</w:p>".format,
    st.sampled_from(["", "<w:rPr><w:del/></w:rPr>", '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>']),
    st.lists(st.builds("<w:{0}>{1}</w:{0}>".format, st.sampled_from(["ins", "del", "smartTag"]), RUNS), max_size=4).map(
        "".join
    ),
)
CELLS = st.lists(PARAGRAPHS.map("<w:tc>{}</w:tc>".format), max_size=3).map("".join)
TABLES = st.lists(CELLS.map("<w:tr>{}</w:tr>".format), max_size=3).map("".join).map("<w:tbl>{}</w:tbl>".format)
BODIES = st.lists(PARAGRAPHS | TABLES | TABLES.map("<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>".format), max_size=4)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
@given(BODIES.map("".join))
def test_any_story_gives_sound_blocks(word_file: WordFile, body: str) -> None:
    """Blocks hold words or rows; marks and anchors lie inside their words; every call has its note."""
    note = '<w:footnote w:id="1"><w:p><w:r><w:t>chú</w:t></w:r></w:p></w:footnote>'
    numbering = '<w:abstractNum w:abstractNumId="0"/><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    source = read_docx(word_file(body, footnotes=note, numbering=numbering), "tep.docx")
    labels = {definition.label for definition in source.definitions}
    for block in source.blocks:
        size = len(block.rich.text)
        assert block.rich.text == block.rich.text.strip()
        assert all(0 <= mark.start < mark.end <= size for mark in block.rich.marks)
        assert all(anchor.label in labels and anchor.offset <= size for anchor in block.rich.anchors)
        assert block.lines
        assert block.rich or any(map(any, block.rows or ()))
