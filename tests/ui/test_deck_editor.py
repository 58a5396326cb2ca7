"""The deck editor: what a person does to slides in it, and what they see of it."""

from dataclasses import replace

import pytest
from pptx import Presentation
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from desktop.export.formats import Form, Format
from desktop.library.store import open_library
from desktop.present.presenter import Presenter
from desktop.slides.content import OwnPicture, OwnText
from desktop.slides.deck import DeckSettings, Detail, Room, SlideKind
from desktop.slides.edits.edit import Hide, SetTitle
from desktop.slides.edits.recipe import DeckRecipe
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.decks.actions import DECK_MENUS, DECK_TABLE
from desktop.ui.decks.desk import DeskDeck
from desktop.ui.decks.editor import DeckEditor
from desktop.ui.decks.making import Composer, deck_state
from desktop.ui.decks.slides_model import SlidesModel
from desktop.ui.decks.state import DeckState
from desktop.ui.exports.dialog import ExportDialog, ExportOrder
from desktop.ui.exports.scope import Scope


@pytest.fixture
def editor(driver) -> DeckEditor:
    """The window, on the deck of the guidance."""
    driver.act("edit_deck")
    driver.work()
    opened: DeckEditor = driver.program.decks.editor
    return opened


@pytest.fixture(scope="module")
def state(looks, guidance, facts) -> DeckState:
    """A deck of a part of the guidance, one slide of it hidden."""
    source = OpenDocument(guidance, facts)
    recipe = DeckRecipe(guidance.id, DeckSettings(sections=("I", "III")))
    key = Composer().edit(source, recipe).slides[3].key
    recipe = recipe.do(Hide((key,)))
    return deck_state(source, recipe, Composer().edit(source, recipe))


def act(driver, editor, name: str) -> None:
    """An action of the editor, and the deck made anew."""
    editor.actions_table[name].trigger()
    driver.work()


def texts(editor) -> list[str]:
    """What stands on the slide that is chosen."""
    return [box.text for box in editor.state.layout.texts(editor.slides.row)]


def keys(editor) -> list[str]:
    return [each.key for each in editor.state.slides]


def choose_points(editor, least: int = 2) -> int:
    """Choose a slide with that many sentences."""
    state = editor.state
    row = next(at for at, each in enumerate(state.choices) if sum(s.is_shown for s in each) >= least)
    editor.choose(row)
    return row


def test_the_editor_opens_and_says_that_slides_are_made(driver):
    """It is there at once; the slides come when they are made."""
    driver.act("edit_deck")
    editor = driver.program.decks.editor
    assert editor._waiting.isVisible()
    assert editor._waiting.text() == "Đang chia trang chiếu…"
    driver.work()
    assert not editor._waiting.isVisible()
    assert editor.slides.model().rowCount() == len(driver.program.showing.whole.deck.slides)
    assert editor.windowTitle().startswith("Bộ mới · Tuyên truyền")


def test_the_model_keeps_the_rules_of_qt(state):
    """Qt's own tester finds nothing while decks come and go."""
    model = SlidesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(state)
    model.show(None)
    model.show(state)
    assert model.rowCount() == len(state.slides)


def test_only_what_is_seen_is_painted(driver, editor):
    """Hundreds of slides are no more work than the few in sight, and what looks as before is not painted again."""
    model = editor.slides.slides
    editor.slides.viewport().grab()
    seen = dict(model._pictures)
    assert 0 < len(seen) < 12 < model.rowCount()
    editor.choose(2)
    editor.notes.own.setPlainText("không đổi gì trên trang")
    editor.notes.own.hand_on()
    driver.work()
    editor.slides.viewport().grab()
    assert {key: model._pictures[key][1] is image for key, (_, image) in seen.items()} == dict.fromkeys(seen, True)


def test_slides_move_by_keys(driver, editor):
    """Alt+Down and Alt+Up; the slide stays chosen, and what was done can be undone."""
    editor.choose(3)
    before = keys(editor)
    QTest.keyClick(editor.slides, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    driver.work()
    assert keys(editor)[4] == before[3]
    assert editor.slides.row == 4
    QTest.keyClick(editor.slides, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    driver.work()
    assert keys(editor) == before
    act(driver, editor, "undo")
    assert keys(editor)[4] == before[3]
    act(driver, editor, "redo")
    assert keys(editor) == before


def test_slides_move_by_dragging(driver, editor):
    """What was dragged falls before the slide that it was let go on."""
    before, model = keys(editor), editor.slides.slides
    dragged = model.mimeData([model.index(6), model.index(5)])
    assert not model.dropMimeData(dragged, Qt.DropAction.MoveAction, 2, 0, QModelIndex())
    driver.work()
    assert keys(editor)[:4] == [*before[:2], *before[5:7]]
    assert editor.slides.keys == tuple(before[5:7])
    end = model.mimeData([model.index(0)])
    model.dropMimeData(end, Qt.DropAction.MoveAction, -1, -1, QModelIndex())
    driver.work()
    assert keys(editor)[-1] == before[0]


def test_a_hidden_slide_is_pale_and_not_shown(driver, editor):
    """It keeps its place, has no number, and the show is without it."""
    editor.choose(4)
    act(driver, editor, "hide")
    assert editor.state.number(4) is None
    assert editor.actions_table["hide"].isChecked()
    assert editor.slides.slides.index(4).data() == "ẩn"
    assert len(driver.program.showing.whole.deck.slides) == len(editor.state.slides) - 1
    act(driver, editor, "hide")
    assert editor.state.number(4) == 5


def test_what_is_edited_is_shown(driver, editor):
    """F5 in the editor, and in the window of reading: the person's deck, from the slide that is chosen or the first."""
    shows: list[Presenter] = []
    driver.program.showing.started.connect(shows.append)
    editor.choose(2)
    editor.title.setText("Đầu đề của tôi")
    editor.title.hand_on()
    driver.work()
    act(driver, editor, "present_slide")
    presenter = shows.pop()
    assert presenter.show.place == 2
    presenter.end()
    driver.act("present")
    assert driver.program.showing.whole is editor.state.shown
    assert "Đầu đề của tôi" in [slide.title for slide in driver.program.showing._shown.deck.slides]
    shows.pop().end()


def test_a_deck_of_hidden_slides_only_is_not_shown(driver, editor):
    """Nothing breaks: the editor shows what is hidden, and there is nothing for the hall."""
    shows: list[Presenter] = []
    driver.program.showing.started.connect(shows.append)
    editor.slides.selectAll()
    act(driver, editor, "hide")
    assert editor.state.shown.deck.slides == ()
    assert editor.bar._count.text().startswith("0 trang")
    act(driver, editor, "present_deck")
    act(driver, editor, "present_slide")
    assert shows == []
    act(driver, editor, "undo")
    assert editor.state.shown.deck.slides


def test_figures_are_picked_like_sentences(driver, editor):
    """A card goes off its slide by the space bar and comes back by undo; the last one stays, and says why."""
    row = next(
        at for at, each in enumerate(editor.state.slides)
        if each.slide.kind is SlideKind.FIGURES and len(editor.state.choices[at]) == 2
    )  # fmt: skip
    editor.choose(row)
    picker = editor.panels.slide.picker
    assert picker.isVisible()
    first, last = (picker.item(at) for at in range(2))
    figure = editor.state.choices[row][0].span
    assert first.text().startswith(figure.text)
    picker.setCurrentItem(first)
    QTest.keyClick(picker, Qt.Key.Key_Space)
    driver.work()
    assert figure not in editor.state.slides[row].slide.content.spans
    last = picker.item(1)
    assert "ẩn trang" in last.toolTip()
    picker.setCurrentItem(last)
    QTest.keyClick(picker, Qt.Key.Key_Space)
    box = picker.visualItemRect(last).topLeft() + QPoint(16, 16)
    QTest.mouseClick(picker.viewport(), Qt.MouseButton.LeftButton, pos=box)
    driver.work()
    assert last.checkState() is Qt.CheckState.Checked
    assert len(editor.state.recipe.edits) == 1
    act(driver, editor, "undo")
    assert figure in editor.state.slides[row].slide.content.spans


def test_sentences_go_on_the_slide_and_off_it(driver, editor):
    """A box for each sentence of the source: without a tick it stands in the notes only."""
    row = choose_points(editor)
    picker = editor.panels.slide.picker
    item = next(
        picker.item(at) for at in range(picker.count()) if picker.item(at).checkState() is Qt.CheckState.Checked
    )
    picker.setCurrentItem(item)
    sentence = picker.current
    item.setCheckState(Qt.CheckState.Unchecked)
    driver.work()
    assert editor.slides.row == row
    assert sentence not in editor.state.slides[row].slide.content.spans
    assert sentence.text in editor.state.slides[row].slide.reference
    assert picker.current == sentence
    QTest.keyClick(picker, Qt.Key.Key_Space)
    driver.work()
    assert sentence in editor.state.slides[row].slide.content.spans


def test_a_press_on_the_box_turns_it_over(driver, editor, qtbot):
    """The words beside it only choose the sentence."""
    choose_points(editor)
    picker = editor.panels.slide.picker
    place = picker.visualItemRect(picker.item(0))
    QTest.mouseClick(
        picker.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + place.center() - place.topLeft()
    )
    driver.work()
    assert picker.item(0).checkState() is Qt.CheckState.Checked
    box = place.topLeft()
    box.setX(box.x() + 18)
    box.setY(box.y() + 18)
    QTest.mouseClick(picker.viewport(), Qt.MouseButton.LeftButton, pos=box)
    driver.work()
    assert editor.panels.slide.picker.item(0).checkState() is Qt.CheckState.Unchecked


def test_a_slide_splits_at_the_chosen_sentence_and_merges_again(driver, editor):
    """The rest stands on a slide of its own, which is chosen; merged, all is as before."""
    row = choose_points(editor)
    before = editor.state.slides[row].slide
    picker = editor.panels.slide.picker
    spans = [picker.item(at).data(Qt.ItemDataRole.UserRole) for at in range(picker.count())]
    at = before.points[1].span
    second = next(n for n, span in enumerate(spans) if (span.node, span.start) == (at.node, at.start))
    picker.setCurrentRow(second)
    act(driver, editor, "split")
    assert editor.slides.row == row + 1
    assert len(editor.state.slides[row].slide.points) == 1
    editor.choose(row)
    act(driver, editor, "merge")
    assert [p.span for p in editor.state.slides[row].slide.points] == [p.span for p in before.points]


def test_what_can_not_be_done_is_said(driver, editor):
    """A section's title page has nothing to split; the person reads why nothing happened."""
    row = next(at for at, each in enumerate(editor.state.slides) if each.slide.kind is SlideKind.COVER)
    editor.choose(row)
    act(driver, editor, "split")
    assert editor.statusBar().currentMessage() == "Trang này chỉ có một ý nên không tách được."
    assert not editor.actions_table["merge"].isEnabled()
    assert not editor.actions_table["delete"].isEnabled()
    assert not editor.state.recipe.edits


def test_own_slides_of_text_and_picture(driver, editor, tmp_path):
    """Their words are the person's; a copy or an own slide can be deleted, and that undone."""
    editor.choose(2)
    act(driver, editor, "own_text")
    assert editor.slides.row == 3
    editor.title.setText("Liên hệ")
    editor.title.hand_on()
    driver.work()
    editor.panels.slide.own.lines.setPlainText("Việc một\nViệc hai")
    editor.panels.slide.own.hand_on()
    driver.work()
    assert editor.state.slides[3].slide.content == OwnText(("Việc một", "Việc hai"))
    assert {"Liên hệ", "Việc một", "Việc hai"} <= set(texts(editor))
    picture = tmp_path / "ảnh.png"
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(picture))
    driver.pictures.append(str(picture))
    act(driver, editor, "own_picture")
    assert isinstance(editor.state.slides[4].slide.content, OwnPicture)
    editor.panels.slide.own.words.setText("Một ô đỏ")
    editor.panels.slide.own.hand_on()
    driver.work()
    assert editor.state.slides[4].slide.content.picture.words == "Một ô đỏ"
    act(driver, editor, "delete")
    assert SlideKind.OWN not in [each.slide.kind for each in editor.state.slides[4:]]
    act(driver, editor, "undo")
    assert editor.state.slides[4].slide.content.picture.path == str(picture)


def test_own_words_that_go_on_are_edited_as_one(driver, editor):
    """A long text takes several slides; whoever edits it sees all of it on each, and loses none; so with a title."""
    editor.choose(2)
    act(driver, editor, "own_text")
    title = "một tiêu đề rất dài của người báo cáo " * 8
    editor.title.setText(title)
    editor.title.hand_on()
    driver.work()
    lines = [f"Việc thứ {number}" for number in range(1, 21)]
    form = editor.panels.slide.own
    form.lines.setPlainText("\n".join(lines))
    form.hand_on()
    driver.work()
    own = [at for at, each in enumerate(editor.state.slides) if each.slide.kind is SlideKind.OWN]
    assert len(own) > 1
    editor.choose(own[-1])
    assert form.lines.toPlainText().splitlines() == lines
    form.lines.setPlainText("\n".join(lines[1:]))
    form.hand_on()
    driver.work()
    shown = [line for at, each in enumerate(editor.state.slides) if at in own for line in each.slide.content.lines]
    assert shown == lines[1:]
    editor.choose(own[0])
    assert editor.title.text().strip() == title.strip()


def test_what_is_typed_stays_with_its_slide(driver, editor):
    """Whoever types a title and goes to another slide is not brought back when the deck has been made."""
    editor.choose(3)
    editor.title.setText("Của trang bốn")
    editor.title.hand_on()
    editor.choose(7)
    key = keys(editor)[7]
    driver.work()
    assert editor.slides.keys == (key,)
    assert editor.state.slides[3].slide.title == "Của trang bốn"


def test_notes_of_the_person_stand_beside_the_verbatim_ones(driver, editor):
    """They are kept when the field is left; the document's words can't be typed into."""
    choose_points(editor)
    assert editor.notes._verbatim.isReadOnly()
    assert editor.notes._verbatim.toPlainText().startswith(editor.state.slides[editor.slides.row].slide.spoken[:40])
    editor.notes.own.setFocus()
    QTest.keyClicks(editor.notes.own, "hoi")
    editor.slides.setFocus()
    driver.work()
    assert editor.state.slides[editor.slides.row].slide.own_notes == "hoi"


def test_undo_in_a_field_takes_back_letters_first(driver, editor):
    """Ctrl+Z undoes what is being typed; where nothing is, it undoes the deck."""
    editor.choose(3)
    act(driver, editor, "hide")
    editor.activateWindow()
    editor.notes.own.setFocus()
    QTest.keyClicks(editor.notes.own, "a")
    QTest.keyClick(editor.notes.own, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    driver.work()
    assert editor.notes.own.toPlainText() == ""
    assert editor.state.slides[3].is_hidden
    QTest.keyClick(editor.notes.own, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    driver.work()
    assert not editor.state.slides[3].is_hidden


def test_the_title_of_the_person_and_back(driver, editor):
    """The field shows the document's words as a hint; left empty, they come back."""
    choose_points(editor)
    hint = editor.title.placeholderText()
    editor.title.setText("Của tôi")
    editor.title.hand_on()
    driver.work()
    assert texts(editor).count("Của tôi") == 1
    assert editor.title.placeholderText() == hint
    editor.title.clear()
    editor.title.hand_on()
    driver.work()
    assert hint in texts(editor)


def test_detail_of_a_heading(driver, editor):
    """A heading skipped has no slides; undone, it has them again."""
    below = (slide.title_span and "." in slide.title_span.node for slide in editor.state.shown.deck.slides)
    editor.choose(next(row for row, is_below in enumerate(below) if is_below and editor.state.choices[row]))
    node = editor.panels.slide._node
    count = len(editor.state.slides)
    editor.panels.slide.detail_requested.emit(node, Detail.SKIP)
    driver.work()
    assert len(editor.state.slides) < count
    act(driver, editor, "undo")
    assert len(editor.state.slides) == count


def test_minutes_are_proposed_and_shown_while_they_change(driver, editor):
    """“I have 25 minutes”: the proposal fits; a section in full makes the total grow before the person's eyes."""
    panel = editor.panels.minutes
    panel._minutes.setValue(25)
    panel._propose.click()
    driver.work()
    assert editor.state.settings.minutes == 25
    assert abs(editor.state.seconds - 25 * 60) <= 150
    assert panel._total.text().startswith("✓ ")
    assert "/ 25 phút" in editor.bar._count.text()
    assert len(panel._rows) == len(editor.state.sections) > 5
    panel._free.click()
    driver.work()
    assert editor.state.settings.minutes is None
    before, row = editor.state.seconds, panel._rows[1]
    row[1].setCurrentIndex(3)
    row[1].activated.emit(3)
    driver.work()
    assert editor.state.seconds < before
    assert panel._rows[1][2].text() == "0:00"


def test_theme_room_and_footer_are_edits_too(driver, editor):
    """A hall too deep is told by word and sign with the reason, and all of it can be undone."""
    assert editor.state.legible.grade.value in {"green", "amber"}
    setup = editor.panels.setup
    setup.changed.emit(DeckSettings(sections=("I",), room=Room(20, 1)))
    driver.work()
    assert setup._distance.value() == 20
    check = editor.panels.check
    assert check._verdict.text() == "Từ hàng ghế cuối: không đọc được"
    assert "cần 10,0 %" in check._list.item(0).text()
    check._list.itemActivated.emit(check._list.item(0))
    assert editor.slides.row == 0
    setup.footer.setText("Ban Tuyên giáo")
    setup.footer.hand_on()
    driver.work()
    assert "Ban Tuyên giáo" in texts(editor)
    setup._form.changed.emit(replace(editor.state.settings, theme="dark"))
    driver.work()
    assert editor.state.shown.theme.name == "dark"
    for _ in range(3):
        act(driver, editor, "undo")
    assert editor.state.settings == DeckSettings()


def test_a_room_of_ones_own_is_not_rounded_by_another_choice(driver, editor):
    """Whoever measured their hall keeps it when they choose a theme."""
    setup = editor.panels.setup
    setup._distance.setValue(7.5)
    setup._on_room()
    driver.work()
    assert setup._form.settings.room == Room(7.5, 1)


def test_what_is_edited_is_exported(driver, editor, tmp_path):
    """The PPTX has the person's title, and not the slide that they hid."""
    editor.choose(3)
    editor.title.setText("Đầu đề của tôi")
    editor.title.hand_on()
    driver.work()
    editor.choose(4)
    act(driver, editor, "hide")
    driver.targets.append(tmp_path / "bộ.pptx")
    editor.actions_table["export_deck"].trigger()
    (dialog,) = (each for each in editor.findChildren(ExportDialog) if each.isVisible())
    dialog.ordered.emit(ExportOrder(Form(Format.PPTX), dialog.order.settings))
    driver.work()
    dialog.reject()
    written = Presentation(str(tmp_path / "bộ.pptx"))
    assert len(written.slides) == len(editor.state.slides) - 1
    assert written.slides[3].shapes.title.text_frame.text == "Đầu đề của tôi"


def test_the_window_exports_what_was_edited_too(driver, editor, tmp_path):
    """With the editor closed the deck is still the document's: its sections, its title, without what is hidden."""
    editor.panels.setup.changed.emit(DeckSettings(sections=("III",)))
    driver.work()
    editor.choose(2)
    editor.title.setText("Đầu đề của tôi")
    editor.title.hand_on()
    driver.work()
    editor.choose(3)
    act(driver, editor, "hide")
    shown = len(editor.state.shown.deck.slides)
    driver.program.decks.close()
    driver.work()
    driver.targets.append(tmp_path / "bộ.pptx")
    driver.act("export")
    dialog = driver.window.findChild(ExportDialog)
    assert "Cả bộ trang chiếu" in [button.text() for button in dialog.findChildren(QAbstractButton)]
    assert dialog.order.settings.sections == ("III",)
    dialog.scope.choose(Scope.CHOSEN)
    assert dialog.order.settings.sections == ("III",)
    dialog.ordered.emit(dialog.order)
    driver.work()
    dialog.reject()
    written = Presentation(str(tmp_path / "bộ.pptx"))
    titles = [slide.shapes.title.text_frame.text for slide in written.slides]
    assert (len(titles), titles.count("Đầu đề của tôi")) == (shown, 1)


def test_a_new_revision_says_which_slides_it_touches(driver, editor, library_file, guidance, facts):
    """The deck is made from the new text, and the touched slides are one press away."""
    choose_points(editor)
    editor.title.setText("Vẫn của tôi")
    editor.title.hand_on()
    driver.work()
    touched = next(node for node in guidance.nodes if node.path == "II.2.1/p1")
    nodes = tuple(replace(n, text="Sửa: " + n.text) if n is touched else n for n in guidance.nodes)
    with open_library(library_file) as library:
        library.add(replace(guidance, nodes=nodes), facts)
    driver.program.reading.reload()
    driver.work()
    assert editor._news.isVisible()
    assert "không còn đúng như lúc cất" in editor._news.text()
    assert "Vẫn của tôi" in [each.slide.title for each in editor.state.slides]
    editor._next.click()
    shown = editor.state.slides[editor.slides.row].slide
    assert touched.path in shown.nodes


def test_every_key_of_the_editor_is_its_own():
    """No key means two things, none is a single letter, and every action is in a menu."""
    found = [key for spec in DECK_TABLE for key in spec.keys]
    assert len(found) == len(set(found))
    assert [key for key in found if len(key) == 1] == []
    assert {spec.menu for spec in DECK_TABLE} == set(DECK_MENUS)


def test_everything_that_takes_the_keyboard_has_a_name(driver, editor):
    """A screen reader can say what each field and button is, whichever panel is in front."""
    for panel in ("panel_slide", "panel_minutes", "panel_deck", "panel_check"):
        act(driver, editor, panel)
        kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QListView)
        fields = [w for kind in kinds for w in editor.findChildren(kind) if w.isVisible() and _takes_keys(w)]
        assert [each for each in fields if not _name(each)] == []


def _takes_keys(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.objectName() != "qt_spinbox_lineedit"


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def test_the_editor_speaks_english_too(driver, editor):
    """Every text follows the language while the window is open."""
    driver.program.appearance.set_language("en")
    QApplication.sendPostedEvents()
    assert editor.panels.minutes._propose.text() == "Propose"
    assert editor.actions_table["split"].text() == "Split"
    assert editor.bar._count.text().split(" ")[1] == "slides"
    driver.program.appearance.set_language("vi")
    QApplication.sendPostedEvents()


def test_another_document_leaves_the_desk(driver, editor):
    """The window closes with what it was about; the deck of the other document is not edited."""
    choose_points(editor)
    act(driver, editor, "hide")
    left: list[DeskDeck] = []
    driver.program.decks.desk.left.connect(left.append)
    document = replace(editor.state.source.document, id="khac")
    driver.program.decks.desk._on_opened(OpenDocument(document, editor.state.source.facts))
    assert driver.program.decks.editor is None
    assert driver.program.decks.desk.deck is None
    assert len(left) == 1
    assert SetTitle not in {type(edit) for edit in left[0].recipe.edits}


def test_numbers_can_be_seen(driver, editor):
    """The field inside of a box of numbers is as wide as the box: a style sheet may squeeze it to nothing."""
    for panel in ("panel_minutes", "panel_deck"):
        act(driver, editor, panel)
        boxes = [box for box in editor.findChildren(QAbstractSpinBox) if box.isVisible()]
        assert boxes
        assert [box for box in boxes if box.lineEdit().width() < box.width() - 40] == []
