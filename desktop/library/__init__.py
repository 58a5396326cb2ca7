"""CELLAR: content.db, its schema, documents and search. SQL, no Qt."""
