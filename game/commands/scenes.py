"""The scenes whose frames are measured: the hardest that there are to draw, played by a script."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import chain, cycle, repeat
from typing import TYPE_CHECKING, Final

import pygame

from game.commands.capturing import Run
from game.commands.nowhere import sounding
from game.lab.frames import Scene
from game.lab.heads import izuku_head
from game.levels.data import DATA_SHEETS, find_level
from game.play.music import music_at
from game.sim.buttons import LEFT, RIGHT
from game.sim.level import Level, Thing, WeatherKey
from game.sim.units import TICKS_PER_SECOND
from game.sim.world import World
from game.sound.cue import Ears
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.frame import Renderer
from game.view.picture import headless
from game.view.scenery import load_scenery
from game.view.sheets import Sheets
from game.view.window import present

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from game.view.picture import Presses
    from game.view.scenery import Scenery

STORM: Final = (WeatherKey(0, 100, 40),)

STREET: Final = "home_street"
STREET_TICKS: Final = 720  # that the bot runs there
SOAKED: Final = 300  # ticks after which everything is wet and everybody on the move

ROOFS: Final = "roofs"
HEAD_START: Final = 99  # ticks of Izuku's, after which Katsuki stays close to him
CHASED_FROM, CHASED_TO = 320, 1160  # ticks between which he is seen for nearly half of the time

LISTENED: Final = 3600  # ticks of it that are recorded for the ear

SHOPPING: Final = "shopping"
PLAZA: Final = 3600  # pixels: the middle of the plaza
THRONG: Final = 272  # people, of whom at least 200 are always in view
THRONG_WIDTH: Final = 560  # pixels; a screen shows 480
APART: Final = 120  # pixels between the boys there
LAP: Final = 48  # ticks that they run before they turn
SETTLED: Final = 120  # ticks until everybody is on their way


def home_street(size: tuple[int, int]) -> Scene:
    """A storm on the crowded home street, both boys running, with the HUD.

    `size` is the window's in pixels. Izuku's buttons are recorded before, as if a player
    pressed them: a bot's thinking is no part of a game that is played.
    """
    scenery = _with(load_scenery(find_level(STREET)), _as_placed, STORM, "storm")
    presses = _recorded(scenery.level, STREET_TICKS)
    return _scene("home_street", "the street in a storm", scenery, size, presses, SOAKED)


def roofs(size: tuple[int, int]) -> Scene:
    """A chase over the roofs in a full storm, the pursuer near and blasting, with the HUD."""
    scenery = _stormy_roofs()
    presses = _recorded(scenery.level, CHASED_TO)
    return _scene("roofs", "a chase in a storm", scenery, size, presses, CHASED_FROM)


def busy_roofs() -> Run:
    """The same chase to listen to, as far as the bot comes."""
    level = _stormy_roofs().level
    return Run(World(level), _recorded(level, LISTENED))


def busy_plaza() -> Run:
    """The thronged plaza, to listen to."""
    return Run(World(_thronged_plaza().level), _laps())


def shopping(size: tuple[int, int]) -> Scene:
    """Both boys run to and fro among the people of the shopping street's plaza, with the HUD.

    There are as many as the map has, but all of them here.
    """
    return _scene("shopping", "a thronged plaza", _thronged_plaza(), size, _laps(), SETTLED)


class _Play:
    """A world that is played by a script and seen in a window of its own."""

    def __init__(self, scenery: Scenery, size: tuple[int, int], presses: Iterable[Presses]) -> None:
        self._world = World(scenery.level)
        self._renderer = Renderer(scenery, Sheets(DATA_SHEETS))
        self._window = pygame.Surface(size).convert()
        self._presses = iter(presses)
        self._sound = sounding(lambda: self._world.tick / TICKS_PER_SECOND)

    def step(self) -> None:
        self._world.step(*next(self._presses))

    def show(self) -> None:
        self._renderer.tick(self._world)
        present(self._renderer.draw(self._world), self._window)

    def hear(self) -> None:
        boy = self._world.izuku
        self._sound.hold(held=False)
        self._sound.hear(self._world, Ears(boy.who, boy.x, boy.y))
        self._sound.speak(speaking=False)
        self._sound.music(music_at(self._world.level, boy.who, boy.x, boy.y))
        self._sound.frame()

    def close(self) -> None:
        self._sound.close()

    def figures(self) -> int:
        """How many people's feet are on the screen."""
        view = pygame.Rect(self._renderer.camera.corner(1.0), (SCREEN_WIDTH, SCREEN_HEIGHT))
        world = self._world
        boys = [boy for boy in (world.izuku, world.katsuki) if boy and boy.state != "hidden"]
        others = [person for person in world.crowd.civilians if person.state != "inside"]
        return sum(view.collidepoint(person.x, person.y) for person in (*boys, *others))


def _scene(
    name: str,
    what: str,
    scenery: Scenery,
    size: tuple[int, int],
    presses: Iterable[Presses],
    begins: int,
) -> Scene:
    """A scene from the tick at which it begins."""
    headless()
    play = _Play(scenery, size, presses)
    for _ in range(begins):
        play.step()
        play.show()
        play.hear()
    what = f"{what}, drawn at {size[0]}x{size[1]}"
    return Scene(
        f"{name}_{size[1]}", what, play.step, play.show, play.hear, play.figures, play.close
    )


@lru_cache(maxsize=1)  # with the level its roads are kept, which take seconds to find
def _stormy_roofs() -> Scenery:
    return _with(load_scenery(find_level(ROOFS)), _followed_closely, STORM, "storm")


@lru_cache(maxsize=1)
def _thronged_plaza() -> Scenery:
    plain = load_scenery(find_level(SHOPPING))
    return _with(plain, _thronged, plain.level.weather, plain.level.time)


def _recorded(level: Level, ticks: int) -> Iterator[Presses]:
    """What the bot presses in the first ticks of a level, then nothing more."""
    world, head = World(level), izuku_head("bot", level)
    pressed: list[Presses] = []
    for _ in range(ticks):
        pressed.append((head(world), None))
        world.step(*pressed[-1])
    return chain(pressed, repeat((0, None)))


def _with(
    scenery: Scenery,
    change: Callable[[tuple[Thing, ...]], Iterable[Thing]],
    weather: tuple[WeatherKey, ...],
    time: str,
) -> Scenery:
    """The same map with other things on it and another sky."""
    old = scenery.level
    level = Level(
        old.name, old.width, old.height, old.shapes, old.materials, old.roofed,
        change(old.things), weather, old.title, time, old.music, old.following, old.seed,
    )  # fmt: skip
    loaded = None if scenery.loaded is None else replace(scenery.loaded, level=level)
    return scenery._replace(level=level, loaded=loaded)


def _as_placed(things: tuple[Thing, ...]) -> tuple[Thing, ...]:
    """Leaves all things as they are."""
    return things


def _followed_closely(things: tuple[Thing, ...]) -> Iterator[Thing]:
    """Lets Katsuki follow soon, Izuku be fresh, and no page of the story change the weather."""
    for thing in things:
        if thing.kind == "izuku":
            yield thing._replace(properties=())
        elif thing.kind == "katsuki":
            yield thing._replace(properties=(("delay", HEAD_START),))
        elif thing.kind != "beat":
            yield thing


def _thronged(things: tuple[Thing, ...]) -> Iterator[Thing]:
    """Sends everybody to the plaza, and sets both boys among them."""
    for thing in things:
        if thing.kind == "izuku":
            yield thing._replace(x=PLAZA)
        elif thing.kind == "katsuki":
            yield thing._replace(x=PLAZA - APART, properties=())
        elif thing.kind == "crowd" and thing.text("wish") == "gather":
            people = (("count", THRONG), ("wish", "walk"))
            yield thing._replace(x=PLAZA, width=THRONG_WIDTH, properties=people)
        elif thing.kind not in ("beat", "crowd"):
            yield thing


def _laps() -> Iterator[Presses]:
    """Both run to and fro together, so that neither ever meets the other."""
    return (
        (buttons, buttons)
        for buttons in chain.from_iterable(repeat(way, LAP) for way in cycle((RIGHT, LEFT)))
    )
