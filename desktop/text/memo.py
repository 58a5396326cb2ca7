"""Answers of a pure function of a text, remembered in a dict: the fastest look-up that Python has."""

from collections.abc import Callable

MOST = 200_000
"""The words of any library are fewer; what a stranger's file makes up is forgotten at this number."""


class Memo(dict[str, str]):
    """`memo[text]` is `work(text)`, worked out once."""

    def __init__(self, work: Callable[[str], str]) -> None:
        super().__init__()
        self._work = work

    def __missing__(self, text: str) -> str:
        if len(self) >= MOST:
            self.clear()
        answer = self[text] = self._work(text)
        return answer
