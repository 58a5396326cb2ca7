"""Talks that were held or rehearsed: time by section against the plan, what was asked, and all of it as a table."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.present.clock import spoken
from desktop.present.talk import SlideTime, Talk
from desktop.study.opening import shown_time
from desktop.ui.kit.dialog import Dialog

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TalksDialog(Dialog):
    """`export_requested` carries the Talk that is to be written as a table, `rate_requested` syllables a minute."""

    export_requested = Signal(object)
    rate_requested = Signal(float)

    def __init__(self, talks: tuple[Talk, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("talks")
        self._talks = talks
        self._which = QComboBox()
        # A long title is cut in the line and whole in the list: it must not push the tables out of the window.
        self._which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._which.setMinimumContentsLength(40)
        self._nothing = self.add_text()
        self._summary = self.add_text()
        self._table = self._make_table(5)
        self._table.setRootIsDecorated(True)
        self._asked = self._make_table(3)
        self._take_rate, self._export = self.add_button(), self.add_button()
        self._close = self.add_button("primary")
        self.body.insertWidget(0, self._which)
        self.body.addWidget(self._table, 3)
        self.body.addWidget(self._asked, 2)
        self._which.currentIndexChanged.connect(self._show)
        self._export.clicked.connect(self._on_export)
        self._take_rate.clicked.connect(self._on_take_rate)
        self._close.clicked.connect(self.accept)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Các buổi đã trình chiếu"))
        self._which.setAccessibleName(self.tr("Buổi trình chiếu"))
        self._nothing.setText(self.tr("Chưa có buổi nào. Sau mỗi buổi, kể cả buổi tập, thời gian được ghi ở đây."))
        self._table.setHeaderLabels([self.tr("Mục"), self.tr("Trang"), self.tr("Dự kiến"), self.tr("Đã nói"),
                                     self.tr("So với dự kiến")])  # fmt: skip
        self._table.setAccessibleName(self.tr("Thời gian từng mục và từng trang"))
        self._asked.setHeaderLabels([self.tr("Đã hỏi"), self.tr("Đã chiếu"), self.tr("Lúc")])
        self._asked.setAccessibleName(self.tr("Điều đã hỏi"))
        self._take_rate.setText(self.tr("Tính các bộ sau theo tốc độ này"))
        self._export.setText(self.tr("Xuất bảng (CSV)…"))
        self._close.setText(self.tr("Đóng"))
        self._which.blockSignals(True)
        self._which.clear()
        self._which.addItems([self._called(talk) for talk in self._talks])
        self._which.blockSignals(False)
        self._show(0)

    @property
    def talk(self) -> Talk | None:
        row = self._which.currentIndex()
        return self._talks[row] if 0 <= row < len(self._talks) else None

    def _make_table(self, columns: int) -> QTreeWidget:
        table = QTreeWidget()
        table.setColumnCount(columns)
        table.setRootIsDecorated(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.header().setStretchLastSection(False)
        table.setMinimumSize(640, 140)
        return table

    @Slot(int)
    def _show(self, _row: int) -> None:
        talk = self.talk
        self._nothing.setVisible(talk is None)
        for part in (self._which, self._summary, self._table, self._asked, self._export):
            part.setVisible(talk is not None)
        self._take_rate.setVisible(talk is not None and talk.rate is not None)
        self._take_rate.setEnabled(True)
        if talk is None:
            return
        self._summary.setText(self._sum_up(talk))
        self._table.clear()
        for section in talk.sections:
            item = _item(self._cells(section, f"{section.section} {section.title}".strip()))
            slides = [slide for slide in talk.slides if slide.section == section.section]
            item.addChildren([_item(self._cells(slide, slide.title)) for slide in slides])
            self._table.addTopLevelItem(item)
        self._asked.clear()
        for asked in talk.questions:
            self._asked.addTopLevelItem(_item([asked.query or "—", asked.shown, spoken(asked.at)]))

    def _called(self, talk: Talk) -> str:
        """When it was, whether it was a rehearsal, and what was shown."""
        kind = self.tr("Diễn tập") if talk.is_rehearsal else ""
        deck = self.tr("bộ “{name}”").format(name=talk.deck_name) if talk.deck_name else ""
        return " · ".join(
            part for part in (shown_time(datetime.fromisoformat(talk.held)), kind, talk.title, deck) if part
        )

    def _sum_up(self, talk: Talk) -> str:
        text = self.tr("Đã nói {time}, trong đó trả lời câu hỏi {answers}.")
        plan = self.tr("Các trang đã chiếu dự kiến {planned}, so với dự kiến: {over}.")
        over = self._over(talk.taken - talk.answers - talk.planned)
        times = text.format(time=spoken(talk.taken), answers=spoken(talk.answers))
        return " ".join((times, plan.format(planned=spoken(talk.planned), over=over), *self._speed(talk)))

    def _speed(self, talk: Talk) -> tuple[str, ...]:
        """How fast the person spoke, where that could be told."""
        if talk.rate is None:
            return ()
        return (self.tr("Tốc độ nói đo được: {rate} âm tiết một phút.").format(rate=round(talk.rate)),)

    def _cells(self, row: SlideTime, title: str) -> list[str]:
        return [title, str(row.number), spoken(row.planned), spoken(row.taken), self._over(row.over)]

    def _over(self, seconds: float) -> str:
        """The difference in words: no sign or colour says it alone."""
        if abs(seconds) < 1:
            return self.tr("đúng dự kiến")
        text = self.tr("lâu hơn {time}") if seconds > 0 else self.tr("nhanh hơn {time}")
        return text.format(time=spoken(abs(seconds)))

    @Slot()
    def _on_take_rate(self) -> None:
        if self.talk and self.talk.rate is not None:
            self.rate_requested.emit(float(round(self.talk.rate)))
            self._take_rate.setEnabled(False)

    @Slot()
    def _on_export(self) -> None:
        if self.talk:
            self.export_requested.emit(self.talk)


def _item(cells: list[str]) -> QTreeWidgetItem:
    item = QTreeWidgetItem(cells)
    for column in range(1, len(cells)):
        item.setTextAlignment(column, RIGHT)
        item.setToolTip(column, cells[column])
    return item
