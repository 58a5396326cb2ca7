"""What a reader did to a source and what it is not sure of, for a person to check."""

from dataclasses import dataclass

from desktop.guidance.document import Document


@dataclass(frozen=True, slots=True)
class ReadingWarning:
    """One thing worth a look, in Vietnamese and in `english`.

    `lines` are 1-based source lines, `page` a page number where there are pages. What the repair did:
    cut_paragraph, cut_table, page_number, footnote_marker, note_without_marker, inferred_groups,
    turning_characters. What was recognised by machine: ocr, ocr_doubt. What a reader left out, turned or could
    not tell: unclear_table, running_heads, page_numbers, signature_stamp, turned_text, pages_without_text,
    notes_renumbered, tracked_changes, hidden, pictures, comments, contents, formulas, macros, outside,
    legacy_text, damaged_text, wrong_ending.
    """

    code: str
    message: str
    english: str
    lines: tuple[int, ...] = ()
    page: int | None = None

    def as_json(self) -> dict[str, object]:
        return {
            "code": self.code,
            "message": self.message,
            "english": self.english,
            "lines": list(self.lines),
            "page": self.page,
        }


@dataclass(frozen=True, slots=True)
class ReadResult:
    """A document, and the report on how it was read."""

    document: Document
    warnings: tuple[ReadingWarning, ...] = ()
