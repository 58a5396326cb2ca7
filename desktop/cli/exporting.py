"""`sotay export`: a document of the library as slides in a file."""

from dataclasses import replace
from pathlib import Path

from desktop.cli.offscreen import offscreen_application
from desktop.cli.sections import need_sections
from desktop.export.formats import Form, form_for
from desktop.export.report import ExportReport
from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.library.store import Library
from desktop.slides.deck import Deck, DeckSettings
from desktop.slides.plan import PlanRow


def export_deck(
    library: Library, document: str, settings: DeckSettings, target: Path, paper: Form | None = None
) -> ExportReport:
    """Compose the slides of a document and write them, in the form of the file's ending, or on `paper`.

    The report is measured on what was drawn.
    """
    from desktop.export.writing import write_deck
    from desktop.slides.fit.fit import lay_out
    from desktop.slides.theme import load_theme

    form = form_for(target, paper)
    source = library.document(document)
    need_sections(source, settings.sections)
    offscreen_application()
    deck, rows = _made(source, library.facts(document), settings)
    report = write_deck(form, deck, lay_out(deck), load_theme(settings.theme), target)
    return replace(report, plan=rows)


def _made(document: Document, facts: Facts, settings: DeckSettings) -> tuple[Deck, tuple[PlanRow, ...]]:
    """The deck, and where it is made for a number of minutes the plan that it follows."""
    from desktop.slides.compose import compose_deck
    from desktop.slides.plan import plan

    if settings.minutes is None:
        return compose_deck(document, facts, settings), ()
    planned = plan(document, facts, settings, settings.minutes)
    return planned.deck, planned.rows


def report_line(report: ExportReport) -> str:
    """What a person wants to know of an export."""
    grades = report.legibility
    seen = f"rõ {grades.get('green', 0)}, tạm {grades.get('amber', 0)}, khó đọc {grades.get('red', 0)}"
    size = f"{report.slides} trang, {report.minutes:g} phút, cỡ chữ {report.body_px}"
    return f"{report.file}: {size}; {seen}; tràn {report.overflow}"
