"""Which library a command reads, and where it writes what belongs to the person."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from desktop.library.shipped import copy_library
from desktop.library.store import Library, create_library, open_library
from desktop.paths import Profile, shipped_library


@dataclass(frozen=True, slots=True)
class Place:
    """`library` is None where the person's own is meant."""

    library: Path | None
    profile: Profile

    def library_to_read(self) -> Path:
        """The named library, else the person's, else the shipped one."""
        if self.library is not None:
            return self.library
        return self.profile.library if self.profile.library.exists() else shipped_library()

    def open_to_read(self) -> Library:
        return open_library(self.library_to_read(), read_only=True)

    def open_to_write(self) -> Library:
        """The library to import into; one that is not there yet is made.

        The person's own begins as a copy of the shipped one, a named one empty.
        """
        path = self.library or self.profile.library
        if self.library is None and not path.exists() and shipped_library().exists():
            copy_library(shipped_library(), path)
        return open_library(path) if path.exists() else create_library(path)


LIBRARY_HELP = "Kho tài liệu (content.db). / The content database."
PROFILE_HELP = "Thư mục chứa mọi tệp của người dùng. / Folder of everything that is written for the person."


def _options(command: Callable[..., Any]) -> Callable[..., Any]:
    path = click.Path(path_type=Path)
    library = click.option("--library", "library", type=path, default=None, help=LIBRARY_HELP)
    return library(click.option("--profile", "profile", type=path, default=None, help=PROFILE_HELP)(command))


def _named(place: Place, library: Path | None, profile: Path | None) -> Place:
    if library is not None:
        place = replace(place, library=library)
    return replace(place, profile=Profile.at(profile)) if profile is not None else place


def with_place(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command `--library` and `--profile`, also where they stand before its name, as one `place`."""

    def wrapped(*arguments: object, library: Path | None, profile: Path | None, **options: object) -> object:
        context = click.get_current_context()
        place = _named(context.obj or Place(None, Profile.default()), library, profile)
        return command(place, *arguments, **options)

    wrapped.__name__, wrapped.__doc__ = command.__name__, command.__doc__
    wrapped.__click_params__ = getattr(command, "__click_params__", [])  # type: ignore[attr-defined]
    return _options(wrapped)


def remember_place(context: click.Context, library: Path | None, profile: Path | None) -> None:
    """Keep the options that stood before the command's name."""
    context.obj = _named(Place(None, Profile.default()), library, profile)
