"""What a popup says about a footnote or a fact."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.guidance.document import Document, Footnote
from desktop.guidance.facts import Abbreviation, Citation, Expansion, Facts, Figure, Suggestion
from desktop.page.links import Link, LinkKind


@dataclass(frozen=True, slots=True)
class Explanation:
    """`body` is verbatim or a fact's words; `rows` are captions with values; `remark` speaks of the source."""

    title: str
    body: str
    rows: tuple[tuple[str, str], ...] = ()
    remark: str = ""


def explain(link: Link, document: Document, facts: Facts) -> Explanation | None:
    """What there is to say about `link`; None for one that leads elsewhere."""
    match link.kind:
        case LinkKind.NOTE:
            notes = [note for note in document.footnotes if note.label == link.target]
            return _footnote(notes[0], facts) if notes else None
        case LinkKind.ABBREVIATION:
            known = [one for one in facts.abbreviations if one.short == link.target]
            return _abbreviation(known[0]) if known else None
        case LinkKind.CITATION:
            return _citation(facts.citations[int(link.target)])
        case LinkKind.FIGURE:
            return _figure(facts.figures[int(link.target)])
        case LinkKind.SUGGESTION:
            return _suggestion(facts.suggestions[int(link.target)])
        case LinkKind.NODE:
            return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Explanation", text)


def _rows(*rows: tuple[str, str | None]) -> tuple[tuple[str, str], ...]:
    """Only what is known."""
    return tuple((caption, value) for caption, value in rows if value)


def _footnote(note: Footnote, facts: Facts) -> Explanation:
    place = (note.node, note.label)
    here = [one for one in facts.abbreviations if place in {(span.node, span.footnote) for span in one.spans}]
    spelled = tuple((one.short, one.expansions[0].text) for one in here if one.expansions)
    return Explanation(_tr("Chú thích {label}").format(label=note.label), note.text, spelled)


def _abbreviation(abbreviation: Abbreviation) -> Explanation:
    remark = _tr("Xuất hiện {count} lần trong tài liệu.").format(count=abbreviation.count)
    if not abbreviation.expansions:
        return Explanation(abbreviation.short, _tr("Tài liệu không giải thích chữ viết tắt này."), remark=remark)
    first, *others = abbreviation.expansions
    rows = tuple((_source(other), other.text) for other in others)
    return Explanation(abbreviation.short, first.text, ((_tr("Nguồn"), _source(first)), *rows), remark)


def _source(expansion: Expansion) -> str:
    return _tr("theo văn bản") if expansion.source == "document" else _tr("theo danh mục viết tắt")


def _citation(citation: Citation) -> Explanation:
    rows = _rows(
        (_tr("Loại"), citation.kind),
        (_tr("Số"), citation.number),
        (_tr("Ngày ban hành"), _day(citation.issued_on)),
        (_tr("Cơ quan ban hành"), citation.issuer),
    )
    return Explanation(_tr("Văn bản viện dẫn"), citation.span.text, rows)


def _day(iso: str | None) -> str | None:
    """`2023-12-29` as `29/12/2023`."""
    return "/".join(reversed(iso.split("-"))) if iso else None


def _figure(figure: Figure) -> Explanation:
    rows = _rows(
        (_tr("Giá trị"), vietnamese_number(figure.value)),
        (_tr("Trên tổng số"), vietnamese_number(figure.out_of) if figure.out_of is not None else None),
        (_tr("Đơn vị"), figure.unit),
        (_tr("Nói về"), figure.measures),
        (_tr("Thời gian"), figure.period),
        (_tr("Thay đổi"), figure.change),
    )
    return Explanation(_tr("Số liệu"), figure.span.text, rows)


def vietnamese_number(value: float) -> str:
    """12515.266 as `12.515,266`."""
    plain = f"{value:,.6f}".rstrip("0").rstrip(".")
    return plain.translate(str.maketrans(",.", ".,"))


def _suggestion(suggestion: Suggestion) -> Explanation:
    body = _tr("Có thể là: “{suggested}”").format(suggested=suggestion.suggested)
    confidence = {"high": _tr("cao"), "medium": _tr("vừa"), "low": _tr("thấp")}
    rows = _rows(
        (_tr("Trong văn bản"), suggestion.span.text),
        (_tr("Mức tin cậy"), confidence.get(suggestion.confidence)),
    )
    return Explanation(_tr("Gợi ý sửa"), body, rows, _tr("Chỉ là gợi ý, văn bản không bị sửa."))
