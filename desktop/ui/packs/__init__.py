"""What a study pack looks like: made for a colleague, looked through before it comes in."""
