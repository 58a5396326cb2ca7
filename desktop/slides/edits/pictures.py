"""The picture files that a recipe names: what is needed to hand a deck to somebody else."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from desktop.slides.content import OwnPicture
from desktop.slides.deck import DeckSettings
from desktop.slides.edits.edit import Edit, PutOwn, SetUp
from desktop.slides.edits.recipe import DeckRecipe


def pictures_of(recipe: DeckRecipe) -> frozenset[str]:
    """The paths of all pictures."""
    edits = (path for edit in recipe.edits for path in _of_edit(edit))
    return frozenset(path for path in (recipe.base.logo, *edits) if path)


def with_pictures(recipe: DeckRecipe, named: Callable[[str], str]) -> DeckRecipe:
    """The recipe with other names for its pictures; "" for one that is not there."""
    edits = tuple(_renamed(edit, named) for edit in recipe.edits)
    return replace(recipe, base=_with_logo(recipe.base, named), edits=edits)


def _of_edit(edit: Edit) -> Iterator[str]:
    match edit:
        case SetUp(settings):
            yield settings.logo
        case PutOwn(content=OwnPicture(picture)):
            yield picture.path


def _renamed(edit: Edit, named: Callable[[str], str]) -> Edit:
    match edit:
        case SetUp(settings):
            return SetUp(_with_logo(settings, named))
        case PutOwn(content=OwnPicture(picture)):
            return replace(edit, content=OwnPicture(replace(picture, path=_name(picture.path, named))))
        case _:
            return edit


def _with_logo(settings: DeckSettings, named: Callable[[str], str]) -> DeckSettings:
    return replace(settings, logo=_name(settings.logo, named))


def _name(path: str, named: Callable[[str], str]) -> str:
    return named(path) if path else ""
