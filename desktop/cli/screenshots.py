"""`sotay screenshots`: the real windows, driven by their own actions, as PNG pictures."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QPoint, QRect, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from desktop.app import Outside, Program, build_program
from desktop.cli.card_screenshots import card_pictures, data_pictures
from desktop.cli.compare_screenshots import add_former, compare_pictures
from desktop.cli.desk_screenshots import desk_pictures
from desktop.cli.inline import DrawnScreens, Inline
from desktop.cli.offscreen import offscreen_application
from desktop.cli.output import make_folder
from desktop.cli.place import Place
from desktop.cli.quiz_screenshots import quiz_pictures
from desktop.cli.show_screenshots import Picture, hall_of, show_pictures
from desktop.errors import ExportError
from desktop.guidance.refs import NodeRef
from desktop.library.shipped import copy_library
from desktop.paths import Profile, resources

SETTLE_MS = 300
"""Thumbnails are painted in idle slices; by then they are there."""

DOCUMENT, SECTION, PARAGRAPH = "huong-dan-2024", "II.2.1", "II.2.1/p1"
SECOND_SECTION = "II.2.8"
QUERIES = (
    ("search-nothing", "xyz"), ("search-folded", "giai phong"), ("search-suggestion", "nghij quyeets"),
    ("search-scoped", "muc:II.2 kinh te"), ("search", "ngân sách"),
)  # fmt: skip
SEED = 7
DIALOGS = ("export", "print", "settings", "check", "talks", "data", "help", "about")


def take_screenshots(place: Place, folder: Path, size: tuple[int, int], theme: str) -> list[Path]:
    """One PNG per screen and state, named `main-light-1366x768.png`; their paths.

    Nothing of the person's is touched: the windows live in a profile of their own.
    """
    make_folder(folder)
    with TemporaryDirectory(prefix="sotay-", ignore_cleanup_errors=True) as own:
        profile = Profile(Path(own))
        copy_library(place.library_to_read(), profile.library)
        add_former(profile.library, DOCUMENT)
        program = _program(profile, size, theme)
        try:
            return [_saved(picture, folder, size, theme) for picture in _pictures(program)]
        finally:
            program.window.close()
            program.close()


def _saved(picture: Picture, folder: Path, size: tuple[int, int], theme: str) -> Path:
    name, pixmap = picture
    path = folder / f"{name}-{theme}-{size[0]}x{size[1]}.png"
    if not pixmap.save(str(path)):
        raise ExportError(f"Không ghi được “{path}”.", f"“{path}” can't be written.")
    return path


def _program(profile: Profile, size: tuple[int, int], theme: str) -> Program:
    outside = Outside(
        make_executor=lambda _name: Inline(),
        make_screens=lambda _application: DrawnScreens(size, hall_of(size)),
        choose_seed=lambda: SEED,
    )
    program = build_program(offscreen_application(size), profile, outside=outside)
    program.settings.deck = replace(program.settings.deck, theme=theme)
    program.appearance.set_theme(theme)
    program.settings.lectern_theme = theme
    program.window.resize(*size)
    program.start()
    return program


def _pictures(program: Program) -> Iterator[Picture]:
    yield "welcome", _grab(program.window)
    program.window.middle.welcome.put_away.emit()
    program.reading.go(NodeRef(DOCUMENT, SECTION), ())
    yield "main", _grab(program.window)
    yield from _two_panes(program)
    yield from _searches(program)
    for name in DIALOGS:
        yield name, _dialog(program, name)
    yield from desk_pictures(program, lambda: _with_dialog(program))
    yield from compare_pictures(program, _grab, lambda: _with_dialog(program))
    yield from card_pictures(program, _grab)
    yield from data_pictures(program, _grab)
    yield "review", _review(program)
    yield from quiz_pictures(program, lambda: _in_front(program))
    yield from _decks(program)
    yield from _sizes(program)
    yield from show_pictures(program, _grab, PARAGRAPH)


def _two_panes(program: Program) -> Iterator[Picture]:
    """Two places side by side, with words marked and a line to find in one; then one above the other."""
    reading, actions = program.reading, program.actions
    reading.go_beside(NodeRef(DOCUMENT, SECOND_SECTION))
    actions["find_here"].trigger()
    program.window.middle.find_bar.line.setText("kinh te")
    yield "split", _grab(program.window)
    program.window.middle.find_bar.left.emit()
    actions["stack_panes"].trigger()
    yield "split-stacked", _grab(program.window)
    actions["split"].trigger()
    reading.go(NodeRef(DOCUMENT, SECTION))


def _searches(program: Program) -> Iterator[Picture]:
    line = program.window.top_bar.line
    program.actions["search"].trigger()
    yield "search-empty", _grab(program.window)
    for name, query in QUERIES:
        line.setText(query)
        line.textEdited.emit(query)
        yield name, _grab(program.window)
    program.window.results.open_current()
    yield "search-hit", _grab(program.window)
    program.actions["similar"].trigger()
    yield "search-similar", _grab(program.window)
    line.clear()
    line.cleared.emit()
    yield "search-again", _grab(program.window)
    line.left.emit()
    program.actions["find_here"].trigger()
    bar = program.window.middle.find_bar
    bar.line.setText("giai phong")
    bar.stepped.emit(1)
    yield "find-here", _grab(program.window)
    bar.left.emit()


def _dialog(program: Program, name: str) -> QPixmap:
    """The window with the dialog of an action in front of it."""
    program.actions[name].trigger()
    return _with_dialog(program)


def _review(program: Program) -> QPixmap:
    """Another version of the guidance, read and not yet stored."""
    text = resources("guidance", f"{DOCUMENT}.txt").read_text(encoding="utf-8").replace("năm 2024", "năm 2025", 1)
    with TemporaryDirectory(prefix="sotay-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "huong-dan-2025.txt"
        path.write_text(text, encoding="utf-8")
        program.window.file_dropped.emit(path)
        return _with_dialog(program)


def _with_dialog(program: Program) -> QPixmap:
    """The window with the open dialog in front of it; the dialog is closed."""
    picture = _in_front(program)
    _dialog_of(program).reject()
    return picture


def _dialog_of(program: Program) -> QDialog:
    """The one that is open."""
    (dialog,) = (child for child in program.window.findChildren(QDialog) if child.isVisible())
    return dialog


def _in_front(program: Program) -> QPixmap:
    """The window with the open dialog in front of it."""
    picture = _grab(program.window)
    dialog = _dialog_of(program)
    painter = QPainter(picture)
    front = dialog.grab()
    place = _centred(dialog, program.window)
    painter.drawPixmap(place, front)
    painter.drawRect(QRect(place, front.size()))  # stands for the frame that the desktop draws
    painter.end()
    return picture


def _centred(front: QWidget, behind: QWidget) -> QPoint:
    return QPoint((behind.width() - front.width()) // 2, (behind.height() - front.height()) // 2)


def _decks(program: Program) -> Iterator[Picture]:
    """The deck editor with one panel after the other in front, on a slide of running text and one of the person's."""
    program.actions["edit_deck"].trigger()
    editor = program.decks.editor
    if editor is None or editor.state is None:
        return
    editor.resize(program.window.size())
    editor.choose(next(row for row, each in enumerate(editor.state.choices) if len(each) > 2))
    yield "deck-slide", _grab(editor)
    for panel in ("panel_minutes", "panel_deck", "panel_check"):
        editor.actions_table[panel].trigger()
        yield f"deck-{panel.removeprefix('panel_')}", _grab(editor)
    editor.actions_table["panel_slide"].trigger()
    editor.actions_table["hide"].trigger()
    editor.actions_table["own_text"].trigger()
    editor.title.setText("Liên hệ thực tế")
    editor.hand_on()
    yield "deck-own", _grab(editor)
    editor.actions_table["undo"].trigger()
    editor.actions_table["undo"].trigger()
    editor.actions_table["undo"].trigger()
    editor.close()
    program.actions["open_deck"].trigger()
    yield "deck-shelf", _with_dialog(program)


def _sizes(program: Program) -> Iterator[Picture]:
    program.appearance.set_text_size(150)
    yield "main-150", _grab(program.window)
    program.appearance.set_text_size(100)
    program.appearance.set_language("en")
    yield "main-english", _grab(program.window)
    program.appearance.set_language("vi")


def _grab(widget: QWidget) -> QPixmap:
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()
    return widget.grab()
