"""What rich-text formats share on the way from runs to blocks."""
