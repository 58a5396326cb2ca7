"""Library files to test with: a fresh one, and one that holds the guidance."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.guidance.document import Document
from desktop.guidance.facts import (
    Abbreviation,
    Assignment,
    Citation,
    DateMention,
    Deadline,
    Expansion,
    Facts,
    Figure,
    Span,
    Suggestion,
    SumCheck,
)
from desktop.library.store import Library, create_library


def span(document: Document, path: str, text: str) -> Span:
    start = document.node(path).text.index(text)
    return Span(path, None, start, start + len(text), text)


@pytest.fixture(scope="session")
def facts(guidance: Document) -> Facts:
    """One fact of each kind, as the guidance has them."""
    note = guidance.footnotes[0]
    cited = note.text.index("2511/QĐ-UBND")
    return Facts(
        citations=(
            Citation(span(guidance, "II.1.3/b4", "64-KL/TW"), "Kết luận", "64-KL/TW", "2023-10-18", None),
            Citation(Span(note.node, note.label, cited, cited + 12, "2511/QĐ-UBND"), "Quyết định", "2511/QĐ-UBND"),
        ),
        figures=(Figure(span(guidance, "II.2.1/p1", "21/21 chỉ tiêu"), 21.0, "chỉ tiêu", 21.0, None, "2023", None),),
        abbreviations=(
            Abbreviation("UBND", (Expansion("Ủy ban nhân dân", "list"),), 1, (span(guidance, "II.2/p1", "UBND"),)),
        ),
        assignments=(Assignment("UBND Quận", guidance.node("III.2").text, "III.2", "2024"),),
        dates=(DateMention(span(guidance, "II.2.2/p1", "10/01/2024"), "2024-01-10"),),
        suggestions=(Suggestion(span(guidance, "I.2", "cỗ vũ"), "cổ vũ", "high"),),
        sums=(
            SumCheck(
                span(guidance, "II.2.2/p2", "89 dự án"),
                (span(guidance, "II.2.2/p2", "46 dự án"), span(guidance, "II.2.2/p2", "43 dự án")),
                True,
            ),
        ),
        deadlines=(Deadline(span(guidance, "II.2.8.4*2/p2", "vào năm 2025"), "2025"),),
    )


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A new, empty library."""
    with create_library(tmp_path / "content.db") as new:
        yield new


@pytest.fixture
def filled(library: Library, guidance: Document, facts: Facts) -> Library:
    """A library that holds the guidance."""
    library.add(guidance, facts)
    return library
