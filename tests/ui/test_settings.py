"""Settings: written by one process, read by the next, and never trusted."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QByteArray

from desktop.slides.deck import USUAL_RATE, Aspect, DeckSettings, Detail, Room
from desktop.ui.behind.settings import Settings
from desktop.ui.kit.theme import Scale
from desktop.ui.reader.style import Spacing


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.ini"


def test_a_new_profile_has_sensible_settings(path):
    """Light, Vietnamese, 100 %, nothing remembered."""
    settings = Settings(path)
    assert (settings.theme, settings.language, settings.scale) == ("light", "vi", Scale(100))
    assert (settings.has_seen_welcome, settings.last_document, settings.deck) == (False, "", DeckSettings())


def test_another_process_reads_what_was_written(path, root):
    """Types survive the file: a size is a number again, a yes is a yes."""
    settings = Settings(path)
    settings.theme, settings.language, settings.scale = "dark", "en", Scale(130)
    settings.line_spacing = Spacing.WIDE
    settings.has_seen_welcome, settings.geometry = True, QByteArray(b"\x00\x01\xff")
    settings.deck = DeckSettings(
        detail=Detail.FULL, aspect=Aspect.CLASSIC, theme="contrast", room=Room(8, 1), rate=187.0
    )
    settings.set_position("42-kl-tw", "12@II.2.1/p1")
    settings.save()
    code = f"""
from pathlib import Path
from desktop.ui.behind.settings import Settings
s = Settings(Path({str(path)!r}))
print(repr((s.theme, s.language, s.scale.percent, s.line_spacing.value, s.has_seen_welcome,
            s.geometry.data(), s.position("42-kl-tw"))))
print(s.deck.detail.value, s.deck.aspect.value, s.deck.theme, s.deck.room.ratio, s.deck.rate)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    first, second = done.stdout.splitlines()
    assert first == repr(("dark", "en", 130, "wide", True, b"\x00\x01\xff", "12@II.2.1/p1"))
    assert second == "full 4:3 contrast 8.0 187.0"


@pytest.mark.parametrize(
    "line",
    [
        "theme=sepia",
        "text_size=9000",
        "text_size=abc",
        "language=xx",
        "line_spacing=huge",
        "theme=@Invalid()",
        "theme=1, 2, 3",
    ],
)
def test_a_spoilt_value_counts_as_none(path, line):
    """Whatever stands in the file, the window opens."""
    path.write_text(f"[look]\n{line}\n", encoding="utf-8")
    settings = Settings(path)
    assert (settings.theme, settings.language, settings.scale) == ("light", "vi", Scale(100))
    assert settings.line_spacing is Spacing.NORMAL


@pytest.mark.parametrize("room", ["", "abc", "6", "0:0", "1:6", "1e9:1", "nan:1", "6:1:1"])
def test_an_impossible_room_is_the_usual_one(path, room):
    """A room is at least as deep as its picture is high, and no deeper than a hundred of them."""
    path.write_text(f'[deck]\nroom="{room}"\n', encoding="utf-8")
    assert Settings(path).deck.room == Room()


@pytest.mark.parametrize("told", ["9000", "0", "-5", "nhanh", "1e3", "²"])
def test_nobody_speaks_at_a_rate_that_a_file_made_up(path, told):
    """What no person says in a minute is the usual number."""
    path.write_text(f"[deck]\nrate={told}\n", encoding="utf-8")
    assert Settings(path).rate == Settings(path).deck.rate == USUAL_RATE
