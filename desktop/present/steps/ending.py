"""Escape: one step back; where there is nothing to step back from, the question; never the end at once."""

from dataclasses import replace

from desktop.present.marking import WHOLE, Tool
from desktop.present.show import Panel, Shade, Show
from desktop.present.steps.asking import returned
from desktop.present.steps.facing import put_away


def ending(show: Show, now: float) -> Show:
    if show.typed is not None:
        return replace(show, typed=None)
    if show.asking:
        return replace(show, asking=False, ended=not show.lectern_seen)
    if show.panel is not Panel.NONE:
        return put_away(show)
    back = _stage_back(show, now)
    if back is None and show.alone and show.peeking and not show.hall_lost:
        back = replace(show, peeking=False)
    return back or replace(show, asking=True)


def _stage_back(show: Show, now: float) -> Show | None:
    """The stage with the newest thing taken off it, None where it shows the speaker's slide and nothing else."""
    if show.tool is not Tool.NONE:
        return replace(show, tool=Tool.NONE)
    if show.zoom.is_on:
        return replace(show, zoom=WHOLE)
    if show.shade is not Shade.CLEAR:
        return replace(show, shade=Shade.CLEAR)
    if show.answering:
        return returned(show, now)
    return None if show.frozen is None else replace(show, frozen=None)
