"""The levels, and the scripts that make what Tiled offers to their authors: `python -m maps`."""
