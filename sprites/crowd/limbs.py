"""Arms and legs of civilians: the boys' strokes on shorter or longer bones."""

from sprites.crowd.civilian import Civilian
from sprites.figures.limbs import Arm, Leg, shade, stroke
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
    length = who.build.arm_length
    elbow = reach(shoulder, upper, UPPER_ARM * length)
    hand = reach(elbow, upper + bend, FOREARM * length)
    forearm = who.top if who.sleeve == "long" else who.skin
    shade(canvas, stroke([elbow, hand], FOREARM_WIDTH), forearm, far=far, lit=False)
    shade(canvas, stroke([shoulder, elbow], who.build.upper_arm_width), who.top, far=far)
    _draw_hand(canvas, hand, who, far=far)
    return hand


def _draw_hand(canvas: Canvas, hand: Point, who: Civilian, *, far: bool) -> None:
    x, y = round_half_up(hand[0]), round_half_up(hand[1])
    canvas.pixel(x, y, who.skin[2 - far])
    canvas.pixel(x + 1, y, who.skin[3 - far])
    canvas.pixel(x, y + 1, who.skin[1])
    canvas.pixel(x + 1, y + 1, who.skin[2 - far])


def draw_leg(canvas: Canvas, hip: Point, leg: Leg, who: Civilian, *, far: bool) -> None:
    """Draw one leg hanging from the hip (px): trousers, or bare below a skirt, and the shoe."""
    thigh, bend, pitch = leg
    bone = who.build.leg_bone
    knee = reach(hip, thigh, bone)
    ankle = reach(knee, thigh - bend, bone)
    if who.skirt:
        shade(canvas, stroke([hip, knee, ankle], BARE_LEG_WIDTH), who.skin, far=far, lit=False)
    else:
        shade(canvas, stroke([hip, knee, ankle], who.build.leg_width), who.trousers, far=far)
    _draw_shoe(canvas, ankle, pitch, who, far=far)


def _draw_shoe(canvas: Canvas, ankle: Point, pitch: float, who: Civilian, *, far: bool) -> None:
    drawing = TOE_UP if pitch > 14 else TOE_DOWN if pitch < -20 else FLAT
    dark, middle, light = (who.shoes[tone - far] for tone in (1, 2, 3))
    key = {"r": dark, "R": middle, "P": light, "o": who.sole}
    x = round_half_up(ankle[0]) - drawing.ankle_x
    y = round_half_up(ankle[1]) - drawing.ankle_y + 1
    canvas.grid(drawing.rows, key, x, y)
