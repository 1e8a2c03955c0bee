"""How each kind of slide is painted; one file a kind."""
