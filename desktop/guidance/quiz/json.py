"""Questions as JSON text: the one form in which a quiz is kept."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from desktop.guidance.annotations import Quote
from desktop.guidance.quiz.quiz import Excerpt, Question, QuizKind


def questions_to_json(questions: Sequence[Question]) -> str:
    """What `questions_from_json` reads back equal."""
    return json.dumps([question_value(question) for question in questions], ensure_ascii=False)


def question_value(question: Question) -> dict[str, Any]:
    """One question as a JSON value."""
    return asdict(question)


def questions_from_json(text: str) -> tuple[Question, ...]:
    """ValueError where the text is not such a list."""
    try:
        return tuple(map(_question, json.loads(text)))
    except (TypeError, LookupError, AttributeError) as error:
        raise ValueError(text[:80]) from error


def _question(value: dict[str, Any]) -> Question:
    start_end = value.pop("gap")
    return Question(
        kind=QuizKind(value.pop("kind")),
        quote=Quote(**value.pop("quote")),
        excerpts=tuple(Excerpt(**excerpt) for excerpt in value.pop("excerpts")),
        gap=None if start_end is None else (int(start_end[0]), int(start_end[1])),
        also=tuple(value.pop("also")),
        options=tuple(value.pop("options")),
        **value,
    )
