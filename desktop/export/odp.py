"""A deck as ODP: the PPTX, converted by LibreOffice where the machine has it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.errors import ExportError
from desktop.export.pptx.writer import write_pptx
from desktop.export.report import ExportReport
from desktop.export.saving import saved
from desktop.office import SECONDS, converted, find_office
from desktop.slides.deck import Deck
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

FORM = "odp:impress8"


def write_odp(
    deck: Deck, layout: Layout, theme: Theme, path: Path, progress: Callable[[int, int], None] | None = None
) -> ExportReport:
    """Write `deck` to `path`; ExportError where it can't be written, or there is no LibreOffice.

    `progress` is called while LibreOffice works, too; an exception of it passes through.
    """
    office = find_office()
    if office is None:
        raise _no_office()
    with saved(path) as part, TemporaryDirectory(prefix="sotay-odp-", ignore_cleanup_errors=True) as folder:
        source, count = Path(folder) / "in.pptx", len(deck.slides)
        report = write_pptx(deck, layout, theme, source, progress)
        tick = partial(progress, count, count) if progress else None
        made = converted(office, source, FORM, SECONDS + count, tick)
        if not made.is_file():
            raise _not_converted()
        part.write_bytes(made.read_bytes())
    return replace(report, file=str(path), format="odp")


def _no_office() -> ExportError:
    return ExportError(
        "Xuất ODP cần LibreOffice, mà máy này chưa có. Hãy cài LibreOffice, hoặc xuất PPTX: LibreOffice mở được.",
        "ODP needs LibreOffice, which this machine does not have. Install it, or export PPTX, which it opens as well.",
        code="no_office",
    )


def _not_converted() -> ExportError:
    return ExportError(
        "LibreOffice chưa chuyển được sang ODP. Hãy đóng LibreOffice đang mở rồi thử lại, hoặc xuất PPTX.",
        "LibreOffice did not make the ODP. Close LibreOffice where it is open and try again, or export PPTX.",
        code="not_converted",
    )
