"""`sotay pack` and `sotay unpack`: what a person made of documents, handed to a colleague and taken in."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from desktop.cli.output import print_sentence
from desktop.cli.place import Place
from desktop.cli.shapes import Json
from desktop.errors import AppError
from desktop.handover import hand_out, receive, settle, withdraw
from desktop.paths import Profile
from desktop.study.merging import Merged
from desktop.study.opening import open_study
from desktop.study.packs.arrival import Arrived, Settled, apart
from desktop.study.packs.faults import pack_fault
from desktop.study.packs.placing import placed
from desktop.study.packs.taking import Taken
from desktop.study.packs.value import Wish
from desktop.study.store import Study

_STANDING = {"same": "đã có", "other": "máy này có bản khác", "new": "mới"}
_WHAT = {"marks": "đánh dấu", "cards": "thẻ nhớ", "decks": "bộ trang chiếu"}


def pack_up(place: Place, wish: Wish, target: Path) -> Json:
    """The value that `sotay pack --json` prints; without documents in the wish, of all that there are."""
    with place.open_to_read() as library, _study(place.profile) as study:
        documents = wish.documents or tuple(summary.id for summary in library.documents())
        if not documents:
            raise pack_fault("empty")
        pack = study.pack(replace(wish, documents=documents))
        hand_out(library, documents, pack, target)
    counts = {name: len(getattr(pack, name)) for name in ("marks", "cards", "decks", "searches")}
    return {"file": str(target), "documents": list(documents), **counts}


def unpack(place: Place, path: Path, *, is_apart: bool, is_preview: bool) -> Json:
    """The value that `sotay unpack --json` prints."""
    with place.open_to_write() as library, _study(place.profile) as study:
        arrived = receive(library, path)
        arrived = apart(arrived) if is_apart else arrived
        if is_preview:
            return _value(path, arrived, study.preview(arrived.pack, placed(arrived.pack, arrived.here)))
        settled = settle(library, arrived, place.profile.pictures)
        try:
            taken, backup = _take_in(study, settled)
        except AppError:
            withdraw(library, settled)
            raise
    return {**_value(path, arrived, taken), "backup": backup}


def _study(profile: Profile) -> Study:
    """The person's own study file; what they should know of it is told beside the command's output."""
    opened = open_study(profile.study, profile.backups, chosen=profile.folders.backups)
    for news in opened.news:
        print_sentence(news.message)
    return opened.study


def _take_in(study: Study, settled: Settled) -> tuple[Taken, str]:
    taken, backup = study.take_in(settled.pack, placed(settled.pack, settled.here))
    study.back_up()
    return taken, str(backup.path)


def _value(path: Path, arrived: Arrived, taken: Taken) -> Json:
    documents = [
        {"id": one.document.id, "title": one.document.title, "standing": one.standing.value, "here": one.here.document}
        for one in arrived.documents
    ]
    pack = arrived.pack
    totals = {"marks": len(pack.marks), "cards": len(pack.cards), "decks": len(pack.decks)}
    counts = {name: {**asdict(getattr(taken, name)), "of": total} for name, total in totals.items()}
    rest = {"searches": taken.searches, "moved": taken.moved, "doubtful": taken.doubtful}
    return {"file": str(path), "documents": documents, **counts, **rest, "backup": None}


def pack_lines(value: Json) -> Iterator[str]:
    """What went into the file."""
    yield f"{value['file']}: {len(value['documents'])} tài liệu"
    yield " · ".join(f"{value[name]} {word}" for name, word in (*_WHAT.items(), ("searches", "lượt tìm đã lưu")))


def unpack_lines(value: Json) -> Iterator[str]:
    """What came in, or would."""
    for document in value["documents"]:
        yield f"{document['title']}: {_STANDING[document['standing']]} ({document['here']})"
    for name, word in _WHAT.items():
        yield f"{word}: {_words(value[name])}"
    yield f"lượt tìm đã lưu: {value['searches']} mới"
    if value["moved"] or value["doubtful"]:
        yield f"theo bản của máy này: {value['moved']} chuyển chỗ, {value['doubtful']} cần xem lại"
    if value["backup"]:
        yield f"bản sao lưu trước khi nhập: {value['backup']}"


def _words(count: Json) -> str:
    merged = Merged(count["added"], count["updated"], count["doubled"])
    same = max(0, count["of"] - merged.added - merged.updated - merged.doubled)
    parts: Sequence[str] = (
        f"{merged.added} mới", f"{merged.updated} được cập nhật", f"{merged.doubled} giữ cả hai bản", f"{same} đã có",
    )  # fmt: skip
    return " · ".join(parts)
