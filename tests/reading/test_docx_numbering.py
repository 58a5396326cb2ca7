"""Automatic numbering of Word files: the labels that Word would show."""

from collections.abc import Callable

import pytest

from desktop.reading.docx.numerals import letter, roman, written
from desktop.reading.docx.reader import read_docx
from desktop.reading.docx.symbols import bullet

WordFile = Callable[..., bytes]


def level(depth: int, form: str, pattern: str, more: str = "", start: int = 1) -> str:
    said = f'<w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{pattern}"/>'
    return f'<w:lvl w:ilvl="{depth}">{said}</w:lvl>'


def definition(number: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{number}">{"".join(levels)}</w:abstractNum>'


def use(number: int, defined: int, override: str = "") -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{defined}"/>{override}</w:num>'


def restart(depth: int, start: int) -> str:
    return f'<w:lvlOverride w:ilvl="{depth}"><w:startOverride w:val="{start}"/></w:lvlOverride>'


def item(depth: int, number: int = 1, text: str = "x") -> str:
    place = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{place}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def styled(style: str, more: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>'


def labels(content: bytes) -> list[str | None]:
    return [block.printed for block in read_docx(content, "tep.docx").blocks]


OFFICIAL = definition(
    0, level(0, "upperRoman", "%1."), level(1, "decimal", "%2."), level(2, "decimal", "%2.%3."), level(3, "bullet", "-")
)


def test_three_levels_restart_below_a_higher_one(word_file: WordFile) -> None:
    """A lower level begins anew under each higher one and shows the numbers above it."""
    body = "".join(map(item, (0, 1, 1, 2, 2, 3, 1, 2, 0, 1, 2)))
    assert labels(word_file(body, numbering=OFFICIAL + use(1, 0))) == [
        "I.", "1.", "2.", "2.1.", "2.2.", "-", "3.", "3.1.", "II.", "1.", "1.1.",
    ]  # fmt: skip


def test_an_empty_paragraph_is_counted_and_gives_no_block(word_file: WordFile) -> None:
    """Word counts it, so the next label is the one that Word shows."""
    body = item(0) + item(0, text=" ") + item(0)
    assert labels(word_file(body, numbering=OFFICIAL + use(1, 0))) == ["I.", "III."]


def test_lists_of_one_definition_go_on_and_a_start_of_its_own_begins_anew(word_file: WordFile) -> None:
    """A second list goes on after the first; one with a start override has that start, once."""
    numbering = definition(0, level(0, "decimal", "%1.")) + use(1, 0) + use(2, 0) + use(3, 0, restart(0, 5))
    body = "".join(item(0, number) for number in (1, 1, 2, 3, 3, 1))
    assert labels(word_file(body, numbering=numbering)) == ["1.", "2.", "3.", "5.", "6.", "7."]


def test_a_level_may_restart_late_or_never(word_file: WordFile) -> None:
    """lvlRestart 0 counts on through the document, 1 begins anew only below the first level."""
    never = level(1, "decimal", "Điều %2.", '<w:lvlRestart w:val="0"/>')
    late = level(2, "lowerLetter", "%3)", '<w:lvlRestart w:val="1"/>')
    numbering = definition(0, level(0, "upperRoman", "Chương %1"), never, late) + use(1, 0)
    body = "".join(map(item, (0, 1, 2, 1, 2, 0, 1, 2)))
    assert labels(word_file(body, numbering=numbering)) == [
        "Chương I", "Điều 1.", "a)", "Điều 2.", "b)", "Chương II", "Điều 3.", "a)",
    ]  # fmt: skip


def test_a_legal_level_shows_every_number_in_digits(word_file: WordFile) -> None:
    """II.1 is written 2.1 where the level says so."""
    numbering = definition(0, level(0, "upperRoman", "%1"), level(1, "lowerLetter", "%1.%2", "<w:isLgl/>")) + use(1, 0)
    assert labels(word_file("".join(map(item, (0, 0, 1))), numbering=numbering)) == ["I", "II", "2.1"]


def test_a_level_used_before_the_one_above_it_shows_its_start(word_file: WordFile) -> None:
    """The level above stands at its start, and still has it when it is used."""
    numbering = definition(0, level(0, "decimal", "%1.", start=3), level(1, "decimal", "%1.%2.")) + use(1, 0)
    assert labels(word_file("".join(map(item, (1, 1, 0, 1))), numbering=numbering)) == ["3.1.", "3.2.", "3.", "3.1."]


def test_a_level_without_numbers_has_none_to_show(word_file: WordFile) -> None:
    """A label that points at a level of bullets, or of no form, leaves its place empty."""
    unnumbered = level(1, "bullet", "-") + level(2, "none", "")
    levels = (level(0, "decimal", "%1."), unnumbered, level(3, "decimal", "%1.%2%3%4."))
    body = "".join(map(item, (0, 3, 3, 2)))
    assert labels(word_file(body, numbering=definition(0, *levels) + use(1, 0))) == ["1.", "1.1.", "1.2.", None]


def test_a_style_brings_its_list_and_level(word_file: WordFile) -> None:
    """The level that names the style counts; numId 0 takes the number away, and a based style inherits it."""
    styles = (
        '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Khoan"><w:basedOn w:val="Muc"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Rieng"><w:basedOn w:val="Muc"/></w:style>'
    )
    first = level(0, "upperRoman", "%1.", '<w:pStyle w:val="Muc"/>')
    second = level(1, "decimal", "%2.", '<w:pStyle w:val="Khoan"/>')
    none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    body = styled("Muc") + styled("Khoan") + styled("Khoan") + styled("Muc", none) + styled("Rieng")
    content = word_file(body, styles=styles, numbering=definition(0, first, second) + use(1, 0))
    assert labels(content) == ["I.", "1.", "2.", None, "II."]


def test_a_list_style_is_followed_to_its_definition(word_file: WordFile) -> None:
    """numStyleLink leads over the style to the list that holds the levels."""
    styles = (
        '<w:style w:type="numbering" w:styleId="DanhSach">'
        '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    linked = '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="DanhSach"/></w:abstractNum>'
    numbering = linked + definition(8, level(0, "lowerRoman", "(%1)")) + use(1, 7) + use(2, 8)
    assert labels(word_file(item(0) + item(0, 2), styles=styles, numbering=numbering)) == ["(i)", "(ii)"]


def test_an_override_may_bring_a_level_of_its_own(word_file: WordFile) -> None:
    """The list with the override has its own form and counts on."""
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "upperLetter", "%1.")}</w:lvlOverride>'
    numbering = definition(0, level(0, "decimal", "%1.")) + use(1, 0) + use(2, 0, own)
    assert labels(word_file(item(0) + item(0, 2), numbering=numbering)) == ["1.", "B."]


def test_a_label_without_a_gap_is_part_of_the_words(word_file: WordFile) -> None:
    """Where nothing follows the label, the words go on right after it and their marks stay in place."""
    glued = level(0, "decimal", "Điều %1", '<w:suff w:val="nothing"/>')
    place = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    words = "<w:r><w:t>. </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Phạm vi</w:t></w:r>"
    body = f"<w:p><w:pPr>{place}</w:pPr>{words}</w:p>"
    (block,) = read_docx(word_file(body, numbering=definition(0, glued) + use(1, 0)), "tep.docx").blocks
    assert (block.printed, block.text) == (None, "Điều 1. Phạm vi")
    assert [block.rich.text[mark.start : mark.end] for mark in block.rich.marks] == ["Phạm vi"]


def test_a_number_of_no_list_and_a_missing_part_give_no_label(word_file: WordFile) -> None:
    """What points nowhere is passed over."""
    assert labels(word_file(item(0, 9), numbering=OFFICIAL + use(1, 0))) == [None]
    assert labels(word_file(item(0))) == [None]


@pytest.mark.parametrize(
    ("shown", "sign"),
    [("\uf0b7", "•"), ("\uf0a7", "•"), ("–", "-"), ("\uf02d", "-"), ("+", "+"), ("o", "+"), ("*", "*"), (" ", "")],
)
def test_bullets_become_the_signs_of_an_outline(shown: str, sign: str) -> None:
    """Shapes of symbol fonts are dots; Word's hollow dot of the second level is a plus."""
    assert bullet(shown) == sign


def test_numbers_are_written_as_word_writes_them() -> None:
    """Romans, letters doubled after z, ordinals; a form of another script is written in digits."""
    assert [roman(number) for number in (4, 9, 14, 40, 1999)] == ["iv", "ix", "xiv", "xl", "mcmxcix"]
    assert [letter(number) for number in (1, 4, 5, 26, 27, 53)] == ["a", "d", "e", "z", "aa", "aaa"]
    assert [written(7, form) for form in ("decimalZero", "ordinal", "none", "upperRoman", "japaneseCounting")] == [
        "07", "7th", "", "VII", "7",
    ]  # fmt: skip
