"""Numbers and sums in words, as they are written in Vietnamese."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.guidance.facts import Span, SumCheck

_SHOWN_PARTS = 6


def amount(value: float) -> str:
    """A number as it is written in Vietnamese: 12515.266 is "12.515,266"."""
    whole, _, part = f"{value:,.6f}".rstrip("0").partition(".")
    return whole.replace(",", ".") + (f",{part}" if part else "")


def sum_words(check: SumCheck, values: Mapping[Span, float]) -> str:
    """Whether parts add up to their total, with the parts."""
    numbers = [values[part] for part in check.parts if part in values]
    shown = [amount(number) for number in numbers[:_SHOWN_PARTS]]
    words = " + ".join(shown + ["…"] * (len(numbers) > _SHOWN_PARTS))
    if check.holds:
        return QCoreApplication.translate("Data", "khớp: {parts}").format(parts=words)
    total = amount(sum(numbers))
    return QCoreApplication.translate("Data", "KHÔNG khớp: {parts} = {total}").format(parts=words, total=total)
