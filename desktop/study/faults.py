"""What can go wrong with what the person made, said in one plain sentence."""

from contextlib import AbstractContextManager
from pathlib import Path

from desktop.database import plain
from desktop.errors import StudyError

_SENTENCES = {
    "missing": (
        "Không tìm thấy tệp ghi chép {path}; hãy kiểm tra lại đường dẫn.",
        "There is no file of notes at {path}; check the path.",
    ),
    "foreign": (
        "Tệp {path} không phải tệp ghi chép của Sổ tay báo cáo viên; hãy chọn tệp khác.",
        "{path} is not a file of notes of this program; choose another file.",
    ),
    "newer": (
        "Tệp ghi chép {path} do phiên bản mới hơn của chương trình tạo ra; hãy cập nhật chương trình.",
        "{path} was made by a newer version of the program; update the program.",
    ),
    "damaged": (
        "Tệp ghi chép {path} bị hỏng; hãy khôi phục từ một bản sao lưu.",
        "{path} is damaged; restore a backup.",
    ),
    "busy": (
        "Tệp ghi chép {path} đang được chương trình khác ghi; việc vừa làm chưa được lưu, hãy thử lại sau ít giây.",
        "Another program is writing to {path}; what you just did is not saved, try again in a few seconds.",
    ),
    "read_only": (
        "Không được phép ghi vào {path}; việc vừa làm chưa được lưu, hãy kiểm tra quyền của tệp và thư mục.",
        "{path} may not be written to; what you just did is not saved, check the rights of the file and its folder.",
    ),
    "full": (
        "Ổ đĩa chứa {path} đã đầy; việc vừa làm chưa được lưu, hãy giải phóng chỗ trống rồi làm lại.",
        "The disk of {path} is full; what you just did is not saved, free some space and do it again.",
    ),
    "unreadable": (
        "Không mở được tệp ghi chép {path}; hãy kiểm tra quyền của tệp và ổ đĩa.",
        "{path} can't be opened; check the rights of the file and the disk.",
    ),
    "restored": (
        "Đã khôi phục bản sao lưu lúc {since} thay tệp hỏng hoặc bị mất; ghi chép đến {until} có thể thiếu. ({aside})",
        "The backup of {since} replaces a damaged or missing file; notes up to {until} may be missing. ({aside})",
    ),
    "lost": (
        "Tệp ghi chép bị hỏng và chưa có bản sao lưu nào; đã bắt đầu một tệp mới. Tệp hỏng được giữ tại {aside}.",
        "The file of notes was damaged and there is no backup yet; a new one was begun. See {aside} for the old one.",
    ),
    "clock": (
        "Đồng hồ máy đang chỉ {now}, sớm hơn lần ghi gần nhất ({last}); hãy kiểm tra ngày giờ. Ghi chép vẫn còn đủ.",
        "The clock says {now}, which is before the last note ({last}); check the date and time. Nothing is lost.",
    ),
    "backup_away": (
        "Không ghi được bản sao lưu vào {path} nên tạm ghi vào {instead}; hãy xem ổ đĩa đó còn cắm, còn chỗ trống.",
        "Backups can't go to {path} now; they go to {instead} instead. See that the disk is there and has space.",
    ),
    "no_annotation": (
        "Đánh dấu này không còn nữa; danh sách sẽ được cập nhật.",
        "This annotation is gone; the list will be brought up to date.",
    ),
    "no_card": (
        "Thẻ này không còn nữa; hãy mở lại phần ôn thẻ.",
        "This card is gone; open the review of cards again.",
    ),
    "no_quiz": (
        "Bài kiểm tra này không còn nữa; hãy mở lại danh sách các bài đã làm.",
        "This quiz is gone; open the list of quizzes again.",
    ),
    "no_deck": (
        "Bộ trang chiếu đã lưu này không còn nữa; danh sách sẽ được cập nhật.",
        "This saved deck is gone; the list will be brought up to date.",
    ),
}


def fault(code: str, path: Path, **values: object) -> StudyError:
    """The error, or piece of news, `study_<code>` about the file at `path`."""
    vietnamese, english = (sentence.format(path=path, **values) for sentence in _SENTENCES[code])
    return StudyError(vietnamese, english, code=f"study_{code}")


def plain_faults(path: Path) -> AbstractContextManager[None]:
    """Turn what a person can mend into a `StudyError`; anything else is a bug and passes."""
    return plain(lambda trouble: fault(trouble, path))
