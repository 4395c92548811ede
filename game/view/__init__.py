"""Drawing: reads the world, never writes it."""
