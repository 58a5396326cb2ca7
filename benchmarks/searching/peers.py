"""The programs beside which ours is measured, each over the same passages; one that is not here says so.

Every peer gets the texts without accents, as its own folding leaves `đ` alone, and answers a query with the
numbers of at most 20 passages and a piece of each with the words marked, as a page of results needs it.
"""

import json
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from benchmarks.searching.queries import Query
from desktop.text.fold import fold

PAGE = 20
HERE = Path(__file__).resolve().parent
SYSTEM_PYTHON = "/usr/bin/python3"


_IN_NUMBER = re.compile(r"(?<=[0-9])[.,](?=[0-9])")


def plain(text: str) -> str:
    """Folded text in which `236.226` are two words, as a query has them; Xapian would take it for one."""
    return _IN_NUMBER.sub(" ", fold(text))


class Absent(Exception):
    """The peer is not installed on this machine."""


class Engine(Protocol):
    """`build` makes an index in an empty folder, `open` reads one, `ask` gives the passages of one page."""

    name: str

    def build(self, folder: Path, passages: Iterable[tuple[int, str]]) -> None: ...
    def open(self, folder: Path) -> None: ...
    def ask(self, query: Query) -> list[int]: ...
    def close(self) -> None: ...


class Fts5:
    """SQLite's own full-text search as it is commonly used: folded text, prefix indexes, snippet()."""

    name = "FTS5 by rank"
    _sql = f"""SELECT rowid, snippet(passages, 0, '[', ']', '…', 32) FROM passages
WHERE passages MATCH ? ORDER BY rank LIMIT {PAGE}"""

    def build(self, folder: Path, passages: Iterable[tuple[int, str]]) -> None:
        connection = sqlite3.connect(folder / "fts5.db")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(
            "CREATE VIRTUAL TABLE passages USING fts5(text, prefix='1 2', tokenize='unicode61 remove_diacritics 2')"
        )
        connection.execute("INSERT INTO passages(passages, rank) VALUES ('hashsize', 67108864)")
        rows = ((number, fold(text)) for number, text in passages)
        connection.executemany("INSERT INTO passages(rowid, text) VALUES (?, ?)", rows)
        connection.commit()
        connection.execute("INSERT INTO passages(passages) VALUES ('optimize')")
        connection.commit()
        connection.close()

    def open(self, folder: Path) -> None:
        self._connection = sqlite3.connect(folder / "fts5.db")
        self._connection.execute("PRAGMA mmap_size = 8589934592")

    def ask(self, query: Query) -> list[int]:
        words = [f'"{word}"' for word in query.folded]
        expression = ('"' + " ".join(query.folded) + '"') if query.is_phrase else " ".join(words)
        found = self._connection.execute(self._sql, [expression + (" *" if query.is_prefix else "")])
        return [row[0] for row in found.fetchall()]

    def close(self) -> None:
        self._connection.close()


class Fts5Limit(Fts5):
    """The least that anything on SQLite can take: any 20 rows that match, in no order, nothing marked."""

    name = "FTS5 LIMIT 20 (the limit)"
    _sql = f"SELECT rowid FROM passages WHERE passages MATCH ? LIMIT {PAGE}"


class Tantivy:
    name = "tantivy"

    def __init__(self) -> None:
        try:
            # It is no dependency, so nobody knows its types.
            self._module: Any = import_module("tantivy")
        except ImportError as error:
            raise Absent("pip install tantivy") from error

    def build(self, folder: Path, passages: Iterable[tuple[int, str]]) -> None:
        index = self._module.Index(self._schema(), path=str(folder))
        writer = index.writer(256 * 1024 * 1024)
        for number, text in passages:
            writer.add_document(self._module.Document(number=number, text=fold(text)))
        writer.commit()
        writer.wait_merging_threads()

    def open(self, folder: Path) -> None:
        self._index = self._module.Index(self._schema(), path=str(folder))
        self._searcher = self._index.searcher()

    def ask(self, query: Query) -> list[int]:
        asked = self._query(query)
        found = self._searcher.search(asked, PAGE).hits
        snippets = self._module.SnippetGenerator.create(self._searcher, asked, self._schema(), "text")
        numbers = []
        for _, address in found:
            document = self._searcher.doc(address)
            snippets.snippet_from_doc(document).to_html()
            numbers.append(document["number"][0])
        return numbers

    def close(self) -> None:
        del self._searcher, self._index

    def _schema(self) -> Any:
        builder = self._module.SchemaBuilder()
        builder.add_integer_field("number", stored=True)
        builder.add_text_field("text", stored=True)
        return builder.build()

    def _query(self, query: Query) -> Any:
        make, schema, must = self._module.Query, self._schema(), self._module.Occur.Must
        *head, last = query.folded
        if query.is_phrase and not query.is_prefix:
            return make.phrase_query(schema, "text", query.folded) if head else make.term_query(schema, "text", last)
        ending = (
            make.regex_query(schema, "text", f"{last}.*") if query.is_prefix else make.term_query(schema, "text", last)
        )
        parts = [*(make.term_query(schema, "text", word) for word in head), ending]
        return make.boolean_query([(must, part) for part in parts])


class Xapian:
    """Xapian's Python is Debian's own, so it runs in a process of its own that answers line by line."""

    name = "Xapian"

    def __init__(self) -> None:
        looked = [SYSTEM_PYTHON, "-c", "import xapian"]
        if not Path(SYSTEM_PYTHON).exists() or subprocess.run(looked, capture_output=True, check=False).returncode:
            raise Absent("apt install python3-xapian")

    def build(self, folder: Path, passages: Iterable[tuple[int, str]]) -> None:
        self._start("build", folder)
        assert self._process.stdin  # noqa: S101 - it was asked for
        for number, text in passages:
            self._process.stdin.write(f"{number}\t{plain(text)}\n")
        self.close()

    def open(self, folder: Path) -> None:
        self._start("ask", folder)

    def ask(self, query: Query) -> list[int]:
        assert self._process.stdin  # noqa: S101 - they were asked for
        assert self._process.stdout  # noqa: S101
        self._process.stdin.write(json.dumps([query.folded, query.is_phrase, query.is_prefix]) + "\n")
        self._process.stdin.flush()
        return list(json.loads(self._process.stdout.readline()))

    def close(self) -> None:
        assert self._process.stdin  # noqa: S101 - it was asked for
        self._process.stdin.close()
        self._process.wait()

    def _start(self, what: str, folder: Path) -> None:
        command = [SYSTEM_PYTHON, str(HERE / "xapian_peer.py"), what, str(folder / "xapian")]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, encoding="utf-8")


class Recoll:
    """Asked by a process for each query, as from its command line; the passages are messages of mail folders."""

    name = "recollq"
    MESSAGES = 1000

    def __init__(self) -> None:
        self._indexer, self._asker = shutil.which("recollindex") or "", shutil.which("recollq") or ""
        if not self._indexer or not self._asker:
            raise Absent("apt install recollcmd")

    def build(self, folder: Path, passages: Iterable[tuple[int, str]]) -> None:
        mail = folder / "mail"
        mail.mkdir()
        for number, text in passages:
            with (mail / f"{number // self.MESSAGES}.mbox").open("a", encoding="utf-8") as box:
                box.write(f"From a Mon Jan  1 00:00:00 2024\nSubject: n{number}\n")
                box.write(f"Content-Type: text/plain; charset=utf-8\n\n{plain(text)}\n\n")
        settings = f"topdirs = {mail}\nidxflushmb = 200\nfilesystemtypes = \nmonitor = 0\n"
        (folder / "recoll.conf").write_text(settings, encoding="utf-8")
        (folder / "mimemap").write_text(".mbox = text/x-mail\n", encoding="utf-8")
        subprocess.run([self._indexer, "-c", str(folder)], check=True, capture_output=True)

    def open(self, folder: Path) -> None:
        self._folder = folder

    def ask(self, query: Query) -> list[int]:
        words = " ".join(query.folded)
        typed = f'"{words}"' if query.is_phrase and len(query.folded) > 1 else words
        typed += "*" if query.is_prefix else ""
        command = [self._asker, "-c", str(self._folder), "-n", f"0-{PAGE}", "-A", typed]
        found = subprocess.run(command, capture_output=True, check=False).stdout.decode("utf-8", "replace")
        return [int(part.split("]")[0]) for part in found.split("[n")[1:] if part.split("]")[0].isdigit()]

    def close(self) -> None:
        """Nothing is kept open between queries."""
