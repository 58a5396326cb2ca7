"""What the page for a phone is asked and what it answers: pure, from the bytes of a request to those of an answer."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from secrets import compare_digest

from desktop.present.action import Action

ALLOWED = (Action.PREVIOUS, Action.NEXT, Action.BLACK, Action.TIMER)
"""Everything that a phone may ask for."""

LONGEST_REQUEST = 8192
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; "
    "form-action 'none'; frame-ancestors 'none'; base-uri 'none'"
)
_REASONS = {200: "OK", 204: "No Content", 400: "Bad Request", 404: "Not Found"}


@dataclass(frozen=True, slots=True)
class Door:
    """What is known to whoever may come in: `authority` is address and port, `code` the secret of this show."""

    authority: str
    code: str

    @property
    def url(self) -> str:
        return f"http://{self.authority}/{self.code}/"


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer; `action` is what was asked for, None for a question."""

    status: int
    kind: str = "text/plain; charset=utf-8"
    body: bytes = b""
    action: Action | None = None

    def as_bytes(self) -> bytes:
        head = (
            f"HTTP/1.1 {self.status} {_REASONS[self.status]}",
            f"Content-Type: {self.kind}",
            f"Content-Length: {len(self.body)}",
            f"Content-Security-Policy: {_POLICY}",
            "Cache-Control: no-store",
            "Referrer-Policy: no-referrer",
            "X-Content-Type-Options: nosniff",
            "Connection: close",
        )
        return "\r\n".join(head).encode() + b"\r\n\r\n" + self.body


NOTHING_HERE = Reply(404, body=b"404")


def is_whole(request: bytes) -> bool:
    """Whether the head of the request has come; no request of this page has a body."""
    return b"\r\n\r\n" in request or len(request) > LONGEST_REQUEST


def answer(request: bytes, door: Door, page: str, state: Callable[[], dict[str, object]]) -> Reply:
    """The answer to a request. Whoever does not know the code, or comes under another name, finds nothing."""
    lines = request.split(b"\r\n\r\n", 1)[0].decode("latin-1").split("\r\n")
    words = lines[0].split(" ")
    if len(request) > LONGEST_REQUEST or len(words) != 3 or not words[2].startswith("HTTP/1."):
        return Reply(400, body=b"400")
    heads = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
    if (
        heads.get("host") != door.authority
        or heads.get("origin", f"http://{door.authority}") != f"http://{door.authority}"
    ):
        return NOTHING_HERE
    _, code, *rest = f"{words[1]}/".split("/")
    if not compare_digest(code.encode(), door.code.encode()):
        return NOTHING_HERE
    return _inside(words[0], tuple(part for part in rest if part), words[1], page, state)


def _inside(method: str, rest: tuple[str, ...], path: str, page: str, state: Callable[[], dict[str, object]]) -> Reply:
    match method, rest:
        case "GET", () if path.endswith("/"):
            return Reply(200, "text/html; charset=utf-8", page.encode())
        case "GET", ("state",):
            return Reply(200, "application/json", json.dumps(state(), ensure_ascii=False).encode())
        case "POST", ("do", name) if name in ALLOWED:
            return Reply(204, action=Action(name))
        case _:
            return NOTHING_HERE
