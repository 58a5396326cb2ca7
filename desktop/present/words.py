"""What the stage room says to the speaker, in the person's language."""

from PySide6.QtCore import QCoreApplication, Qt

from desktop.present.keymap import PLAIN, Stroke, strokes
from desktop.present.show import Action, Hall, Remark, Show

translate = QCoreApplication.translate


def action_label(action: Action) -> str:
    return {
        Action.NEXT: translate("Present", "Sau"),
        Action.PREVIOUS: translate("Present", "Trước"),
        Action.FIRST: translate("Present", "Trang đầu"),
        Action.LAST: translate("Present", "Trang cuối"),
        Action.GO_TO: translate("Present", "Tới trang…"),
        Action.ERASE: translate("Present", "Xóa số"),
        Action.BLACK: translate("Present", "Màn hình đen"),
        Action.WHITE: translate("Present", "Màn hình trắng"),
        Action.RESUME: translate("Present", "Chiếu tiếp"),
        Action.GRID: translate("Present", "Tất cả các trang"),
        Action.PEEK: translate("Present", "Xem lời dẫn"),
        Action.SWAP: translate("Present", "Đổi màn hình"),
        Action.TIMER: translate("Present", "Bấm giờ"),
        Action.NOTES_BIGGER: translate("Present", "Lời dẫn to hơn"),
        Action.NOTES_SMALLER: translate("Present", "Lời dẫn nhỏ hơn"),
        Action.NOTES_UP: translate("Present", "Cuộn lời dẫn lên"),
        Action.NOTES_DOWN: translate("Present", "Cuộn lời dẫn xuống"),
        Action.END: translate("Present", "Kết thúc"),
    }[action]


def hall_label(hall: Hall) -> str:
    """What the hall sees instead of the slide; empty where it sees the slide, or nobody is to see the stage."""
    return {
        Hall.SLIDE: "",
        Hall.BLACK: translate("Present", "MÀN ĐEN"),
        Hall.WHITE: translate("Present", "MÀN TRẮNG"),
        Hall.HIDDEN: "",
        Hall.LOST: translate("Present", "MẤT MÀN CHIẾU"),
    }[hall]


def remark_text(remark: Remark | None) -> str:
    """Why an action did less than it says; empty where it did all of it."""
    if remark is None:
        return ""
    return {
        Remark.FIRST_SLIDE: translate("Present", "Đây là trang đầu."),
        Remark.LAST_SLIDE: translate("Present", "Đây là trang cuối."),
        Remark.NO_SUCH_SLIDE: translate("Present", "Không có trang số đó; đã tới trang gần nhất."),
        Remark.NOTES_ARE_HERE: translate("Present", "Lời dẫn đang ở ngay màn hình này."),
        Remark.ONE_SCREEN: translate("Present", "Chỉ có một màn hình nên không đổi được."),
    }[remark]


def stage_line(show: Show) -> str:
    """What a lectern would say, for the stage of a speaker who sees no lectern; empty for nothing."""
    if show.lectern_seen:
        return ""
    if show.asking:
        return translate("Present", "Nhấn Esc lần nữa để kết thúc")
    if show.typed is not None:
        return translate("Present", "Gõ số trang rồi nhấn Enter: {number}").format(number=show.typed)
    return remark_text(show.remark)


def banner_text(show: Show, *, mirrored: bool) -> str:
    """What is wrong with the screens and what helps; empty where nothing is."""
    if show.hall_lost:
        return translate(
            "Present",
            "Màn chiếu đã ngắt. Cắm lại cáp thì trang này tự hiện lại; muốn chiếu ngay ở màn hình này, nhấn N.",
        )
    if mirrored:
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


def all_keys(action: Action) -> str:
    """Every key of an action, to be read by a person: `B, .`."""
    return ", ".join(dict.fromkeys(key_name(stroke) for stroke in strokes(action)))
