"""Two languages: every text is translated, and the compiled files are those of the sources."""

import ast
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QFileSystemModel, QLabel

from desktop.errors import AppError
from desktop.paths import resources
from desktop.ui.behind.language import Languages
from desktop.ui.kit.actions import MENUS, TABLE

FILES = ("sotay_en.ts", "qt_vi.ts")
TOOLS = Path(sys.executable).parent
PLACEHOLDER = re.compile(r"\{\w+\}|%n|%\d")


def messages(name: str) -> list[tuple[str, str, ElementTree.Element]]:
    """Context, source and translation of every text in a file."""
    root = ElementTree.parse(resources("i18n", name)).getroot()  # noqa: S314 - a file of this checkout
    return [
        (context.findtext("name", ""), message.findtext("source", ""), translation)
        for context in root.iter("context")
        for message in context.iter("message")
        for translation in message.iter("translation")
    ]


def forms(translation: ElementTree.Element) -> list[str]:
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


@pytest.mark.parametrize("name", FILES)
def test_every_text_is_translated(name):
    """Nothing is unfinished, obsolete or empty."""
    found = messages(name)
    assert found
    assert [source for _, source, text in found if text.get("type") or not all(forms(text))] == []


@pytest.mark.parametrize("name", FILES)
def test_a_translation_keeps_what_is_filled_in(name):
    """The same placeholders stand in source and translation."""
    spoilt = [
        source
        for _, source, translation in messages(name)
        for form in forms(translation)
        if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(form))
    ]
    assert spoilt == []


def test_no_text_is_asked_for_inside_an_f_string(root):
    """What collects the texts doesn't look in there, so such a text would never be translated."""
    hidden = [
        f"{path.name}: {ast.unparse(call)}"
        for path in (root / "desktop").rglob("*.py")
        for text in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "tr"
    ]
    assert hidden == []


def test_every_text_of_the_program_is_in_the_translation(tmp_path, root):
    """Collecting the texts anew finds nothing that is not there (see docs/translation.md)."""
    copy = tmp_path / "sotay_en.ts"
    copy.write_bytes(resources("i18n", "sotay_en.ts").read_bytes())
    sources = [str(path) for room in ("ui", "present") for path in sorted((root / "desktop" / room).rglob("*.py"))]
    command = [TOOLS / "pyside6-lupdate", *sources, "-ts", copy, "-locations", "none", "-no-obsolete"]
    subprocess.run(command, check=True, capture_output=True)
    found = {(name.findtext("name"), source.text)
             for name in ElementTree.parse(copy).getroot().iter("context") for source in name.iter("source")}  # noqa: S314  # fmt: skip
    assert found == {(context, source) for context, source, _ in messages("sotay_en.ts")}


@pytest.mark.parametrize("name", FILES)
def test_the_compiled_file_is_that_of_the_source(tmp_path, name):
    """Compiling the committed source gives the committed file, byte for byte."""
    compiled = tmp_path / "compiled.qm"
    command = [TOOLS / "pyside6-lrelease", resources("i18n", name), "-qm", compiled]
    subprocess.run(command, check=True, capture_output=True)
    assert compiled.read_bytes() == resources("i18n", name).with_suffix(".qm").read_bytes()


@pytest.fixture
def languages(qapp):
    made = Languages(qapp)
    yield made
    made.use("vi")


def test_the_table_of_actions_is_translated(languages):
    """Texts that are only named in a table reach the translation too."""
    languages.use("en")
    texts = [*MENUS.values(), *(spec.text for spec in TABLE), *(spec.tip for spec in TABLE)]
    assert [text for text in texts if QCoreApplication.translate("Actions", text) == text] == []


def test_a_language_can_be_changed_there_and_back(languages):
    """Vietnamese after English is what stands in the source."""
    languages.use("en")
    assert QCoreApplication.translate("Message", "Đóng") == "Close"
    languages.use("vi")
    assert QCoreApplication.translate("Message", "Đóng") == "Đóng"


def test_qts_own_texts_are_vietnamese(languages):
    """The menu of a text line speaks the person's language."""
    languages.use("vi")
    assert QCoreApplication.translate("QLineEdit", "&Copy") == "&Sao chép"


def test_the_file_window_of_qt_is_vietnamese(languages, qtbot):
    """Where the system has none of its own: no label of it and no head of its list is left in English."""
    languages.use("vi")
    window = QFileDialog()
    qtbot.addWidget(window)
    window.setOption(QFileDialog.Option.DontUseNativeDialog)
    window.setFileMode(QFileDialog.FileMode.ExistingFiles)
    labels = {label.text() for label in window.findChildren(QLabel)}
    model = window.findChild(QFileSystemModel)
    assert isinstance(model, QFileSystemModel)
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert {"Tìm t&rong:", "&Tên tệp:", "&Loại tệp:"} <= labels
    assert heads == ["Tên", "Cỡ", "Loại", "Ngày sửa"]


@pytest.mark.parametrize(("code", "sentence"), [("vi", "Hỏng"), ("en", "Broken")])
def test_an_error_is_told_in_the_language_of_the_moment(languages, code, sentence):
    """Every AppError carries both."""
    languages.use(code)
    assert languages.sentence(AppError("Hỏng", "Broken")) == sentence
