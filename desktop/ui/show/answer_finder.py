"""Finds answers for a show: searches, previews and slides of passages, in the background, over the whole library."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QObject, Slot

from desktop.errors import AppError
from desktop.guidance.document import Document, Node
from desktop.guidance.facts import Facts, Span
from desktop.guidance.legal_place import place_words
from desktop.guidance.passages import text_at
from desktop.guidance.refs import Hit, Hits, NodeRef, SearchResult, Source, Tier
from desktop.present.answers import Answer, Preview, Trouble
from desktop.slides.deck import DeckSettings
from desktop.ui.behind.language import Languages
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.behind.shelf import Shelf
from desktop.ui.search.hit_words import place_text

PAGE = 50
MOST_OF_OUTLINE = 2000
SNIPPET = 160


@dataclass(frozen=True, slots=True)
class Shown:
    """The document of the show and how its slides are made: an answer is to look like the rest."""

    document: str
    settings: DeckSettings


class AnswerFinder(QObject):
    """What a lectern asks for; `runner` and `shelf` belong to it alone. A newer wish drops what it makes needless."""

    def __init__(self, shelf: Shelf, runner: Runner, languages: Languages, shown: Shown,
                 parent: QObject | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self._shelf, self._runner, self._languages, self._shown = shelf, runner, languages, shown
        self._jobs: dict[str, Job] = {}
        self._told: dict[Job, Callable[[Any], None]] = {}

    def find(self, query: str, found: Callable[[str, SearchResult | Trouble], None]) -> None:
        self.stop()
        self._start("find", lambda: self._find(query), partial(found, query))

    def look_at(self, hit: Hit, seen: Callable[[Preview | Trouble], None]) -> None:
        self._start("look", lambda: self._preview(hit), seen)

    def answer(self, hit: Hit, ready: Callable[[Answer | Trouble], None]) -> None:
        self._start("answer", lambda: self._answer(hit), ready)

    def stop(self) -> None:
        for job in self._jobs.values():
            job.cancel()
        self._jobs.clear()
        self._told.clear()
        self._shelf.interrupt()

    def _start(self, kind: str, work: Callable[[], object], told: Callable[[Any], None]) -> None:
        if older := self._jobs.pop(kind, None):
            older.cancel()
            self._told.pop(older, None)
        job = Job(lambda _job: self._done(work))
        self._jobs[kind], self._told[job] = job, told
        job.succeeded.connect(self._on_done)
        self._runner.start(job)

    @Slot(object)
    def _on_done(self, result: object) -> None:
        told = self._told.pop(cast("Job", self.sender()), None)
        if told:
            told(result)

    def _done(self, work: Callable[[], object]) -> object:
        """Trouble is an answer like any other: the show goes on."""
        try:
            return work()
        except AppError as error:
            return Trouble(self._languages.sentence(error))
        except KeyError:
            return Trouble(QCoreApplication.translate("AnswerFinder", "Đoạn này không còn trong kho tài liệu."))

    def _find(self, query: str) -> SearchResult:
        library = self._shelf.library()
        if not query.strip():
            return outline(library.document(self._shown.document))
        found = library.search(query, limit=PAGE)
        named = query.strip().rstrip(".")
        if " " in named or not any(map(str.isalnum, named)):
            return found
        shown = self._shown.document
        document = library.document(shown)
        explained = with_abbreviation(found, document, library.facts(shown), named)
        return with_place(explained, document, named)

    def _preview(self, hit: Hit) -> Preview:
        document = self._shelf.library().document(hit.ref.document)
        span = Span(hit.ref.path, hit.ref.footnote, 0, 0, "")
        return Preview(f"{place_text(hit)} · {document.title}", text_at(document, span), hit.text_marks)

    def _answer(self, hit: Hit) -> Answer:
        from desktop.slides.answer import compose_answer, name_of
        from desktop.slides.answer_rows import begins_at
        from desktop.slides.fit.fit import lay_out
        from desktop.slides.theme import load_theme

        library, ref = self._shelf.library(), hit.ref
        document, facts = library.document(ref.document), library.facts(ref.document)
        settings, marks = self._shown.settings, hit.text_marks if hit.source is Source.FIGURE else ()
        deck = compose_answer(document, facts, ref, settings, name_of(document), marks)
        at = begins_at(deck.slides, hit.text_marks)
        return Answer(
            f"{place_words(ref.path, hit.breadcrumb)}. {deck.slides[0].title}",
            lay_out(deck),
            load_theme(settings.theme),
            at,
        )


def outline(document: Document) -> Hits:
    """Every node of a document in reading order, to be chosen from."""
    nodes = document.nodes[:MOST_OF_OUTLINE]
    return Hits(tuple(_as_hit(document, node) for node in nodes), len(document.nodes))


def with_place(found: SearchResult, document: Document, path: str) -> SearchResult:
    """What was found, with the node of that path before it where the document has one."""
    place = next((node.path for node in document.nodes if node.path.casefold() == path.casefold()), None)
    return found if place is None else _first(_as_hit(document, document.node(place)), found)


def with_abbreviation(found: SearchResult, document: Document, facts: Facts, short: str) -> SearchResult:
    """What was found, with the first place of an abbreviation and what it stands for before it."""
    known = next((each for each in facts.abbreviations if each.short.casefold() == short.casefold()), None)
    span = next((span for span in known.spans if span.footnote is None), None) if known else None
    if known is None or span is None or not known.expansions:
        return found
    hit = _as_hit(document, document.node(span.node))
    means = f"{known.short}: {', '.join(expansion.text for expansion in known.expansions)}"
    return _first(replace(hit, heading=means, text_marks=((span.start, span.end),)), found)


def _first(hit: Hit, found: SearchResult) -> Hits:
    """A hit before the others; where it is among them it is moved."""
    others = found.hits if isinstance(found, Hits) else ()
    rest = tuple(other for other in others if other.ref != hit.ref)
    total = found.total if isinstance(found, Hits) else 0
    return Hits((hit, *rest), total + 1 + len(rest) - len(others))


def _as_hit(document: Document, node: Node) -> Hit:
    above = document.ancestors(node.path)
    snippet = node.text if len(node.text) <= SNIPPET else f"{node.text[:SNIPPET].rsplit(' ', 1)[0]}…"
    heading = next((each.text for each in reversed(above) if each.is_titled), "")
    paths = tuple(each.path for each in above)
    return Hit(NodeRef(document.id, node.path), Tier.NUMBER, 0.0, heading, paths, snippet, (), ())
