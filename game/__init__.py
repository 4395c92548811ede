"""Musutafu Chase: a 2D tile-map chase that is played, edited in Tiled, and run headless."""

from game.core import choose

__version__ = "0.1.0"

choose()
