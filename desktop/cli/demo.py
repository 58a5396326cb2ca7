"""`sotay demo`: the main job without a display, step by step, with everything that it makes in one folder."""

from pathlib import Path

from desktop.cli.exporting import export_deck, report_line
from desktop.cli.outline import outline_lines
from desktop.cli.output import make_folder, print_lines
from desktop.cli.place import Place
from desktop.cli.screenshots import take_screenshots
from desktop.cli.searching import search_json, search_lines
from desktop.library.store import Library
from desktop.slides.deck import DeckSettings

QUERIES = ("ngan sach", "giải phóng mặt bằng", "42-KL/TW")
PICTURES = (((1366, 768), "light"), ((1920, 1080), "dark"))


def run_demo(place: Place, folder: Path) -> None:
    """Print the outline and three searches; write a PPTX, a PDF and pictures of every screen."""
    make_folder(folder)
    with place.open_to_read() as library:
        document = library.documents()[0].id
        print_lines(*outline_lines(library.document(document)), "")
        _search(library)
        _export(library, document, folder)
    for size, theme in PICTURES:
        pictures = take_screenshots(place, folder / "screens", size, theme)
        print_lines(f"{len(pictures)} ảnh màn hình {size[0]}x{size[1]} ({theme})")
    print_lines(f"Tất cả ở / all of it is in: {folder.resolve()}")


def _search(library: Library) -> None:
    for query in QUERIES:
        _, result = search_json(library, query, 3, None)
        print_lines(*search_lines(query, result), "")


def _export(library: Library, document: str, folder: Path) -> None:
    for target in (folder / "slides.pptx", folder / "slides.pdf", folder / "slides"):
        print_lines(report_line(export_deck(library, document, DeckSettings(), target)))
