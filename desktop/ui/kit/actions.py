"""Every action of the window in one table: its text, keys, icon and place in the menus."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop.ui.kit.icons import icon
from desktop.ui.kit.theme import Theme


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One row of the table; `keys` as QKeySequence reads them, the first is shown."""

    id: str
    menu: str
    text: str
    keys: tuple[str, ...]
    icon: str
    tip: str
    is_checkable: bool = False


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """A text to be translated where it is shown."""
    return text


MENUS = {
    "file": QT_TRANSLATE_NOOP("Actions", "&Tệp"),
    "find": QT_TRANSLATE_NOOP("Actions", "T&ìm và đi tới"),
    "view": QT_TRANSLATE_NOOP("Actions", "&Xem"),
    "study": QT_TRANSLATE_NOOP("Actions", "Đánh &dấu"),
    "cards": QT_TRANSLATE_NOOP("Actions", "Thẻ &nhớ"),
    "present": QT_TRANSLATE_NOOP("Actions", "Trình &chiếu"),
    "help": QT_TRANSLATE_NOOP("Actions", "Trợ &giúp"),
}

# A letter typed with Telex on may become another letter: single keys are never letters.
TABLE = (
    ActionSpec("open", "file", QT_TRANSLATE_NOOP("Actions", "Mở tài liệu của tôi…"),
               ("Ctrl+O",), "open",
               QT_TRANSLATE_NOOP("Actions", "Đọc một tệp trên máy này và đưa vào kho tài liệu")),
    ActionSpec("export", "file", QT_TRANSLATE_NOOP("Actions", "Xuất…"),
               ("Ctrl+E",), "export",
               QT_TRANSLATE_NOOP("Actions", "Ghi các trang chiếu ra PPTX, PDF hoặc ảnh")),
    ActionSpec("pack", "file", QT_TRANSLATE_NOOP("Actions", "Gói cho đồng nghiệp…"),
               ("Ctrl+Shift+S",), "folder",
               QT_TRANSLATE_NOOP("Actions", "Ghi tài liệu, đánh dấu, thẻ và bộ trang chiếu vào một tệp để gửi đi")),
    ActionSpec("print", "file", QT_TRANSLATE_NOOP("Actions", "In…"),
               ("Ctrl+P",), "print",
               QT_TRANSLATE_NOOP("Actions", "In tài liệu, mục đang đọc hoặc chữ đang chọn, hay ghi ra PDF")),
    ActionSpec("settings", "file", QT_TRANSLATE_NOOP("Actions", "Cài đặt…"),
               ("Ctrl+,",), "settings",
               QT_TRANSLATE_NOOP("Actions", "Giao diện, cỡ chữ, ngôn ngữ, cách lập trang chiếu")),
    ActionSpec("quit", "file", QT_TRANSLATE_NOOP("Actions", "Thoát"),
               ("Ctrl+Q",), "quit",
               QT_TRANSLATE_NOOP("Actions", "Đóng chương trình; vị trí đang đọc được nhớ lại")),
    ActionSpec("search", "find", QT_TRANSLATE_NOOP("Actions", "Tìm"),
               ("Ctrl+K", "/"), "search",
               QT_TRANSLATE_NOOP("Actions", "Tìm trong kho tài liệu, gõ có dấu hoặc không dấu")),
    ActionSpec("find_here", "find", QT_TRANSLATE_NOOP("Actions", "Tìm trong tài liệu này"),
               ("Ctrl+F",), "find-here",
               QT_TRANSLATE_NOOP("Actions", "Đánh dấu mọi chỗ có chữ được gõ trong tài liệu đang đọc")),
    ActionSpec("next_hit", "find", QT_TRANSLATE_NOOP("Actions", "Kết quả sau"),
               ("F3",), "next",
               QT_TRANSLATE_NOOP("Actions", "Đến chỗ tìm thấy tiếp theo")),
    ActionSpec("previous_hit", "find", QT_TRANSLATE_NOOP("Actions", "Kết quả trước"),
               ("Shift+F3",), "previous",
               QT_TRANSLATE_NOOP("Actions", "Đến chỗ tìm thấy liền trước")),
    ActionSpec("similar", "find", QT_TRANSLATE_NOOP("Actions", "Đoạn tương tự"),
               ("Ctrl+Shift+K",), "similar",
               QT_TRANSLATE_NOOP("Actions", "Tìm trong cả kho những đoạn giống đoạn đang đọc")),
    ActionSpec("save_search", "find", QT_TRANSLATE_NOOP("Actions", "Lưu lượt tìm này"),
               ("Ctrl+Alt+K",), "star",
               QT_TRANSLATE_NOOP("Actions", "Giữ câu tìm này dưới ô tìm; nhấn lần nữa để thôi giữ"), True),
    ActionSpec("filter", "find", QT_TRANSLATE_NOOP("Actions", "Lọc cây mục"),
               ("Ctrl+L",), "tree",
               QT_TRANSLATE_NOOP("Actions", "Chỉ hiện những mục có từ được gõ")),
    ActionSpec("back", "find", QT_TRANSLATE_NOOP("Actions", "Quay lại"),
               ("Alt+Left",), "back",
               QT_TRANSLATE_NOOP("Actions", "Về chỗ vừa đọc trước đó")),
    ActionSpec("forward", "find", QT_TRANSLATE_NOOP("Actions", "Đi tiếp"),
               ("Alt+Right",), "forward",
               QT_TRANSLATE_NOOP("Actions", "Trở lại chỗ vừa rời đi")),
    ActionSpec("split", "view", QT_TRANSLATE_NOOP("Actions", "Hai ô đọc"),
               ("Ctrl+\\",), "panes",
               QT_TRANSLATE_NOOP("Actions", "Chia đôi chỗ đọc: hai chỗ của một tài liệu, hoặc hai tài liệu"), True),
    ActionSpec("other_pane", "view", QT_TRANSLATE_NOOP("Actions", "Sang ô bên kia"),
               ("F12", "Ctrl+F6"), "next",
               QT_TRANSLATE_NOOP("Actions", "Bàn phím, cây mục và ô tìm theo ô bên kia")),
    ActionSpec("swap_panes", "view", QT_TRANSLATE_NOOP("Actions", "Đổi chỗ hai ô"),
               ("Shift+F12",), "swap",
               QT_TRANSLATE_NOOP("Actions", "Ô bên trái sang bên phải, ô trên xuống dưới")),
    ActionSpec("stack_panes", "view", QT_TRANSLATE_NOOP("Actions", "Hai ô trên dưới"),
               ("Ctrl+F12",), "stacked",
               QT_TRANSLATE_NOOP("Actions", "Một ô ở trên, một ô ở dưới; nhấn lần nữa để đặt cạnh nhau"), True),
    ActionSpec("link_panes", "view", QT_TRANSLATE_NOOP("Actions", "Cuộn hai ô theo mục"),
               ("Ctrl+Shift+L",), "link",
               QT_TRANSLATE_NOOP("Actions", "Đọc đến mục nào ở ô này, ô kia đến mục đó"), True),
    ActionSpec("close_pane", "view", QT_TRANSLATE_NOOP("Actions", "Đóng ô này"),
               ("Ctrl+W",), "close",
               QT_TRANSLATE_NOOP("Actions", "Chỉ còn ô bên kia")),
    ActionSpec("tree", "view", QT_TRANSLATE_NOOP("Actions", "Cây mục"),
               ("F9",), "tree",
               QT_TRANSLATE_NOOP("Actions", "Hiện hoặc ẩn cây mục ở bên trái"), True),
    ActionSpec("rail", "view", QT_TRANSLATE_NOOP("Actions", "Trang chiếu của mục"),
               ("F8",), "rail",
               QT_TRANSLATE_NOOP("Actions", "Hiện hoặc ẩn các trang chiếu ở bên phải"), True),
    ActionSpec("strip", "view", QT_TRANSLATE_NOOP("Actions", "Dòng trạng thái"),
               ("Ctrl+F9",), "panes",
               QT_TRANSLATE_NOOP("Actions", "Giữ dòng ở cuối cửa sổ, hoặc chỉ hiện khi có điều cần báo"), True),
    ActionSpec("expand", "view", QT_TRANSLATE_NOOP("Actions", "Mở hết cây mục"),
               ("Ctrl+Shift+Down",), "expand",
               QT_TRANSLATE_NOOP("Actions", "Hiện mọi cấp của cây mục")),
    ActionSpec("collapse", "view", QT_TRANSLATE_NOOP("Actions", "Thu gọn cây mục"),
               ("Ctrl+Shift+Up",), "collapse",
               QT_TRANSLATE_NOOP("Actions", "Chỉ hiện cấp ngoài cùng của cây mục")),
    ActionSpec("zoom_in", "view", QT_TRANSLATE_NOOP("Actions", "Chữ to hơn"),
               ("Ctrl++", "Ctrl+="), "zoom-in",
               QT_TRANSLATE_NOOP("Actions", "Tăng cỡ chữ của cả cửa sổ")),
    ActionSpec("zoom_out", "view", QT_TRANSLATE_NOOP("Actions", "Chữ nhỏ hơn"),
               ("Ctrl+-",), "zoom-out",
               QT_TRANSLATE_NOOP("Actions", "Giảm cỡ chữ của cả cửa sổ")),
    ActionSpec("zoom_reset", "view", QT_TRANSLATE_NOOP("Actions", "Cỡ chữ bình thường"),
               ("Ctrl+0",), "zoom-reset",
               QT_TRANSLATE_NOOP("Actions", "Đưa cỡ chữ về 100 %")),
    ActionSpec("spacing_wider", "view", QT_TRANSLATE_NOOP("Actions", "Giãn dòng rộng hơn"),
               ("Ctrl+Alt++", "Ctrl+Alt+="), "spacing-wider",
               QT_TRANSLATE_NOOP("Actions", "Các dòng chữ của tài liệu cách nhau xa hơn")),
    ActionSpec("spacing_closer", "view", QT_TRANSLATE_NOOP("Actions", "Giãn dòng sát hơn"),
               ("Ctrl+Alt+-",), "spacing-closer",
               QT_TRANSLATE_NOOP("Actions", "Các dòng chữ của tài liệu gần nhau hơn")),
    ActionSpec("light", "view", QT_TRANSLATE_NOOP("Actions", "Nền sáng"),
               ("Ctrl+Alt+1",), "light",
               QT_TRANSLATE_NOOP("Actions", "Chữ đậm trên nền sáng"), True),
    ActionSpec("dark", "view", QT_TRANSLATE_NOOP("Actions", "Nền tối"),
               ("Ctrl+Alt+2",), "dark",
               QT_TRANSLATE_NOOP("Actions", "Chữ sáng trên nền tối"), True),
    ActionSpec("contrast", "view", QT_TRANSLATE_NOOP("Actions", "Tương phản cao"),
               ("Ctrl+Alt+3",), "contrast",
               QT_TRANSLATE_NOOP("Actions", "Chữ trắng và vàng trên nền đen"), True),
    ActionSpec("full_screen", "view", QT_TRANSLATE_NOOP("Actions", "Toàn màn hình"),
               ("F11",), "window",
               QT_TRANSLATE_NOOP("Actions", "Cửa sổ chiếm cả màn hình, hoặc trở lại như cũ"), True),
    ActionSpec("highlight_yellow", "study", QT_TRANSLATE_NOOP("Actions", "Tô vàng"),
               ("Ctrl+1",), "highlight",
               QT_TRANSLATE_NOOP("Actions", "Tô màu vàng chữ đang chọn")),
    ActionSpec("highlight_green", "study", QT_TRANSLATE_NOOP("Actions", "Tô xanh lá"),
               ("Ctrl+2",), "highlight",
               QT_TRANSLATE_NOOP("Actions", "Tô màu xanh lá chữ đang chọn")),
    ActionSpec("highlight_blue", "study", QT_TRANSLATE_NOOP("Actions", "Tô xanh dương"),
               ("Ctrl+3",), "highlight",
               QT_TRANSLATE_NOOP("Actions", "Tô màu xanh dương chữ đang chọn")),
    ActionSpec("highlight_pink", "study", QT_TRANSLATE_NOOP("Actions", "Tô hồng"),
               ("Ctrl+4",), "highlight",
               QT_TRANSLATE_NOOP("Actions", "Tô màu hồng chữ đang chọn")),
    ActionSpec("highlight_purple", "study", QT_TRANSLATE_NOOP("Actions", "Tô tím"),
               ("Ctrl+5",), "highlight",
               QT_TRANSLATE_NOOP("Actions", "Tô màu tím chữ đang chọn")),
    ActionSpec("unmark", "study", QT_TRANSLATE_NOOP("Actions", "Bỏ đánh dấu"),
               ("Ctrl+6",), "close",
               QT_TRANSLATE_NOOP("Actions", "Bỏ mọi đánh dấu ở chữ đang chọn")),
    ActionSpec("note", "study", QT_TRANSLATE_NOOP("Actions", "Ghi chú…"),
               ("Ctrl+M",), "note",
               QT_TRANSLATE_NOOP("Actions", "Viết ghi chú cho chữ đang chọn, hoặc cho đoạn đang đọc")),
    ActionSpec("bookmark", "study", QT_TRANSLATE_NOOP("Actions", "Dấu trang"),
               ("Ctrl+D",), "bookmark",
               QT_TRANSLATE_NOOP("Actions", "Đặt hoặc bỏ dấu trang ở đoạn đang đọc")),
    ActionSpec("pick", "study", QT_TRANSLATE_NOOP("Actions", "Chọn chữ bằng phím"),
               ("F7",), "pick",
               QT_TRANSLATE_NOOP("Actions", "Chọn đoạn và chữ bằng các phím mũi tên")),
    ActionSpec("undo_annotation", "study", QT_TRANSLATE_NOOP("Actions", "Hoàn tác đánh dấu"),
               ("Ctrl+Z",), "undo",
               QT_TRANSLATE_NOOP("Actions", "Bỏ việc đánh dấu vừa làm")),
    ActionSpec("redo_annotation", "study", QT_TRANSLATE_NOOP("Actions", "Làm lại đánh dấu"),
               ("Ctrl+Y", "Ctrl+Shift+Z"), "redo",
               QT_TRANSLATE_NOOP("Actions", "Làm lại việc vừa hoàn tác")),
    ActionSpec("annotations", "study", QT_TRANSLATE_NOOP("Actions", "Đánh dấu của tôi…"),
               ("F6",), "marks",
               QT_TRANSLATE_NOOP("Actions", "Mọi đánh dấu: lọc, đến chỗ đó, sửa, xem lại sau khi văn bản sửa đổi")),
    ActionSpec("carry_marks", "study", QT_TRANSLATE_NOOP("Actions", "Chuyển đánh dấu sang bản mới"),
               ("Ctrl+Shift+G",), "redo",
               QT_TRANSLATE_NOOP("Actions", "Làm tiếp việc đã dừng: đưa đánh dấu của bản cũ sang văn bản mới")),
    ActionSpec("compare", "study", QT_TRANSLATE_NOOP("Actions", "So sánh với bản khác…"),
               ("Alt+F8",), "swap",
               QT_TRANSLATE_NOOP("Actions", "Điểm mới so với bản cũ, tài liệu khác, hoặc một tệp chưa nạp")),
    ActionSpec("data", "study", QT_TRANSLATE_NOOP("Actions", "Dữ liệu của tài liệu…"),
               ("F4",), "table",
               QT_TRANSLATE_NOOP("Actions", "Số liệu, viện dẫn, viết tắt, ai làm gì, thời hạn, chú thích, gợi ý sửa")),
    ActionSpec("task_sheets", "study", QT_TRANSLATE_NOOP("Actions", "Phiếu giao việc…"),
               ("Shift+F4",), "print",
               QT_TRANSLATE_NOOP("Actions", "Ghi việc được giao của một nơi, hoặc của mọi nơi, ra PDF hay Word để in")),
    ActionSpec("read", "study", QT_TRANSLATE_NOOP("Actions", "Đã đọc mục này"),
               ("Ctrl+R",), "read",
               QT_TRANSLATE_NOOP("Actions", "Ghi là đã đọc mục đang đọc, hoặc là chưa đọc")),
    ActionSpec("export_marks", "study", QT_TRANSLATE_NOOP("Actions", "Xuất đánh dấu…"),
               ("Ctrl+Shift+E",), "export",
               QT_TRANSLATE_NOOP("Actions", "Ghi mọi đánh dấu ra Markdown, Word, hoặc tệp để nhập ở máy khác")),
    ActionSpec("import_marks", "study", QT_TRANSLATE_NOOP("Actions", "Nhập đánh dấu…"),
               ("Ctrl+Shift+I",), "open",
               QT_TRANSLATE_NOOP("Actions", "Đưa vào đánh dấu từ tệp .json của máy khác; bản mới hơn được giữ")),
    ActionSpec("backups", "study", QT_TRANSLATE_NOOP("Actions", "Bản sao lưu ghi chép…"),
               ("Ctrl+Shift+B",), "folder",
               QT_TRANSLATE_NOOP("Actions", "Xem các bản sao lưu ghi chép của bạn và khôi phục một bản")),
    ActionSpec("copy_citation", "study", QT_TRANSLATE_NOOP("Actions", "Chép lời trích kèm nguồn"),
               ("Ctrl+Shift+C",), "quote",
               QT_TRANSLATE_NOOP("Actions", "Chép chữ đang chọn với tên, số, ngày, vị trí và trang của tài liệu")),
    ActionSpec("learn_cards", "cards", QT_TRANSLATE_NOOP("Actions", "Ôn thẻ nhớ…"),
               ("F2",), "read",
               QT_TRANSLATE_NOOP("Actions", "Hỏi những thẻ đến hạn: số liệu, chữ viết tắt, nhiệm vụ, văn bản")),
    ActionSpec("propose_cards", "cards", QT_TRANSLATE_NOOP("Actions", "Chọn thẻ từ tài liệu…"),
               ("Shift+F2",), "check",
               QT_TRANSLATE_NOOP("Actions", "Chọn trong những thẻ mà tài liệu đang đọc gợi ý")),
    ActionSpec("write_card", "cards", QT_TRANSLATE_NOOP("Actions", "Tự viết thẻ…"),
               ("Ctrl+Shift+M",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Viết câu hỏi và câu trả lời cho chữ đang chọn, hoặc cho đoạn đang đọc")),
    ActionSpec("cards", "cards", QT_TRANSLATE_NOOP("Actions", "Thẻ nhớ của tôi…"),
               ("Ctrl+F2",), "marks",
               QT_TRANSLATE_NOOP("Actions", "Mọi thẻ: lọc, sửa, xóa, để riêng, học lại, xem câu gốc đã đổi")),
    ActionSpec("quiz", "cards", QT_TRANSLATE_NOOP("Actions", "Làm bài kiểm tra…"),
               ("Ctrl+Shift+F2",), "check",
               QT_TRANSLATE_NOOP("Actions", "Hỏi về tài liệu đang đọc: chọn phương án hoặc tự gõ; in đề và đáp án")),
    ActionSpec("quiz_history", "cards", QT_TRANSLATE_NOOP("Actions", "Các bài kiểm tra đã làm…"),
               ("Alt+Shift+F2",), "rail",
               QT_TRANSLATE_NOOP("Actions", "Làm tiếp bài đang dở, xem lại kết quả và tiến bộ")),
    ActionSpec("export_cards", "cards", QT_TRANSLATE_NOOP("Actions", "Xuất thẻ sang Anki…"),
               ("Ctrl+Shift+A",), "export",
               QT_TRANSLATE_NOOP("Actions", "Ghi mọi thẻ vào một tệp .apkg mà Anki mở được")),
    ActionSpec("present", "present", QT_TRANSLATE_NOOP("Actions", "Trình chiếu"),
               ("F5",), "present",
               QT_TRANSLATE_NOOP("Actions", "Chiếu cả tài liệu từ trang đầu")),
    ActionSpec("present_here", "present", QT_TRANSLATE_NOOP("Actions", "Trình chiếu từ mục đang đọc"),
               ("Shift+F5",), "present",
               QT_TRANSLATE_NOOP("Actions", "Chiếu cả tài liệu, bắt đầu ở mục đang đọc")),
    ActionSpec("rehearse", "present", QT_TRANSLATE_NOOP("Actions", "Diễn tập"),
               ("Alt+F5",), "present",
               QT_TRANSLATE_NOOP("Actions", "Chiếu từ trang đầu để tập nói; thời gian được so với dự kiến")),
    ActionSpec("present_section", "present", QT_TRANSLATE_NOOP("Actions", "Chỉ trình chiếu mục đang đọc"),
               ("Ctrl+F5",), "present",
               QT_TRANSLATE_NOOP("Actions", "Chỉ chiếu các trang của mục lớn đang đọc")),
    ActionSpec("check", "present", QT_TRANSLATE_NOOP("Actions", "Kiểm tra trước khi trình chiếu…"),
               ("Ctrl+Shift+F5",), "check",
               QT_TRANSLATE_NOOP("Actions", "Màn hình, bút trình chiếu, nguồn điện, giờ, hàng ghế cuối")),
    ActionSpec("talks", "present", QT_TRANSLATE_NOOP("Actions", "Các buổi đã trình chiếu…"),
               ("Ctrl+Alt+F5",), "rail",
               QT_TRANSLATE_NOOP("Actions", "Thời gian từng mục, điều đã hỏi, xuất thành bảng")),
    ActionSpec("edit_deck", "present", QT_TRANSLATE_NOOP("Actions", "Sửa bộ trang chiếu…"),
               ("Ctrl+T",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Chọn câu, sắp, tách, gộp, ẩn trang; thêm trang và lời dẫn của mình")),
    ActionSpec("open_deck", "present", QT_TRANSLATE_NOOP("Actions", "Bộ trang chiếu đã cất…"),
               ("Ctrl+Shift+T",), "folder",
               QT_TRANSLATE_NOOP("Actions", "Mở, đổi tên hoặc xóa những bộ trang chiếu đã cất")),
    ActionSpec("help", "help", QT_TRANSLATE_NOOP("Actions", "Các phím tắt"),
               ("F1",), "keyboard",
               QT_TRANSLATE_NOOP("Actions", "Mọi việc làm được và phím của nó")),
    ActionSpec("about", "help", QT_TRANSLATE_NOOP("Actions", "Giới thiệu"),
               ("Shift+F1",), "info",
               QT_TRANSLATE_NOOP("Actions", "Phiên bản và giấy phép")),
)  # fmt: skip


def translated(text: str) -> str:
    """A text of the table in the language of the moment."""
    return QCoreApplication.translate("Actions", text)


def shown_key(key: str) -> str:
    """A key as people write it on this system: "Ctrl+K"."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class Actions(QObject):
    """The live actions of one window, by id."""

    def __init__(self, parent: QObject | None = None, table: Sequence[ActionSpec] = TABLE) -> None:
        super().__init__(parent)
        self._table = tuple(table)
        self._actions = {spec.id: self._make(spec) for spec in self._table}
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def of_menu(self, menu: str) -> tuple[QAction, ...]:
        return tuple(self._actions[spec.id] for spec in self._table if spec.menu == menu)

    def set_theme(self, theme: Theme) -> None:
        """Draw every icon in the theme's colours."""
        for spec in self._table:
            self._actions[spec.id].setIcon(icon(spec.icon, theme.text, theme.disabled))

    def retranslate(self) -> None:
        for spec in self._table:
            action = self._actions[spec.id]
            action.setText(translated(spec.text))
            action.setStatusTip(translated(spec.tip))
            action.setToolTip(f"{translated(spec.tip)} ({shown_key(spec.keys[0])})")

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setCheckable(spec.is_checkable)
        action.setMenuRole(QAction.MenuRole.NoRole)
        return action
