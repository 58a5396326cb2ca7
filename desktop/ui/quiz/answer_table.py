"""The questions of a quiz with what was answered, in groups: what needs the person first."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.study.quizzes import KeptQuiz
from desktop.ui.kit.tips import plain_tip
from desktop.ui.quiz.score_table import INDENT
from desktop.ui.quiz.words import whole_answer

_PLACE = Qt.ItemDataRole.UserRole
_WIDTH = 170


class AnswerTable(QTreeWidget):
    """`place` is that of the question in the current row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QTreeWidgetItem] = []
        self.setColumnCount(3)
        self.setUniformRowHeights(True)
        self.setIndentation(INDENT)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.header().resizeSection(column, _WIDTH)

    @property
    def place(self) -> int | None:
        item = self.currentItem()
        place = item.data(0, _PLACE) if item else None
        return None if place is None else int(place)

    def show_quiz(self, kept: KeptQuiz) -> None:
        """How it stands; the current question stays the current one."""
        place = self.place
        self.setHeaderLabels([self.tr("Câu hỏi"), self.tr("Bạn trả lời"), self.tr("Đáp án")])
        self.setAccessibleName(self.tr("Các câu đã trả lời"))
        self.clear()
        self._rows = [row for title, places in self._groups(kept) for row in self._group(kept, title, places)]
        current = [row for row in self._rows if row.data(0, _PLACE) == place]
        for row in (current or self._rows)[:1]:
            self.setCurrentItem(row)

    def _groups(self, kept: KeptQuiz) -> Iterator[tuple[str, list[int]]]:
        unanswered = "unanswered"
        rights = [answer.is_right if answer else unanswered for answer in kept.answers]
        for title, right in (
            (self.tr("Cần bạn quyết định"), None),
            (self.tr("Sai"), False),
            (self.tr("Chưa trả lời"), unanswered),
            (self.tr("Đúng"), True),
        ):
            if places := [place for place, one in enumerate(rights) if one is right]:
                yield title, places

    def _group(self, kept: KeptQuiz, title: str, places: list[int]) -> Iterator[QTreeWidgetItem]:
        group = QTreeWidgetItem(self, [f"{title} ({len(places)})"])
        for place in places:
            question, answer = kept.questions[place], kept.answers[place]
            asked = f"{place + 1}. {' '.join(question.asked.split())}"
            row = QTreeWidgetItem(group, [asked, answer.given if answer else "–", whole_answer(question)])
            row.setData(0, _PLACE, place)
            row.setToolTip(0, plain_tip(asked))
            yield row
        group.setExpanded(True)
