"""What the stage room says to the speaker, in the person's language."""

from PySide6.QtCore import QCoreApplication, Qt

from desktop.present.action import Action
from desktop.present.clock import spoken
from desktop.present.keymap import NO_OWN, PLAIN, OwnKeys, Stroke, strokes, table_action
from desktop.present.pace import Pace
from desktop.present.show import Hall, Remark, Show

translate = QCoreApplication.translate


def action_label(action: Action) -> str:
    return {
        Action.NEXT: translate("Present", "Sau"),
        Action.PREVIOUS: translate("Present", "Trước"),
        Action.FIRST: translate("Present", "Trang đầu"),
        Action.LAST: translate("Present", "Trang cuối"),
        Action.GO_TO: translate("Present", "Tới…"),
        Action.ERASE: translate("Present", "Xóa số"),
        Action.BACK: translate("Present", "Về trang trước khi nhảy"),
        Action.BLACK: translate("Present", "Màn đen"),
        Action.WHITE: translate("Present", "Màn trắng"),
        Action.BLANK: translate("Present", "Trang trống"),
        Action.FREEZE: translate("Present", "Đóng băng"),
        Action.RESUME: translate("Present", "Chiếu tiếp"),
        Action.ASK: translate("Present", "Trả lời"),
        Action.SEARCH: translate("Present", "Tìm, không đóng băng"),
        Action.RETURN: translate("Present", "Quay về"),
        Action.GRID: translate("Present", "Các trang"),
        Action.CONTENTS: translate("Present", "Mục lục"),
        Action.HELP: translate("Present", "Thêm…"),
        Action.POINTER: translate("Present", "Con trỏ đỏ"),
        Action.SPOTLIGHT: translate("Present", "Đèn rọi"),
        Action.PEN: translate("Present", "Bút"),
        Action.UNDO: translate("Present", "Bỏ nét vừa vẽ"),
        Action.WIPE: translate("Present", "Xóa mọi nét trên trang"),
        Action.ZOOM: translate("Present", "Phóng to"),
        Action.ZOOM_IN: translate("Present", "Phóng to thêm"),
        Action.ZOOM_OUT: translate("Present", "Thu nhỏ bớt"),
        Action.PAN_LEFT: translate("Present", "Dời sang trái"),
        Action.PAN_RIGHT: translate("Present", "Dời sang phải"),
        Action.PAN_UP: translate("Present", "Dời lên"),
        Action.PAN_DOWN: translate("Present", "Dời xuống"),
        Action.TIMER: translate("Present", "Bấm giờ"),
        Action.LONGER: translate("Present", "Thêm 5 phút"),
        Action.SHORTER: translate("Present", "Bớt 5 phút"),
        Action.NOTES_BIGGER: translate("Present", "Lời dẫn to hơn"),
        Action.NOTES_SMALLER: translate("Present", "Lời dẫn nhỏ hơn"),
        Action.NOTES_UP: translate("Present", "Cuộn lời dẫn lên"),
        Action.NOTES_DOWN: translate("Present", "Cuộn lời dẫn xuống"),
        Action.PEEK: translate("Present", "Xem lời dẫn"),
        Action.SWAP: translate("Present", "Đổi màn"),
        Action.WINDOWED: translate("Present", "Màn chiếu trong cửa sổ"),
        Action.REMOTE: translate("Present", "Điều khiển bằng điện thoại"),
        Action.END: translate("Present", "Kết thúc"),
    }[action]


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


def remark_text(remark: Remark | None) -> str:
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
        Remark.NOT_ZOOMED: translate("Present", "Trang đang ở cỡ bình thường; nhấn Z để phóng to."),
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


def stage_line(show: Show) -> str:
    """What a lectern would say, for the stage of a speaker who sees no lectern; empty for nothing."""
    if show.lectern_seen:
        return ""
    if show.asking:
        return translate("Present", "Nhấn Esc lần nữa để kết thúc")
    if show.typed is not None:
        return translate("Present", "Gõ số trang rồi nhấn Enter: {number}").format(number=show.typed)
    return remark_text(show.remark)


def banner_text(show: Show) -> str:
    """What is wrong with the screens and what helps; empty where nothing is."""
    if show.hall_lost:
        return translate(
            "Present",
            "Màn chiếu đã ngắt. Cắm lại cáp thì trang này tự hiện lại; muốn chiếu ngay ở màn hình này, nhấn N.",
        )
    if show.mirrored:
        return translate(
            "Present",
            "Hai màn hình đang lặp nhau nên hội trường thấy cả lời dẫn. Nhấn Windows + P rồi chọn Mở rộng.",
        )
    return ""


def key_name(stroke: Stroke) -> str:
    """A key as it is written on the keyboard."""
    names: dict[int, str] = {
        Qt.Key.Key_Right: translate("Present", "Mũi tên phải"),
        Qt.Key.Key_Left: translate("Present", "Mũi tên trái"),
        Qt.Key.Key_Up: translate("Present", "Mũi tên lên"),
        Qt.Key.Key_Down: translate("Present", "Mũi tên xuống"),
        Qt.Key.Key_Space: translate("Present", "Phím cách"),
        Qt.Key.Key_Return: "Enter",
    }
    plain = names.get(stroke.key) if stroke.held == PLAIN else None
    return plain or stroke.name


def all_keys(action: Action, own: OwnKeys = NO_OWN) -> str:
    """Every key of an action, to be read by a person: `B, .`."""
    return ", ".join(dict.fromkeys(key_name(stroke) for stroke in strokes(action, own)))


def meaning_text(wanted: Action | int | None) -> str:
    """What a key does in a show."""
    match wanted:
        case Action() as action:
            return action_label(action).removesuffix("…")
        case int(digit):
            return translate("Present", "số {digit} của một trang").format(digit=digit)
        case None:
            return translate("Present", "không làm gì khi trình chiếu")


def own_key_texts(own: OwnKeys) -> tuple[str, ...]:
    """The person's own keys, one sentence each."""
    return tuple(f"{key_name(stroke)}: {meaning_text(action)}" for stroke, action in own.items())


def change_text(stroke: Stroke, own: OwnKeys) -> str:
    """What it costs that a key has another meaning than in the table; empty where it costs nothing."""
    before = table_action(stroke)
    if stroke not in own or before is None or own[stroke] is before:
        return ""
    lost = meaning_text(before)
    if keys := all_keys(before, own):
        return translate("Present", "Phím này trước đây là “{action}” (còn phím: {keys}).").format(
            action=lost, keys=keys
        )
    return translate(
        "Present", "Chú ý: “{action}” không còn phím nào, chỉ còn nút trên bàn báo cáo. Hãy cho nó một phím khác."
    ).format(action=lost)
