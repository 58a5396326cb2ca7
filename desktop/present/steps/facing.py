"""What stands open on the lectern is put away, so that the hall sees what it is to see."""

from dataclasses import replace

from desktop.present.show import Panel, Show


def put_away(show: Show) -> Show:
    """Nothing open in place of the desk; a question that has no answer yet is dropped with its search."""
    if show.detour is None or show.answering:
        return replace(show, panel=Panel.NONE)
    return replace(show, panel=Panel.NONE, frozen=show.detour.frozen, detour=None)


def facing_hall(show: Show) -> Show:
    """What the hall is to see must be seen: on one screen the stage comes back to the front."""
    if not show.alone or show.windowed:
        return show
    return replace(put_away(show), peeking=show.hall_lost and show.peeking)
