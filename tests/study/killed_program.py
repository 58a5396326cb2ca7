"""A program that works on a study file until it is killed, and says what it has done; started by test_kill.py."""

import random
import shutil
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from desktop import database
from desktop.guidance.annotation_json import from_json, to_json
from desktop.guidance.annotations import Annotation, AnnotationKind, Edition, quote_of
from desktop.guidance.cards import Card, CardKind
from desktop.guidance.passages import Passage
from desktop.guidance.quiz.judging import judge
from desktop.guidance.quiz.quiz import Excerpt, Question, Quiz, QuizKind
from desktop.study import schema
from desktop.study.opening import open_study
from desktop.study.scheduling import Grade
from desktop.study.store import Study

EDITION = Edition("d", 1, (Passage("I", None, "Tổng thu ngân sách đạt 12.515 tỷ đồng, tăng 8,5% so với năm 2022."),))


def say(*words: str) -> None:
    """One line; it has left the process when this returns."""
    print(*words, flush=True)  # noqa: T201


@contextmanager
def told(name: str, value: str) -> Iterator[None]:
    """Say what is about to be true of something, and, once it is on the disk, that it is."""
    say("try", name, value)
    yield
    say("done", name, value)


def note(text: str) -> Annotation:
    return Annotation(text, AnnotationKind.NOTE, quote_of(EDITION, EDITION.passages[0]), note=text)


def add(study: Study, name: str) -> None:
    with told(name, name):
        study.add(EDITION, [note(name)])


def edit(study: Study, name: str) -> None:
    for one in study.annotations()[-1:]:
        with told(one.id, name):
            study.change([replace(one, note=name)])


def bring_in(study: Study, name: str) -> None:
    (incoming,) = from_json(to_json([replace(note(name), made_at="2026-01-01", changed_at="2026-01-01")]))
    with told(name, name):
        study.merge([incoming])


def add_card(study: Study, name: str) -> None:
    """Its id is given by the shelf: its question says which it is."""
    with told(name, f"card:{name}"):
        study.cards.add(EDITION, [Card("", CardKind.OWN, quote_of(EDITION, EDITION.passages[0]), name, name)])


def grade_card(study: Study, _name: str) -> None:
    for kept in study.cards.all()[-1:]:
        with told("grades", str(grades(study) + 1)):
            study.cards.grade(kept.card.id, Grade.EASY)


def grades(study: Study) -> int:
    """How many answers are kept."""
    with study._pen.reading() as connection:
        count: int = connection.execute("SELECT count(*) FROM card_grades").fetchone()[0]
    return count


def edit_card(study: Study, name: str) -> None:
    for kept in study.cards.all()[-1:]:
        with told(kept.card.question, f"card:{name}"):
            study.cards.edit(replace(kept.card, answer=name))


def delete_card(study: Study, _name: str) -> None:
    for kept in study.cards.all()[-1:]:
        with told(kept.card.question, "gone"):
            study.cards.remove([kept.card.id])


def delete_and_undo(study: Study, name: str) -> None:
    """Two actions, each told: the card is gone, then it is as it was."""
    kept = study.cards.all()[-1:]
    delete_card(study, name)
    for one in kept:
        with told(one.card.question, f"card:{one.card.answer}"):
            study.cards.undo()


def answer_quiz(study: Study, name: str) -> None:
    """A quiz is begun, and its question answered with this name."""
    passage = EDITION.passages[0]
    start = passage.text.index("8,5")
    source = Excerpt(passage.node, None, passage.text, start, start + 3)
    question = Question(QuizKind.FIGURE, quote_of(EDITION, passage), "8,5", (source,), (start, start + 3))
    kept = study.quizzes.begin(Quiz(EDITION.document, "", 1, (question,), 1), tells_at_once=True)
    with told(f"quiz:{kept.id}", name):
        study.quizzes.answer(kept.id, 0, name, judge(question, name))


def back_up(study: Study, _name: str) -> None:
    study.back_up()


def migrate(study: Study, name: str) -> None:
    """A file of the first version, brought up to date on its first opening; what stands in it is to stay."""
    path = study.path.with_name(f"old-{name}.db")
    with closing(database.connect(path, "rwc")) as connection:
        database.migrate(connection, schema.APPLICATION_ID, dict(list(schema.MIGRATIONS.items())[:1]))
        connection.execute("INSERT INTO editions VALUES (?, 1, x'00')", [name])
    say("done", path.name, name)
    with open_study(path, path.with_suffix(".backups")).study:
        shutil.copy(path, path.with_suffix(".seen"))


ACTS = (
    *(add, add, edit, edit, bring_in, back_up, migrate),
    *(add_card, add_card, grade_card, edit_card, delete_card, delete_and_undo, answer_quiz),
)


def main(folder: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    study = open_study(folder / "study.db", folder / "backups").study
    say("ready")
    for number in range(sys.maxsize):
        act = chance.choice(ACTS)
        act(study, f"{seed}-{number}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
