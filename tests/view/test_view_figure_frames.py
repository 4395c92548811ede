"""The frames of both boys: every one there, on the ground, in one piece, and none by mistake."""

from __future__ import annotations

from itertools import pairwise, product

import pygame
import pytest
from posing import asked_for, chosen

WHO = ("izuku", "katsuki")
SHEETS = ("izuku", "izuku_wet", "izuku_hoodie", "katsuki", "katsuki_wet")
WIDTH, HEIGHT = 56, 64  # pixels no frame exceeds
LEAST = 150  # pixels that any body covers
OUTLINE = 1  # pixel below the soles
CROWN = 12  # pixels of hair
GRIPS = ("hand", "foot_near", "foot_far")
TILE = 16  # pixels
LOOSE = 24  # pixels that may fly: smoke and embers, the steam of a cup


def states(who):
    """All states of a boy's sheet that the game can ask for."""
    named = set(asked_for())
    return {picture.state for picture in chosen(who)} | named


def asked(sheet):
    """The states of a sheet that the game can ask for."""
    known = states(sheet.name.split("_")[0])
    return [state for state in sheet.states() if state.removesuffix("_hood") in known]


def frames(sheet):
    """State, number and frame of all that the game can ask a sheet for."""
    for state in asked(sheet):
        for number, frame in enumerate(sheet.animation(state).frames):
            yield f"{state} {number}", frame


def pixels(frame):
    return pygame.image.tobytes(frame.surface, "RGBA")


def lowest(frame):
    """Pixels from the ground line down to the lowest visible pixel."""
    return frame.surface.get_bounding_rect().bottom - frame.anchor_y


def pieces(sheet, state):
    """How many separate things the frames of a state show: each a body, and drops."""
    frames = sheet.animation(state).frames
    return sum(len(pygame.mask.from_surface(f.surface).connected_components()) for f in frames)


@pytest.mark.parametrize("who", WHO)
def test_much_is_told_apart(who):
    assert len({picture.state for picture in chosen(who)}) > 40


@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_has_what_may_be_chosen(sheets, name):
    sheet = sheets.sheet(name)
    missing = {p.state for p in chosen(name.split("_")[0])} - set(sheet.states())
    assert not missing


@pytest.mark.parametrize("name", SHEETS)
def test_every_frame_is_a_whole_body(sheets, name):
    for where, frame in frames(sheets.sheet(name)):
        width, height = frame.surface.get_size()
        assert width <= WIDTH, where
        assert height <= HEIGHT, where
        covered = pygame.mask.from_surface(frame.surface).count()
        assert covered >= LEAST, where


@pytest.mark.parametrize("name", SHEETS)
def test_no_body_comes_in_pieces(sheets, name):
    for where, frame in frames(sheets.sheet(name)):
        body = pygame.mask.from_surface(frame.surface)
        assert body.connected_component().count() >= body.count() - LOOSE, where


@pytest.mark.parametrize("name", SHEETS)
def test_nobody_sinks_into_the_ground(sheets, name):
    for where, frame in frames(sheets.sheet(name)):
        assert lowest(frame) <= OUTLINE, where


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("suffix", ["", "_wet"])
def test_who_stands_stands_on_the_ground(sheets, who, suffix):
    for state in {picture.state for picture in chosen(who) if picture.stands}:
        for number, frame in enumerate(sheets.sheet(who + suffix).animation(state).frames):
            assert lowest(frame) == OUTLINE, (state, number)


@pytest.mark.parametrize("name", SHEETS)
def test_who_crawls_fits_under_one_tile(sheets, name):
    for number, frame in enumerate(sheets.sheet(name).animation("crawl").frames):
        assert frame.anchor_y <= TILE, number


@pytest.mark.parametrize("who", WHO)
def test_wet_hair_and_cloth_drip_while_he_moves(sheets, who):
    wet = sheets.sheet(f"{who}_wet")
    for state in ("run", "walk", "wall_slide", "fall"):
        assert pieces(wet, state) > len(wet.animation(state).frames), state
    assert pieces(wet, "idle") == len(wet.animation("idle").frames)


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("suffix", ["", "_wet"])
def test_who_runs_touches_the_ground(sheets, who, suffix):
    for state in {picture.state for picture in chosen(who) if picture.runs}:
        steps = sheets.sheet(who + suffix).animation(state).frames
        assert OUTLINE in {lowest(frame) for frame in steps}, state


@pytest.mark.parametrize("name", SHEETS)
def test_hands_and_feet_are_on_the_body(sheets, name):
    for where, frame in frames(sheets.sheet(name)):
        width, height = frame.surface.get_size()
        for grip in GRIPS:
            x, y = frame.points[grip]
            assert 0 <= x < width, (where, grip)
            assert 0 <= y < height, (where, grip)


@pytest.mark.parametrize("name", SHEETS)
def test_both_directions_mirror_each_other(sheets, name):
    sheet = sheets.sheet(name)
    for state in asked(sheet):
        right = sheet.animation(state).frames
        left = sheet.animation(state, mirrored=True).frames
        assert len(left) == len(right), state
        for ahead, back in zip(right, left, strict=True):
            flipped = pygame.transform.flip(back.surface, flip_x=True, flip_y=False)
            assert pygame.image.tobytes(flipped, "RGBA") == pixels(ahead), state
            assert back.anchor_x == ahead.surface.get_width() - 1 - ahead.anchor_x, state


@pytest.mark.parametrize("who", WHO)
def test_wet_and_dry_keep_the_same_time(sheets, who):
    dry, wet = sheets.sheet(who), sheets.sheet(f"{who}_wet")
    assert dry.states() == wet.states()
    for state in dry.states():
        pairs = zip(dry.animation(state).frames, wet.animation(state).frames, strict=True)
        for number, (one, other) in enumerate(pairs):
            assert one.ticks == other.ticks, (state, number)
            assert pixels(one) != pixels(other), (state, number)


@pytest.mark.parametrize("name", SHEETS)
def test_no_frame_is_held_twice_by_mistake(sheets, name):
    sheet = sheets.sheet(name)
    for state in asked(sheet):
        for earlier, later in pairwise(sheet.animation(state).frames):
            same = pixels(earlier) == pixels(later) and earlier.anchor_x == later.anchor_x
            assert not same or earlier.anchor_y != later.anchor_y, state


@pytest.mark.parametrize("name", SHEETS)
def test_no_two_states_are_the_same(sheets, name):
    sheet = sheets.sheet(name)
    seen = {}
    for state in asked(sheet):
        picture = tuple(pixels(frame) for frame in sheet.animation(state).frames)
        assert picture not in seen, (state, seen[picture])
        seen[picture] = state


@pytest.mark.parametrize(("who", "suffix"), tuple(product(WHO, ("", "_wet"))))
def test_hair_moves_in_all_that_moves(sheets, who, suffix):
    sheet = sheets.sheet(who + suffix)
    for state in {picture.state for picture in chosen(who)}:
        seen = sheet.animation(state).frames
        crowns = {pygame.image.tobytes(crown(frame), "RGBA") for frame in seen}
        assert len(crowns) > 1, state


def crown(frame):
    """The upper rows of a figure, where his hair is."""
    return frame.surface.subsurface((0, 0, frame.surface.get_width(), CROWN))
