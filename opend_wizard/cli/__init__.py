"""The terminal: the same engine and the same words as the window."""
