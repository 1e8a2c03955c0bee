"""Places: the list of the tab."""
