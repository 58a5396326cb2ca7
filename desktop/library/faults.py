"""What SQLite and the disk can refuse, said in one plain sentence."""

from contextlib import AbstractContextManager
from pathlib import Path

from desktop.database import plain
from desktop.errors import LibraryError

_SENTENCES = {
    "missing": (
        "Không tìm thấy kho tài liệu {path}; hãy kiểm tra lại đường dẫn.",
        "There is no library at {path}; check the path.",
    ),
    "exists": (
        "Đã có tệp {path}; hãy chọn tên khác cho kho tài liệu mới.",
        "{path} is there already; choose another name for the new library.",
    ),
    "foreign": (
        "Tệp {path} không phải kho tài liệu của Sổ tay báo cáo viên; hãy chọn tệp khác.",
        "{path} is not a library of this program; choose another file.",
    ),
    "newer": (
        "Kho tài liệu {path} do phiên bản mới hơn của chương trình tạo ra; hãy cập nhật chương trình.",
        "{path} was made by a newer version of the program; update the program.",
    ),
    "older": (
        "Kho tài liệu {path} thuộc phiên bản cũ; hãy mở kho bằng cửa sổ chương trình một lần để cập nhật.",
        "{path} is of an older version; open it once in the program's window to bring it up to date.",
    ),
    "damaged": (
        "Kho tài liệu {path} bị hỏng; hãy thay bằng bản sao lưu hoặc nạp lại các tài liệu.",
        "{path} is damaged; put a backup in its place or import the documents again.",
    ),
    "busy": (
        "Kho tài liệu {path} đang được chương trình khác ghi; hãy thử lại sau ít giây.",
        "Another program is writing to {path}; try again in a few seconds.",
    ),
    "read_only": (
        "Không được phép ghi vào kho tài liệu {path}; hãy kiểm tra quyền của tệp và thư mục.",
        "{path} may not be written to; check the rights of the file and its folder.",
    ),
    "full": (
        "Ổ đĩa chứa {path} đã đầy; hãy giải phóng chỗ trống rồi thử lại.",
        "The disk of {path} is full; free some space and try again.",
    ),
    "unreadable": (
        "Không mở được kho tài liệu {path}; hãy kiểm tra quyền của tệp và ổ đĩa.",
        "{path} can't be opened; check the rights of the file and the disk.",
    ),
    "no_document": (
        "Không có tài liệu “{document}” trong kho {path}.",
        "There is no document “{document}” in {path}.",
    ),
    "no_edition": (
        "Kho {path} không giữ bản {revision} của tài liệu “{document}”.",
        "{path} keeps no edition {revision} of the document “{document}”.",
    ),
    "no_passage": (
        "Không có mục “{node}” trong tài liệu “{document}” của kho {path}.",
        "There is no node “{node}” in document “{document}” of {path}.",
    ),
}


def fault(code: str, path: Path, **values: str) -> LibraryError:
    """The error `library_<code>` about the library at `path`."""
    vietnamese, english = (sentence.format(path=path, **values) for sentence in _SENTENCES[code])
    return LibraryError(vietnamese, english, code=f"library_{code}")


def plain_faults(path: Path) -> AbstractContextManager[None]:
    """Turn what a person can mend into a `LibraryError`; anything else is a bug and passes."""
    return plain(lambda trouble: fault(trouble, path))
