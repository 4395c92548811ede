"""Stopping distances by material, dry and wet; `pytest -s` prints the table."""

from __future__ import annotations

import sys

import pytest
from playing import RIGHT, TILE, calm, drawn, flat, hold, play, until

from game.sim.units import SUBPIXELS, speed

TRACTION = {  # % of dry concrete: mechanics, Weather and traction
    "#": ("concrete", 100, 80),
    "a": ("asphalt", 100, 74),
    "v": ("gravel", 85, 75),
    "t": ("turf", 85, 75),
    "w": ("wood", 95, 60),
    "m": ("metal", 90, 45),
    "g": ("glazed", 95, 30),
    "p": ("painted", 95, 35),
}
WEATHER = ("0s rain 0 wind 0", "0s rain 100 wind 0")


def stopping_distance(ground: str, weather: str, pace: int) -> float:
    """Tiles from letting go at a pace (px/s) to standing still."""
    world = flat(80, ground, weather)
    play(world, hold(RIGHT, 100))
    assert world.izuku.vx == 150  # wet or not, one gets to full speed
    world.izuku.svx = speed(pace)
    start = world.izuku.sx
    assert until(world, 0, calm) > 0
    return (world.izuku.sx - start) / SUBPIXELS / TILE


def expected(dry: float, pace: int, traction: int) -> float:
    """Tiles to stop with a traction (%): braking acts from the first tick, half a tick early."""
    half_tick = pace / 60 / 2 / TILE
    return (dry + half_tick) * 100 / traction - half_tick


def test_stopping_distance_follows_the_table() -> None:
    dry = {pace: stopping_distance("#", WEATHER[0], pace) for pace in (150, 400)}
    table = ["", "stopping distance in tiles     from 150 px/s       from 400 px/s"]
    for ground, (material, *tractions) in TRACTION.items():
        for state, weather, traction in zip(("dry", "wet"), WEATHER, tractions, strict=True):
            found = {pace: stopping_distance(ground, weather, pace) for pace in (150, 400)}
            wanted = {pace: expected(dry[pace], pace, traction) for pace in (150, 400)}
            figures = "  ".join(f"{found[p]:6.2f} (ask {wanted[p]:6.2f})" for p in (150, 400))
            table.append(f"{material:>10} {state} {traction:3} %       {figures}")
            for pace in (150, 400):
                # braking counts in whole subpixels per tick
                assert found[pace] == pytest.approx(wanted[pace], rel=0.04), (material, state)
    sys.stdout.write("\n".join([*table, ""]))


@pytest.mark.parametrize(
    ("ground", "rain", "pace", "tiles"),
    [
        ("#", 0, 150, 0.7), ("#", 0, 400, 5.4), ("#", 100, 150, 0.9), ("#", 100, 400, 6.8),
        ("m", 100, 150, 1.7), ("m", 100, 400, 12.5), ("g", 100, 150, 2.6), ("g", 100, 400, 18.5),
    ],
)  # fmt: skip
def test_stopping_distances_that_the_levels_are_drawn_for(
    ground: str, rain: int, pace: int, tiles: float
) -> None:
    found = stopping_distance(ground, f"0s rain {rain} wind 0", pace)
    assert found == pytest.approx(tiles, rel=0.05)


@pytest.mark.parametrize("ground", list(TRACTION))
def test_wet_ground_takes_longer_to_turn_and_to_start(ground: str) -> None:
    ticks = []
    for weather in WEATHER:
        world = flat(80, ground, weather)
        ticks.append(until(world, RIGHT, lambda boy: boy.vx >= 150))
    assert ticks[0] < ticks[1] <= 8 * 100 / TRACTION[ground][2] + 2
    assert ticks[0] <= 8 * 100 / TRACTION[ground][1] + 1


def test_a_roof_keeps_the_ground_dry() -> None:
    text = "R" * 40 + "\n" + "." * 40 + "\n.I" + "." * 38 + "\n" + "g" * 40
    roofed = drawn(text, WEATHER[1])
    play(roofed, hold(RIGHT, 20))
    ticks = until(roofed, 0, calm)
    assert ticks <= 12
    assert roofed.wetness_at(roofed.izuku.x, roofed.izuku.y) == 0
    open_air = flat(40, "g", WEATHER[1])
    play(open_air, hold(RIGHT, 60))
    assert until(open_air, 0, calm) > 3 * ticks - 6
    assert open_air.wetness_at(open_air.izuku.x, open_air.izuku.y) == 100
