"""Scripts that make the Tiled project, its templates, rules and tables from the game's own."""
