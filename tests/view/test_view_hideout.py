"""What is seen of shops and grip: a boy behind glass, a street that narrows, a hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.levels.data import DATA_MAPS
from game.sim import World
from game.sim.buttons import ACT, LEFT, UP
from game.sim.fugitive import Fugitive
from game.view.bubble import Bubble
from game.view.frame import Renderer
from game.view.hideout import narrowness, sees_out, stares
from game.view.scenery import load_scenery

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.view.sheets import Sheets

SHOPS = DATA_MAPS / "playground" / "shops.tmx"
DOOR = 7 * 16  # pixels, the middle of the first shop's door


class Seen:
    """A world of the playground that is drawn, and its twin that is not."""

    def __init__(self, sheets: Sheets) -> None:
        scenery = load_scenery(SHOPS)
        self.world, self.blind = World(scenery.level), World(scenery.level)
        self.bot = Fugitive(scenery.level)
        self.renderer = Renderer(scenery, sheets)
        self.renderer.show_hud = False

    def step(self, buttons: int) -> None:
        for world in (self.world, self.blind):
            world.step(buttons)
        self.renderer.tick(self.world)
        assert self.world.digest() == self.blind.digest()

    def play(self, until: Callable[[World], bool]) -> None:
        while not until(self.world):
            assert self.world.tick < 4000
            self.step(self.bot.press(self.world))

    def picture(self) -> pygame.Surface:
        return self.renderer.draw(self.world).copy()


def brightness(picture: pygame.Surface) -> int:
    """Of the upper edge of a picture."""
    return sum(pygame.transform.average_color(picture, (0, 0, 480, 40))[:3])


def gauge(seen: Seen) -> int:
    """How many pixels over their heads are orange, whatever light lies on them."""
    picture = seen.picture()
    x = seen.world.izuku.x - seen.renderer.camera.corner(1.0)[0]
    y = seen.world.izuku.y - seen.renderer.camera.corner(1.0)[1]
    part = picture.subsurface(pygame.Rect(x - 24, y - 56, 50, 12))
    return pygame.mask.from_threshold(part, (255, 150, 60), (40, 50, 70)).count()


def warmth(picture: pygame.Surface, box: pygame.Rect) -> int:
    """How much more red than blue there is in the mean of a part of a picture."""
    red, _, blue, _ = pygame.transform.average_color(picture, box)
    return red - blue


def inside(sheets: Sheets) -> Seen:
    seen = Seen(sheets)
    for world in (seen.world, seen.blind):
        world.izuku.sx = DOOR * 256
    seen.step(0)
    for _ in range(30):
        seen.step(ACT)
    assert seen.world.izuku.state == "hidden"
    return seen


def test_a_door_that_would_open_is_marked(sheets: Sheets) -> None:
    seen = Seen(sheets)
    seen.step(0)
    place = seen.world.izuku.x
    unmarked = seen.picture()
    for world in (seen.world, seen.blind):
        world.izuku.sx = DOOR * 256
    seen.step(0)
    assert seen.world.scene is not None
    assert seen.world.scene.shops.may_enter(seen.world.izuku, seen.world.tick) >= 0
    assert place != DOOR
    assert pygame.image.tobytes(unmarked, "RGB") != pygame.image.tobytes(seen.picture(), "RGB")


def test_behind_glass_the_street_is_narrow_until_he_looks_out(sheets: Sheets) -> None:
    seen = inside(sheets)
    seen.step(LEFT)
    assert not sees_out(seen.world)
    dark = brightness(seen.picture())
    seen.step(UP)
    assert sees_out(seen.world)
    assert brightness(seen.picture()) > dark + 10


def test_he_strolls_while_he_browses_and_hides_otherwise(sheets: Sheets) -> None:
    seen = inside(sheets)
    box = pygame.Rect(DOOR - 20, 256 - 50, 40, 50)
    frames = set()
    for buttons in (LEFT, 0, UP):
        for _ in range(24):
            seen.step(buttons)
        picture = seen.renderer.draw_place(seen.world, (0, 0))
        frames.add(pygame.image.tobytes(picture.subsurface(box), "RGB"))
    assert len(frames) == 3


def test_the_shop_that_he_hides_in_is_seen_lit(sheets: Sheets) -> None:
    box = pygame.Rect(DOOR - 28, 256 - 50, 56, 10)
    seen = Seen(sheets)
    seen.step(0)
    outside = warmth(seen.renderer.draw_place(seen.world, (0, 0)), box)
    seen = inside(sheets)
    assert warmth(seen.renderer.draw_place(seen.world, (0, 0)), box) > outside + 40


def test_lost_in_thought_the_picture_narrows_to_the_couple(sheets: Sheets) -> None:
    seen = Seen(sheets)
    seen.play(lambda world: world.hunt == 0)
    seen.step(0)
    assert narrowness(seen.world) > 60
    seen.play(lambda world: world.izuku.state == "grabbed")
    assert narrowness(seen.world) == 0


def test_who_holds_somebody_is_turned_to_him_whatever_he_looks_at(sheets: Sheets) -> None:
    seen = Seen(sheets)
    for phase in ("gather", "hush", "cheer"):
        seen.play(lambda world, phase=phase: world.crowd.proposal.phase == phase)
        boys, katsuki = seen.renderer.boys, seen.world.katsuki
        assert katsuki is not None
        held, holder = (boys.place(boy, 1.0)[0] for boy in (seen.world.izuku, katsuki))
        assert (held - holder) * boys.faces(katsuki, seen.world) > 12


def test_he_stares_at_the_two_from_the_cheer_until_his_hand_is_empty(sheets: Sheets) -> None:
    seen = Seen(sheets)
    seen.play(lambda world: world.crowd.proposal.phase == "hush")
    assert not stares(seen.world)
    seen.play(lambda world: world.crowd.proposal.phase == "cheer")
    assert stares(seen.world)
    seen.play(lambda world: world.izuku.state != "grabbed")
    assert stares(seen.world)
    seen.play(lambda world: world.katsuki is not None and world.katsuki.state != "stumble")
    assert not stares(seen.world)


def test_a_grip_is_shown_over_their_heads_and_empties(sheets: Sheets) -> None:
    seen = Seen(sheets)
    seen.play(lambda world: world.crowd.proposal.phase == "hush")
    full = gauge(seen)
    scene = seen.world.scene
    assert scene is not None
    grip = scene.grip
    assert grip is not None
    seen.play(lambda _: grip.strength < 20)
    assert gauge(seen) < full - 60


def test_no_words_cover_how_firm_a_grip_is(sheets: Sheets) -> None:
    seen = Seen(sheets)
    seen.play(lambda world: world.crowd.proposal.phase == "hush")
    full = gauge(seen)
    until = seen.world.tick + 100
    for who in ("izuku", "katsuki"):
        seen.renderer.say(Bubble("It is like a vice. A warm one.", who, until))
    assert gauge(seen) == full
