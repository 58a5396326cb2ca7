"""Where the person chooses files: the system's own dialogs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.export.formats import Format
from desktop.ui.exports.format_list import format_words


def choose_files(parent: QWidget, folder: Path) -> list[Path]:
    """Documents to import, looked for in `folder` first; empty where the person thought better of it."""
    from desktop.reading.files import READABLE
    from desktop.study.packs.file import ENDING

    title = QCoreApplication.translate("Choosers", "Mở tài liệu của tôi")
    patterns = " ".join(f"*{ending}" for ending in (*READABLE, ENDING))
    kinds = QCoreApplication.translate("Choosers", "Tài liệu, gói học tập ({patterns})").format(patterns=patterns)
    everything = QCoreApplication.translate("Choosers", "Mọi tệp (*)")
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(folder), f"{kinds};;{everything}")
    return [Path(name) for name in names]


def choose_target(parent: QWidget, format_: Format, suggested: Path) -> Path | None:
    """The file to write, or for pictures the folder; None where the person thought better of it."""
    if format_ is Format.IMAGES:
        folder = QFileDialog.getExistingDirectory(parent, _title(), str(suggested.parent))
        return Path(folder) / suggested.name if folder else None
    kind = f"{format_words(format_)[0].partition(' (')[0]} (*{format_.ending})"
    return _ask_for_one_kind(parent, suggested, kind, format_.ending)


def choose_pdf(parent: QWidget, suggested: Path) -> Path | None:
    """The file for a text to print; None where the person thought better of it."""
    return _ask_for_one_kind(parent, suggested, "PDF (*.pdf)", ".pdf")


def choose_table(parent: QWidget, suggested: Path) -> Path | None:
    """The file for a table; None where the person thought better of it."""
    return _ask_for_one_kind(parent, suggested, "CSV (*.csv)", ".csv")


def choose_cards_target(parent: QWidget, suggested: Path) -> Path | None:
    """The file for cards; None where the person thought better of it."""
    return _ask_for_one_kind(parent, suggested, "Anki (*.apkg)", ".apkg")


def choose_pack_target(parent: QWidget, suggested: Path) -> Path | None:
    """The file for a study pack; None where the person thought better of it."""
    kind = QCoreApplication.translate("Choosers", "Gói học tập (*.sotay)")
    return _ask_for_one_kind(parent, suggested, kind, ".sotay")


def choose_marks_target(parent: QWidget, suggested: Path) -> Path | None:
    """The file to write marks to, its ending saying how; None where the person thought better of it."""
    translate = QCoreApplication.translate
    kinds = (
        translate("Choosers", "Markdown (*.md)"),
        translate("Choosers", "Word (*.docx)"),
        translate("Choosers", "Đánh dấu để nhập ở máy khác (*.json)"),
    )
    return _ask_by_kind(parent, suggested, kinds)


def choose_tasks_target(parent: QWidget, suggested: Path) -> Path | None:
    """The file to write sheets of tasks to, its ending saying how; None where the person thought better of it."""
    translate = QCoreApplication.translate
    kinds = (translate("Choosers", "Bản in, PDF (*.pdf)"), translate("Choosers", "Word (*.docx)"))
    return _ask_by_kind(parent, suggested, kinds)


def choose_data_target(parent: QWidget, suggested: Path, *, has_events: bool) -> Path | None:
    """The file to write a page of data to, its ending saying how; None where the person thought better of it."""
    translate = QCoreApplication.translate
    kinds = (
        translate("Choosers", "Excel (*.xlsx)"),
        translate("Choosers", "CSV (*.csv)"),
        translate("Choosers", "Bản in, PDF (*.pdf)"),
    )
    calendar = (translate("Choosers", "Lịch (*.ics)"),) if has_events else ()
    return _ask_by_kind(parent, suggested, (*kinds, *calendar))


def choose_quiz_target(parent: QWidget, suggested: Path) -> Path | None:
    """The file to write a quiz to, for Word or to be printed; None where the person thought better of it."""
    word = QCoreApplication.translate("Choosers", "Word (*.docx)")
    paper = QCoreApplication.translate("Choosers", "Bản in, PDF (*.pdf)")
    return _ask_by_kind(parent, suggested, (word, paper))


def choose_compare_target(parent: QWidget, suggested: Path) -> Path | None:
    """The file to write what is new to, its ending saying how; None where the person thought better of it."""
    translate = QCoreApplication.translate
    kinds = (
        translate("Choosers", "Word (*.docx)"),
        translate("Choosers", "Markdown (*.md)"),
        translate("Choosers", "Bản in, PDF (*.pdf)"),
    )
    return _ask_by_kind(parent, suggested, kinds)


def _title() -> str:
    return QCoreApplication.translate("Choosers", "Chọn nơi ghi")


def _ask_for_one_kind(parent: QWidget, suggested: Path, kind: str, ending: str) -> Path | None:
    """A name with the only ending that there is."""

    def ask(proposed: Path) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(parent, _title(), str(proposed), kind)
        return Path(name) if name else None

    return ask_for_target(ask, suggested, ending)


def _ask_by_kind(parent: QWidget, suggested: Path, kinds: tuple[str, ...]) -> Path | None:
    """A name, with the ending of the kind that is chosen in the window."""
    name, kind = QFileDialog.getSaveFileName(parent, _title(), str(suggested), ";;".join(kinds))
    ending = kind.rpartition("*")[2].rstrip(")") or suggested.suffix
    return with_ending(Path(name), ending) if name else None


def choose_marks_file(parent: QWidget) -> Path | None:
    """A file of marks to bring in; None where the person thought better of it."""
    title = QCoreApplication.translate("Choosers", "Nhập đánh dấu")
    kind = QCoreApplication.translate("Choosers", "Đánh dấu (*.json)")
    name, _ = QFileDialog.getOpenFileName(parent, title, "", kind)
    return Path(name) if name else None


def choose_folder(parent: QWidget, shown: Path) -> Path | None:
    """A folder; None where the person thought better of it."""
    title = QCoreApplication.translate("Choosers", "Chọn thư mục")
    name = QFileDialog.getExistingDirectory(parent, title, str(shown))
    return Path(name) if name else None


def choose_picture(parent: QWidget) -> str:
    """A picture for a slide; "" where the person thought better of it."""
    title = QCoreApplication.translate("Choosers", "Chọn ảnh")
    kinds = QCoreApplication.translate("Choosers", "Ảnh ({patterns})").format(patterns="*.png *.jpg *.jpeg *.webp")
    return QFileDialog.getOpenFileName(parent, title, "", kinds)[0]


def ask_for_target(ask: Callable[[Path], Path | None], suggested: Path, ending: str) -> Path | None:
    """What `ask` gives, with `ending`; `ask` warns of overwriting, so it comes again where the ending meets a file."""
    name = ask(suggested)
    while name and (target := with_ending(name, ending)) != name and target.exists():
        name = ask(target)
    return with_ending(name, ending) if name else None


def with_ending(name: Path, ending: str) -> Path:
    """`name`, with `ending` behind it where it has another or none: a dot may be part of a date."""
    return name if name.suffix.lower() == ending else name.with_name(name.name + ending)
