"""What files hold beside their text, and what is said of it when it is left out: Vietnamese, English."""

LEFT_OUT = {
    "tracked_changes": (
        "Tệp có sửa đổi đang theo dõi: phần thêm đã được nhận, phần xóa đã bỏ.",
        "The file has tracked changes: what was added was taken, what was deleted was left out.",
    ),
    "comments": (
        "Ý kiến ghi bên lề (comment) đã bỏ.",
        "Comments in the margin were left out.",
    ),
    "contents": (
        "Mục lục tự động đã bỏ; cây mục được dựng từ chính văn bản.",
        "The table of contents was left out; the outline comes from the text itself.",
    ),
    "hidden": (
        "Chữ ẩn đã bỏ.",
        "Hidden text was left out.",
    ),
    "pictures": (
        "Hình ảnh không được đọc; chữ trong hình, nếu có, không nằm trong tài liệu.",
        "Pictures are not read; words in them are not in the document.",
    ),
    "formulas": (
        "Công thức được chép thành một dòng chữ; hãy đối chiếu với bản gốc.",
        "Formulas were copied as one line of text; compare them with the original.",
    ),
    "macros": (
        "Tệp có macro; chương trình chỉ đọc chữ và không chạy macro.",
        "The file has macros; only its text was read and no macro was run.",
    ),
    "outside": (
        "Tệp trỏ tới nội dung nằm ngoài tệp; nội dung đó không được mở.",
        "The file points to content outside of it, which was not opened.",
    ),
}
