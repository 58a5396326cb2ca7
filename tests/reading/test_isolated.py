"""A foreign file is read in a process of its own: whatever happens there, here is one sentence."""

import sys
from pathlib import Path

import pytest

from desktop.errors import RefusedFile
from desktop.guidance.document import Document
from desktop.office import find_office
from desktop.paths import own_command
from desktop.reading.files import read_file
from desktop.reading.isolation.isolated import IsolatedReader
from desktop.reading.isolation.limits import Limits

CHILD = [*own_command(), "read-file"]


def playing(code: str) -> list[str]:
    """A child that runs some code instead of reading; its arguments are the file and the folder."""
    return [sys.executable, "-c", f"import sys, pathlib\nfile, folder = map(pathlib.Path, sys.argv[1:])\n{code}"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "ke-hoach.txt"
    path.write_text("KẾ HOẠCH\n\nTuần lễ\n\nI. Mục đích\n\n1. Để biết.", encoding="utf-8")
    return path


def test_the_same_document_comes_back(root: Path, guidance: Document) -> None:
    """What the child reads is what is read here, with its warnings."""
    source = root / "resources" / "guidance" / "huong-dan-2024.txt"
    assert IsolatedReader(CHILD).read(source) == read_file(source)


def test_a_refusal_keeps_its_sentence(tmp_path: Path) -> None:
    """A file that is no document is refused there as here."""
    picture = tmp_path / "anh.png"
    picture.write_bytes(b"\x89PNG")
    with pytest.raises(RefusedFile) as refusal:
        IsolatedReader(CHILD).read(picture)
    assert refusal.value.code == "kind"


@pytest.mark.parametrize(
    "code",
    ["raise SystemExit(3)", "import os; os.abort()", "(folder / 'result.json').write_text('{')", ""],
    ids=["exit", "abort", "half a result", "nothing"],
)
def test_a_child_that_ends_badly_is_one_sentence(file: Path, code: str) -> None:
    """A crash, a half-written result or none at all is a refusal."""
    with pytest.raises(RefusedFile) as refusal:
        IsolatedReader(playing(code)).read(file)
    assert refusal.value.code == "crashed"


def test_a_child_that_never_ends_is_ended(file: Path) -> None:
    """Past the time that it has, the child is killed."""
    with pytest.raises(RefusedFile) as refusal:
        IsolatedReader(playing("import threading; threading.Event().wait()"), Limits(wall_seconds=0.3)).read(file)
    assert refusal.value.code == "crashed"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits a process that is not its own job")
def test_a_child_has_only_so_much_memory(file: Path) -> None:
    """Under its limits a process can't take 4 GB."""
    code = "from desktop.reading.isolation.limits import Limits, confine; confine(Limits()); bytearray(4 * 2**30)"
    with pytest.raises(RefusedFile) as refusal:
        IsolatedReader(playing(code)).read(file)
    assert refusal.value.code == "crashed"


def test_progress_is_passed_on_and_can_call_off(file: Path) -> None:
    """What the child reports reaches the caller; an exception of the caller ends the child."""
    code = "import threading; (folder / 'progress.txt').write_text('3 9'); threading.Event().wait()"
    seen: list[tuple[int, int]] = []

    class CalledOff(Exception):
        pass

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        if total:
            raise CalledOff

    with pytest.raises(CalledOff):
        IsolatedReader(playing(code)).read(file, progress)
    assert seen[-1] == (3, 9)
    assert set(seen[:-1]) <= {(0, 0)}


def test_progress_never_goes_back(file: Path, tmp_path: Path) -> None:
    """While the child writes how far it is, its file may be empty for a moment."""
    told, emptied = tmp_path / "told", tmp_path / "emptied"
    code = f"""
import time
from pathlib import Path
report = folder / 'progress.txt'
report.write_text('3 9')
while not Path({str(told)!r}).exists():
    time.sleep(0.001)
report.write_text('')
Path({str(emptied)!r}).touch()
time.sleep(60)
"""
    seen: list[tuple[int, int]] = []
    after: list[tuple[int, int]] = []

    class Enough(Exception):
        pass

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        if total:
            told.touch()
        if len(after) == 2:
            raise Enough
        if emptied.exists():
            after.append((done, total))

    with pytest.raises(Enough):
        IsolatedReader(playing(code)).read(file, progress)
    assert seen == sorted(seen)
    assert seen[-1] == (3, 9)


@pytest.mark.skipif(find_office() is None, reason="LibreOffice is not installed")
def test_an_old_word_file_is_converted_and_read(tmp_path: Path) -> None:
    """LibreOffice makes a .docx of it outside of the child, which then reads that."""
    import subprocess

    rtf = tmp_path / "ke-hoach.rtf"
    rtf.write_text(r"{\rtf1 KE HOACH\par Tuan le\par I. Muc dich\par De biet.\par}")
    office, profile = find_office(), (tmp_path / "profile").as_uri()
    command = [office, "--headless", f"-env:UserInstallation={profile}", "--convert-to", "doc:MS Word 97"]
    subprocess.run([*map(str, command), "--outdir", str(tmp_path), str(rtf)], check=True, capture_output=True)
    if not (tmp_path / "ke-hoach.doc").exists():
        pytest.skip("LibreOffice is here without its Writer")
    document = IsolatedReader(CHILD).read(tmp_path / "ke-hoach.doc").document
    assert (document.kind, [node.path for node in document.nodes]) == ("Kế hoạch", ["I", "I/p1"])
