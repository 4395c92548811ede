"""The game in a window: `play_level` and `title_screen`, with exit codes for the command."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pygame

from game.levels import LevelError
from game.levels.packs import find_level, pack_of
from game.play.attempt import BOTH, IZUKU
from game.play.controls import Controls
from game.play.display import DisplayError, Window, note_on_installation
from game.play.kit import Kit
from game.play.loop import Loop
from game.play.opened import dropped, scene_for
from game.play.pack_title import Way
from game.play.scene import Push, Scene, Stack
from game.play.sound_note import SoundNote
from game.play.starting import beginning_at
from game.play.title import Title
from game.sim.skill import FOR_PEOPLE
from game.view.scenery import load_scenery

if TYPE_CHECKING:
    from collections.abc import Callable

FINE: Final = 0
BAD_INPUT: Final = 2


def play_level(
    level: str,
    *,
    side: str = IZUKU,
    seed: int = 0,
    skill: str = FOR_PEOPLE,
    record: Path | None = None,
    window: tuple[int, int] | None = None,
    fullscreen: bool = False,
    mute: bool = False,
    watch: bool = False,
    reduced_flashing: bool = False,
    start: int | None = None,
) -> int:
    """Plays a shipped level, a .tmx file or a pack until the window closes; 0, or 2 for bad input.

    `side` is izuku, katsuki or both; `skill` is that of Katsuki's own head; `window` a size in
    pixels; `record` gets the last game as a replay; `reduced_flashing` turns that option on;
    `start` is the id of an object of the map at which it begins.
    """

    try:
        path = find_level(level)
        scenery = load_scenery(path)
        beginning_at(scenery, path, start)
        pack_of(path)
    except LevelError as error:
        return _fail(str(error))

    def open_level(kit: Kit) -> Scene:
        kit.know(path, scenery)
        if reduced_flashing:
            kit.options.looks = replace(kit.looks, reduced_flashing=True)
        return scene_for(kit, level, Way(side, seed, skill, start))

    people = 2 if side == BOTH else 1
    return _run(open_level, people, window, record, fullscreen=fullscreen, mute=mute, watch=watch)


def title_screen(
    *, window: tuple[int, int] | None = None, fullscreen: bool = False, mute: bool = False
) -> int:
    """Shows the title until the window closes; returns 0, or 2 without a screen."""
    return _run(None, 1, window, None, fullscreen=fullscreen, mute=mute, watch=False)


def _run(
    opening: Callable[[Kit], Scene] | None,
    people: int,
    size: tuple[int, int] | None,
    record: Path | None,
    *,
    fullscreen: bool,
    mute: bool,
    watch: bool,
) -> int:
    note = note_on_installation()
    if note:
        sys.stderr.write(f"note: {note}\n")
    try:
        window = Window(size, fullscreen=fullscreen)
    except DisplayError as error:
        return _fail(str(error))
    kit = None
    try:
        kit = Kit(Controls(people), mute=mute, watch=watch, record=record)
        if kit.notes:
            sys.stderr.write(f"note: {kit.notes}\n")
        window.set_icon(kit.sheets)
        stack = Stack(Title(kit))
        if opening is not None:
            stack.do(Push(opening(kit)))
        drop = partial(dropped, kit)
        aside = SoundNote(kit)
        Loop(window, stack, kit.controls, dropped=drop, sound=kit.sound, aside=aside).run()
    except DisplayError as error:
        return _fail(str(error))
    finally:
        window.close()
        if kit is not None:
            kit.sound.close()
        pygame.quit()
    return FINE


def _fail(line: str) -> int:
    sys.stderr.write(f"error: {line}\n")
    return BAD_INPUT
