"""LIGHT TABLE: two editions of a document, or two documents, laid over each other: what is the same, what is not."""
