"""The words of Word files: what is shown, once, with its emphasis, and nothing of what is not."""

import unicodedata
from collections.abc import Callable

import pytest

from desktop.guidance.document import Mark, Style
from desktop.reading.blocks import Block
from desktop.reading.docx.reader import read_docx
from desktop.reading.source import Source

WordFile = Callable[..., bytes]


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*parts: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(parts)}</w:p>"


def font(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}"/>'


@pytest.fixture
def read(word_file: WordFile) -> Callable[..., Source]:
    return lambda body, **parts: read_docx(word_file(body, **parts), "tep.docx")


def texts(source: Source) -> list[str]:
    return [block.text for block in source.blocks]


def codes(source: Source) -> dict[str, tuple[int, ...]]:
    return {warning.code: warning.lines for warning in source.warnings}


def bold(block: Block) -> list[str]:
    return [block.rich.text[mark.start : mark.end] for mark in block.rich.marks if mark.style is Style.BOLD]


def test_words_are_composed_and_blanks_squeezed(read: Callable[..., Source]) -> None:
    """Decomposed letters become NFC even over two runs; any run of blanks is one space."""
    apart = unicodedata.normalize("NFD", "ệ")
    source = read(paragraph(run("  Vi" + apart[:2]), run(apart[2:] + "t\u00a0 "), run(" Nam  ", "<w:b/>")))
    assert texts(source) == ["Việt Nam"]
    assert source.blocks[0].rich.marks == (Mark(5, 8, Style.BOLD),)


def test_signs_that_are_no_letters(read: Callable[..., Source]) -> None:
    """Tabs are blanks, a hyphen that holds together is a hyphen, one that may break is nothing, symbols are signs."""
    inner = (
        "<w:t>1.</w:t><w:tab/><w:t>57</w:t><w:noBreakHyphen/><w:t>NQ Tru\u00adng</w:t><w:softHyphen/><w:t>ương</w:t>"
        '<w:sym w:font="Wingdings" w:char="F0FC"/><w:t>\uf0b7</w:t>'
    )
    assert texts(read(f"<w:p><w:r>{inner}</w:r></w:p>")) == ["1. 57-NQ Trungương✓•"]


def test_raised_digits_stay_raised(read: Callable[..., Source]) -> None:
    """A square metre is no "m2", and a typed note marker no part of the year."""
    raised = '<w:vertAlign w:val="superscript"/>'
    source = read(paragraph(run("50 m"), run("2", raised), run(" năm 2020"), run("(1)", raised), run("th", raised)))
    assert texts(source) == ["50 m² năm 2020⁽¹⁾th"]


def test_emphasis_is_merged_over_runs_and_kept_to_words(read: Callable[..., Source]) -> None:
    """Runs that Word cut anywhere are one mark; blanks at its ends are no part of it."""
    source = read(paragraph(run("Mục "), run("tiê", "<w:b/>"), run("u ", "<w:b/>"), run(" "), run("chung ", "<w:b/>")))
    assert bold(source.blocks[0]) == ["tiêu chung"]
    assert not source.blocks[0].is_bold


def test_emphasis_comes_from_styles_and_is_toggled(read: Callable[..., Source]) -> None:
    """Bold of the paragraph's style, turned round by a bold character style, switched off by the run itself."""
    styles = (
        '<w:style w:type="paragraph" w:styleId="Goc"><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="De"><w:basedOn w:val="Goc"/></w:style>'
        '<w:style w:type="character" w:styleId="Dam"><w:rPr><w:b/></w:rPr></w:style>'
    )
    strong = '<w:rStyle w:val="Dam"/>'
    words = (run("một "), run("hai ", strong), run("ba ", '<w:b w:val="0"/>'), run("bốn"))
    source = read(paragraph(*words, properties='<w:pStyle w:val="De"/>') + paragraph(run("năm", strong)), styles=styles)
    assert [bold(block) for block in source.blocks] == [["một", "bốn"], ["năm"]]
    assert [block.is_bold for block in source.blocks] == [False, True]


def test_styles_in_a_circle_end(read: Callable[..., Source]) -> None:
    """Two styles based on each other are each looked at once."""
    style = '<w:style w:type="paragraph" w:styleId="{}"><w:basedOn w:val="{}"/></w:style>'
    source = read(
        paragraph(run("x"), properties='<w:pStyle w:val="A"/>'), styles=style.format("A", "B") + style.format("B", "A")
    )
    assert texts(source) == ["x"]


def test_place_alignment_and_heading_of_a_paragraph(read: Callable[..., Source]) -> None:
    """Paragraphs are counted from 1 with the empty ones; centring and outline levels come from styles too."""
    styles = (
        '<w:style w:type="paragraph" w:styleId="G1"><w:name w:val="heading 2"/>'
        '<w:pPr><w:jc w:val="center"/></w:pPr></w:style>'
    )
    first = paragraph() + paragraph(run("Một"), properties='<w:pStyle w:val="G1"/>')
    second = paragraph(run("Hai"), properties='<w:outlineLvl w:val="0"/>')
    source = read(first + second + paragraph(run("Ba")), styles=styles)
    assert [(block.lines, block.heading, block.is_centred) for block in source.blocks] == [
        ((2,), 2, True), ((3,), 1, False), ((4,), None, False),
    ]  # fmt: skip


def test_a_break_within_a_paragraph(read: Callable[..., Source]) -> None:
    """It is a blank; but before a label, below the kind of the document and between pages it parts two blocks."""
    line, page = "<w:r><w:br/></w:r>", '<w:r><w:br w:type="page"/></w:r>'
    body = (
        paragraph(run("QUẢN LÝ CON DẤU"), line, run("VÀ THIẾT BỊ"))
        + paragraph(run("Gồm:"), line, run("- Lưu VT;"), line, line, run("và lưu"))
        + paragraph(run("CHỈ THỊ"), line, line, run("Về việc học"))
        + paragraph(run("hết"), page, run("Danh mục"))
    )
    assert texts(read(body)) == [
        "QUẢN LÝ CON DẤU VÀ THIẾT BỊ", "Gồm:", "- Lưu VT; và lưu", "CHỈ THỊ", "Về việc học", "hết", "Danh mục",
    ]  # fmt: skip


def test_changes_are_accepted_and_said_once(read: Callable[..., Source]) -> None:
    """Insertions stay, deletions go, moved words stand at their new place."""
    body = (
        paragraph(run("Giữ "), f"<w:ins>{run('thêm')}</w:ins>", "<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>")
        + paragraph(f"<w:moveFrom>{run('dời')}</w:moveFrom>")
        + paragraph(f"<w:moveTo>{run('dời')}</w:moveTo>")
        + paragraph(run("yên"), properties="<w:pPrChange><w:pPr/></w:pPrChange>")
    )
    source = read(body)
    assert texts(source) == ["Giữ thêm", "dời", "yên"]
    assert codes(source) == {"tracked_changes": (1, 2, 3)}


def test_a_deleted_paragraph_mark_joins_two_paragraphs(read: Callable[..., Source]) -> None:
    """The words before the deleted end go on in the next paragraph, which keeps its own style."""
    deleted = paragraph(run("một "), properties="<w:rPr><w:del/></w:rPr>")
    source = read(deleted + paragraph(run("hai"), properties='<w:jc w:val="center"/>') + paragraph(run("ba")))
    assert [(block.text, block.is_centred) for block in source.blocks] == [("một hai", True), ("ba", False)]


def test_hidden_words_are_left_out(read: Callable[..., Source]) -> None:
    """The report says in which paragraph; a hidden blank is not worth a word."""
    source = read(paragraph(run(" ", "<w:vanish/>"), run("rõ")) + paragraph(run("thấy"), run("ẩn", "<w:vanish/>")))
    assert texts(source) == ["rõ", "thấy"]
    assert codes(source) == {"hidden": (2,)}


def test_fields_give_their_results(read: Callable[..., Source]) -> None:
    """What a field is told goes, also words within it; a field without an end takes nothing with it."""
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    code = "<w:r><w:instrText>PAGE</w:instrText></w:r>"
    whole = begin + code + run("mã") + separate + run("12") + end
    assert texts(read(paragraph(run("Trang "), whole, run(" hết")))) == ["Trang 12 hết"]
    assert texts(read(paragraph(begin, code, run("còn ")) + paragraph(run("nguyên")))) == ["còn", "nguyên"]
    simple = f'<w:fldSimple w:instr="DATE">{run("2024")}</w:fldSimple>'
    assert texts(read(paragraph(run("Năm "), simple))) == ["Năm 2024"]


def test_a_table_of_contents_is_left_out(read: Callable[..., Source]) -> None:
    """It repeats the headings; they stand in the text themselves."""
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    code = '<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>'
    listed = paragraph(begin, code, separate, run("I. Mục tiêu 1")) + paragraph(run("II. Yêu cầu 2"), end)
    source = read(listed + paragraph(run("I. Mục tiêu")))
    assert texts(source) == ["I. Mục tiêu"]
    assert codes(source) == {"contents": (1, 2)}


def test_wrappers_are_looked_into(read: Callable[..., Source]) -> None:
    """Content controls around runs, paragraphs and rows, links and smart tags hold ordinary words."""
    control = "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    link = f'<w:hyperlink r:id="r9">{run("liên kết")}</w:hyperlink>'
    body = control.format(paragraph(control.format(run("ô ")), link, f"<w:smartTag>{run(' thẻ')}</w:smartTag>"))
    assert texts(read(body)) == ["ô liên kết thẻ"]


def test_a_text_box_is_read_once(read: Callable[..., Source]) -> None:
    """Of two forms of one box the first is taken; its paragraphs follow the one that it hangs on."""
    box = "<w:txbxContent>{}</w:txbxContent>"
    new = f"<w:drawing><wps:txbx>{box.format(paragraph(run('khung')))}</wps:txbx></w:drawing>"
    old = f"<w:pict><v:textbox>{box.format(paragraph(run('khung')))}</v:textbox></w:pict>"
    forms = f'<mc:Choice Requires="wps">{new}</mc:Choice><mc:Fallback>{old}</mc:Fallback>'
    both = f"<mc:AlternateContent>{forms}</mc:AlternateContent>"
    source = read(paragraph(run("trước"), f"<w:r>{both}</w:r>", run(" sau")) + paragraph(f"<w:r>{old}</w:r>"))
    assert [(block.lines, block.text) for block in source.blocks] == [
        ((1,), "trước sau"), ((2,), "khung"), ((4,), "khung"),
    ]  # fmt: skip


def test_formulas_are_words_with_a_warning(read: Callable[..., Source]) -> None:
    """No sign of a formula is lost, though it stands on one line."""
    formula = "<m:oMath><m:r><m:t>S = a</m:t></m:r><m:r><m:t>b</m:t></m:r></m:oMath>"
    source = read(paragraph(run("Diện tích "), formula))
    assert (texts(source), codes(source)) == (["Diện tích S = ab"], {"formulas": (1,)})


def test_comments_are_left_out(read: Callable[..., Source]) -> None:
    """Their markers say where they stood."""
    source = read(paragraph(run("một")) + paragraph(run("hai"), '<w:r><w:commentReference w:id="0"/></w:r>'))
    assert (texts(source), codes(source)) == (["một", "hai"], {"comments": (2,)})


def test_legacy_fonts_are_read_in_unicode(read: Callable[..., Source]) -> None:
    """TCVN3 by its fonts, capitals by the H fonts; a soft hyphen is the letter ư there."""
    source = read(
        paragraph(run("Th\u00ad viÖn ", font(".VnTime")), run("Hµ néi", font(".VnTimeH")), run(" cũ", font("Arial")))
    )
    assert texts(source) == ["Thư viện HÀ NỘI cũ"]
    assert codes(source) == {"legacy_text": ()}


def test_a_letter_and_its_mark_in_two_runs(read: Callable[..., Source]) -> None:
    """VNI writes a letter and its mark apart, and Word may cut between them."""
    assert texts(read(paragraph(run("Vie", font("VNI-Times")), run("ät", font("VNI-Times"))))) == ["Việt"]


def test_unicode_under_the_name_of_a_legacy_font_is_left_alone(read: Callable[..., Source]) -> None:
    """Word shows such words in another font; so they are not converted."""
    for text in ("Đảng bộ cá nhân", "Tháng năm", "1."):
        source = read(paragraph(run(text, font(".VnTime"))))
        assert (texts(source), codes(source)) == ([text], {})
