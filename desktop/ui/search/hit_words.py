"""What a search result says of itself in words: what it is, where it stands, how it matched."""

from PySide6.QtCore import QCoreApplication

from desktop.guidance.legal_place import place_words
from desktop.guidance.refs import Hit, Source, Tier

translate = QCoreApplication.translate


def tier_text(tier: Tier) -> str:
    """How exactly a hit matched."""
    words = {
        Tier.NUMBER: translate("Hit", "đúng số hiệu"),
        Tier.EXACT_PHRASE: translate("Hit", "đúng cụm từ"),
        Tier.EXACT_WORDS: translate("Hit", "đúng dấu"),
        Tier.FOLDED_PHRASE: translate("Hit", "cụm từ không dấu"),
        Tier.FOLDED_WORDS: translate("Hit", "không dấu"),
        Tier.PREFIX: translate("Hit", "đầu từ"),
        Tier.FUZZY: translate("Hit", "gần đúng"),
    }
    return words[tier]


def source_text(source: Source) -> str:
    """What a hit is; "" for running text, which needs no word."""
    words = {
        Source.TITLE: translate("Hit", "Tiêu đề"),
        Source.HEADING: translate("Hit", "Đề mục"),
        Source.TEXT: "",
        Source.FOOTNOTE: translate("Hit", "Chú thích"),
        Source.TABLE: translate("Hit", "Bảng"),
        Source.CITATION: translate("Hit", "Viện dẫn"),
        Source.FIGURE: translate("Hit", "Số liệu"),
        Source.MARK: translate("Hit", "Ghi chú của tôi"),
    }
    return words[source]


def place_text(hit: Hit) -> str:
    """Where a hit stands: "Mục II.2.1, chú thích 4"."""
    if hit.source is Source.TITLE:
        return translate("Hit", "Tên tài liệu")
    is_below = hit.breadcrumb and hit.source is not Source.HEADING
    path = hit.breadcrumb[-1] if is_below else hit.ref.path
    places = {
        "front.preamble": translate("Hit", "Phần mở đầu"),
        "closing": translate("Hit", "Phần kết"),
    }
    words = place_words(path, hit.breadcrumb)
    usual = translate("Hit", "Mục {path}").format(path=path) if words == path else words
    place = places.get(path, usual)
    if hit.ref.footnote is None:
        return place
    return place + translate("Hit", ", chú thích {label}").format(label=hit.ref.footnote)
