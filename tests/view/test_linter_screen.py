"""The linter's idea of what is on screen is the camera's own."""

from __future__ import annotations

import pytest

from game.levels.checks import screen
from game.sim import Level, World
from game.view import camera
from game.view.camera import Camera

PLAIN = "\n".join([*["." * 90] * 30, "." * 40 + "I" + "." * 49, "#" * 90])
CLIFF = "\n".join(
    [*["." * 90] * 20, "." * 44 + "I" + "." * 45, *["#" * 46 + "." * 44] * 20, "#" * 90]
)
CORNER = "\n".join([*["." * 90] * 4, "..I" + "." * 87, "#" * 90, *["." * 90] * 20])


def test_its_numbers_are_the_cameras() -> None:
    assert (screen.WIDTH, screen.HEIGHT) == (camera.SCREEN_WIDTH, camera.SCREEN_HEIGHT)
    assert (screen.LEAD, screen.FEET_LINE) == (camera.LEAD, camera.FEET_LINE)
    assert screen.LOOK_DOWN == camera.LOOK_DOWN
    assert (screen.DEEP, screen.EDGE_REACH) == (camera.DEEP, camera.EDGE_REACH)


@pytest.mark.parametrize("facing", [-1, 1])
@pytest.mark.parametrize("picture", [PLAIN, CLIFF, CORNER], ids=["plain", "cliff", "corner"])
def test_its_rectangle_is_where_the_camera_comes_to_rest(picture: str, facing: int) -> None:
    level = Level.from_text(picture)
    boy = World(level).izuku
    boy.facing = facing
    shown = Camera(level)
    shown.cut(boy)
    for _ in range(120):
        shown.follow(boy)
    box = screen.screen(level, boy.x, boy.y, facing)
    left, top = shown.corner(1.0)
    assert abs(left - box.left) <= 1
    assert abs(top - box.top) <= 1
