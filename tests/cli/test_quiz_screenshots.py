"""The pictures of a quiz: driven from its wish to its result without a person."""

from pathlib import Path

import pytest
from PySide6.QtGui import QPixmap

from desktop.cli import screenshots
from desktop.cli.quiz_screenshots import quiz_pictures
from desktop.guidance.refs import NodeRef
from desktop.library.shipped import copy_library
from desktop.paths import Profile, shipped_library


@pytest.mark.parametrize("seed", [screenshots.SEED, 1])
def test_every_moment_of_a_quiz_has_its_picture(qapp, tmp_path: Path, monkeypatch, seed: int) -> None:
    """Whatever is asked, it is answered to the end, and the list of quizzes is the last picture."""
    monkeypatch.setattr(screenshots, "SEED", seed)
    profile = Profile(tmp_path)
    copy_library(shipped_library(), profile.library)
    program = screenshots._program(profile, (1366, 768), "light")
    program.reading.go(NodeRef(screenshots.DOCUMENT, screenshots.SECTION), ())
    names = [name for name, _ in quiz_pictures(program, QPixmap)]
    program.window.close()
    program.close()
    assert names[:2] == ["quiz-start", "quiz-question"]
    assert names[-2:] == ["quiz-result", "quiz-history"]
    assert "quiz-choice-wrong" in names
