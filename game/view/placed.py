"""Decorations that are drawn by their picture alone: turned, tinted, faint, or moving tiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.view.sheets import washed

if TYPE_CHECKING:
    from pygame import Surface

    from game.levels.pictures import Decoration, TileImage
    from game.view.pictures import Pictures

WHITE = (255, 255, 255)


def looks_its_own(decoration: Decoration) -> bool:
    """Whether a map has changed how a decoration looks, so that no sheet knows it any more."""
    return bool(
        decoration.movement
        or decoration.rotation
        or decoration.image.flip_diagonal
        or decoration.opacity < 1
        or decoration.layer.tint != WHITE
    )


def frames_of(
    decoration: Decoration, pictures: Pictures, size: tuple[int, int]
) -> tuple[Surface, ...]:
    """What is shown of a decoration, sized in pixels, in turn; nothing if a picture is missing."""
    movement = decoration.movement
    shown = movement.pictures if movement else (decoration.image,)
    frames: dict[TileImage, Surface] = {}
    for image in shown:
        plain = pictures.of(image)
        if plain is None:
            return ()
        if image not in frames:
            frames[image] = _as_placed(plain, decoration, size)
    return tuple(frames[image] for image in shown)


def _as_placed(picture: Surface, decoration: Decoration, size: tuple[int, int]) -> Surface:
    if size != picture.get_size():
        picture = pygame.transform.scale(picture, size)
    if decoration.rotation:
        picture = pygame.transform.rotate(picture, -decoration.rotation)
    if decoration.layer.tint != WHITE:
        picture = washed(picture, decoration.layer.tint, WHITE, 0.0)
    if decoration.opacity < 1:
        picture = picture.copy()
        alpha = round(255 * decoration.opacity)
        picture.fill((255, 255, 255, alpha), special_flags=pygame.BLEND_RGBA_MULT)
    return picture
