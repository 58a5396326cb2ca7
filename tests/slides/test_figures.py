"""Figures that gather become cards, figures that compare become charts, in the words of the text."""

from typing import TypeVar

import pytest

from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.extract import extract_facts
from desktop.guidance.facts import Figure, Span
from desktop.guidance.wordlists import load_wordlists
from desktop.slides.cards import cards_of
from desktop.slides.compose import compose_deck
from desktop.slides.content import Chart, ChartKind, FigureCard, FigureCards
from desktop.slides.cutting import sentences
from desktop.slides.deck import Aspect, Deck, DeckSettings, Detail, Room, SlideKind
from desktop.slides.fidelity import coverage, verbatim
from desktop.slides.fit.fit import lay_out
from desktop.slides.layout import FilledBox, FrameRole, Layout, Role, Shape, TextBox
from desktop.slides.layout import Frame as FrameBox
from desktop.slides.overflow import overflowing, overflowing_office

AnyContent = TypeVar("AnyContent", FigureCards, Chart)
pytestmark = pytest.mark.usefixtures("fonts")


def cards_in(text: str) -> list[FigureCard]:
    node = Node("p1", None, NodeKind.PARAGRAPH, text)
    facts = extract_facts(Document("d", None, "T", (node,)), load_wordlists())
    return list(cards_of(node, facts.figures, sentences(text)))


def shown(card: FigureCard) -> tuple[str | None, ...]:
    parts = (card.qualifier, card.figure, card.what, card.period, card.comparison)
    return tuple(part.text if part else None for part in parts)


def contents(deck: Deck, kind: type[AnyContent]) -> list[AnyContent]:
    return [slide.content for slide in deck.slides if isinstance(slide.content, kind)]


def test_a_card_says_what_when_and_compared_with_what(composed) -> None:
    """The budget of the guidance: its value, what it is of, until when, and against the plan, each verbatim."""
    deck, _ = composed(Detail.SHORT)
    cards = [shown(card) for content in contents(deck, FigureCards) for card in content.cards]
    of_budget = "Tổng số thu ngân sách trên địa bàn quận"
    assert (None, "12.515 tỷ 266 triệu đồng", of_budget, "đến ngày 28/12/2023", "đạt 103% dự toán giao") in cards
    trade = "Giá trị ngành Thương mại - dịch vụ"
    assert ("ước đạt", "236.226 tỷ đồng", trade, None, "tăng 18,06% so với năm 2022") in cards


def test_words_that_change_a_number_stay_with_it() -> None:
    """ "ước đạt" and "gần" stand on the card; a wish or a limit is shown in its sentence only."""
    told = cards_in("Tổng thu ngân sách ước đạt 500 tỷ đồng. Tổng chi ngân sách là gần 400 tỷ đồng.")
    assert [card.qualifier.text if card.qualifier else None for card in told] == ["ước đạt", "gần"]
    assert cards_in("Phấn đấu tổng thu ngân sách đạt 500 tỷ đồng. Dự kiến tổng chi ngân sách là 400 tỷ đồng.") == []


def test_a_lone_figure_stays_in_its_sentence() -> None:
    """One figure is no gathering, and figures of sentences far apart are not one either."""
    assert cards_in("Tổng thu ngân sách đạt 500 tỷ đồng.") == []
    apart = "Tổng thu ngân sách đạt 500 tỷ đồng. Việc này tốt. Việc kia tốt. Tổng chi ngân sách là 400 tỷ đồng."
    assert cards_in(apart) == []


def test_figures_that_cannot_be_told_apart_are_no_cards(composed) -> None:
    """ "sáp nhập 06 trường thành 03 trường" is one statement: as two cards it would be false."""
    deck, _ = composed(Detail.SHORT)
    figures = {card.figure.text for content in contents(deck, FigureCards) for card in content.cards}
    assert "03 trường" not in figures
    assert any("sáp nhập 06 trường thành 03 trường" in p.span.text for slide in deck.slides for p in slide.points)


def test_a_term_is_no_card() -> None:
    """ "05 ngày" and words as general as "thời hạn" say nothing without their sentence."""
    assert cards_in("Thời hạn nhận hồ sơ là 15 ngày. Thời gian thẩm định là 05 ngày.") == []


def test_charts_of_the_guidance(composed) -> None:
    """Prizes by kind, shares of two plans and growth of two branches, with the numbers of the text."""
    deck, _ = composed(Detail.SHORT)
    charts = contents(deck, Chart)
    assert {chart.kind for chart in charts} == set(ChartKind)
    plan = next(chart for chart in charts if chart.kind is ChartKind.PLAN)
    assert [(bar.figure.text, bar.amount) for bar in plan.bars] == [("132,6%", 132.6), ("98,9%", 98.9)]
    assert [group.name.text for group in plan.groups if group.name] == ["giải ngân vốn đầu tư xây dựng cơ bản"]
    growth = next(chart for chart in charts if chart.kind is ChartKind.GROWTH)
    assert [bar.figure.text for bar in growth.bars] == ["tăng 18,06%", "tăng 11,31%"]
    medals = [[bar.figure.text for bar in chart.bars] for chart in charts if chart.kind is ChartKind.PARTS]
    assert ["05 Vàng", "13 Bạc", "14 Đồng"] in medals or ["05 Vàng", "13 Bạc", "14 Đồng", "04 Vàng"] in [
        each[:4] for each in medals
    ]


def test_bars_are_as_long_as_their_numbers(composed) -> None:
    """Bars of one chart begin on one line and are in proportion to what the text says."""
    deck, layout = composed(Detail.SHORT)
    for index, slide in enumerate(deck.slides):
        if isinstance(slide.content, Chart):
            bars = [b.rect for b in layout.pages[index] if isinstance(b, FilledBox) and b.shape is Shape.BAR]
            amounts = [bar.amount for bar in slide.content.bars]
            assert len({bar.x for bar in bars}) == 1
            for bar, amount in zip(bars, amounts, strict=True):
                assert bar.width / bars[0].width == pytest.approx(amount / amounts[0], rel=0.02)


def test_the_plan_line_stands_at_a_hundred(composed) -> None:
    """A bar over the plan crosses the line, one under it does not reach it, and the line's name is furniture."""
    deck, layout = composed(Detail.SHORT)
    index = next(
        at for at, s in enumerate(deck.slides) if isinstance(s.content, Chart) and s.content.kind is ChartKind.PLAN
    )
    over, under = (b.rect for b in layout.pages[index] if isinstance(b, FilledBox) and b.shape is Shape.BAR)
    line = next(b.rect for b in layout.pages[index] if isinstance(b, FilledBox) and b.shape is Shape.PLAN_LINE)
    assert under.right < line.x + 3 < over.right
    assert (line.x + 3 - over.x) / over.width == pytest.approx(100 / 132.6, abs=0.01)
    assert next(box for box in layout.texts(index) if box.role is Role.PLAN).is_furniture


@pytest.mark.parametrize("aspect", Aspect)
@pytest.mark.parametrize("room", [Room(), Room(9, 1)])
def test_figures_stand_inside_their_frames(guidance, facts, aspect: Aspect, room: Room) -> None:
    """No card, bar or label leaves its frame or lies on another, in either face."""
    deck = compose_deck(guidance, facts, DeckSettings(sections=("II.2",), aspect=aspect, room=room))
    layout = lay_out(deck)
    assert overflowing(layout) == overflowing_office(layout) == []
    assert coverage(deck, layout) == verbatim(deck, layout) == 1.0
    for index, slide in enumerate(deck.slides):
        if slide.kind in {SlideKind.FIGURES, SlideKind.CHART}:
            _stands(layout, index)


def _stands(layout: Layout, index: int) -> None:
    frames = [box for box in layout.pages[index] if isinstance(box, FrameBox)]
    texts = [box for box in layout.texts(index) if box.span and box.role is not Role.TITLE]
    for box in texts:
        assert any(
            frame.rect.x - 1 <= box.rect.x
            and box.rect.right <= frame.rect.right + 8
            and frame.rect.y - 1 <= box.rect.y
            and box.rect.bottom <= frame.rect.bottom + 1
            for frame in frames
        )
    baselines = sorted((box.rect.x, line.baseline) for box in texts for line in box.lines)
    assert len(set(baselines)) == len(baselines)
    assert all(_apart(a, b) for a in texts for b in texts if a is not b)
    assert {frame.role for frame in frames} <= {FrameRole.CARD, FrameRole.CHART}


def _apart(one: TextBox, other: TextBox) -> bool:
    """Whether no line of one box stands on a line of the other."""
    beside = one.rect.right <= other.rect.x + 1 or other.rect.right <= one.rect.x + 1
    lines = [(a.baseline, b.baseline) for a in one.lines for b in other.lines]
    return beside or all(abs(a - b) > 0.9 * one.type.px for a, b in lines)


def test_full_detail_has_no_figure_slides(composed) -> None:
    """Where the whole text is on slides, figures stand in it and nowhere twice."""
    deck, _ = composed(Detail.FULL)
    assert not {SlideKind.FIGURES, SlideKind.CHART} & {slide.kind for slide in deck.slides}


def test_a_figure_without_its_words_is_no_card() -> None:
    """Words that a fact gives but the text does not hold near the figure make no card."""
    text = "Đạt 12 giải và 15 huy chương."
    node = Node("p1", None, NodeKind.PARAGRAPH, text)
    figures = [
        Figure(Span("p1", None, 4, 11, "12 giải"), 12, "giải", measures="không có ở đây"),
        Figure(Span("p1", None, 15, 28, "15 huy chương"), 15, "huy chương", measures="của quận"),
    ]
    assert cards_of(node, figures, sentences(text)) == ()


def test_the_speaker_says_of_a_footnote_what_the_chart_shows(composed) -> None:
    """Charts of one footnote say its clauses, each once, and what a slide says is not also to be read up there."""
    deck, _ = composed(Detail.SHORT)
    charts = [slide for slide in deck.slides if slide.kind is SlideKind.CHART]
    noted = [span for slide in charts for span in slide.said if span.footnote]
    assert [span.text.split(",")[0] for span in noted if span.footnote == "8"] == [
        "Cấp quốc gia 32 huy chương",
        "Cấp Quốc tế có 17 huy chương",
    ]
    assert len(noted) == len(set(noted)) == 5
    for slide in charts:
        assert not {span.text for span in slide.said} & {span.text for span in slide.read_up}
    assert "Cấp Quốc tế có 17 huy chương" in next(s for s in charts if s.said and s.said[0] == noted[1]).reference
