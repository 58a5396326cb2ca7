"""What a popup says about a footnote or a fact."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from desktop.guidance.document import Document, Footnote
from desktop.guidance.facts import Abbreviation, Citation, Expansion, Facts, Figure, Suggestion
from desktop.page.links import Link, LinkKind

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Explanation:
    """`body` is verbatim or a fact's words; `rows` are captions with values; `remark` speaks of the source.

    `leads_to` is the id of a document of the library that is spoken of, if there is one.
    """

    title: str
    body: str
    rows: tuple[tuple[str, str], ...] = ()
    remark: str = ""
    leads_to: str = ""


def explain(link: Link, document: Document, facts: Facts, cited: Sequence[str | None] = ()) -> Explanation | None:
    """What there is to say about `link`; None for one that leads elsewhere.

    `cited` are the documents of the library that the citations lead to, as far as that is known.
    """
    match link.kind:
        case LinkKind.NOTE:
            notes = [note for note in document.footnotes if note.label == link.target]
            return _footnote(notes[0], facts) if notes else None
        case LinkKind.ABBREVIATION:
            known = [one for one in facts.abbreviations if one.short == link.target]
            return _abbreviation(known[0]) if known else None
        case LinkKind.CITATION:
            place = int(link.target)
            leads_to = cited[place] if place < len(cited) else None
            return replace(_citation(facts.citations[place]), leads_to=leads_to or "")
        case LinkKind.FIGURE:
            return _figure(facts.figures[int(link.target)])
        case LinkKind.SUGGESTION:
            return _suggestion(facts.suggestions[int(link.target)])
        case LinkKind.NODE:
            return None


def _rows(*rows: tuple[str, str | None]) -> tuple[tuple[str, str], ...]:
    """Only what is known."""
    return tuple((caption, value) for caption, value in rows if value)


def _footnote(note: Footnote, facts: Facts) -> Explanation:
    place = (note.node, note.label)
    here = [one for one in facts.abbreviations if place in {(span.node, span.footnote) for span in one.spans}]
    spelled = tuple((one.short, one.expansions[0].text) for one in here if one.expansions)
    return Explanation(translate("Explanation", "Chú thích {label}").format(label=note.label), note.text, spelled)


def _abbreviation(abbreviation: Abbreviation) -> Explanation:
    remark = translate("Explanation", "Xuất hiện {count} lần trong tài liệu.").format(count=abbreviation.count)
    if not abbreviation.expansions:
        body = translate("Explanation", "Tài liệu không giải thích chữ viết tắt này.")
        return Explanation(abbreviation.short, body, remark=remark)
    first, *others = abbreviation.expansions
    rows = tuple((_source(other), other.text) for other in others)
    source = (translate("Explanation", "Nguồn"), _source(first))
    return Explanation(abbreviation.short, first.text, (source, *rows), remark)


def _source(expansion: Expansion) -> str:
    if expansion.source == "document":
        return translate("Explanation", "theo văn bản")
    return translate("Explanation", "theo danh mục viết tắt")


def _citation(citation: Citation) -> Explanation:
    rows = _rows(
        (translate("Explanation", "Loại"), citation.kind),
        (translate("Explanation", "Số"), citation.number),
        (translate("Explanation", "Ngày ban hành"), _day(citation.issued_on)),
        (translate("Explanation", "Cơ quan ban hành"), citation.issuer),
    )
    return Explanation(translate("Explanation", "Văn bản viện dẫn"), citation.span.text, rows)


def _day(iso: str | None) -> str | None:
    """`2023-12-29` as `29/12/2023`."""
    return "/".join(reversed(iso.split("-"))) if iso else None


def _figure(figure: Figure) -> Explanation:
    out_of = vietnamese_number(figure.out_of) if figure.out_of is not None else None
    rows = _rows(
        (translate("Explanation", "Giá trị"), vietnamese_number(figure.value)),
        (translate("Explanation", "Trên tổng số"), out_of),
        (translate("Explanation", "Đơn vị"), figure.unit),
        (translate("Explanation", "Nói về"), figure.measures),
        (translate("Explanation", "Thời gian"), figure.period),
        (translate("Explanation", "Thay đổi"), figure.change),
    )
    return Explanation(translate("Explanation", "Số liệu"), figure.span.text, rows)


def vietnamese_number(value: float) -> str:
    """12515.266 as `12.515,266`."""
    plain = f"{value:,.6f}".rstrip("0").rstrip(".")
    return plain.translate(str.maketrans(",.", ".,"))


def _suggestion(suggestion: Suggestion) -> Explanation:
    body = translate("Explanation", "Có thể là: “{suggested}”").format(suggested=suggestion.suggested)
    confidence = {
        "high": translate("Explanation", "cao"),
        "medium": translate("Explanation", "vừa"),
        "low": translate("Explanation", "thấp"),
    }
    rows = _rows(
        (translate("Explanation", "Trong văn bản"), suggestion.span.text),
        (translate("Explanation", "Mức tin cậy"), confidence.get(suggestion.confidence)),
    )
    remark = translate("Explanation", "Chỉ là gợi ý, văn bản không bị sửa.")
    return Explanation(translate("Explanation", "Gợi ý sửa"), body, rows, remark)
