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


def test_what_is_told_with_a_card(lines, tmp_path):
    """Title and lead stand over the question; footnotes stand under the sentence, behind the answer."""
    line = next(line for line in lines if line.card.answer == "49 huy chương")
    lead = next(line for line in lines if line.card.answer == "32 huy chương")
    write_cards("Thẻ", [replace(line, notes="Chú thích 8: Cấp quốc gia"), lead], tmp_path / "a.apkg")
    (noted, led), _, _ = read_back(tmp_path / "a.apkg", tmp_path)
    assert words(line.card.title) in noted[1]
    assert "Chú thích 8" in noted[3]
    assert "Chú thích 8" not in noted[1]
    assert words(f"… {lead.card.lead}") in led[1]


def test_anki_itself_takes_the_cards_in(lines, tmp_path):
    """Every card comes in once, also when it comes again, and is asked as it was written."""
    anki = pytest.importorskip("anki.collection", reason="the library of Anki is not installed")
    write_cards("Thẻ nhớ của tôi", lines, tmp_path / "a.apkg")
    collection = anki.Collection(str(tmp_path / "own.anki2"))
    try:
        for _ in range(2):
            options = anki.ImportAnkiPackageOptions(with_scheduling=True)
            request = anki.ImportAnkiPackageRequest(package_path=str(tmp_path / "a.apkg"), options=options)
            collection.import_anki_package(request)
        assert collection.note_count() == collection.card_count() == len(lines)
        assert "Thẻ nhớ của tôi" in [deck.name for deck in collection.decks.all_names_and_ids()]
        told = {note["Trả lời"]: note for note in map(collection.get_note, collection.find_notes(""))}
        card = told["12.515 tỷ 266 triệu đồng"].cards()[0]
        assert "28/12/2023 là &#91;…&#93;, đạt 103%" in card.question()
        assert "12.515 tỷ 266 triệu đồng" not in card.question()
        assert "<b>12.515 tỷ 266 triệu đồng</b>" in card.answer()
    finally:
        collection.close()
