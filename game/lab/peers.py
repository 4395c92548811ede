"""What our figures stand beside: other people's code that does a comparable thing."""

from __future__ import annotations

import warnings
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

CIRCLES: Final = 100
CIRCLE_RADIUS: Final = 6.0  # pixels, half a civilian's width
STREET: Final = 5760.0  # pixels, as long as the home street
COPIED: Final = 1920 * 1080 * 4  # bytes: one Full HD picture
STEP: Final = 1 / 60  # s

PLAIN_WINDOW: Final = """\
import pygame
pygame.display.init()
window = pygame.display.set_mode((960, 540))
picture = pygame.Surface((480, 270))
picture.fill((109, 176, 232))
pygame.draw.rect(picture, (46, 139, 87), (230, 120, 12, 26))
pygame.transform.scale(picture, window.get_size(), window)
pygame.display.flip()
print("picture", flush=True)
input()
"""
"""A window with one picture in ten lines; it waits until it is told to end."""


def lunar_lander() -> Callable[[], None] | None:
    """One step of Gymnasium's LunarLander-v3 (Box2D physics); None where it is not installed."""
    if find_spec("gymnasium") is None or find_spec("Box2D") is None:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its own dependencies' deprecations
        import gymnasium  # noqa: PLC0415 - an extra, and slow to load

        environment: Any = gymnasium.make("LunarLander-v3")
        environment.reset(seed=0)
    step = 0

    def advance() -> None:
        nonlocal step
        step += 1
        _, _, ended, cut_short, _ = environment.step(step // 8 % 4)
        if ended or cut_short:
            environment.reset()

    return advance


def circles() -> Callable[[], None] | None:
    """One step of pymunk with 100 circles that roll along a street; None where it is missing."""
    if find_spec("pymunk") is None:
        return None
    import pymunk  # noqa: PLC0415 - an extra

    space = pymunk.Space()
    space.gravity = (0, 900)
    ground = space.static_body
    for begin, end in (
        ((0.0, 0.0), (STREET, 0.0)),
        ((0.0, -400.0), (0.0, 0.0)),
        ((STREET, -400.0), (STREET, 0.0)),
    ):
        side = pymunk.Segment(ground, begin, end, 2)
        side.friction, side.elasticity = 0.2, 0.9
        space.add(side)
    for number in range(CIRCLES):
        body = pymunk.Body(1, pymunk.moment_for_circle(1, 0, CIRCLE_RADIUS))
        body.position = (number + 0.5) * STREET / CIRCLES, -10
        body.velocity = (60 if number % 2 else -60), 0
        circle = pymunk.Circle(body, CIRCLE_RADIUS)
        circle.friction, circle.elasticity = 0.2, 0.9
        space.add(body, circle)
    return lambda: space.step(STEP)


def memory_copy() -> Callable[[], None]:
    """One copy of 8.3 MB from memory to memory."""
    source = memoryview(bytes(COPIED))
    target = memoryview(bytearray(COPIED))

    def copy() -> None:
        target[:] = source

    return copy
