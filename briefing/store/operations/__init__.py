"""The verbs: what can be done to a dossier, one file a noun. Each is one operation, so one Ctrl+Z."""
