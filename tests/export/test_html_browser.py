"""The HTML of a deck in a real browser: keys, notes, search, print, and no request that leaves it."""

import base64
import sys
from collections.abc import Iterator

import pypdfium2
import pytest

from desktop.export.html import write_html
from desktop.slides.deck import Deck
from desktop.slides.fonts import width
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme
from tests.export.chromium import PROGRAM, Browser

pytestmark = [
    pytest.mark.skipif(not PROGRAM, reason="no Chromium is installed"),
    pytest.mark.skipif(sys.platform == "win32", reason="the pipes to the browser are those of a Unix"),
]
NOW = "document.querySelector('.page.now')"


@pytest.fixture(scope="module")
def opened(deck: Deck, layout: Layout, theme: Theme, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A browser that has opened the guidance."""
    folder = tmp_path_factory.mktemp("chromium")
    write_html(deck, layout, theme, folder / "a.html")
    with Browser(folder / "profile") as browser:
        browser.open(folder / "a.html")
        yield browser


@pytest.fixture
def page(opened: Browser) -> Browser:
    """The same at its first slide, with nothing open."""
    opened.press("Escape", "Home")
    return opened


def number(browser: Browser) -> int:
    return int(browser.see(f"{NOW}.id").removeprefix("trang-"))


def test_keys_lead_through_the_slides(page: Browser, deck: Deck) -> None:
    """Arrows, space, PageUp and PageDown, Home and End, a number and Enter."""
    last = len(deck.slides)
    steps = (("ArrowRight", 2), (" ", 3), ("PageDown", 4), ("PageUp", 3), ("ArrowLeft", 2), ("End", last), ("Home", 1))
    for key, wanted in steps:
        page.press(key)
        assert number(page) == wanted, key
    page.press("1", "2", "Enter")
    assert number(page) == 12
    page.press("ArrowLeft")
    assert page.see("document.querySelectorAll('.page.now').length") == 1
    assert page.see("document.querySelector('[data-shows=place]').textContent") == f"11 / {last}"


def test_b_makes_the_screen_black_and_any_key_brings_it_back(page: Browser) -> None:
    """The slide is the same afterwards."""
    for key in ("b", "."):
        page.press(key)
        assert page.see("getComputedStyle(document.querySelector('.blank')).display") == "block"
        page.press("ArrowRight")
        assert page.see("getComputedStyle(document.querySelector('.blank')).display") == "none"
    assert number(page) == 1


def test_notes_stand_below_a_smaller_slide(page: Browser, deck: Deck) -> None:
    """N shows what to say, and hides it again."""
    page.press("3", "Enter", "n")
    assert page.see(f"getComputedStyle({NOW}.querySelector('.notes')).display") == "block"
    assert deck.slides[2].spoken.split("\n")[0] in page.see(f"{NOW}.querySelector('.notes').innerText")
    assert page.see(f"{NOW}.querySelector('.slide').getBoundingClientRect().height") < 450
    page.press("n")
    assert page.see(f"getComputedStyle({NOW}.querySelector('.notes')).display") == "none"


@pytest.mark.parametrize("query", ["thu ngan sach", "Thu ngân sách"])
def test_search_finds_with_and_without_accents(page: Browser, query: str) -> None:
    """Found places are marked as the text has them; Enter leads to the first."""
    page.press("/")
    page.see("document.querySelector('#query').value = ''")
    page.call("Input.insertText", text=query)
    marks = page.see("[...document.querySelectorAll('.found mark')].map(each => each.textContent)")
    assert marks
    assert {mark.lower() for mark in marks} == {"thu ngân sách"}
    page.press("Enter")
    assert page.see("document.querySelector('.search').hidden")
    assert "thu ngân sách" in page.see(f"{NOW}.textContent").lower()


def test_a_search_without_hits_says_so(page: Browser) -> None:
    """And Escape leads back to the slide."""
    page.press("/")
    page.see("document.querySelector('#query').value = ''")
    page.call("Input.insertText", text="qwxz")
    assert page.see("document.querySelector('.told').textContent") == "Không trang nào có cụm từ này."
    page.press("Escape", "ArrowRight")
    assert number(page) == 2


def test_lines_are_as_wide_as_on_the_stage(page: Browser, layout: Layout) -> None:
    """Same breaks and sizes: every line of a slide begins and is as long in the browser as Qt measured it."""
    page.press("9", "Enter")
    shown = page.see(
        f"[...{NOW}.querySelectorAll('.l')].map(each => [each.textContent, each.getBoundingClientRect().x, "
        "each.getBoundingClientRect().width])"
    )
    lines = [(line.text, line.x, width(line.text, box.type)) for box in layout.texts(8) for line in box.lines]
    assert sorted(text for text, *_ in shown) == sorted(text for text, *_ in lines)
    begins, whole = page.see(f"(({{x, width}}) => [x, width])({NOW}.querySelector('.slide').getBoundingClientRect())")
    unit = whole / layout.size[0]
    for (text, x, wide), (_, left, measured) in zip(sorted(shown), sorted(lines), strict=True):
        assert (x - begins) / unit == pytest.approx(left, abs=1), text
        assert wide / unit == pytest.approx(measured, rel=0.01, abs=2), text


def test_the_fonts_inside_are_used(page: Browser) -> None:
    """Those that the slide is set in load from the file."""
    page.press("9", "Enter")
    assert page.see("[...document.fonts].map(each => each.status)")[:2] == ["loaded", "loaded"]


def test_print_puts_a_slide_on_each_sheet(page: Browser, deck: Deck) -> None:
    """As many sheets as slides, of their size, with their text."""
    printed = page.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
    with pypdfium2.PdfDocument(base64.b64decode(printed["data"])) as document:
        assert len(document) == len(deck.slides)
        assert tuple(map(round, document[0].get_size())) == (960, 540)
        text = "".join(document[20].get_textpage().get_text_range().split())
    assert "".join(deck.slides[20].points[0].span.text.split()) in text


def test_a_screen_reader_meets_headings_and_lists(page: Browser, deck: Deck) -> None:
    """The title is a heading, the points are items of a list, the page speaks Vietnamese."""
    page.press("9", "Enter")
    nodes = page.call("Accessibility.getFullAXTree")["nodes"]
    told = [(node["role"]["value"], node.get("name", {}).get("value", "")) for node in nodes if not node["ignored"]]
    slide = deck.slides[8]
    assert ("heading", f"{slide.label} {slide.title}") in [(role, " ".join(name.split())) for role, name in told]
    assert sum(role == "listitem" for role, _ in told) == len(slide.points)
    assert page.see("document.documentElement.lang") == "vi"


def test_no_request_leaves_the_page(page: Browser) -> None:
    """All that was ever asked for is the file itself and what is inside of it."""
    assert page.requests
    assert {address.partition(":")[0] for address in page.requests} <= {"file", "data"}
    assert len([address for address in page.requests if address.startswith("file")]) == 1
