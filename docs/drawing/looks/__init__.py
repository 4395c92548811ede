"""In-game pictures that are framed like the mock-ups, one module for each place."""
