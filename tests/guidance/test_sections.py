"""The section of another edition that is the one that is read here."""

from dataclasses import replace

from desktop.guidance.document import Document
from desktop.guidance.sections import same_section


def with_nodes(document: Document, **changes) -> Document:
    """The document with nodes changed by their path, as `II_2` for `II.2`."""
    names = {path.replace("_", "."): fields for path, fields in changes.items()}
    return replace(document, nodes=tuple(replace(one, **names.get(one.path, {})) for one in document.nodes))


def test_the_same_document_has_the_same_section(guidance):
    """A paragraph belongs to the innermost title around it."""
    assert same_section(guidance, "II.2.1/p1", guidance) == "II.2.1"
    assert same_section(guidance, "", guidance) == ""


def test_a_renumbered_section_is_known_by_its_title(guidance):
    """A section that was pushed on is found under its new label."""
    title = guidance.node("II.2.1").text
    other = with_nodes(guidance, II_2_1={"text": "Một mục khác"}, II_2_2={"text": title})
    assert same_section(guidance, "II.2.1/p1", other) == "II.2.2"


def test_a_section_with_another_title_is_known_by_its_label(guidance):
    """Where nothing has its title any more."""
    other = with_nodes(guidance, II_2_1={"text": "Một mục khác"})
    assert same_section(guidance, "II.2.1/p1", other) == "II.2.1"


def test_another_text_has_none(guidance):
    """No section around the place is there: the other text stays where it is."""
    other = Document("other", None, "Khác", ())
    assert same_section(guidance, "II.2.1/p1", other) is None
