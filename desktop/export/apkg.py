"""Cards for Anki: one .apkg file, its words never taken for code, pictures or sounds."""

import json
import zlib
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

from desktop import database
from desktop.export.saving import saved
from desktop.guidance.cards import Card

if TYPE_CHECKING:
    from genanki import Deck, Model

_MODEL_ID = 1_764_000_001
"""Anki tells by it that cards of two files have the same form: never changed."""

_FIELDS = ("Câu hỏi", "Trả lời", "Nguồn")
_CSS = (
    ".card { font-family: sans-serif; font-size: 20px; line-height: 1.5; text-align: left; }"
    " .prompt, .source { font-size: 15px; opacity: .75; }"
)
_NOT_WORDS = str.maketrans({"[": "&#91;", "]": "&#93;", "{": "&#123;", "}": "&#125;", "\\": "&#92;"})
"""What Anki would take for a sound, a picture, a gap or a formula."""


@dataclass(frozen=True, slots=True)
class CardLine:
    """A card as the file shows it: what is asked in a few words, where its sentence comes from, its footnotes."""

    card: Card
    prompt: str
    source: str
    notes: str = ""


def write_cards(title: str, lines: Sequence[CardLine], path: Path, now: datetime | None = None) -> None:
    """Write the cards as a deck called `title`; brought in again, they take the place of themselves.

    ExportError where the file can't be written.
    """
    with saved(path) as part, TemporaryDirectory() as folder:
        collection = Path(folder) / "collection.anki2"
        _write_collection(collection, _deck(title, lines), now or datetime.now(UTC))
        with ZipFile(part, "w", ZIP_DEFLATED) as package:
            package.write(collection, "collection.anki2")
            package.writestr("media", json.dumps({}))


def _write_collection(path: Path, deck: "Deck", now: datetime) -> None:
    """Not by genanki's own `write_to_file`, which leaves a copy of it in the system's folder."""
    from itertools import count

    from genanki import Package

    with closing(database.connect(path, "rwc")) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        numbers = count(int(now.timestamp() * 1000))
        Package(deck).write_to_db(connection.cursor(), now.timestamp(), numbers)


def _deck(title: str, lines: Sequence[CardLine]) -> "Deck":
    from genanki import Deck, Note

    deck = Deck(_number(title), title)
    model = _model()
    for line in lines:
        fields = [_question(line), words(line.card.answer), _source(line)]
        deck.add_note(Note(model, fields, guid=line.card.id, tags=[f"sotay::{line.card.kind}"]))
    return deck


def _model() -> "Model":
    from genanki import Model

    question, answer, source = (f"{{{{{name}}}}}" for name in _FIELDS)
    template = {"name": "Thẻ", "qfmt": question, "afmt": f"{question}<hr id=answer><b>{answer}</b>{source}"}
    return Model(_MODEL_ID, "Sổ tay báo cáo viên", [{"name": name} for name in _FIELDS], [template], _CSS)


def _question(line: CardLine) -> str:
    card, lead = line.card, f"… {line.card.lead}" if line.card.lead else ""
    said = "".join(f'<div class="prompt">{words(part)}</div>' for part in (line.prompt, card.title, lead) if part)
    return f"{said}<div>{words(card.asked)}</div>"


def _source(line: CardLine) -> str:
    below = "".join(f'<div class="source">{words(part)}</div>' for part in (line.notes, line.source) if part)
    return f"<p>{words(line.card.quote.text)}</p>{below}"


def words(text: str) -> str:
    """Text that Anki shows as it stands, whatever it holds."""
    return escape(text).translate(_NOT_WORDS).replace("\n", "<br>").replace("\x1f", " ")


def _number(title: str) -> int:
    """The same for the same title, so that a deck is brought in where it was."""
    return (1 << 31) + zlib.crc32(title.encode("utf-8")) // 2
