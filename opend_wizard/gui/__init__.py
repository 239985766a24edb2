"""The window: Qt is imported below this package only, and the engine's heavy parts only in its job threads."""
