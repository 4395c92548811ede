"""Scripts that make every sound of the game: `python -m audio` writes the OGG files and their index."""
