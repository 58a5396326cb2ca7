"""All facts of a document in one pass."""

from desktop.guidance.abbreviations import find_abbreviations
from desktop.guidance.assignments import find_assignments
from desktop.guidance.citations import find_citations
from desktop.guidance.dates import find_dates
from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.guidance.figures import find_figures
from desktop.guidance.passages import passages
from desktop.guidance.suggestions import find_suggestions
from desktop.guidance.wordlists import Wordlists


def extract_facts(document: Document, wordlists: Wordlists) -> Facts:
    """Citations, figures, abbreviations, assignments, dates and suggestions, each kind in reading order."""
    texts = tuple(passages(document))
    return Facts(
        citations=tuple(citation for text in texts for citation in find_citations(text)),
        figures=tuple(figure for text in texts for figure in find_figures(text, wordlists.units)),
        abbreviations=tuple(find_abbreviations(document, wordlists.abbreviations)),
        assignments=tuple(find_assignments(document)),
        dates=tuple(mention for text in texts for mention in find_dates(text)),
        suggestions=tuple(slip for text in texts for slip in find_suggestions(text, wordlists.slips)),
    )
