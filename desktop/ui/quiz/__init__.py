"""THE EXAMINATION: a quiz wished for, answered by keyboard, looked back on."""
