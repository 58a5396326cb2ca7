"""Quizzes in words: what is asked, what an answer is worth, how it went, and whether it goes better."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.guidance.quiz.judging import Verdict
from desktop.guidance.quiz.quiz import Question, QuizKind
from desktop.guidance.quiz.scores import Answer, Score
from desktop.study.quizzes import QuizResult

RECENT, FELT = 3, 5
"""So many quizzes are compared with those before; a difference of so many per cent is told."""


def kind_title(kind: QuizKind) -> str:
    """What questions of a kind are about."""
    match kind:
        case QuizKind.FIGURE:
            return QCoreApplication.translate("QuizWords", "Số liệu")
        case QuizKind.DATE:
            return QCoreApplication.translate("QuizWords", "Ngày tháng")
        case QuizKind.DOCUMENT:
            return QCoreApplication.translate("QuizWords", "Văn bản viện dẫn")
        case QuizKind.BODY:
            return QCoreApplication.translate("QuizWords", "Nhiệm vụ của ai")
        case QuizKind.ABBREVIATION:
            return QCoreApplication.translate("QuizWords", "Chữ viết tắt")
        case QuizKind.TERM:
            return QCoreApplication.translate("QuizWords", "Từ ngữ")


def prompt(question: Question) -> str:
    """What the person is asked for."""
    match question.kind:
        case QuizKind.FIGURE:
            return QCoreApplication.translate("QuizWords", "Số liệu nào ở chỗ trống?")
        case QuizKind.DATE:
            return QCoreApplication.translate("QuizWords", "Thời gian nào ở chỗ trống?")
        case QuizKind.DOCUMENT if question.options:
            return QCoreApplication.translate("QuizWords", "Văn bản nào ở chỗ trống?")
        case QuizKind.DOCUMENT:
            return QCoreApplication.translate("QuizWords", "Số hiệu nào ở chỗ trống?")
        case QuizKind.BODY:
            return QCoreApplication.translate("QuizWords", "Ai được giao việc này?")
        case QuizKind.ABBREVIATION:
            return QCoreApplication.translate("QuizWords", "Viết tắt của cụm từ nào?")
        case QuizKind.TERM:
            return QCoreApplication.translate("QuizWords", "Từ ngữ nào ở chỗ trống?")


def verdict_words(question: Question, answer: Answer) -> str:
    """What became of an answer, with the words of the document where it is written otherwise."""
    right = whole_answer(question)
    if answer.is_decided:
        counted = QCoreApplication.translate("QuizWords", "Bạn đã tính là đúng. Chữ trong văn bản là “{right}”.")
        not_counted = QCoreApplication.translate("QuizWords", "Bạn đã tính là sai. Chữ trong văn bản là “{right}”.")
        return (counted if answer.is_right else not_counted).format(right=right)
    match answer.verdict:
        case Verdict.RIGHT if answer.given in (question.answer, right):
            return QCoreApplication.translate("QuizWords", "Đúng.")
        case Verdict.RIGHT:
            return QCoreApplication.translate("QuizWords", "Đúng; chữ đúng là “{right}”.").format(right=right)
        case Verdict.ALMOST:
            said = QCoreApplication.translate(
                "QuizWords", "Gần đúng: bạn trả lời “{given}”, văn bản viết “{right}”. Bạn tính là đúng hay sai?"
            )
            return said.format(given=answer.given, right=right)
        case Verdict.WRONG:
            said = QCoreApplication.translate("QuizWords", "Sai: bạn trả lời “{given}”, đáp án là “{right}”.")
            return said.format(given=answer.given or "–", right=right)


def whole_answer(question: Question) -> str:
    """The answer, a number with its unit."""
    bare = question.answer.replace(".", "").replace(",", "")
    if not question.unit or not bare.isdigit():
        return question.answer
    return f"{question.answer}%" if question.unit == "%" else f"{question.answer} {question.unit}"


def score_words(score: Score) -> str:
    """How many are right, and what became of the others."""
    parts = [
        QCoreApplication.translate("QuizWords", "{right} trên {total} câu đúng ({percent} %)").format(
            right=score.right, total=score.total, percent=score.percent
        )
    ]
    left = score.total - score.answered
    for count, words in (
        (score.wrong, QCoreApplication.translate("QuizWords", "{count} câu sai")),
        (score.open, QCoreApplication.translate("QuizWords", "{count} câu cần bạn quyết định")),
        (left, QCoreApplication.translate("QuizWords", "{count} câu chưa trả lời")),
    ):
        if count:
            parts.append(words.format(count=count))
    return "; ".join(parts)


def progress_words(results: Sequence[QuizResult], document: str) -> str:
    """Whether the quizzes on a document, the newest first, go better than before."""
    ended = [one.score.percent for one in results if one.document == document and one.ended_at]
    if len(ended) < 2:
        return QCoreApplication.translate("QuizWords", "Làm thêm vài bài về tài liệu này để thấy mình tiến bộ thế nào.")
    now, before = ended[: min(RECENT, len(ended) // 2)], ended[min(RECENT, len(ended) // 2) :][:RECENT]
    latest, earlier = round(sum(now) / len(now)), round(sum(before) / len(before))
    if latest >= earlier + FELT:
        said = QCoreApplication.translate("QuizWords", "Đang tiến bộ: gần đây đúng {latest} %, trước đó {earlier} %.")
    elif latest <= earlier - FELT:
        said = QCoreApplication.translate("QuizWords", "Gần đây đúng {latest} %, trước đó {earlier} %: nên đọc lại.")
    else:
        said = QCoreApplication.translate("QuizWords", "Giữ vững: gần đây đúng {latest} %, trước đó {earlier} %.")
    return said.format(latest=latest, earlier=earlier)
