"""DESK: study.db, what the person made: annotations, progress, decks, backups. SQL, no Qt."""
