"""الخلاصة: the list of key judgements, their editor, and the cards beside them."""
