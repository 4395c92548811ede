"""The pictures of the game, drawn by code: `python -m sprites` writes all sheets."""
