"""تحضير العرض: the list of slides, the bar of time, one slide with what is written on it."""
