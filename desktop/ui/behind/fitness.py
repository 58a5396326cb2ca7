"""Whether a folder is fit to hold the person's data: on a disk of this machine, that stays, and is nobody else's."""

import os
import re
import sys
from enum import StrEnum
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QStorageInfo

from desktop.paths import LIBRARY, STUDY

_NETWORK = re.compile(
    r"nfs\d?|cifs|smb\w*|afpfs|9p|ncpfs|webdav|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|s3fs)", re.IGNORECASE
)
_SYNCED = re.compile(
    r"onedrive( - .*)?|dropbox( \(.*\))?|google ?drive|my drive|drive của tôi|icloud ?drive|mobile documents"
    r"|cloudstorage|nextcloud|owncloud|pclouddrive|mega|box sync|synologydrive|yandex\.disk",
    re.IGNORECASE,
)
_MARKERS = (".dropbox", ".dropbox.cache", ".stfolder", ".tmp.drivedownload", ".owncloudsync.log", ".nextcloudsync.log")
_SYNCED_BY_SYSTEM = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_BLOCK_DEVICES = Path("/sys/class/block")
_WINDOWS_REMOVABLE, _WINDOWS_REMOTE = 2, 4


class Unfit(StrEnum):
    """Why a folder can't be taken."""

    MISSING = "missing"
    UNWRITABLE = "unwritable"
    NETWORK = "network"
    REMOVABLE = "removable"
    SYNCED = "synced"
    TAKEN = "taken"


def unfit_for_data(folder: Path) -> Unfit | None:
    """What speaks against a folder for the two databases; None where nothing does."""
    checks = (
        (Unfit.NETWORK, is_on_network),
        (Unfit.MISSING, lambda one: not one.is_dir()),
        (Unfit.SYNCED, is_synced),
        (Unfit.REMOVABLE, is_removable),
        (Unfit.UNWRITABLE, lambda one: not is_writable(one)),
        (Unfit.TAKEN, lambda one: any((one / name).exists() for name in (LIBRARY, STUDY))),
    )
    return next((unfit for unfit, is_so in checks if is_so(folder)), None)


def unfit_for_backups(folder: Path) -> Unfit | None:
    """A backup may be on a stick or in a cloud; it must only be possible to write it."""
    if not folder.is_dir():
        return Unfit.MISSING
    return None if is_writable(folder) else Unfit.UNWRITABLE


def is_writable(folder: Path) -> bool:
    """Tried, as rights tell only half of it."""
    trial = folder / f".sotay-{uuid4().hex[:8]}"
    try:
        trial.write_bytes(b"x")
        trial.unlink()
    except OSError:
        return False
    return True


def is_on_network(folder: Path) -> bool:
    """Whether another machine holds it: SQLite can't lock there."""
    if str(folder).replace("\\", "/").startswith("//") or _windows_kind(folder) == _WINDOWS_REMOTE:
        return True
    return is_network_kind(bytes(QStorageInfo(str(folder)).fileSystemType().data()).decode())


def is_network_kind(kind: str) -> bool:
    """Whether a file system of this name is that of another machine."""
    return _NETWORK.fullmatch(kind) is not None


def is_synced(folder: Path) -> bool:
    """Whether another program copies it elsewhere, half-written files and all."""
    told = {Path(place) for name in _SYNCED_BY_SYSTEM if (place := os.environ.get(name))}
    return any(
        above in told or _SYNCED.fullmatch(above.name) or any((above / marker).exists() for marker in _MARKERS)
        for above in (folder, *folder.parents)
    )


def is_removable(folder: Path, devices: Path = _BLOCK_DEVICES) -> bool:
    """Whether the disk can be taken out while the program runs."""
    if sys.platform == "win32":
        return _windows_kind(folder) == _WINDOWS_REMOVABLE
    if sys.platform == "darwin":
        return folder.parts[:2] == ("/", "Volumes")
    name = Path(bytes(QStorageInfo(str(folder)).device().data()).decode()).name
    return is_stick(devices / name) if name else False


def is_stick(device: Path) -> bool:
    """Whether Linux says so of a partition or of the disk that it is on, or that it hangs on USB."""
    place = device.resolve()
    flags = (one / "removable" for one in (place, place.parent))
    return "/usb" in place.as_posix() or any(flag.is_file() and flag.read_text().strip() == "1" for flag in flags)


def _windows_kind(folder: Path) -> int:
    """The number that Windows has for this kind of drive; 0 elsewhere."""
    if sys.platform == "win32":
        import ctypes

        return int(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor))
    return 0
