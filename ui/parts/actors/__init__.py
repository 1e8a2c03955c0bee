"""The actor matrix: its table and headers, and the cards beside it."""
