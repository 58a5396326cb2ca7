"""Numbers as Word writes them in lists and notes."""

from collections.abc import Callable

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LARGEST_ROMAN = 5000
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def roman(number: int) -> str:
    """In small letters: 14 is xiv."""
    if not 0 < number < _LARGEST_ROMAN:
        return str(number)
    text = ""
    for size, letters in _ROMAN:
        text += letters * (number // size)
        number %= size
    return text


def letter(number: int) -> str:
    """Word doubles the letters after z: aa, bb; it knows no đ."""
    rounds, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * (rounds % 30 + 1) if number > 0 else str(number)


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else _ENDINGS.get(number % 10, "th")
    return f"{number}{ending}"


_WRITTEN: dict[str, Callable[[int], str]] = {
    "lowerRoman": roman,
    "upperRoman": lambda number: roman(number).upper(),
    "lowerLetter": letter,
    "upperLetter": lambda number: letter(number).upper(),
    "decimalZero": lambda number: f"{number:02d}",
    "ordinal": _ordinal,
    "numberInDash": lambda number: f"- {number} -",
    "decimalEnclosedParen": lambda number: f"({number})",
    "decimalEnclosedFullstop": lambda number: f"{number}.",
    "none": lambda _: "",
    "bullet": lambda _: "",
}


def written(number: int, form: str) -> str:
    """A number in a form of WordprocessingML; forms of other scripts are written in digits."""
    return _WRITTEN.get(form, str)(number)
