"""Pictures of the game framed like the mock-ups, one module a place."""
