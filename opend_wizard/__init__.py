"""Finds out why OpenD does not work, shows the remedy, applies it so that it can be taken back."""

__version__ = "0.1.0"
