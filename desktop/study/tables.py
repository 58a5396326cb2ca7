"""The SQL of the tables of study.db.

Whoever opens the file with another program sees words: offsets are code points, times ISO 8601 in UTC.
"""

_QUOTE = """document_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    node_path TEXT NOT NULL,
    footnote TEXT,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    quote TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL"""

ANNOTATIONS = (
    f"""CREATE TABLE annotations (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('highlight', 'bookmark', 'note')),
    {_QUOTE},
    colour TEXT,
    note TEXT NOT NULL,
    folder TEXT NOT NULL,
    made_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT""",
    "CREATE INDEX annotations_document ON annotations(document_id, revision, node_path)",
    """CREATE VIRTUAL TABLE annotation_words USING fts5(
    exact, folded, tokenize = "ascii tokenchars '_'", prefix = '1 2'
)""",
    """CREATE TABLE editions (
    document_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    passages BLOB NOT NULL,
    PRIMARY KEY (document_id, revision)
) STRICT""",
    """CREATE TABLE actions (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    changes TEXT NOT NULL,
    is_undone INTEGER NOT NULL DEFAULT 0,
    done_at TEXT NOT NULL
) STRICT""",
)
"""`editions.passages` is zlib over a JSON list of [path, footnote, text, place of the footnote]: what marks hang on."""

SHELVES = (
    """CREATE TABLE passages_read (
    document_id TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    read_at TEXT NOT NULL,
    PRIMARY KEY (document_id, fingerprint)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE decks (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    document_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    content TEXT NOT NULL,
    made_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT""",
    """CREATE TABLE searches (
    query TEXT NOT NULL PRIMARY KEY,
    name TEXT,
    asked_at TEXT NOT NULL
) STRICT""",
)

CARDS = (
    f"""CREATE TABLE cards (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    {_QUOTE},
    answer TEXT NOT NULL,
    question TEXT NOT NULL,
    gap_start INTEGER,
    gap_end INTEGER,
    outdated_in INTEGER,
    is_aside INTEGER NOT NULL DEFAULT 0,
    memory TEXT,
    due_at TEXT,
    made_at TEXT NOT NULL
) STRICT""",
    "CREATE INDEX cards_document ON cards(document_id, revision)",
    "CREATE INDEX cards_due ON cards(due_at)",
    """CREATE TABLE card_grades (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    card_id TEXT NOT NULL REFERENCES cards(id) ON DELETE CASCADE,
    grade INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 4),
    memory_before TEXT,
    due_before TEXT,
    graded_at TEXT NOT NULL
) STRICT""",
    "CREATE INDEX card_grades_card ON card_grades(card_id)",
    "CREATE INDEX card_grades_time ON card_grades(graded_at)",
)
"""A card without `due_at` is new; `outdated_in` is the revision that has its sentence no more.

`memory` is the JSON of FSRS; a grade keeps what was before it. Grade 0 is a card that was put aside.
"""

PLACES = (
    """CREATE TABLE places (
    document_id TEXT NOT NULL PRIMARY KEY,
    anchor TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    read_at TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
)

QUIZZES = (
    """CREATE TABLE quizzes (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    document_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    tells_at_once INTEGER NOT NULL,
    questions TEXT NOT NULL CHECK (json_valid(questions)),
    made_at TEXT NOT NULL,
    ended_at TEXT
) STRICT""",
    "CREATE INDEX quizzes_document ON quizzes(document_id)",
    """CREATE TABLE quiz_answers (
    quiz_id TEXT NOT NULL REFERENCES quizzes(id) ON DELETE CASCADE,
    question INTEGER NOT NULL CHECK (question >= 0),
    given TEXT NOT NULL,
    verdict TEXT NOT NULL,
    is_right INTEGER CHECK (is_right IN (0, 1)),
    is_decided INTEGER NOT NULL DEFAULT 0,
    answered_at TEXT NOT NULL,
    PRIMARY KEY (quiz_id, question)
) STRICT, WITHOUT ROWID""",
)
"""A quiz keeps its questions as JSON, with the paragraphs that they are from, whatever becomes of the document.

`is_right` is NULL while the person has not decided about an answer; `ended_at` while the quiz goes on.
"""

CARD_ACTIONS = (
    "ALTER TABLE cards ADD COLUMN title TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE cards ADD COLUMN lead TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE cards ADD COLUMN hint TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE cards ADD COLUMN accepted_in INTEGER",
    "ALTER TABLE cards ADD COLUMN removed_at TEXT",
    """CREATE TABLE card_actions (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    before TEXT NOT NULL,
    done_at TEXT NOT NULL
) STRICT""",
    """INSERT INTO card_actions (name, before, done_at)
    SELECT iif(grade, 'grade', 'aside'), json_object(card_id,
        json_object('memory', memory_before, 'due_at', due_before, 'is_aside', 0)), graded_at
    FROM card_grades ORDER BY number""",
    "DELETE FROM card_grades WHERE grade = 0",
)
"""`card_actions.before` is a JSON object: by the ids of cards, what stood in the columns that an action changed.

A card that was removed stays, with the time, as long as that can be undone. `accepted_in` is the revision of which
the person said that the card is to keep its old sentence.
"""

PLACE_WORDS = ("ALTER TABLE places ADD COLUMN words TEXT NOT NULL DEFAULT ''",)
