"""The nouns of a dossier and the scales they are measured on. Standard library only."""
