"""BACKSTAIRS: what works behind the windows: threads, connections, settings, language."""
