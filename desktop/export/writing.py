"""The one door to the writers of all formats."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop.export import docx, handout, html, images, markdown, odp, pdf, script
from desktop.export.formats import Form, Format
from desktop.export.pptx import writer as pptx
from desktop.export.report import ExportReport
from desktop.slides.deck import Deck
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme, load_theme

Progress = Callable[[int, int], None]
Writer = Callable[[Deck, Layout, Theme, Path, Progress | None], ExportReport]


def write_deck(
    form: Form, deck: Deck, layout: Layout, theme: Theme, path: Path, progress: Progress | None = None
) -> ExportReport:
    """Write `deck` to `path`; ExportError where it can't be written. An exception of `progress` passes through."""
    # Paper is white, whatever the theme of the slides.
    theme = load_theme("light") if form.format in {Format.HANDOUT, Format.SCRIPT} else theme
    return _writer(form)(deck, layout, theme, path, progress)


def _writer(form: Form) -> Writer:
    """The function that writes a form."""
    if form.format is Format.HANDOUT:
        return partial(handout.write_handout, handout=form.handout)
    return {
        Format.PPTX: pptx.write_pptx,
        Format.PDF: pdf.write_pdf,
        Format.HTML: html.write_html,
        Format.SCRIPT: script.write_script,
        Format.DOCX: docx.write_docx,
        Format.IMAGES: images.write_images,
        Format.ODP: odp.write_odp,
        Format.MARKDOWN: markdown.write_markdown,
    }[form.format]
