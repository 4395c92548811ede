"""What one person sees, or two: a whole picture, or half of it for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.play.attempt import BOTH, IZUKU, KATSUKI
from game.sound.captions import Screen
from game.view.bubble import TOP_EDGE
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.frame import Renderer
from game.view.gauges import INK
from game.view.hit_stop import HitStop

if TYPE_CHECKING:
    from collections.abc import Callable

    from pygame import Surface

    from game.play.kit import Kit
    from game.sim.athlete import Athlete
    from game.sim.world import World
    from game.view.bubble import Bubble
    from game.view.scenery import Scenery

HALF: Final = SCREEN_HEIGHT // 2  # pixels
FEET_LOWEST: Final = 112  # pixels from a half's upper edge; feet stay between the two
FEET_HIGHEST: Final = 80  # so that words over a head have room below the HUD


class Views:
    """One renderer for each person who looks."""

    def __init__(self, kit: Kit, scenery: Scenery, side: str) -> None:
        """Loads what the level shows; for "both" the picture is shared, Izuku above."""
        self.scenery = scenery
        sides = (IZUKU, KATSUKI) if side == BOTH else (side,)
        self._kit = kit
        self._renderers = [Renderer(scenery, kit.sheets, who, kit.looks) for who in sides]
        self.draw_over: Callable[[Surface, tuple[int, int]], None] | None = None
        """Draws something of the level into each picture, given the camera's corner."""
        self._bands = [HALF // 2] * len(sides)
        self._hit_stop = HitStop()
        for renderer in self._renderers:
            renderer.show_hud = len(sides) == 1

    def restart(self) -> None:
        """Forgets what was seen of a world that is over, or has gone back."""
        self._hit_stop = HitStop()
        for renderer in self._renderers:
            renderer.restart()

    def tick(self, world: World) -> None:
        """Takes in one tick of the world."""
        for renderer in self._renderers:
            renderer.tick(world)

    def holds(self, world: World) -> int:
        """For how many ticks what happened in this one holds the picture."""
        boys = (_boy(renderer, world) for renderer in self._renderers)
        share = self._kit.looks.shake_share
        held = [self._hit_stop.ticks(world, boy, share) for boy in boys if boy is not None]
        return max(held, default=0)

    def count_pages(self, owned: int, world: World) -> None:
        """Shows so many pages as found altogether, those of this world among them."""
        for renderer in self._renderers:
            renderer.hud.pages_kept = owned - world.pages

    def say(self, bubble: Bubble) -> None:
        """Shows a speech bubble."""
        for renderer in self._renderers:
            renderer.say(bubble)

    def looks_like(self, who: str) -> str:
        """The sheet that a boy is drawn from; of others only the name."""
        return self._renderers[0].boys.looks_like(who)

    @property
    def screen(self) -> Screen:
        """What the first person sees of the level, as of the last tick."""
        left, top = self._renderers[0].camera.corner(1.0)
        if len(self._renderers) == 1:
            return Screen(left, top, SCREEN_WIDTH, SCREEN_HEIGHT)
        return Screen(left, top + self._bands[0], SCREEN_WIDTH, HALF)

    def show_overlay(self, view: int) -> None:
        """Shows a view of the debug overlay, one of `overlay.VIEWS`."""
        for renderer in self._renderers:
            renderer.show_overlay = view

    def draw(self, surface: Surface, world: World, alpha: float) -> None:
        """Draws what everybody sees, as the person wants it by now."""
        for renderer in self._renderers:
            if renderer.looks is not self._kit.looks:
                renderer.show(self._kit.looks)
        if len(self._renderers) == 1:
            surface.blit(self._drawn(self._renderers[0], world, alpha), (0, 0))
            return
        for number, renderer in enumerate(self._renderers):
            self._draw_half(surface, world, alpha, number, renderer)
        surface.fill(INK, (0, HALF - 1, SCREEN_WIDTH, 2))

    def _drawn(self, renderer: Renderer, world: World, alpha: float) -> Surface:
        picture = renderer.draw(world, alpha)
        if self.draw_over is not None:
            self.draw_over(picture, renderer.camera.corner(alpha))
        return picture

    def _draw_half(
        self, surface: Surface, world: World, alpha: float, number: int, renderer: Renderer
    ) -> None:
        boy = _boy(renderer, world)
        if boy is None:
            return
        renderer.words_top = self._bands[number] + TOP_EDGE
        picture = self._drawn(renderer, world, alpha)
        # the band of the picture in which the boy is; it moves only when he leaves it
        feet = renderer.boys.place(boy, alpha)[1] - renderer.camera.corner(alpha)[1]
        band = min(max(self._bands[number], feet - FEET_LOWEST), feet - FEET_HIGHEST)
        self._bands[number] = band = min(max(band, 0), SCREEN_HEIGHT - HALF)
        top = number * HALF
        surface.blit(picture, (0, top), (0, band, SCREEN_WIDTH, HALF))
        renderer.hud.draw(surface.subsurface((0, top, SCREEN_WIDTH, HALF)), world, boy)


def _boy(renderer: Renderer, world: World) -> Athlete | None:
    """Whom a renderer follows."""
    return world.katsuki if renderer.side == KATSUKI else world.izuku
