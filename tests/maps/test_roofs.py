"""The roofs: their size, their weather by column, and that every page can be had."""

import pytest

from game.levels import load_level
from game.levels.data import DATA_MAPS
from game.sim import Level
from game.sim.routes import graph_for
from game.sim.units import SUBPIXELS, TILE_PIXELS

TEN_MINUTES = 10 * 60 * 60
WEATHER = {
    124: "0s rain 45 wind 20",
    217: "0s rain 65 wind 40",
    257: "0s rain 70 wind 0",
    279: "0s rain 75 wind -60",
    325: "0s rain 85 wind 20",
    456: "0s rain 100 wind 30",
}
CHECKPOINTS = [34, 97, 160, 217, 260, 328, 391, 459, 524]
LAST_EDGE = 556  # column: a gap of 11 follows, which no plain jump crosses


@pytest.fixture(scope="module")
def roofs() -> Level:
    return load_level(DATA_MAPS / "roofs.tmx")


def _cost(roofs: Level, goal: tuple[int, int], *, quirk: bool) -> int:
    """Ticks from the start to the floor below a pixel."""
    graph = graph_for(roofs, "izuku")
    start = roofs.of_kind("izuku")[0]
    here = graph.surfaces.below(start.x * SUBPIXELS, start.y * SUBPIXELS)
    there = graph.surfaces.below(goal[0] * SUBPIXELS, goal[1] * SUBPIXELS)
    return graph.cost(here, start.x * SUBPIXELS, there, quirk=quirk)


def test_it_has_the_planned_size_beats_and_checkpoints(roofs: Level) -> None:
    assert (roofs.width, roofs.height) == (640, 46)
    beats = [beat.number("id") for beat in roofs.of_kind("beat") if beat.number("id")]
    assert beats == [20, 21, 22, 23, 24]  # each once: its lines are not said again
    assert [c.x // TILE_PIXELS for c in roofs.of_kind("checkpoint")] == CHECKPOINTS
    assert [page.number("number") for page in roofs.of_kind("page")] == [15, 16, 17, 18, 19]


def test_its_weather_comes_by_column(roofs: Level) -> None:
    found = {
        beat.x // TILE_PIXELS: beat.text("weather")
        for beat in roofs.of_kind("beat")
        if beat.text("weather")
    }
    assert found == WEATHER


def test_a_gust_is_seen_before_the_jump_that_it_spoils(roofs: Level) -> None:
    windy = [
        beat.x // TILE_PIXELS for beat in roofs.of_kind("beat") if "wind" in beat.text("weather")
    ]
    for edge in (223, 285):
        assert edge - max(column for column in windy if column < edge) >= 5


def test_every_page_checkpoint_and_exit_can_be_reached(roofs: Level) -> None:
    for kind in ("page", "checkpoint", "exit"):
        for thing in roofs.of_kind(kind):
            assert _cost(roofs, (thing.x, thing.y), quirk=True) < TEN_MINUTES, thing


def test_the_last_gap_needs_a_quirk(roofs: Level) -> None:
    """He stands across and cannot follow: there the chase ends."""
    (exit_,) = roofs.of_kind("exit")
    assert _cost(roofs, (exit_.x, exit_.y), quirk=False) >= TEN_MINUTES
    (stop,) = (hint for hint in roofs.of_kind("hint") if hint.text("text") == "stop")
    assert stop.x // TILE_PIXELS == LAST_EDGE
