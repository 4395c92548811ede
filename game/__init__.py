"""Musutafu Chase: a 2D tile-map chase that is played, edited in Tiled, and run headless."""

__version__ = "0.1.0"
