"""A pack made of one person's library and study file, and taken into another's."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from desktop.errors import StudyError
from desktop.guidance.annotations import Annotation, AnnotationKind, edition_of, quote_of
from desktop.guidance.facts import Facts
from desktop.handover import hand_out, receive, settle, withdraw
from desktop.library.store import create_library
from desktop.slides.content import OwnPicture, Picture
from desktop.slides.deck import DeckSettings
from desktop.slides.edits.edit import PutOwn
from desktop.slides.edits.json import from_json, to_json
from desktop.slides.edits.pictures import pictures_of
from desktop.slides.edits.recipe import DeckRecipe
from desktop.study.decks import SavedDeck
from desktop.study.opening import open_study
from desktop.study.packs.arrival import Standing, apart
from desktop.study.packs.file import read_pack
from desktop.study.packs.placing import placed
from desktop.study.packs.value import Wish


class Person:
    """Somebody with a library and a study file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library = create_library(folder / "content.db")
        self.study = open_study(folder / "study.db", folder / "backups").study

    def close(self) -> None:
        self.library.close()
        self.study.close()

    def send(self, wish: Wish, name: str = "gói.sotay") -> Path:
        target = self.folder / name
        hand_out(self.library, wish.documents, self.study.pack(wish), target)
        return target


@pytest.fixture
def people(tmp_path, guidance, facts):
    two = [Person(tmp_path / name) for name in ("người gửi", "người nhận")]
    giver = two[0]
    giver.library.add(guidance, facts)
    edition = edition_of(guidance, 1)
    whole = quote_of(edition, edition.passages[5])
    giver.study.add(edition, [Annotation("", AnnotationKind.NOTE, whole, note="nhớ hỏi lại")])
    yield two
    for person in two:
        person.close()


@pytest.fixture
def deck_with_pictures(tmp_path, guidance):
    """A logo, a picture on a slide, and one that is gone."""
    paths = [str(tmp_path / name) for name in ("biểu trưng.png", "ảnh.jpg")]
    for path, colour in zip(paths, ("red", "blue"), strict=True):
        image = QImage(8, 8, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        assert image.save(path)
    own = [PutOwn(f"own:{n}", None, "", OwnPicture(Picture(path))) for n, path in enumerate((paths[1], "/mất.png"))]
    recipe = DeckRecipe(guidance.id, DeckSettings(logo=paths[0]), tuple(own), revision=1)
    return SavedDeck("", "Hội nghị", guidance.id, 1, to_json(recipe))


def test_to_somebody_without_the_document(people, guidance):
    """The document comes with what hangs on it, equal to what was handed out."""
    giver, taker = people
    arrived = receive(taker.library, giver.send(Wish((guidance.id,))))
    assert [one.standing for one in arrived.documents] == [Standing.NEW]
    assert taker.library.documents() == ()
    settled = settle(taker.library, arrived, taker.folder / "pictures")
    taker.study.take_in(settled.pack, placed(settled.pack, settled.here))
    assert taker.library.document(guidance.id) == guidance
    assert [mark.note for mark in taker.study.annotations(guidance.id)] == ["nhớ hỏi lại"]
    withdraw(taker.library, settled)
    assert taker.library.documents() == ()


def test_to_somebody_with_the_same_text_under_another_id(people, guidance, facts):
    """The document is known by its content."""
    giver, taker = people
    taker.library.add(replace(guidance, id="tên-khác"), facts)
    arrived = receive(taker.library, giver.send(Wish((guidance.id,))))
    assert [(one.standing, one.here.document) for one in arrived.documents] == [(Standing.SAME, "tên-khác")]
    assert settle(taker.library, arrived, taker.folder / "pictures").added == ()


def test_to_somebody_with_another_edition(people, guidance):
    """The text here stays as it is; only who asks for it gets the other one beside it."""
    giver, taker = people
    mine = replace(guidance, nodes=guidance.nodes[:-1])
    taker.library.add(mine, Facts())
    arrived = receive(taker.library, giver.send(Wish((guidance.id,))))
    assert [(one.standing, one.here.document) for one in arrived.documents] == [(Standing.OTHER, guidance.id)]
    assert settle(taker.library, arrived, taker.folder / "pictures").added == ()
    assert taker.library.document(guidance.id) == mine
    settled = settle(taker.library, apart(arrived), taker.folder / "pictures")
    assert settled.added == (f"{guidance.id}-2",)
    assert settled.here[guidance.id].document == f"{guidance.id}-2"


def test_pictures_of_a_deck(people, guidance, deck_with_pictures):
    """Pictures go with their deck under names of this machine; one that is gone is none there either."""
    giver, taker = people
    giver.study.decks.save(deck_with_pictures)
    pack = giver.send(Wish((guidance.id,)))
    assert "/" not in read_pack(pack).decks[0].content
    settled = settle(taker.library, receive(taker.library, pack), taker.folder / "pictures")
    (deck,) = settled.pack.decks
    paths = pictures_of(from_json(deck.content))
    assert len(paths) == 2
    assert all(path.startswith(str(taker.folder / "pictures")) and not QImage(path).isNull() for path in paths)


def test_secret_document(people, guidance, tmp_path):
    """A document with a mark of secrecy is not taken in, nor is anything that came with it."""
    giver, taker = people
    giver.library.add(replace(guidance, id="mật", secrecy="TỐI MẬT"), Facts())
    with pytest.raises(StudyError) as refused:
        receive(taker.library, giver.send(Wish((guidance.id, "mật"))))
    assert refused.value.code == "pack_secret"
    assert taker.library.documents() == ()


def test_no_room_for_pictures(people, guidance, deck_with_pictures):
    """Where pictures can't be written, the new document is gone again."""
    giver, taker = people
    giver.study.decks.save(deck_with_pictures)
    arrived = receive(taker.library, giver.send(Wish((guidance.id,))))
    (taker.folder / "pictures").write_text("a file where the folder would be")
    with pytest.raises(StudyError) as refused:
        settle(taker.library, arrived, taker.folder / "pictures")
    assert refused.value.code == "pack_pictures"
    assert taker.library.documents() == ()
