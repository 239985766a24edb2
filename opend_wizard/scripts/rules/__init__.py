"""One rule a file: what it looks for in a script, and why that goes wrong with OpenD."""
