"""Old Word files go through LibreOffice where it is installed; without it one sentence says what to do."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.errors import RefusedFile
from desktop.office import find_office
from desktop.reading.doc_reader import docx_of_doc
from desktop.reading.docx.reader import read_docx

DOC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
SENTENCES = ["Kế hoạch tuyên truyền", "Đẩy mạnh ứng dụng công nghệ ở cơ sở"]

needs_scripts = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in program is a shell script")


def program(folder: Path, script: str) -> str:
    """A program that takes the arguments of LibreOffice: profile, six switches, format, folder, file."""
    file = folder / "office"
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)
    return str(file)


@pytest.mark.parametrize("content", [b"", b"abc", b"PK\x03\x04", b"{\\rtf1 a}"])
def test_what_is_no_old_word_file_is_refused_before_anything_runs(content: bytes) -> None:
    """Its first bytes tell."""
    with pytest.raises(RefusedFile) as refusal:
        docx_of_doc(content, "a.doc", "/no/such/program")
    assert refusal.value.code == "damaged"


def test_without_libreoffice_the_sentence_says_what_to_do() -> None:
    """Install it, or save the file as .docx."""
    with pytest.raises(RefusedFile) as refusal:
        docx_of_doc(DOC, "a.doc", None)
    assert refusal.value.code == "doc"
    assert "cài LibreOffice" in refusal.value.message
    assert ".docx" in refusal.value.message
    assert "LibreOffice" in refusal.value.english


@needs_scripts
def test_the_program_gets_a_profile_of_its_own_and_only_our_names(tmp_path: Path) -> None:
    """The profile forbids macros and links; the name of the file is never an argument."""
    said = tmp_path / "said"
    profile = '"${1#-env:UserInstallation=file://}/user/registrymodifications.xcu"'
    office = program(
        tmp_path, f'echo "$@" > {said}; cat {profile} >> {said}; mkdir "${{10}}"; echo ok > "${{10}}/in.docx"'
    )
    assert docx_of_doc(DOC, "-x; rm.doc", office) == b"ok\n"
    text = said.read_text(encoding="utf-8")
    assert "rm.doc" not in text
    assert '"DisableMacrosExecution" oor:op="fuse"><value>true' in text
    assert '"BlockUntrustedRefererLinks" oor:op="fuse"><value>true' in text


@needs_scripts
@pytest.mark.parametrize("script", ["exit 1", "exit 0", "sleep 600 & wait"])
def test_a_program_that_does_not_get_done_is_ended_and_said_so(tmp_path: Path, script: str) -> None:
    """It fails, gives nothing, or hangs with a process of its own; no folder stays behind."""
    seen = tmp_path / "seen"
    office = program(tmp_path, f'echo "$1" > {seen}; {script}')
    with pytest.raises(RefusedFile) as refusal:
        docx_of_doc(DOC, "a.doc", office, seconds=0.5)
    assert refusal.value.code == "doc"
    assert "mật khẩu" in refusal.value.message
    profile = seen.read_text(encoding="utf-8").strip().removeprefix("-env:UserInstallation=file://")
    assert not Path(profile).parent.exists()


def old_word_file(folder: Path, office: str) -> bytes:
    """A real .doc, written by LibreOffice; a machine whose LibreOffice has no Writer can't make one."""
    from docx import Document

    document = Document()
    for sentence in SENTENCES:
        document.add_paragraph(sentence)
    document.save(str(folder / "a.docx"))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "doc:MS Word 97", "--outdir", str(folder)]
    subprocess.run([*command, str(folder / "a.docx")], capture_output=True, timeout=120, check=False)
    made = folder / "a.doc"
    if not made.exists():
        pytest.skip("this LibreOffice has no Writer")
    return made.read_bytes()


def test_an_old_word_file_is_read(tmp_path: Path) -> None:
    """What was written in a .docx comes back from the .doc."""
    office = find_office()
    if office is None:
        pytest.skip("LibreOffice is not installed")
    content = docx_of_doc(old_word_file(tmp_path, office), "a.doc", office)
    assert [block.text for block in read_docx(content, "a.docx").blocks] == SENTENCES
