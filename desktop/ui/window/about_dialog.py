"""What the program is, its version, and under which licences it and its parts may be passed on."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.ui.kit.dialog import Dialog


@dataclass(frozen=True, slots=True)
class Part:
    """Something that the program is passed on with; `packages` are the names that it is installed under."""

    name: str
    licence: str
    packages: tuple[str, ...] = ()


PARTS = (
    Part("Qt, PySide6", "LGPL-3.0", ("PySide6-Essentials",)),
    Part("Python", "PSF-2.0"),
    Part("SQLite", "Public Domain"),
    Part("sqlite-utils", "Apache-2.0", ("sqlite-utils",)),
    Part("Markdown", "BSD-3-Clause", ("markdown",)),
    Part("lxml", "BSD-3-Clause", ("lxml",)),
    Part("pypdfium2, PDFium", "Apache-2.0, BSD-3-Clause", ("pypdfium2",)),
    Part("python-pptx", "MIT", ("python-pptx",)),
    Part("python-docx", "MIT", ("python-docx",)),
    Part("pypdf", "BSD-3-Clause", ("pypdf",)),
    Part("RapidFuzz", "MIT", ("rapidfuzz",)),
    Part("segno", "BSD-3-Clause", ("segno",)),
    Part("wakepy", "MIT", ("wakepy",)),
    Part("Py-FSRS", "MIT", ("fsrs",)),
    Part("genanki", "MIT", ("genanki",)),
    Part("XlsxWriter", "BSD-2-Clause", ("XlsxWriter",)),
    Part("icalendar", "BSD-2-Clause", ("icalendar",)),
    Part("click", "BSD-3-Clause", ("click",)),
    Part("platformdirs", "MIT", ("platformdirs",)),
    Part("Be Vietnam Pro", "OFL-1.1", ("fontpkg-be-vietnam-pro",)),
    Part("Arimo", "OFL-1.1", ("fontpkg-arimo",)),
)


def program_version() -> str:
    """The installed version, "0" in a copy that was never installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("sotay")
    except PackageNotFoundError:
        return "0"


class AboutDialog(Dialog):
    """Version and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self._version = self.add_text(role="title")
        self._purpose = self.add_text()
        self._privacy = self.add_text()
        self._licence = self.add_text()
        self.add_text("\n".join(f"{part.name}: {part.licence}" for part in PARTS), "caption")
        self.body.addStretch(1)
        self._close = self.add_button("primary")
        self._close.setDefault(True)
        self._close.clicked.connect(self.accept)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Sổ tay báo cáo viên"))
        self._version.setText(self.tr("Phiên bản {version}").format(version=program_version()))
        self._purpose.setText(self.tr("Đọc văn bản hướng dẫn, tìm ngay trong đó và trình chiếu trước hội nghị."))
        self._privacy.setText(self.tr("Chương trình chạy không cần mạng và không gửi gì ra khỏi máy này."))
        self._licence.setText(self.tr("Phát hành theo giấy phép MIT, và dùng những phần sau:"))
        self._close.setText(self.tr("Đóng"))
