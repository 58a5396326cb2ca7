"""Words of a Word file in the fonts of TCVN3 and VNI, known by the names of the fonts."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.reading.docx.styles import Styles
from desktop.reading.docx.xml import Element, W, child
from desktop.text.legacy import Legacy, is_unicode_vietnamese, legacy_of_font, to_unicode
from desktop.text.syllables import is_syllable

_LONGEST_SAMPLE = 40
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class LegacyFonts:
    """The legacy of the fonts in which legacy words stand; `sample` is the first of them as they are stored."""

    by_font: dict[str, Legacy] = field(default_factory=dict)
    sample: str = ""

    def legacy(self, font: str | None) -> Legacy | None:
        return self.by_font.get(font or "")

    @property
    def first(self) -> tuple[Legacy, str, str] | None:
        """A legacy of the file, with a sample before and after; None where there is none."""
        for legacy in self.by_font.values():
            return legacy, self.sample, to_unicode(self.sample, legacy)
        return None


def legacy_fonts(document: Element, styles: Styles) -> LegacyFonts:
    """The fonts with legacy words. A font that only has the name, over Unicode words, is none of them."""
    if not any(legacy_of_font(name) for name in {*_named(document), *_named(styles.root)}):
        return LegacyFonts()
    found: dict[str, list[str]] = defaultdict(list)
    for paragraph in document.iter(W + "p"):
        style = styles.style_of(paragraph)
        for run in paragraph.iterchildren(W + "r"):
            font = styles.look(style, child(run, "rPr")).font or ""
            if legacy_of_font(font):
                found[font] += run.itertext(W + "t")
    by_font = {
        font: legacy
        for font, texts in found.items()
        if (legacy := legacy_of_font(font)) and _is_legacy("".join(texts), legacy)
    }
    samples = ("".join(found[font]).strip()[:_LONGEST_SAMPLE] for font in by_font)
    return LegacyFonts(by_font, next(samples, ""))


def _is_legacy(text: str, legacy: Legacy) -> bool:
    """Whether conversion makes more syllables of a text than it has."""
    return not is_unicode_vietnamese(text) and _syllables(to_unicode(text, legacy)) > _syllables(text)


def _syllables(text: str) -> int:
    return sum(map(is_syllable, _WORD.findall(text)))


def _named(root: Element | None) -> Iterator[str]:
    for fonts in () if root is None else root.iter(W + "rFonts"):
        yield from fonts.attrib.values()
