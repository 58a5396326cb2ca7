"""FRONT DOOR: builds every part of the window in order and connects them; nobody imports it but the command line."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop.errors import AppError
from desktop.guidance.draft import Draft
from desktop.handover import Handover
from desktop.library.faults import plain_faults
from desktop.library.filing import Alike, Filing
from desktop.library.shipped import copy_library
from desktop.library.store import open_library
from desktop.library.writer import Added
from desktop.moving import has_data, move
from desktop.paths import APPLICATION, Profile, shipped_library, write_folders
from desktop.present.desktop_screens import DesktopScreens
from desktop.present.keymap import OwnKeys, keys_as_text, keys_from
from desktop.present.ports import ScreenProvider
from desktop.present.screens import screen_from
from desktop.present.wake import Mode, Wakefulness, presenting
from desktop.slides.fonts import load_fonts
from desktop.study.opening import open_study
from desktop.study.places import place_in
from desktop.study.search import find_marks
from desktop.ui.behind.crash import CrashLog
from desktop.ui.behind.file_requests import FileRequests
from desktop.ui.behind.language import Languages
from desktop.ui.behind.librarian import Librarian
from desktop.ui.behind.notebook import Notebook
from desktop.ui.behind.one_window import OneWindow
from desktop.ui.behind.runner import Executor, Job, Runner, in_hundreds, one_thread
from desktop.ui.behind.settings import Settings
from desktop.ui.behind.shelf import Shelf
from desktop.ui.cards.keeper import CardKeeper
from desktop.ui.decks.maker import DeckMaker
from desktop.ui.decks.study_shelf import StudyShelf
from desktop.ui.exports.choosers import (
    choose_cards_target,
    choose_compare_target,
    choose_data_target,
    choose_files,
    choose_folder,
    choose_marks_file,
    choose_marks_target,
    choose_pack_target,
    choose_pdf,
    choose_picture,
    choose_quiz_target,
    choose_table,
    choose_target,
    choose_tasks_target,
)
from desktop.ui.exports.press import Press
from desktop.ui.exports.printers import choose_printer
from desktop.ui.flows.annotating import Annotating
from desktop.ui.flows.appearance import Appearance
from desktop.ui.flows.card_sources import CardSources
from desktop.ui.flows.cards_export import CardsExport, ChooseCardsTarget
from desktop.ui.flows.cards_list import CardsList
from desktop.ui.flows.carrying import Carrying
from desktop.ui.flows.compare_sources import CompareSources
from desktop.ui.flows.comparing import ChooseCompareTarget, Comparing
from desktop.ui.flows.complaining import Complaining
from desktop.ui.flows.data_list import ChooseDataTarget, DataList
from desktop.ui.flows.deck_desk import DeckDesk
from desktop.ui.flows.decks import ChoosePicture, Decks
from desktop.ui.flows.due_cards import DueCards
from desktop.ui.flows.exporting import ChooseTarget, Exporting
from desktop.ui.flows.finding import Finding
from desktop.ui.flows.folders import ChooseFolder, FoldersFlow
from desktop.ui.flows.importing import Importing, Intake
from desktop.ui.flows.learning import Learning
from desktop.ui.flows.marks_exchange import ChooseMarksFile, ChooseMarksTarget, MarksExchange
from desktop.ui.flows.marks_list import MarksList
from desktop.ui.flows.mending import LibraryFile, Mending
from desktop.ui.flows.opening import ChooseFiles, Opening
from desktop.ui.flows.packing import ChoosePackTarget, Packing
from desktop.ui.flows.panels import Panels
from desktop.ui.flows.pictures import Pictures
from desktop.ui.flows.place_keeping import PlaceKeeping
from desktop.ui.flows.printing import ChoosePdf, ChoosePrinter, Printing
from desktop.ui.flows.progress import ReadingProgress
from desktop.ui.flows.quiz_printing import ChooseQuizTarget, QuizPrinting
from desktop.ui.flows.quiz_sources import QuizSources
from desktop.ui.flows.quizzing import Quizzing, choose_seed
from desktop.ui.flows.reading import Reading
from desktop.ui.flows.rehearsing import ChooseTable, Rehearsing
from desktop.ui.flows.reindexing import Reindexing
from desktop.ui.flows.remembering import Remembering
from desktop.ui.flows.restoring import Restoring
from desktop.ui.flows.resuming import Resuming
from desktop.ui.flows.reviewing import Reviewing
from desktop.ui.flows.searching import Searching
from desktop.ui.flows.shelving import Shelving
from desktop.ui.flows.showing import Showing
from desktop.ui.flows.splitting import Splitting
from desktop.ui.flows.task_sheets import ChooseTasksTarget, TaskSheets
from desktop.ui.flows.unpacking import Unpacking
from desktop.ui.flows.window_state import WindowState
from desktop.ui.kit.actions import Actions
from desktop.ui.kit.icons import icon
from desktop.ui.kit.look import Look
from desktop.ui.kit.theme import load_theme
from desktop.ui.quiz.keeper import QuizKeeper
from desktop.ui.review.memory import ReviewMemory
from desktop.ui.search.finder import Finder
from desktop.ui.search.marked_finder import MarkedFinder
from desktop.ui.search.memory import SearchMemory
from desktop.ui.show.check_report import CheckParts
from desktop.ui.show.show_journal import ShowJournal
from desktop.ui.show.show_maker import ShowMaker, ShowParts
from desktop.ui.show.talk_shelf import TalkShelf
from desktop.ui.show.wake_holder import WakeHolder
from desktop.ui.tree.navigator import Navigator
from desktop.ui.window.main_window import MainWindow
from desktop.ui.window.missing_data_dialog import MissingDataDialog, Way
from desktop.ui.window.moving_dialog import MovingDialog

if TYPE_CHECKING:
    from desktop.reading.isolation.pictures import PagePicture
    from desktop.reading.report import ReadResult

EXECUTORS = ("library", "search", "answers", "decks", "pictures", "work", "journal", "awake", "study", "printing")


@dataclass(frozen=True)
class Outside:
    """What the program meets outside of itself; a test puts its own in place."""

    make_executor: Callable[[str], Executor] = one_thread
    choose_files: ChooseFiles = choose_files
    choose_target: ChooseTarget = choose_target
    choose_table: ChooseTable = choose_table
    choose_marks_target: ChooseMarksTarget = choose_marks_target
    choose_marks_file: ChooseMarksFile = choose_marks_file
    choose_data_target: ChooseDataTarget = choose_data_target
    choose_cards_target: ChooseCardsTarget = choose_cards_target
    choose_tasks_target: ChooseTasksTarget = choose_tasks_target
    choose_picture: ChoosePicture = choose_picture
    choose_pdf: ChoosePdf = choose_pdf
    choose_printer: ChoosePrinter = choose_printer
    choose_pack_target: ChoosePackTarget = choose_pack_target
    choose_quiz_target: ChooseQuizTarget = choose_quiz_target
    choose_seed: Callable[[], int] = choose_seed
    choose_compare_target: ChooseCompareTarget = choose_compare_target
    choose_folder: ChooseFolder = choose_folder
    make_screens: Callable[[QApplication], ScreenProvider] = DesktopScreens
    keep_awake: Callable[[], AbstractContextManager[Mode]] = presenting


@dataclass(frozen=True)
class Program:
    """The running parts, for whoever drives them."""

    window: MainWindow
    actions: Actions
    settings: Settings
    librarian: Librarian
    finder: Finder
    reading: Reading
    searching: Searching
    showing: Showing
    rehearsing: Rehearsing
    decks: Decks
    resuming: Resuming
    exporting: Exporting
    importing: Importing
    opening: Opening
    appearance: Appearance
    mending: Mending
    complaining: Complaining
    crashes: CrashLog
    notebook: Notebook
    annotating: Annotating
    printing: Printing
    folders: FoldersFlow
    close: Callable[[], None] = field(repr=False)

    def start(self) -> None:
        """Show the window and bring the first document."""
        self.window.show()
        self.window.reader.setFocus()
        self.mending.start()
        self.resuming.start()

    def open(self, files: Sequence[Path]) -> None:
        """Open what was given from outside, as if it had been dropped on the window."""
        for path in files:
            self.opening.open(path)

    def come_to_front(self, files: Sequence[Path]) -> None:
        """Somebody started the program once more, maybe with files."""
        self.showing.come_to_front()
        self.open(files)


def make_application(argv: list[str]) -> QApplication:
    """The one QApplication, with its name and fonts."""
    # Rich text would look for `@2x` pictures beside every picture that it is told of.
    os.environ["QT_HIGHDPI_DISABLE_2X_IMAGE_LOADING"] = "1"
    application = QApplication.instance() or QApplication(argv)
    assert isinstance(application, QApplication)  # noqa: S101 - nothing else is made in this process
    application.setApplicationName(APPLICATION)
    application.setDesktopFileName(APPLICATION)
    load_fonts()
    return application


def build_program(application: QApplication, profile: Profile, library: Path | None = None,
                  outside: Outside | None = None) -> Program:  # fmt: skip
    """Every part, connected; nothing is shown or read yet. `library` is the person's own by default."""
    outside = outside or Outside()
    path = library or profile.library
    settings = Settings(profile.settings)
    languages = Languages(application)
    languages.use(settings.language)
    theme, scale = load_theme(settings.theme), settings.scale
    look = Look(application)
    # Widgets that were made under another font keep parts of it.
    look.apply(theme, scale)
    actions = Actions()
    shelf = Shelf(partial(open_library, path, read_only=True))
    search_shelf = Shelf(partial(open_library, path, read_only=True))
    answer_shelf = Shelf(partial(open_library, path, read_only=True))
    executors = {name: outside.make_executor(name) for name in EXECUTORS}
    runners = {name: Runner(executor) for name, executor in executors.items()}

    librarian = Librarian(shelf, runners["library"], partial(place_in, profile.study))
    finder = MarkedFinder(search_shelf, runners["search"], partial(find_marks, profile.study))
    opened = partial(open_study, profile.study, profile.backups, chosen=profile.folders.backups)
    notebook = Notebook(opened, runners["study"])
    maker = DeckMaker(runners["decks"])
    screens = outside.make_screens(application)

    window = MainWindow(actions, Navigator(), (theme, scale))
    window.setWindowIcon(icon("document", load_theme("light").accent))
    appearance = Appearance(window, actions, look, languages, settings)
    complaining = Complaining(window, languages)
    reading = Reading(window, actions, librarian, settings, PlaceKeeping(notebook, settings, window))
    Splitting(window, actions, reading, settings)
    annotating = Annotating(window, actions, reading, notebook, complaining)
    Carrying(window, actions, reading, notebook)
    ReadingProgress(window, actions, reading, notebook)
    Restoring(window, actions, notebook)
    MarksExchange(window, actions, reading, notebook, runners["work"], complaining,
                  (outside.choose_marks_target, outside.choose_marks_file))  # fmt: skip
    MarksList(window, actions, reading, annotating, notebook, settings)
    press = Press(runners["printing"], window)
    printing = Printing(window, actions, reading, annotating, press, settings, languages,
                        (outside.choose_pdf, outside.choose_printer))  # fmt: skip
    data = DataList(window, actions, reading, runners["work"], settings, complaining, outside.choose_data_target)
    tasks = TaskSheets(window, actions, reading, runners["work"], complaining, outside.choose_tasks_target)
    data.sheets_requested.connect(tasks.open)
    comparing = Comparing(window, actions, reading, notebook, (runners["work"], runners["decks"]),
                          CompareSources(partial(open_library, path, read_only=True), read_file), settings,
                          complaining, (outside.choose_files, outside.choose_compare_target))  # fmt: skip
    keeper, sources = CardKeeper(notebook, settings, window), CardSources(reading)
    Learning(window, actions, reading, annotating, keeper, sources, settings)
    DueCards(window, actions, keeper, notebook)
    CardsList(window, actions, reading, keeper, sources, settings)
    CardsExport(window, actions, keeper, sources, runners["work"], complaining, outside.choose_cards_target)
    quiz_printing = QuizPrinting(runners["work"], complaining, outside.choose_quiz_target, window)
    Quizzing(window, actions, reading, QuizKeeper(notebook, shelf, runners["library"], window),
             QuizSources(reading, sources), quiz_printing, complaining, outside.choose_seed)  # fmt: skip
    searching = Searching(window, actions, finder, reading, languages)
    Finding(window, actions, reading, searching)
    memory = SearchMemory(notebook, settings, window)
    reading.listed.connect(memory.read)
    Remembering(window, actions, searching, memory)
    journal = ShowJournal(profile.show, executors["journal"])
    wake = WakeHolder(runners["awake"], Wakefulness(outside.keep_awake), window)
    desk = DeckDesk(reading, maker, window)
    parts = ShowParts(screens, answer_shelf, runners["answers"], journal, wake, languages, desk.saved)
    showing = Showing(window, actions, reading, maker, settings, ShowMaker(parts, settings, window))
    checked = CheckParts(
        screens,
        wake,
        lambda: screen_from(settings.hall),
        lambda: keys_from(settings.show_keys),
        partial(_keep_keys, settings),
    )
    talks = TalkShelf(profile.talks, executors["journal"])
    decks = Decks(window, actions, reading, desk, showing, settings, runners["decks"], outside.choose_picture)
    resuming = Resuming(window, reading, showing, desk, maker, journal)
    rehearsing = Rehearsing(window, actions, showing, desk, talks, checked, settings, outside.choose_table)
    rehearsing.failed.connect(complaining.tell)
    shelving = Shelving(window, actions, decks, reading, runners["study"], StudyShelf(notebook.decks))
    exporting = Exporting(window, actions, reading, decks, maker, runners["work"], settings, languages,
                          outside.choose_target)  # fmt: skip
    intake = Intake(read_file, partial(store_draft, path))
    pictures = Pictures(runners["pictures"], draw_page)
    reviewing = Reviewing(window, settings, ReviewMemory(profile.root / "decisions"), pictures)
    importing = Importing(window, reading, runners["work"], intake, reviewing)
    door = Handover(path, profile.pictures)
    Packing(window, actions, reading, notebook, runners["work"], complaining, door, outside.choose_pack_target)
    unpacking = Unpacking(window, reading, notebook, runners["work"], complaining, door)
    importing.revised.connect(comparing.offer)
    opening = Opening(window, actions, importing, unpacking, settings, outside.choose_files)
    file = LibraryFile(partial(check_library, path), partial(_replace, shelf, path), search_shelf.close)
    mending = Mending(window, reading, complaining, languages, (runners["library"], runners["search"]), file)
    reindexing = Reindexing(window, finder, (runners["search"], runners["work"]),
                            lambda: search_shelf.library().index_is_sound(), partial(mend_index, path))  # fmt: skip
    crashes = CrashLog(profile.root / "errors.log", window)
    Panels(window, actions, settings)
    folders = FoldersFlow(window, notebook, runners["work"], complaining, languages, profile, outside.choose_folder)
    WindowState(window, actions, settings, reading, showing, appearance, folders)

    librarian.failed.connect(mending.take)
    for news in (finder.failed, librarian.not_loaded):
        news.connect(mending.take_once)
    reading.opened.connect(reindexing.look)
    for news in (importing.failed, shelving.failed):
        news.connect(complaining.tell)
    crashes.happened.connect(complaining.tell_crash)
    ends = {"library": shelf.close, "search": search_shelf.close, "answers": answer_shelf.close,
            "study": notebook.close_desk, "printing": press.forget}  # fmt: skip
    close = partial(_close, librarian, runners, executors, ends)
    return Program(window, actions, settings, librarian, finder, reading, searching, showing, rehearsing, decks,
                   resuming, exporting, importing, opening, appearance, mending, complaining, crashes, notebook,
                   annotating, printing, folders, close)  # fmt: skip


def _keep_keys(settings: Settings, own: OwnKeys) -> None:
    settings.show_keys = keys_as_text(own)


def run(argv: list[str], *, profile: Profile | None = None, library: Path | None = None,
        files: Sequence[Path] = ()) -> int:  # fmt: skip
    """Start the window, open `files` in it, and stay until it is closed.

    Where there is a window on this profile, that one comes to the front and opens the files.
    """
    application = make_application(argv)
    profile = profile or Profile.default()
    one_window = OneWindow(profile.root)
    if not one_window.claim(files):
        return 0
    at_home, trouble = bring_home(application, profile)
    if at_home is None:
        one_window.release()
        return 1
    program = build_program(application, at_home, library)
    one_window.asked_for.connect(program.come_to_front)
    requests = FileRequests(application)
    requests.asked_for.connect(program.open)
    program.crashes.install()
    program.window.fit_into(program.window.screen().availableSize())
    program.start()
    if trouble:
        program.complaining.tell(trouble)
    program.open(files)
    code = application.exec()
    program.close()
    one_window.release()
    return code


def bring_home(application: QApplication, profile: Profile) -> tuple[Profile | None, AppError | None]:
    """Move the data where it is to be moved, and look for it where it is missing; no profile where the person gives up.

    The error says why it could not be moved: it is where it was.
    """
    folders = profile.folders
    if not folders.next_data and (folders.data is None or has_data(profile)):
        return profile, None
    settings, languages = Settings(profile.settings), Languages(application)
    languages.use(settings.language)
    Look(application).apply(load_theme(settings.theme), settings.scale)
    try:
        if folders.next_data and has_data(profile):
            return _move(profile)
        return _look_for_data(profile), None
    finally:
        languages.use("vi")


def _move(profile: Profile) -> tuple[Profile, AppError | None]:
    dialog, executor = MovingDialog(str(profile.folders.next_data)), one_thread("moving")
    runner = Runner(executor)
    dialog.wait_for(Job(lambda job: move(profile, in_hundreds(job.report))), runner)
    executor.shutdown(wait=True)
    return Profile.at(profile.root), dialog.error


def _look_for_data(profile: Profile) -> Profile | None:
    while not has_data(profile):
        dialog = MissingDataDialog(str(profile.data))
        dialog.exec()
        if dialog.way is Way.QUIT:
            return None
        if dialog.way is Way.HOME:
            write_folders(profile.root, replace(profile.folders, data=None, next_data=None))
            return Profile.at(profile.root)
    return profile


def check_library(path: Path) -> None:
    """Make sure that there is a library at `path` that can be read, as new as the program; LibraryError if not."""
    with plain_faults(path):
        is_there = path.exists()
    if not is_there:
        copy_library(shipped_library(), path)
    open_library(path).close()


def mend_index(path: Path, progress: Callable[[int, int], None]) -> None:
    """Make the search index of the library at `path` anew; one that looks whole must be damaged inside."""
    with open_library(path) as own:
        own.mend_index(progress, anew=own.index_is_sound())


def put_back(path: Path) -> None:
    """Set the file at `path` aside under a name with the time, and put the shipped library there.

    The new one is whole before the old one goes: a window that looks on would ask again where it finds none.
    """
    fresh = path.with_name(f"{path.name}.new")
    copy_library(shipped_library(), fresh)
    with plain_faults(path):
        try:
            if path.exists():
                now = datetime.now().astimezone()
                path.rename(path.with_name(f"{path.stem}-{now:%Y%m%d-%H%M%S}{path.suffix}"))
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)


def _replace(shelf: Shelf, path: Path) -> None:
    shelf.close()
    put_back(path)


def read_file(path: Path, progress: Callable[[int, int], None]) -> "ReadResult":
    """What a file of the person's holds. RefusedFile where that is no document, or a secret one."""
    from desktop.intake import read_in

    return read_in(path, progress)


def draw_page(path: Path, page: int) -> "PagePicture":
    """A page of a PDF as it looks. RefusedFile where it can't be drawn."""
    from desktop.paths import own_command
    from desktop.reading.isolation.pictures import PageArtist

    return PageArtist([*own_command(), "draw-page"]).draw(path, page)


def store_draft(library: Path, draft: Draft, filing: Filing, progress: Callable[[int, int], None]) -> Added | Alike:
    """Put what was read into the library at that place. LibraryError where that can't be."""
    from desktop.intake import store

    with open_library(library) as own:
        return store(own, draft, filing, progress)


def _close(librarian: Librarian, runners: dict[str, Runner], executors: dict[str, Executor],
           ends: dict[str, Callable[[], None]]) -> None:  # fmt: skip
    librarian.stop_watching()
    # What the person made is still written, however soon they leave.
    for name in runners.keys() - {"study"}:
        runners[name].cancel_all()
    for name, end in ends.items():
        executors[name].submit(end)
    for executor in executors.values():
        if isinstance(executor, ThreadPoolExecutor):
            executor.shutdown(wait=True)
