"""Decks kept by name in the person's own file, and found again."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QLabel

from desktop.errors import DeckError
from desktop.slides.deck import DeckSettings
from desktop.slides.edits.edit import SetNotes
from desktop.slides.edits.recipe import DeckRecipe
from desktop.ui.decks.desk import DeskDeck
from desktop.ui.decks.shelf import ShelvedDeck
from desktop.ui.decks.shelf_dialog import ShelfDialog
from desktop.ui.kit.messages import Message
from desktop.ui.kit.name_dialog import NameDialog


@pytest.fixture
def editor(driver):
    driver.act("edit_deck")
    driver.work()
    return driver.program.decks.editor


@pytest.fixture
def edited(driver, editor):
    """A deck with one edit in it."""
    editor.choose(3)
    editor.actions_table["hide"].trigger()
    driver.work()
    return editor


def dialog_of(driver, kind: type[QDialog]) -> Any:
    """The open dialog of a kind."""
    (found,) = (each for each in driver.window.findChildren(kind) if each.isVisible())
    return found


def save_as(driver, editor, name: str) -> None:
    editor.actions_table["save_as"].trigger()
    dialog = dialog_of(driver, NameDialog)
    dialog.line.setText(name)
    dialog._save.click()
    driver.work()


def list_of(driver) -> ShelfDialog:
    driver.act("open_deck")
    driver.work()
    dialog: ShelfDialog = dialog_of(driver, ShelfDialog)
    return dialog


def names(dialog: ShelfDialog) -> list[str]:
    return [dialog.list.item(row).text().split("\n")[0] for row in range(dialog.list.count())]


def test_an_empty_shelf_says_how_to_fill_it(driver):
    """Nothing to choose, and a sentence instead of an empty list."""
    dialog = list_of(driver)
    assert not dialog.list.isVisible()
    assert [label.text() for label in dialog.findChildren(QLabel) if "Chưa cất bộ nào" in label.text()]
    assert not dialog.open_button.isEnabled()
    dialog.reject()


def test_a_deck_is_saved_by_name_and_opened_again(driver, edited):
    """The star goes when it is saved and comes with the next edit; opened again it is as it was saved."""
    assert edited.windowTitle().endswith("*")
    save_as(driver, edited, " Buổi   sáng ")
    assert edited.windowTitle() == "Buổi sáng"
    assert edited.statusBar().currentMessage() == "Đã cất “Buổi sáng”."
    edited.choose(5)
    edited.actions_table["hide"].trigger()
    driver.work()
    assert edited.windowTitle() == "Buổi sáng *"
    dialog = list_of(driver)
    assert names(dialog) == ["Buổi sáng"]
    dialog._on_open()
    driver.work()
    reopened = driver.program.decks.editor
    hidden = [at for at, each in enumerate(reopened.state.slides) if each.is_hidden]
    assert hidden in ([3], [3, 5])  # what was left unsaved was kept under the same name first
    reopened.actions_table["save"].trigger()
    driver.work()
    assert reopened.windowTitle() == "Buổi sáng"


def test_what_was_not_saved_is_kept_when_the_window_is_left(driver, edited):
    """Under the name of the document, where it has no other; an untouched deck is not kept."""
    edited.close()
    driver.work()
    dialog = list_of(driver)
    assert len(names(dialog)) == 1
    assert names(dialog)[0].startswith("Tuyên truyền")
    dialog.reject()
    driver.act("edit_deck")
    driver.work()
    driver.program.decks.editor.close()
    driver.work()
    dialog = list_of(driver)
    assert len(names(dialog)) == 1
    dialog.reject()


def test_decks_are_renamed_deleted_and_brought_back(driver, edited):
    """The name of the deck that lies on the desk changes with it; a deleted one comes back whole."""
    save_as(driver, edited, "Một")
    dialog = list_of(driver)
    dialog.rename.click()
    dialog.list.currentItem().setText("Hai")
    driver.work()
    assert names(dialog) == ["Hai"]
    assert edited.windowTitle() == "Hai"
    dialog.remove.click()
    driver.work()
    assert names(dialog) == []
    assert edited.windowTitle().endswith("*")
    assert dialog.restore.isVisible()
    dialog.restore.click()
    driver.work()
    assert names(dialog) == ["Hai"]
    dialog.reject()


def test_a_new_deck_does_not_take_the_place_of_the_one_before(driver, edited):
    """What lay on the desk is kept by itself; the new one has no name until it gets one."""
    edited.actions_table["new"].trigger()
    driver.work()
    assert edited.windowTitle().startswith("Bộ mới")
    assert not driver.program.decks.desk.deck.id
    assert not any(each.is_hidden for each in edited.state.slides)
    dialog = list_of(driver)
    assert len(names(dialog)) == 1
    dialog.reject()


def test_save_as_leaves_the_first_deck(driver, edited):
    """Two names, two decks."""
    save_as(driver, edited, "Một")
    save_as(driver, edited, "Hai")
    dialog = list_of(driver)
    assert sorted(names(dialog)) == ["Hai", "Một"]
    dialog.reject()


def test_a_damaged_deck_is_one_sentence(driver, edited):
    """The person is told, and the deck on the desk stays."""
    before = driver.program.decks.desk.deck
    told: list[Message] = []
    driver.program.complaining.told.connect(told.append)
    dialog = list_of(driver)
    dialog.open_requested.emit(ShelvedDeck("1", "Hỏng", before.recipe.document, 1, "{"))
    (message,) = told
    assert isinstance(message, Message)
    assert "bị hỏng" in message.sentence.text()
    assert driver.program.decks.desk.deck == before
    message.reject()


def test_a_deck_of_a_document_that_is_gone_says_so(driver, edited):
    """It stays on the shelf until its document is back."""
    told: list[Message] = []
    driver.program.complaining.told.connect(told.append)
    dialog = list_of(driver)
    dialog.open_requested.emit(ShelvedDeck("1", "Bộ cũ", "khong-co", 1, "{}"))
    (message,) = told
    assert "không còn trong kho" in message.sentence.text()
    message.reject()
    dialog.reject()


def test_the_desk_knows_what_is_saved():
    """A deck that nobody edited can be made again; one that was edited is saved once it is kept as it is."""
    deck = DeskDeck(DeckRecipe("d", DeckSettings()))
    assert deck.is_saved
    edited = deck.do(SetNotes("a", "b"))
    assert not edited.is_saved
    assert edited.undo().is_saved
    assert not edited.undo().redo().is_saved
    assert DeskDeck.of(edited.shelved((), "Tên", "1")).is_saved
    assert replace(edited, kept=edited.recipe).is_saved
    with pytest.raises(DeckError):
        DeskDeck.of(ShelvedDeck("1", "x", "d", 1, "[]"))
