"""The briefing in the room: the slides of the audience, the presenter's console, and what is taken down on the way."""
