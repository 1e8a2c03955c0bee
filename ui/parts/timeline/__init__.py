"""Timeline: the list of the tab."""
