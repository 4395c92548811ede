"""Scripts that make every sound of the game: `python -m audio` writes the files and their index."""
