"""The RGBA drawing surface that every sprite is made on."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from sprites.toolkit.masks import Mask, shift
from sprites.toolkit.palette import Colour, rgb

Pixels = npt.NDArray[np.uint8]
Block = tuple[float, float, float, float, Colour]  # x, y, width, height, colour

OPAQUE = 255
SIDES = ((1, 0), (-1, 0), (0, 1), (0, -1))
CORNERS = ((1, 1), (-1, 1), (1, -1), (-1, -1))


class Canvas:
    """A width x height grid of RGBA pixels; drawing outside of it is cut off silently.

    Positions are pixels from the top left corner; fractions are cut towards zero. An
    `opacity` (0-255) mixes with what is there, and sets the plain colour where it is empty.
    """

    def __init__(self, width: int, height: int, fill: Colour | None = None) -> None:
        """Make a transparent canvas, or an opaque one of colour `fill`."""
        self.width = width
        self.height = height
        self.pixels: Pixels = np.zeros((height, width, 4), np.uint8)
        if fill is not None:
            self.pixels[...] = (*rgb(fill), OPAQUE)

    def copy(self) -> Canvas:
        """Return a canvas of its own with the same pixels."""
        twin = Canvas(self.width, self.height)
        twin.pixels = self.pixels.copy()
        return twin

    def pixel(self, x: float, y: float, colour: Colour, opacity: int = OPAQUE) -> None:
        """Set one pixel."""
        column, row = int(x), int(y)
        if not (0 <= column < self.width and 0 <= row < self.height):
            return
        if opacity == OPAQUE:
            self.pixels[row, column] = (*rgb(colour), OPAQUE)
            return
        old = self.pixels[row, column].astype(float)
        share = opacity / OPAQUE if old[3] else 1.0
        mixed = old[:3] * (1 - share) + np.array(rgb(colour), float) * share
        self.pixels[row, column, :3] = mixed.astype(np.uint8)
        self.pixels[row, column, 3] = max(int(old[3]), opacity)

    def rect(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: Colour,
        opacity: int = OPAQUE,
    ) -> None:
        """Fill a rectangle."""
        left, top = max(0, int(x)), max(0, int(y))
        right, bottom = min(self.width, int(x + width)), min(self.height, int(y + height))
        if right <= left or bottom <= top:
            return
        area = self.pixels[top:bottom, left:right]
        if opacity == OPAQUE:
            area[...] = (*rgb(colour), OPAQUE)
        else:
            area[...] = _washed(area, colour, opacity)

    def blocks(self, blocks: Sequence[Block]) -> None:
        """Fill rectangles in the order given."""
        for x, y, width, height, colour in blocks:
            self.rect(x, y, width, height, colour)

    def frame(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """Draw the one-pixel border of a rectangle."""
        self.rect(x, y, width, 1, colour)
        self.rect(x, y + height - 1, width, 1, colour)
        self.rect(x, y, 1, height, colour)
        self.rect(x + width - 1, y, 1, height, colour)

    def hline(
        self, x: float, y: float, width: float, colour: Colour, opacity: int = OPAQUE
    ) -> None:
        """Draw a line of `width` pixels to the right."""
        self.rect(x, y, width, 1, colour, opacity)

    def vline(
        self, x: float, y: float, height: float, colour: Colour, opacity: int = OPAQUE
    ) -> None:
        """Draw a line of `height` pixels downwards."""
        self.rect(x, y, 1, height, colour, opacity)

    def line(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        colour: Colour,
        opacity: int = OPAQUE,
    ) -> None:
        """Draw a one-pixel line with both ends included."""
        steps = int(max(abs(x1 - x0), abs(y1 - y0)))
        for step in range(steps + 1):
            share = step / steps if steps else 0
            x = math.floor(x0 + (x1 - x0) * share + 0.5)
            y = math.floor(y0 + (y1 - y0) * share + 0.5)
            self.pixel(x, y, colour, opacity)

    def ellipse(
        self,
        centre_x: float,
        centre_y: float,
        radius_x: float,
        radius_y: float,
        colour: Colour,
        opacity: int = OPAQUE,
    ) -> None:
        """Fill an ellipse; a pixel belongs to it when its corner lies within the radii."""
        rows, columns = np.mgrid[0 : self.height, 0 : self.width]
        across = (columns - centre_x) / max(radius_x, 0.1)
        down = (rows - centre_y) / max(radius_y, 0.1)
        self.mask(across**2 + down**2 <= 1, colour, opacity)

    def mask(self, mask: Mask, colour: Colour, opacity: int = OPAQUE) -> None:
        """Fill the true cells of a (height, width) mask."""
        if opacity == OPAQUE:
            self.pixels[mask] = (*rgb(colour), OPAQUE)
        else:
            self.pixels[mask] = _washed(self.pixels[mask], colour, opacity)

    def polygon(self, points: Sequence[tuple[float, float]], colour: Colour) -> None:
        """Fill a polygon whose corners are rounded to whole pixels."""
        stencil = Image.new("L", (self.width, self.height), 0)
        corners = [(round(x), round(y)) for x, y in points]
        ImageDraw.Draw(stencil).polygon(corners, fill=255)
        self.mask(np.array(stencil) > 0, colour)

    def blit(
        self, other: Canvas, x: float, y: float, *, flip: bool = False, alpha: float = 1.0
    ) -> None:
        """Lay `other` over this canvas at x, y, mirrored if `flip`, at strength `alpha` (0-1)."""
        column, row = int(x), int(y)
        left, top = max(0, column), max(0, row)
        right = min(self.width, column + other.width)
        bottom = min(self.height, row + other.height)
        if right <= left or bottom <= top:
            return
        pixels = other.pixels[:, ::-1] if flip else other.pixels
        above = pixels[top - row : bottom - row, left - column : right - column].astype(float)
        below = self.pixels[top:bottom, left:right].astype(float)
        share = above[..., 3:4] / 255 * alpha
        mixed = below[..., :3] * (1 - share) + above[..., :3] * share
        below[..., :3] = np.where(below[..., 3:4] > 0, mixed, above[..., :3])
        below[..., 3:4] = np.maximum(below[..., 3:4], share * 255)
        self.pixels[top:bottom, left:right] = np.round(below).astype(np.uint8)

    def grid(
        self, rows: Sequence[str], key: Mapping[str, Colour], x: float = 0, y: float = 0
    ) -> None:
        """Draw typed rows of characters; characters that `key` does not name stay untouched."""
        for down, row in enumerate(rows):
            for across, character in enumerate(row):
                if character in key:
                    self.pixel(x + across, y + down, key[character])

    def alpha(self) -> Mask:
        """Return the (height, width) mask of pixels that are not fully transparent."""
        visible: Mask = self.pixels[..., 3] > 0
        return visible

    def outline(self, colour: Colour, *, diagonal: bool = False) -> None:
        """Draw a one-pixel line around the outside of everything visible."""
        visible = self.alpha()
        around = np.zeros_like(visible)
        for dx, dy in SIDES + (CORNERS if diagonal else ()):
            around |= shift(visible, dx, dy)
        self.mask(around & ~visible, colour)

    def tint(self, colour: Colour, share: float) -> Canvas:
        """Mix every visible pixel with `colour` by `share` (0-1) and return this canvas."""
        visible = self.alpha()
        mixed = self.pixels[visible, :3] * (1 - share) + np.array(rgb(colour)) * share
        self.pixels[visible, :3] = mixed.astype(np.uint8)
        return self

    def multiply(self, colour: Colour, share: float = 1.0) -> Canvas:
        """Darken by `colour` as a light of strength `share` (0-1) and return this canvas."""
        factor = (np.array(rgb(colour)) / 255) * share + (1 - share)
        self.pixels[..., :3] = (self.pixels[..., :3] * factor).astype(np.uint8)
        return self

    def image(self) -> Image.Image:
        """Return the pixels as an RGBA image."""
        return Image.fromarray(self.pixels)

    def save(self, path: Path, scale: int = 1, background: Colour | None = None) -> None:
        """Write a PNG, enlarged by whole `scale`, on a plain `background` if one is given."""
        image = self.image()
        if background is not None:
            backdrop = Image.new("RGBA", image.size, (*rgb(background), OPAQUE))
            backdrop.alpha_composite(image)
            image = backdrop
        if scale > 1:
            size = (self.width * scale, self.height * scale)
            image = image.resize(size, Image.Resampling.NEAREST)
        image.save(path)

    def crop(self, x: int, y: int, width: int, height: int) -> Canvas:
        """Return a copy of the rectangle, which must lie within the canvas."""
        part = Canvas(width, height)
        part.pixels = self.pixels[y : y + height, x : x + width].copy()
        return part


def _washed(pixels: Pixels, colour: Colour, opacity: int) -> Pixels:
    """Return `pixels` mixed with `colour`; empty ones take it plainly, at that opacity."""
    share = np.where(pixels[..., 3:4] > 0, opacity / OPAQUE, 1.0)
    washed = pixels.copy()
    mixed = pixels[..., :3] * (1 - share) + np.array(rgb(colour)) * share
    washed[..., :3] = mixed.astype(np.uint8)
    washed[..., 3] = np.maximum(pixels[..., 3], opacity)
    return washed


def flipped(canvas: Canvas) -> Canvas:
    """Return a copy mirrored left to right."""
    mirror = Canvas(canvas.width, canvas.height)
    mirror.pixels = canvas.pixels[:, ::-1].copy()
    return mirror
