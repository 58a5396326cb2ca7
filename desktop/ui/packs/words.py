"""What is in a study pack, and what became of it, in words."""

from PySide6.QtCore import QObject

from desktop.study.merging import Merged
from desktop.study.packs.arrival import Standing
from desktop.study.packs.taking import Taken
from desktop.study.packs.value import Pack


class PackWords(QObject):
    """In the language of the moment."""

    def standing(self, standing: Standing) -> str:
        """What this machine has of a document, and what will become of it."""
        match standing:
            case Standing.SAME:
                return self.tr("Đã có đúng bản này trong kho")
            case Standing.OTHER:
                return self.tr("Máy này có bản khác: đánh dấu và thẻ sẽ theo bản của máy này")
            case Standing.NEW:
                return self.tr("Chưa có: sẽ thêm vào kho")

    def counted(self, pack: Pack) -> str:
        """What a pack holds."""
        documents, marks, cards = len(pack.documents), len(pack.marks), len(pack.cards)
        decks, searches = len(pack.decks), len(pack.searches)
        parts = (
            self.tr("%n tài liệu", "", documents),
            self.tr("%n đánh dấu", "", marks),
            self.tr("%n thẻ nhớ", "", cards),
            self.tr("%n bộ trang chiếu", "", decks),
            self.tr("%n lượt tìm đã lưu", "", searches) if searches else "",
        )
        return " · ".join(part for part in parts if part)

    def became(self, pack: Pack, taken: Taken) -> tuple[str, ...]:
        """A line for each kind of thing: how many are new, brought up to date, there twice, there already."""
        kinds = (
            (self.tr("Đánh dấu"), taken.marks, len(pack.marks)),
            (self.tr("Thẻ nhớ"), taken.cards, len(pack.cards)),
            (self.tr("Bộ trang chiếu"), taken.decks, len(pack.decks)),
            (self.tr("Lượt tìm đã lưu"), Merged(taken.searches, 0, 0), len(pack.searches)),
        )
        lines = tuple(f"{name}: {self._merged(merged, total)}" for name, merged, total in kinds if total)
        return lines or (self.tr("Gói không kèm đánh dấu, thẻ hay bộ trang chiếu nào."),)

    def carried(self, taken: Taken) -> str:
        """What became of the marks that hung on another edition; "" where none did."""
        moved, doubtful = taken.moved, taken.doubtful
        waiting = self.tr("%n đánh dấu chưa rõ chỗ, sẽ nằm trong “cần xem lại”", "", doubtful)
        parts = (
            self.tr("%n đánh dấu chuyển theo chữ của bản ở máy này", "", moved) if moved else "",
            waiting if doubtful else "",
        )
        return "; ".join(part for part in parts if part)

    def _merged(self, merged: Merged, total: int) -> str:
        added, updated, doubled = merged.added, merged.updated, merged.doubled
        same = max(0, total - added - updated - doubled)
        parts = (
            self.tr("%n mới", "", added) if added else "",
            self.tr("%n được cập nhật", "", updated) if updated else "",
            self.tr("%n giữ cả hai bản", "", doubled) if doubled else "",
            self.tr("%n đã có", "", same) if same else "",
        )
        return " · ".join(part for part in parts if part)
