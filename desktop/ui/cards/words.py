"""Cards in words: what is asked, how well it was known, and how long until it comes back."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.guidance.cards import CardKind
from desktop.guidance.passages import Passage
from desktop.study.card_journal import CardAction
from desktop.study.card_states import CardState
from desktop.study.opening import shown_time
from desktop.study.scheduling import Grade
from desktop.study.turns import Counts
from desktop.ui.cards.filter import ListedCard


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


def state_name(state: CardState) -> str:
    """Where the learning of a card stands."""
    match state:
        case CardState.NEW:
            return QCoreApplication.translate("CardWords", "Mới")
        case CardState.DUE:
            return QCoreApplication.translate("CardWords", "Đến hạn")
        case CardState.LEARNED:
            return QCoreApplication.translate("CardWords", "Đã thuộc, chưa đến hạn")
        case CardState.FLAGGED:
            return QCoreApplication.translate("CardWords", "Câu gốc đã đổi")
        case CardState.ASIDE:
            return QCoreApplication.translate("CardWords", "Để riêng, không hỏi")


def states_words(row: ListedCard) -> str:
    """The states of a card, and the day on which a card that is known comes back."""
    names = [state_name(state) for state in row.states]
    due_at = row.kept.due_at
    if CardState.LEARNED in row.states and due_at:
        day = f"{datetime.fromisoformat(due_at).astimezone():%d/%m/%Y}"
        names[-1] = QCoreApplication.translate("CardWords", "Đã thuộc đến {day}").format(day=day)
    return "  ·  ".join(names)


def action_name(action: CardAction) -> str:
    """What was done to cards."""
    translate = QCoreApplication.translate
    names = {
        CardAction.ADD: translate("CardWords", "thêm thẻ"),
        CardAction.EDIT: translate("CardWords", "sửa thẻ"),
        CardAction.REMOVE: translate("CardWords", "xóa thẻ"),
        CardAction.ASIDE: translate("CardWords", "để riêng thẻ"),
        CardAction.BACK: translate("CardWords", "đưa thẻ trở lại"),
        CardAction.RESET: translate("CardWords", "học lại từ đầu"),
        CardAction.GRADE: translate("CardWords", "lượt trả lời vừa rồi"),
        CardAction.RENEW: translate("CardWords", "lấy câu mới"),
        CardAction.KEEP: translate("CardWords", "giữ câu cũ"),
    }
    return names[action]


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


def standing(counts: Counts) -> str:
    """Where the learning stands today, in one line."""
    translate = QCoreApplication.translate
    return " · ".join(
        (
            translate("CardWords", "%n thẻ đến hạn", "", counts.due),
            translate("CardWords", "%n thẻ mới hôm nay", "", counts.new),
            translate("CardWords", "hôm nay đã trả lời %n lượt", "", counts.done),
            translate("CardWords", "có %n thẻ", "", counts.total),
        )
    )


def nothing_left(counts: Counts) -> str:
    """Why no card is asked, and what to do."""
    translate = QCoreApplication.translate
    if not counts.total:
        return translate("CardWords", "Chưa có thẻ nào. Hãy mở một tài liệu rồi nhấn Shift+F2 để chọn thẻ từ đó.")
    if counts.held:
        said = translate("CardWords", "Hôm nay đã ôn đủ số thẻ. %n thẻ đến hạn chờ ngày mai.", "", counts.held)
        return f"{said} {translate('CardWords', 'Muốn ôn tiếp thì tăng số thẻ ôn lại mỗi ngày.')}"
    if counts.next_due is None:
        return translate("CardWords", "Hôm nay đã ôn xong. Thẻ mới sẽ có tiếp vào ngày mai.")
    time = shown_time(counts.next_due)
    return translate("CardWords", "Hôm nay đã ôn xong. Thẻ tiếp theo đến hạn lúc {time}.").format(time=time)


def notes_words(notes: Sequence[Passage]) -> str:
    """The footnotes of a sentence, each with its label."""
    name = QCoreApplication.translate("CardWords", "Chú thích {label}: {text}")
    return "\n".join(name.format(label=note.footnote, text=note.text) for note in notes)


def wait_words(wait: timedelta) -> str:
    """After how long a card comes back: minutes, hours or days, rounded."""
    minutes = max(1, round(wait.total_seconds() / 60))
    hours, days = round(minutes / 60), round(minutes / 60 / 24)
    if hours < 1:
        return QCoreApplication.translate("CardWords", "{count} phút").format(count=minutes)
    if days < 1:
        return QCoreApplication.translate("CardWords", "{count} giờ").format(count=hours)
    return QCoreApplication.translate("CardWords", "{count} ngày").format(count=days)
