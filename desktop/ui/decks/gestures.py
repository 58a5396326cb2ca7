"""What a person does to the slides that are chosen, as edits: an edit, and the keys of the slides to choose next."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.guidance.facts import Span
from desktop.slides.content import OwnPicture, OwnText, Picture
from desktop.slides.edits.edit import Delete, Duplicate, Hide, Merge, Move, Place, PutOwn, SetTitle, SlideEdit, Split
from desktop.slides.edits.parts import cut_at, places_of
from desktop.slides.edits.recipe import DeckRecipe
from desktop.slides.edits.text import may_merge
from desktop.ui.decks.state import DeckState


@dataclass(frozen=True, slots=True)
class Gesture:
    """An edit, and the keys of the slides that are chosen once it is made."""

    edit: SlideEdit
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is chosen: the current row, the keys of all slides that are, and the recipe as it is now."""

    state: DeckState
    recipe: DeckRecipe
    row: int
    keys: tuple[str, ...]

    @property
    def key(self) -> str:
        return self.state.slides[self.row].key

    @property
    def _rows(self) -> list[int]:
        return [row for row, each in enumerate(self.state.slides) if each.key in self.keys]

    def up(self) -> Gesture | None:
        """The chosen slides before the one above them."""
        rows = self._rows
        return self.moved(self.keys, self.state.slides[rows[0] - 1].key) if rows and rows[0] else None

    def down(self) -> Gesture | None:
        """The chosen slides behind the one below them."""
        rows, count = self._rows, len(self.state.slides)
        if not rows or rows[-1] == count - 1:
            return None
        behind = rows[-1] + 2
        return self.moved(self.keys, self.state.slides[behind].key if behind < count else None)

    def moved(self, keys: Sequence[str], before: str | None) -> Gesture:
        return Gesture(Move(tuple(keys), before), tuple(keys))

    @property
    def are_hidden(self) -> bool:
        """Whether all chosen slides are hidden."""
        return all(self.state.slides[row].is_hidden for row in self._rows)

    def hide(self) -> Gesture:
        """The chosen slides hidden, or shown again where they all are hidden."""
        return Gesture(Hide(self.keys, hidden=not self.are_hidden), self.keys)

    def duplicate(self) -> Gesture:
        copy = self.recipe.fresh_key("copy")
        return Gesture(Duplicate(self.key, copy), (copy,))

    def split(self, sentence: Span | None) -> Gesture | None:
        """The slide ended before a sentence, or in the middle; None where one half would be empty."""
        content = self.state.slides[self.row].slide.content
        places = places_of(content)
        at = Place(sentence.node, sentence.start, sentence.footnote) if sentence else None
        at = at or (places[len(places) // 2] if places else None)
        if at is None or cut_at(content, at) is None:
            return None
        second = self.recipe.fresh_key("split")
        return Gesture(Split(self.key, at, second), (second,))

    @property
    def can_merge(self) -> bool:
        """Whether the next slide holds what can stand on this one."""
        slides = self.state.slides
        return self.row + 1 < len(slides) and may_merge(slides[self.row].slide, slides[self.row + 1].slide)

    def merge(self) -> Gesture | None:
        if not self.can_merge:
            return None
        return Gesture(Merge(self.key, self.state.slides[self.row + 1].key), (self.key,))

    @property
    def can_delete(self) -> bool:
        return self.state.slides[self.row].can_be_deleted

    def delete(self) -> Gesture | None:
        return Gesture(Delete(self.key), ()) if self.can_delete else None

    def own(self, content: OwnText | OwnPicture) -> Gesture:
        """A slide of the person's after this one."""
        key = self.recipe.fresh_key("own")
        return Gesture(PutOwn(key, self.key, "", content), (key,))

    @property
    def own_content(self) -> OwnText | OwnPicture | None:
        """All that the person put on the slide and those that it goes on; None for a slide of the document."""
        content = self.state.slides[self.row].slide.content
        if not isinstance(content, OwnText):
            return content if isinstance(content, OwnPicture) else None
        parts = [each.slide.content for each in self.state.slides if _first_key(each.key) == self._own_key]
        return OwnText(tuple(line for part in parts if isinstance(part, OwnText) for line in part.lines))

    @property
    def title(self) -> str:
        """The person's title, whole where the slide has room for its beginning only; "" where it is the document's."""
        edited = self.state.slides[self.row]
        titles = (each for each in reversed(self.recipe.edits) if isinstance(each, PutOwn | SetTitle))
        given = next((each.title for each in titles if each.slide == self._own_key), edited.slide.title)
        return given if edited.slide.is_own_title else ""

    def changed(self, content: OwnText | OwnPicture) -> Gesture:
        """Something else on a slide of the person's."""
        return Gesture(PutOwn(self._own_key, None, self.title, content), ())

    def retitled(self, title: str) -> Gesture:
        """Another title."""
        content = self.own_content
        return Gesture(PutOwn(self._own_key, None, title, content) if content else SetTitle(self.key, title), ())

    @property
    def _own_key(self) -> str:
        return _first_key(self.key)


def _first_key(key: str) -> str:
    """The key of the slide that this one is a part of, because one was too small."""
    return key.partition("+")[0]


def picture_of(path: str) -> OwnPicture:
    return OwnPicture(Picture(path))
