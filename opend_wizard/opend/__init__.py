"""What OpenD looks like on disk and on the wire; no opinions."""
