"""What is new in a document, written out: Word and Markdown with the words that went and came, PDF to print."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from desktop.compare.changes import LETTERHEAD, RECIPIENTS, SIGNATURE, Part
from desktop.compare.news import KIND_WORDS, News
from desktop.export.docx_styles import dress
from desktop.export.flow import FAINT, Paragraph, flow, paint_lines
from desktop.export.markdown import escaped
from desktop.export.paper import A4, TEXT, paint_footer
from desktop.export.pdf_sheets import Sheets
from desktop.export.pptx.text import xml_characters
from desktop.export.saving import saved
from desktop.guidance.passages import FRONT
from desktop.page.source_line import front_name
from desktop.slides.fonts import Type
from desktop.text.difference import Piece, PieceKind

TITLE, OUTSIDE, BEFORE, NOW = "Điểm mới", "Ngoài các mục", "Trước", "Nay"
_MARGINS = {LETTERHEAD: "phần đầu", RECIPIENTS: "nơi nhận", SIGNATURE: "chữ ký"}
_GONE, _CAME = "B3261E", "1E6B3C"
_MARKS = {PieceKind.SAME: "{}", PieceKind.GONE: "~~{}~~", PieceKind.NEW: "**{}**"}
_HEADLINE, _HEAD, _WORDS, _SMALL = Type(32, bold=True), Type(22, bold=True), Type(20), Type(17)


@dataclass(frozen=True, slots=True)
class WhatsNew:
    """The list with the names of both sides."""

    old: str
    new: str
    news: tuple[News, ...]

    @property
    def about(self) -> str:
        return f"{NOW}: {self.new} · {BEFORE}: {self.old}"

    @property
    def sections(self) -> Iterator[tuple[str, Sequence[News]]]:
        """Section by section, in reading order."""
        for name, members in groupby(self.news, lambda one: one.section):
            yield name or OUTSIDE, list(members)


def write_whats_new(sheet: WhatsNew, path: Path) -> None:
    """Write the list as the ending of `path` says, Markdown where it says nothing; ExportError where that can't be."""
    match path.suffix.lower():
        case ".docx":
            with saved(path) as part:
                _document(sheet).save(str(part))
        case ".pdf":
            _write_pdf(sheet, path)
        case _:
            with saved(path) as part:
                part.write_text(whats_new_markdown(sheet), encoding="utf-8")


def whats_new_markdown(sheet: WhatsNew) -> str:
    """A heading for each section; what went is struck out, what came is bold."""
    blocks = [f"# {TITLE}", escaped(sheet.about)]
    for name, members in sheet.sections:
        blocks.append(f"## {escaped(name)}")
        for one in members:
            blocks += [f"**{escaped(heading(one))}**", "".join(map(_marked, one.pieces))]
    return "\n\n".join(blocks) + "\n"


def whats_new_text(sheet: WhatsNew) -> str:
    """The list as plain text, to be pasted into a message."""
    lines = [TITLE, sheet.about]
    for name, members in sheet.sections:
        lines += ["", name]
        for one in members:
            lines += [f"- {heading(one)}", *(f"  {told}" for told in _before_and_now(one))]
    return "\n".join(lines) + "\n"


def heading(one: News) -> str:
    """What became of which passage, and the figures and days for those before them."""
    kinds = ", ".join(word for kind, word in KIND_WORDS.items() if kind in one.kinds)
    parts = (
        f"{kinds[:1].upper()}{kinds[1:]}",
        _place(one.place),
        "; ".join(told.words for told in one.replaced),
    )
    return " · ".join(part for part in parts if part)


def _place(part: Part) -> str:
    """The label that it has, which footnote it is, or what around the text; a plain passage needs no name."""
    if part.node in FRONT:
        return front_name(part.node)
    return _MARGINS.get(part.node) or (f"chú thích {part.footnote}" if part.footnote else part.printed or "")


def _marked(piece: Piece) -> str:
    """Blanks stand outside of the marks, as Markdown wants them; lines are parted by a blank."""
    words = escaped(piece.text)
    before, after = (" " if text[:1].isspace() else "" for text in (piece.text, piece.text[::-1]))
    return f"{before}{_MARKS[piece.kind].format(words)}{after}" if words else " "


def _before_and_now(one: News) -> Iterator[str]:
    """The words of each side on a line of its own; one line where only one side has any that differ."""
    sides = ((BEFORE, PieceKind.NEW, PieceKind.GONE), (NOW, PieceKind.GONE, PieceKind.NEW))
    differing = {piece.kind for piece in one.pieces}
    for name, other, own in sides:
        if own in differing or (name == NOW and one.is_there):
            words = "".join(piece.text for piece in one.pieces if piece.kind is not other)
            yield f"{name}: {' '.join(words.split())}"


def _document(sheet: WhatsNew) -> Any:  # noqa: ANN401 - python-docx has no types
    from docx import Document

    document = Document()
    dress(document, f"{TITLE}: {sheet.new}")
    document.add_paragraph(TITLE, style="Title")
    document.add_paragraph(xml_characters(sheet.about), style="Body Text")
    for name, members in sheet.sections:
        document.add_paragraph(xml_characters(name), style="Heading 2")
        for one in members:
            document.add_paragraph(xml_characters(heading(one)), style="Heading 3")
            _add_pieces(document.add_paragraph(style="Body Text"), one.pieces)
    return document


def _add_pieces(paragraph: Any, pieces: Sequence[Piece]) -> None:  # noqa: ANN401 - as above
    from docx.shared import RGBColor

    for piece in pieces:
        run = paragraph.add_run(xml_characters(piece.text))
        match piece.kind:
            case PieceKind.GONE:
                run.font.strike, run.font.color.rgb = True, RGBColor.from_string(_GONE)
            case PieceKind.NEW:
                run.font.underline, run.font.color.rgb = True, RGBColor.from_string(_CAME)


def _write_pdf(sheet: WhatsNew, path: Path) -> None:
    footer = f"{TITLE} · {sheet.new}"
    with saved(path) as part, Sheets(footer, A4) as sheets:
        laid_out = flow(list(_paragraphs(sheet)), TEXT)
        for number, lines in enumerate(laid_out, 1):
            sheets.turn()
            paint_lines(sheets.painter, lines)
            paint_footer(sheets.painter, footer, number, len(laid_out))
        part.write_bytes(sheets.finished([]))


def _paragraphs(sheet: WhatsNew) -> Iterator[Paragraph]:
    yield Paragraph(TITLE, _HEADLINE)
    yield Paragraph(sheet.about, _SMALL, FAINT)
    for name, members in sheet.sections:
        yield Paragraph(name, _HEAD, before=1.2, keeps=True)
        for one in members:
            yield Paragraph(heading(one), Type(20, bold=True), before=0.7, keeps=True)
            yield from (Paragraph(line, _WORDS) for line in _before_and_now(one))
