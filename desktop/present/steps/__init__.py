"""What each action of a show makes of its state."""
