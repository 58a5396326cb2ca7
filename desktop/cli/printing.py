"""`sotay print`: a document, or some of its sections, as a PDF to print."""

from pathlib import Path

from desktop.cli.offscreen import offscreen_application
from desktop.cli.place import Place
from desktop.cli.sections import need_sections
from desktop.cli.shapes import Json
from desktop.export.printing.order import Letters, PrintOrder, Sections, Whole
from desktop.study.annotations import read_file


def print_text(
    place: Place, document: str, sections: tuple[str, ...], size: int, letters: str, target: Path, *, has_marks: bool
) -> Json:
    """Write the PDF; the value that `sotay print --json` prints."""
    from desktop.export.printing.pdf import write_text_pdf

    with place.open_to_read() as library:
        source, revision = library.document(document), library.revision(document)
    need_sections(source, sections)
    marks = read_file(place.profile.study, document, revision) if has_marks else ()
    scope = Sections(sections) if sections else Whole()
    offscreen_application()
    sheets = write_text_pdf(PrintOrder(source, scope, marks, size, Letters(letters)), target)
    return {"file": str(target), "document": document, "sections": list(sections), "sheets": sheets}
