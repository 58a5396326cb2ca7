"""Links inside a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.page.links import Link, LinkKind, parse_link


@given(st.sampled_from(LinkKind), st.text(st.characters(codec="utf-8"), min_size=1))
def test_a_link_is_read_back_as_it_was_written(kind, target):
    """A path, a label or an abbreviation with any sign in it survives."""
    link = Link(kind, target)
    assert parse_link(link.href) == link


@pytest.mark.parametrize("href", ["", "note:", "https://example.vn", "file:///etc/passwd", "javascript:0", "nốt:1"])
def test_no_other_address_is_a_link_of_the_page(href):
    """What the program did not write itself leads nowhere."""
    assert parse_link(href) is None
