"""`sotay quiz`: a quiz on a document, in a file to print, as JSON or as lines."""

from collections.abc import Iterator
from pathlib import Path

from desktop.cli.sections import need_sections
from desktop.cli.shapes import Json
from desktop.errors import ExportError
from desktop.export.quiz_paper import prompt_of
from desktop.guidance.document import Document
from desktop.guidance.quiz.json import question_value
from desktop.guidance.quiz.making import make_quiz, material_of
from desktop.guidance.quiz.quiz import LETTERS, Quiz, Wish
from desktop.guidance.quiz.sheet import sheet_of
from desktop.library.beside import facts_beside
from desktop.library.store import Library
from desktop.page.source_line import document_name

TITLE = "Bài kiểm tra"


def made_quiz(library: Library, document: str, wish: Wish) -> tuple[Document, Quiz]:
    """The quiz of a wish, and the document that it is about; ExportError where there is nothing to ask."""
    source = library.document(document)
    need_sections(source, wish.sections)
    facts, revision = library.facts(document), library.revision(document)
    quiz = make_quiz(material_of(source, facts, revision, facts_beside(library, document)), wish)
    if not quiz.questions:
        raise ExportError(
            "Không có số liệu, ngày tháng, nhiệm vụ hay văn bản viện dẫn nào ở đó để ra câu hỏi; hãy chọn mục khác.",
            "There are no figures, dates, tasks or cited documents to ask about; choose other sections.",
            code="no_questions",
        )
    return source, quiz


def write_sheet(document: Document, quiz: Quiz, wish: Wish, variants: int, target: Path) -> None:
    """The variants of a quiz and their keys, in the form of the file's ending."""
    from desktop.cli.offscreen import offscreen_application
    from desktop.export.quiz_files import write_quiz

    offscreen_application()
    write_quiz(sheet_of(quiz, TITLE, document_name(document), variants, wish.seed), target)


def quiz_json(quiz: Quiz, wish: Wish, target: Path | None) -> Json:
    """The value that `sotay quiz --json` prints; `right` counts from 0, -1 where the answer is typed."""
    questions = [
        {"prompt": prompt_of(one), "asked": one.asked, "right": one.right, "place": one.place, **question_value(one)}
        for one in quiz.questions
    ]
    return {
        "document": quiz.document,
        "title": quiz.title,
        "revision": quiz.revision,
        "seed": wish.seed,
        "possible": quiz.made,
        "file": str(target) if target else None,
        "questions": questions,
    }


def quiz_lines(quiz: Quiz, target: Path | None) -> Iterator[str]:
    """Where it was written, or the questions with what may be chosen; the answers stay out of sight."""
    if target:
        yield f"{target}: {len(quiz.questions)} câu hỏi"
        return
    for number, question in enumerate(quiz.questions, 1):
        yield f"{number}. {prompt_of(question)} {' '.join(question.asked.split())}"
        yield from (f"   ({part})" for part in (question.heading, question.lead) if part)
        yield from (f"   {letter}. {option}" for letter, option in zip(LETTERS, question.options, strict=False))
