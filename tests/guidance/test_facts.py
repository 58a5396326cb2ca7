"""Facts of the real guidance against its anatomy, and facts in general."""

import csv
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.guidance.assignments import find_assignments
from desktop.guidance.citations import find_citations
from desktop.guidance.dates import find_dates
from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.extract import extract_facts
from desktop.guidance.facts import Citation, DateMention, Facts, Figure, Span, Suggestion
from desktop.guidance.figures.finding import find_figures
from desktop.guidance.passages import Passage, text_at
from desktop.guidance.wordlists import load_wordlists


def _table(name: str) -> list[dict[str, str]]:
    with Path(__file__).with_name(name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _spans(facts: Facts) -> list[Span]:
    kinds: tuple[tuple[Citation | Figure | DateMention | Suggestion, ...], ...]
    kinds = (facts.citations, facts.figures, facts.dates, facts.suggestions)
    return [fact.span for kind in kinds for fact in kind]


def _figures(text: str) -> list[tuple[str, float, str]]:
    found = find_figures(Passage("p1", None, text), load_wordlists().units)
    return [(figure.span.text, figure.value, figure.unit) for figure in found]


def test_every_fact_is_a_verbatim_span(guidance: Document, facts: Facts) -> None:
    """What a fact quotes stands exactly where it says."""
    spans = [*_spans(facts), *(span for short in facts.abbreviations for span in short.spans)]
    assert spans
    assert all(text_at(guidance, span)[span.start : span.end] == span.text for span in spans)


def test_all_citations_with_a_number_are_found(facts: Facts) -> None:
    """18 with a full number and 2 with a bare one, each with kind, date and issuer as far as given."""
    found = Counter(
        (cited.kind, cited.number, cited.issued_on or "", cited.issuer or "", cited.span.text)
        for cited in facts.citations
    )
    rows = _table("citations.tsv")
    assert found == Counter((row["kind"], row["number"], row["issued_on"], row["issuer"], row["text"]) for row in rows)


def test_all_figures_are_found_with_their_values(facts: Facts) -> None:
    """44 in the body and 40 in notes; the printed words begin as in the anatomy."""
    found = sorted((f.span.node, f.span.footnote or "", f.value, f.span.text) for f in facts.figures)
    rows = sorted((r["node"], r["footnote"], float(r["value"]), r["begins"]) for r in _table("figures.tsv"))
    assert [figure[:3] for figure in found] == [row[:3] for row in rows]
    assert len([figure for figure in facts.figures if figure.span.footnote is None]) == 44


def test_a_figure_keeps_its_unit(facts: Facts) -> None:
    """Billions with millions are one value; a ratio keeps what it is out of."""
    by_words = {figure.span.text: figure for figure in facts.figures}
    assert by_words["12.515 tỷ 266 triệu đồng"].value == 12515.266
    assert (by_words["21/21 chỉ tiêu"].value, by_words["21/21 chỉ tiêu"].out_of) == (21.0, 21.0)
    assert by_words["236.226 tỷ đồng"].unit == "tỷ đồng"


def test_all_dates_are_found(facts: Facts) -> None:
    """17 days, one month and 11 ranges of years."""
    found = Counter((mention.iso, mention.span.text) for mention in facts.dates)
    assert found == Counter((row["iso"], row["text"]) for row in _table("dates.tsv"))


def test_all_abbreviations_are_found_and_counted(facts: Facts) -> None:
    """28 abbreviations; codes inside document numbers and Roman numbers are none."""
    counts = {short.short: short.count for short in facts.abbreviations}
    assert len(counts) == 28
    assert (counts["UBND"], counts["HĐND"], counts["QU"], counts["CT – XH"]) == (16, 4, 3, 1)
    assert not {"KL", "TW", "XIII", "NQ"} & set(counts)


def test_expansions_say_where_they_are_from(facts: Facts) -> None:
    """The text's own explanation comes before the shipped list's; PAPI has two that differ."""
    by_short = {short.short: short.expansions for short in facts.abbreviations}
    assert [(e.text, e.source) for e in by_short["CPI"]] == [("Chỉ số giá tiêu dùng", "document")]
    assert [(e.text, e.source) for e in by_short["UBND"]] == [("Ủy ban nhân dân", "list")]
    assert [e.source for e in by_short["PAPI"]] == ["document", "document", "list"]


def test_four_bodies_have_their_tasks(facts: Facts) -> None:
    """Part III asks four bodies, in eight paragraphs, and the task is verbatim."""
    assert Counter(task.body for task in facts.assignments) == {
        "Ban Tuyên giáo Quận ủy": 3,
        "UBND Quận": 2,
        "Ủy ban Mặt trận Tổ quốc, các tổ chức chính trị - xã hội Quận": 1,
        "cấp ủy các TCCS Đảng trực thuộc": 2,
    }
    assert facts.assignments[3].task.startswith("quan tâm chỉ đạo các phòng, ngành")


def test_suspected_slips_are_only_pointed_at(guidance: Document, facts: Facts) -> None:
    """The text keeps its words; the suggestion stands beside them."""
    found = {slip.span.text: slip for slip in facts.suggestions}
    assert len(facts.suggestions) == 39
    assert (found["cỗ vũ"].suggested, found["cỗ vũ"].confidence) == ("cổ vũ", "high")
    assert "cỗ vũ" in guidance.node("I.2").text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("đạt 8,5% kế hoạch", [("8,5%", 8.5, "%")]),
        ("thu 1.234,5 tỷ đồng", [("1.234,5 tỷ đồng", 1234.5, "tỷ đồng")]),
        ("ngày 15/6/2023 và năm 2024", []),
        ("Nghị quyết số 68/2022/QH15; Covid-19", []),
        ("năm học 2022-2023, lớp 6, 7 năm học 2022-2023", []),
        ("số 30 Trần Bình Trọng, Vành đai 4 - Vùng Thủ đô", []),
        ("05 Vàng, 13 Bạc", [("05 Vàng", 5.0, "huy chương"), ("13 Bạc", 13.0, "huy chương")]),
        ("xếp thứ 2/30 quận", [("thứ 2/30", 2.0, "hạng")]),
        ("5 hộ/5 hộ", [("5 hộ/5 hộ", 5.0, "hộ")]),
    ],
)
def test_numbers_that_are_figures(text: str, expected: list[tuple[str, float, str]]) -> None:
    """A figure is a value with a unit; dates, addresses, codes and years are none."""
    assert _figures(text) == expected


def test_a_list_shares_its_kind_and_its_issuer() -> None:
    """Kind from the first of the list, issuer from the last."""
    text = "Kết luận số 42-KL/TW, Kết luận số 46-KL/TW của Bộ Chính trị; Nghị quyết số 68/2022/QH15; số 69/2022/QH15"
    found = list(find_citations(Passage("p1", None, text)))
    assert [(cited.kind, cited.issuer) for cited in found] == [
        ("Kết luận", "Bộ Chính trị"),
        ("Kết luận", "Bộ Chính trị"),
        ("Nghị quyết", "Quốc hội"),
        ("Nghị quyết", "Quốc hội"),
    ]


def test_a_day_that_no_calendar_has_is_no_date() -> None:
    """31/02 is left alone."""
    assert list(find_dates(Passage("p1", None, "ngày 31/02/2023, tháng 13/2023, 2025 - 2021"))) == []


def test_a_task_without_a_verb_names_nobody() -> None:
    """A paragraph of the last part that begins with no body gives no assignment."""
    nodes = (
        Node("III", None, NodeKind.HEADING, "TỔ CHỨC THỰC HIỆN", "III", "III.", 1),
        Node("III.1", "III", NodeKind.NUMBERED_PARAGRAPH, "Trên đây là nội dung.", "1", "1.", 2),
    )
    assert list(find_assignments(Document("d", None, "t", nodes))) == []


@given(st.text(max_size=200))
def test_any_text_has_facts(text: str) -> None:
    """No text makes a search for facts fail, and all that is found is verbatim."""
    document = Document("d", None, "t", (Node("p1", None, NodeKind.PARAGRAPH, text),))
    found = extract_facts(document, load_wordlists())
    assert all(text[span.start : span.end] == span.text for span in _spans(found))
