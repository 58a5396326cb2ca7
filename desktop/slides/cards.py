"""The figures of a node as cards: each with what it measures, when, and what it is compared with, all verbatim."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from desktop.guidance.document import Node
from desktop.guidance.facts import Figure, Span
from desktop.slides.content import FigureCard
from desktop.slides.cutting import Stretch
from desktop.slides.locating import around, near, sub

FEWEST = 2
"""A lone figure stands in its sentence: a card is for figures that gather."""
LONGEST = 90
"""Characters of the words on a card; longer ones are a sentence, and stay in theirs."""
_HEDGE = re.compile(
    r"(?<!\w)((?:ước|đã|chỉ|mới)? ?(?:đạt|tính)? ?(?:khoảng|trên|dưới|gần|hơn|không quá|không dưới|ít nhất|tối đa|"
    r"tối thiểu|ước|ước đạt|ước tính|vượt|tăng|giảm|tăng thêm|giảm còn))\s*$",
    re.IGNORECASE,
)
_NOT_YET = re.compile(r"(?<!\w)(?:phấn đấu|dự kiến|mục tiêu|tiến tới|sau|trước|nếu|không có|chưa)(?!\w)", re.IGNORECASE)
"""Words before a figure that make it a wish, a limit or a denial: it is shown in its sentence only."""
_NO_CARD = frozenset({"ngày", "tháng", "năm", "giờ", "phút", "tuần", "quý", "lần", "bộ", "bản", "điều", "khoản"})
"""Units of a rule and not of a result: "05 ngày" says nothing without its sentence."""
_GENERAL = frozenset({"thời gian", "thời hạn", "tầm nhìn", "mức", "tổng số", "số", "tỷ lệ", "tổng"})
_LEANING = re.compile(r"(?:của|ở|tại|trong|cho|với|từ|trên|là|và|so)\b", re.IGNORECASE)
"""Words that begin what leans on the words before: alone on a card it says nothing."""


def cards_of(node: Node, figures: Sequence[Figure], told: Sequence[Stretch]) -> tuple[FigureCard, ...]:
    """The cards of `figures`, all of the text of `node`, whose sentences are `told`; none where fewer than two gather.

    A figure without words of its own has none: two figures that are said to measure the same can't be told apart.
    """
    cards = [card for figure in figures if (card := card_of(node, figure, told))]
    shared = Counter(_words(card) for card in cards)
    cards = [card for card in cards if shared[_words(card)] == 1]
    compared = [card.comparison for card in cards if card.comparison]
    kept = [card for card in cards if not any(holds(span, card.figure) for span in compared)]
    return tuple(card for run in _gathered(kept, told) if len(run) >= FEWEST for card in run)


def _gathered(cards: Sequence[FigureCard], told: Sequence[Stretch]) -> list[list[FigureCard]]:
    """Runs of cards whose sentences follow each other."""
    runs: list[list[FigureCard]] = []
    last = -FEWEST
    for card in cards:
        place = next(at for at, (_, end) in enumerate(told) if card.figure.end <= end)
        if not runs or place > last + 1:
            runs.append([])
        runs[-1].append(card)
        last = place
    return runs


def holds(outer: Span, inner: Span) -> bool:
    """Whether `inner` stands inside `outer`."""
    same = (outer.node, outer.footnote) == (inner.node, inner.footnote)
    return same and outer.start <= inner.start and inner.end <= outer.end


def _words(card: FigureCard) -> tuple[str, str]:
    return (card.what.text if card.what else "", card.comparison.text if card.comparison else "")


def card_of(node: Node, figure: Figure, told: Sequence[Stretch]) -> FigureCard | None:
    """The card of one figure; None where it says something else without its sentence, or has no words of its own."""
    text, span = node.text, figure.span
    sentence = next((each for each in told if each[0] <= span.start and span.end <= each[1]), None)
    what = near(text, figure.measures, span, sentence) if sentence else None
    if sentence is None or what is None or len(what.text) > LONGEST or _LEANING.match(what.text):
        return None
    if figure.unit in _NO_CARD or what.text.lower() in _GENERAL or _NOT_YET.search(text, sentence[0], span.start):
        return None
    comparison, qualifier = _comparison(text, figure, sentence), _qualifier(text, figure, sentence[0])
    period = near(text, figure.period, span, sentence)
    others = [other for other in (what, comparison) if other]
    return FigureCard(span, qualifier, what, period if _is_apart(period, others) else None, comparison)


def _is_apart(period: Span | None, others: Sequence[Span]) -> bool:
    return period is not None and not any(period.text in other.text for other in others)


def _comparison(text: str, figure: Figure, sentence: Stretch) -> Span | None:
    """What follows the figure where the words of comparison hold it, else those words."""
    inside = around(text, figure.change, figure.span)
    found = sub(figure.span, figure.span.end, inside[1], text) if inside else None
    found = found or near(text, figure.change, figure.span, (figure.span.end, sentence[1]))
    is_news = found is not None and found.text and found.text not in (figure.measures or "")
    return found if found and is_news and len(found.text) <= LONGEST else None


def _qualifier(text: str, figure: Figure, start: int) -> Span | None:
    """The words right before the number without which it would say something else."""
    match = _HEDGE.search(text, max(start, figure.span.start - 30), figure.span.start)
    return sub(figure.span, *match.span(1), text) if match else None


def figures_in(spans: Sequence[Span], figures: Sequence[Figure]) -> Iterator[Figure]:
    """Those of `figures` that stand inside one of `spans`."""
    return (figure for figure in figures if any(holds(span, figure.span) for span in spans))
