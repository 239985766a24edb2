"""Feeds the readers of foreign bytes with whatever a hostile machine could hold; see `fuzz/__main__.py`."""
