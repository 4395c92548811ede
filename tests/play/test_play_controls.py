"""Keys and pads become one Buttons value per tick."""

import pygame
import pytest

from game.play.actions import Action
from game.play.controls import Controls
from game.play.pads import Pad
from game.sim import Buttons


@pytest.fixture
def controls():
    pygame.display.init()
    pygame.display.set_mode((64, 64))
    return Controls()


def down(scancode, mod=0):
    return pygame.event.Event(pygame.KEYDOWN, scancode=scancode, mod=mod)


def up(scancode):
    return pygame.event.Event(pygame.KEYUP, scancode=scancode, mod=0)


@pytest.mark.parametrize(
    ("scancode", "button"),
    [
        (pygame.KSCAN_LEFT, Buttons.LEFT),
        (pygame.KSCAN_D, Buttons.RIGHT),
        (pygame.KSCAN_W, Buttons.UP),
        (pygame.KSCAN_DOWN, Buttons.DOWN),
        (pygame.KSCAN_SPACE, Buttons.JUMP),
        (pygame.KSCAN_Z, Buttons.JUMP),
        (pygame.KSCAN_X, Buttons.BOOST),
        (pygame.KSCAN_RSHIFT, Buttons.BOOST),
        (pygame.KSCAN_C, Buttons.ACT),
        (pygame.KSCAN_E, Buttons.ACT),
        (pygame.KSCAN_V, Buttons.BREATHE),
    ],
)
def test_default_keys(controls, scancode, button):
    controls.take(down(scancode))
    assert controls.sample() == (button,)
    assert controls.sample() == (button,)
    controls.take(up(scancode))
    assert controls.sample() == (0,)


def test_press_and_release_between_two_ticks_counts_for_one(controls):
    controls.take(down(pygame.KSCAN_SPACE))
    controls.take(up(pygame.KSCAN_SPACE))
    assert [controls.sample()[0] for _ in range(2)] == [Buttons.JUMP, 0]


def test_release_and_press_between_two_ticks_is_a_second_press(controls):
    controls.take(down(pygame.KSCAN_SPACE))
    controls.sample()
    controls.take(up(pygame.KSCAN_SPACE))
    controls.take(down(pygame.KSCAN_SPACE))
    assert [controls.sample()[0] for _ in range(3)] == [0, Buttons.JUMP, Buttons.JUMP]


def test_the_later_of_two_directions_wins(controls):
    controls.take(down(pygame.KSCAN_LEFT))
    controls.sample()
    controls.take(down(pygame.KSCAN_RIGHT))
    assert controls.sample() == (Buttons.RIGHT,)
    controls.take(up(pygame.KSCAN_RIGHT))
    assert controls.sample() == (Buttons.LEFT,)


def test_held_keys_are_ignored_after_the_focus_returns(controls):
    controls.take(down(pygame.KSCAN_RIGHT))
    controls.leave()
    assert controls.sample() == (0,)
    controls.come_back()
    assert controls.take(down(pygame.KSCAN_RIGHT)) is None  # SDL reports what is held
    assert controls.sample() == (0,)
    for _ in range(5):
        controls.frame()
    controls.take(up(pygame.KSCAN_RIGHT))
    controls.take(down(pygame.KSCAN_RIGHT))
    assert controls.sample() == (Buttons.RIGHT,)


def test_alt_return_is_full_screen_and_no_button(controls):
    assert controls.take(down(pygame.KSCAN_RETURN, pygame.KMOD_LALT)) is Action.FULLSCREEN
    assert controls.take(down(pygame.KSCAN_F11)) is Action.FULLSCREEN
    assert controls.take(down(pygame.KSCAN_RETURN)) is Action.CONFIRM


def test_two_people_share_a_keyboard(controls):
    controls.seat(2)
    controls.take(down(pygame.KSCAN_D))
    controls.take(down(pygame.KSCAN_LEFT))
    controls.take(down(pygame.KSCAN_RSHIFT))
    assert controls.sample() == (Buttons.RIGHT, Buttons.LEFT | Buttons.BOOST)


class TestPads:
    @pytest.fixture
    def pad(self, controls):
        controls._pads.pads[7] = Pad(None)
        return controls

    @staticmethod
    def axis(controls, axis, share):
        value = round(32767 * share)
        event = pygame.event.Event(
            pygame.CONTROLLERAXISMOTION, instance_id=7, axis=axis, value=value
        )
        return controls.take(event)

    @staticmethod
    def button(controls, number, kind=pygame.CONTROLLERBUTTONDOWN):
        return controls.take(pygame.event.Event(kind, instance_id=7, button=number))

    def test_half_a_tilt_walks_and_a_full_one_runs(self, pad):
        self.axis(pad, pygame.CONTROLLER_AXIS_LEFTX, 0.5)
        assert pad.sample() == (Buttons.RIGHT | Buttons.DOWN,)
        self.axis(pad, pygame.CONTROLLER_AXIS_LEFTX, 1.0)
        assert pad.sample() == (Buttons.RIGHT,)
        self.axis(pad, pygame.CONTROLLER_AXIS_LEFTX, 0.05)
        assert pad.sample() == (0,)

    def test_a_walk_does_not_turn_a_jump_into_a_drop(self, pad):
        self.axis(pad, pygame.CONTROLLER_AXIS_LEFTX, 0.5)
        self.button(pad, pygame.CONTROLLER_BUTTON_A)
        assert pad.sample() == (Buttons.RIGHT | Buttons.JUMP,)

    def test_a_sagging_thumb_still_runs(self, pad):
        self.axis(pad, pygame.CONTROLLER_AXIS_LEFTX, 0.8)
        self.axis(pad, pygame.CONTROLLER_AXIS_LEFTY, 0.8)
        assert pad.sample() == (Buttons.RIGHT,)

    def test_straight_down_is_down(self, pad):
        self.axis(pad, pygame.CONTROLLER_AXIS_LEFTY, 1.0)
        assert pad.sample() == (Buttons.DOWN,)

    def test_the_cross_and_the_buttons(self, pad):
        self.button(pad, pygame.CONTROLLER_BUTTON_DPAD_LEFT)
        self.button(pad, pygame.CONTROLLER_BUTTON_X)
        assert pad.sample() == (Buttons.LEFT | Buttons.BOOST,)
        assert self.button(pad, pygame.CONTROLLER_BUTTON_START) is Action.PAUSE

    def test_a_lost_pad_lets_go_of_everything_and_says_so(self, pad):
        self.button(pad, pygame.CONTROLLER_BUTTON_A)
        self.axis(pad, pygame.CONTROLLER_AXIS_LEFTX, 1.0)
        pad.take(pygame.event.Event(pygame.CONTROLLERDEVICEREMOVED, instance_id=7))
        assert pad.lost_pad
        pad.sample()
        assert pad.sample() == (0,)

    def test_alone_it_is_the_second_persons(self, pad):
        pad.seat(2)
        self.button(pad, pygame.CONTROLLER_BUTTON_A)
        assert pad.sample() == (0, Buttons.JUMP)
