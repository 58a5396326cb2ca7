"""Footnotes and endnotes of Word files: labels as shown and unique, called where they stand."""

from collections.abc import Callable

from desktop.reading.docx.reader import read_docx
from desktop.reading.source import Source

WordFile = Callable[..., bytes]

SEPARATOR = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'


def call(number: int, kind: str = "footnote", sign: str = "") -> str:
    custom = ' w:customMarkFollows="1"' if sign else ""
    return f'<w:r><w:{kind}Reference w:id="{number}"{custom}/><w:t>{sign}</w:t></w:r>'


def note(number: int, *paragraphs: str, kind: str = "footnote") -> str:
    inner = "".join(f"<w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    return f'<w:{kind} w:id="{number}">{inner}</w:{kind}>'


def said(*parts: str) -> str:
    """A paragraph of words and calls."""
    runs = (part if part.startswith("<") else f'<w:r><w:t xml:space="preserve">{part}</w:t></w:r>' for part in parts)
    return f"<w:p>{''.join(runs)}</w:p>"


def called(source: Source) -> list[tuple[str, int]]:
    return [(anchor.label, anchor.offset) for block in source.blocks for anchor in block.rich.anchors]


def defined(source: Source) -> list[tuple[str, str]]:
    return [(definition.label, definition.rich.text) for definition in source.definitions]


def test_notes_are_numbered_as_the_text_calls_them(word_file: WordFile) -> None:
    """Neither their ids nor their order in the file count; what draws the line above them is no note."""
    body = said("Một", call(7), " và hai", call(3)) + said("Ba")
    content = word_file(body, footnotes=SEPARATOR + note(3, "nhì") + note(7, "nhất", "tiếp") + note(9, "bỏ"))
    source = read_docx(content, "tep.docx")
    assert [block.text for block in source.blocks] == ["Một và hai", "Ba"]
    assert called(source) == [("1", 3), ("2", 10)]
    assert defined(source) == [("1", "nhất\ntiếp"), ("2", "nhì")]


def test_endnotes_stand_apart_from_footnotes(word_file: WordFile) -> None:
    """They have small romans, also where the file would count both in digits."""
    body = said("a", call(1), "b", call(1, "endnote"))
    parts = {"footnotes": note(1, "chân trang"), "endnotes": note(1, "cuối văn bản", kind="endnote")}
    digits = '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>'
    for settings in ("", digits):
        source = read_docx(word_file(body, **parts, settings=settings), "tep.docx")
        assert called(source) == [("1", 1), ("i", 2)]
        assert defined(source) == [("1", "chân trang"), ("i", "cuối văn bản")]
    alone = read_docx(word_file(said("a", call(1, "endnote")), **parts, settings=digits), "tep.docx")
    assert defined(alone) == [("1", "cuối văn bản")]


def test_form_and_start_come_from_the_file(word_file: WordFile) -> None:
    """The last section goes before the settings."""
    settings = '<w:footnotePr><w:numFmt w:val="upperLetter"/><w:numStart w:val="3"/></w:footnotePr>'
    section = '<w:sectPr><w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr></w:sectPr>'
    parts = {"footnotes": note(1, "x"), "settings": settings}
    assert defined(read_docx(word_file(said("a", call(1)), **parts), "tep.docx")) == [("C", "x")]
    assert defined(read_docx(word_file(said("a", call(1)) + section, **parts), "tep.docx")) == [("c", "x")]


def test_a_sign_of_its_own_is_the_label(word_file: WordFile) -> None:
    """It is no word of the text and doesn't count; a second one of the same sign is told apart."""
    body = said("a", call(1, sign="*"), "b", call(2), "c", call(3, sign="*"))
    content = word_file(body, footnotes=note(1, "sao") + note(2, "số") + note(3, "sao nữa"))
    source = read_docx(content, "tep.docx")
    assert [block.text for block in source.blocks] == ["abc"]
    assert defined(source) == [("*", "sao"), ("1", "số"), ("*(2)", "sao nữa")]


def test_a_typed_sign_is_not_said_again_in_the_note(word_file: WordFile) -> None:
    """Brackets are no part of a label, and a note whose number is typed begins with its words."""
    typed = '<w:footnote w:id="{}"><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:footnote>'
    notes = typed.format(1, "[1] Nêu rõ.") + typed.format(2, "* Xem thêm.") + note(3, "1 tỷ đồng.")
    body = said("a", call(1, sign="[1]"), call(2, sign="*"), call(3))
    source = read_docx(word_file(body, footnotes=notes), "tep.docx")
    assert [text for _, text in defined(source)] == ["Nêu rõ.", "Xem thêm.", "1 tỷ đồng."]
    assert [label for label, _ in called(source)] == ["1", "*", "1(2)"]


def test_a_call_without_words_belongs_to_the_block_before(word_file: WordFile) -> None:
    """A marker alone in a paragraph makes no block, and its note is not lost."""
    source = read_docx(word_file(said("một") + said(call(1)) + said("hai"), footnotes=note(1, "x")), "tep.docx")
    assert ([block.text for block in source.blocks], called(source)) == (["một", "hai"], [("1", 3)])


def test_a_note_of_a_table_is_called_at_its_beginning(word_file: WordFile) -> None:
    """The cells are plain words, so the call stands before them."""
    rows = f"<w:tr><w:tc>{said('a', call(1))}</w:tc><w:tc>{said('b')}</w:tc></w:tr>"
    many = "".join(f"<w:tr><w:tc>{said(str(place))}</w:tc><w:tc>{said('x')}</w:tc></w:tr>" for place in range(9))
    source = read_docx(word_file(f"<w:tbl>{rows}{many}</w:tbl>", footnotes=note(1, "x")), "tep.docx")
    assert (called(source), defined(source)) == ([("1", 0)], [("1", "x")])


def test_changes_in_notes_are_accepted_too(word_file: WordFile) -> None:
    """A note is a story of its own with changes of its own, and the report says so."""
    changed = (
        '<w:footnote w:id="1"><w:p><w:ins><w:r><w:t>mới</w:t></w:r></w:ins>'
        "<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p></w:footnote>"
    )
    source = read_docx(word_file(said("a", call(1)), footnotes=changed), "tep.docx")
    assert defined(source) == [("1", "mới")]
    assert [warning.code for warning in source.warnings] == ["tracked_changes"]


def test_a_call_of_a_note_that_is_missing_stays_a_number(word_file: WordFile) -> None:
    """Nothing is defined, nothing is called, and the numbers of the others are as Word shows them."""
    source = read_docx(word_file(said("a", call(5), "b", call(1)), footnotes=note(1, "x")), "tep.docx")
    assert (called(source), defined(source)) == ([("2", 2)], [("2", "x")])
