"""All facts of a document in one pass."""

from desktop.guidance.abbreviations import find_abbreviations
from desktop.guidance.assignments import find_assignments
from desktop.guidance.citations import find_citations
from desktop.guidance.dates import find_dates
from desktop.guidance.deadlines import find_deadlines
from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.guidance.figures.finding import find_figures
from desktop.guidance.passages import passages
from desktop.guidance.suggestions import find_suggestions
from desktop.guidance.sums import find_sums
from desktop.guidance.wordlists import Wordlists


def extract_facts(document: Document, wordlists: Wordlists) -> Facts:
    """Each kind of facts in reading order."""
    texts = tuple(passages(document))
    figures = tuple(figure for text in texts for figure in find_figures(text, wordlists.units))
    return Facts(
        citations=tuple(citation for text in texts for citation in find_citations(text)),
        figures=figures,
        abbreviations=tuple(find_abbreviations(document, wordlists.abbreviations)),
        assignments=tuple(find_assignments(document)),
        dates=tuple(mention for text in texts for mention in find_dates(text)),
        suggestions=tuple(slip for text in texts for slip in find_suggestions(text, wordlists.slips)),
        sums=tuple(find_sums(document, figures)),
        deadlines=tuple(deadline for text in texts for deadline in find_deadlines(text)),
    )
