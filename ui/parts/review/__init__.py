"""مراجعة المسودة: the draft's proposals, kind by kind, decided by keyboard."""
