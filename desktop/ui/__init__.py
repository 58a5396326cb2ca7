"""LIVING ROOMS: the windows of the program."""
