"""A table of a PDF page."""

from dataclasses import dataclass

from desktop.guidance.document import Rows

_NEAR = 4.0


@dataclass(frozen=True, slots=True)
class PdfTable:
    """A table, or the part of it on one page: where it stands (points), where its columns begin, and its cells."""

    top: float
    left: float
    right: float
    size: float
    columns: tuple[float, ...]
    rows: Rows

    def goes_on_in(self, other: "PdfTable") -> bool:
        """Whether `other`, at the top of the next page, has the same columns."""
        pairs = zip(self.columns, other.columns, strict=False)
        return len(self.columns) == len(other.columns) and all(abs(one - two) < _NEAR for one, two in pairs)
