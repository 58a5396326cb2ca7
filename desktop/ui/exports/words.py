"""What came of an export, in plain words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:  # a report comes with all that makes slides, which the window does without at first
    from desktop.export.report import ExportReport


class ExportWords(QObject):
    """Says a report in the language of the program."""

    def sentences(self, report: "ExportReport", name: str, *, in_english: bool) -> str:
        """What was written, how long it takes, how it reads from the back row, and what could not be kept."""
        written = self.tr("Đã ghi %n trang vào “{name}”, nói khoảng {minutes} phút.", "", report.slides)
        parts = (written.format(name=name, minutes=f"{report.minutes:g}"), self._read(report), self._kept(report))
        remarks = (remark.english if in_english else remark.message for remark in report.remarks)
        return "\n".join((" ".join(part for part in parts if part), *remarks))

    def _read(self, report: "ExportReport") -> str:
        """How the slides read from the back row."""
        hard = report.legibility.get("amber", 0) + report.legibility.get("red", 0)
        if hard:
            return self.tr("%n trang hàng ghế cuối khó đọc.", "", hard)
        return self.tr("Hàng ghế cuối đọc rõ mọi trang.")

    def _kept(self, report: "ExportReport") -> str:
        """What overflows is among the remarks."""
        return "" if report.overflow else self.tr("Không có chữ tràn khung.")
