"""The tokens under which the index knows a passage, each sort with a sign of its own.

| token | stands for |
|---|---|
| `kinh` | a word without accents |
| `=kinh` | a word with its accents: the tone first, then the letters |
| `kinh_te` | two words without accents, one right after the other |
| `^kinh` | a word, without accents, of a title |
| `#42_kl_tw` | a number or document number, a label, a path |
| `@d5` `@kluat` `@n42_kl_tw` `@y2024` `@sii.2` | what a scope asks for: document, kind, number, year, section |

So one FTS5 table without positions answers every question: the words of a phrase and their pairs say
nearly always where the phrase is, and the text of the few candidates says it for sure.
"""

import sqlite3
from collections.abc import Iterator
from operator import add

from desktop.library import passages
from desktop.library.passages import TITLE, Passage
from desktop.text.memo import Memo
from desktop.text.normalise import exact_key, folded_key
from desktop.text.numbers import JOINER, number_key, numbers
from desktop.text.words import WORD, words

SIGNS = "_=^#@./*~"
"""What tokens hold beside letters and digits."""

_CITED = "SELECT node_path, footnote, number FROM citations WHERE document_id = ? AND number IS NOT NULL"
_FRONT = "SELECT rowid, kind, number, issued_on FROM documents WHERE id = ?"

_leading = Memo(lambda word: folded_key(word) + JOINER)
_both = Memo(lambda word: f"{folded_key(word)} {exact(exact_key(word))}")


def exact(key: str) -> str:
    return f"={key}"


def pair(first: str, second: str) -> str:
    return f"{first}{JOINER}{second}"


def headed(key: str) -> str:
    return f"^{key}"


def number(key: str) -> str:
    return f"#{key}"


def document_scope(row: int) -> str:
    return f"@d{row}"


def kind_scope(kind: str) -> str:
    return f"@k{joined(kind)}"


def number_scope(key: str) -> str:
    return f"@n{key}"


def year_scope(year: str) -> str:
    return f"@y{year}"


def section_scope(path: str) -> str:
    return f"@s{''.join(path.lower().split())}"


def joined(text: str) -> str:
    """The folded words of a text as one key."""
    return JOINER.join(word.folded for word in words(text))


def of_document(connection: sqlite3.Connection, document: str) -> Iterator[tuple[Passage, str]]:
    """The passages of a document, by number, each with its tokens set apart by spaces."""
    found = passages.of_document(connection, document)
    front = _front_scopes(connection, document)
    sections = _sections({passage.path: passage for passage in found if passage.id > 0})
    cited = _cited(connection, document)
    for passage in found:
        # A title leads to the first node, but what is said of that node is not said of it.
        is_title = passage.kind == TITLE
        within = () if is_title else sections.get(passage.path, ())
        named = () if is_title else cited.get((passage.path, passage.footnote), ())
        yield passage, " ".join((front, *within, _words(passage), *map(number, (*_numbers(passage), *named))))


def _words(passage: Passage) -> str:
    raw = WORD.findall(passage.words)
    pairs = map(add, map(_leading.__getitem__, raw), map(folded_key, raw[1:]))
    of_title = map(headed, map(folded_key, raw)) if passage.is_headed else ()
    return " ".join((*map(_both.__getitem__, raw), *pairs, *of_title))


def _numbers(passage: Passage) -> Iterator[str]:
    """Also the label, and the path of a labelled node: whoever types `II.2.1` wants to go there."""
    yield from (found.key for found in numbers(passage.text))
    if passage.label:
        yield from filter(None, (number_key(passage.label), number_key(passage.path)))


def _front_scopes(connection: sqlite3.Connection, document: str) -> str:
    row, kind, printed, issued_on = connection.execute(_FRONT, [document]).fetchone()
    key = number_key(printed) if printed else None
    scopes = [document_scope(row)]
    scopes += [kind_scope(kind)] if kind else []
    scopes += [number_scope(key)] if key else []
    scopes += [year_scope(issued_on[:4])] if issued_on else []
    return " ".join(scopes)


def _sections(nodes: dict[str, Passage]) -> dict[str, tuple[str, ...]]:
    """For each path the sections that it is in: what stands above it and has words or a label, and itself."""
    sections: dict[str, tuple[str, ...]] = {}
    for path, node in nodes.items():
        above = sections.get(node.parent or "", ())
        is_section = node.is_headed or node.label is not None
        sections[path] = (*above, section_scope(path)) if is_section else above
    return sections


def _cited(connection: sqlite3.Connection, document: str) -> dict[tuple[str, str | None], list[str]]:
    """The numbers of cited documents, which the text may print with spaces, by node and footnote."""
    cited: dict[tuple[str, str | None], list[str]] = {}
    for path, footnote, printed in connection.execute(_CITED, [document]):
        if key := number_key(printed):
            cited.setdefault((path, footnote), []).append(key)
    return cited
