"""What a person does in the window, one module each: they connect widgets with the rooms below."""
