"""Where the person writes to: the name is theirs, the ending is the format's."""

from pathlib import Path

import pytest

from desktop.ui.exports.choosers import ask_for_target, with_ending


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("bao-cao", "bao-cao.pptx"),
        ("bao-cao.pptx", "bao-cao.pptx"),
        ("BAO-CAO.PPTX", "BAO-CAO.PPTX"),
        ("Báo cáo 20.11", "Báo cáo 20.11.pptx"),
        ("bao-cao.pdf", "bao-cao.pdf.pptx"),
    ],
)
def test_an_ending_is_put_behind_a_name_and_takes_nothing_from_it(name, written):
    """A date in the name stays whole."""
    assert with_ending(Path(name), ".pptx") == Path(written)


class Person:
    """Gives one answer after the other and remembers what was proposed."""

    def __init__(self, *answers: Path | None) -> None:
        self.answers = list(answers)
        self.proposed: list[Path] = []

    def ask(self, proposed: Path) -> Path | None:
        self.proposed.append(proposed)
        return self.answers.pop(0)


def test_a_file_that_the_ending_leads_to_is_never_overwritten_unasked(tmp_path):
    """The window for files comes again with the whole name, and asks about that one."""
    there = tmp_path / "Báo cáo 20.11.pptx"
    there.touch()
    person = Person(tmp_path / "Báo cáo 20.11", there)
    assert ask_for_target(person.ask, tmp_path / "a.pptx", ".pptx") == there
    assert person.proposed == [tmp_path / "a.pptx", there]


def test_whoever_thinks_better_of_it_writes_nothing(tmp_path):
    """At the first question or the second."""
    (tmp_path / "a.pdf").touch()
    for answers in ((None,), (tmp_path / "a", None)):
        assert ask_for_target(Person(*answers).ask, tmp_path / "b.pdf", ".pdf") is None


def test_a_name_that_the_person_gave_whole_is_asked_for_once(tmp_path):
    """Its overwriting was asked about already."""
    (tmp_path / "a.pdf").touch()
    person = Person(tmp_path / "a.pdf")
    assert ask_for_target(person.ask, tmp_path / "b.pdf", ".pdf") == tmp_path / "a.pdf"
    assert len(person.proposed) == 1
