"""Text that keeps the look of a page."""
