"""High houses right behind the roofs, in three looks and a darker one for low houses."""

import random
from typing import NamedTuple

from sprites.tiles.storm_wash import BACK, unwash
from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas

WINDOW_LEFT = (2, 7, 12)
WINDOW_TOP = (3, 8, 13)
WINDOW = 2  # pixels across and down
SIDE = 7  # pixels of the right tile that lie in the shade
PLAIN_FACES = 4
LIT_FACES = 6
LIT = ("#c89a63", "#eba95b", "#c89a63", "#ffdd92")


class Tower(NamedTuple):
    """Colours of a tower as they are meant to end in a storm; `look` is how its floors show."""

    name: str
    look: str
    wall: str
    shade: str
    edge: str
    seam: str
    glass: str
    gleam: str


TOWERS = (
    Tower("towera", "grid", "#303851", "#252c42", "#6b7999", "#3d4661", "#232a40", "#4a5675"),
    Tower("towerb", "bands", "#363f59", "#2a3148", "#74829f", "#434d69", "#272e46", "#515d7d"),
    Tower("towerc", "piers", "#2b3249", "#21273b", "#66738f", "#38415b", "#1f2539", "#434d6a"),
    Tower("towerd", "grid", "#262d44", "#1e2438", "#56637f", "#323a55", "#1b2035", "#3d4763"),
)


def _face(tower: Tower, seed: int, columns: tuple[int, ...] = WINDOW_LEFT) -> Canvas:
    canvas = Canvas(TILE, TILE, tower.wall)
    dice = random.Random(f"{tower.name}{seed}")
    for top in WINDOW_TOP:
        if tower.look == "bands":
            canvas.hline(0, top - 1, TILE, tower.seam)
            canvas.rect(0, top, TILE, WINDOW, tower.glass)
        for left in columns:
            luck = dice.random()
            gleams = luck < 0.22
            if tower.look == "bands" and not gleams:
                continue
            if luck < 0.9:
                canvas.rect(left, top, WINDOW, WINDOW, tower.gleam if gleams else tower.glass)
    if tower.look == "piers":
        for x in (0, 5, 10):
            canvas.vline(x, 0, TILE, tower.seam)
    return canvas


def _left(tower: Tower) -> Canvas:
    canvas = _face(tower, 11)
    canvas.vline(0, 0, TILE, tower.edge)
    canvas.vline(1, 0, TILE, tower.seam)
    return canvas


def _right(tower: Tower, seed: int) -> Canvas:
    canvas = _face(tower, seed + 21, WINDOW_LEFT[:1])
    canvas.rect(TILE - SIDE, 0, SIDE, TILE, tower.shade)
    canvas.vline(TILE - SIDE, 0, TILE, tower.seam)
    if seed:
        canvas.rect(TILE - 4, 8, 1, 2, tower.glass)
    canvas.vline(TILE - 1, 0, TILE, tower.glass)
    return canvas


def _topped(tower: Tower, canvas: Canvas) -> Canvas:
    """Return a face with the tower's upper edge, rimmed by the sky behind it."""
    canvas.rect(0, 0, TILE, 6, tower.wall)
    canvas.hline(0, 0, TILE, tower.edge)
    canvas.hline(0, 1, TILE, tower.seam)
    canvas.hline(0, 4, TILE, tower.glass)
    return canvas


def _lit(seed: int) -> Canvas:
    """Return one to three lit windows on nothing; 4 and 5 only in the left column."""
    canvas = Canvas(TILE, TILE)
    dice = random.Random(seed + 5)
    columns = WINDOW_LEFT if seed < LIT_FACES - 2 else WINDOW_LEFT[:1]
    for _ in range(1 + seed % 3):
        left, top = dice.choice(columns), dice.choice(WINDOW_TOP)
        canvas.rect(left, top, WINDOW, WINDOW, dice.choice(LIT))
    return canvas


def _box(canvas: Canvas, x: int, width: int, height: int, tower: Tower) -> None:
    top = TILE - height
    canvas.rect(x, top, width, height, tower.wall)
    canvas.rect(x + width - 2, top, 2, height, tower.shade)
    canvas.hline(x, top, width, tower.edge)
    canvas.vline(x, top, height, tower.seam)


def _roof_plant(tower: Tower, kind: int) -> Canvas:
    """Return what stands on a tower: 0 a machine room, 1 boxes, 2 a tank, 3 an aerial."""
    canvas = Canvas(TILE, TILE)
    if kind == 0:
        _box(canvas, 1, 13, 9, tower)
        _box(canvas, 4, 6, 12, tower)
    elif kind == 1:
        _box(canvas, 1, 7, 4, tower)
        _box(canvas, 10, 4, 6, tower)
    elif kind == 2:
        for x in (4, 11):
            canvas.vline(x, 11, 5, tower.shade)
        canvas.rect(3, 3, 10, 8, tower.wall)
        canvas.rect(10, 3, 3, 8, tower.shade)
        canvas.hline(4, 2, 8, tower.edge)
        canvas.vline(3, 3, 8, tower.edge)
    else:
        canvas.vline(8, 0, TILE, tower.edge)
        canvas.hline(5, 3, 7, tower.edge)
        canvas.hline(6, 7, 5, tower.seam)
        _box(canvas, 1, 5, 5, tower)
    return canvas


def _add(sheet: Tilesheet, name: str, canvas: Canvas) -> None:
    sheet.add(name, canvas, unwash(canvas, BACK))


def add_towers(sheet: Tilesheet) -> None:
    """Add each tower's tl t tr, l, c0-c3, r0 r1 and top0-top3, and lit windows to lay over."""
    for tower in TOWERS:
        _add(sheet, f"{tower.name}_tl", _topped(tower, _left(tower)))
        _add(sheet, f"{tower.name}_t", _topped(tower, _face(tower, 0)))
        _add(sheet, f"{tower.name}_tr", _topped(tower, _right(tower, 0)))
        _add(sheet, f"{tower.name}_l", _left(tower))
        for seed in range(PLAIN_FACES):
            _add(sheet, f"{tower.name}_c{seed}", _face(tower, seed))
        for seed in range(2):
            _add(sheet, f"{tower.name}_r{seed}", _right(tower, seed))
        for kind in range(4):
            _add(sheet, f"{tower.name}_top{kind}", _roof_plant(tower, kind))
        sheet.next_row()
    for seed in range(LIT_FACES):
        sheet.add(f"towerlit_{seed}", _lit(seed), list(LIT))
    sheet.next_row()
