"""Words typed with the input method off, and spellings that are looser than a tone's place."""

import pytest

from desktop.text.keystrokes import readings
from desktop.text.loose import other_spelling
from desktop.text.normalise import keys


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("nghij", "nghị"),
        ("quyeets", "quyết"),
        ("ddarng", "đảng"),
        ("DDangr", "đảng"),
        ("dduwowcj", "được"),
        ("dduowngf", "đường"),
        ("truyeenf", "truyền"),
        ("treen", "trên"),
        ("nguwowif", "người"),
        ("hoaf", "hòa"),
        ("hoanf", "hoàn"),
        ("quys", "quý"),
        ("giair", "giải"),
        ("gif", "gì"),
        ("tuyene", "tuyên"),
        ("nghi5", "nghị"),
        ("quye6t1", "quyết"),
        ("d9ang3", "đảng"),
        ("nu7o7c1", "nước"),
        ("nuo7c1", "nước"),
        ("8", None),
        ("trong", None),
        ("tranh", None),
        ("kinh", None),
        ("tế", None),
        ("gpmb", None),
        ("", None),
    ],
)
def test_keys_read_as_letters(typed: str, meant: str | None) -> None:
    """Telex and VNI are read where they make a syllable of what is none."""
    assert next(readings(typed), None) == meant


@pytest.mark.parametrize(
    ("word", "other"), [("kĩ", "kỹ"), ("lý", "lí"), ("quí", "quý"), ("thi", None), ("ky", "ki"), ("hai", None)]
)
def test_i_and_y(word: str, other: str | None) -> None:
    """Where usage is mixed each spelling knows the other."""
    assert other_spelling(keys(word)) == (keys(other) if other else None)
