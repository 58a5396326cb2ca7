"""Marks out to a file, and in from one."""

import pytest

from desktop.guidance.refs import NodeRef
from desktop.ui.kit.messages import Message
from tests.ui.conftest import Driver
from tests.ui.test_annotating import PATH, WORDS, kept, select


@pytest.fixture
def marked(driver: Driver) -> Driver:
    driver.program.reading.go(NodeRef("huong-dan-2024", PATH))
    driver.settle()
    select(driver, PATH, WORDS)
    driver.act("highlight_green")
    return driver


def test_markdown_has_section_and_source(marked, tmp_path):
    """What was marked is written with its section and where it comes from."""
    marked.targets.append(tmp_path / "a.md")
    marked.act("export_marks")
    marked.work()
    text = (tmp_path / "a.md").read_text(encoding="utf-8")
    assert "### 2\\.1. Về lĩnh vực kinh tế" in text
    assert f"> {WORDS}" in text
    assert "Tô màu: Xanh lá · Hướng dẫn" in text


def test_out_and_in_again(marked, tmp_path):
    """A file that was written comes in again at its place, and is counted."""
    marked.targets.append(tmp_path / "a.json")
    marked.act("export_marks")
    marked.work()
    before = kept(marked)
    marked.program.notebook.remove([before[0].id])
    marked.settle()
    marked.files.append(tmp_path / "a.json")
    marked.act("import_marks")
    marked.work()
    assert kept(marked) == before
    assert marked.window.strip.currentMessage().startswith("1 đánh dấu mới")


def test_another_file_is_refused(marked, tmp_path):
    """A file that holds no marks is one sentence, and nothing changes."""
    (tmp_path / "b.json").write_text("[1, 2]", encoding="utf-8")
    marked.files.append(tmp_path / "b.json")
    marked.act("import_marks")
    marked.work()
    message = marked.window.findChild(Message, "message")
    assert "b.json" in message.sentence.text()
    assert len(kept(marked)) == 1
