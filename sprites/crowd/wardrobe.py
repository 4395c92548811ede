"""Colours that civilians are dressed from: duller than the boys, so that the boys stand out."""

from sprites.figures.looks import Ramp

FAIR: Ramp = ("skin0", "skin1", "skin2", "skin3")
TAN: Ramp = ("warm0", "skin0", "skin1", "skin2")
DEEP: Ramp = ("warm0", "brick0", "brick1", "warm2")
BLUE: Ramp = ("denim0", "denim1", "sky0", "sky1")
PINK: Ramp = ("neonv", "#c25a8a", "#e88aa6", "#ffb8c4")
SKINS: tuple[Ramp, ...] = (FAIR, TAN, DEEP, BLUE, PINK)
SKIN_WEIGHTS = (18, 4, 3, 1, 1)

BLACK_HAIR: Ramp = ("ink0", "ink1", "conc0", "conc1")
DARK_BROWN_HAIR: Ramp = ("ink1", "warm0", "brick0", "brick1")
BROWN_HAIR: Ramp = ("ink1", "brick0", "brick1", "warm2")
BLOND_HAIR: Ramp = ("brick0", "blond0", "blond1", "blond2")
SILVER_HAIR: Ramp = ("conc1", "conc2", "conc3", "conc5")
RED_HAIR: Ramp = ("red0", "red0", "red1", "red2")
BLUE_HAIR: Ramp = ("denim0", "denim0", "denim1", "sky0")
NEON_HAIR: Ramp = ("neonv", "neonv", "neonp", "red3")
GREY_HAIR: Ramp = ("conc2", "conc3", "conc4", "conc5")
GREEN_HAIR: Ramp = ("leaf0", "leaf0", "leaf1", "leaf2")
NATURAL_HAIR = (BLACK_HAIR, DARK_BROWN_HAIR, BROWN_HAIR)
ALL_HAIR = (*NATURAL_HAIR, BLOND_HAIR, SILVER_HAIR, RED_HAIR, BLUE_HAIR, NEON_HAIR)

BLACK_TOP: Ramp = ("ink0", "ink1", "conc0", "conc1")
ROSE_TOP: Ramp = ("red0", "brick1", "#c9656a", "red3")
TOPS: tuple[Ramp, ...] = (
    ("conc1", "conc2", "conc3", "conc4"),
    ("denim0", "denim1", "denim2", "sky1"),
    ("leaf0", "leaf1", "leaf2", "leaf3"),
    ("brick0", "brick1", "warm2", "warm3"),
    BLACK_TOP,
    ("blond0", "blond1", "blond2", "blond3"),
    ("conc2", "conc3", "conc5", "white"),
    ROSE_TOP,
    ("glass0", "glass1", "#6fb5c4", "sky2"),
    ("warm0", "neonv", "#a58ad6", "#cdbbee"),
)

BLACK_TROUSERS: Ramp = ("ink0", "ink1", "conc0", "conc1")
JEANS: Ramp = ("ink1", "denim0", "denim1", "denim2")
TROUSERS: tuple[Ramp, ...] = (
    BLACK_TROUSERS,
    JEANS,
    ("ink1", "conc0", "conc1", "conc2"),
    ("brick0", "blond0", "blond1", "blond2"),
    ("ink1", "brick0", "brick1", "warm2"),
)

BLACK_SHOES: Ramp = ("ink0", "ink1", "conc0", "conc1")
BROWN_SHOES: Ramp = ("brick0", "brick0", "brick1", "warm2")
SHOES: tuple[Ramp, ...] = (BLACK_SHOES, BROWN_SHOES, ("conc2", "conc3", "conc5", "white"))

# light and dark cloth
CAPS = (
    ("red1", "red0"),
    ("denim1", "denim0"),
    ("leaf2", "leaf1"),
    ("conc1", "conc0"),
    ("blond1", "blond0"),
)
BAG_COLOURS = ("red1", "blond1", "leaf1", "denim1", "glass1", "conc5", "brick1")
SCHOOLBAG_COLOURS = ("red1", "red1", "denim1")
