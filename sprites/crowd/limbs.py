"""Arms and legs of civilians: the boys' strokes on shorter or longer bones, shaded plainly."""

from sprites.crowd.civilian import Civilian
from sprites.crowd.cloth import lay
from sprites.crowd.wardrobe import BARE
from sprites.figures.limbs import Arm, Leg, stroke
from sprites.figures.shoes import Shoe
from sprites.figures.stage import Point, reach, round_half_up
from sprites.toolkit import Canvas

UPPER_ARM = 3.5  # px
FOREARM = 3.6  # px
FOREARM_WIDTH = 2  # px
BARE_LEG_WIDTH = 2  # px, below a skirt

# r dark, R middle, P light upper leather; o sole
FLAT = Shoe(("rRR..", "RRRPr", "ooooo"), 1, 0)
TOE_UP = Shoe(("..PP.", "rRRRo", "RRoo.", "oo..."), 1, 1)
TOE_DOWN = Shoe(("RR..", "oRR.", ".oRR", "..oo"), 1, 0)


def draw_arm(canvas: Canvas, shoulder: Point, arm: Arm, who: Civilian, *, far: bool) -> Point:
    """Draw one arm hanging from the shoulder (px) and return the hand in px."""
    upper, bend = arm
    length, outfit = who.build.arm_length, who.outfit
    elbow = reach(shoulder, upper, UPPER_ARM * length)
    hand = reach(elbow, upper + bend, FOREARM * length)
    forearm = outfit.top if outfit.sleeve == "long" else who.skin
    sleeve = who.skin if outfit.sleeve == "none" else outfit.top
    lay(canvas, stroke([elbow, hand], FOREARM_WIDTH), forearm, far=far)
    lay(canvas, stroke([shoulder, elbow], who.build.upper_arm_width), sleeve, far=far)
    if not far:
        x, y = round_half_up(shoulder[0]), round_half_up(shoulder[1])
        canvas.hline(x - 1, y, 2, sleeve[3])
    _draw_hand(canvas, hand, who, far=far)
    return hand


def _draw_hand(canvas: Canvas, hand: Point, who: Civilian, *, far: bool) -> None:
    x, y = round_half_up(hand[0]), round_half_up(hand[1])
    canvas.hline(x, y, 2, who.skin[3 - far])
    canvas.hline(x, y + 1, 2, who.skin[2 - far])


def draw_leg(canvas: Canvas, hip: Point, leg: Leg, who: Civilian, *, far: bool) -> None:
    """Draw one leg hanging from the hip (px): trousers, stocking or bare, and the shoe."""
    thigh, bend, pitch = leg
    bone, outfit = who.build.leg_bone, who.outfit
    knee = reach(hip, thigh, bone)
    ankle = reach(knee, thigh - bend, bone)
    if outfit.trousers:
        lay(canvas, stroke([hip, knee, ankle], who.build.leg_width), outfit.trousers, far=far)
    else:
        cloth = who.skin if outfit.stockings == BARE else outfit.stockings
        lay(canvas, stroke([hip, knee, ankle], BARE_LEG_WIDTH), cloth, far=far)
    _draw_shoe(canvas, ankle, pitch, who, far=far)


def _draw_shoe(canvas: Canvas, ankle: Point, pitch: float, who: Civilian, *, far: bool) -> None:
    drawing = TOE_UP if pitch > 14 else TOE_DOWN if pitch < -20 else FLAT
    dark, middle, light = (who.outfit.shoes[tone - far] for tone in (1, 2, 3))
    key = {"r": dark, "R": middle, "P": light, "o": who.outfit.sole}
    x = round_half_up(ankle[0]) - drawing.ankle_x
    y = round_half_up(ankle[1]) - drawing.ankle_y + 1
    canvas.grid(drawing.rows, key, x, y)
