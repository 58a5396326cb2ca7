"""A program that takes study packs in and moves its data until it is killed; started by test_kill_packs.py."""

import random
import sys
from dataclasses import replace
from pathlib import Path

from desktop.guidance.annotations import Annotation, AnnotationKind, edition_of, quote_of
from desktop.guidance.document import Document, Node, NodeKind
from desktop.handover import receive, settle
from desktop.library.store import create_library, open_library
from desktop.moving import move
from desktop.paths import Profile, write_folders
from desktop.reading.markdown.form import to_markdown
from desktop.reading.markdown.reader import read_markdown
from desktop.study.opening import open_study
from desktop.study.packs.file import zipped
from desktop.study.packs.placing import placed
from desktop.study.packs.value import Pack, PackedDocument

MARKS = 5
NOW = "2026-11-24T08:00:00.000+00:00"


def say(*words: str) -> None:
    """One line; it has left the process when this returns."""
    print(*words, flush=True)  # noqa: T201


def document(name: str) -> Document:
    nodes = tuple(Node(f"/p{n}", None, NodeKind.PARAGRAPH, f"Đoạn {n} của gói {name}.") for n in range(MARKS))
    return read_markdown(to_markdown(Document(name, "Hướng dẫn", f"Tên {name}", nodes))).document


def pack(name: str) -> bytes:
    """A document that nobody has, with a note on each of its nodes."""
    edition = edition_of(document(name), 1)
    marks = tuple(
        Annotation(f"{name}/{n}", AnnotationKind.NOTE, quote_of(edition, one), note=name, made_at=NOW, changed_at=NOW)
        for n, one in enumerate(edition.passages[-MARKS:])
    )
    text = to_markdown(document(name))
    return zipped(Pack(NOW, (PackedDocument(name, "Tên", 1, text),), (), marks))


def take(root: Path, name: str) -> None:
    path, profile = root / f"{name}.sotay", Profile.at(root)
    path.write_bytes(pack(name))
    say("try", name)
    with open_library(profile.library) as library:
        settled = settle(library, receive(library, path), profile.pictures)
    with open_study(profile.study, profile.backups).study as study:
        study.take_in(settled.pack, placed(settled.pack, settled.here))
    say("done", name)


def relocate(root: Path, name: str) -> None:
    """To one of two other folders, or home; the move is done, or begun again, at the next start."""
    folders = [root, *(root / f"chỗ {n}" for n in (1, 2))]
    profile = Profile.at(root)
    target = folders[(folders.index(profile.data) + 1 + len(name) % 2) % 3]
    write_folders(root, replace(profile.folders, next_data=target))
    move(Profile.at(root), lambda _done, _all: None)


def main(root: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    profile = Profile.at(root)
    if profile.folders.next_data is None and not profile.library.exists():
        create_library(profile.library).close()
    say("ready")
    move(Profile.at(root), lambda _done, _all: None)
    for number in range(sys.maxsize):
        chance.choice((take, relocate))(root, f"g{seed}-{number}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
