"""Pictures of slides."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtGui import QColor, QImage

from desktop.export.images import write_images
from desktop.slides.deck import Deck
from desktop.slides.fit.fit import lay_out
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


def test_pictures_of_an_older_deck_go_and_nothing_else(small: Deck, tmp_path: Path) -> None:
    """A folder that is written again holds the pictures of the new deck, and what else was in it."""
    folder = tmp_path / "anh"
    folder.mkdir()
    strangers = {"trang-901.jpg", "trang-9.png", "xtrang-902.png", "trang-903.png.txt", "ghi chú.txt"}
    for name in (*strangers, "trang-001.png", "trang-088.png", "trang-1088.png"):
        (folder / name).write_text("old")
    (folder / "trang-904.png").mkdir()
    report = write_images(small, lay_out(small), load_theme("light"), folder)
    ours = {f"trang-{at:03}.png" for at in range(1, len(small.slides) + 1)}
    assert {file.name for file in folder.iterdir()} == {*strangers, *ours, "trang-904.png"}
    assert (folder / "trang-001.png").read_bytes().startswith(b"\x89PNG")
    assert report.warnings == ("Đã xóa 2 ảnh của lần xuất trước trong thư mục này.",)


def test_a_cancelled_export_keeps_the_older_pictures(small: Deck, tmp_path: Path) -> None:
    """Nothing of an older export goes before the new one is whole."""
    folder = tmp_path / "anh"
    folder.mkdir()
    (folder / "trang-088.png").write_text("old")

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_images(small, lay_out(small), load_theme("light"), folder, stop)
    assert {file.name: file.read_text() for file in folder.iterdir()} == {"trang-088.png": "old"}


def test_a_zip_of_pictures(small: Deck, tmp_path: Path) -> None:
    """The same in one file."""
    write_images(small, lay_out(small), load_theme("light"), tmp_path / "anh.zip")
    with ZipFile(tmp_path / "anh.zip") as archive:
        assert len(archive.namelist()) == len(small.slides)
        assert archive.testzip() is None
