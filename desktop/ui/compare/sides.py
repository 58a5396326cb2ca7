"""What can be a side of a comparison, and two of them compared."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from desktop.compare.changes import Comparison, Kept, Row
from desktop.compare.news import Replaced, Titles, section_of, titles_of
from desktop.compare.touched import Side


@dataclass(frozen=True, slots=True)
class Choice:
    """A document of the library in one of its revisions, or a file; `name` is how it is told from the others."""

    name: str
    document: str = ""
    revision: int = 0
    path: Path | None = None
    is_newest: bool = False

    @property
    def side(self) -> Side:
        return Side(self.document, self.revision)


@dataclass(frozen=True)
class Compared:
    """What became of `old` in `new`; `told` are for each row the figures and days that differ, which takes a while."""

    old: Choice
    new: Choice
    comparison: Comparison
    told: tuple[tuple[Replaced, ...], ...]

    @cached_property
    def titles(self) -> Titles:
        return titles_of(self.comparison)

    def replaced(self, row: Row) -> tuple[Replaced, ...]:
        return self.told[self.places[id(row)]]

    @cached_property
    def places(self) -> dict[int, int]:
        """Where among all rows each stands, by its identity."""
        return {id(row): place for place, row in enumerate(self.comparison.rows)}

    def former_section(self, row: Row) -> str:
        """The title that a passage stood under which stands under another one now; "" for all others."""
        if not isinstance(row, Kept) or not row.is_moved or row.old.section is None:
            return ""
        before = self.titles.get((False, row.old.section), "")
        return before if before != self.section(row) else ""

    def section(self, row: Row) -> str:
        """The title that a row stands under; "" above the first."""
        return section_of(row, self.titles)
