"""Music as text: its notation, its players and its mix."""
