"""Fixes offered by more than one check: functions that compute a plan and change nothing."""
