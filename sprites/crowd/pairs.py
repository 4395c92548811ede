"""Two people in one frame: couples who stand and hug, and the proposal."""

from dataclasses import replace

from sprites.crowd.casting import person, slim
from sprites.crowd.civilian import Civilian
from sprites.crowd.drawing import Drawn, draw
from sprites.crowd.outfit import coat, dress, hooded, jacket, jumper, skirt, suit
from sprites.crowd.poses import STAND, STANDING, Pose
from sprites.crowd.wardrobe import (
    BLACK,
    BLACK_HAIR,
    BLOND_HAIR,
    BLUE_HAIR,
    BROWN,
    CAMEL,
    CHARCOAL,
    CHESTNUT_HAIR,
    CORAL,
    DARK_BROWN_HAIR,
    DEEP,
    FAIR,
    GREY,
    JEANS,
    NAVY,
    PETROL,
    PINE,
    PINK_HAIR,
    SKY,
    TAN,
    TEAL,
    WHITE,
)
from sprites.figures.limbs import Arm, Leg
from sprites.figures.stage import FIGURE_SIZE, GROUND_X, GROUND_Y
from sprites.toolkit import Canvas, Frame, States

# who hurts to look at: with a plush toy, with roses, and with three words
COUPLES: tuple[tuple[Civilian, Civilian], ...] = (
    (
        person("tall", FAIR, "short", BLUE_HAIR, hooded(GREY, JEANS), "smile"),
        slim(
            "adult", FAIR, "high_tail", CHESTNUT_HAIR, skirt(TEAL, BROWN), "smile",
            belonging="plush",
        ),
    ),
    (
        person("adult", TAN, "swept", BLACK_HAIR, jacket(CAMEL, WHITE, CHARCOAL), "smile"),
        slim("adult", DEEP, "afro", BLACK_HAIR, dress(SKY), "smile", belonging="roses"),
    ),
    (
        slim("adult", FAIR, "bob", PINK_HAIR, coat(PINE, BLACK), "smile", quirk="cat"),
        person("adult", FAIR, "curly", DARK_BROWN_HAIR, jumper(PETROL, BROWN, "conc5"), "smile"),
    ),
)  # fmt: skip
WHISPERERS = 2  # the couple of the three words
HEART = (".rr.rr.", "rRrrrrr", "rrrrrrr", ".rrrrr.", "..rrr..", "...r...")
HEART_KEY = {"r": "red1", "R": "red3"}
HEART_ROW = 8  # px, from the top

COUPLE_WIDTH = 76  # px
PROPOSAL_WIDTH = 84  # px
HAND_IN_HAND = 13  # px between two people's anchors
EMBRACE = 9  # px
PROPOSAL_DISTANCE = 24  # px

HUG_ARMS: tuple[Arm, Arm] = ((70, 10), (84, 0))
RELIEVED_ARMS: tuple[Arm, Arm] = ((74, 10), (84, 0))
HANDS_DOWN: tuple[Arm, Arm] = ((-6, 12), (8, 18))
HANDS_TO_MOUTH: tuple[Arm, Arm] = ((40, 110), (46, 104))
HANDS_TO_CHEEKS: tuple[Arm, Arm] = ((40, 100), (46, 100))
HANDS_UP: tuple[Arm, Arm] = ((-128, -16), (126, 18))
KNEELING: tuple[Leg, Leg] = ((88, 88, 0), (-4, 96, -60))
HOLDING_OUT: tuple[Arm, Arm] = ((62, 18), (70, 6))
SPARKLE = ((2, -2), (-2, -2), (0, -3), (3, 0))  # px from the stone

SUITOR = person("adult", FAIR, "parted", BLACK_HAIR, suit(NAVY, tie=None), "smile")
BELOVED = slim("adult", FAIR, "long", BLOND_HAIR, dress(CORAL, collar="conc5"), "smile")


def pair_states() -> States:
    """Return coupleN_stand, _hug and proposal_ask, _yes, _hug, anchored between the two."""
    states: States = {}
    for number, (first, second) in enumerate(COUPLES):
        for action, frames in _couple(first, second).items():
            states[f"couple{number}_{action}"] = frames
    for action in ("stand", "hug"):
        said = states[f"couple{WHISPERERS}_{action}"][-1]
        said.canvas.grid(HEART, HEART_KEY, COUPLE_WIDTH // 2 - 3, HEART_ROW)
    return states | _proposal()


def _couple(first: Civilian, second: Civilian) -> States:
    return {
        "stand": [_holding_hands(first, second, i) for i in range(2)],
        "hug": [_hugging(first, second, i) for i in range(2)],
    }


def _holding_hands(first: Civilian, second: Civilian, frame: int) -> Frame:
    left = replace(STAND[frame], arms=((-6, 14), (30, 6)), face="smile")
    right = replace(STAND[1 - frame], arms=((-6, 20), (34, 6)), face="smile")
    return _scene(_face_to_face(draw(first, left), draw(second, right), HAND_IN_HAND), 30)


def _hugging(first: Civilian, second: Civilian, frame: int) -> Frame:
    left = replace(STAND[frame], arms=HUG_ARMS, lean=6, face="smile")
    right = replace(left, face="cheer")
    return _scene(_face_to_face(draw(first, left), draw(second, right), EMBRACE), 30)


def _proposal() -> States:
    relieved = replace(STAND[0], arms=RELIEVED_ARMS, lean=5, face="cheer")
    hug = _face_to_face(draw(SUITOR, relieved), draw(BELOVED, relieved), EMBRACE, PROPOSAL_WIDTH)
    closed, opened, sparkling = (_kneeling("smile") for _ in range(3))
    _draw_ring_box(closed, is_open=False)
    _draw_ring_box(opened, is_open=True)
    _draw_ring_box(sparkling, is_open=True)
    _draw_sparkle(sparkling)
    accepted = _kneeling("cheer")
    _draw_ring_box(accepted, is_open=True)
    return {
        "proposal_ask": [
            _answer(closed, HANDS_DOWN, "calm", 60),
            _answer(opened, HANDS_TO_MOUTH, "startled", 30),
            _answer(sparkling, HANDS_TO_MOUTH, "startled", 30),
        ],
        "proposal_yes": [
            _answer(accepted, HANDS_TO_CHEEKS, "cheer", 20),
            _answer(_kneeling("cheer"), HANDS_UP, "cheer", 20),
        ],
        "proposal_hug": [_scene(hug, 60)],
    }


def _kneeling(face: str) -> Drawn:
    return draw(SUITOR, Pose(legs=KNEELING, arms=HOLDING_OUT, lean=2, face=face))


def _draw_ring_box(suitor: Drawn, *, is_open: bool) -> None:
    canvas, (x, y) = suitor
    canvas.rect(x + 2, y - 3, 5, 3, "red0")
    canvas.rect(x + 2, y - 6 if is_open else y - 5, 5, 2, "red1")
    canvas.hline(x + 2, y - 2, 5, "red1")
    if is_open:
        canvas.pixel(x + 4, y - 3, "ex3")
        canvas.pixel(x + 4, y - 4, "white")


def _draw_sparkle(suitor: Drawn) -> None:
    canvas, (x, y) = suitor
    for dx, dy in SPARKLE:
        canvas.pixel(x + 4 + dx, y - 4 + dy, "white")


def _answer(suitor: Drawn, arms: tuple[Arm, Arm], face: str, ticks: int) -> Frame:
    beloved = draw(BELOVED, Pose(legs=STANDING, arms=arms, lean=0, face=face))
    scene = _face_to_face(suitor, beloved, PROPOSAL_DISTANCE, PROPOSAL_WIDTH)
    return _scene(scene, ticks)


def _face_to_face(left: Drawn, right: Drawn, gap: int, width: int = COUPLE_WIDTH) -> Canvas:
    """Return the right one turned to the left one, anchors `gap` px apart, left in front."""
    canvas = Canvas(width, FIGURE_SIZE)
    mirrored_anchor = FIGURE_SIZE - 1 - GROUND_X
    canvas.blit(right.canvas, width // 2 + gap // 2 - mirrored_anchor, 0, flip=True)
    canvas.blit(left.canvas, width // 2 - gap // 2 - GROUND_X, 0)
    return canvas


def _scene(canvas: Canvas, ticks: int) -> Frame:
    return Frame(canvas, (canvas.width // 2, GROUND_Y), ticks)
