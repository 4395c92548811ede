"""What is heard: reads the world, never writes it. See docs/sound.md and docs/hearing.md."""
