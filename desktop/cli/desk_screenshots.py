"""`sotay screenshots`: packs, and where the data is, with dialogs that come before the window."""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QPixmap

from desktop.app import Program
from desktop.cli.show_screenshots import Picture
from desktop.guidance.annotations import Annotation, AnnotationKind, Colour, edition_of, quote_of
from desktop.guidance.document import Document
from desktop.handover import hand_out
from desktop.library.store import create_library
from desktop.study.opening import open_study
from desktop.study.packs.value import Wish
from desktop.ui.window.missing_data_dialog import MissingDataDialog
from desktop.ui.window.moving_dialog import MovingDialog
from desktop.ui.window.settings_dialog import SettingsDialog


def desk_pictures(program: Program, with_dialog: Callable[[], QPixmap]) -> Iterator[Picture]:
    """A pack that is made, one of a colleague with another edition of the open document, folders in the settings."""
    program.actions["settings"].trigger()
    (settings,) = (one for one in program.window.findChildren(SettingsDialog) if one.isVisible())
    settings.ensure_visible(settings.folders)
    yield "settings-folders", with_dialog()
    for dialog in (MovingDialog("D:/Dữ liệu/Sổ tay"), MissingDataDialog("D:/Dữ liệu/Sổ tay")):
        dialog.resize(dialog.sizeHint())
        yield dialog.objectName().replace("_", "-"), dialog.grab()
    program.actions["pack"].trigger()
    yield "pack", with_dialog()
    opened = program.reading.open_document
    if opened is None:
        return
    with TemporaryDirectory(prefix="sotay-", ignore_cleanup_errors=True) as folder:
        program.open([_pack(Path(folder), opened.document)])
        yield "pack-arrived", with_dialog()


def _pack(folder: Path, document: Document) -> Path:
    """Ten marks on a text without its last passage but one."""
    from dataclasses import replace

    from desktop.guidance.facts import Facts

    theirs = replace(document, nodes=(*document.nodes[:40], *document.nodes[41:]), footnotes=())
    edition = edition_of(theirs, 1)
    marks = [
        Annotation("", AnnotationKind.HIGHLIGHT, quote_of(edition, passage, 0, 20), Colour.GREEN)
        for passage in edition.passages[30:40]
    ]
    path = folder / "Ôn tập nghị quyết.sotay"
    with (
        create_library(folder / "content.db") as library,
        open_study(folder / "study.db", folder / "backups").study as study,
    ):
        library.add(theirs, Facts())
        study.add(edition, marks)
        hand_out(library, [theirs.id], study.pack(Wish((theirs.id,))), path)
    return path
