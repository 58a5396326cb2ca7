"""What the stage room says to the speaker, in the person's language."""

from PySide6.QtCore import QCoreApplication

from desktop.present.show import Action, Hall, Remark

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
    """What the hall sees; empty where it sees the slide, as it should."""
    return {
        Hall.SLIDE: "",
        Hall.BLACK: translate("Present", "MÀN ĐEN"),
        Hall.WHITE: translate("Present", "MÀN TRẮNG"),
        Hall.HIDDEN: translate("Present", "MÀN CHIẾU ĐANG ẨN"),
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
