"""The pieces the pages are put together from; none of them knows the engine's work."""
