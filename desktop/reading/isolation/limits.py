"""What a process that reads a foreign file may use: memory, processor time, size of what it writes."""

import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bytes and seconds; what stands below `output` is watched by the parent, the rest by the system.

    Time that goes by while Tesseract reads pages is not the child's: a scan of 30 pages takes one to five
    minutes. It has `page_seconds` for each page and `scan_seconds` for all of them.
    """

    memory: int = 1536 * 2**20
    cpu_seconds: int = 300
    output: int = 256 * 2**20
    wall_seconds: float = 600.0
    page_seconds: float = 120.0
    scan_seconds: float = 3600.0


def confine(limits: Limits) -> None:
    """Put this process under the limits. Linux: all; Windows: memory; macOS keeps time and size of files."""
    if sys.platform == "win32":
        from desktop.reading.isolation.limits_windows import limit_memory

        limit_memory(limits.memory)
    else:
        import resource

        for kind, most in (
            (resource.RLIMIT_AS, limits.memory),
            (resource.RLIMIT_CPU, limits.cpu_seconds),
            (resource.RLIMIT_FSIZE, limits.output),
            (resource.RLIMIT_CORE, 0),
        ):
            _lower(resource, kind, most)


def _lower(resource: object, kind: int, most: int) -> None:
    """Never raise a limit that is lower already; a system that knows no such limit goes without."""
    _, hard = resource.getrlimit(kind)  # type: ignore[attr-defined]
    infinite = resource.RLIM_INFINITY  # type: ignore[attr-defined]
    least = most if hard == infinite else min(most, hard)
    try:
        resource.setrlimit(kind, (least, least))  # type: ignore[attr-defined]
    except (ValueError, OSError):
        if sys.platform != "darwin":
            raise
