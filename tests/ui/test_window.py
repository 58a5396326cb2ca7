"""The window as a whole: what a person sees and does."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget

from desktop.errors import AppError
from desktop.export.formats import Format
from desktop.guidance.facts import Facts
from desktop.guidance.refs import NodeRef
from desktop.library.reader import DocumentSummary
from desktop.library.store import open_library
from desktop.ui.behind.settings import Settings
from desktop.ui.exports.dialog import ExportDialog
from desktop.ui.exports.scope import Scope
from desktop.ui.kit.actions import TABLE
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.messages import Message
from desktop.ui.kit.theme import THEME_NAMES
from desktop.ui.reader.style import Spacing
from desktop.ui.window.settings_dialog import SettingsDialog


def test_the_first_start_opens_the_guidance_at_its_first_section(driver):
    """The reader, the breadcrumb and the rail all stand at section I."""
    driver.work()
    assert driver.program.reading.path == "I"
    assert driver.window.breadcrumb.accessibleDescription() or driver.window.breadcrumb.isVisible()
    assert driver.window.rail.model.rowCount() > 0


def test_the_first_start_shows_what_can_be_done(driver):
    """Search, present, export and "my own document" are in sight with their keys."""
    texts = [button.text().strip() for button in driver.window.middle.welcome.findChildren(QAbstractButton)]
    assert texts[:4] == ["Tìm", "Trình chiếu", "Xuất…", "Mở tài liệu của tôi…"]
    assert driver.window.middle.welcome.isVisible()


def test_the_welcome_stays_away_once_it_was_put_away(driver, make_driver):
    """A second start has no welcome."""
    driver.window.middle.welcome.put_away.emit()
    assert not driver.window.middle.welcome.isVisible()
    again = make_driver()
    again.program.start()
    again.settle()
    assert not again.window.middle.welcome.isVisible()


@pytest.mark.parametrize("name", ["search", "present", "export", "open"])
def test_the_welcome_goes_when_its_advice_is_taken(driver, name):
    """By button, key or menu; it does not come back."""
    driver.act(name)
    assert not driver.window.middle.welcome.isVisibleTo(driver.window.middle.welcome.parent())
    assert driver.program.settings.has_seen_welcome


def test_every_action_is_in_a_menu_and_reachable(driver):
    """The menu bar holds every row of the table, in order."""
    shown = [action.objectName() for menu in driver.window.menuBar().actions() for action in menu.menu().actions()]
    assert shown == [spec.id for spec in TABLE]


@pytest.mark.parametrize("query", ["kinh te", "kinh tế", "KINH TẾ"])
def test_a_query_is_answered_while_it_is_typed(driver, query):
    """Accents and case don't matter; the count is in words."""
    driver.type_query(query)
    assert driver.window.middle.is_searching
    assert driver.answers[-1].query == query
    assert driver.window.results.count_text.endswith("kết quả đầu") or "kết quả" in driver.window.results.count_text


def test_typing_never_changes_what_was_typed(driver):
    """An input method in the middle of a letter is never disturbed."""
    seen: list[str] = []
    driver.window.top_bar.line.textChanged.connect(seen.append)
    driver.type_query("kinh te")
    assert seen == ["k", "ki", "kin", "kinh", "kinh ", "kinh t", "kinh te"]


def test_a_slash_can_be_typed_into_a_query(driver):
    """Alone it is the key of the search line, inside it is a character."""
    driver.type_query("42-KL/TW")
    assert driver.answers[-1].query == "42-KL/TW"
    assert driver.answers[-1].result.hits[0].tier == "number"


def test_a_newer_query_leaves_no_room_for_an_older_answer(driver):
    """Of seven queries that were queued only the last is answered."""
    QTest.keyClicks(driver.window.top_bar.line, "kinh te")
    driver.settle()
    assert [found.query for found in driver.answers] == ["kinh te"]


def test_enter_opens_the_first_hit_with_its_words_marked(driver):
    """The reader stands at the passage and marks as many words as the hit says."""
    driver.type_query("giai phong mat bang")
    hit = driver.answers[-1].result.hits[0]
    driver.press(Qt.Key.Key_Return, driver.window.top_bar.line)
    assert not driver.window.middle.is_searching
    assert driver.program.reading.path == hit.ref.path
    assert len(driver.window.reader.extraSelections()) == len(hit.text_marks)


def test_enter_waits_for_the_answer_to_what_was_typed(driver):
    """Pressed before the answer is there, it opens the new query's first hit and not the old one's."""
    driver.type_query("kinh te")
    line = driver.window.top_bar.line
    line.begin()
    QTest.keyClicks(line, "42-KL/TW")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert driver.program.reading.path == "I"
    driver.settle()
    assert driver.program.reading.path == driver.answers[-1].result.hits[0].ref.path
    assert driver.answers[-1].query == "42-KL/TW"
    assert not driver.window.middle.is_searching


def test_typing_on_takes_an_early_enter_back(driver):
    """Only the query that Enter was pressed on is opened."""
    line = driver.window.top_bar.line
    QTest.keyClicks(line, "kinh t")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClicks(line, "e")
    driver.settle()
    assert driver.window.middle.is_searching
    assert driver.program.reading.path == "I"


def test_the_results_can_be_walked_without_a_mouse(driver):
    """Down enters the list, Down moves on, Enter opens, Up from the top returns to the line."""
    driver.type_query("ngan sach")
    line = driver.window.top_bar.line
    driver.press(Qt.Key.Key_Down, line)
    driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Return)
    assert driver.program.reading.path == driver.answers[-1].result.hits[1].ref.path
    driver.act("search")
    driver.press(Qt.Key.Key_Down, line)
    driver.press(Qt.Key.Key_Up)
    driver.press(Qt.Key.Key_Up)
    assert QApplication.focusWidget() is line


def test_f3_walks_the_hits_while_reading(driver):
    """The next and the previous hit open without going back to the list."""
    driver.type_query("ngan sach")
    driver.press(Qt.Key.Key_Return, driver.window.top_bar.line)
    hits = driver.answers[-1].result.hits
    driver.act("next_hit")
    assert driver.program.reading.path == hits[1].ref.path
    driver.act("previous_hit")
    assert driver.program.reading.path == hits[0].ref.path


def test_f3_says_where_the_hits_end(driver):
    """The line at the bottom tells why nothing moves."""
    driver.type_query("ngan sach")
    driver.press(Qt.Key.Key_Return, driver.window.top_bar.line)
    driver.act("previous_hit")
    assert driver.window.strip.currentMessage() == "Đây là kết quả đầu tiên."
    for _ in driver.answers[-1].result.hits:
        driver.act("next_hit")
    assert driver.window.strip.currentMessage() == "Đây là kết quả cuối cùng."


def test_escape_leads_back_to_reading(driver):
    """The place is the one before the search, and no mark is left."""
    driver.type_query("ngan sach")
    driver.press(Qt.Key.Key_Escape, driver.window.top_bar.line)
    assert not driver.window.middle.is_searching
    assert driver.program.reading.path == "I"
    assert driver.window.reader.extraSelections() == []


@pytest.mark.parametrize("query", ['"', "*", "8,5%", "NOT", "57-NQ/TW", "a" * 500, "  "])
def test_no_query_is_an_error(driver, query):
    """Whatever is typed is answered, or counts as nothing."""
    driver.type_query(query)
    assert driver.window.findChildren(Message) == []


def test_back_and_forward_lead_over_the_visited_places(driver):
    """From II.2.1 back to I and forward again."""
    driver.program.reading.go(NodeRef("huong-dan-2024", "II.2.1"))
    driver.act("back")
    assert driver.program.reading.path == "I"
    driver.act("forward")
    assert driver.program.reading.path == "II.2.1"
    assert not driver.program.actions["forward"].isEnabled()


@pytest.fixture
def with_two_more(driver, library_file, guidance, facts):
    """The window, and two more documents in its library."""
    with open_library(library_file) as library:
        for name in ("ke-hoach-1", "ke-hoach-2"):
            library.add(replace(guidance, id=name, title=name), facts)
    driver.program.librarian.look_again()
    driver.settle()
    return driver


def test_of_two_quick_jumps_the_second_arrives_at_its_place(with_two_more):
    """A document that was asked for in between is not shown on the way."""
    opened: list[str] = []
    reading = with_two_more.program.reading
    reading.opened.connect(lambda source: opened.append(source.document.id))
    reading.go(NodeRef("ke-hoach-1", "II.2.1"))
    reading.go(NodeRef("ke-hoach-2", "III.2"))
    with_two_more.settle()
    assert opened == ["ke-hoach-2"]
    assert reading.path == "III.2"


def test_whoever_turns_back_before_a_document_has_come_stays(with_two_more):
    """The jump was taken back: the first document stays open, at the place that was asked for last."""
    reading = with_two_more.program.reading
    reading.go(NodeRef("ke-hoach-1", "II.2.1"))
    reading.go(NodeRef("huong-dan-2024", "III.1"))
    with_two_more.settle()
    assert (reading.open_document.document.id, reading.path) == ("huong-dan-2024", "III.1")


def test_the_place_is_found_again_at_the_next_start(driver, make_driver):
    """Closing keeps it, opening restores it."""
    driver.program.reading.go(NodeRef("huong-dan-2024", "II.2.3"))
    driver.window.close()
    driver.settle()
    again = make_driver()
    again.program.start()
    again.settle()
    assert again.program.reading.path == "II.2.3"


def test_the_rail_follows_the_place(driver, guidance):
    """In part III it shows slides of part III only, and the current one holds the place."""
    driver.work()
    driver.program.reading.go(NodeRef("huong-dan-2024", "III"))
    model = driver.window.rail.model
    deck = driver.program.showing.whole.deck
    shown = [int(model.index(row).data()) - 1 for row in range(model.rowCount())]
    assert {deck.slides[number].section for number in shown} == {"III"}


def test_a_slide_of_the_rail_leads_to_its_source(driver):
    """A click reads the first node of the slide."""
    driver.work()
    deck = driver.program.showing.whole.deck
    number = next(at for at, slide in enumerate(deck.slides) if slide.section == "II" and slide.points)
    driver.window.rail.slide_requested.emit(number)
    assert driver.program.reading.path == deck.slides[number].nodes[0]


def test_a_library_changed_by_another_process_is_shown_in_place(driver, library_file, guidance, facts):
    """A new document is listed, the old one stays open where it was."""
    driver.program.reading.go(NodeRef("huong-dan-2024", "II.2.1"))
    other = replace(guidance, id="ke-hoach-1", title="Kế hoạch thử")
    with open_library(library_file) as library:
        library.add(other, facts)
    listed: list[tuple[DocumentSummary, ...]] = []
    driver.program.reading.listed.connect(listed.append)
    driver.program.librarian.look_again()
    driver.settle()
    assert [summary.id for summary in listed[-1]] == ["huong-dan-2024", "ke-hoach-1"]
    assert driver.program.reading.path == "II.2.1"


def test_the_line_at_the_bottom_counts_what_another_process_brought(with_two_more):
    """The open document is as it was, the number of documents is not."""
    with_two_more.work()
    texts = [label.text() for label in with_two_more.window.strip.findChildren(QLabel)]
    count = len(with_two_more.program.showing.whole.deck.slides)
    assert [text for text in texts if text.startswith(f"3 tài liệu  ·  123 mục và đoạn  ·  {count} trang chiếu")]


def test_nothing_is_reloaded_while_the_library_stays_as_it_is(driver):
    """Looking again at an unchanged file is silent."""
    listed: list[tuple[DocumentSummary, ...]] = []
    driver.program.reading.listed.connect(listed.append)
    driver.program.librarian.look_again()
    driver.settle()
    assert listed == []


def test_a_file_is_imported_and_opened(driver, tmp_path):
    """A plain text becomes a document of the library, open for reading."""
    path = tmp_path / "ke-hoach.txt"
    path.write_text("KẾ HOẠCH\n\nTuần lễ văn hóa\n\nI. Mục đích\n\n1. Để toàn dân biết.\n", encoding="utf-8")
    driver.files.append(path)
    driver.act("open")
    driver.work()
    assert driver.program.reading.open_document.document.title == "Tuần lễ văn hóa"
    assert driver.program.settings.open_folder == tmp_path


@pytest.mark.parametrize(
    ("name", "content"), [("a.docx", b"PK\x03\x04"), ("b.txt", b""), ("c.txt", b"\x00\x01\x02\xff")]
)
def test_a_file_that_is_no_document_is_refused_with_one_sentence(driver, tmp_path, library_file, name, content):
    """A dialog says what to do, and the library is as it was."""
    before = library_file.read_bytes()
    path = tmp_path / name
    path.write_bytes(content)
    driver.window.file_dropped.emit(path)
    driver.work()
    (message,) = driver.window.findChildren(Message)
    assert name in message.sentence.text() or path.suffix in message.sentence.text()
    assert library_file.read_bytes() == before
    message.reject()


def test_of_several_refused_files_every_one_is_told(driver, tmp_path):
    """One dialog with a sentence for each."""
    for name in ("mot.docx", "hai.docx", "ba.docx"):
        (tmp_path / name).write_bytes(b"PK\x03\x04")
        driver.window.file_dropped.emit(tmp_path / name)
    driver.work()
    (message,) = driver.window.findChildren(Message)
    assert [name for name in ("mot", "hai", "ba") if f"{name}.docx" not in message.sentence.text()] == []
    message.reject()


def test_news_of_another_kind_waits_for_its_turn(driver, tmp_path, qtbot):
    """A mistake of the program is told once the refused file has been read about."""
    complaining = driver.program.complaining
    complaining.tell(AppError("Tệp bị hỏng.", "The file is broken."))
    complaining.tell_crash(tmp_path / "errors.log")
    (first,) = driver.window.findChildren(Message)
    with qtbot.waitSignal(complaining.told) as told:
        first.reject()
    assert str(tmp_path) in told.args[0].sentence.text()
    told.args[0].reject()


def test_what_is_being_read_is_shown_and_can_be_stopped(driver, tmp_path, library_file):
    """Two dropped files wait; the strip names the first; after Stop neither is in the library."""
    before = library_file.read_bytes()
    for name in ("mot.txt", "hai.txt"):
        path = tmp_path / name
        path.write_text(f"KẾ HOẠCH\n\nTên {name}\n\nI. Mục\n\nĐoạn.", encoding="utf-8")
        driver.window.file_dropped.emit(path)
    work = driver.window.strip.work
    assert work.isVisible()
    assert "mot.txt" in work.findChild(QLabel).text()
    QTest.mouseClick(work.findChild(QPushButton), Qt.MouseButton.LeftButton)
    driver.work()
    assert work.isHidden()
    assert library_file.read_bytes() == before


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_a_theme_is_put_on_and_remembered(driver, theme):
    """The action is checked, the settings know, the window has the colours."""
    driver.act(theme)
    assert driver.program.settings.theme == theme
    assert [name for name in THEME_NAMES if driver.program.actions[name].isChecked()] == [theme]


def test_text_grows_in_steps_up_to_its_limit(driver):
    """At 200 % there is no larger text, and 100 % is one key away."""
    for _ in range(20):
        driver.act("zoom_in")
    assert driver.program.settings.scale.percent == 200
    assert not driver.program.actions["zoom_in"].isEnabled()
    driver.act("zoom_reset")
    assert driver.program.settings.scale.percent == 100


@pytest.mark.parametrize("path", ["II.2.1", "III.4"])
def test_another_text_size_leaves_the_person_where_they_read(driver, path):
    """Also near the end of a document, which Qt scrolls as soon as the larger letters are gone."""
    driver.program.reading.go(NodeRef("huong-dan-2024", path))
    driver.settle()
    for percent in (150, 100, 200, 80):
        driver.program.appearance.set_text_size(percent)
        driver.settle()
        assert driver.program.reading.path == path


@pytest.mark.parametrize(("room", "fills"), [((1366, 728), True), ((911, 472), True), ((1920, 1040), False)])
def test_a_screen_smaller_than_the_window_is_filled(driver, room, fills):
    """Nothing of the window stands out of a small laptop's screen, also where its letters are enlarged."""
    window = driver.window
    window.hide()
    window.fit_into(QSize(*room))
    assert bool(window.windowState() & Qt.WindowState.WindowMaximized) is fills
    assert window.minimumWidth() <= room[0]
    assert window.minimumHeight() < room[1]
    assert window.size() == window.size().boundedTo(QSize(*room))


def test_a_window_that_filled_the_desktop_fills_it_again_after_the_whole_screen(driver):
    """F11 twice is as before."""
    driver.window.showMaximized()
    driver.act("full_screen")
    assert driver.window.isFullScreen()
    driver.act("full_screen")
    assert driver.window.isMaximized()
    assert not driver.window.isFullScreen()


def test_lines_part_in_three_steps(driver):
    """Keys go to the next step, the last one says so, the settings know."""
    for _ in Spacing:
        driver.act("spacing_wider")
    assert driver.program.settings.line_spacing == "wide"
    assert not driver.program.actions["spacing_wider"].isEnabled()
    driver.act("spacing_closer")
    driver.act("spacing_closer")
    assert driver.program.settings.line_spacing == "close"
    assert not driver.program.actions["spacing_closer"].isEnabled()


def test_the_language_changes_while_the_program_runs(driver):
    """Window, menus and placeholders are English, and Vietnamese again."""
    driver.program.appearance.set_language("en")
    QApplication.sendPostedEvents()
    assert driver.window.windowTitle() == "Briefer's Handbook"
    assert driver.program.actions["search"].text() == "Search"
    driver.program.appearance.set_language("vi")
    QApplication.sendPostedEvents()
    assert driver.program.actions["search"].text() == "Tìm"


@pytest.mark.parametrize("name", ["settings", "help", "about", "export"])
def test_no_dialog_is_larger_than_the_window(driver, name):
    """Of 640 pixels of height: the buttons of every dialog are in sight, and what is too long scrolls."""
    driver.window.resize(1100, 640)
    driver.act(name)
    (dialog,) = driver.window.findChildren(Dialog)
    assert dialog.height() <= 640
    assert all(
        dialog.rect().contains(button.geometry())
        for button in dialog.findChildren(QPushButton)
        if button.parent() is dialog and button.isVisible()
    )
    dialog.reject()


def test_settings_take_effect_at_once(driver):
    """The dialog asks, the window follows."""
    driver.act("settings")
    (dialog,) = driver.window.findChildren(SettingsDialog)
    dialog.theme_requested.emit("dark")
    dialog.text_size_requested.emit(130)
    assert (driver.program.settings.theme, driver.program.settings.scale.percent) == ("dark", 130)
    dialog.accept()


@pytest.mark.parametrize(("ending", "head"), [("pptx", b"PK"), ("pdf", b"%PDF")])
def test_a_deck_is_exported(driver, tmp_path, ending, head):
    """The file is written, the dialog says how many slides and offers the folder."""
    driver.targets.append(tmp_path / f"deck.{ending}")
    driver.act("export")
    (dialog,) = driver.window.findChildren(ExportDialog)
    dialog.formats.value = Format(ending)
    dialog.scope.choose(Scope.READ)
    dialog._write.click()
    driver.work()
    assert driver.targets[0].read_bytes().startswith(head)
    assert f"deck.{ending}" in dialog._state.text()
    assert "Hàng ghế cuối đọc rõ mọi trang. Không có chữ tràn khung." in dialog._state.text()
    assert dialog._folder.isVisibleTo(dialog)
    dialog.reject()


def test_the_format_of_the_last_export_is_offered_again(driver, tmp_path):
    """Also at the next start; a format that this machine can't write is not chosen."""
    driver.targets.append(tmp_path / "a.html")
    driver.act("export")
    dialog = driver.window.findChild(ExportDialog)
    assert dialog.order.form.format is Format.PPTX
    dialog.choose(Format.HTML)
    dialog.ordered.emit(dialog.order)
    driver.work()
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    driver.act("export")
    again = driver.window.findChild(ExportDialog)
    assert again.order.form.format is Format.HTML
    again.reject()
    driver.program.settings.save()
    assert Settings(tmp_path / "profile" / "settings.ini").export_format is Format.HTML


def test_an_export_that_can_not_be_written_says_so_in_the_dialog(driver, tmp_path):
    """The sentence stands where the progress was, and another try is possible."""
    driver.targets.append(tmp_path / "missing" / "folder" / "deck.pdf")
    driver.act("export")
    (dialog,) = driver.window.findChildren(ExportDialog)
    dialog.formats.value = Format.PDF
    dialog._write.click()
    driver.work()
    assert dialog._state.property("role") == "error"
    assert dialog._write.isEnabled()
    dialog.reject()


def test_an_export_that_is_called_off_leaves_no_file(driver, tmp_path):
    """Stop before the work has begun: nothing is written."""
    driver.targets.append(tmp_path / "deck.pdf")
    driver.act("export")
    (dialog,) = driver.window.findChildren(ExportDialog)
    dialog.formats.value = Format.PDF
    dialog._write.click()
    dialog._close.click()
    driver.work()
    assert not driver.targets[0].exists()
    assert dialog._write.isEnabled()
    dialog.reject()


@pytest.mark.parametrize(("width", "tree", "rail"), [(1480, True, True), (1366, True, False), (1100, False, False)])
def test_columns_give_way_from_the_right(driver, width, tree, rail):
    """Under 1400 pixels the rail folds, under 1150 the tree too."""
    driver.window.resize(width, 768)
    assert (driver.window.panes.is_tree_shown, driver.window.panes.is_rail_shown) == (tree, rail)
    assert (driver.program.actions["tree"].isChecked(), driver.program.actions["rail"].isChecked()) == (tree, rail)


def test_in_a_narrow_window_the_tree_is_a_drawer(driver):
    """It opens over the text with the keyboard in its filter, and closes when a place is chosen."""
    driver.window.resize(1100, 680)
    driver.act("tree")
    assert driver.window.navigator.isVisible()
    driver.program.reading.go(NodeRef("huong-dan-2024", "II.2.1"))
    assert not driver.window.navigator.isVisible()


def test_escape_closes_the_drawer(driver):
    """From the empty filter line one key leads back to the text."""
    driver.window.resize(1100, 680)
    driver.act("tree")
    driver.press(Qt.Key.Key_Escape)
    assert not driver.window.navigator.isVisible()
    assert driver.window.reader.hasFocus()


@pytest.mark.parametrize("place", ["reader", "tree", "rail"])
def test_every_key_works_wherever_the_keyboard_is(driver, place):
    """The text, the tree and the rail take no key of the table for themselves."""
    driver.work()
    widgets = {"reader": driver.window.reader, "tree": driver.window.navigator._tree, "rail": driver.window.rail._list}
    widgets[place].setFocus()
    heard: list[str] = []
    for spec in TABLE:
        action = driver.program.actions[spec.id]
        action.triggered.disconnect()
        action.setEnabled(True)
        action.triggered.connect(partial(heard.append, spec.id))
        for key in spec.keys:
            QTest.keySequence(widgets[place], QKeySequence(key))
    assert heard == [spec.id for spec in TABLE for _ in spec.keys]


def controls(window: QWidget) -> list[QWidget]:
    """Everything in the window that takes the keyboard by Tab."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def named(widget: QWidget) -> bool:
    return bool(widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))


def test_every_control_has_a_name_for_a_screen_reader(driver):
    """An accessible name or a text of its own."""
    nameless = [widget for widget in controls(driver.window) if not named(widget)]
    assert [(type(widget).__name__, widget.objectName()) for widget in nameless] == []


def test_tab_reaches_every_control_of_the_frame(driver):
    """Walking by the focus chain meets search line, tree, reader, rail and every button."""
    chain, widget = [], driver.window.top_bar.line
    for _ in range(2000):
        chain.append(widget)
        widget = widget.nextInFocusChain()
        if widget is chain[0]:
            break
    assert [widget for widget in controls(driver.window) if widget not in chain] == []


def test_nothing_that_can_be_pressed_is_smaller_than_a_finger(driver):
    """Every button is at least 32 pixels high."""
    small = [button for button in driver.window.findChildren(QAbstractButton)
             if button.isVisible() and button.height() < 32 and not isinstance(button.parent(), QLineEdit)]  # fmt: skip
    assert [(type(button).__name__, button.text(), button.height()) for button in small] == []


def test_a_citation_opens_the_document_that_it_names(driver, library_file, guidance):
    """The library is asked again when it has changed, so a document that came in later is found, too."""
    opened = driver.program.reading.open_document
    place = next(n for n, citation in enumerate(opened.facts.citations) if citation.number)
    citation = opened.facts.citations[place]
    assert opened.cited[place] is None
    with open_library(library_file) as library:
        library.add(replace(guidance, id="duoc-vien-dan", number=citation.number, kind=citation.kind), Facts())
    driver.program.reading.reload()
    driver.settle()
    assert driver.program.reading.open_document.cited[place] == "duoc-vien-dan"
    driver.window.reader.popup.followed.emit("duoc-vien-dan")
    driver.settle()
    assert driver.program.reading.open_document.document.id == "duoc-vien-dan"
