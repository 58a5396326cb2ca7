"""STAGE: what the hall sees and what the speaker sees."""
