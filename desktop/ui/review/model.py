"""The nodes of a draft in reading order, one row each, as a list that is indented like a tree."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.guidance.document import Document, Node, NodeKind
from desktop.ui.tree.rows import row_text

Index = QModelIndex | QPersistentModelIndex
DEPTH, KIND, DOUBTFUL, TITLED = (Qt.ItemDataRole.UserRole + number for number in range(1, 5))
_TOP = QModelIndex()


def kind_text(kind: NodeKind) -> str:
    """What a kind of node is called on screen."""
    return QCoreApplication.translate("NodeKinds", _KINDS[kind])


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """A text to be translated where it is shown."""
    return text


_KINDS = {
    NodeKind.PART: QT_TRANSLATE_NOOP("NodeKinds", "Phần"),
    NodeKind.CHAPTER: QT_TRANSLATE_NOOP("NodeKinds", "Chương"),
    NodeKind.SECTION: QT_TRANSLATE_NOOP("NodeKinds", "Mục"),
    NodeKind.SUBSECTION: QT_TRANSLATE_NOOP("NodeKinds", "Tiểu mục"),
    NodeKind.ARTICLE: QT_TRANSLATE_NOOP("NodeKinds", "Điều"),
    NodeKind.CLAUSE: QT_TRANSLATE_NOOP("NodeKinds", "Khoản"),
    NodeKind.POINT: QT_TRANSLATE_NOOP("NodeKinds", "Điểm"),
    NodeKind.HEADING: QT_TRANSLATE_NOOP("NodeKinds", "Đề mục"),
    NodeKind.STARRED_HEADING: QT_TRANSLATE_NOOP("NodeKinds", "Đề mục *"),
    NodeKind.NUMBERED_PARAGRAPH: QT_TRANSLATE_NOOP("NodeKinds", "Đoạn có số"),
    NodeKind.BULLET: QT_TRANSLATE_NOOP("NodeKinds", "Gạch đầu dòng"),
    NodeKind.PLUS: QT_TRANSLATE_NOOP("NodeKinds", "Dấu cộng"),
    NodeKind.PARAGRAPH: QT_TRANSLATE_NOOP("NodeKinds", "Đoạn"),
    NodeKind.TABLE: QT_TRANSLATE_NOOP("NodeKinds", "Bảng"),
    NodeKind.QUOTE: QT_TRANSLATE_NOOP("NodeKinds", "Trích dẫn"),
    NodeKind.PREAMBLE: QT_TRANSLATE_NOOP("NodeKinds", "Mở đầu"),
    NodeKind.CLOSING: QT_TRANSLATE_NOOP("NodeKinds", "Lời kết"),
    NodeKind.APPENDIX: QT_TRANSLATE_NOOP("NodeKinds", "Phụ lục"),
}


class ReviewModel(QAbstractListModel):
    """`show` puts another draft in place of the one that is listed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: Sequence[Node] = ()
        self._depths: dict[str, int] = {}
        self._doubtful: frozenset[str] = frozenset()

    def show(self, document: Document, doubtful: frozenset[str]) -> None:
        """`doubtful` holds the paths of the nodes that are to be looked at."""
        self.beginResetModel()
        self._nodes, self._doubtful, self._depths = document.nodes, doubtful, {}
        for node in document.nodes:
            self._depths[node.path] = self._depths[node.parent] + 1 if node.parent else 0
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._nodes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        node = self._nodes[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row_text(node)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(node)
            case _:
                return self._own(node, role)

    def _own(self, node: Node, role: int) -> object:
        if role == DEPTH:
            return self._depths[node.path]
        if role == KIND:
            return kind_text(node.kind)
        if role == DOUBTFUL:
            return node.path in self._doubtful
        return node.is_titled if role == TITLED else None

    def _spoken(self, node: Node) -> str:
        doubt = self.tr("chưa chắc, ") if node.path in self._doubtful else ""
        level = self.tr("cấp {level}, ").format(level=node.level) if node.level else ""
        return f"{doubt}{kind_text(node.kind)}, {level}{row_text(node)}"
