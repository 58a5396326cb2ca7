"""THE RECEPTION DESK: a file that was read, looked through before it is stored."""
