"""What all our widgets share: they take colours, fonts and sizes from the look at hand, and again whenever it changes."""

from PySide6.QtWidgets import QWidget

from ui.look import Look, Theme


class Themed:
    """A widget class with this before its Qt class calls `follow(look)` once; `relook` is the place for what must be reset."""

    look: Look

    @property
    def theme(self) -> Theme:
        return self.look.theme

    def follow(self, look: Look) -> None:
        self.look = look
        look.changed.connect(self.relook)
        self.relook()

    def relook(self) -> None:
        """Lays out and paints anew. Overridden where fonts or sizes are kept; the override calls this last."""
        assert isinstance(self, QWidget)
        self.updateGeometry()
        self.update()
