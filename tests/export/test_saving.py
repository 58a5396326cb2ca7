"""A file that can't be written leaves nothing behind and says why."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.errors import ExportError
from desktop.export.docx import write_docx
from desktop.export.handout import write_handout
from desktop.export.html import write_html
from desktop.export.images import write_images
from desktop.export.markdown import write_markdown
from desktop.export.odp import write_odp
from desktop.export.pdf import write_pdf
from desktop.export.pptx.writer import write_pptx
from desktop.export.saving import saved
from desktop.export.script import write_script
from desktop.office import find_office
from desktop.slides.deck import Deck
from desktop.slides.fit.fit import lay_out
from desktop.slides.theme import load_theme

WRITERS = [
    (write_pptx, "a.pptx"),
    (write_pdf, "a.pdf"),
    (write_images, "a.zip"),
    (write_images, "anh"),
    (write_handout, "b.pdf"),
    (write_script, "c.pdf"),
    (write_html, "a.html"),
    (write_docx, "a.docx"),
    (write_markdown, "a.md"),
    pytest.param(
        write_odp, "a.odp", marks=pytest.mark.skipif(not find_office(), reason="LibreOffice is not installed")
    ),
]


class CalledOffError(Exception):
    """What a caller's progress raises to stop an export."""


def write_half(path: Path, error: Exception) -> None:
    """Write the half of a file, then fail."""
    with saved(path) as part:
        part.write_text("half")
        raise error


@pytest.mark.parametrize(("write", "name"), WRITERS)
def test_cancelling_leaves_nothing(small: Deck, tmp_path: Path, write: Callable[..., object], name: str) -> None:
    """A progress callback that raises stops the export, passes through, and no file is left."""

    def stop(done: int, total: int) -> None:
        assert 1 <= done <= total == len(small.slides)
        if done == 2:
            raise CalledOffError

    with pytest.raises(CalledOffError):
        write(small, lay_out(small), load_theme("light"), tmp_path / name, stop)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("write", "name"), WRITERS)
def test_a_missing_folder_is_told(small: Deck, tmp_path: Path, write: Callable[..., object], name: str) -> None:
    """Where the folder does not exist one sentence says so, in both languages."""
    with pytest.raises(ExportError) as told:
        write(small, lay_out(small), load_theme("light"), tmp_path / "none" / name)
    assert told.value.code == "no_folder"
    assert "Không có thư mục" in told.value.message
    assert "no folder" in told.value.english
    assert list(tmp_path.iterdir()) == []


def test_progress_counts_every_slide(small: Deck, tmp_path: Path) -> None:
    """Progress runs from the first slide to the last."""
    seen: list[tuple[int, int]] = []
    write_pdf(small, lay_out(small), load_theme("light"), tmp_path / "a.pdf", lambda *at: seen.append(at))
    assert seen == [(at, len(small.slides)) for at in range(1, len(small.slides) + 1)]


def test_an_older_file_is_replaced_only_when_the_new_one_is_whole(small: Deck, tmp_path: Path) -> None:
    """A failed export keeps the file that was there; a good one replaces it."""
    path = tmp_path / "a.pdf"
    path.write_text("old")

    def stop(done: int, total: int) -> None:
        raise CalledOffError

    with pytest.raises(CalledOffError):
        write_pdf(small, lay_out(small), load_theme("light"), path, stop)
    assert path.read_text() == "old"
    write_pdf(small, lay_out(small), load_theme("light"), path)
    assert path.read_bytes().startswith(b"%PDF")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EACCES, "no_right"), (errno.EIO, "not_written")]
)
def test_what_the_system_says_becomes_a_sentence(tmp_path: Path, number: int, code: str) -> None:
    """A full disk, a missing right and any other failure each have their own sentence, and leave nothing."""
    with pytest.raises(ExportError) as told:
        write_half(tmp_path / "a.pdf", OSError(number, os.strerror(number)))
    assert told.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_a_file_open_elsewhere_is_named(tmp_path: Path) -> None:
    """Where a file is there and can't be replaced, the sentence names it and says to close it."""
    path = tmp_path / "báo cáo.pptx"
    path.write_text("old")
    with pytest.raises(ExportError, match=r"báo cáo\.pptx") as told, saved(path):
        raise PermissionError(errno.EACCES, "in use")
    assert told.value.code == "in_use"
    assert path.read_text() == "old"


def _pull_out(folder: Path, part: Path) -> None:
    """In the middle of writing."""
    part.write_bytes(b"half")
    part.unlink()
    folder.rmdir()
    folder.touch()
    part.write_bytes(b"the other half")


def test_a_disk_that_goes_away_while_it_is_written_to_is_told(tmp_path: Path) -> None:
    """What can't be tidied up any more doesn't hide the sentence."""
    folder = tmp_path / "usb"
    folder.mkdir()
    with pytest.raises(ExportError) as refusal, saved(folder / "a.pptx") as part:
        _pull_out(folder, part)
    assert refusal.value.code == "not_written"


def test_a_folder_of_the_same_name_is_told(small: Deck, tmp_path: Path) -> None:
    """A folder that has the file's name is not overwritten."""
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(ExportError) as told:
        write_pdf(small, lay_out(small), load_theme("light"), tmp_path / "a.pdf")
    assert told.value.code == "is_folder"


def test_other_errors_pass_through(tmp_path: Path) -> None:
    """A bug is not dressed up as the person's problem, but leaves nothing behind either."""
    with pytest.raises(ZeroDivisionError):
        write_half(tmp_path / "a.pdf", ZeroDivisionError())
    assert list(tmp_path.iterdir()) == []
