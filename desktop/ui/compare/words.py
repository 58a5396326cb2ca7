"""What a comparison says in words: kinds of change, counts, names of what was made."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject

from desktop.compare.changes import LETTERHEAD, RECIPIENTS, SIGNATURE, ChangeKind, Kept, Part, Row, kinds_of, part_of
from desktop.compare.news import Replaced
from desktop.compare.telling import Telling
from desktop.compare.touched import Made, MadeKind

_LONGEST = 160


class Show(StrEnum):
    """Which changes the list shows."""

    ALL = "all"
    TOLD = "told"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    RENUMBERED = "renumbered"
    MINE = "mine"


def show_words(show: Show) -> str:
    """The name of a filter."""
    translate = QCoreApplication.translate
    return {
        Show.ALL: translate("Compare", "Mọi thay đổi"),
        Show.TOLD: translate("Compare", "Số liệu, ngày, văn bản, tên"),
        Show.CHANGED: translate("Compare", "Sửa chữ"),
        Show.ADDED: translate("Compare", "Thêm mới"),
        Show.REMOVED: translate("Compare", "Bỏ đi"),
        Show.MOVED: translate("Compare", "Chuyển chỗ"),
        Show.RENUMBERED: translate("Compare", "Đổi số mục"),
        Show.MINE: translate("Compare", "Chạm tới đánh dấu, thẻ, trang chiếu của tôi"),
    }[show]


def kind_words(row: Row) -> str:
    """What became of a row: "Sửa, chuyển chỗ"."""
    translate = QCoreApplication.translate
    names = {
        ChangeKind.CHANGED: translate("Compare", "sửa"),
        ChangeKind.ADDED: translate("Compare", "thêm"),
        ChangeKind.REMOVED: translate("Compare", "bỏ"),
        ChangeKind.MOVED: translate("Compare", "chuyển chỗ"),
        ChangeKind.RENUMBERED: translate("Compare", "đổi số mục"),
    }
    kinds = kinds_of(row)
    joined = ", ".join(name for kind, name in names.items() if kind in kinds)
    return joined[:1].upper() + joined[1:]


def count_words(counts: dict[ChangeKind, int]) -> str:
    """ "3 đoạn sửa · 1 thêm"; what there is none of is left out."""
    return _Counts().words(counts)


class _Counts(QObject):
    """Numbers with their nouns, which need an object to be asked for."""

    def words(self, counts: dict[ChangeKind, int]) -> str:
        changed, added, removed, moved, renumbered = (counts[kind] for kind in ChangeKind)
        told = (
            (changed, self.tr("%n đoạn sửa", "", changed)),
            (added, self.tr("%n thêm", "", added)),
            (removed, self.tr("%n bỏ", "", removed)),
            (moved, self.tr("%n chuyển chỗ", "", moved)),
            (renumbered, self.tr("%n đổi số mục", "", renumbered)),
        )
        return " · ".join(words for count, words in told if count)

    def more(self, count: int) -> str:
        return self.tr("và %n nữa", "", count)


def line_of(row: Row, replaced: Sequence[Replaced]) -> str:
    """A change in a line: the figure for the figure, else the first words that differ."""
    words = ", ".join(one.words for one in replaced) or _differing(row)
    return f"{kind_words(row)}: {_numbers(row)}{words[:_LONGEST]}"


def _numbers(row: Row) -> str:
    """The label before and now where they differ: "II. → III. "."""
    if not isinstance(row, Kept) or not row.is_renumbered:
        return ""
    before, now = (part.printed or part.footnote or "—" for part in (row.old, row.new))
    return f"{before} → {now} "


def _differing(row: Row) -> str:
    """Words for words; of a passage that only moved, or that one side lacks, how it begins."""
    if isinstance(row, Kept) and row.is_changed:
        pairs = ((row.old.text[slice(*gone)], row.new.text[slice(*came)]) for gone, came in row.hunks)
        told = [Replaced(Telling.NAME, _line(old), _line(new)).words for old, new in pairs if (old + new).strip()]
        return ", ".join(told)
    return _line(part_of(row).text)


def _line(text: str) -> str:
    return " ".join(text.split())


def place_words(part: Part) -> str:
    """What a passage is that has no label: a footnote, or a line around the text; "" for one of the text."""
    translate = QCoreApplication.translate
    names = {
        "front.issuer": translate("Compare", "Cơ quan ban hành"),
        "front.number": translate("Compare", "Số văn bản"),
        "front.kind": translate("Compare", "Loại văn bản"),
        "front.title": translate("Compare", "Tên văn bản"),
        LETTERHEAD: translate("Compare", "Phần đầu"),
        RECIPIENTS: translate("Compare", "Nơi nhận"),
        SIGNATURE: translate("Compare", "Chữ ký"),
    }
    note = translate("Compare", "Chú thích {label}")
    return note.format(label=part.footnote) if part.footnote else names.get(part.node, "")


def made_words(made: Sequence[Made]) -> str:
    """What of the person's a change touches."""
    translate = QCoreApplication.translate
    names = {
        MadeKind.MARK: translate("Compare", "đánh dấu: {names}"),
        MadeKind.CARD: translate("Compare", "thẻ nhớ: {names}"),
        MadeKind.SLIDE: translate("Compare", "trang chiếu: {names}"),
    }
    groups = ((words, [one.name for one in made if one.kind is kind]) for kind, words in names.items())
    return " · ".join(words.format(names=_listed(group)) for words, group in groups if group)


def _listed(names: Iterable[str]) -> str:
    some = list(names)
    more = _Counts().more(len(some) - 4) if len(some) > 5 else ""
    return "; ".join(some[:4] if more else some) + (f" {more}" if more else "")
