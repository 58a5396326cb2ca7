"""Two editions or documents laid over each other: what to compare, what differs, where."""
