"""A program that works on a study file until it is killed, and says what it has done; started by test_kill.py."""

import random
import shutil
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from desktop import database
from desktop.guidance.annotation_json import from_json, to_json
from desktop.guidance.annotations import Annotation, AnnotationKind, Edition, quote_of
from desktop.guidance.passages import Passage
from desktop.study import schema
from desktop.study.opening import open_study
from desktop.study.store import Study

EDITION = Edition("d", 1, (Passage("I", None, "Tổng thu ngân sách đạt 12.515 tỷ đồng, tăng 8,5% so với năm 2022."),))


def say(*words: str) -> None:
    """One line; it has left the process when this returns."""
    print(*words, flush=True)  # noqa: T201


def note(text: str) -> Annotation:
    return Annotation(text, AnnotationKind.NOTE, quote_of(EDITION, EDITION.passages[0]), note=text)


def add(study: Study, name: str) -> None:
    say("try", name, name)
    study.add(EDITION, [note(name)])
    say("done", name, name)


def edit(study: Study, name: str) -> None:
    for one in study.annotations()[-1:]:
        say("try", one.id, name)
        study.change([replace(one, note=name)])
        say("done", one.id, name)


def bring_in(study: Study, name: str) -> None:
    (incoming,) = from_json(to_json([replace(note(name), made_at="2026-01-01", changed_at="2026-01-01")]))
    say("try", name, name)
    study.merge([incoming])
    say("done", name, name)


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


def main(folder: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    study = open_study(folder / "study.db", folder / "backups").study
    say("ready")
    for number in range(sys.maxsize):
        act = chance.choice((add, add, edit, edit, bring_in, back_up, migrate))
        act(study, f"{seed}-{number}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
