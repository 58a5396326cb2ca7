"""What the person wrote, among what a search finds."""

from desktop.guidance.refs import Empty, Hit, Hits, NodeRef, NoHits, Source, Tier
from desktop.ui.search.marked_finder import with_marks
from tests.ui.conftest import Driver
from tests.ui.test_annotating import PATH, WORDS, dialog, kept, select


def hit(path: str, source: Source = Source.TEXT) -> Hit:
    return Hit(NodeRef("d", path), Tier.EXACT_WORDS, 1.0, "", (), "", (), (), source)


def test_marks_stand_behind_the_librarys_hits():
    """The order of the library stays; where it has nothing, the marks are the answer."""
    mark = hit("II", Source.MARK)
    assert with_marks(Hits((hit("I"),), 7), (mark,)) == Hits((hit("I"), mark), 8)
    assert with_marks(NoHits(), (mark,)) == with_marks(Empty(), (mark,)) == Hits((mark,), 1)
    assert with_marks(NoHits("gợi ý"), ()) == NoHits("gợi ý")


def test_a_note_is_found_and_gone_to(driver: Driver):
    """A word that only a note has leads to the passage that the note is on."""
    driver.program.reading.go(NodeRef("huong-dan-2024", PATH))
    driver.settle()
    select(driver, PATH, WORDS)
    driver.act("note")
    dialog(driver).note.setPlainText("Hỏi bác Quỳnh ở phòng Kế hoạch")
    dialog(driver).accept()
    driver.settle()
    assert len(kept(driver)) == 1
    driver.type_query("bac quynh")
    driver.program.finder.settle()
    driver.settle()
    result = driver.answers[-1].result
    assert isinstance(result, Hits)
    (found,) = result.hits
    assert (found.source, found.ref.path, found.heading) == (Source.MARK, PATH, "Hỏi bác Quỳnh ở phòng Kế hoạch")
