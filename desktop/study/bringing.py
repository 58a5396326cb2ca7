"""Annotations from elsewhere written among one's own, by the rules of `merging`."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from desktop.guidance.annotations import Annotation
from desktop.study import annotations, journal
from desktop.study.journal import Action, ActionName, Change
from desktop.study.merging import Merged, merge, merged
from desktop.study.reanchor import Progress, no_progress


def bring_in(connection: sqlite3.Connection, incoming: Sequence[Annotation], now: str, *,
             has_notes: bool = True, progress: Progress = no_progress) -> Merged:  # fmt: skip
    """One action that can be undone; where notes were left out, one's own stay as they are."""
    changes: list[Change] = []
    fresh: set[str] = set()
    for number, one in enumerate(_not_after(now, one) for one in incoming):
        progress(number, len(incoming))
        own = _own(connection, one.id)
        fresh |= {one.id} if own is None else set()
        for change in merge(own, one if has_notes or own is None else replace(one, note=own.note)):
            if change.after and change.before is None and _own(connection, change.after.id):
                continue
            journal.make(connection, change)
            changes.append(change)
    if changes:
        journal.remember(connection, Action(ActionName.MERGE, tuple(changes)), now)
    return merged(changes, fresh)


def _own(connection: sqlite3.Connection, id_: str) -> Annotation | None:
    return next(iter(annotations.read_some(connection, [id_])), None)


def _not_after(now: str, annotation: Annotation) -> Annotation:
    """The clock of another machine may be ahead of this one's."""
    return replace(annotation, made_at=min(now, annotation.made_at), changed_at=min(now, annotation.changed_at))
