"""The sections of a presentation, as its programs show them beside the slides."""

from uuid import NAMESPACE_OID, uuid5

from desktop.export.pptx.text import NAMESPACES, plain_xml
from desktop.export.sections import Section, sections_of
from desktop.slides.deck import Deck


def section_list(deck: Deck, first_id: int) -> str:
    """The `p:extLst` of the presentation; the ids of its slides count up from `first_id`."""
    sections = "".join(_section(place, section, first_id) for place, section in enumerate(sections_of(deck)))
    return (
        f'<p:extLst {NAMESPACES}><p:ext uri="{{521415D9-36F7-43E2-AB2F-B90AF26B5E84}}"><p14:sectionLst '
        f'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">{sections}</p14:sectionLst>'
        "</p:ext></p:extLst>"
    )


def _section(place: int, section: Section, first_id: int) -> str:
    guid = str(uuid5(NAMESPACE_OID, f"{place} {section.name}")).upper()
    ids = "".join(f'<p14:sldId id="{first_id + slide}"/>' for slide in section.slides)
    return (
        f'<p14:section name="{plain_xml(section.name)}" id="{{{guid}}}"><p14:sldIdLst>{ids}</p14:sldIdLst>'
        "</p14:section>"
    )
