"""A file → a Document: its text, its paragraphs, and where they came from. One reader a format; nothing in a file is followed or run."""

from briefing.importing.reading import from_text, read

__all__ = ["from_text", "read"]
