"""Two desks, each with its own study file, and a pack that goes from one to the other."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.guidance.annotations import Edition
from desktop.guidance.cards import Card, CardKind
from desktop.reading.markdown.form import to_markdown
from desktop.study.decks import SavedDeck
from desktop.study.opening import open_study
from desktop.study.packs.value import Pack, PackedDocument
from desktop.study.store import Study


@pytest.fixture
def colleague(tmp_path: Path, clock) -> Iterator[Study]:
    with open_study(tmp_path / "colleague" / "study.db", tmp_path / "colleague" / "backups", clock).study as study:
        yield study


@pytest.fixture
def card(highlight) -> Callable[[str], Card]:
    """A card that asks for the words themselves."""

    def make(text: str) -> Card:
        return Card("", CardKind.FIGURE, highlight(text).quote, text, gap=(0, len(text)))

    return make


@pytest.fixture
def filled(study: Study, edition: Edition, highlight, card, clock) -> Study:
    """One of everything."""
    study.add(edition, [highlight("21/21 chỉ tiêu", note="riêng của tôi")])
    study.cards.add(edition, [card("89 dự án")])
    study.decks.save(SavedDeck("", "Hội nghị", edition.document, 1, "{}"))
    study.searches.save("ngân sách", "Tiền")
    clock.pass_by(hours=1)
    return study


@pytest.fixture
def packed(guidance, edition) -> Callable[[Pack], Pack]:
    """A pack with the guidance in it, as the front hall makes it."""

    def make(pack: Pack) -> Pack:
        document = PackedDocument(guidance.id, guidance.title, edition.revision, to_markdown(guidance))
        older = tuple(one for one in pack.editions if one.revision != edition.revision)
        return Pack(pack.made_at, (document,), (*older, edition), pack.marks, pack.cards, pack.decks, pack.searches,
                    pack.pictures, pack.has_notes)  # fmt: skip

    return make
