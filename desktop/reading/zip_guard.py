"""Looks at a packed file before anything opens it: what is no sound, bounded zip is refused in one sentence."""

import zipfile
from io import BytesIO

from desktop.archives import NO_ZIP, is_bomb, is_sound
from desktop.errors import RefusedFile
from desktop.reading.refusals import empty

LARGEST_UNPACKED = 256 * 1024 * 1024
_MOST_MEMBERS = 10_000
OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
"""The stream of an old container that holds a new Word file behind a password."""
_ENCRYPTED = 0x1


def guard_zip(content: bytes, name: str) -> zipfile.ZipFile:
    """The open archive, once its directory is known to be sound. Raises RefusedFile."""
    _refuse_what_is_no_zip(content, name)
    archive = _opened(content, name)
    members = archive.infolist()
    if any(member.flag_bits & _ENCRYPTED for member in members):
        raise encrypted(name)
    if is_bomb(members, _MOST_MEMBERS, LARGEST_UNPACKED):
        raise _bomb(name)
    if not is_sound(members, content, archive.start_dir):
        raise damaged(name)
    return archive


def _refuse_what_is_no_zip(content: bytes, name: str) -> None:
    if not content.strip(b"\x00"):
        raise empty(name)
    if content.startswith(OLD_WORD):
        raise encrypted(name) if ENCRYPTED_STREAM in content else _old_word(name)
    if not content.startswith(b"PK"):
        raise not_word(name)


def _opened(content: bytes, name: str) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(BytesIO(content))
    except NO_ZIP as error:
        raise damaged(name) from error


def damaged(name: str) -> RefusedFile:
    return RefusedFile(
        f"Tệp “{name}” bị hỏng hoặc tải về chưa hết; hãy chép hoặc tải lại tệp, hoặc mở bằng Word rồi lưu lại.",
        f"“{name}” is damaged or incomplete; copy or download it again, or open it in Word and save it anew.",
        code="damaged",
    )


def encrypted(name: str) -> RefusedFile:
    return RefusedFile(
        f"Tệp “{name}” có đặt mật khẩu; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.",
        f"“{name}” is protected by a password; open it in Word, remove the password and save it.",
        code="encrypted",
    )


def not_word(name: str) -> RefusedFile:
    return RefusedFile(
        f"Tệp “{name}” không phải tài liệu Word (.docx); hãy kiểm tra lại tệp.",
        f"“{name}” is no Word document (.docx); check the file.",
        code="not_word",
    )


def _old_word(name: str) -> RefusedFile:
    return RefusedFile(
        f"Tệp “{name}” là tài liệu Word đời cũ (.doc); hãy mở bằng Word rồi lưu thành .docx.",
        f"“{name}” is an old Word document (.doc); open it in Word and save it as .docx.",
        code="old_word",
    )


def _bomb(name: str) -> RefusedFile:
    largest = LARGEST_UNPACKED // 2**20
    return RefusedFile(
        f"Tệp “{name}” bung ra lớn bất thường (giới hạn {largest} MB) nên không được mở; hãy kiểm tra nguồn của tệp.",
        f"“{name}” unpacks to an abnormal size (limit: {largest} MB) and wasn't opened; check where it comes from.",
        code="bomb",
    )
