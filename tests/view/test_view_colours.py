"""Danger is told apart by people who see fewer colours, simulated after Machado et al. 2009."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pygame
import pytest

from game.sim import Level, World
from game.view.danger import SAFE_DANGER, danger_of
from game.view.gauges import DARK
from game.view.light import Lights
from game.view.looks import Looks
from game.view.omens import Omens

# Machado, Oliveira, Fernandes: A physiologically-based model for simulation of color vision
# deficiency, severity 1.0, on linear RGB
EYES = {
    "all colours": np.eye(3),
    "protanopia": np.array([
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998]]),
    "deuteranopia": np.array([
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881]]),
    "tritanopia": np.array([
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900]]),
}  # fmt: skip
TO_XYZ = np.array([
    [0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])  # fmt: skip
WHITE = np.array([0.9505, 1.0, 1.089])
APART = 20  # of CIELAB: 2.3 is just seen, 10 at a glance
BACKGROUNDS = {  # colours of facades, skies, pavement and lamps
    "sky": (109, 176, 232), "brick": (139, 72, 69), "orange wall": (255, 190, 140),
    "yellow wall": (240, 220, 140), "pavement": (198, 190, 180), "storm": (41, 46, 67),
    "foliage": (55, 137, 75), "neon": (255, 77, 151), "white": (255, 255, 255),
    "fire": (255, 138, 34), "lemon": (255, 232, 96),
}  # fmt: skip


def lab(colour, eye):
    part = np.array(colour) / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    x, y, z = TO_XYZ @ np.clip(EYES[eye] @ linear, 0, 1) / WHITE
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def difference(one, two, eye):
    return float(np.linalg.norm(lab(one, eye) - lab(two, eye)))


@pytest.mark.parametrize("eye", EYES)
def test_bars_that_are_well_hurt_and_break_are_told_apart(eye):
    danger = danger_of(Looks(safe_colours=True))
    bodies = (danger.well[1], danger.hurts[1], danger.breaks[1])
    for one, two in combinations((*bodies, DARK), 2):
        assert difference(one, two, eye) > APART


def test_they_are_farther_apart_than_the_usual_ones():
    nearest = {}
    for safe in (False, True):
        danger = danger_of(Looks(safe_colours=safe))
        bodies = (danger.well[1], danger.hurts[1], danger.breaks[1])
        nearest[safe] = min(
            difference(one, two, eye) for eye in EYES for one, two in combinations(bodies, 2)
        )
    assert nearest[True] > 1.5 * nearest[False]


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("background", BACKGROUNDS)
def test_the_pursuers_mark_stands_out_from_whatever_is_behind_it(sheets, eye, background):
    world = World(Level.from_text(f"K{'.' * 98}I\n{'#' * 100}"))
    world.katsuki.state_code = 0
    omens = Omens(sheets, Lights(sheets))
    omens.danger = SAFE_DANGER
    surface = pygame.Surface((480, 270))
    surface.fill(BACKGROUNDS[background])
    omens.draw(surface, world, world.katsuki, (-40, 200), reduced=False)
    # a fire, the plate that it burns on, and the line around it: each unlike what it lies on
    rim, plate = SAFE_DANGER.mark, SAFE_DANGER.plate
    assert difference(rim, plate, eye) > 2 * APART
    around = max(difference(colour, BACKGROUNDS[background], eye) for colour in (rim, plate))
    assert around > 2 * APART
    seen = {tuple(surface.get_at((x, y)))[:3] for x in range(32) for y in range(170, 205)}
    assert {rim, plate} <= seen
    assert any(difference(colour, plate, eye) > 2 * APART for colour in seen - {rim})
