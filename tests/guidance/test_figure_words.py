"""What figures measure, of what time, and how they compare."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.guidance.facts import Facts, Figure
from desktop.guidance.figures.finding import find_figures
from desktop.guidance.passages import Passage
from desktop.guidance.wordlists import load_wordlists

FRAGMENTS = (
    "5 hộ",
    "tăng 3%",
    "so với năm 2022",
    "Trong năm 2023,",
    "thu là",
    "và",
    ",",
    ";",
    "(",
    "trong đó",
    "đạt",
    ":",
)


def figures_of(text: str) -> list[Figure]:
    return list(find_figures(Passage("p1", None, text), load_wordlists().units))


def test_every_figure_of_the_guidance_has_the_words_read_for_it(facts: Facts) -> None:
    """83 of 84 say what they measure, in words that a person read one by one; one can't be told."""
    with Path(__file__).with_name("measures.tsv").open(encoding="utf-8") as file:
        expected = [tuple(row.values()) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    found = [
        (f.span.node, f.span.footnote or "", f.span.text, f.measures or "", f.period or "", f.change or "")
        for f in facts.figures
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Tổng thu ngân sách ước đạt 1.200 tỷ đồng.", "Tổng thu ngân sách"),
        ("Năm 2023, tỷ lệ hộ nghèo còn 1,2%.", "tỷ lệ hộ nghèo"),
        ("Phạt tiền từ 1.000.000 đồng đến 2.000.000 đồng.", "Phạt tiền"),
        ("Trong thời hạn 05 ngày kể từ ngày nhận hồ sơ", "thời hạn"),
        ("Trụ sở Công an phường: 60 hộ", "Trụ sở Công an phường"),
        ("Đã có 29 dự án chuyển sang giai đoạn thực hiện.", "chuyển sang giai đoạn thực hiện"),
        ("Gồm 5 hộ.", None),
        ("12%", None),
        ("Chậm nhất 15 ngày làm việc", None),
        ("1.515.000 đồng x 5% = 75.750 đồng", None),
    ],
)
def test_the_nearest_words_say_what_is_measured(text: str, measures: str | None) -> None:
    """The subject of the sentence, what the unit goes on with, or what stands before a colon; else nothing."""
    assert figures_of(text)[0].measures == measures


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Quý I năm 2024, thu 5 tỷ đồng.", "Quý I năm 2024"),
        ("Tính đến 10/01/2024 giải ngân 366 tỷ đồng.", "Tính đến 10/01/2024"),
        ("Giai đoạn 2021 - 2025 xây 3 trường.", "Giai đoạn 2021 - 2025"),
        ("Trong năm 2023, xây 3 trường; sửa 4 trường.", "năm 2023"),
        ("Thu tăng so với năm 2022 là 5%.", None),
        ("Theo Đề án “Sắp xếp giai đoạn 2021 - 2025” sáp nhập 6 trường.", None),
        ("Năm 2022 khác. Thu 5 tỷ đồng.", None),
    ],
)
def test_the_time_of_a_figure(text: str, period: str | None) -> None:
    """The nearest time in its sentence; no year of comparison, none of a quoted title."""
    assert figures_of(text)[-1].period == period


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Thu 5 tỷ đồng, tăng 18,06% so với năm 2022.", "tăng 18,06% so với năm 2022"),
        ("Chi 5 tỷ đồng, giảm 5%.", "giảm 5%"),
        ("Thu 5 tỷ đồng, đạt 103% dự toán giao và hơn nữa.", "đạt 103% dự toán giao"),
        ("Có 6 chỉ tiêu vượt kế hoạch.", "vượt kế hoạch"),
        ("Thu 5 tỷ đồng.", None),
    ],
)
def test_how_a_figure_compares(text: str, change: str | None) -> None:
    """The words of comparison right after a value."""
    assert figures_of(text)[0].change == change


def test_a_rise_measures_what_has_risen() -> None:
    """Both values of a sentence have its subject."""
    found = figures_of("Giá trị xây dựng đạt 62.413 tỷ đồng tăng 11,31% so năm 2022.")
    assert [figure.measures for figure in found] == ["Giá trị xây dựng"] * 2


def test_the_day_of_a_date_in_words_is_no_figure() -> None:
    """Neither "20 tháng" nor "11 năm" of "ngày 20 tháng 11 năm 2018" counts anything."""
    assert figures_of("ngày 20 tháng 11 năm 2018, ngày 05 tháng 3 năm 2020") == []


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=8), st.lists(st.sampled_from(FRAGMENTS), max_size=8))
def test_sentences_do_not_change_one_another(first: list[str], second: list[str]) -> None:
    """The words of a figure come from its own sentence: two sentences together say what each says alone."""
    one, other = " ".join(first) + ".\n", " ".join(second)
    alone = [(f.measures, f.period, f.change) for text in (one, other) for f in figures_of(text)]
    assert [(f.measures, f.period, f.change) for f in figures_of(one + other)] == alone


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=12))
def test_the_words_of_a_figure_are_verbatim(parts: list[str]) -> None:
    """Whatever is said of a figure stands in the text."""
    text = " ".join(parts)
    said = [words for f in figures_of(text) for words in (f.measures, f.period, f.change) if words]
    assert all(words in text for words in said)
