"""What was looked for is remembered, within bounds, and can be forgotten."""

import pytest

from desktop.ui.behind.settings import Settings
from desktop.ui.search.memory import MOST_RECENT, MOST_SAVED, SearchesInSettings


@pytest.fixture
def settings(tmp_path) -> Settings:
    return Settings(tmp_path / "settings.ini")


def again(settings: Settings, tmp_path) -> SearchesInSettings:
    """As the next start finds it."""
    settings.save()
    return SearchesInSettings(Settings(tmp_path / "settings.ini"))


def test_queries_outlive_the_program(settings, tmp_path):
    """The newest first, each once; what has commas, quotes and accents comes back as it was."""
    memory = SearchesInSettings(settings)
    for query in ("kinh tế", '"đất, đai" -x', "kinh tế ", "  "):
        memory.remember(query)
    memory.save("ngân sách; 8,5%")
    found = again(settings, tmp_path)
    assert (found.recent(), found.saved()) == (("kinh tế", '"đất, đai" -x'), ("ngân sách; 8,5%",))


def test_the_memory_is_bounded(settings):
    """The oldest give way."""
    memory = SearchesInSettings(settings)
    for number in range(200):
        memory.remember(f"a {number}")
        memory.save(f"b {number}")
    assert (len(memory.recent()), memory.recent()[0]) == (MOST_RECENT, "a 199")
    assert (len(memory.saved()), memory.saved()[0]) == (MOST_SAVED, "b 199")


def test_what_is_forgotten_is_gone(settings, tmp_path):
    """One query, or all that were not saved."""
    memory = SearchesInSettings(settings)
    for query in ("a", "b", "c"):
        memory.remember(query)
    memory.save("b")
    memory.forget("a")
    assert memory.recent() == ("c", "b")
    memory.forget_recent()
    assert (again(settings, tmp_path).recent(), again(settings, tmp_path).saved()) == ((), ("b",))
    memory.forget("b")
    assert memory.saved() == ()


@pytest.mark.parametrize("text", ["", "[", "{}", "7", '["a", 3, null, "a", " "]'])
def test_a_spoilt_list_is_no_trouble(settings, text):
    """The file may hold anything."""
    settings.recent_searches = text
    assert set(SearchesInSettings(settings).recent()) <= {"a"}
