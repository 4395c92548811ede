"""Doors that would open, a boy behind a shop window, a hand on a shoulder, two at a fountain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.sim.buttons import LEFT, RIGHT
from game.sim.proposal import CHEERS, GATHER
from game.sim.shops import INSIDE, THROUGH
from game.sim.units import SUBPIXELS
from game.view.crowd import MIDDLE
from game.view.gauges import (
    CREAM,
    GREEN,
    LEAF,
    MINT,
    ORANGE,
    RED_ORANGE,
    YELLOW,
    bar,
    panel,
    pixels,
)
from game.view.light import PAPER, WARM
from game.view.passers import LANE_OFFSET
from game.view.people import COUPLE

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.athlete import Athlete
    from game.sim.level import Level
    from game.sim.world import World
    from game.view.light import Lights
    from game.view.sheets import Frame, Sheets

DOOR_HEIGHT: Final = 40  # pixels above the ground to the arrow over a door
BOB: Final = (0, 0, 1, 2, 2, 1)
BOB_TICKS: Final = 8
ARROW: Final = ("#######", ".#####.", "..###..", "...#...")

BEHIND: Final = 16  # pixels up: behind the wall below the window
WINDOW_FOOT: Final = 13  # pixels above the line of the feet to the foot of the window
SHELF: Final = 9  # pixels to either side that one who browses strolls
STROLL_TICKS: Final = 96
STEP_TICKS: Final = 6

BLIND: Final = 86  # panic whose narrowing is that of a shop without a look out of the window
DREAMS_FAR, DREAMS_NEAR = 72, 100  # the same of a boy lost in thought, far from the couple and near
DREAM_TILES: Final = 13

HAND: Final = (".#.#.#.", ".#.#.#.", "#######", "#######", ".#####.", "..###..")
GAUGE: Final = 44  # pixels
GAUGE_ABOVE: Final = 52  # pixels over the feet
HOLDS: Final = (YELLOW, ORANGE, RED_ORANGE)
SLACK: Final = (MINT, GREEN, LEAF)


def sees_out(world: World) -> bool:
    """Whether Izuku sees the street: not behind a door, unless he looks out of the window."""
    scene = world.scene
    return scene is None or not scene.shops.hides or scene.shops.looks_up


def narrowness(world: World) -> int:
    """The panic 0-100 whose narrowed picture a shop or a dream brings; 0 for neither."""
    scene = world.scene
    if scene is None:
        return 0
    if not sees_out(world):
        return BLIND
    if scene.grip is None or scene.grip.holds or not scene.staging.dreams:
        return 0
    away = abs(int(world.izuku.sx - scene.grip.couple_sx)) // (SUBPIXELS * 16)
    return DREAMS_NEAR - (DREAMS_NEAR - DREAMS_FAR) * min(away, DREAM_TILES) // DREAM_TILES


def stares(world: World) -> bool:
    """Whether Katsuki has eyes for nothing but the couple."""
    grip = None if world.scene is None else world.scene.grip
    if grip is None:
        return False
    return grip.stares(world.tick) or (grip.holds and world.crowd.proposal.code == CHEERS)


def walks_along(world: World, boy: Athlete) -> bool:
    """Whether a boy walks, by the shoulder or with a hand on one."""
    grip = None if world.scene is None else world.scene.grip
    return grip is not None and grip.holds and boy.state == "grabbed" and boy.vx != 0


def grip_plate(world: World, feet: tuple[int, int]) -> pygame.Rect | None:
    """Where the grip is shown, over feet at a place on the screen; None where nobody is held."""
    grip = None if world.scene is None else world.scene.grip
    if grip is None or not grip.holds or world.katsuki is None:
        return None
    return pygame.Rect(feet[0] - GAUGE // 2 - 14, feet[1] - GAUGE_ABOVE - 4, GAUGE + 18, 13)


class Hideout:
    """Draws what a scene adds to the street; decides nothing."""

    def __init__(self, level: Level, sheets: Sheets, lights: Lights) -> None:
        """Finds where the couple of the proposal waits."""
        self._sheets = sheets
        self._lights = lights
        self._couple = next(
            ((t.x, t.y) for t in level.of_kind("npc") if t.text("who") == "proposal"), None
        )

    def draw_back(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """What stands behind everybody: Izuku in a shop, the couple, the light over a door."""
        scene = world.scene
        if world.izuku.state == "hidden":
            self._draw_hidden(surface, world, world.izuku, corner)
        if scene is None:
            return
        if self._couple is not None:
            self._draw_couple(surface, world, self._couple, corner)
        number = scene.shops.may_enter(world.izuku, world.tick)
        if number >= 0:
            door = scene.shops.doors[number]
            x, y = int(door.sx) // SUBPIXELS - corner[0], int(door.sy) // SUBPIXELS - corner[1]
            self._lights.glow(surface, "glow_48", x, y - 16, WARM, 0.35)
            bob = BOB[world.tick // BOB_TICKS % len(BOB)]
            surface.blit(pixels(ARROW, CREAM), (x - 3, y - DOOR_HEIGHT + bob))

    def draw_front(self, surface: Surface, world: World, feet: tuple[int, int]) -> None:
        """The grip over the heads of two, the feet of one of whom are at a place on the screen."""
        plate = grip_plate(world, feet)
        if plate is None or world.scene is None or world.scene.grip is None:
            return
        grip = world.scene.grip
        surface.blit(panel(*plate.size), plate)
        ramp = HOLDS if grip.units else SLACK
        surface.blit(pixels(HAND, ramp[1]), (plate.x + 3, plate.y + 3))
        bar(surface, plate.x + 14, plate.y + 4, GAUGE, grip.strength / 100, ramp)

    def draw_couple(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """The two once more, before everybody, while everybody has eyes for nothing else."""
        proposal = world.crowd.proposal
        if GATHER < proposal.code <= CHEERS:
            x, y = proposal.x - corner[0], proposal.y + LANE_OFFSET[MIDDLE] - corner[1]
            frame = self._sheets.sheet("crowd").animation(COUPLE[proposal.phase]).looped(world.tick)
            surface.blit(frame.surface, frame.corner(x, y))

    def _draw_hidden(
        self, surface: Surface, world: World, boy: Athlete, corner: tuple[int, int]
    ) -> None:
        """Izuku in a shop: he strolls along the shelves, hides, or looks out of the window."""
        x, y = boy.x - corner[0], boy.y - corner[1]
        frame, aside = self._behind_glass(world, boy)
        props = self._sheets.sheet("props")
        room, pane = (props.animation(name).numbered(0) for name in ("shop_inside", "shop_pane"))
        surface.blit(room.surface, room.corner(x, y - WINDOW_FOOT))
        surface.blit(frame.surface, frame.corner(x + aside, y - BEHIND))
        surface.blit(pane.surface, pane.corner(x, y - WINDOW_FOOT))

    def _behind_glass(self, world: World, boy: Athlete) -> tuple[Frame, int]:
        scene, tick = world.scene, world.tick
        sheet = self._sheets.sheet(boy.who)
        phase = INSIDE if scene is None else scene.shops.phase
        if phase == THROUGH:
            return sheet.animation("run", mirrored=boy.facing < 0).looped(tick), 0
        if scene is not None and scene.shops.looks_up:
            return sheet.animation("idle_glance").looped(tick), 0
        if scene is None or not boy.buttons & (LEFT | RIGHT):
            return sheet.animation("hide").looped(tick), 0
        turn = tick % STROLL_TICKS
        there = turn < STROLL_TICKS // 2
        share = turn if there else STROLL_TICKS - turn
        aside = share * 4 * SHELF // STROLL_TICKS - SHELF
        return sheet.animation("walk", mirrored=not there).numbered(tick // STEP_TICKS), aside

    def _draw_couple(
        self, surface: Surface, world: World, place: tuple[int, int], corner: tuple[int, int]
    ) -> None:
        """The two before they are asked, and the light in which only they are seen."""
        proposal = world.crowd.proposal
        x, y = place[0] - corner[0], place[1] - corner[1]
        if (proposal.code <= CHEERS and narrowness(world)) or GATHER < proposal.code <= CHEERS:
            self._lights.glow(surface, "glow_96", x, y - 16, PAPER, 0.5)
        if not proposal.phase:
            frame = self._sheets.sheet("crowd").animation("proposal_hug").looped(world.tick)
            surface.blit(frame.surface, frame.corner(x, y))
