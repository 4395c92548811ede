"""The phone held up: words for every message, a choice that can be seen, and no view blocked."""

import pygame
import pytest

from game.levels import load_level
from game.levels.data import DATA_SHEETS, find_level, shipped_maps
from game.play.phone_pictures import MOST_LINES, size_for
from game.play.phone_screen import HINT_TICKS, SLIDES, PhoneScreen
from game.play.texts import NAMES, TEXTS, face_of
from game.sim import Level, Thing, World
from game.sim.buttons import ACT, RIGHT
from game.sim.person import GRABBED, HIDDEN, LYING
from game.view.sheets import Sheets
from game.view.text import Font

STREET = "\n".join(("." * 60, "." * 60, "..I" + "." * 57, "#" * 60))
PLACE = (360, 30, 114, 180)  # where the screen is, in pixels


class Player:
    """A street where one message comes in, and the phone's screen over a black picture."""

    def __init__(self, *, pad: bool = False, **message: int | str) -> None:
        level = Level.from_text(STREET)
        given = {"id": "try_call", "who": "katsuki", "buzzes": 1} | message
        things = (*level.things, Thing("message", 40, 48, 0, 0, tuple(sorted(given.items()))))
        self.world = World(
            Level(
                "t", level.width, level.height, level.shapes, level.materials, level.roofed, things
            )
        )
        sheets = Sheets(DATA_SHEETS)
        self.screen = PhoneScreen(sheets, Font(sheets), pad=pad)

    def press(self, buttons: int, ticks: int) -> None:
        for _ in range(ticks):
            self.world.step(buttons, 0)
            self.screen.tick(self.world)

    def picture(self) -> pygame.Surface:
        surface = pygame.Surface((480, 270), pygame.SRCALPHA)
        self.screen.draw(surface)
        return surface

    def shows(self) -> bool:
        """Whether the big phone is in the picture."""
        return self.picture().subsurface(PLACE).get_bounding_rect().height > 100


@pytest.fixture(autouse=True)
def _display():
    pygame.display.init()
    pygame.display.set_mode((480, 270))


def test_every_message_of_every_map_has_words_and_a_name():
    playground = find_level("home_street").parent / "playground" / "phone.tmx"
    told = 0
    for path in (*shipped_maps(), playground):
        for message in load_level(path).of_kind("message"):
            assert message.text("id") in TEXTS, (path.stem, message.text("id"))
            assert message.text("who") in NAMES
            told += 1
    assert told >= 14


def test_words_fit_the_screen_and_faces_are_there():
    sheets = Sheets(DATA_SHEETS)
    font = Font(sheets)
    for key, text in TEXTS.items():
        assert len(font.wrap(text.words, size_for(font).text)) <= MOST_LINES, key
        for who in NAMES:
            assert face_of(who, text) in sheets.sheet("portraits"), key


def test_a_message_slides_in_and_out():
    player = Player()
    player.press(0, 60)
    assert not player.shows()
    player.press(ACT, 3)
    player.press(0, SLIDES)
    assert player.shows()
    player.press(ACT, 3)
    player.press(0, SLIDES)
    assert not player.shows()


@pytest.mark.parametrize("pad", [False, True])
def test_a_key_is_told_as_a_message_waits(pad):
    player = Player(pad=pad)
    assert not player.picture().get_bounding_rect().height
    player.press(0, 60)
    assert player.picture().get_bounding_rect().height


@pytest.mark.parametrize("state", [GRABBED, HIDDEN, LYING])
def test_no_key_is_told_that_would_do_something_else(state):
    player = Player()
    player.press(0, 60)
    player.world.izuku.state_code = state
    for _ in range(HINT_TICKS):
        player.screen.tick(player.world)
    assert not player.picture().get_bounding_rect().height


def test_a_call_shows_its_choice_at_rest_only():
    player = Player(rings=600)
    player.press(0, 60)
    assert player.shows()
    player.press(RIGHT | ACT, 1)
    assert player.world.phone.opened is not None
    player = Player(rings=600)
    player.press(0, 20)
    player.press(RIGHT, 60)
    assert not player.shows()


def test_a_choice_lights_up_when_it_is_heard():
    player = Player(rings=600)
    player.press(0, 30)
    grey = pygame.mask.from_threshold(player.picture(), (47, 224, 127), (2, 2, 2)).count()
    player.press(0, 60)
    green = pygame.mask.from_threshold(player.picture(), (47, 224, 127), (2, 2, 2)).count()
    assert grey < 20 < green
