"""Whether a word can be a Vietnamese syllable: initial, rhyme and tone by the rules of spelling."""

import re
import unicodedata
from functools import lru_cache

_INITIALS = ("", "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", *"bcdđghklmnprstvx")
_RHYMES = {
    "": "a e ê i o ô ơ u ư y ia ua ưa oa oe uê uy uơ uya ya",
    "iouy": "ai ao au ay âu ây eo êu iu iêu yêu oi ôi ơi ui ưi uôi ươi ưu ươu oai oao oay oeo uây uyu uêu",
    "m": "am ăm âm em êm im om ôm ơm um ưm iêm yêm uôm ươm oam oăm oem",
    "n": "an ăn ân en ên in on ôn ơn un ưn iên yên uôn ươn oan oăn oen uân uên uyn uyên",
    "ng": "ang ăng âng eng êng ong ông ung ưng iêng yêng uông ương oang oăng oong ôông uâng",
    "nh": "anh ênh inh oanh uênh uynh ynh",
    "p": "ap ăp âp ep êp ip op ôp ơp up ưp iêp ươp oap oăp uyp",
    "t": "at ăt ât et êt it ot ôt ơt ut ưt iêt yêt uôt ươt oat oăt oet uât uêt uyt uyêt yt",
    "c": "ac ăc âc ec oc ôc uc ưc iêc uôc ươc oac oăc ooc",
    "ch": "ach êch ich oach uêch uych ych",
}
_OPEN = frozenset(" ".join(rhymes for coda, rhymes in _RHYMES.items() if coda not in ("p", "t", "c", "ch")).split())
_STOPPED = frozenset(" ".join(_RHYMES[coda] for coda in ("p", "t", "c", "ch")).split())

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_STOP_TONES = ("\u0301", "\u0323")
_TONE = re.compile(f"[{_TONES}]")
_FRONT = ("e", "ê", "i", "y")


@lru_cache(maxsize=65536)
def is_syllable(word: str) -> bool:
    """Whether `word`, in any case, is spelt as a Vietnamese syllable; it need not mean anything."""
    parts = unicodedata.normalize("NFD", word.lower())
    tones = _TONE.findall(parts)
    letters = unicodedata.normalize("NFC", _TONE.sub("", parts))
    if len(tones) > 1:
        return False
    return any(_is_rhyme(rhyme, tones) for rhyme in _rhymes_of(letters))


def _is_rhyme(rhyme: str, tones: list[str]) -> bool:
    if rhyme in _STOPPED:
        return bool(tones) and tones[0] in _STOP_TONES
    return rhyme in _OPEN


def _rhymes_of(letters: str) -> list[str]:
    """What may be the rhyme of a syllable: what is left after an initial that may stand before it."""
    rests = [(initial, letters[len(initial) :]) for initial in _INITIALS if letters.startswith(initial)]
    return [rhyme for initial, rest in rests for rhyme in _spelt_out(initial, rest)]


def _spelt_out(initial: str, rest: str) -> list[str]:
    """The rhyme that `rest` stands for after `initial`; none where spelling rules the pair out."""
    if initial == "gi":
        return [rest, f"i{rest}"] if rest not in _FRONT else [rest]
    if initial == "qu":
        return [rest, f"u{rest}"] if rest else []
    if initial in ("k", "gh", "ngh"):
        return [rest] if rest.startswith(_FRONT) else []
    if initial in ("c", "ng"):
        return [rest] if not rest.startswith(_FRONT) else []
    return [rest]
