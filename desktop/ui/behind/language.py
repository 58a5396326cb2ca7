"""The language of the program, changed while it runs."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.errors import AppError
from desktop.paths import resources

_QT_TEXTS = QLibraryInfo.LibraryPath.TranslationsPath


class Languages:
    """Vietnamese ("vi") is what the texts are written in; English ("en") is a translation of them."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self.current = "vi"

    def use(self, code: str) -> None:
        """Show every text in this language; widgets hear of it by a LanguageChange event."""
        self.current = code
        QLocale.setDefault(QLocale("vi_VN" if code == "vi" else "en_GB"))
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = self._wanted(code)
        for translator in self._installed:
            self._application.installTranslator(translator)

    def _wanted(self, code: str) -> list[QTranslator]:
        """The program's texts, Qt's own, and in Vietnamese, which Qt does not come with, the commonest of Qt's."""
        shipped = str(resources("i18n"))
        places = (
            (f"qt_{code}", shipped),
            (f"qtbase_{code}", QLibraryInfo.path(_QT_TEXTS)),
            (f"sotay_{code}", shipped),
        )
        wanted = [(QTranslator(), *place) for place in places]
        return [translator for translator, name, folder in wanted if translator.load(name, folder)]

    def sentence(self, error: AppError) -> str:
        """What went wrong, in the person's language."""
        return error.english if self.current == "en" else error.message
