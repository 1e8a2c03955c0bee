"""المحضر: its fields, the tables of what was decided and given to do, what is not in it yet, and what to look at before sending."""
