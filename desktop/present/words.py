"""What the stage room says to the speaker, in the person's language."""

from PySide6.QtCore import QCoreApplication

from desktop.present.action import Action
from desktop.present.clock import spoken
from desktop.present.key_words import press_text
from desktop.present.keymap import NO_OWN, OwnKeys
from desktop.present.pace import Pace
from desktop.present.show import Hall, Remark, Show

translate = QCoreApplication.translate


def hall_label(hall: Hall) -> str:
    """What the hall sees instead of the slide; empty where it sees the slide, or nobody is to see the stage."""
    return {
        Hall.SLIDE: "",
        Hall.FROZEN: translate("Present", "ĐÓNG BĂNG"),
        Hall.ANSWER: translate("Present", "ĐANG TRẢ LỜI"),
        Hall.BLACK: translate("Present", "MÀN ĐEN"),
        Hall.WHITE: translate("Present", "MÀN TRẮNG"),
        Hall.BLANK: translate("Present", "TRANG TRỐNG"),
        Hall.HIDDEN: "",
        Hall.LOST: translate("Present", "MẤT MÀN CHIẾU"),
    }[hall]


def board_word(show: Show) -> str:
    """What stands across the slide on the lectern: what the hall really sees, and which slide that is."""
    if show.size == 0:
        return translate("Present", "Bộ trang chiếu chưa có trang nào.")
    word = hall_label(show.hall)
    if show.hall is Hall.FROZEN and show.frozen is not None:
        sees = translate("Present", "hội trường thấy trang {number}").format(number=show.frozen + 1)
        return f"{word}: {sees}"
    return word


def remark_text(remark: Remark | None, own: OwnKeys = NO_OWN) -> str:
    """Why an action did less than it says; empty where it did all of it."""
    if remark is None:
        return ""
    return {
        Remark.FIRST_SLIDE: translate("Present", "Đây là trang đầu."),
        Remark.LAST_SLIDE: translate("Present", "Đây là trang cuối."),
        Remark.NO_SUCH_SLIDE: translate("Present", "Không có trang số đó; đã tới trang gần nhất."),
        Remark.NOTES_ARE_HERE: translate("Present", "Lời dẫn đang ở ngay màn hình này."),
        Remark.NOTES_WOULD_SHOW: translate(
            "Present", "Hai màn hình lặp nhau: hội trường sẽ thấy lời dẫn. Nhấn lần nữa nếu vẫn muốn xem."
        ),
        Remark.ONE_SCREEN: translate("Present", "Chỉ có một màn hình nên không đổi được."),
        Remark.ANSWER_BEGINS: translate("Present", "Đây là đầu phần trả lời."),
        Remark.ANSWER_ENDS: translate("Present", "Hết phần trả lời; nhấn Esc để về trang đang chiếu."),
        Remark.ANSWER_SHOWN: translate("Present", "Hội trường đang xem phần trả lời; nhấn Esc để về trang đang chiếu."),
        Remark.NO_ANSWER: translate("Present", "Không có phần trả lời nào đang chiếu."),
        Remark.NO_WAY_BACK: translate("Present", "Chưa nhảy trang nào để quay về."),
        Remark.NOTHING_DRAWN: translate("Present", "Trang này chưa có nét vẽ nào."),
        Remark.NOT_ZOOMED: translate("Present", "Trang đang ở cỡ bình thường; {press} để phóng to.").format(
            press=press_text(Action.ZOOM, own)
        ),
        Remark.LARGEST_ZOOM: translate("Present", "Đã phóng to hết cỡ."),
    }[remark]


def pace_text(pace: Pace) -> str:
    """Ahead or behind in words and whole minutes."""
    minutes = round(abs(pace.behind) / 60)
    if minutes == 0:
        return translate("Present", "● đúng nhịp")
    if pace.behind > 0:
        return translate("Present", "▼ chậm {minutes} phút").format(minutes=minutes)
    return translate("Present", "▲ nhanh {minutes} phút").format(minutes=minutes)


def left_text(limit: float, elapsed: float) -> str:
    """How much of the time is left, or how far it is over."""
    if elapsed > limit:
        return translate("Present", "quá {time}").format(time=spoken(elapsed - limit))
    return translate("Present", "còn {time}").format(time=spoken(limit - elapsed))


def stage_line(show: Show, own: OwnKeys = NO_OWN) -> str:
    """What a lectern would say, for the stage of a speaker who sees no lectern; empty for nothing."""
    if show.lectern_seen:
        return ""
    if show.asking:
        return translate("Present", "Nhấn Esc lần nữa để kết thúc")
    if show.typed is not None:
        press = press_text(Action.GO_TO, own)
        return translate("Present", "Gõ số trang rồi {press}: {number}").format(press=press, number=show.typed)
    return remark_text(show.remark, own)


def banner_text(show: Show, own: OwnKeys = NO_OWN) -> str:
    """What is wrong with the screens and what helps; empty where nothing is."""
    if show.hall_lost:
        return translate(
            "Present",
            "Màn chiếu đã ngắt. Cắm lại cáp thì trang này tự hiện lại; muốn chiếu ngay ở màn hình này, {press}.",
        ).format(press=press_text(Action.PEEK, own))
    if show.mirrored:
        return translate(
            "Present",
            "Hai màn hình đang lặp nhau nên hội trường thấy cả lời dẫn. Nhấn Windows + P rồi chọn Mở rộng.",
        )
    return ""
