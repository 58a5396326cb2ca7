"""Abbreviations in running text, what the text says they stand for, and what is commonly known."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from desktop.guidance.citation_parts import NUMBER
from desktop.guidance.document import Document
from desktop.guidance.facts import Abbreviation, Expansion, Span
from desktop.guidance.passages import Passage, passages
from desktop.text.fold import fold

_CODE = re.compile(NUMBER)
_CAPITALS = re.compile(r"(?<![\w/])[A-ZĐ][A-ZĐ0-9]*[A-ZĐ][A-ZĐ0-9]*(?:\d+)?(?!\w)")
_ROMAN = re.compile(r"[IVXLC]+")
_DASH = re.compile(r"\s*[-–]\s*")
_EXPLAINED = re.compile(r"\((?P<short>[A-ZĐ][A-ZĐ0-9]+)\)")
_CLAUSE_END = re.compile(r"[.;:()“”\"\n]")
_HEAD_WORD = re.compile(r"(?i:chỉ số|chương trình|quỹ)\b")


def find_abbreviations(document: Document, known: Mapping[str, Sequence[str]]) -> Iterator[Abbreviation]:
    """Each abbreviation once, in the order of first use, with expansions of the document before listed ones.

    `known` maps an abbreviation to its usual expansions. Words in capitals throughout (titles) are
    none, nor are Roman numbers and the codes inside document numbers.
    """
    texts = [*passages(document), *_recipients(document)]
    compounds = _compounds(known)
    explained, plain = _explained(texts), [_plain(passage.text) for passage in texts]
    for short in _shorts(texts, compounds):
        spans = tuple(_uses(short, texts))
        expansions = (*explained.get(short, ()), *_listed(short, known, plain))
        yield Abbreviation(short, _distinct(expansions), len(spans), tuple(span for span in spans if span.node))


def _recipients(document: Document) -> Iterator[Passage]:
    """Lines of "Nơi nhận" as passages of no node: an abbreviation counts there, too."""
    return (Passage("", None, recipient.text) for recipient in document.recipients)


def _compounds(known: Mapping[str, Sequence[str]]) -> list[re.Pattern[str]]:
    parts = (re.split(r"-", short) for short in known if "-" in short)
    return [re.compile(r"(?<!\w)" + r"\s*[-–]\s*".join(map(re.escape, part)) + r"(?!\w)") for part in parts]


def _shorts(texts: Iterable[Passage], compounds: Sequence[re.Pattern[str]]) -> list[str]:
    found: dict[str, None] = {}
    for passage in texts:
        text = _CODE.sub(lambda code: " " * len(code[0]), passage.text)
        if text.isupper() and " " in text.strip():
            continue
        for compound in compounds:
            found.update(dict.fromkeys(match[0] for match in compound.finditer(text)))
            text = compound.sub(lambda match: " " * len(match[0]), text)
        matches = (match[0] for match in _CAPITALS.finditer(text))
        found.update(dict.fromkeys(short for short in matches if not _ROMAN.fullmatch(short)))
    return list(found)


def _uses(short: str, texts: Iterable[Passage]) -> Iterator[Span]:
    word = re.compile(rf"(?<!\w){re.escape(short)}(?!\w)")
    return (passage.span_of(match) for passage in texts for match in word.finditer(passage.text))


def _explained(texts: Iterable[Passage]) -> dict[str, list[Expansion]]:
    """What stands before "(CPI)": from its head word on, or the words whose initials spell it."""
    found: dict[str, list[Expansion]] = {}
    for passage in texts:
        for match in _EXPLAINED.finditer(passage.text):
            words = _named_words(_clause_before(passage.text[: match.start()]), match["short"])
            if words:
                found.setdefault(match["short"], []).append(Expansion(words, "document"))
    return found


def _clause_before(text: str) -> str:
    """The last words of a text, back to the end of another clause or over one comma at most."""
    return ",".join(_CLAUSE_END.split(text.rstrip())[-1].rsplit(",", 2)[-2:])


def _named_words(words: str, short: str) -> str | None:
    heads = list(_HEAD_WORD.finditer(words))
    if heads:
        return words[heads[-1].start() :].strip()
    last = words.split()[-len(short) :]
    return " ".join(last) if "".join(word[0] for word in map(fold, last)) == fold(short) else None


def _listed(short: str, known: Mapping[str, Sequence[str]], plain: Sequence[str]) -> Iterator[Expansion]:
    for words in known.get(_DASH.sub("-", short), ()):
        wanted = _plain(words)
        said = any(wanted in text for text in plain)
        yield Expansion(words, "document" if said else "list")


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text.lower())


def _distinct(expansions: Iterable[Expansion]) -> tuple[Expansion, ...]:
    by_words: dict[str, Expansion] = {}
    for expansion in expansions:
        by_words.setdefault(_plain(expansion.text), expansion)
    return tuple(by_words.values())
