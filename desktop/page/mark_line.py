"""An annotation as a page, or a file, shows it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MarkLine:
    """One annotation in words: its document and section, what it is, the words it is on, its note, its source."""

    document: str
    section: str
    what: str
    quote: str
    note: str
    source: str
