"""A file is written under a temporary name and moved in place when it is whole: never a half-written one."""

import errno
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from desktop.errors import ExportError


@contextmanager
def saved(path: Path) -> Iterator[Path]:
    """A temporary path beside `path` to write to; moved to `path` at the end, deleted on any error.

    OSErrors of writing become an ExportError; everything else passes through.
    """
    part = _beside(path)
    try:
        if path.is_dir():
            raise _is_folder(path)
        yield part
        part.replace(path)
    except OSError as error:
        raise _sentence(error, path) from error
    finally:
        _remove(part)


@contextmanager
def saved_folder(path: Path, ours: re.Pattern[str]) -> Iterator[Path]:
    """A temporary folder beside `path`; at the end its files are moved into `path`, which may exist.

    Then the older files of `path` whose names match `ours` are deleted, and nothing else.
    """
    part = _beside(path)
    try:
        part.mkdir()
        yield part
        path.mkdir(exist_ok=True)
        new = sorted(file.name for file in part.iterdir())
        for name in new:
            (part / name).replace(path / name)
        for older in files_like(path, ours) - set(new):
            (path / older).unlink()
    except OSError as error:
        raise _sentence(error, path) from error
    finally:
        _remove(part)


def files_like(folder: Path, names: re.Pattern[str]) -> set[str]:
    """The names of the files in `folder`, which need not exist, that match `names` as a whole."""
    files = folder.iterdir() if folder.is_dir() else ()
    return {file.name for file in files if names.fullmatch(file.name) and file.is_file()}


def _beside(path: Path) -> Path:
    """A name on the same disk, so that moving it in place is one step."""
    if not path.parent.is_dir():
        raise _no_folder(path)
    return path.with_name(f".sotay-{uuid4().hex[:8]}.part")


def _remove(part: Path) -> None:
    """What can't be removed, on a disk that was pulled out or takes no writing, must not hide why that is so."""
    if part.is_dir():
        shutil.rmtree(part, ignore_errors=True)
    else:
        with suppress(OSError):
            part.unlink()


def _no_folder(path: Path) -> ExportError:
    return ExportError(
        f"Không có thư mục “{path.parent}”. Hãy chọn thư mục khác rồi xuất lại.",
        f"There is no folder “{path.parent}”. Choose another folder and export again.",
        code="no_folder",
    )


def _sentence(error: OSError, path: Path) -> ExportError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return _disk_full(path)
    if isinstance(error, PermissionError) or error.errno in {errno.EROFS, errno.ETXTBSY, errno.EBUSY}:
        return _in_use(path) if path.exists() else _no_right(path)
    return _not_written(path)


def _is_folder(path: Path) -> ExportError:
    return ExportError(
        f"Đã có thư mục tên “{path.name}”. Hãy đặt tên tệp khác rồi xuất lại.",
        f"“{path.name}” is a folder. Choose another file name and export again.",
        code="is_folder",
    )


def _disk_full(path: Path) -> ExportError:
    return ExportError(
        f"Ổ đĩa đã đầy nên chưa ghi được “{path.name}”. Hãy giải phóng dung lượng rồi xuất lại.",
        f"The disk is full, so “{path.name}” was not written. Free some space and export again.",
        code="disk_full",
    )


def _in_use(path: Path) -> ExportError:
    return ExportError(
        f"Không thay được tệp “{path.name}”: tệp đang mở ở chương trình khác hoặc bị khóa ghi. "
        "Hãy đóng tệp hoặc chọn tên khác rồi xuất lại.",
        f"“{path.name}” can't be replaced: it is open in another program or write-protected. "
        "Close it or choose another name, then export again.",
        code="in_use",
    )


def _no_right(path: Path) -> ExportError:
    return ExportError(
        f"Không có quyền ghi vào thư mục “{path.parent}”. Hãy chọn thư mục khác rồi xuất lại.",
        f"No right to write to the folder “{path.parent}”. Choose another folder and export again.",
        code="no_right",
    )


def _not_written(path: Path) -> ExportError:
    return ExportError(
        f"Chưa ghi được tệp “{path.name}”. Hãy chọn tên hoặc thư mục khác rồi xuất lại.",
        f"“{path.name}” was not written. Choose another name or folder and export again.",
        code="not_written",
    )
