"""THE WINGS: what a show needs of the rest of the program."""
