"""PRESS: a document, node or note becomes clean HTML. No Qt."""
