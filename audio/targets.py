"""How loud each sort of sound is: the relative mix is baked into the files.

Loops and pieces count as a whole (integrated), short sounds by their loudest 0.4 s.
"""

from typing import Final

# LUFS; a chase counts with all its stems, a stinger by its loudest moment
PIECES: Final[dict[str, float]] = {
    "chase": -15.0,
    "theme": -16.0,
    "groove": -16.0,
    "home": -18.0,
    "walk": -20.0,
    "closet": -21.0,
    "stinger": -18.0,
    "jingle": -25.0,
}
# LU: how much quieter a piece is where it is dull
DULLED: Final = -4.0
# LU; how far a file may be from the loudness of its class
TOLERANCE: Final = 1.5
# dBTP; what a player's converter must never see exceeded
TRUE_PEAK: Final = -1.0
# dB against the sound itself: what the place where a loop begins again may add, beyond what is
# heard everywhere in it
SEAM: Final = -60.0
# seconds: how far any stroke may be from its place in the bar
GRID: Final = 0.005
# cents: how far a note may be from its pitch
CENTS: Final = 10.0
# bytes: all files together; half a million below the limit, so that there is room
BYTES: Final = 19_500_000
