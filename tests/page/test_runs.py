"""Overlapping spans cut into runs."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.page.runs import Layer, Run, cut_runs


@st.composite
def layers_over(draw, length: int = 40):
    start = draw(st.integers(0, length - 1))
    end = draw(st.integers(start + 1, length))
    name = draw(st.sampled_from(["bold", "cite", "fig"]))
    return Layer(start, end, name, draw(st.sampled_from([None, f"{name}:1"])))


def test_a_text_without_layers_is_one_run():
    """Most paragraphs carry nothing."""
    assert cut_runs(12, ()) == (Run(0, 12),)


def test_an_empty_text_has_no_run():
    """There is nothing to show."""
    assert cut_runs(0, ()) == ()


def test_layers_that_overlap_share_the_run_between_them():
    """A bold stretch that ends inside a citation cuts it in two."""
    runs = cut_runs(10, (Layer(0, 6, "bold"), Layer(4, 8, "cite", "cite:0")))
    assert runs == (
        Run(0, 4, ("bold",)),
        Run(4, 6, ("bold", "cite"), "cite:0"),
        Run(6, 8, ("cite",), "cite:0"),
        Run(8, 10),
    )


def test_the_shortest_link_wins():
    """The abbreviation inside a citation can be asked about; so can the rest of the citation."""
    runs = cut_runs(9, (Layer(0, 9, "cite", "cite:0"), Layer(3, 5, "abbr", "abbr:QU")))
    assert [run.link for run in runs] == ["cite:0", "abbr:QU", "cite:0"]


def test_a_layer_beyond_the_text_is_left_out():
    """A fact whose offsets do not fit its text marks nothing, rather than something wrong."""
    assert cut_runs(3, (Layer(1, 9, "cite", "cite:0"), Layer(2, 2, "fig"))) == (Run(0, 3),)


@given(st.lists(layers_over(), max_size=6), st.lists(st.integers(0, 40), max_size=3))
def test_runs_are_gapless_and_each_knows_all_layers_over_it(layers, cuts):
    """Put together again, the runs are the text, and every layer covers exactly the runs that name it."""
    runs = cut_runs(40, layers, cuts)
    assert [run.start for run in runs] == [0, *(run.end for run in runs)][: len(runs)]
    assert runs[-1].end == 40
    for run in runs:
        over = {layer.name for layer in layers if layer.start <= run.start and run.end <= layer.end}
        assert set(run.names) == over
