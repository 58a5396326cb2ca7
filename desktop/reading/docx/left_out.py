"""What a Word file holds that its tree does not, each kind said once with the paragraphs where it stood."""

from collections.abc import Iterable, Mapping

from desktop.reading.docx.accepted import Accepted
from desktop.reading.docx.package import Package
from desktop.reading.docx.xml import MATH, Element, W
from desktop.reading.left_out import LEFT_OUT
from desktop.reading.report import ReadingWarning

_PICTURES = ("{http://schemas.openxmlformats.org/drawingml/2006/main}blip", "{urn:schemas-microsoft-com:vml}imagedata")


class LeftOut:
    """Collects the paragraphs by code; a paragraph that is no longer there has no place."""

    def __init__(self, package: Package, accepted: Iterable[Accepted]) -> None:
        stories = tuple(accepted)
        self._holders: dict[str, list[Element]] = {
            "tracked_changes": [holder for story in stories for holder in story.changed],
            "comments": [holder for story in stories for holder in story.commented],
            "contents": [holder for story in stories for holder in story.contents],
            "hidden": [],
            "pictures": list(_holders(package.document.iter(*_PICTURES))),
            "formulas": list(_holders(package.document.iter(MATH + "oMath"))),
        }
        self._of_file = {"macros": package.has_macros, "outside": bool(package.outside)}

    def hide(self, run: Element) -> None:
        self._holders["hidden"] += _holders([run])

    def warnings(self, places: Mapping[Element, int]) -> tuple[ReadingWarning, ...]:
        """One warning for each code that has something to say, in the order of `LEFT_OUT`."""
        lines = {
            code: tuple(sorted({places[holder] for holder in holders if holder in places}))
            for code, holders in self._holders.items()
            if holders
        }
        said = {code for code, is_so in self._of_file.items() if is_so} | set(lines)
        return tuple(
            ReadingWarning(code, *texts, lines.get(code, ())) for code, texts in LEFT_OUT.items() if code in said
        )


def _holders(elements: Iterable[Element]) -> Iterable[Element]:
    """The paragraph around each element, or the element where none is."""
    for element in elements:
        yield next(element.iterancestors(W + "p"), element)
