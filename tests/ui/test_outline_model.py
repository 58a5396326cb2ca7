"""The outline as a tree model."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.refs import NodeRef
from desktop.ui.tree.model import CONTEXT, OutlineEntry, OutlineModel

PLAN = Document("ke-hoach", "Kế hoạch", "Chuyển đổi số", (Node("I", None, NodeKind.HEADING, "Mục tiêu", "I", "I.", 1),))


def listing(*documents: Document) -> list[OutlineEntry]:
    return [OutlineEntry(document.id, document.title) for document in documents]


def serve(model: OutlineModel, *documents: Document) -> OutlineModel:
    """List these documents, and give each as soon as it is wanted."""
    known = {document.id: document for document in documents}
    model.wanted.connect(lambda id_: model.add(known[id_]))
    model.set_documents(listing(*documents))
    return model


@pytest.fixture
def wanted():
    """Ids of the documents that were asked for, in order."""
    return []


@pytest.fixture
def model(guidance, wanted):
    model = OutlineModel()
    model.wanted.connect(wanted.append)
    return serve(model, guidance, PLAN)


def fetch(model: OutlineModel, parent: QModelIndex) -> QModelIndex:
    """Look into a row as a view does."""
    if model.canFetchMore(parent):
        model.fetchMore(parent)
    return parent


def texts(model: OutlineModel, parent: QModelIndex | None = None) -> list[str]:
    parent = parent or QModelIndex()
    return [model.index(row, 0, parent).data() for row in range(model.rowCount(parent))]


def paths(model: OutlineModel, parent: QModelIndex) -> list[str]:
    """Paths of all rows below, depth first."""
    found = []
    fetch(model, parent)
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found += [model.ref(index).path, *paths(model, index)]
    return found


def test_the_model_keeps_every_promise_of_a_tree_model(model, guidance):
    """Qt's own tester walks it, whole and filtered, while it changes."""
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    paths(model, QModelIndex())
    model.set_current(NodeRef(guidance.id, "II.2.1/p3"))
    model.filter("kinh te")
    paths(model, QModelIndex())
    model.filter("")
    assert tester.model() is model


def test_listing_documents_loads_none(model, wanted):
    """Only the titles are read until a document is opened, though each shows an arrow."""
    assert texts(model) == ["Tuyên truyền kết quả phát triển kinh tế - xã hội năm 2023, nhiệm vụ, giải pháp năm 2024",
                            "Chuyển đổi số"]  # fmt: skip
    assert model.hasChildren(model.index(0, 0))
    assert wanted == []
    assert model.branch_count == 2


def test_rows_are_made_when_their_parent_is_opened(model, wanted, guidance):
    """Opening a document makes its top rows; what is below them is not made yet."""
    document = fetch(model, model.index(0, 0))
    assert texts(model, document) == ["I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG TUYÊN TRUYỀN", "III. TỔ CHỨC THỰC HIỆN"]
    assert all(model.hasChildren(model.index(row, 0, document)) for row in range(3))
    assert model.branch_count == 5
    assert wanted == [guidance.id]


def test_the_tree_holds_headings_starred_headings_and_numbered_paragraphs(model, guidance):
    """Bullets and plain paragraphs are left to the reader."""
    kinds = {NodeKind.HEADING, NodeKind.STARRED_HEADING, NodeKind.NUMBERED_PARAGRAPH}
    assert paths(model, model.index(0, 0)) == [node.path for node in guidance.nodes if node.kind in kinds]


def test_a_long_row_is_cut_at_a_word_and_whole_in_its_tooltip(model, guidance):
    """A numbered paragraph of a thousand characters is one line."""
    model.add(guidance)
    row = model.index_of(NodeRef(guidance.id, "III.4"))
    text, whole = row.data(), row.data(Qt.ItemDataRole.ToolTipRole)
    assert text.startswith("4. Đề nghị cấp ủy")
    assert text.endswith("…")
    assert len(text) <= 121
    assert whole == f"4. {guidance.node('III.4').text}"
    assert whole[len(text) - 1] in " ,;:."


@pytest.mark.parametrize(
    ("path", "row"),
    [("II.2.1", "II.2.1"), ("II.2.1/p3", "II.2.1"), ("III.1/p2", "III.1"), ("front.preamble", ""), ("", ""), ("X", "")],
)
def test_a_node_without_a_row_stands_for_the_nearest_one_above(model, guidance, path, row):
    """A paragraph marks its heading; the preamble marks its document."""
    model.add(guidance)
    assert model.ref(model.index_of(NodeRef(guidance.id, path))) == NodeRef(guidance.id, row)


def test_the_current_row_and_those_above_are_heavier(model, guidance):
    """More than colour tells where the person is."""
    model.add(guidance)

    def weight(path: str) -> int:
        font = model.index_of(NodeRef(guidance.id, path)).data(Qt.ItemDataRole.FontRole)
        return int(font.weight()) if font else 0

    model.set_current(NodeRef(guidance.id, "II.2.1/p3"))
    assert weight("II.2.1") > weight("II.2") == weight("II") == weight("")
    assert weight("II.1") == 0
    model.set_current(NodeRef(guidance.id, "I"))
    assert [weight("II.2.1"), weight("II")] == [0, 0]


def test_moving_on_repaints_old_and_new_rows(model, guidance, qtbot):
    """The rows that lose or gain weight are announced, and no other."""
    model.add(guidance)
    model.set_current(NodeRef(guidance.id, "II.1.1"))
    changed = []
    model.dataChanged.connect(lambda first, *_: changed.append(model.ref(first).path))
    model.set_current(NodeRef(guidance.id, "II.1.2/b3"))
    assert sorted(changed) == ["II.1.1", "II.1.2"]


def test_the_filter_ignores_accents_and_keeps_what_stands_above(model, guidance):
    """`phat trien kinh te` finds `Phát triển kinh tế`, in its place in the tree."""
    model.filter("PHAT trien  kinh te")
    assert model.match_count > 1
    shown = paths(model, model.index(0, 0))
    assert {"II", "II.2", "II.2.8", "II.2.8.1"} <= set(shown)
    assert "II.2.3" not in shown
    assert not model.index_of(NodeRef(guidance.id, "II.2.8.1")).data(CONTEXT)
    assert model.index_of(NodeRef(guidance.id, "II")).data(CONTEXT)


@pytest.mark.parametrize("words", ["quốc phòng", "quoc phong", "QUỐC PHÒNG", "phong quoc"])
def test_words_are_found_in_any_case_and_order(model, guidance, words):
    """Each word has to be there, wherever it stands."""
    model.filter(words)
    assert model.first_match == NodeRef(guidance.id, "II.2")


def test_a_number_finds_its_section(model, guidance):
    """The printed label can be typed."""
    model.filter("2.8.4")
    assert model.first_match == NodeRef(guidance.id, "II.2.8.4")


def test_a_filter_that_finds_nothing_leaves_no_row(model):
    """Documents without a match are hidden too."""
    model.filter("không thể có")
    assert (model.match_count, model.rowCount()) == (0, 0)
    assert model.first_match is None


def test_an_empty_filter_shows_everything_again(model):
    """Blanks are no words."""
    model.filter("quốc phòng")
    model.filter("  ")
    assert (model.match_count, model.rowCount()) == (0, 2)


def test_a_row_whose_parent_is_none_moves_up(qtbot):
    """A numbered paragraph under a plain one is not lost."""
    nodes = (
        Node("p1", None, NodeKind.PARAGRAPH, "Mở đầu"),
        Node("p1.1", "p1", NodeKind.NUMBERED_PARAGRAPH, "Một", "1", "1.", 1),
    )
    model = serve(OutlineModel(), Document("a", None, "Tên", nodes))
    assert texts(model, fetch(model, model.index(0, 0))) == ["1. Một"]


def test_a_document_without_headings_loses_its_arrow_once_it_is_known():
    """Then there is nothing to open."""
    model = serve(OutlineModel(), Document("a", None, "Tên", (Node("p1", None, NodeKind.PARAGRAPH, "Chỉ chữ"),)))
    assert model.hasChildren(model.index(0, 0))
    assert model.rowCount(fetch(model, model.index(0, 0))) == 0
    assert not model.hasChildren(model.index(0, 0))


def test_rows_that_come_late_keep_every_promise_too(guidance):
    """Qt's own tester watches documents come into an open tree, into a filtered one, and come back changed."""
    model = OutlineModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_documents(listing(PLAN, guidance))
    assert texts(model, model.index(1, 0)) == []
    model.add(guidance)
    assert len(texts(model, model.index(1, 0))) == 3
    model.filter("muc tieu")
    before = texts(model)
    model.add(PLAN)
    assert texts(model) == [PLAN.title, *before]
    model.add(replace(PLAN, nodes=(replace(PLAN.nodes[0], text="Yêu cầu"),)))
    assert texts(model) == before
    assert tester.model() is model


def test_a_filter_asks_for_one_document_after_the_other(guidance):
    """Whatever the person opens meanwhile waits for one document at most."""
    model = OutlineModel()
    wanted: list[str] = []
    model.wanted.connect(wanted.append)
    model.set_documents(listing(PLAN, guidance))
    model.filter("quoc phong")
    assert (wanted, model.is_filtering) == ([PLAN.id], True)
    model.add(PLAN)
    assert (wanted, model.is_filtering) == ([PLAN.id, guidance.id], True)
    model.add(guidance)
    assert (wanted, model.is_filtering) == ([PLAN.id, guidance.id], False)
    assert model.match_count > 0


def test_a_new_revision_is_asked_for_anew(model, wanted, guidance):
    """What is listed as it was keeps its rows."""
    paths(model, QModelIndex())
    wanted.clear()
    model.set_documents([OutlineEntry(guidance.id, guidance.title), OutlineEntry(PLAN.id, PLAN.title, 2)])
    paths(model, QModelIndex())
    assert wanted == [PLAN.id]


def test_a_title_is_a_row_that_the_filter_finds(model):
    """With or without accents, as any heading."""
    model.filter("chuyen doi so")
    assert texts(model) == ["Chuyển đổi số"]
    assert model.first_match == NodeRef(PLAN.id, "")
    assert not model.index(0, 0).data(CONTEXT)
