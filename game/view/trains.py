"""Trains as they are seen: put together from pieces, gliding in and out, with doors that shut."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

import pygame

from game.sim.ground import floor_below, run_around
from game.sim.timetable import GLIDE_TICKS
from game.sim.units import TILE_PIXELS
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.sheets import washed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pygame import Surface

    from game.sim.athlete import Athlete
    from game.sim.level import Level
    from game.sim.train import Train, TrainDoor
    from game.sim.world import World
    from game.view.light import Lights
    from game.view.mood import Mood
    from game.view.sheets import Frame, Sheets

# measures of the pieces, pixels
HEIGHT: Final = 72
SILL: Final = 62  # of the doors, from the roof down
BEHIND: Final = 14  # that the sill stands behind the way of the boys
HALF_DOOR: Final = 17
BESIDE_DOOR: Final = 6  # from a door's frame to the nearest window
BETWEEN: Final = 8  # two windows
DOORS_OF_A_CAR: Final = 2
END: Final = 100  # from the outermost doors to the end of the train
WINDOWS: Final = ("car_window_long", "car_window", "car_window_short")
FARTHER: Final = SCREEN_WIDTH + 60  # than its own length it is away when it comes into being

BLINK: Final = 12  # ticks on and off
WARNING: Final = (234, 60, 60)  # the light of the lamp above a door
MARK_FROM, MARK_STEP, MARK_STEPS, MARK_TICKS = 30, 3, 3, 8
MARK_HEIGHT: Final = 48  # pixels above the platform
LIGHT_STEPS: Final = 4  # in which a door's light grows and fades
HEAD_ROOM: Final = 2  # pixels a rider stands above the sill


class TrainPainter:
    """Draws the trains of a world; decides nothing."""

    def __init__(self, level: Level, sheets: Sheets, lights: Lights, mood: Mood) -> None:
        """A train is put together when it is first seen."""
        self._platforms = _platforms(level)
        self._sheets = sheets
        self._pieces = sheets.sheet("trains")
        self._lights = lights
        self._mood = mood
        self._trains: dict[int, Surface] = {}
        self._leaves: dict[int, Frame] = {}
        self._shone: dict[int, Surface] = {}

    def draw(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """Draws what stands behind the platform: the trains, and who sits in them."""
        if world.trains is None:
            return
        for train in world.trains.all:
            if train.phase == "away":
                continue
            picture = self._picture(train)
            left = train.doors[0].x - END + offset(train, world.tick, picture.get_width())
            top = train.doors[0].y - SILL - BEHIND - corner[1]
            surface.blit(picture, (left - corner[0], top))
            for door in train.doors:
                x = left + END + door.x - train.doors[0].x - corner[0]
                if -HALF_DOOR <= x <= SCREEN_WIDTH + HALF_DOOR:
                    self._door(surface, world, door, x, top)
        for left, right, y in self._platforms:
            self._edge(surface, left - corner[0], right - corner[0], y - BEHIND - corner[1])

    def draw_light(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """Draws what doors cast before them: light when open, a warning when they shut."""
        if world.trains is None:
            return
        for train in world.trains.all:
            opening = train.opening(world.tick)
            if not opening:
                continue
            for door in train.doors:
                x, y = door.x - corner[0], door.y - corner[1]
                if not -2 * MARK_FROM < x < SCREEN_WIDTH + 2 * MARK_FROM:
                    continue
                self._shine(surface, x, y - BEHIND, opening)
                if train.phase == "closing":
                    self._warn(surface, x, y, train.age(world.tick))

    # ---- the parts of a door

    def _door(self, surface: Surface, world: World, door: TrainDoor, x: int, top: int) -> None:
        for boy in (world.katsuki, world.izuku):
            if boy is not None and sits_in(world, boy, door):
                frame = self._standing(boy, world.tick)
                surface.blit(frame.surface, frame.corner(x, top + SILL - HEAD_ROOM))
        train = world.trains.train_of(door) if world.trains is not None else None
        if train is None:
            return
        leaves = self._leaf(train.opening(world.tick))
        surface.blit(leaves.surface, leaves.corner(x - HALF_DOOR, top))
        warns = train.phase == "closing" and train.age(world.tick) // BLINK % 2 == 0
        lamp = self._pieces.animation("door_lamp").numbered(int(warns))
        surface.blit(lamp.surface, lamp.corner(x, top + 7))
        if warns:
            self._lights.glow(surface, "glow_24", x, top + 6, WARNING, 0.8)

    def _edge(self, surface: Surface, left: int, right: int, top: int) -> None:
        """The platform's edge, before whatever stands at it."""
        if not -BEHIND < top < SCREEN_HEIGHT:
            return
        piece = self._piece("platform_lip")
        width = piece.get_width()
        for x in range(left, min(right, SCREEN_WIDTH), width):
            if x > -width:
                surface.blit(piece, (x, top), (0, 0, right - x, BEHIND))

    def _shine(self, surface: Surface, x: int, y: int, opening: int) -> None:
        """Lays the light of a door that is so far open (%) on the platform before it."""
        number = opening * LIGHT_STEPS // 100
        if number not in self._shone:
            light = self._piece("door_light").copy()
            light.set_alpha(255 * number // LIGHT_STEPS)
            self._shone[number] = light
        light = self._shone[number]
        surface.blit(light, (x - light.get_width() // 2, y))

    def _warn(self, surface: Surface, x: int, y: int, age: int) -> None:
        """Chevrons that close in on a door from both sides."""
        away = MARK_FROM - age // MARK_TICKS % MARK_STEPS * MARK_STEP
        for side in (-1, 1):
            mark = self._pieces.animation("door_mark", mirrored=side > 0).frames[0]
            surface.blit(mark.surface, mark.corner(x + side * away, y - MARK_HEIGHT))

    def _standing(self, boy: Athlete, tick: int) -> Frame:
        animation = self._sheets.sheet(boy.who).animation("idle", mirrored=boy.facing < 0)
        return animation.looped(tick)

    # ---- pictures

    def _leaf(self, opening: int) -> Frame:
        frames = self._pieces.animation("car_leaves").frames
        number = opening * (len(frames) - 1) // 100
        if number not in self._leaves:
            leaves = washed(frames[number].surface, *self._mood.play)
            self._leaves[number] = frames[number]._replace(surface=leaves)
        return self._leaves[number]

    def _picture(self, train: Train) -> Surface:
        """The whole train with empty doorways."""
        if train.number not in self._trains:
            doors = [door.x - train.doors[0].x + END for door in train.doors]
            picture = pygame.Surface((doors[-1] + END, HEIGHT), pygame.SRCALPHA)
            self._put_together(picture, doors)
            self._trains[train.number] = washed(picture, *self._mood.play)
        return self._trains[train.number]

    def _put_together(self, picture: Surface, doors: list[int]) -> None:
        side, nose = self._piece("car_side"), self._piece("car_nose")
        joint = self._piece("car_joint")
        width, end = picture.get_width(), nose.get_width()
        for left in range(end, width - end, side.get_width()):
            picture.blit(side, (left, 0), (0, 0, width - end - left, HEIGHT))
        picture.blit(nose, (0, 0))
        picture.blit(pygame.transform.flip(nose, flip_x=True, flip_y=False), (width - end, 0))
        joints = [(one + other) // 2 for one, other in pairwise(doors)][1::DOORS_OF_A_CAR]
        doorway = self._pieces.animation("car_doorway").frames[0]
        for door in doors:
            picture.blit(doorway.surface, doorway.corner(door - HALF_DOOR, 0))
        edges = sorted(
            [(x, HALF_DOOR) for x in doors] + [(x, 0) for x in (end, *joints, width - end)]
        )
        for number, ((left, half), (right, other)) in enumerate(pairwise(edges)):
            self._glaze(picture, left + half + BESIDE_DOOR, right - other - BESIDE_DOOR, number)
        for middle in joints:
            picture.blit(joint, (middle - joint.get_width() // 2, 0))

    def _glaze(self, picture: Surface, left: int, right: int, seed: int) -> None:
        """Fills a stretch of a car's side with windows."""
        for state in WINDOWS:
            for number, x in enumerate(self._row(state, left, right)):
                pane = self._pieces.animation(state).numbered(seed + number * 2)
                picture.blit(pane.surface, pane.corner(x, 0))
                left = right  # no room for short ones any more

    def _row(self, state: str, left: int, right: int) -> Iterator[int]:
        """Where windows of a kind stand that fill a stretch evenly."""
        width = self._piece(state).get_width()
        count = (right - left + BETWEEN) // (width + BETWEEN)
        spare = right - left - count * width
        for number in range(count):
            yield left + number * width + spare * (2 * number + 1) // (2 * count)

    def _piece(self, state: str, number: int = 0) -> Surface:
        return self._pieces.animation(state).numbered(number).surface


def offset(train: Train, tick: int, length: int) -> int:
    """How far right of its place at the platform a train is, in pixels; negative on its way out."""
    way = length + FARTHER
    if train.phase == "arriving":
        return round(way * (train.ticks_left(tick) / GLIDE_TICKS) ** 2)
    if train.phase == "leaving":
        return -round(way * (train.age(tick) / GLIDE_TICKS) ** 2)
    return 0


def _platforms(level: Level) -> list[tuple[int, int, int]]:
    """The floors before train doors: left, right and height in pixels."""
    found: set[tuple[int, int, int]] = set()
    for thing in level.of_kind("train"):
        place = floor_below(level, thing.x, thing.y)
        if place is not None:
            start, end = run_around(level, *place)
            found.add((start * TILE_PIXELS, end * TILE_PIXELS, place[1] * TILE_PIXELS))
    return sorted(found)


def sits_in(world: World, boy: Athlete, door: TrainDoor | None = None) -> bool:
    """Whether a boy is in a car, and if a door is given in that door's."""
    if world.trains is None or boy.state != "seated":
        return False
    seat = world.trains.door_of(boy.who)
    return seat is not None and (door is None or seat is door)
