"""Reading in a child process, under limits."""
