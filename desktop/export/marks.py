"""What a person has marked, written out: Markdown or Word to read, JSON to bring in again elsewhere."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from desktop.export.docx_styles import dress
from desktop.export.markdown import escaped
from desktop.export.pptx.text import xml_characters
from desktop.export.saving import saved
from desktop.guidance.annotation_json import to_json
from desktop.guidance.annotations import Annotation
from desktop.page.mark_line import MarkLine


def write_marks(title: str, lines: Sequence[MarkLine], annotations: Sequence[Annotation], path: Path) -> None:
    """Write `lines`, or for JSON the `annotations` themselves, as the ending of `path` says.

    ExportError where the file can't be written.
    """
    with saved(path) as part:
        match path.suffix.lower():
            case ".docx":
                _document(title, lines).save(str(part))
            case ".json":
                part.write_text(to_json(annotations), encoding="utf-8")
            case _:
                part.write_text(marks_markdown(title, lines), encoding="utf-8")


def marks_markdown(title: str, lines: Sequence[MarkLine]) -> str:
    """A heading for each document and section, a quotation for each annotation."""
    blocks = [f"# {escaped(title)}"]
    for document, of_document in groupby(lines, lambda line: line.document):
        blocks.append(f"## {escaped(document)}")
        for section, members in groupby(of_document, lambda line: line.section):
            blocks.append(f"### {escaped(section)}")
            blocks += [_markdown(line) for line in members]
    return "\n\n".join(blocks) + "\n"


def _markdown(line: MarkLine) -> str:
    quote = "\n".join(f"> {escaped(part)}" for part in line.quote.split("\n") if part.strip())
    note = "\n".join(escaped(part) for part in line.note.split("\n") if part.strip())
    return "\n\n".join(part for part in (quote, note, f"*{escaped(f'{line.what} · {line.source}')}*") if part)


def _document(title: str, lines: Sequence[MarkLine]) -> Any:  # noqa: ANN401 - python-docx has no types
    from docx import Document

    document = Document()
    dress(document, title)
    document.add_paragraph(xml_characters(title), style="Title")
    for name, of_document in groupby(lines, lambda line: line.document):
        document.add_paragraph(xml_characters(name), style="Heading 1")
        for section, members in groupby(of_document, lambda line: line.section):
            document.add_paragraph(xml_characters(section), style="Heading 2")
            for line in members:
                _add(document, line)
    return document


def _add(document: Any, line: MarkLine) -> None:  # noqa: ANN401 - as above
    document.add_paragraph(xml_characters(f"“{line.quote}”"), style="Normal")
    for part in line.note.split("\n"):
        if part.strip():
            document.add_paragraph(xml_characters(part), style="Body Text")
    document.add_paragraph(xml_characters(f"{line.what} · {line.source}"), style="Caption")
