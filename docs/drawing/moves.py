"""A few moves of both boys tick by tick, side by side: where a picture changes, and pops."""

from __future__ import annotations

from itertools import chain, repeat
from typing import Final, NamedTuple

import pygame

from game.levels.data import DATA_SHEETS
from game.sim import Level, World
from game.sim.athlete import Athlete
from game.sim.buttons import BOOST, DOWN, JUMP, LEFT, RIGHT, UP
from game.view.boys import Boys
from game.view.light import Lights
from game.view.shadows import Shadows
from game.view.sheets import Sheets
from game.view.text import Font

Buttons = tuple[tuple[int, int], ...]

TILE: Final = 16  # pixels
COLUMNS: Final = 20
CELL: Final = (56, 112)  # pixels
FEET: Final = 104  # pixels from a cell's top to the ground of his first picture
HIGH: Final = 66  # pixels above the ground from which the picture follows him
TITLE: Final = 14  # pixels
SCALE: Final = 2
SKY: Final = (86, 93, 115)
WALL: Final = (58, 63, 82)
WORDS: Final = (255, 214, 120)

FLAT: Final = (
    "............................................................",
    "............................................................",
    "............................................................",
    "............................................................",
    "K.........I.................................................",
    "############################################################",
)
TOWER: Final = (
    "I..........................",
    "###........................",
    *("...........................",) * 13,
    "...........................",
    "K..........................",
    "###########################",
)
SHAFT: Final = (
    "....................",
    "....................",
    "..............######",
    "..............######",
    "..............######",
    "..............######",
    "K.........I...######",
    "####################",
)
LEDGE: Final = (
    "....................",
    "....................",
    *("..............######",) * 4,
    "K.........I...######",
    "####################",
)
TUNNEL: Final = (
    "....................",
    "....................",
    "............########",
    "K.........I.........",
    "####################",
)


class Move(NamedTuple):
    """A title, a level, whose move it is, what he presses, and which ticks of it are shown."""

    title: str
    level: tuple[str, ...]
    who: str
    buttons: Buttons
    first: int
    every: int = 1


KICKING: Final = (
    (RIGHT, 16), (RIGHT | JUMP, 14), (RIGHT, 20), (LEFT | JUMP, 20), (0, 9),
)  # fmt: skip
MOVES: Final = (
    Move("jump", FLAT, "izuku", ((0, 2), (RIGHT, 20), (RIGHT | JUMP, 24), (RIGHT, 60)), 18, 3),
    Move("soft landing", FLAT, "izuku", ((0, 2), (JUMP, 8), (0, 60)), 20, 2),
    Move("high landing, standing", TOWER, "izuku", ((RIGHT, 22), (0, 120)), 60, 2),
    Move("high landing, rolled", TOWER, "izuku", ((RIGHT, 70), (RIGHT | DOWN, 60)), 60, 2),
    Move("wall kick", SHAFT, "izuku", KICKING, 34, 2),
    Move("ledge", LEDGE, "izuku", ((RIGHT, 14), (RIGHT | JUMP, 24), (RIGHT, 60)), 32, 2),
    Move("turn", FLAT, "izuku", ((RIGHT, 40), (LEFT, 60)), 36),
    Move("start and stop", FLAT, "katsuki", ((RIGHT, 30), (0, 60)), 0, 3),
    Move("boost", FLAT, "izuku", ((RIGHT, 30), (RIGHT | BOOST, 1), (RIGHT, 40)), 26),
    Move("boost upwards", FLAT, "izuku", ((UP, 4), (UP | BOOST, 1), (0, 60)), 2, 2),
    Move("blast", FLAT, "katsuki", ((RIGHT, 30), (RIGHT | BOOST, 1), (RIGHT, 40)), 26),
    Move("blast in the air", FLAT, "katsuki", ((UP | JUMP, 9), (UP | BOOST, 1), (UP, 40)), 6, 2),
    Move("on hands and knees", TUNNEL, "izuku", ((RIGHT | DOWN, 140),), 0, 6),
)  # fmt: skip


def _boy(world: World, who: str) -> Athlete:
    boy = world.izuku if who == "izuku" else world.katsuki
    assert boy is not None
    return boy


class _Stage:
    """One move, tick by tick."""

    def __init__(self, move: Move, sheets: Sheets) -> None:
        self._move = move
        level = Level.from_text("\n".join(move.level))
        self.world = World(level)
        self.boys = Boys(sheets, Lights(sheets), level, Shadows(level))

    def play(self) -> list[pygame.Surface]:
        """Its pictures, at most COLUMNS."""
        pressed = chain.from_iterable(repeat(held, ticks) for held, ticks in self._move.buttons)
        seen = []
        for tick, buttons in enumerate(pressed):
            ours, theirs = (buttons, 0) if self._move.who == "izuku" else (0, buttons)
            self.world.step(ours, theirs)
            self.boys.tick(self.world)
            since = tick - self._move.first
            if since >= 0 and since % self._move.every == 0 and len(seen) < COLUMNS:
                seen.append(self._seen())
        return seen

    def _seen(self) -> pygame.Surface:
        boy = _boy(self.world, self._move.who)
        floor = len(self._move.level) * TILE - TILE
        up = floor if floor - boy.y < HIGH else boy.y
        corner = (boy.x - CELL[0] // 2, up - FEET)
        cell = pygame.Surface(CELL)
        cell.fill(SKY)
        for row, cells in enumerate(self._move.level):
            for column, tile in enumerate(cells):
                if tile == "#":
                    place = (column * TILE - corner[0], row * TILE - corner[1], TILE - 1, TILE)
                    cell.fill(WALL, place)
        self.boys.draw(cell, boy, self.world, corner, 1.0)
        return cell


def moves() -> pygame.Surface:
    """Every move a row, its ticks from left to right."""
    sheets = Sheets(DATA_SHEETS)
    font = Font(sheets)
    height = CELL[1] + TITLE
    whole = pygame.Surface((COLUMNS * CELL[0], len(MOVES) * height))
    for row, move in enumerate(MOVES):
        ticks = f"every {move.every} ticks" if move.every > 1 else "every tick"
        font.draw(whole, f"{move.title}: {ticks}", 2, row * height + 2, WORDS)
        for column, cell in enumerate(_Stage(move, sheets).play()):
            whole.blit(cell, (column * CELL[0], row * height + TITLE))
    return pygame.transform.scale_by(whole, SCALE)
