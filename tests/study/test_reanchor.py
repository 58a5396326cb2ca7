"""Annotations carried to the next revision of a document: on their own words, or said to have none."""

from dataclasses import replace

import pytest

from desktop.guidance.annotations import Annotation, AnnotationKind, Colour, Edition, quote_of
from desktop.guidance.passages import Passage
from desktop.study.context import same_names_and_numbers
from desktop.study.finding import offered
from desktop.study.reanchor import reanchor
from tests.study.revising import Reviser, is_right, stands

OPENING = "Năm 2023, kinh tế của Quận tiếp tục phát triển ổn định trong bối cảnh còn nhiều khó khăn, thách thức."
FIGURES = (
    "Tổng thu ngân sách đạt 12.515 tỷ đồng, bằng 105% dự toán, tăng 8,5% so với năm 2022; cao nhất từ trước đến nay."
)
CULTURE = "Phong trào toàn dân đoàn kết xây dựng đời sống văn hóa được các phường triển khai sâu rộng, thiết thực."
TASKS = "Các phường báo cáo kết quả thực hiện trước ngày 30/6/2024 để Quận ủy tổng hợp, chỉ đạo kịp thời."


def made_of(*texts: str, revision: int = 1) -> Edition:
    return Edition("d", revision, tuple(Passage(f"I.{number}", None, text) for number, text in enumerate(texts, 1)))


OLD = made_of(OPENING, FIGURES, CULTURE, TASKS)


def mark(words: str, old: Edition = OLD) -> Annotation:
    passage = next(one for one in old.passages if words in one.text)
    start = passage.text.index(words)
    quote = quote_of(old, passage, start, start + len(words))
    return Annotation("a", AnnotationKind.HIGHLIGHT, quote, Colour.GREEN)


def carried(annotation: Annotation, *texts: str, old: Edition | None = OLD):
    """How it was carried, and to which path and words."""
    new = made_of(*texts, revision=2)
    result = reanchor(old, new, [annotation])
    for how in ("kept", "moved"):
        for one in getattr(result, how):
            assert stands(one, new)
            return how, one.quote.path, one.quote.text
    (doubt,) = result.doubtful
    assert doubt.annotation == annotation
    return "doubtful", None, doubt.old_text


def test_nothing_changed():
    """The same text again keeps everything where it is."""
    assert carried(mark("105% dự toán"), OPENING, FIGURES, CULTURE, TASKS) == ("kept", "I.2", "105% dự toán")


def test_renumbered_and_moved():
    """A passage is known by its words, wherever it stands and whatever its number is."""
    assert carried(mark("105% dự toán"), CULTURE, "Một đoạn mới.", FIGURES) == ("kept", "I.3", "105% dự toán")


def test_words_before_it_changed():
    """Words that come into the passage before the quote push it on."""
    longer = FIGURES.replace("Tổng thu", "Đến hết tháng 12, tổng thu")
    assert carried(mark("105% dự toán"), OPENING, longer) == ("kept", "I.2", "105% dự toán")


def test_a_number_in_it_changed():
    """A quote whose number is another one is never carried, however like the rest is."""
    other = FIGURES.replace("8,5%", "9,5%")
    words = "tăng 8,5% so với năm 2022; cao nhất"
    assert carried(mark(words), OPENING, other) == ("doubtful", None, FIGURES)


def test_a_name_in_it_changed():
    """Nor is one whose name is another one."""
    words = "để Quận ủy tổng hợp, chỉ đạo kịp thời"
    assert carried(mark(words), TASKS.replace("Quận ủy", "Thành ủy"))[0] == "doubtful"


def test_a_word_in_it_changed():
    """Where a plain word inside a long quote changed, it is moved and says so."""
    other = CULTURE.replace("triển khai sâu rộng", "triển khai rộng khắp")
    words = "được các phường triển khai sâu rộng, thiết thực"
    assert carried(mark(words), OPENING, other) == ("moved", "I.2", "được các phường triển khai rộng khắp, thiết thực")


def test_its_passage_was_joined_with_another():
    """Words that stand unchanged in a longer passage are found there."""
    joined = f"{OPENING} {CULTURE}"
    assert carried(mark("thiết thực"), joined, FIGURES)[1:] == ("I.1", "thiết thực")


def test_its_passage_is_gone():
    """What was taken out of the document is doubtful, with the text that it stood in."""
    assert carried(mark("105% dự toán"), OPENING, CULTURE, TASKS) == ("doubtful", None, FIGURES)


def test_the_same_phrase_elsewhere_is_another_one():
    """A phrase whose passage is gone does not go over to another passage that has always had it."""
    old = made_of(OPENING, FIGURES, f"{CULTURE} Tổng thu ngân sách đạt 12.515 tỷ đồng, theo báo cáo.")
    words = mark("ngân sách đạt 12.515 tỷ đồng", old)
    assert words.quote.path == "I.2"
    assert carried(words, OPENING, old.passages[2].text, old=old)[0] == "doubtful"


def test_one_of_two_same_phrases():
    """Of a phrase that a passage has twice, the one between the same words is meant."""
    text = "Phường Cống Vị hoàn thành kế hoạch năm. Phường Giảng Võ hoàn thành kế hoạch năm."
    old = made_of(text)
    passage = old.passages[0]
    start = text.rindex("hoàn thành")
    second = replace(mark("hoàn thành", old), quote=quote_of(old, passage, start, start + 10))
    new = made_of("Năm 2023: " + text, revision=2)
    (kept,) = reanchor(old, new, [second]).kept
    assert kept.quote.start == start + 10


def test_a_note_stays_with_its_passage():
    """A note on a whole passage goes with it through small changes, and has the words of today."""
    note = replace(mark(TASKS), kind=AnnotationKind.NOTE, colour=None)
    later = TASKS.replace("30/6/2024", "31/7/2024")
    assert carried(note, OPENING, later) == ("moved", "I.2", later)


def test_the_old_text_is_not_known():
    """What comes from another machine stays where the very words stand between the same words."""
    there = carried(mark("105% dự toán"), OPENING, FIGURES, old=None)
    elsewhere = carried(mark("105% dự toán"), FIGURES, CULTURE, old=None)
    changed = carried(mark("105% dự toán"), OPENING, FIGURES.replace("105%", "106%"), old=None)
    assert [there, elsewhere] == [("kept", "I.2", "105% dự toán"), ("moved", "I.1", "105% dự toán")]
    assert changed[0] == "doubtful"


def test_places_are_offered():
    """For a quote without a sure place the likeliest places come first, from word to word."""
    words = mark("tăng 8,5% so với năm 2022; cao nhất")
    best, *_ = offered(words.quote, made_of(CULTURE, FIGURES.replace("8,5%", "9,5%"), revision=2))
    assert best.quote.text == "tăng 9,5% so với năm 2022; cao nhất"


@pytest.mark.parametrize("seed", range(8))
def test_revisions_at_random(edition, seed):
    """Of the guidance revised at random, no annotation ends on words that are not its own, and most are carried."""
    reviser = Reviser(edition, seed)
    before = {one.id: one for one in reviser.annotations(60)}
    new = reviser.revise((1, 5, 20, 60)[seed % 4])
    result = reanchor(edition, new, tuple(before.values()))
    carried_over = (*result.kept, *result.moved)
    assert all(stands(one, new) and is_right(reviser, before[one.id], one) for one in carried_over)
    assert len(carried_over) + len(result.doubtful) == len(before)
    assert len(carried_over) > 0.8 * len(before)


TITLE = "Tuyên truyền kết quả phát triển kinh tế - xã hội của Quận năm 2023"


def titled(title: str, *texts: str, revision: int = 1) -> Edition:
    edition = made_of(*texts, revision=revision)
    return replace(edition, passages=(Passage("front.title", None, title), *edition.passages))


def test_words_of_the_title_stay_on_the_title():
    """What is marked on the title is carried with the title, also where a passage says much the same."""
    old = titled(TITLE, OPENING)
    new = titled(TITLE.replace("Tuyên truyền", "Hướng dẫn tuyên truyền"), TITLE, OPENING, revision=2)
    result = reanchor(old, new, [mark("kết quả phát triển kinh tế - xã hội", old)])
    assert [(one.quote.path, one.quote.start) for one in result.kept] == [("front.title", 23)]


def test_words_of_a_title_that_is_gone_are_looked_at_again():
    """They land on no passage, even where the very words stand in one."""
    old = titled(TITLE, OPENING)
    new = titled("Kế hoạch công tác tuyên giáo", OPENING, f"Căn cứ văn bản {TITLE}.", revision=2)
    result = reanchor(old, new, [mark("kết quả phát triển kinh tế - xã hội", old)])
    assert [one.old_text for one in result.doubtful] == [TITLE]


def test_words_of_a_passage_never_land_on_the_title():
    """A passage that became the title of the next revision leaves its marks to be looked at again."""
    old = titled("Kế hoạch công tác", OPENING, TITLE)
    result = reanchor(old, titled(TITLE, OPENING, revision=2), [mark(TITLE[13:], old)])
    assert len(result.doubtful) == 1


def test_a_note_on_the_whole_title_follows_it():
    """Whatever became of its words: it is what the document is called."""
    old, new = titled(TITLE, OPENING), titled("Kế hoạch tuyên truyền năm 2024", OPENING, revision=2)
    note = replace(mark(TITLE, old), kind=AnnotationKind.NOTE, colour=None)
    assert [one.quote.text for one in reanchor(old, new, [note]).moved] == ["Kế hoạch tuyên truyền năm 2024"]


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("xã ổn định", "xã bền vững", True),
        ("đã giao cho xã", "được giao cho xã", True),
        ("Ủy ban xã", "Đảng ủy xã", False),
        ("bà Ánh ký", "bà Ảnh ký", False),
        ("đạt 95%", "đạt 59%", False),
    ],
)
def test_a_name_begins_with_a_capital(one, other, is_same):
    """Words that begin with an accented small letter are no names; those with an accented capital are."""
    assert same_names_and_numbers(one, other) is is_same
