"""What each control word of RTF does to the state, as a table of small functions."""

from collections.abc import Callable
from dataclasses import replace

from desktop.reading.docx.words import Break
from desktop.reading.rtf.fonts import codec_of_page
from desktop.reading.rtf.group import Place
from desktop.reading.rtf.state import RowLayout, State
from desktop.reading.rtf.words import (
    ALIGNMENTS,
    BORDERED_SIDES,
    BREAKS,
    CHARACTERS,
    INVISIBLE_BORDERS,
    PARAGRAPH_ENDS,
    TOGGLES,
    UNRAISED,
    VISIBLE_BORDERS,
)

Control = Callable[[State, int | None], None]
_LEVELS = 9
_CODE_UNITS = 2**16


def end_paragraph(state: State, _: int | None = None) -> None:
    if state.group.place is Place.TEXT:
        state.flow.end_paragraph(state.format)


def _end_cell(state: State, _: int | None) -> None:
    state.flow.end_cell(state.format)


def _end_row(state: State, _: int | None) -> None:
    state.flow.end_row(tuple(state.row.edges), state.row.sides)


def _begin_row(state: State, _: int | None) -> None:
    state.row = RowLayout()


def _edge(state: State, number: int | None) -> None:
    state.row.edges.append(number or 0)


def _side(state: State, _: int | None) -> None:
    state.row.at_side = True


def _border(*, is_visible: bool) -> Control:
    def control(state: State, _: int | None) -> None:
        state.row.sides += state.row.at_side and is_visible
        state.row.at_side = False

    return control


def _break(*, is_page: bool) -> Control:
    def control(state: State, _: int | None) -> None:
        if state.group.place is Place.TEXT:
            state.flow.add(Break(is_page))

    return control


def _character(character: str) -> Control:
    return lambda state, _: state.say(character)


def _unicode(state: State, number: int | None) -> None:
    state.say(state.font.character((number or 0) % _CODE_UNITS))
    state.to_skip = state.group.skip


def _unicode_skip(state: State, number: int | None) -> None:
    state.group = replace(state.group, skip=max(0, number or 0))


def _toggle(look: str) -> Control:
    def control(state: State, number: int | None) -> None:
        state.group = state.group.with_look(look, is_on=number != 0)

    return control


def _font(state: State, number: int | None) -> None:
    state.group = replace(state.group, font=number)


def _plain(state: State, _: int | None) -> None:
    state.group = state.group.plain()


def _plain_paragraph(state: State, _: int | None) -> None:
    state.begin_format()


def _align(*, is_centred: bool) -> Control:
    def control(state: State, _: int | None) -> None:
        state.format.is_centred = is_centred

    return control


def _level(state: State, number: int | None) -> None:
    level = number or 0
    state.format.heading = level + 1 if 0 <= level < _LEVELS else None


def _in_table(state: State, _: int | None) -> None:
    state.format.in_table = True


def _endnote(state: State, _: int | None) -> None:
    state.flow.is_endnote = True


def _default_font(state: State, number: int | None) -> None:
    state.default_font = number or 0


def _page(state: State, number: int | None) -> None:
    state.fonts.page = codec_of_page(number or 0)


def _revised(state: State, number: int | None) -> None:
    if number != 0:
        state.leave_out("tracked_changes")


CONTROLS: dict[str, Control] = {
    **{word: _toggle(look) for word, look in TOGGLES.items()},
    **{word: _character(character) for word, character in CHARACTERS.items()},
    **{word: _align(is_centred=is_centred) for word, is_centred in ALIGNMENTS.items()},
    **{word: _break(is_page=is_page) for word, is_page in BREAKS.items()},
    **dict.fromkeys(INVISIBLE_BORDERS, _border(is_visible=False)),
    **dict.fromkeys(VISIBLE_BORDERS, _border(is_visible=True)),
    **dict.fromkeys(PARAGRAPH_ENDS, end_paragraph),
    **dict.fromkeys(BORDERED_SIDES, _side),
    **{word: lambda state, _: _toggle("raised")(state, 0) for word in UNRAISED},
    "cell": _end_cell,
    "row": _end_row,
    "trowd": _begin_row,
    "cellx": _edge,
    "u": _unicode,
    "uc": _unicode_skip,
    "f": _font,
    "plain": _plain,
    "pard": _plain_paragraph,
    "outlinelevel": _level,
    "intbl": _in_table,
    "ftnalt": _endnote,
    "deff": _default_font,
    "ansicpg": _page,
    "revised": _revised,
}
"""By word; a word that isn't here changes nothing that is read."""
