"""Where the program's own files and the person's files are."""

import json
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

APPLICATION = "sotay"


def program_root() -> Path:
    """The folder that holds `resources/` and `content.db`: the checkout, or the unpacked program."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parent.parent


def own_command() -> list[str]:
    """What starts this very program, packaged or not, in another process."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop"]


def resources(*parts: str) -> Path:
    """A file or folder that is shipped with the program."""
    return program_root().joinpath("resources", *parts)


def shipped_library() -> Path:
    """The content database that comes with the program; never written to by the program."""
    return program_root() / "content.db"


LIBRARY, STUDY = "content.db", "study.db"
_FOLDERS = "folders.json"


@dataclass(frozen=True, slots=True)
class Folders:
    """What of a profile is, or is to be, elsewhere.

    `data` is the folder of the two databases, `next_data` the one that they go to at the next start, `backups`
    the one that the person chose for backups; None where they are in the profile itself.
    """

    data: Path | None = None
    next_data: Path | None = None
    backups: Path | None = None


NOWHERE_ELSE = Folders()


def read_folders(root: Path) -> Folders:
    """What the profile in `root` says of its folders; a file that makes no sense says nothing."""
    try:
        told = json.loads((root / _FOLDERS).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return NOWHERE_ELSE
    known = told if isinstance(told, dict) else {}
    paths = {name: known.get(name) for name in ("data", "next_data", "backups")}
    return Folders(**{name: Path(path) if isinstance(path, str) and path else None for name, path in paths.items()})


def write_folders(root: Path, folders: Folders) -> None:
    """Keep it, all or nothing; OSError where that can't be."""
    told = {name: str(path) for name in ("data", "next_data", "backups") if (path := getattr(folders, name))}
    part = root / f"{_FOLDERS}.part"
    try:
        root.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")
        part.replace(root / _FOLDERS)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Profile:
    """Every file that the program writes for one person: under one folder, but for what they want elsewhere."""

    root: Path
    folders: Folders = NOWHERE_ELSE

    @classmethod
    def at(cls, root: Path) -> "Profile":
        """The profile in this folder, with what is kept elsewhere."""
        return cls(root, read_folders(root))

    @classmethod
    def default(cls) -> "Profile":
        from platformdirs import user_data_path

        return cls.at(user_data_path(APPLICATION, appauthor=False))

    @property
    def data(self) -> Path:
        """The folder of documents and of what the person made."""
        return self.folders.data or self.root

    @property
    def library(self) -> Path:
        return self.data / LIBRARY

    @property
    def study(self) -> Path:
        """What the person made: annotations, progress, decks."""
        return self.data / STUDY

    @property
    def backups(self) -> Path:
        """Where backups go unless the person chose another folder, and where they go while that is missing."""
        return self.root / "backups"

    @property
    def settings(self) -> Path:
        return self.root / "settings.ini"

    @property
    def pictures(self) -> Path:
        """Pictures of decks that came in study packs."""
        return self.root / "pictures"

    @property
    def talks(self) -> Path:
        """One file for each show that was held."""
        return self.root / "talks"

    @property
    def show(self) -> Path:
        """The moment of a show that runs; gone when it ends as it should."""
        return self.root / "show.json"
