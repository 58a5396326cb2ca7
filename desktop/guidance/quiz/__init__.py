"""Questions made of the facts of a document, their fair answers, and what a given answer is worth."""
