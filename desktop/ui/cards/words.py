"""Cards in words: what is asked, how well it was known, and how long until it comes back."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from desktop.guidance.cards import CardKind
from desktop.study.scheduling import Grade


def kind_title(kind: CardKind) -> str:
    """What cards of a kind are about."""
    match kind:
        case CardKind.FIGURE:
            return QCoreApplication.translate("CardWords", "Số liệu")
        case CardKind.ABBREVIATION:
            return QCoreApplication.translate("CardWords", "Chữ viết tắt")
        case CardKind.DEFINITION:
            return QCoreApplication.translate("CardWords", "Từ ngữ")
        case CardKind.ASSIGNMENT:
            return QCoreApplication.translate("CardWords", "Nhiệm vụ")
        case CardKind.CITATION:
            return QCoreApplication.translate("CardWords", "Văn bản viện dẫn")
        case CardKind.OWN:
            return QCoreApplication.translate("CardWords", "Tự viết")


def prompt(kind: CardKind) -> str:
    """What the person is asked to say."""
    match kind:
        case CardKind.FIGURE:
            return QCoreApplication.translate("CardWords", "Số liệu nào ở chỗ trống?")
        case CardKind.ABBREVIATION:
            return QCoreApplication.translate("CardWords", "Viết tắt của cụm từ nào?")
        case CardKind.DEFINITION:
            return QCoreApplication.translate("CardWords", "Được hiểu là gì?")
        case CardKind.ASSIGNMENT:
            return QCoreApplication.translate("CardWords", "Ai được giao việc này?")
        case CardKind.CITATION:
            return QCoreApplication.translate("CardWords", "Văn bản nào ở chỗ trống?")
        case CardKind.OWN:
            return QCoreApplication.translate("CardWords", "Trả lời câu hỏi của bạn")


def grade_name(grade: Grade) -> str:
    """How well the answer came to mind."""
    match grade:
        case Grade.AGAIN:
            return QCoreApplication.translate("CardWords", "Quên")
        case Grade.HARD:
            return QCoreApplication.translate("CardWords", "Khó")
        case Grade.GOOD:
            return QCoreApplication.translate("CardWords", "Nhớ")
        case Grade.EASY:
            return QCoreApplication.translate("CardWords", "Dễ")


def wait_words(wait: timedelta) -> str:
    """After how long a card comes back: minutes, hours or days, rounded."""
    minutes = max(1, round(wait.total_seconds() / 60))
    hours, days = round(minutes / 60), round(minutes / 60 / 24)
    if hours < 1:
        return QCoreApplication.translate("CardWords", "{count} phút").format(count=minutes)
    if days < 1:
        return QCoreApplication.translate("CardWords", "{count} giờ").format(count=hours)
    return QCoreApplication.translate("CardWords", "{count} ngày").format(count=days)
