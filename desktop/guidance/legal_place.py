"""Where a node stands, in the words that laws and decrees are cited by: "điểm a khoản 2 Điều 30"."""

import re
from collections.abc import Iterable

_NAMES = {"P": "Phần", "C": "Chương", "M": "Mục", "TM": "Tiểu mục", "D": "Điều"}
_STEP = re.compile(r"(P|C|M|TM|D)\.(\w+)(?:\.|$)")
_CLAUSE = re.compile(r"(?:(\d+[a-zđ]?)(?:\.|$))?(?:([a-zđ]{1,2})$)?")


def legal_place(path: str, above: Iterable[str]) -> str:
    """Of "D.30.2.a/p1": "điểm a khoản 2 Điều 30"; "" where a document is not numbered like a law.

    `above` are the paths of the nodes above: "C.1" below a "C" is no chapter. A path that occurs more than once in
    a document, or one in an attached regulation, has no such words of its own.
    """
    if not _NAMES.keys().isdisjoint(above):
        return ""
    labels, at, steps = path.partition("/")[0], 0, list[str]()
    while step := _STEP.match(labels, at):
        steps.append(f"{_NAMES[step[1]]} {step[2]}")
        at = step.end()
    below = _CLAUSE.fullmatch(labels, at) if steps and steps[-1].startswith(_NAMES["D"]) else None
    if not steps or (at < len(labels) and not below):
        return ""
    clause, point = below.groups() if below else (None, None)
    steps += [f"{name} {label}" for name, label in (("khoản", clause), ("điểm", point)) if label]
    return " ".join(reversed(steps))


def place_words(path: str, above: Iterable[str]) -> str:
    """What is put before words of that place, in a list: "Điểm a khoản 2 Điều 30", "II.2.1"."""
    place = legal_place(path, above)
    return place[:1].upper() + place[1:] if place else path.partition("/")[0]
