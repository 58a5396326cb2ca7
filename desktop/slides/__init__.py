"""STUDIO: a document becomes a deck of slides. QtCore and QtGui only."""
