"""The core of Ihata: everything that needs no window."""
