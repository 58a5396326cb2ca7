"""What actions and keys are called, and sentences about keys as they are now, in the person's language."""

from PySide6.QtCore import QCoreApplication, Qt

from desktop.present.action import Action
from desktop.present.keymap import NO_OWN, PLAIN, OwnKeys, Stroke, strokes, table_action

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


def press_text(action: Action, own: OwnKeys = NO_OWN) -> str:
    """How to ask for an action, within a sentence: by its best known key, or by its button where it has none left."""
    if of_action := strokes(action, own):
        return translate("Present", "nhấn {key}").format(key=key_name(of_action[0]))
    return translate("Present", "bấm nút “{action}”").format(action=meaning_text(action))


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
