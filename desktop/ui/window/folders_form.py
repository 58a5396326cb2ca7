"""Where the data is and where backups go, with what can be done about it."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from desktop.paths import Profile

_BUTTONS = ("open_data", "move", "home", "open_backups", "choose", "usual")


class FoldersForm(QWidget):
    """Each signal asks for what its button says; `folder_requested` carries the folder to look at."""

    folder_requested = Signal(object)
    move_requested = Signal()
    home_requested = Signal()
    backups_requested = Signal()
    usual_backups_requested = Signal()

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._captions = (QLabel(self), QLabel(self))
        self.data, self.backups = _path_label(self), _path_label(self)
        self.news = tuple(QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True) for _ in range(2))
        self.buttons = {name: QPushButton(self, autoDefault=False) for name in _BUTTONS}
        self._lay_out()
        self._connect()
        self.show_profile(profile)

    def show_profile(self, profile: Profile) -> None:
        """Where everything is, or will be, now."""
        self._profile = profile
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        folders, chosen = self._profile.folders, self._profile.folders.backups
        self._captions[0].setText(self.tr("Thư mục dữ liệu"))
        self._captions[1].setText(self.tr("Thư mục sao lưu"))
        self.data.setText(shown_path(self._profile.data))
        self.backups.setText(shown_path(chosen or self._profile.backups))
        later = self.tr("Lần khởi động sau, dữ liệu được chép sang {folder}, so lại từng dòng rồi mới chuyển hẳn.")
        away = self.tr("Không thấy thư mục này; các bản sao lưu tạm ghi vào {folder}.")
        self._say(0, later.format(folder=folders.next_data) if folders.next_data else "")
        self._say(1, away.format(folder=self._profile.backups) if chosen and not chosen.is_dir() else "")
        texts = {
            "open_data": self.tr("Mở thư mục"),
            "move": self.tr("Chuyển dữ liệu…"),
            "home": self.tr("Thôi, không chuyển") if folders.next_data else self.tr("Chuyển về chỗ thường lệ"),
            "open_backups": self.tr("Mở thư mục"),
            "choose": self.tr("Chọn thư mục khác…"),
            "usual": self.tr("Về chỗ thường lệ"),
        }
        for name, button in self.buttons.items():
            button.setText(texts[name])
            caption = self._captions[0 if name in _BUTTONS[:3] else 1].text()
            button.setAccessibleName(f"{caption}: {texts[name]}")
        self.buttons["home"].setEnabled(bool(folders.next_data or folders.data))
        self.buttons["usual"].setEnabled(chosen is not None)

    def _say(self, place: int, sentence: str) -> None:
        self.news[place].setText(sentence)
        self.news[place].setVisible(bool(sentence))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(3, 1)
        for part, path in enumerate((self.data, self.backups)):
            row = 5 * part
            grid.setRowMinimumHeight(row + 4, 8)
            self._captions[part].setProperty("role", "section")
            grid.addWidget(self._captions[part], row, 0, 1, 4)
            grid.addWidget(path, row + 1, 0, 1, 4)
            for column, name in enumerate(_BUTTONS[3 * part : 3 * part + 3]):
                grid.addWidget(self.buttons[name], row + 2, column)
            grid.addWidget(self.news[part], row + 3, 0, 1, 4)

    def _connect(self) -> None:
        self.buttons["open_data"].clicked.connect(self._on_open_data)
        self.buttons["open_backups"].clicked.connect(self._on_open_backups)
        self.buttons["move"].clicked.connect(self.move_requested)
        self.buttons["home"].clicked.connect(self.home_requested)
        self.buttons["choose"].clicked.connect(self.backups_requested)
        self.buttons["usual"].clicked.connect(self.usual_backups_requested)

    @Slot()
    def _on_open_data(self) -> None:
        self.folder_requested.emit(self._profile.data)

    @Slot()
    def _on_open_backups(self) -> None:
        chosen = self._profile.folders.backups
        self.folder_requested.emit(chosen if chosen and chosen.is_dir() else self._profile.backups)


def _path_label(parent: QWidget) -> QLabel:
    """A path may be long and has no spaces to break at."""
    label = QLabel(parent, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def shown_path(path: Path) -> str:
    """With places to break after each folder."""
    return str(path).replace("/", "/\u200b").replace("\\", "\\\u200b")
