"""The sections of a presentation, as its programs show them beside the slides."""

from collections.abc import Sequence
from itertools import groupby
from uuid import NAMESPACE_OID, uuid5

from desktop.export.pptx_text import NAMESPACES, plain_xml
from desktop.slides.deck import Deck, Slide, SlideKind

OPENING, ENDING = "Mở đầu", "Kết thúc"
LONGEST_NAME = 80


def section_list(deck: Deck, numbers: Sequence[int]) -> str:
    """The `p:extLst` of the presentation; `numbers` are the ids of its slides."""
    runs = [list(each) for _, each in groupby(zip(deck.slides, numbers, strict=True), key=_key)]
    sections = "".join(
        _section(place, [one for one, _ in run], [at for _, at in run]) for place, run in enumerate(runs)
    )
    return (
        f'<p:extLst {NAMESPACES}><p:ext uri="{{521415D9-36F7-43E2-AB2F-B90AF26B5E84}}"><p14:sectionLst '
        f'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">{sections}</p14:sectionLst>'
        "</p:ext></p:extLst>"
    )


def _key(pair: tuple[Slide, int]) -> tuple[str | None, bool]:
    return pair[0].section, pair[0].kind is SlideKind.CLOSING


def _section(place: int, slides: Sequence[Slide], numbers: Sequence[int]) -> str:
    name = _name(slides[0])
    guid = str(uuid5(NAMESPACE_OID, f"{place} {name}")).upper()
    ids = "".join(f'<p14:sldId id="{number}"/>' for number in numbers)
    return f'<p14:section name="{plain_xml(name)}" id="{{{guid}}}"><p14:sldIdLst>{ids}</p14:sldIdLst></p14:section>'


def _name(first: Slide) -> str:
    if first.kind is SlideKind.CLOSING:
        return ENDING
    if first.section is None:
        return OPENING
    return f"{first.label} {first.title}".strip()[:LONGEST_NAME]
