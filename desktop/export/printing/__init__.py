"""A document on paper as official texts look: laid out once, painted as PDF, on a printer or as pictures."""
