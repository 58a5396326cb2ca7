"""BACK HALL: a study pack is made of a library and a study file, and what comes in one goes into both."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PurePath

from desktop.errors import AppError
from desktop.export.saving import saved
from desktop.guidance.annotations import Edition, edition_of
from desktop.guidance.document import Document
from desktop.guidance.extract import extract_facts
from desktop.guidance.json_value import Malformed
from desktop.guidance.wordlists import load_wordlists
from desktop.library.filing import Alike, Filing
from desktop.library.store import Library, open_library
from desktop.library.writer import Added, AddedStatus
from desktop.slides.edits.json import from_json, to_json
from desktop.slides.edits.pictures import pictures_of, with_pictures
from desktop.slides.edits.recipe import DeckRecipe
from desktop.study.decks import SavedDeck
from desktop.study.packs.arrival import Arrived, ArrivedDocument, Settled, Standing
from desktop.study.packs.checking import check_pack
from desktop.study.packs.faults import pack_fault
from desktop.study.packs.file import read_pack, zipped
from desktop.study.packs.value import Pack, PackedDocument

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp"})
LARGEST_PICTURE = 20_000_000
"""Bytes; a larger one stays where it is."""


class Handover:
    """The library at `path`, opened for each job, and the folder for pictures of decks."""

    def __init__(self, path: Path, pictures: Path) -> None:
        self._path, self._pictures = path, pictures

    def hand_out(self, documents: Sequence[str], pack: Pack, target: Path) -> Pack:
        with open_library(self._path, read_only=True) as library:
            return hand_out(library, documents, pack, target)

    def receive(self, path: Path) -> Arrived:
        with open_library(self._path, read_only=True) as library:
            return receive(library, path)

    def settle(self, arrived: Arrived) -> Settled:
        with open_library(self._path) as library:
            return settle(library, arrived, self._pictures)

    def withdraw(self, settled: Settled) -> None:
        with open_library(self._path) as library:
            withdraw(library, settled)


def hand_out(library: Library, documents: Iterable[str], pack: Pack, target: Path) -> Pack:
    """Write a pack with the documents of these ids and the pictures of its decks; returns it as it was written.

    ExportError where that can't be, StudyError where it would be too large to be read again.
    """
    texts = tuple(_packed(library, id_) for id_ in documents)
    now = {(one.id, one.revision) for one in texts}
    editions = tuple(one for one in pack.editions if (one.document, one.revision) not in now)
    recipes = {deck.id: from_json(deck.content) for deck in pack.decks}
    pictures = {path: picture for recipe in recipes.values() for path in pictures_of(recipe)
                if (picture := _picture(Path(path)))}  # fmt: skip

    def named(path: str) -> str:
        return pictures[path][0] if path in pictures else ""

    decks = tuple(replace(deck, content=to_json(with_pictures(recipes[deck.id], named))) for deck in pack.decks)
    whole = replace(pack, documents=texts, editions=editions, decks=decks,
                    pictures=tuple(dict(pictures.values()).items()))  # fmt: skip
    with saved(target) as part:
        part.write_bytes(zipped(whole))
    return whole


def receive(library: Library, path: Path) -> Arrived:
    """Read a pack and look what of it is here; StudyError where it is no sound one. Nothing is written."""
    pack = read_pack(path)
    documents = {one.id: _read(one, path.name) for one in pack.documents}
    now = tuple(edition_of(documents[one.id], one.revision) for one in pack.documents)
    whole = replace(pack, editions=(*pack.editions, *now))
    try:
        check_pack(whole)
    except Malformed as error:
        raise pack_fault("damaged", path.name) from error
    for deck in whole.decks:
        _recipe(deck, path.name)
    return Arrived(whole, tuple(_arrived(library, documents[one.id]) for one in whole.documents))


def settle(library: Library, arrived: Arrived, pictures: Path) -> Settled:
    """Put new documents into the library, and pictures of decks into the folder `pictures`; all of it or nothing."""
    added: list[str] = []
    try:
        here = {one.document.id: _settled(library, one, added) for one in arrived.documents}
        paths = _unpacked(arrived.pack.pictures, pictures) if arrived.pack.decks else {}
    except AppError:
        _take_out(library, added)
        raise
    decks = tuple(_deck_here(arrived, deck, here[deck.document], paths) for deck in arrived.pack.decks)
    return Settled(replace(arrived.pack, decks=decks), here, tuple(added))


def withdraw(library: Library, settled: Settled) -> None:
    """Take the new documents out again, where the rest could not be taken in."""
    _take_out(library, settled.added)


def _take_out(library: Library, ids: Iterable[str]) -> None:
    for id_ in ids:
        library.remove(id_)


def _settled(library: Library, arrived: ArrivedDocument, added: list[str]) -> Edition:
    if arrived.standing is not Standing.NEW:
        return arrived.here
    facts = extract_facts(arrived.document, load_wordlists())
    stored = library.file(arrived.document, facts, Filing.SEPARATE)
    assert isinstance(stored, Added)  # noqa: S101 - it was told not to ask
    if stored.status is AddedStatus.IMPORTED:
        added.append(stored.id)
    return edition_of(library.document(stored.id), stored.revision)


def _packed(library: Library, id_: str) -> PackedDocument:
    from desktop.reading.markdown.form import to_markdown

    document = library.document(id_)
    return PackedDocument(id_, document.title, library.revision(id_), to_markdown(document))


def _picture(path: Path) -> tuple[str, bytes] | None:
    """Its name in the pack, and the picture; None where it is gone or is none."""
    try:
        is_packed = path.suffix.lower() in PICTURES and path.stat().st_size <= LARGEST_PICTURE
        content = path.read_bytes() if is_packed else b""
    except OSError:
        return None
    return (_name_of(content, path.suffix), content) if content else None


def _read(packed: PackedDocument, name: str) -> Document:
    from desktop.reading.markdown.reader import read_markdown

    try:
        document = read_markdown(packed.text).document
    except (AppError, TypeError, ValueError, KeyError, AttributeError, RecursionError) as error:
        raise pack_fault("damaged", name) from error
    if document.secrecy:
        raise pack_fault("secret", name, secrecy=document.secrecy)
    if document.id != packed.id:
        raise pack_fault("damaged", name)
    return document


def _arrived(library: Library, document: Document) -> ArrivedDocument:
    match library.look_for(document):
        case Added(id=id_, revision=revision):
            return ArrivedDocument(document, Standing.SAME, edition_of(library.document(id_), revision))
        case Alike(summary):
            here = edition_of(library.document(summary.id), summary.revision)
            return ArrivedDocument(document, Standing.OTHER, here)
        case None:
            return ArrivedDocument(document, Standing.NEW, edition_of(document, 1))


def _recipe(deck: SavedDeck, name: str) -> DeckRecipe:
    try:
        return from_json(deck.content)
    except AppError as error:
        raise error if error.code == "deck_newer" else pack_fault("damaged", name) from error


def _deck_here(arrived: Arrived, deck: SavedDeck, here: Edition, paths: Mapping[str, str]) -> SavedDeck:
    """The deck on the document of this machine; where that has other texts, its revision is not known."""
    pack = {(one.document, one.revision): one for one in arrived.pack.editions}
    made_from = pack.get((deck.document, deck.revision))
    revision = here.revision if made_from and made_from.passages == here.passages else 0
    recipe = with_pictures(from_json(deck.content), lambda name: paths.get(name, ""))
    content = to_json(replace(recipe, document=here.document, revision=revision))
    return replace(deck, document=here.document, revision=revision, content=content)


def _unpacked(pictures: Iterable[tuple[str, bytes]], folder: Path) -> dict[str, str]:
    """The paths of the pictures here, by their names in the pack; a file here is called after its own content."""
    paths: dict[str, str] = {}
    try:
        for name, content in pictures:
            if PurePath(name).suffix.lower() in PICTURES:
                folder.mkdir(parents=True, exist_ok=True)
                path = folder / _name_of(content, PurePath(name).suffix)
                path.write_bytes(content)
                paths[name] = str(path)
    except OSError as error:
        raise pack_fault("pictures", str(folder)) from error
    return paths


def _name_of(content: bytes, suffix: str) -> str:
    """A name that says nothing of the machine that it comes from."""
    return hashlib.sha256(content).hexdigest()[:16] + suffix.lower()
