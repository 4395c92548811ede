"""A contact sheet for frames of very different sizes, laid in lines like words."""

from pathlib import Path
from typing import NamedTuple

from sprites.toolkit import Canvas, Frame, States, text, trim

WIDTH = 560  # px
MARGIN = 4  # px, at the edges and between frames
LABEL_HEIGHT = 11  # px under each line
LETTER_WIDTH = 4  # px
SCALE = 3
BACKGROUND = "#2b3049"


class _Picture(NamedTuple):
    canvas: Canvas
    label: str
    width: int


def flow_sheet(path: Path, states: States) -> None:
    """Write a PNG, enlarged three times, with each state's name under its first frame."""
    lines = _lines(_pictures(states))
    heights = [max(picture.canvas.height for picture in line) for line in lines]
    sheet = Canvas(WIDTH, sum(heights) + LABEL_HEIGHT * len(lines) + MARGIN, BACKGROUND)
    floor = MARGIN
    for line, height in zip(lines, heights, strict=True):
        floor += height
        _draw_line(sheet, line, floor)
        floor += LABEL_HEIGHT
    sheet.save(path, SCALE)


def _pictures(states: States) -> list[_Picture]:
    return [
        _picture(frame, state if index == 0 else "")
        for state, frames in states.items()
        for index, frame in enumerate(frames)
    ]


def _picture(frame: Frame, label: str) -> _Picture:
    canvas = frame.canvas.crop(*trim(frame.canvas))
    return _Picture(canvas, label, max(canvas.width, len(label) * LETTER_WIDTH + 2))


def _lines(pictures: list[_Picture]) -> list[list[_Picture]]:
    lines: list[list[_Picture]] = [[]]
    x = MARGIN
    for picture in pictures:
        if x + picture.width > WIDTH - MARGIN:
            lines.append([])
            x = MARGIN
        lines[-1].append(picture)
        x += picture.width + MARGIN
    return lines


def _draw_line(sheet: Canvas, line: list[_Picture], floor: int) -> None:
    x = MARGIN
    for picture in line:
        sheet.blit(picture.canvas, x, floor - picture.canvas.height)
        text(sheet, picture.label, x, floor + 2, "conc4")
        x += picture.width + MARGIN
