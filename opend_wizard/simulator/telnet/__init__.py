"""The operation port of the simulated OpenD: lines in, lines out, nobody asked who they are (facts: §4)."""
