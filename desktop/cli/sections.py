"""Sections named on the command line."""

from collections.abc import Sequence

from desktop.errors import ExportError
from desktop.guidance.document import Document


def need_sections(document: Document, paths: Sequence[str]) -> None:
    """ExportError where the document has no node at one of `paths`."""
    missing = [path for path in paths if path not in document]
    if missing:
        raise ExportError(
            f"Tài liệu không có mục “{missing[0]}”; lệnh outline in các vị trí có trong tài liệu.",
            f"The document has no node “{missing[0]}”; the command outline prints those that it has.",
            code="no_node",
        )
