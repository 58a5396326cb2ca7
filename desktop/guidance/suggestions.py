"""Suspected slips of scanning or typing, by a list of known ones. Only shown, never applied."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.guidance.facts import Suggestion
from desktop.guidance.passages import Passage


@dataclass(frozen=True, slots=True)
class KnownSlip:
    """`found` is suspected where `before` and `after` (patterns, may be empty) stand around it."""

    found: str
    suggested: str
    confidence: str
    before: str = ""
    after: str = ""

    @property
    def pattern(self) -> re.Pattern[str]:
        before = f"(?:{self.before})" if self.before else r"(?<!\w)"
        after = f"(?={self.after})" if self.after else r"(?!\w)"
        return re.compile(f"{before}(?P<slip>{re.escape(self.found)}){after}")


def find_suggestions(passage: Passage, slips: Sequence[KnownSlip]) -> Iterator[Suggestion]:
    """The suspected slips of one passage in the order of their places."""
    found = [
        Suggestion(passage.span_of(match, "slip"), slip.suggested, slip.confidence)
        for slip in slips
        if slip.found in passage.text
        for match in slip.pattern.finditer(passage.text)
    ]
    yield from sorted(found, key=lambda suggestion: (suggestion.span.start, suggestion.span.end))
