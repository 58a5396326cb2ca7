"""The SQL of the tables: documents with their parts and facts, and the search index over them.

Whoever opens the file with another program sees words: lists stand as JSON text, offsets are code
points, a fact names its node by path, and `position` is the place in reading order.
"""

_PART = """document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    position INTEGER NOT NULL"""

_FACT = f"""{_PART},
    node_path TEXT NOT NULL"""

_SPAN = f"""{_FACT},
    footnote TEXT,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    text TEXT NOT NULL"""

_ORDERED = "PRIMARY KEY (document_id, position)"

_AT_NODE = f"""{_ORDERED},
    FOREIGN KEY (document_id, node_path) REFERENCES nodes(document_id, path) ON DELETE CASCADE"""

CONTENT = (
    """CREATE TABLE documents (
    id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    kind TEXT,
    title TEXT NOT NULL,
    number TEXT,
    issued_on TEXT,
    place TEXT,
    issuer TEXT,
    secrecy TEXT,
    letterhead TEXT NOT NULL,
    signature TEXT NOT NULL
) STRICT""",
    f"""CREATE TABLE nodes (
    id INTEGER PRIMARY KEY,
    {_PART},
    path TEXT NOT NULL,
    parent_path TEXT,
    kind TEXT NOT NULL,
    label TEXT,
    printed_label TEXT,
    level INTEGER,
    text TEXT NOT NULL,
    marks TEXT NOT NULL,
    source_lines TEXT NOT NULL,
    source_pages TEXT NOT NULL,
    UNIQUE (document_id, path)
) STRICT""",
    f"""CREATE TABLE footnotes (
    id INTEGER PRIMARY KEY,
    {_FACT},
    label TEXT NOT NULL,
    anchor_offset INTEGER NOT NULL,
    text TEXT NOT NULL,
    marks TEXT NOT NULL,
    source_lines TEXT NOT NULL,
    UNIQUE (document_id, position),
    FOREIGN KEY (document_id, node_path) REFERENCES nodes(document_id, path) ON DELETE CASCADE
) STRICT""",
    f"""CREATE TABLE table_cells (
    {_FACT},
    cells TEXT NOT NULL,
    {_AT_NODE}
) STRICT""",
    f"""CREATE TABLE recipients (
    {_PART},
    text TEXT NOT NULL,
    recipient_group TEXT,
    group_inferred INTEGER NOT NULL,
    {_ORDERED}
) STRICT""",
    f"""CREATE TABLE citations (
    {_SPAN},
    kind TEXT,
    number TEXT,
    issued_on TEXT,
    issuer TEXT,
    {_AT_NODE}
) STRICT""",
    f"""CREATE TABLE figures (
    {_SPAN},
    value REAL NOT NULL,
    unit TEXT NOT NULL,
    out_of REAL,
    measures TEXT,
    period TEXT,
    change TEXT,
    {_AT_NODE}
) STRICT""",
    f"""CREATE TABLE abbreviations (
    {_PART},
    short TEXT NOT NULL,
    occurrences INTEGER NOT NULL,
    expansions TEXT NOT NULL,
    spans TEXT NOT NULL,
    {_ORDERED}
) STRICT""",
    f"""CREATE TABLE assignments (
    {_FACT},
    body TEXT NOT NULL,
    task TEXT NOT NULL,
    due TEXT,
    {_AT_NODE}
) STRICT""",
    f"""CREATE TABLE dates (
    {_SPAN},
    iso TEXT NOT NULL,
    {_AT_NODE}
) STRICT""",
    f"""CREATE TABLE sums (
    {_SPAN},
    parts TEXT NOT NULL,
    holds INTEGER NOT NULL,
    {_AT_NODE}
) STRICT""",
    f"""CREATE TABLE deadlines (
    {_SPAN},
    iso TEXT,
    {_AT_NODE}
) STRICT""",
    f"""CREATE TABLE suggestions (
    {_SPAN},
    suggested TEXT NOT NULL,
    confidence TEXT NOT NULL,
    {_AT_NODE}
) STRICT""",
)

KEYS = """CREATE VIRTUAL TABLE {table} USING fts5(
    keys, content = '', tokenize = "ascii tokenchars '_'", prefix = '1 2'
)"""
"""Keys come ready made, so the plainest tokenizer cuts them, alike in every version of SQLite."""

SEARCH = (
    """CREATE TABLE passages (
    id INTEGER PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    node_id INTEGER NOT NULL REFERENCES nodes(id) ON DELETE CASCADE,
    footnote_id INTEGER REFERENCES footnotes(id) ON DELETE CASCADE,
    source TEXT NOT NULL CHECK (source IN ('title', 'node', 'footnote'))
) STRICT""",
    "CREATE INDEX passages_document ON passages(document_id)",
    "CREATE INDEX passages_node ON passages(node_id)",
    "CREATE INDEX passages_footnote ON passages(footnote_id) WHERE footnote_id IS NOT NULL",
    """CREATE TABLE passage_numbers (
    key TEXT NOT NULL,
    passage_id INTEGER NOT NULL REFERENCES passages(id) ON DELETE CASCADE,
    PRIMARY KEY (key, passage_id)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX passage_numbers_passage ON passage_numbers(passage_id)",
    """CREATE VIEW passage_texts AS
SELECT passages.id, passages.document_id, passages.source,
    nodes.path AS node_path, nodes.kind AS node_kind, footnotes.label AS footnote,
    CASE passages.source WHEN 'node' THEN nodes.label END AS label,
    CASE passages.source
        WHEN 'title'
            THEN coalesce(documents.kind || ' ', '') || coalesce(documents.number || ' ', '') || documents.title
        WHEN 'node' THEN nodes.text
        ELSE footnotes.text
    END AS text
FROM passages
JOIN documents ON documents.id = passages.document_id
JOIN nodes ON nodes.id = passages.node_id
LEFT JOIN footnotes ON footnotes.id = passages.footnote_id""",
    KEYS.format(table="passages_exact"),
    KEYS.format(table="passages_folded"),
)

NO_SEARCH = (
    "DROP VIEW passage_texts",
    "DROP TABLE passages_folded",
    "DROP TABLE passages_exact",
    "DROP TABLE passage_numbers",
    "DROP TABLE passages",
)
"""The search index is no part of the documents any more: `index` makes its own tables, whenever it must."""

FORMER = (
    """CREATE TABLE former_documents (
    document_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    replaced_at TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (document_id, revision)
) STRICT""",
)
"""Editions that a newer revision replaced; `content` is zlib over JSON of what the tables held of them."""
