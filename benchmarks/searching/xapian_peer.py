"""Xapian's side of the pipe, run by the Python that Debian's python3-xapian belongs to."""

import json
import sys

import xapian  # type: ignore[import-not-found]

FLUSH_EVERY = 50_000


def build(path: str) -> None:
    """Index lines of `number<tab>text`."""
    database = xapian.WritableDatabase(path, xapian.DB_CREATE_OR_OVERWRITE)
    terms = xapian.TermGenerator()
    for count, line in enumerate(sys.stdin, 1):
        number, text = line.rstrip("\n").split("\t", 1)
        document = xapian.Document()
        document.set_data(text)
        terms.set_document(document)
        terms.index_text(text)
        database.replace_document(int(number), document)
        if count % FLUSH_EVERY == 0:
            database.commit()
    database.commit()
    database.close()


def ask(path: str) -> None:
    """Answer lines of `[words, is_phrase, is_prefix]` with numbers of passages."""
    database = xapian.Database(path)
    parser = xapian.QueryParser()
    parser.set_database(database)
    parser.set_default_op(xapian.Query.OP_AND)
    flags = xapian.QueryParser.FLAG_PHRASE | xapian.QueryParser.FLAG_WILDCARD | xapian.QueryParser.FLAG_PARTIAL
    enquire = xapian.Enquire(database)
    for line in sys.stdin:
        words, is_phrase, is_prefix = json.loads(line)
        typed = " ".join(words)
        typed = f'"{typed}"' if is_phrase and not is_prefix and len(words) > 1 else typed
        only_whole = 0 if is_prefix else xapian.QueryParser.FLAG_PARTIAL
        enquire.set_query(parser.parse_query(typed, flags & ~only_whole))
        found = enquire.get_mset(0, 20)
        for match in found:
            found.snippet(match.document.get_data().decode("utf-8"), 160)
        print(json.dumps([match.docid for match in found]), flush=True)


if __name__ == "__main__":
    {"build": build, "ask": ask}[sys.argv[1]](sys.argv[2])
