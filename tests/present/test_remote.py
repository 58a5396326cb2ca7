"""The phone as a remote: real requests over a real socket, and that nobody else comes in."""

import json
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtNetwork import QHostAddress

from desktop.present.action import Action
from desktop.present.remote.http import ALLOWED, Door, answer
from desktop.present.remote.server import Network

HOME = Network("127.0.0.1", 8)
DOOR = Door("192.168.1.7:4321", "c0de-c0de")


def ask(path: str, method: str = "GET", door: Door = DOOR, **heads: str):
    host = heads.pop("host", door.authority)
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host}", *(f"{name}: {value}" for name, value in heads.items())]
    return answer(("\r\n".join(lines) + "\r\n\r\n").encode(), door, "PAGE", lambda: {"place": "3"})


def test_who_knows_the_code_gets_the_page_and_the_moment():
    """The page, the state as JSON, and an action without a body."""
    assert (ask("/c0de-c0de/").status, ask("/c0de-c0de/").body) == (200, b"PAGE")
    assert json.loads(ask("/c0de-c0de/state").body) == {"place": "3"}
    assert [ask(f"/c0de-c0de/do/{action.value}", "POST").action for action in ALLOWED] == list(ALLOWED)


@pytest.mark.parametrize(
    ("path", "method", "heads"),
    [
        ("/", "GET", {}),
        ("/wrong/", "GET", {}),
        ("/c0de-c0d/state", "GET", {}),
        ("/c0de-c0de", "GET", {}),
        ("/c0de-c0de/../etc/passwd", "GET", {}),
        ("/c0de-c0de/do/next", "GET", {}),
        ("/c0de-c0de/do/end", "POST", {}),
        ("/c0de-c0de/do/swap", "POST", {}),
        ("/c0de-c0de/do/next/more", "POST", {}),
        ("/c0de-c0de/", "GET", {"host": "evil.example"}),
        ("/c0de-c0de/do/next", "POST", {"origin": "http://evil.example"}),
        ("/c0de-c0de/", "DELETE", {}),
    ],
)
def test_everything_else_is_not_found(path, method, heads):
    """Another code, another name of the machine, another page's request, another action: nothing is there."""
    reply = ask(path, method, **heads)
    assert (reply.status, reply.action) == (404, None)


@given(st.binary(max_size=300))
def test_no_bytes_break_it_or_ask_for_anything(request):
    """Whatever comes over the wire is answered, and without the code it does nothing."""
    reply = answer(request, DOOR, "PAGE", dict)
    assert reply.status in {400, 404}
    assert reply.action is None


def test_answers_forbid_all_that_the_page_does_not_need():
    """No script from elsewhere, no caching, no frame."""
    head = ask("/c0de-c0de/").as_bytes().decode().split("\r\n\r\n")[0]
    for line in ("default-src 'none'", "frame-ancestors 'none'", "Cache-Control: no-store", "nosniff"):
        assert line in head


def test_only_the_same_network_comes_in():
    """An address of another network is not held by this one."""
    network = Network("192.168.1.7", 24)
    assert network.holds(QHostAddress("192.168.1.200"))
    assert not network.holds(QHostAddress("192.168.2.200"))
    assert not network.holds(QHostAddress("8.8.8.8"))


@pytest.fixture
def presenter(present, two_screens):
    presenter = present(two_screens, at=4)
    presenter.remoting.open(lambda: HOME)
    presenter.do(Action.REMOTE)
    return presenter


@pytest.fixture
def phone(qtbot):
    """Asks on a thread of its own, as a phone does, while the window's thread goes on."""
    pool = ThreadPoolExecutor(max_workers=1)

    def request(url: str, method: str = "GET"):
        def work():
            try:
                with urllib.request.urlopen(urllib.request.Request(url, method=method), timeout=10) as reply:  # noqa: S310
                    return reply.status, reply.read().decode()
            except urllib.error.HTTPError as error:
                error.close()
                return error.code, ""
            except (urllib.error.URLError, OSError):
                return 0, ""

        asked = pool.submit(work)
        qtbot.waitUntil(asked.done, timeout=10_000)
        return asked.result()

    yield request
    pool.shutdown()


def test_it_is_off_until_it_is_asked_for(present, two_screens):
    """A show that nobody asked for a remote listens nowhere."""
    presenter = present(two_screens)
    assert presenter.remoting._server is None


def test_a_phone_turns_slides_and_reads_the_notes(presenter, phone):
    """Over a real socket: the page, the notes of the moment, the next slide, black."""
    url = presenter.lectern.remote.address
    assert '<button id="next">' in phone(url)[1]
    told = json.loads(phone(url + "state")[1])
    assert (told["place"], told["notes"].splitlines()[0]) == ("5 / 10", "Nói ở trang 5.")
    assert phone(url + "do/next", "POST")[0] == 204
    assert phone(url + "do/black", "POST")[0] == 204
    told = json.loads(phone(url + "state")[1])
    assert (presenter.show.place, told["place"], told["hall"]) == (5, "6 / 10", "MÀN ĐEN")
    assert phone(url.replace(url[-5:-1], "xxxx"))[0] == 404


def test_a_phone_that_goes_or_is_switched_off_leaves_the_show_alone(presenter, phone):
    """After 'off' and after the end nobody is answered, and the show goes on; the next start has another code."""
    url = presenter.lectern.remote.address
    presenter.remoting.stop()
    assert phone(url)[0] == 0
    assert (presenter.show.ended, presenter.lectern.remote.address) == (False, "")
    presenter.remoting.open(lambda: HOME)
    again = presenter.lectern.remote.address
    assert again.split("/")[3] != url.split("/")[3]
    presenter.end()
    assert phone(again)[0] == 0


def test_without_a_network_the_panel_says_what_to_do(present, two_screens):
    """No address, no code, one sentence."""
    presenter = present(two_screens)
    presenter.remoting.open(lambda: None)
    assert presenter.lectern.remote.address == ""
    assert "Wi-Fi" in presenter.lectern.remote._words.text()


def test_the_code_can_be_read_back(presenter):
    """The picture of the code has its quiet edge and the finder patterns in three corners, in whole pixels."""
    view = presenter.lectern.remote._code
    view.resize(400, 400)
    image = view.grab().toImage()
    modules = len(view._rows) + 8
    side = 400 // modules
    edge = (400 - side * modules) // 2
    at = [edge + (place + 4) * side + side // 2 for place in range(modules - 8)]
    dark = [[image.pixelColor(x, y).value() < 128 for x in at] for y in at]
    assert dark == [[bool(module) for module in row] for row in view._rows]
    assert replace(DOOR, code="x").url == "http://192.168.1.7:4321/x/"
