"""How long the program takes to its first painted window with text, against a bare Qt window in the same run.

`make bench`, or `python benchmarks/startup.py [runs]`. Whole processes on the offscreen platform, started in
turn (bare, program, bare, program …) after one warm-up of each; written to docs/benchmarks/startup.md.
"""

import os
import platform
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REPORT = ROOT / "docs" / "benchmarks" / "startup.md"

BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
window = QLabel("Sổ tay")
window.show()
window.grab()
print(time.time() - float(sys.argv[1]))
"""
PROGRAM = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QEventLoop
from desktop.app import build_program, make_application
from desktop.paths import Profile
application = make_application(["sotay"])
program = build_program(application, Profile(Path(sys.argv[2])))
waiting = QEventLoop()
program.reading.opened.connect(waiting.quit)
program.start()
waiting.exec()
program.window.grab()
print(time.time() - float(sys.argv[1]))
program.close()
"""


def seconds(code: str, profile: Path) -> float:
    """Seconds from the start of a process to its first painted picture."""
    import time

    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, str(time.time()), str(profile)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout.split()[-1])


def measure(runs: int) -> tuple[list[float], list[float]]:
    """`runs` pairs of (bare, program), after one of each that does not count."""
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder)
        pairs = [(seconds(BARE, profile), seconds(PROGRAM, profile)) for _ in range(runs + 1)][1:]
    return [bare for bare, _ in pairs], [program for _, program in pairs]


def report(bare: list[float], program: list[float]) -> str:
    ratios = [ours / theirs for theirs, ours in zip(bare, program, strict=True)]
    rows = (
        ("bare Qt window with a label", bare, "s"),
        ("sotay, guidance open and painted", program, "s"),
        ("ratio", ratios, "x"),
    )
    lines = [
        f"| {name} | {statistics.median(values):.2f} {unit} | {min(values):.2f} | {max(values):.2f} |"
        for name, values, unit in rows
    ]
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    return "\n".join(
        [
            "# Start-up",
            "",
            f"{len(bare)} pairs in one run, whole processes, offscreen. {machine}.",
            "",
            "| from process start to the first picture | median | min | max |",
            "|---|---|---|---|",
            *lines,
            "",
        ]
    )


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    text = report(*measure(runs))
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    REPORT.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
