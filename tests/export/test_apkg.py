"""Cards for Anki, read back as the zip and the SQLite file that they are."""

import json
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from desktop.errors import ExportError
from desktop.export.apkg import CardLine, words, write_cards
from desktop.guidance.cards import Card
from desktop.guidance.proposals import propose


@pytest.fixture(scope="module")
def lines(guidance, facts) -> list[CardLine]:
    cards = propose(guidance, facts, 1)
    return [CardLine(replace(card, id=f"id{at}"), "Điền chỗ trống", "Hướng dẫn") for at, card in enumerate(cards)]


def read_back(path: Path, folder: Path) -> tuple[list[tuple[str, ...]], dict[str, Any], list[str]]:
    """The notes' guids and fields, the decks by id, and the names in the zip."""
    with ZipFile(path) as package:
        names = package.namelist()
        assert json.loads(package.read("media")) == {}
        package.extract("collection.anki2", folder)
    with closing(sqlite3.connect(folder / "collection.anki2")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        notes = [(guid, *fields.split("\x1f")) for guid, fields in connection.execute("SELECT guid, flds FROM notes")]
        cards = connection.execute("SELECT count(*), count(DISTINCT nid) FROM cards").fetchone()
        assert cards == (len(notes), len(notes))
        decks = json.loads(connection.execute("SELECT decks FROM col").fetchone()[0])
    return notes, decks, names


def test_every_card_is_a_note(lines, tmp_path, monkeypatch):
    """Each card is one note and one card of one deck; the zip holds no media, and nothing is left elsewhere."""
    passing = tmp_path / "passing"
    passing.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(passing))
    write_cards("Hướng dẫn 2024", lines, tmp_path / "cards.apkg")
    notes, decks, names = read_back(tmp_path / "cards.apkg", tmp_path)
    assert [note[0] for note in notes] == [line.card.id for line in lines]
    assert sorted(names) == ["collection.anki2", "media"]
    assert "Hướng dẫn 2024" in {deck["name"] for deck in decks.values()}
    at = next(at for at, line in enumerate(lines) if line.card.answer == "12.515 tỷ 266 triệu đồng")
    assert notes[at][2] == "12.515 tỷ 266 triệu đồng"
    assert "đến ngày 28/12/2023 là &#91;…&#93;, đạt 103%" in notes[at][1]
    assert list(passing.iterdir()) == []


def test_a_deck_keeps_its_number(lines, tmp_path):
    """Written again under the same title, it is the same deck with the same notes."""
    first, second = tmp_path / "1.apkg", tmp_path / "2.apkg"
    write_cards("Hướng dẫn", lines[:2], first)
    write_cards("Hướng dẫn", lines[:2], second)
    assert read_back(first, tmp_path)[:2] == read_back(second, tmp_path)[:2]


def test_foreign_words_stay_words(lines, tmp_path):
    """Markup, sounds, gaps and formulas of a hostile document are shown, not done."""
    evil = '<script>x</script><img src="http://a">[sound:a.mp3]{{c1::b}}\\(c\\)[latex]d[/latex]\x1f'
    card = Card("evil", lines[0].card.kind, replace(lines[0].card.quote, text=evil), evil, evil)
    write_cards("<b>Tên</b>", [CardLine(card, evil, evil)], tmp_path / "evil.apkg")
    (note,), _, _ = read_back(tmp_path / "evil.apkg", tmp_path)
    for field in note[1:]:
        assert not [code for code in ("<script", "<img", "[sound", "{{", "\\(", "[latex") if code in field]
    assert note[2] == words(evil)


def test_a_folder_in_the_way(lines, tmp_path):
    """Where the file can't be written it is one sentence."""
    with pytest.raises(ExportError):
        write_cards("Thẻ", lines[:1], tmp_path)
