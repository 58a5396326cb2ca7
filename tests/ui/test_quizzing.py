"""A person who takes a quiz, by keyboard."""

from dataclasses import replace

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from desktop.guidance.quiz.judging import Verdict
from desktop.guidance.quiz.making import make_quiz, material_of
from desktop.guidance.quiz.quiz import Question, Quiz, QuizKind, Style, Wish
from desktop.guidance.quiz.scores import Answer, Score
from desktop.study.opening import open_study
from desktop.study.quizzes import QuizResult
from desktop.text.fold import fold
from desktop.ui.flows.card_sources import CardSources
from desktop.ui.flows.quiz_sources import QuizSources
from desktop.ui.kit.messages import Message
from desktop.ui.quiz.history_dialog import HistoryDialog
from desktop.ui.quiz.quiz_dialog import QuizDialog
from desktop.ui.quiz.result_dialog import ResultDialog
from desktop.ui.quiz.start_dialog import Manner, StartDialog
from desktop.ui.quiz.words import kind_title, progress_words, prompt, score_words, verdict_words, whole_answer
from tests.ui.conftest import Driver, type_text

CONTROL, ENTER = Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Return


def newest(driver: Driver, kind: type):
    shown = [dialog for dialog in driver.window.findChildren(kind) if dialog.isVisible()]
    return shown[-1] if shown else None


def starting(driver: Driver, count: int = 4, style: Style = Style.CHOICE, *, at_once: bool = True) -> StartDialog:
    driver.act("quiz")
    dialog: StartDialog = newest(driver, StartDialog)
    dialog.style_choice.value, dialog.told.value = style, at_once
    dialog.count.setValue(count)
    dialog.count.valueChanged.emit(count)
    driver.settle()
    return dialog


def begun(driver: Driver, *wish, **told) -> QuizDialog:
    starting(driver, *wish, **told)._begin.click()
    driver.settle()
    dialog: QuizDialog = newest(driver, QuizDialog)
    return dialog


def row_of(table: QTreeWidget, place: int) -> QTreeWidgetItem:
    row = table.topLevelItem(place)
    assert row is not None
    return row


def press(driver: Driver, dialog, *keys, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(dialog, key, modifier)
        driver.settle()


def question_of(dialog: QuizDialog) -> Question:
    assert dialog.question
    return dialog.question


def answer(driver: Driver, dialog: QuizDialog, *, right: bool) -> None:
    """Give an answer with the keys alone."""
    question = question_of(dialog)
    if question.options:
        press(driver, dialog, "1234"[question.right if right else question.right - 1])
    else:
        type_text(dialog.face.typed, question.answer if right else "không nhớ")
    press(driver, dialog, ENTER)


def test_the_start_counts_what_can_be_asked(driver):
    """It says how many questions a wish comes to; nothing chosen can't be begun."""
    dialog = starting(driver, 10, Style.MIXED)
    assert dialog.possible.text() == "Sẽ có 10 câu: 5 câu chọn phương án, 5 câu tự gõ."
    dialog.count.setValue(100)
    driver.settle()
    assert "Dữ liệu chỉ đủ cho bấy nhiêu câu." in dialog.possible.text()
    for box in dialog.kinds.values():
        box.setChecked(False)
    driver.settle()
    assert "không có gì để hỏi" in dialog.possible.text()
    assert not dialog._begin.isEnabled()
    dialog.kinds[QuizKind.BODY].setChecked(True)
    driver.settle()
    assert dialog._quiz
    assert {one.kind for one in dialog._quiz.questions} == {QuizKind.BODY}


def test_a_document_without_facts(qtbot, looks):
    """It says that there is nothing to ask, and nothing can be begun or printed; without titles none are shown."""
    dialog = StartDialog((), 1, Manner())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.set_quiz(Quiz("d", "Thư mời", 1, (), 0))
    assert dialog.possible.text() == "Tài liệu này không có số liệu, ngày tháng hay nhiệm vụ nào để ra câu hỏi."
    states = (dialog._begin.isEnabled(), dialog._print.isEnabled(), dialog.sections.isVisible())
    assert states == (False, False, False)


def test_sections_are_asked_about(driver):
    """Only what is checked is asked about; no section is nothing."""
    dialog = starting(driver, 20, Style.TYPED)
    dialog.sections.check_only("III")
    driver.settle()
    assert dialog._quiz
    assert {one.quote.path.partition(".")[0] for one in dialog._quiz.questions} == {"III"}
    dialog.sections.check_only("none")
    driver.settle()
    assert dialog._quiz.questions == ()


def test_a_quiz_by_keyboard(driver):
    """1-4 or A-D choose, Enter answers, tells and goes on; the last Enter leads to the result."""
    dialog = begun(driver, 4)
    assert dialog.state.text() == "Câu 1 trên 4 · đúng 0, sai 0"
    assert not dialog.next.isEnabled()
    answer(driver, dialog, right=True)
    assert dialog.face.verdict.text() == "Đúng."
    first = question_of(dialog).excerpts[0]
    assert first.text in dialog.face.paragraph.toPlainText()
    press(driver, dialog, ENTER)
    letters = "ABCD"
    press(driver, dialog, letters[question_of(dialog).right - 1], ENTER)
    assert dialog.face.verdict.text().startswith("Sai: bạn trả lời")
    assert dialog.state.text() == "Câu 2 trên 4 · đúng 1, sai 1"
    press(driver, dialog, ENTER)
    answer(driver, dialog, right=True)
    press(driver, dialog, ENTER)
    answer(driver, dialog, right=True)
    assert dialog.next.text() == "Xem kết quả (Enter)"
    press(driver, dialog, ENTER)
    result: ResultDialog = newest(driver, ResultDialog)
    assert result.summary.text() == "3 trên 4 câu đúng (75 %); 1 câu sai"


def test_what_was_told_can_not_be_chosen_again(driver):
    """After an answer the keys of choice do nothing."""
    dialog = begun(driver, 4)
    answer(driver, dialog, right=False)
    before = dialog.answer
    press(driver, dialog, "1234"[question_of(dialog).right])
    assert dialog.answer == before
    assert dialog.face.options[question_of(dialog).right]._became.text() == "✓ đáp án"


def test_a_typed_answer_without_accents(driver):
    """It is right, and the words of the document are told."""
    dialog = begun(driver, 12, Style.TYPED)
    while question_of(dialog).kind is not QuizKind.BODY:
        answer(driver, dialog, right=True)
        press(driver, dialog, ENTER)
    question = question_of(dialog)
    type_text(dialog.face.typed, fold(question.answer))
    press(driver, dialog, ENTER)
    assert dialog.answer
    assert dialog.answer.verdict is Verdict.RIGHT
    assert dialog.face.verdict.text() == f"Đúng; chữ đúng là “{question.answer}”."


def almost(driver: Driver, dialog: QuizDialog) -> None:
    """Answer with a slip."""
    while question_of(dialog).kind is not QuizKind.ABBREVIATION:
        answer(driver, dialog, right=True)
        press(driver, dialog, ENTER)
    type_text(dialog.face.typed, question_of(dialog).answer[:-1])
    press(driver, dialog, ENTER)


def test_a_slip_is_for_the_person_to_decide(driver):
    """Enter doesn't go on before that; 1 counts the answer as right."""
    dialog = begun(driver, 12, Style.TYPED)
    almost(driver, dialog)
    assert dialog.face.verdict.text().startswith("Gần đúng: bạn trả lời")
    place = dialog.place
    press(driver, dialog, ENTER)
    assert dialog.place == place
    press(driver, dialog, Qt.Key.Key_1)
    assert dialog.answer
    assert (dialog.answer.is_right, dialog.answer.is_decided) == (True, True)
    assert dialog.face.verdict.text().startswith("Bạn đã tính là đúng.")
    press(driver, dialog, ENTER)
    assert dialog.place != place


def test_a_wrong_typed_answer_may_be_overruled(driver):
    """The person has the last word; a wrong choice has none."""
    dialog = begun(driver, 2, Style.TYPED)
    answer(driver, dialog, right=False)
    assert dialog.right.isVisible()
    dialog.right.click()
    driver.settle()
    assert dialog.answer
    assert dialog.answer.is_right is True
    assert dialog.wrong.isVisible()


def test_answers_may_be_told_at_the_end(driver):
    """Nothing is told in between; the result lets the person decide what is open."""
    dialog = begun(driver, 12, Style.TYPED, at_once=False)
    while question_of(dialog).kind is not QuizKind.ABBREVIATION:
        answer(driver, dialog, right=False)
    assert not dialog.face.verdict.isVisible()
    assert "đúng" not in dialog.state.text()
    type_text(dialog.face.typed, question_of(dialog).answer[:-1])
    press(driver, dialog, ENTER)
    dialog._hand_in.click()
    driver.settle()
    result: ResultDialog = newest(driver, ResultDialog)
    assert "1 câu cần bạn quyết định" in result.summary.text()
    assert row_of(result.answers, 0).text(0) == "Cần bạn quyết định (1)"
    press(driver, result, Qt.Key.Key_1)
    assert result.summary.text().startswith("1 trên 12 câu đúng")


def leave(driver: Driver, dialog: QuizDialog) -> None:
    dialog.reject()
    message = next(one for one in dialog.findChildren(Message) if one.isVisible())
    message.accept()
    driver.settle()


def test_who_leaves_loses_nothing(driver):
    """Leaving asks first; the quiz stands in the list and goes on at the same question."""
    dialog = begun(driver, 4)
    answer(driver, dialog, right=True)
    press(driver, dialog, ENTER)
    asked = question_of(dialog)
    dialog.reject()
    message = next(one for one in dialog.findChildren(Message) if one.isVisible())
    message.reject()
    assert dialog.isVisible()
    leave(driver, dialog)
    assert newest(driver, QuizDialog) is None
    driver.act("quiz_history")
    history: HistoryDialog = newest(driver, HistoryDialog)
    assert row_of(history.table, 0).text(2) == "Đang làm dở: 1 trên 4 câu"
    history.open_button.click()
    driver.settle()
    again: QuizDialog = newest(driver, QuizDialog)
    assert question_of(again) == asked


def test_an_answer_that_can_not_be_kept(driver):
    """It is told in one sentence; the question stays, and may be answered again."""
    dialog = begun(driver, 3)
    assert dialog._kept
    gone = dialog._kept.id
    driver.program.notebook.do(lambda desk, _: desk.study.quizzes.remove(gone), driver.answers.append)
    driver.settle()
    answer(driver, dialog, right=True)
    assert "không còn nữa" in newest(driver, Message).sentence.text()
    assert (dialog.place, dialog.answer, dialog._is_waiting) == (0, None, False)
    driver.answers.clear()


def finished(driver: Driver, *rights: bool, style: Style = Style.TYPED) -> ResultDialog:
    """The result of a quiz with these answers."""
    dialog = begun(driver, len(rights), style)
    for right in rights:
        answer(driver, dialog, right=right)
        press(driver, dialog, ENTER)
    result: ResultDialog = newest(driver, ResultDialog)
    return result


def test_the_result_adds_up(driver):
    """Scores by kind and by section add up to the quiz; wrong answers stand first."""
    result = finished(driver, True, False, True, False)
    for place in range(2):
        group = row_of(result.scores, place)
        children = (group.child(row) for row in range(group.childCount()))
        rows = [child.text(1).split(" / ") for child in children if child]
        assert (sum(int(right) for right, _ in rows), sum(int(total) for _, total in rows)) == (2, 4)
    assert [row_of(result.answers, row).text(0) for row in range(2)] == ["Sai (2)", "Đúng (2)"]
    assert result.verdict.text().startswith("Sai: bạn trả lời “không nhớ”")


def test_wrong_ones_are_asked_again(driver):
    """A new quiz of those that were missed."""
    result = finished(driver, True, False, False)
    wrong = [question for question, one in zip(result._kept.questions, result._kept.answers, strict=True)
             if one and not one.is_right]  # fmt: skip
    result._again.click()
    driver.settle()
    again: QuizDialog = newest(driver, QuizDialog)
    assert again._kept
    assert list(again._kept.questions) == wrong


def test_wrong_ones_become_cards(driver):
    """Each once: a second time there is nothing to add."""
    result = finished(driver, False, False, True)
    result._cards.click()
    driver.settle()
    assert driver.window.strip.currentMessage() == "Đã thêm 2 thẻ; nhấn F2 để ôn."
    result._cards.click()
    driver.settle()
    assert result.progress.text() == "Những câu này đã có trong thẻ nhớ."


def test_the_source_is_opened(driver):
    """From the middle of a quiz, which is kept, and from its result."""
    dialog = begun(driver, 3)
    answer(driver, dialog, right=True)
    path = question_of(dialog).excerpts[0].path
    press(driver, dialog, ENTER, modifier=CONTROL)
    assert newest(driver, QuizDialog) is None
    assert driver.program.reading.path == path
    assert "Alt+Shift+F2" in driver.window.strip.currentMessage()


def test_the_source_in_another_edition_is_not_marked(driver):
    """Where the text may have changed, the place is shown and no words are taken for the answer."""
    result = finished(driver, True)
    question = result._kept.questions[0]
    reading = driver.program.reading
    sources = QuizSources(reading, CardSources(reading))
    result.reject()
    for one, count in ((question, 1), (replace(question, quote=replace(question.quote, revision=2)), 0)):
        sources.go(one)
        driver.settle()
        assert reading.path == question.excerpts[0].path
        assert len(driver.window.reader._marks[1]) == count


def test_the_list_of_quizzes(driver):
    """Empty it says what to do; a quiz is looked at again, and taken out after a question."""
    driver.act("quiz_history")
    empty: HistoryDialog = newest(driver, HistoryDialog)
    assert "Ctrl+Shift+F2" in empty._advice.text()
    assert not empty.open_button.isVisible()
    empty.reject()
    finished(driver, True, False).reject()
    driver.act("quiz_history")
    history: HistoryDialog = newest(driver, HistoryDialog)
    assert row_of(history.table, 0).text(2) == "1 trên 2 câu đúng (50 %); 1 câu sai"
    history.open_button.click()
    driver.settle()
    result: ResultDialog = newest(driver, ResultDialog)
    result.reject()
    driver.act("quiz_history")
    history = newest(driver, HistoryDialog)
    press(driver, history, Qt.Key.Key_Delete)
    next(one for one in history.findChildren(Message) if one.isVisible()).accept()
    driver.settle()
    assert history.table.topLevelItemCount() == 0


def test_a_sheet_is_printed(driver, tmp_path):
    """As many variants as were asked for, each with its key."""
    dialog = starting(driver, 6)
    dialog.variants.setValue(3)
    driver.targets.append(tmp_path / "de.pdf")
    dialog._print.click()
    driver.work()
    names = [entry.title for entry in PdfReader(tmp_path / "de.pdf").outline if not isinstance(entry, list)]
    codes = ("101", "102", "103")
    assert names == [*(f"Mã đề {code}" for code in codes), *(f"Đáp án mã đề {code}" for code in codes)]
    assert dialog.possible.text() == "Đã ghi “de.pdf”."
    driver.targets[-1] = tmp_path / "none" / "de.pdf"
    dialog._print.click()
    driver.work()
    assert "Không có thư mục" in newest(driver, Message).sentence.text()


def test_answers_are_in_the_file(driver, tmp_path):
    """What was answered is on the disk when the next question is asked."""
    dialog = begun(driver, 3)
    answer(driver, dialog, right=True)
    driver.program.close()
    driver.settle()
    study = open_study(tmp_path / "profile" / "study.db", tmp_path / "backups").study
    (result,) = study.quizzes.all()
    assert result.score == Score(1, 0, 0, 3)
    study.close()


def result_of(percent: int, ended: str | None = "2026-01-01T00:00:00+00:00") -> QuizResult:
    return QuizResult("q", "d", "Tài liệu", "2026-01-01T00:00:00+00:00", ended, Score(percent, 100 - percent, 0, 100))


@pytest.mark.parametrize(
    ("percents", "said"),
    [
        ([], "Làm thêm vài bài"),
        ([80], "Làm thêm vài bài"),
        ([80, 60], "Đang tiến bộ: gần đây đúng 80 %, trước đó 60 %."),
        ([50, 70], "Gần đây đúng 50 %, trước đó 70 %: nên đọc lại."),
        ([71, 70, 69, 70], "Giữ vững: gần đây đúng 70 %, trước đó 70 %."),
        ([90, 80, 85, 50, 55, 60, 10], "Đang tiến bộ: gần đây đúng 85 %, trước đó 55 %."),
    ],
)
def test_progress_in_words(percents, said):
    """The latest three against those before, in plain words; a quiz that is not over doesn't count."""
    results = [result_of(0, None), *map(result_of, percents)]
    assert progress_words(results, "d").startswith(said)


def test_words_for_everything(guidance, facts):
    """Each kind has a title and a prompt, each judgement a sentence."""
    questions = make_quiz(material_of(guidance, facts, 1), Wish(count=200, style=Style.MIXED)).questions
    assert len({kind_title(kind) for kind in QuizKind}) == len(QuizKind)
    kinds = {(question.kind, bool(question.options) and question.kind is QuizKind.DOCUMENT) for question in questions}
    assert len({prompt(question) for question in questions}) == len(kinds)
    percent = next(one for one in questions if one.unit == "%")
    assert whole_answer(percent) == f"{percent.answer}%"
    for verdict in Verdict:
        for is_right in (True, False, None):
            for is_decided in (True, False):
                assert verdict_words(percent, Answer("7", verdict, is_right, is_decided)).endswith((".", "?"))
    assert score_words(Score(1, 2, 3, 10)) == (
        "1 trên 10 câu đúng (10 %); 2 câu sai; 3 câu cần bạn quyết định; 4 câu chưa trả lời"
    )
