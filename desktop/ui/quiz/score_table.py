"""The score of a quiz by kind and by section."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.guidance.quiz.scores import Score, scores_by_kind, scores_by_section
from desktop.study.quizzes import KeptQuiz
from desktop.ui.kit.tips import plain_tip
from desktop.ui.quiz.words import kind_title

INDENT = 14
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ScoreTable(QTreeWidget):
    """Only to be read: no row can be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setUniformRowHeights(True)
        self.setIndentation(INDENT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def show_quiz(self, kept: KeptQuiz) -> None:
        """How it stands."""
        kinds = scores_by_kind(kept.questions, kept.answers)
        sections = scores_by_section(kept.questions, kept.answers)
        self.setHeaderLabels([self.tr("Loại và mục"), self.tr("Đúng")])
        self.headerItem().setTextAlignment(1, _RIGHT)
        self.setAccessibleName(self.tr("Điểm theo loại và theo mục"))
        self.clear()
        self._add(self.tr("Theo loại"), {kind_title(kind): score for kind, score in kinds.items()})
        self._add(self.tr("Theo mục"), {name or self.tr("Phần đầu"): score for name, score in sections.items()})

    def _add(self, title: str, scores: dict[str, Score]) -> None:
        group = QTreeWidgetItem(self, [title])
        for name, score in scores.items():
            row = QTreeWidgetItem(group, [name, f"{score.right} / {score.total}"])
            row.setToolTip(0, plain_tip(name))
            row.setTextAlignment(1, _RIGHT)
        group.setExpanded(True)
