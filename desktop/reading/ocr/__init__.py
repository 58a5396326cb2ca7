"""Scanned pages, recognised by Tesseract."""
