"""Every line of a slide at its place, a file for each thing that a slide can hold."""
