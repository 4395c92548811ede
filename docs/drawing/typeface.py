# ruff: noqa: RUF001 - signs that look alike are shown side by side
"""The typeface in both sizes, and a moment in which somebody speaks."""

from __future__ import annotations

from typing import Final

import pygame

from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.play import lines
from game.play.speech import Speech
from game.play.talk import Talk
from game.sim import World
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.frame import Renderer
from game.view.gauges import CREAM, INK, ORANGE
from game.view.scenery import load_scenery
from game.view.sheets import Sheets
from game.view.text import Font

SIGNS: Final = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 .,:;!?'\"’“”()[]{}…–—&@#%",
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞß àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ",
    "ĀĂĄĆČĎĐĒĘĚĞĢĦĪĮİĶĹĽŁŃŇŊŌŐŒŔŘŚŞŠŢŤŦŪŮŰŲŴŶŹŻŽ",
    "āăąćčďđēęěğģħīįıķĺľłńňŋōőœŕřśşšţťŧūůűųŵŷźżž ←→↑↓ ⏎⇧⇥⌫␣ ★☆♥♪♫✓✗●○◆▲▼◀▶",
    "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん",
    "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ ぁぃぅぇぉっゃゅょ 、。「」『』・〜",
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン",
    "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴ ァィゥェォッャュョー",
    "駅出口入止非常口南北東西中本店屋花酒薬電車公園町市円年人男女上下左右山川空雨心友力光",
)  # fmt: skip
WORDS: Final = (
    "“You're smoking, Kacchan!” – “I'm not even ANGRY!”",
    "ムスタフ駅、南口。止まれ！ラーメン、カラオケ、パン屋",
    "「あたたかいお茶をのんで、うちにかえろう。」",
)
LEVEL: Final = "home_street"
TICKS: Final = 262  # until he has said where left and right lead
MARGIN: Final = 8  # pixels
SCALE: Final = 2  # of the signs


def typeface() -> pygame.Surface:
    """Its signs, a few words in each size, and a moment of the home street in each."""
    sheets = Sheets(DATA_SHEETS)
    signs = _signs(sheets)
    moments = [_moment(sheets, big=big) for big in (False, True)]
    height = signs.get_height() + SCREEN_HEIGHT
    picture = pygame.Surface((2 * SCREEN_WIDTH, height))
    picture.fill(INK)
    picture.blit(signs, (0, 0))
    for number, moment in enumerate(moments):
        picture.blit(moment, (number * SCREEN_WIDTH, signs.get_height()))
    return picture


def _signs(sheets: Sheets) -> pygame.Surface:
    picture = pygame.Surface((SCREEN_WIDTH, 3 * SCREEN_HEIGHT))
    picture.fill(INK)
    x, y = MARGIN, MARGIN
    for big in (False, True):
        font = Font(sheets, big=big)
        step = font.line_height + 4
        for row in SIGNS[:1] if big else SIGNS:
            for line in font.wrap(row, SCREEN_WIDTH - 2 * MARGIN):
                font.draw(picture, line, x, y, CREAM)
                y += step
        for line in WORDS:
            font.draw(picture, line, x, y, ORANGE)
            y += step
        y += MARGIN
    return pygame.transform.scale_by(picture.subsurface((0, 0, SCREEN_WIDTH, y)), SCALE)


def _moment(sheets: Sheets, *, big: bool) -> pygame.Surface:
    """Izuku on the pavement, before he has decided which way to run."""
    scenery = load_scenery(DATA_MAPS / f"{LEVEL}.tmx")
    world, renderer = World(scenery.level, 0), Renderer(scenery, sheets)
    renderer.font.big = big
    speech, talk = Speech(lines.START), Talk(sheets, renderer.font)
    for _ in range(TICKS):
        world.step(0, 0)
        renderer.tick(world)
        talk.tick(world.tick, 0)
        said = speech.tick(world)
        if said is not None and said.face:
            talk.say(said, said.who)
        elif said is not None:
            renderer.say(said)
    picture = renderer.draw(world).copy()
    talk.draw(picture, SCREEN_WIDTH)
    return picture
