"""The library: one SQLite file of documents, opened, read, searched and written to."""

import sqlite3
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop.database import Trouble, trouble_of
from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.guidance.refs import Depth, NodeRef, NoHits, SearchResult
from desktop.library import connect, former, index, reader, writer
from desktop.library.cited import Cited
from desktop.library.citing import Citing, citing
from desktop.library.corrections import suggestions
from desktop.library.faults import fault, plain_faults
from desktop.library.filing import Alike, Filing, alike, free_id
from desktop.library.former import Former
from desktop.library.indexing import Progress, lead_on, no_progress
from desktop.library.reader import DocumentSummary
from desktop.library.reads import Reads
from desktop.library.search import search, search_without_index
from desktop.library.similar import similar
from desktop.library.vocabulary import Vocabulary
from desktop.library.writer import Added


def open_library(path: Path, *, read_only: bool = False) -> "Library":
    """The library at `path`; an older one is brought up to date unless it is opened read-only.

    LibraryError where the file is missing, damaged, no library, newer than the program or not accessible.
    """
    return Library(path, connect.connect(path, read_only=read_only))


def create_library(path: Path) -> "Library":
    """A new, empty library and the folders above it; LibraryError where something stands at `path`."""
    return Library(path, connect.create(path))


class Library:
    """Documents with their facts and a search index.

    One connection of one thread: each thread opens its own. Only `interrupt` may be called from another.
    Every method raises LibraryError for what a person can mend.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self._reads = Reads(connection)
        self._damage_seen_at: int | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def documents(self) -> tuple[DocumentSummary, ...]:
        """Every document, in the order in which they first came in."""
        with plain_faults(self.path):
            return reader.summaries(self._connection)

    def document(self, document: str) -> Document:
        """The document of this id, equal to what was added."""
        with plain_faults(self.path):
            found = reader.document(self._connection, document)
        if found is None:
            raise self._no_document(document)
        return found

    def facts(self, document: str) -> Facts:
        """The facts of a document, equal to what was added."""
        self.revision(document)
        with plain_faults(self.path):
            return reader.facts(self._connection, document)

    def cited(self) -> Cited:
        """The documents as other texts name them: by number, day and name."""
        return Cited(self.documents())

    def citing(self, document: str, known: Cited) -> tuple[Citing, ...]:
        """Where the other documents name this one, as `known` understands them."""
        summary = next((one for one in self.documents() if one.id == document), None)
        if summary is None:
            raise self._no_document(document)
        with plain_faults(self.path):
            return citing(self._connection, summary, known)

    def revision(self, document: str) -> int:
        """How often the content of a document was replaced, counted from 1."""
        with plain_faults(self.path):
            revision = reader.revision(self._connection, document)
        if revision is None:
            raise self._no_document(document)
        return revision

    def former(self, document: str) -> tuple[Former, ...]:
        """The editions of a document that newer revisions replaced, the newest first."""
        self.revision(document)
        with plain_faults(self.path):
            return former.all_of(self._connection, document)

    def edition(self, document: str, revision: int) -> Document:
        """A document as it was, or is, in this revision."""
        if revision == self.revision(document):
            return self.document(document)
        with plain_faults(self.path):
            found = former.read(self._connection, document, revision)
        if found is None:
            raise fault("no_edition", self.path, document=document, revision=str(revision))
        return found

    def add(self, document: Document, facts: Facts) -> Added:
        """Store a document with its facts; another content under the same id becomes its next revision."""
        with plain_faults(self.path):
            return writer.add(self._connection, document, facts)

    def file(self, document: Document, facts: Facts, filing: Filing = Filing.ASK) -> Added | Alike:
        """Store a document where it belongs; the same content is there once, whatever `filing` says.

        Asked about one that is like another of the library, it gives that one back and writes nothing.
        """
        with plain_faults(self.path):
            there = self._look_for(document)
            if isinstance(there, Added) or (there and filing is Filing.ASK):
                return there
            revised = (
                there.summary.id if there and filing is Filing.REVISION else free_id(self._connection, document.id)
            )
            return writer.add(self._connection, replace(document, id=revised), facts)

    def look_for(self, document: Document) -> Added | Alike | None:
        """The same content where it is there, under whatever id; else one that this may be another version of."""
        with plain_faults(self.path):
            return self._look_for(document)

    def _look_for(self, document: Document) -> Added | Alike | None:
        if there := writer.find(self._connection, document):
            return there
        other = alike(document, reader.summaries(self._connection))
        return Alike(other) if other else None

    def remove(self, document: str) -> None:
        """Take a document out, with its facts and everything that the search knows of it."""
        with plain_faults(self.path):
            removed = writer.remove(self._connection, document)
        if not removed:
            raise self._no_document(document)

    def search(
        self, query: str, *, limit: int = 20, document: str | None = None, depth: Depth = Depth.SETTLED
    ) -> SearchResult:
        """The best hits for whatever was typed, in all documents or in one.

        SearchInterrupted where another thread called `interrupt` meanwhile.
        """
        with plain_faults(self.path), self._reads.running():
            if self._index_is_sound():
                try:
                    return search(self._reads, query, limit, document, depth)
                except sqlite3.DatabaseError as error:
                    if trouble_of(error) is not Trouble.DAMAGED:
                        raise
                    self._damage_seen_at = self._data_version()
            return search_without_index(self._reads, query, limit, document, depth)

    def suggestion(self, query: str) -> str | None:
        """What may have been meant by a query with a slip, or with the input method off; it need not have hits."""
        with plain_faults(self.path), self._reads.running():
            return next(suggestions(self._reads, Vocabulary(self._reads), query), None)

    def similar(self, ref: NodeRef, limit: int = 20) -> SearchResult:
        """Passages of all documents that say much the same as the one at `ref`, most alike first.

        LibraryError where there is no such passage; SearchInterrupted as in `search`.
        """
        with plain_faults(self.path), self._reads.running():
            found = similar(self._reads, ref, limit) if self._index_is_sound() else NoHits()
        if found is None:
            raise fault("no_passage", self.path, document=ref.document, node=ref.path)
        return found

    def index_is_sound(self) -> bool:
        """Whether searches are answered from the index; where not, whoever may write should call `mend_index`."""
        with plain_faults(self.path):
            return self._index_is_sound()

    def postpone_index(self) -> None:
        """Leave what is added from now on to `mend_index`, which takes in many documents faster than one by one."""
        with plain_faults(self.path):
            index.forget(self._connection)

    def mend_index(self, progress: Progress = no_progress, *, anew: bool = False) -> None:
        """Make the search index where there is none of this version, or `anew`; readers wait for no part of it.

        `progress` gets how many of how many documents are done, and may stop it by an exception: the next
        call goes on from there.
        """
        with plain_faults(self.path):
            if anew or self._damage_seen_at is not None:
                index.forget(self._connection)
                self._damage_seen_at = None
            lead_on(self._connection, progress)

    def interrupt(self) -> None:
        """Stop a search that is running in another thread; anything else is left alone."""
        self._reads.interrupt()

    def data_version(self) -> int:
        """A number that changes when another connection has written to the file."""
        with plain_faults(self.path):
            return self._data_version()

    def _index_is_sound(self) -> bool:
        # Damage is believed until somebody else has written to the file: it may be mended.
        if self._damage_seen_at is not None and self._damage_seen_at == self._data_version():
            return False
        return index.known_to(self._connection) == index.EVERYTHING

    def _data_version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def _no_document(self, document: str) -> Exception:
        return fault("no_document", self.path, document=document)
