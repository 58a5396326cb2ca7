"""Refusals that several readers share."""

from desktop.errors import RefusedFile


def damaged(name: str) -> RefusedFile:
    """The refusal of a file that can't be what its name says."""
    return RefusedFile(
        f"Tệp “{name}” bị hỏng nên không đọc được; hãy mở bằng Word rồi lưu lại thành .docx.",
        f"“{name}” is damaged and can't be read; open it in Word and save it as .docx.",
        code="damaged",
    )
