"""Study packs: what a person made of some documents, in one file for a colleague."""
