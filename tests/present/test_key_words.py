"""Sentences that name a key name the one that works now."""

import pytest
from PySide6.QtCore import Qt, QTranslator

from desktop.paths import resources
from desktop.present.action import Action
from desktop.present.keymap import NO_OWN, OwnKeys, Stroke
from desktop.present.show import Remark, Show
from desktop.present.words import banner_text, remark_text, stage_line

K = Qt.Key
OWN: OwnKeys = {
    Stroke(K.Key_F13): Action.PEEK,
    Stroke(K.Key_F14): Action.ZOOM,
    Stroke(K.Key_F15): Action.GO_TO,
}
KEYLESS: OwnKeys = {Stroke(K.Key_Z): None, Stroke(K.Key_F11): None}
LOST = Show(3, hall_lost=True)
TYPED = Show(3, typed="12", alone=True)


def said(own: OwnKeys) -> tuple[str, str, str]:
    """Every sentence that names a key that can be changed."""
    return banner_text(LOST, own), remark_text(Remark.NOT_ZOOMED, own), stage_line(TYPED, own)


@pytest.fixture(params=["vi", "en"])
def language(qapp, request):
    """The program in one language, then in Vietnamese again."""
    english = QTranslator()
    if request.param == "en":
        assert english.load("sotay_en", str(resources("i18n")))
        qapp.installTranslator(english)
    yield request.param
    qapp.removeTranslator(english)


def test_keys_of_the_table_are_named_while_nothing_is_changed(language):
    """N, Z and Enter, in either language."""
    word = {"vi": "nhấn", "en": "press"}[language]
    for sentence, key in zip(said(NO_OWN), ("N", "Z", "Enter"), strict=True):
        assert f"{word} {key}" in sentence


def test_a_changed_key_is_the_one_that_is_named(language):
    """The person's own key stands in every such sentence, and the table's no longer."""
    word = {"vi": "nhấn", "en": "press"}[language]
    for sentence, key in zip(said(OWN), ("F13", "F14", "F15"), strict=True):
        assert f"{word} {key}" in sentence
    assert f"{word} N" not in said(OWN)[0]


def test_an_action_without_a_key_is_asked_for_by_its_button(language):
    """Where no key is left, the button that remains is named."""
    button = {"vi": "bấm nút “Phóng to”", "en": "click “Zoom”"}[language]
    assert button in remark_text(Remark.NOT_ZOOMED, KEYLESS)
