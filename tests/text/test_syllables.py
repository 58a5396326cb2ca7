"""Which words can be Vietnamese syllables, by the rules of spelling."""

import pytest

from desktop.text.syllables import is_syllable

SYLLABLES = """nghiêng nghỉ ngoằn khuỷu khuya quyết quý quốc quân quạnh quơ giếng giết gì gìn già giữa gieo yêu yến ý
ỷ kỹ kĩ hoà hòa thuỷ thủy đường được chuyển tuyên truyền nghị định phố xoong buýt ướt oẹ uỷ ủy ban Đảng TRƯỜNG
nguyễn loát khoét huých xoạch rưởi bừng"""
OTHERS = """été kca cê ghà ngê ka was cờp kàc hoc thât fa wi zô jâu đc bb ắắ Covid triển9 strong phd ưy ôe tiềc xh
q qu ng ệệ"""


@pytest.mark.parametrize("word", SYLLABLES.split())
def test_a_syllable_is_one_in_any_case_and_with_either_tone_placement(word: str) -> None:
    """Initial, rhyme and tone fit each other."""
    assert is_syllable(word)
    assert is_syllable(word.upper())


@pytest.mark.parametrize("word", OTHERS.split())
def test_what_breaks_a_rule_is_no_syllable(word: str) -> None:
    """Foreign words, c before e, k before a, a stop without its tone, two vowels that never meet."""
    assert not is_syllable(word)
