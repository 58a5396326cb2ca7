"""What the deck editor says about slides, grades and times."""

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.slides.deck import Caution
from desktop.slides.edits.work import EditedSlide
from desktop.slides.legibility import ENOUGH_CONTRAST, MANY_LINES, MANY_WORDS, DeckLegibility, Grade, Legibility
from desktop.slides.room import HEIGHT


def clock(seconds: float) -> str:
    """ "4:05": minutes and seconds."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"


def grade_icon(grade: Grade) -> str:
    """The icon that stands for a grade."""
    return {Grade.GREEN: "check", Grade.AMBER: "warning", Grade.RED: "close"}[grade]


def grade_colour(grade: Grade) -> str:
    """The token of the theme that stands for a grade; never alone."""
    return {Grade.GREEN: "ok", Grade.AMBER: "warning", Grade.RED: "error"}[grade]


def grade_word(grade: Grade) -> str:
    """What a grade is called."""
    words = {
        Grade.GREEN: QCoreApplication.translate("DeckWords", "đọc rõ"),
        Grade.AMBER: QCoreApplication.translate("DeckWords", "khó đọc"),
        Grade.RED: QCoreApplication.translate("DeckWords", "không đọc được"),
    }
    return words[grade]


def slide_word(edited: EditedSlide) -> str:
    """What is special about a slide; "" for most."""
    if edited.is_hidden:
        return QCoreApplication.translate("DeckWords", "ẩn")
    if edited.can_be_deleted:
        return QCoreApplication.translate("DeckWords", "của tôi")
    return ""


def caution_words(caution: Caution) -> str:
    """A caution in the language of the moment."""
    return caution.english if QLocale().language() == QLocale.Language.English else caution.message


def reasons(legible: DeckLegibility) -> dict[str, tuple[int, ...]]:
    """Each reason why slides don't read well, with the numbers of those slides."""
    numbers: dict[str, list[int]] = {}
    for number, slide in enumerate(legible.slides, 1):
        for reason in slide.reasons:
            numbers.setdefault(_reason_words(reason, slide), []).append(number)
    return {words: tuple(each) for words, each in numbers.items()}


def _reason_words(reason: str, slide: Legibility) -> str:
    words = {
        "size": QCoreApplication.translate(
            "DeckWords", "chữ cao {have} ảnh, cần {need} cho hàng ghế xa {ratio} lần ảnh"
        ),
        "contrast": QCoreApplication.translate(
            "DeckWords", "tương phản {contrast} : 1 khi phòng sáng, cần {enough} : 1"
        ),
        "lines": QCoreApplication.translate("DeckWords", "trang có {lines} dòng, nên không quá {many_lines}"),
        "words": QCoreApplication.translate("DeckWords", "trang có {words} chữ, nên không quá {many_words}"),
    }
    return words[reason].format(
        have=_percent(slide.have),
        need=_percent(slide.need),
        ratio=_number(slide.ratio),
        contrast=_number(slide.contrast),
        enough=_number(ENOUGH_CONTRAST),
        lines=slide.lines,
        many_lines=MANY_LINES,
        words=slide.words,
        many_words=MANY_WORDS,
    )


def _percent(units: float) -> str:
    return f"{_number(units / HEIGHT * 100)} %"


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 1)
