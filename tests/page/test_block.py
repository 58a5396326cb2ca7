"""Where characters stand in a block that is shown."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.page.block import Block, Marker
from desktop.page.shown import utf16_length


def shown_text(block: Block) -> str:
    """What a reader sees of the block: prefix, text and markers."""
    pieces = [block.prefix]
    for offset in range(len(block.text) + 1):
        pieces += [marker.label for marker in block.markers if marker.offset == offset]
        pieces.append(block.text[offset : offset + 1])
    return "".join(pieces)


blocks = st.builds(
    Block,
    anchor=st.just("II.1"),
    style=st.just("text"),
    text=st.text(min_size=1, max_size=30),
    prefix=st.sampled_from(["", "–\t", "1.\u00a0", "😀"]),
    markers=st.lists(st.builds(Marker, st.integers(0, 30), st.sampled_from(["1", "12", "*"])), max_size=3).map(tuple),
)


@given(blocks, st.data())
def test_a_span_covers_exactly_its_characters(block, data):
    """With astral characters, labels and markers before it, a mark begins and ends on its own words."""
    start = data.draw(st.integers(0, len(block.text) - 1))
    end = data.draw(st.integers(start + 1, len(block.text)))
    first, last = block.span(start, end)
    units = shown_text(block).encode("utf-16-le", "surrogatepass")[2 * first : 2 * last]
    inside = [marker.label for marker in block.markers if start < marker.offset < end]
    covered = units.decode("utf-16-le", "surrogatepass")
    assert covered[0] == block.text[start]
    assert covered[-1] == block.text[end - 1]
    assert len(covered) == end - start + sum(map(len, inside))


@given(blocks, st.data())
def test_offsets_and_positions_are_inverse(block, data):
    """The character found at a character's own position is that character."""
    offset = data.draw(st.integers(0, len(block.text) - 1))
    assert block.offset(block.position(offset)) == offset


def test_a_position_in_the_label_belongs_to_the_first_character():
    """There is nothing before the text."""
    assert Block("I", "bullet", "Một", "–\t").offset(0) == 0


def test_an_empty_span_has_no_width():
    """A mark of nothing marks nothing."""
    assert Block("I", "text", "Một hai").span(4, 4) == (4, 4)


def test_emoji_count_twice():
    """Qt's positions are UTF-16 units."""
    block = Block("I", "text", "😀😀 lạm phát", "1.\u00a0", markers=(Marker(2, "7"),))
    assert block.span(3, 11) == (utf16_length("1.\u00a0😀😀7 "), utf16_length("1.\u00a0😀😀7 lạm phát"))
