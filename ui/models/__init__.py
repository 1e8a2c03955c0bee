"""Qt item models over a snapshot: rows are made when a dossier or what is selected in it changes."""
