"""What a command prints reaches any terminal."""

from io import BytesIO, TextIOWrapper

import pytest

from desktop.cli.output import as_shown

WORDS = "Đã nạp “Kế hoạch ẩm thực”"


class Console(TextIOWrapper):
    """A terminal as Windows has it here: of an old code page."""

    def __init__(self) -> None:
        super().__init__(BytesIO(), encoding="cp1258")

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_a_file_or_a_pipe_gets_utf_8(system):
    """Whatever its encoding is said to be."""
    assert as_shown(WORDS, TextIOWrapper(BytesIO(), encoding="cp1258"), system) == WORDS.encode()
    assert as_shown(WORDS, None, system) == WORDS.encode()


def test_a_console_of_windows_gets_the_text_itself():
    """Bytes would be shown by its code page; a broken character is a question mark."""
    assert as_shown(WORDS, Console(), "win32") == WORDS
    assert as_shown("a\udc80b", Console(), "win32") == "a?b"
    assert as_shown(WORDS, Console(), "linux") == WORDS.encode()
