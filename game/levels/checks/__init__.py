"""The rules of the linter, one kind of rule per file; `game.levels.check` runs them."""
