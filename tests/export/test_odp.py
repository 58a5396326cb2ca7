"""ODP through LibreOffice, and what is said without it."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from desktop.errors import ExportError
from desktop.export import odp
from desktop.export.odp import write_odp
from desktop.office import find_office
from desktop.slides.deck import Deck
from desktop.slides.fit.fit import lay_out
from desktop.slides.theme import Theme


@pytest.mark.skipif(not find_office(), reason="LibreOffice is not installed")
def test_libreoffice_writes_the_slides_with_their_titles_and_notes(small: Deck, theme: Theme, tmp_path: Path) -> None:
    """A page a slide; the same titles and notes as in the deck."""
    report = write_odp(small, lay_out(small), theme, tmp_path / "a.odp")
    with ZipFile(tmp_path / "a.odp") as archive:
        assert archive.read("mimetype") == b"application/vnd.oasis.opendocument.presentation"
        content = archive.read("content.xml").decode("utf-8")
    assert content.count("<draw:page ") == len(small.slides)
    assert content.count("<presentation:notes ") == len(small.slides)
    assert small.slides[1].title in content
    assert (report.file, report.format) == (str(tmp_path / "a.odp"), "odp")
    assert [file.name for file in tmp_path.iterdir()] == ["a.odp"]


def test_without_libreoffice_one_sentence_says_what_to_do(
    small: Deck, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Install it, or export PPTX."""
    monkeypatch.setattr(odp, "find_office", lambda: None)
    with pytest.raises(ExportError) as told:
        write_odp(small, lay_out(small), theme, tmp_path / "a.odp")
    assert told.value.code == "no_office"
    assert "cài LibreOffice" in told.value.message
    assert "PPTX" in told.value.english
    assert list(tmp_path.iterdir()) == []
