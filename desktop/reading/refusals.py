"""Refusals that several readers share."""

from desktop.errors import RefusedFile


def empty(name: str) -> RefusedFile:
    """The refusal of a file with nothing in it, as a download leaves it that was cut off."""
    return RefusedFile(
        f"Tệp “{name}” trống; hãy tải lại, hoặc xin người gửi tệp khác.",
        f"“{name}” is empty; download it again, or ask the sender for another copy.",
        code="empty",
    )


def damaged(name: str) -> RefusedFile:
    """The refusal of a file that can't be what its name says."""
    return RefusedFile(
        f"Tệp “{name}” bị hỏng nên không đọc được; hãy mở bằng Word rồi lưu lại thành .docx.",
        f"“{name}” is damaged and can't be read; open it in Word and save it as .docx.",
        code="damaged",
    )
