"""Playing: the window, the fixed-step loop, the controls, and the scenes."""

import os

# a game's command prints its own words only
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
