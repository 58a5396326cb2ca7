"""Old Word files (.doc), turned into .docx by LibreOffice where it is installed."""

from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.errors import RefusedFile
from desktop.office import SECONDS, converted
from desktop.reading.refusals import damaged
from desktop.reading.zip_guard import ENCRYPTED_STREAM, OLD_WORD, encrypted

FORM = "docx:MS Word 2007 XML"


def docx_of_doc(content: bytes, name: str, office: str | None, seconds: float = SECONDS) -> bytes:
    """The same document as a .docx file, converted by the program `office` in a folder of its own.

    Raises RefusedFile where the file is no old Word file, there is no LibreOffice, or it does not get done.
    """
    if not content.startswith(OLD_WORD):
        raise damaged(name)
    if ENCRYPTED_STREAM in content:
        raise encrypted(name)
    if office is None:
        raise _no_office(name)
    with TemporaryDirectory(prefix="sotay-doc-", ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        (place / "in.doc").write_bytes(content)
        return _result(converted(office, place / "in.doc", FORM, seconds), name)


def _result(file: Path, name: str) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise _not_converted(name) from error


def _no_office(name: str) -> RefusedFile:
    return RefusedFile(
        f"Tệp “{name}” là Word cũ (.doc); hãy cài LibreOffice, hoặc mở bằng Word rồi lưu thành .docx.",
        f"“{name}” is an old Word file (.doc); install LibreOffice, or open it in Word and save it as .docx.",
        code="doc",
    )


def _not_converted(name: str) -> RefusedFile:
    return RefusedFile(
        f"LibreOffice không chuyển được tệp “{name}”; hãy mở bằng Word, bỏ mật khẩu nếu có, rồi lưu thành .docx.",
        f"LibreOffice can't convert “{name}”; open it in Word, remove its password if any, and save it as .docx.",
        code="doc",
    )
