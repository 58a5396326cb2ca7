"""A copy of a library file put in a person's folder, whole or not at all."""

import os
import shutil
from pathlib import Path
from tempfile import NamedTemporaryFile

from desktop.library.faults import fault, plain_faults


def copy_library(source: Path, target: Path) -> None:
    """Copy the library at `source`, which nobody writes to, to `target`, making the folders above it."""
    if not source.is_file():
        raise fault("missing", source)
    with plain_faults(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as copy:
            try:
                with source.open("rb") as original:
                    shutil.copyfileobj(original, copy)
                copy.flush()
                os.fsync(copy.fileno())
                copy.close()
                Path(copy.name).replace(target)
            except BaseException:
                copy.close()
                Path(copy.name).unlink(missing_ok=True)
                raise
