"""Where the program's own files and the person's files are."""

import sys
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


@dataclass(frozen=True, slots=True)
class Profile:
    """Every file that the program writes for one person, under one folder."""

    root: Path

    @classmethod
    def default(cls) -> "Profile":
        from platformdirs import user_data_path

        return cls(user_data_path(APPLICATION, appauthor=False))

    @property
    def library(self) -> Path:
        return self.root / "content.db"

    @property
    def study(self) -> Path:
        """What the person made: annotations, progress, decks."""
        return self.root / "study.db"

    @property
    def backups(self) -> Path:
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
