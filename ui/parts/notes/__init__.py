"""The parts of the notes' tab."""
