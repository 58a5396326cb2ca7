"""Decisions in a row, and a position among them: undo and redo move it."""

from dataclasses import dataclass, replace

from desktop.guidance.decisions.decide import decide
from desktop.guidance.decisions.decision import Decision
from desktop.guidance.decisions.record import Record, record, replay
from desktop.guidance.document import Document
from desktop.guidance.draft import Draft


@dataclass(frozen=True, slots=True)
class History:
    """`drafts` holds the draft before the first decision and after each; `position` counts those that hold."""

    drafts: tuple[Draft, ...]
    records: tuple[Record, ...] = ()
    position: int = 0

    @classmethod
    def begun(cls, document: Document, records: tuple[Record, ...] = ()) -> tuple["History", tuple[Record, ...]]:
        """A document as it was read, with the decisions of an earlier reading; and those that have no place in it."""
        again = replay(document, records)
        history = cls((Draft(document),))
        for one in again.made:
            history = history.decide(one.decision)
        return history, again.missed

    @property
    def draft(self) -> Draft:
        return self.drafts[self.position]

    @property
    def made(self) -> tuple[Record, ...]:
        """The decisions that hold."""
        return self.records[: self.position]

    @property
    def can_undo(self) -> bool:
        return self.position > 0

    @property
    def can_redo(self) -> bool:
        return self.position < len(self.records)

    def decide(self, decision: Decision) -> "History":
        """One decision more, in place of those that were undone; ImpossibleDecision as `decide` raises it."""
        after = decide(self.draft, decision)
        drafts = (*self.drafts[: self.position + 1], after)
        return History(drafts, (*self.made, record(self.draft.document, decision)), self.position + 1)

    def undone(self) -> "History":
        return replace(self, position=max(0, self.position - 1))

    def redone(self) -> "History":
        return replace(self, position=min(len(self.records), self.position + 1))
