"""Takes the tokens of an RTF file one by one into its story."""

from dataclasses import dataclass, field, replace

from desktop.reading.rtf.controls import CONTROLS, end_paragraph
from desktop.reading.rtf.group import Place
from desktop.reading.rtf.state import RawStory, State
from desktop.reading.rtf.tokens import Kind, Token, tokens
from desktop.reading.rtf.words import CHARACTERS, PARAGRAPH_ENDS


def parse(content: bytes, name: str) -> RawStory:
    """Everything that a file says. Raises RefusedFile where its groups lie too deep."""
    reader = _Reader(State(name))
    for token in tokens(content):
        reader.take(token)
    return reader.finish()


@dataclass(slots=True)
class _Reader:
    """Bytes wait until something else comes, as a character may take two of them."""

    state: State
    waiting: list[str] = field(default_factory=list)

    def take(self, token: Token) -> None:
        if token.kind is Kind.TEXT:
            self._bytes(token.text)
            return
        self._say_waiting()
        match token.kind:
            case Kind.OPEN:
                self.state.open()
            case Kind.CLOSE:
                self.state.close()
            case Kind.SYMBOL:
                self._symbol(token.text)
            case _:
                self._word(token.text, token.number)

    def finish(self) -> RawStory:
        self._say_waiting()
        return self.state.finish()

    def _bytes(self, text: str) -> None:
        """Bytes that repeat a character which is named by its number are skipped."""
        state = self.state
        kept = text[state.to_skip :]
        state.to_skip = max(0, state.to_skip - len(text))
        if not kept:
            return
        if state.group.place is Place.FONTS:
            state.fonts.text(kept)
        elif state.group.place in (Place.TEXT, Place.LABEL):
            self.waiting.append(kept)

    def _say_waiting(self) -> None:
        if self.waiting:
            self.state.say(self.state.font.decode("".join(self.waiting), self.state.fonts.page))
            self.waiting = []

    def _symbol(self, symbol: str) -> None:
        state = self.state
        if symbol == "*":
            state.group = replace(state.group, is_starred=True)
        elif state.to_skip:
            state.to_skip -= 1
        elif symbol in PARAGRAPH_ENDS:
            end_paragraph(state)
        elif symbol in CHARACTERS:
            state.say(CHARACTERS[symbol])

    def _word(self, word: str, number: int | None) -> None:
        state = self.state
        if state.group.place is Place.NOWHERE:
            return
        if destined := state.group.destined(word):
            state.enter(word, destined)
        elif state.to_skip:
            state.to_skip -= 1
        elif state.group.place is Place.FONTS:
            state.fonts.word(word, number or 0)
        elif word in CONTROLS:
            CONTROLS[word](state, number)
