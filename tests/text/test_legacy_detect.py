"""Legacy text is found by what conversion does to its words, and nothing else is taken for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.guidance.document import Document
from desktop.text.legacy import Legacy, to_unicode
from desktop.text.legacy_detect import detect


@pytest.mark.parametrize(
    ("text", "legacy"),
    [
        ("Bé Tµi chÝnh h\u00ad\u00edng dÉn bæ sung quy ®Þnh vÒ thuÕ thu nhËp doanh nghiÖp", Legacy.TCVN3),
        ("céng hßa x· héi chñ nghÜa viÖt nam", Legacy.TCVN3),
        ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc", Legacy.VNI),
        ("UÛY BAN NHAÂN DAÂN THAØNH PHOÁ", Legacy.VNI),
    ],
)
def test_legacy_text_is_found(text: str, legacy: Legacy) -> None:
    """A line is enough."""
    assert detect(text) is legacy


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The quick brown fox, 25 µm, Microsoft®, ©2020 — “quoted” ‘words’",
        "· one · two · three · four « five »",
        "Le Comité central a été élu à l'unanimité ; les députés présents, où né, « sûr », déjà âgé, là-bas",
        "Der Präsident eröffnet große Fußgängerbrücken für München, Köln und Düsseldorf",
        "El señor Núñez también votó sí: próximo año, según él mismo; allí está José",
        "Thông báo và báo cáo có là",
        "Hướng dẫn của Bộ Tài chính",
    ],
)
def test_other_languages_and_unicode_are_left_alone(text: str) -> None:
    """Letters with marks are not enough: the words must become Vietnamese that was not there before."""
    assert detect(text) is None


def test_the_shipped_guidance_is_not_taken_for_legacy_text(guidance: Document) -> None:
    """Not as a whole and in none of its paragraphs."""
    texts = [node.text for node in guidance.nodes]
    assert [text for text in ["\n".join(texts), *texts] if detect(text)] == []


@given(st.text(st.characters(max_codepoint=255)))
def test_any_characters_are_judged(text: str) -> None:
    """What is found can be converted."""
    legacy = detect(text)
    if legacy:
        assert to_unicode(text, legacy) != text
