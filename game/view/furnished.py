"""Scenery with the props on it that never change: they are painted once, with their wall."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pygame import Surface

    from game.view.chunks import Painter
    from game.view.decorations import Decorations


class Furnished:
    """Paints a layer, and over it what is fixed of the props before it."""

    def __init__(self, painter: Painter, props: Decorations, *, shade: bool) -> None:
        """From now on `props` draw only what moves or shines, and no `shade` of trees."""
        self._painter = painter
        self._props = props
        props.fix(shade=shade)

    def paint(self, surface: Surface, left: int, top: int, *, wet: bool) -> None:
        """Draws the part of both whose corner is at a pixel of the level."""
        self._painter.paint(surface, left, top, wet=wet)
        self._props.paint(surface, left, top)
