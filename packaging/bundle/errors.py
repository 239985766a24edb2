"""What stops a build."""

from __future__ import annotations


class UnlicensedError(Exception):
    """Something would be given away whose licence is not known, or whose text is not there."""
