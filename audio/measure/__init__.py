"""Ears for people who cannot listen: everything is measured in the files that the game decodes."""
