"""Kinds of official documents, as they are called in Vietnamese."""

from desktop.text.fold import fold

KINDS = (
    "Hướng dẫn", "Nghị quyết", "Chỉ thị", "Kết luận", "Quyết định", "Quy định", "Quy chế", "Thông báo", "Thông tri",
    "Kế hoạch", "Chương trình", "Đề án", "Báo cáo", "Tờ trình", "Công văn", "Công điện", "Nghị định", "Thông tư",
    "Luật", "Bộ luật", "Pháp lệnh", "Thông tư liên tịch", "Nghị quyết liên tịch", "Đề cương", "Tài liệu",
)  # fmt: skip
_BY_FOLDED = {fold(kind): kind for kind in KINDS}


def kind_named(text: str) -> str | None:
    """The kind that a line names, in whatever case and with whatever accents; None for any other line."""
    return _BY_FOLDED.get(fold(text))
