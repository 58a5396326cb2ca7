"""What can be wrong with a study pack, said in one plain sentence; nothing was taken in then."""

from desktop.errors import StudyError

LARGEST = 200
"""Megabytes, of the file and of what it unpacks to."""

_SENTENCES = {
    "missing": (
        "Không tìm thấy tệp “{name}”; hãy kiểm tra lại đường dẫn.",
        "There is no file “{name}”; check the path.",
    ),
    "unreadable": (
        "Không đọc được “{name}”; hãy kiểm tra quyền của tệp và ổ đĩa.",
        "“{name}” can't be read; check the rights of the file and the disk.",
    ),
    "foreign": (
        "Tệp “{name}” không phải gói học tập của Sổ tay báo cáo viên; hãy chọn tệp .sotay do chương trình này ghi.",
        "“{name}” is no study pack; choose a .sotay file that this program wrote.",
    ),
    "damaged": (
        "Gói “{name}” bị hỏng hoặc chép chưa hết nên không nhập gì; hãy chép lại tệp từ người gửi.",
        "The pack “{name}” is damaged or incomplete, so nothing was taken in; copy the file again.",
    ),
    "newer": (
        "Gói “{name}” do phiên bản mới hơn của chương trình ghi; hãy cập nhật chương trình rồi mở lại.",
        "The pack “{name}” was written by a newer version of the program; update the program and open it again.",
    ),
    "too_large": (
        "Gói “{name}” lớn bất thường (giới hạn {largest} MB) nên không được mở; hãy kiểm tra nguồn của tệp.",
        "The pack “{name}” is abnormally large (limit: {largest} MB) and wasn't opened; check where it comes from.",
    ),
    "too_much": (
        "Gói sẽ lớn hơn {largest} MB nên không mở lại được; hãy chọn ít tài liệu hơn hoặc bớt ảnh trang chiếu.",
        "The pack would be larger than {largest} MB and couldn't be opened; choose fewer documents or decks' pictures.",
    ),
    "secret": (
        "Gói “{name}” có tài liệu đóng dấu {secrecy}: tài liệu mật không được lưu ở đây; không nhập gì.",
        "A document in “{name}” is marked {secrecy}: secret documents must not be stored here; nothing was taken in.",
    ),
    "pictures": (
        "Không ghi được ảnh của bộ trang chiếu vào {name} nên không nhập gì; hãy kiểm tra chỗ trống và quyền ghi.",
        "Pictures of decks can't be written to {name}, so nothing was taken in; check the space and rights there.",
    ),
    "empty": (
        "Chưa chọn tài liệu nào cho gói; hãy chọn ít nhất một tài liệu.",
        "No document was chosen for the pack; choose at least one.",
    ),
}


def pack_fault(code: str, name: str = "", **values: object) -> StudyError:
    """The error `pack_<code>` about the file of this name."""
    vietnamese, english = (text.format(name=name, largest=LARGEST, **values) for text in _SENTENCES[code])
    return StudyError(vietnamese, english, code=f"pack_{code}")
