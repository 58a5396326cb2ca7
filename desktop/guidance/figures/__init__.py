"""Values with their unit: found in a text, with what they measure, of what time, and how they compare."""
