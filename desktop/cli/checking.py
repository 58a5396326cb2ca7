"""`sotay check`: whether the files are whole."""

import sqlite3
from pathlib import Path

from desktop.cli.place import Place
from desktop.cli.shapes import Json
from desktop.library.check import check_library
from desktop.paths import Profile
from desktop.study.backups import Backups
from desktop.study.check import check_study


def check_json(place: Place) -> Json:
    """The value that `sotay check --json` prints; `study` is null while the person has made nothing."""
    path, profile = place.library_to_read(), place.profile
    library = _report(path, check_library(path))
    study = _study_json(profile) if profile.study.exists() else None
    return {"library": library, "study": study, "sqlite": sqlite3.sqlite_version}


def _study_json(profile: Profile) -> Json:
    backups = Backups(profile.backups, profile.folders.backups).all()
    newest = backups[-1].made_at.isoformat() if backups else None
    checked = _report(profile.study, check_study(profile.study))
    return {**checked, "backups": {"count": len(backups), "newest": newest}}


def _report(path: Path, problems: tuple[str, ...]) -> Json:
    return {"path": str(path), "ok": not problems, "problems": list(problems)}


def make_index_anew(place: Place) -> None:
    """The search index of the library that may be written to, from its documents."""
    with place.open_to_write() as library:
        library.mend_index(anew=True)
