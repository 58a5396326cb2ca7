"""`sotay compare`: two editions, documents or files, passage by passage."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.shapes import Json
from desktop.compare.changes import ChangeKind, Comparison, Kept, Part, Row, Span, kinds_of, sides_of
from desktop.compare.news import KIND_WORDS, News, news
from desktop.compare.telling import Told, told
from desktop.errors import RefusedFile
from desktop.guidance.document import Document
from desktop.text.difference import Piece, PieceKind

if TYPE_CHECKING:
    from desktop.library.store import Library

_BRACKETS = {PieceKind.SAME: "{}", PieceKind.GONE: "[-{}-]", PieceKind.NEW: "{{+{}+}}"}


def side(library: "Library", named: str) -> tuple[Document, int | None]:
    """A document of the library (`id`), an edition of it (`id@2`) or a file, with its revision where it has one."""
    id_, _, revision = named.partition("@")
    known = {summary.id for summary in library.documents()}
    if id_ in known and (revision.isdecimal() or not revision):
        number = int(revision) if revision else library.revision(id_)
        return library.edition(id_, number), number
    if Path(named).exists():
        from desktop.intake import read_in

        return read_in(Path(named)).document, None
    raise RefusedFile(
        f"Không có tài liệu hay tệp “{named}”; lệnh outline in các tài liệu có trong kho.",
        f"There is no document or file “{named}”; the command outline prints the documents of the library.",
        code="no_side",
    )


def comparison_json(old: tuple[Document, int | None], new: tuple[Document, int | None], found: Comparison) -> Json:
    """The value that `sotay compare --json` prints."""
    return {
        "old": _side(*old),
        "new": _side(*new),
        "counts": {kind.value: count for kind, count in found.counts.items()},
        "changes": [_row(row) for row in found.changes],
    }


def comparison_lines(found: Comparison) -> Iterator[str]:
    """The counts, then section by section what differs: what went in `[-…-]`, what came in `{+…+}`."""
    if not found.changes:
        yield "Hai bản giống hệt nhau."
        return
    yield " · ".join(f"{count} {KIND_WORDS[kind]}" for kind, count in found.counts.items() if count)
    if not found.has_common:
        yield "Hai bản không có đoạn nào chung."
        return
    for section, lines in groupby(news(found, found.changes), lambda one: one.section):
        yield section or "Ngoài các mục"
        for one in lines:
            yield from _news_lines(one)


def _news_lines(one: News) -> Iterator[str]:
    note = f", chú thích {one.place.footnote}" if one.place.footnote else ""
    kinds = ", ".join(name for kind, name in KIND_WORDS.items() if kind in one.kinds)
    yield f"  {one.place.node}{note} ({kinds}): {''.join(map(_bracketed, one.pieces))}"
    yield from (f"    {change.words}" for change in one.replaced)


def _bracketed(piece: Piece) -> str:
    return _BRACKETS[piece.kind].format(" ".join(piece.text.split("\n")))


def _side(document: Document, revision: int | None) -> Json:
    return {"document": document.id, "revision": revision, "title": document.title, "number": document.number}


def _row(row: Row) -> Json:
    old, new = sides_of(row)
    gone, came = (row.gone, row.came) if isinstance(row, Kept) else (_all(old), _all(new))
    return {
        "kinds": [kind.value for kind in ChangeKind if kind in kinds_of(row)],
        "old": _part(old, gone),
        "new": _part(new, came),
        "told": [_told(one, row) for one in told(row)] if isinstance(row, Kept) else [],
    }


def _all(part: Part | None) -> tuple[Span, ...]:
    return ((0, len(part.text)),) if part and part.text else ()


def _part(part: Part | None, spans: tuple[Span, ...]) -> Json | None:
    """A passage of one side; `spans` are what the other side does not have."""
    if part is None:
        return None
    value = {"path": part.node, "footnote": part.footnote, "section": part.section, "printed": part.printed}
    return {**value, "text": part.text, "spans": [list(span) for span in spans]}


def _told(one: Told, row: Kept) -> Json:
    return {"kind": one.kind.value, "old": _span(row.old, one.old), "new": _span(row.new, one.new)}


def _span(part: Part, span: Span | None) -> Json | None:
    return None if span is None else {"start": span[0], "end": span[1], "text": part.text[slice(*span)]}
