"""Charts. Only `axes` knows how pyqtgraph is turned right to left."""
