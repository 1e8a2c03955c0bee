"""Deep reading: names found by a neural network that reads whole passages, better than the quick model and much slower."""
