"""What can go wrong that a person can do something about; anything else is a bug."""


class AppError(Exception):
    """One plain sentence for the person, and a code for programs.

    `message` is Vietnamese, says what happened and what to do, and names no internals;
    `english` is the same sentence in English. Values are already filled in.
    """

    code = "error"

    def __init__(self, message: str, english: str, *, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.english = english
        if code is not None:
            self.code = code


class RefusedFile(AppError):
    """A file that can't be read as a document."""

    code = "refused"


class LibraryError(AppError):
    """The library can't be opened, read or written."""

    code = "library"


class ExportError(AppError):
    """A file can't be written."""

    code = "export"


class StudyError(AppError):
    """What the person made can't be opened, read or written."""

    code = "study"


class DeckError(AppError):
    """A saved deck can't be read."""

    code = "deck"
