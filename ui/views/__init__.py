"""The tabs of a dossier, one file a tab. The window finds them here by itself: see `ui.view.View`."""
