"""Kinds of official documents, as they are called in Vietnamese."""

from desktop.text.fold import fold

KINDS = (
    "Hướng dẫn", "Nghị quyết", "Chỉ thị", "Kết luận", "Quyết định", "Quy định", "Quy chế", "Thông báo", "Thông tri",
    "Kế hoạch", "Chương trình", "Đề án", "Báo cáo", "Tờ trình", "Công văn", "Công điện", "Nghị định", "Thông tư",
    "Luật", "Bộ luật", "Pháp lệnh", "Thông tư liên tịch", "Nghị quyết liên tịch", "Đề cương", "Tài liệu",
)  # fmt: skip
"""Kinds that other documents are cited by."""
_OTHERS = (
    "Chương trình hành động", "Chương trình công tác", "Chương trình làm việc", "Phương án", "Dự án", "Quy trình",
    "Nội quy", "Điều lệ", "Hiến pháp", "Lệnh", "Thông cáo", "Tuyên bố", "Lời kêu gọi", "Diễn văn", "Bài phát biểu",
    "Biên bản", "Giấy mời", "Thư ngỏ", "Chuyên đề", "Công bố", "Bản ghi nhớ", "Bản thỏa thuận", "Hướng dẫn liên tịch",
    "Kế hoạch liên tịch", "Quy chế phối hợp", "Báo cáo tổng kết", "Báo cáo chuyên đề", "Thông báo kết luận",
)  # fmt: skip
"""Kinds that only stand above a title."""
_BY_FOLDED = {fold(kind): kind for kind in (*KINDS, *_OTHERS)}


def kind_named(text: str) -> str | None:
    """The kind that a line names, in whatever case and with whatever accents; None for any other line."""
    return _BY_FOLDED.get(fold(text))
