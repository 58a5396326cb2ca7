"""Pictures of slides."""

from pathlib import Path
from zipfile import ZipFile

from PySide6.QtGui import QColor, QImage

from desktop.export.images import write_images
from desktop.slides.deck import Deck
from desktop.slides.fit import lay_out
from desktop.slides.paint import slide_image
from desktop.slides.theme import load_theme


def test_a_folder_of_pictures(small: Deck, tmp_path: Path) -> None:
    """A PNG of the stage's size for each slide, in the colours of the theme."""
    theme, layout = load_theme("dark"), lay_out(small)
    report = write_images(small, layout, theme, tmp_path / "anh")
    files = sorted((tmp_path / "anh").iterdir())
    assert [file.name for file in files] == [f"trang-{at:03}.png" for at in range(1, report.slides + 1)]
    drawn, read = slide_image(layout, 2, 1920, theme), QImage(str(files[2]))
    assert (read.width(), read.height()) == (1920, 1080)
    assert read.pixel(1900, 20) == QColor(theme.ground).rgb()
    places = [(x, y) for x in range(0, 1920, 7) for y in range(0, 1080, 7)]
    worst = max(abs(QColor(drawn.pixel(*at)).lightness() - QColor(read.pixel(*at)).lightness()) for at in places)
    assert worst <= 12
    assert [file.name for file in tmp_path.iterdir()] == ["anh"]


def test_a_zip_of_pictures(small: Deck, tmp_path: Path) -> None:
    """The same in one file."""
    write_images(small, lay_out(small), load_theme("light"), tmp_path / "anh.zip")
    with ZipFile(tmp_path / "anh.zip") as archive:
        assert len(archive.namelist()) == len(small.slides)
        assert archive.testzip() is None
