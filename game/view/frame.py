"""One frame of the game: everything that is seen of a world, in the order it is laid down.

    renderer = Renderer(load_scenery(path), Sheets(folder))   # after the display mode is set
    world.step(...); renderer.tick(world)                     # once for every tick
    picture = renderer.draw(world, alpha)                     # as often as the display wants
    present(picture, window)

Drawing never changes the world: the same ticks give the same digests with and without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.view.boards import Boards
from game.view.boys import Boys, Rim
from game.view.breath_guide import dull, shiver
from game.view.bubble import TOP_EDGE
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH, Camera
from game.view.closing_in import ClosingIn
from game.view.cloud_shadow import CloudShadow
from game.view.crowd import BACK, MIDDLE, CrowdPainter
from game.view.crowd_light import CrowdLight
from game.view.danger import danger_of
from game.view.downpour import Downpour
from game.view.effects import Effects
from game.view.gadgets import GadgetPainter
from game.view.gates import GatePainter
from game.view.ground import open_wetness
from game.view.hideout import Hideout, grip_plate, narrowness, sees_out
from game.view.hud import Hud
from game.view.layers import Backdrop
from game.view.leaves import Leaves
from game.view.light import Lights, sunlight
from game.view.looks import USUAL, Looks
from game.view.mood import mood_of
from game.view.omens import Omens
from game.view.overlay import OFF, Overlay
from game.view.parting import FRONT
from game.view.phone import PhoneMarks
from game.view.pigeons import Pigeons
from game.view.polish import Polish
from game.view.rain import Rain, stroke_light
from game.view.reflection import Reflections
from game.view.roof_end import dim, draw_lights, glance, spray
from game.view.rooms import Rooms
from game.view.safe_ring import SafeRing
from game.view.shadows import Shadows
from game.view.shake import felt
from game.view.sheen import Sheen
from game.view.stage_set import StageSet
from game.view.still_figures import StillFigures
from game.view.street_light import StreetLight
from game.view.text import Font
from game.view.things import Things
from game.view.traffic import TrafficPainter
from game.view.trains import TrainPainter
from game.view.wet import Wet
from game.view.words import Words

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.athlete import Athlete
    from game.sim.world import World
    from game.view.bubble import Bubble
    from game.view.scenery import Scenery
    from game.view.sheets import Sheets

INDOOR_DARK = (23, 20, 40)  # what is behind the walls of a room
SKY_RIM = 0.28  # of the light that a near stroke rims figures with, in a storm without one


class Renderer:
    """Draws a world into a picture of 480 x 270 pixels; told of every tick, asked for frames."""

    def __init__(
        self, scenery: Scenery, sheets: Sheets, side: str = "izuku", looks: Looks = USUAL
    ) -> None:
        """Loads what the level shows; `side` ("izuku" or "katsuki") is whom the camera follows."""
        level = scenery.level
        self.side = side
        self.show_hud = True
        self.words_top = TOP_EDGE
        """The row below which bubbles begin, pixels."""
        self.show_overlay = OFF
        """Which view of the debug overlay (F3) is shown, one of `overlay.VIEWS`."""
        self.looks = looks
        self._level = level
        self._mood = mood_of(level)
        self._sheets = sheets
        self._scenery = scenery
        self.lights = Lights(sheets)
        self.font = Font(sheets)
        self._backdrop = Backdrop(sheets, level)
        self._set = StageSet(scenery, sheets, self.lights, self._mood)
        self._figures = StillFigures(scenery, sheets)
        self._things = Things(level, sheets, self.lights, self.font)
        self._gadgets = GadgetPainter(level, sheets, self._mood)
        self._hideout = Hideout(level, sheets, self.lights)
        self._gates = GatePainter(sheets, self._mood)
        self._boards = Boards(scenery, self.font.usual(), sheets)
        self._trains = TrainPainter(level, sheets, self.lights, self._mood)
        self._traffic = TrafficPainter(scenery, sheets, self._mood)
        self._rain = Rain(sheets, self.lights, level)
        self._rooms = Rooms(scenery.loaded, self._set.tiles)
        self._polish = Polish(scenery.loaded, self._set.tiles)
        self._wet = Wet(level, sheets)
        self._sheen = Sheen(level)
        self._leaves = Leaves(sheets, scenery.loaded)
        self._phone = PhoneMarks(sheets)
        self.words = Words(self.font)
        self._mirror = Reflections(scenery.loaded, self._set.tiles, self._rain.tops)
        self._rain.deepen(self._mirror.deep)
        self._street_light = StreetLight(scenery, self._set, sheets, self._mood)
        self._downpour = Downpour(
            scenery, sheets, self.lights, self._mirror, self._rain.tops, dark=self._mood.lamps
        )
        self._overlay = Overlay(level, self.font.usual())
        self._picture = pygame.Surface((SCREEN_WIDTH, SCREEN_HEIGHT)).convert()
        self._sun = sunlight(SCREEN_WIDTH, SCREEN_HEIGHT) if self._mood.sun else None
        self._cloud_shadow = CloudShadow(sheets, self._level) if self._mood.sun else None
        self._closing_in = ClosingIn(self.lights)
        self.restart()

    def restart(self) -> None:
        """Forgets all that was seen: for another world of the same level, or one gone back."""
        sheets, level = self._sheets, self._level
        shadows = Shadows(level)
        self.camera = Camera(level)
        self.hud = Hud(sheets, self.font)
        self.effects = Effects(sheets, self.lights)
        self.boys = Boys(sheets, self.lights, level, shadows)
        self.boys.street_light = self._street_light
        self.boys.wet = None if self._set.indoors else self._downpour.figures
        self._downpour.blasts.restart()
        self._omens = Omens(sheets, self.lights)
        self._ring = SafeRing(sheets)
        self._pigeons = Pigeons(sheets, self._scenery.loaded)
        self._crowd = CrowdPainter(sheets, level, shadows, self._mood)
        self.words.restart()
        if not self._set.indoors:
            self._crowd.light = CrowdLight(self._mirror.grounds, self._street_light.lamps)
        self._seen = -1
        self._wetness = 0
        self.show(self.looks)

    def show(self, looks: Looks) -> None:
        """Draws as a person wants it from now on."""
        self.looks = looks
        self.font.big = looks.big_text
        self.camera.shake_share = looks.shake_share
        self.effects.reduced = self._downpour.blasts.reduced = looks.reduced_flashing
        self._rain.density = looks.rain_density
        danger = danger_of(looks)
        self.hud.danger = self._omens.danger = self.boys.danger = danger

    def say(self, bubble: Bubble) -> None:
        """Shows a speech bubble until its tick; a new one of the same speaker replaces the old."""
        self.words.say(bubble)

    def tick(self, world: World) -> None:
        """Takes in one tick of a world that has just been stepped; a tick counts once."""
        if world.tick == self._seen:
            return
        first, self._seen = self._seen < 0, world.tick
        boy = self._followed(world)
        self.camera.look_aside(glance(world))
        self.camera.looks_down = not _chase_is_over(world)
        jumped = any(
            event.name == "marched" or (event.name == "respawn" and event.who == self.side)
            for event in world.events
        )
        if jumped or first:
            self.camera.cut(boy)
        else:
            self.camera.follow(boy, self._other(world))
        self.boys.tick(world)
        self.effects.tick(world)
        spray(self.effects, world)
        self._shake(world)
        corner = self.camera.corner(1.0)
        self._crowd.tick(world, corner[0])
        self._pigeons.tick(world)
        self.hud.tick(world)
        self.hud.looks = {who: self.boys.looks_like(who) for who in self.hud.looks}
        self._omens.tick(world)
        self._ring.tick(world, self.side)
        self._wetness = open_wetness(world, boy, self._wetness)
        if self._crowd.light is not None:
            self._crowd.light.wetness = self._wetness
        self._downpour.tick(world, self.effects, self.boys, self._wetness)
        self._set.prepare(corner, self._wetness)
        self._street_light.prepare(corner, self._wetness)
        self.words.tick(world.tick)

    def draw(self, world: World, alpha: float = 1.0) -> Surface:
        """The frame `alpha` (0-1) of the way from the last tick to this one.

        The picture is reused by the next call.
        """
        if self._seen < 0:
            self.tick(world)
        surface, tick = self._picture, world.tick
        corner = self.camera.corner(alpha)
        self._set.warm(surface)
        # the far city, or the dark around a room
        self._draw_far(surface, world, corner, alpha)
        # everything that has a place in the level
        self._draw_level(surface, world, corner, alpha)
        # light and weather over everything
        if self._sun is not None:
            surface.blit(self._sun, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        dim(surface, world)
        draw_lights(surface, self.lights, world, corner)
        if not self._set.indoors:
            self._rain.flash(surface, world, reduced=self.looks.reduced_flashing)
            self._rooms.keep(surface, corner)
            self._rain.draw(surface, world, corner)
            self._rooms.restore(surface)
        if _caught(world):
            self._closing_in.frame_grip(surface, *self._on_screen(world.izuku, corner, alpha))
            self._draw_boys(surface, world, corner, alpha)
        else:
            dull(surface, world, self._followed(world))
            narrow = narrowness(world) if self.side == "izuku" else 0
            panic = max(self._followed(world).panic, narrow)
            self._closing_in.narrow(surface, panic, tick)
        # words and numbers
        self._draw_words(surface, world, corner, alpha)
        return surface

    def draw_place(self, world: World, corner: tuple[int, int], *, sky: bool = False) -> Surface:
        """What has a place in the level, from any camera corner, before plain air or the sky.

        For scenes without a camera of their own. The picture is reused by the next call.
        """
        if self._seen < 0:
            self.tick(world)
        self._crowd.remember(world.crowd.civilians, corner[0], corner[0] + SCREEN_WIDTH)
        if sky:
            self._draw_far(self._picture, world, corner, 1.0)
        else:
            self._picture.fill(INDOOR_DARK if self._set.indoors else self._mood.haze)
        self._draw_level(self._picture, world, corner, 1.0)
        return self._picture

    def draw_rain(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """The falling rain that a camera corner sees, over a picture of `draw_place`."""
        self._rain.draw(surface, world, corner)

    # ---- the parts of a tick

    def _followed(self, world: World) -> Athlete:
        if self.side == "katsuki" and world.katsuki is not None:
            return world.katsuki
        return world.izuku

    def _other(self, world: World) -> Athlete | None:
        return world.izuku if self.side == "katsuki" else world.katsuki

    def _shake(self, world: World) -> None:
        left, top = self.camera.corner(1.0)
        middle = (left + SCREEN_WIDTH // 2, top + SCREEN_HEIGHT // 2)
        for pixels in felt(world.events, self.effects.shaken, middle):
            self.camera.shake(pixels)

    # ---- the parts of a frame

    def _draw_level(
        self, surface: Surface, world: World, corner: tuple[int, int], alpha: float
    ) -> None:
        tick = world.tick
        # facades and what belongs to them, the ground, people at the windows
        self._set.draw_back(surface, corner, tick, self._wetness)
        self._trains.draw(surface, world, corner)
        self._boards.draw(surface, world, corner)
        self._set.draw_play(surface, corner, tick, self._wetness)
        if self._cloud_shadow is not None:
            self._cloud_shadow.draw(surface, corner, tick)
        self._polish.draw(surface, corner)
        self._trains.draw_light(surface, world, corner)
        self._mirror.draw(surface, corner, tick, self._wetness)
        self._street_light.draw(surface, corner, tick)
        stroke = 0.0
        if self._mood.rim is not None:
            stroke = stroke_light(world, reduced=self.looks.reduced_flashing)
            self._mirror.light_edges(surface, corner, stroke)
        self._wet.draw(surface, world, corner)
        self._downpour.draw(surface, world, corner, self._wetness, stroke)
        self._sheen.draw(surface, world, corner)
        self._things.draw(surface, world, corner)
        self._gadgets.draw(surface, world, corner)
        self._gates.draw(surface, world, corner)
        self._pigeons.draw(surface, world, corner)
        if not self._set.indoors:
            self._rain.splash(surface, world, corner)
        self._leaves.draw(surface, world, corner)
        self._downpour.blasts.draw(surface, corner, tick)
        self._hideout.draw_back(surface, world, corner)
        self._traffic.draw_back(surface, world, corner)
        self._crowd.draw(surface, world, BACK, corner, alpha)
        # where the boys run
        self._figures.draw(surface, corner, tick, front=False)
        self._crowd.draw(surface, world, MIDDLE, corner, alpha)
        self.effects.draw(surface, corner, front=False)
        if not _caught(world):
            if world.katsuki is not None and not _chase_is_over(world):
                self._ring.draw(surface, self._on_screen(world.katsuki, corner, alpha), world.tick)
            self._draw_boys(surface, world, corner, alpha)
        self.effects.draw(surface, corner, front=True)
        self._hideout.draw_front(surface, world, self._on_screen(world.izuku, corner, alpha))
        self._phone.draw(surface, world, self._on_screen(world.izuku, corner, alpha))
        # nearer than they are
        self._traffic.draw_front(surface, world, corner)
        self._crowd.draw(surface, world, FRONT, corner, alpha)
        self._hideout.draw_couple(surface, world, corner)
        self._set.draw_front(surface, corner, tick, self._wetness)
        self._figures.draw(surface, corner, tick, front=True)

    def _draw_far(
        self, surface: Surface, world: World, corner: tuple[int, int], alpha: float
    ) -> None:
        if self._set.indoors:
            surface.fill(INDOOR_DARK)
            return
        hole = self._set.hole(corner, self._wetness)
        if not hole.width:  # houses all over the screen
            return
        tick, reduced = world.tick, self.looks.reduced_flashing
        surface.set_clip(hole)
        self._backdrop.draw_sky(surface, *corner, tick)
        self._rain.strike(surface, world, corner[0], reduced=reduced)
        self._backdrop.draw_city(surface, *corner, tick)
        if world.katsuki is not None:
            feet = self._on_screen(world.katsuki, corner, alpha)
            self._omens.draw_sky(surface, feet, tick, reduced=reduced)
        surface.set_clip(None)

    def _draw_boys(
        self, surface: Surface, world: World, corner: tuple[int, int], alpha: float
    ) -> None:
        for boy in (world.katsuki, world.izuku):
            if boy is not None and boy.state != "hidden":
                rim = 1.0 if _caught(world) else self._crowd.parting.rim(boy.who)
                place = (corner[0] + shiver(boy, world.tick), corner[1])
                bolt = 0.0 if self._set.indoors else self._bolt_light(world)
                fire, side = self._downpour.blasts.on(boy.x, boy.y, world.tick)
                self.boys.draw(surface, boy, world, place, alpha, Rim(rim, bolt, fire, side))

    def _bolt_light(self, world: World) -> float:
        """How brightly (0-1) the storm's sky rims who stands before it."""
        if self._mood.rim is None:
            return 0.0
        return max(SKY_RIM, min(1.0, 2 * stroke_light(world, reduced=self.looks.reduced_flashing)))

    def _draw_words(
        self, surface: Surface, world: World, corner: tuple[int, int], alpha: float
    ) -> None:
        boys = (boy for boy in (world.izuku, world.katsuki) if boy is not None)
        feet = {boy.who: self._on_screen(boy, corner, alpha) for boy in boys}
        other = self._marked(world)
        plate = grip_plate(world, feet["izuku"])
        mark = None if other is None else self._omens.box(other, feet[other.who])
        taken = [box for box in (plate, mark) if box is not None]
        self.words.draw(surface, corner, feet, taken, self.words_top)
        if other is not None:
            reduced = self.looks.reduced_flashing
            self._omens.draw(surface, world, other, feet[other.who], reduced=reduced)
        if self.show_hud:
            self.hud.draw(surface, world, self._followed(world))
        if self.show_overlay:
            self._overlay.draw(surface, world, corner, self.show_overlay)

    def _marked(self, world: World) -> Athlete | None:
        """Who is marked at the edge when he is beyond it."""
        unseen = self.side == "izuku" and not sees_out(world)
        hidden = unseen or _chase_is_over(world) or not self.show_hud
        return None if hidden else self._other(world)

    def _on_screen(self, boy: Athlete, corner: tuple[int, int], alpha: float) -> tuple[int, int]:
        """Where a boy's feet are, in pixels of the screen; outside of it too."""
        x, y = self.boys.place(boy, alpha)
        return x - corner[0], y - corner[1]


def _chase_is_over(world: World) -> bool:
    """Whether somebody lies on the last roof, and nobody follows any more."""
    return world.roof_end is not None and world.roof_end.under_way


def _caught(world: World) -> bool:
    return world.outcome.startswith("caught")
