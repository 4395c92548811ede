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
from game.view.bubble import TOP_EDGE, Bubble, Bubbles
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH, Camera
from game.view.cloud_shadow import CloudShadow
from game.view.crowd import BACK, FRONT, MIDDLE, CrowdPainter
from game.view.crowd_light import CrowdLight
from game.view.danger import danger_of
from game.view.downpour import Downpour
from game.view.effects import BLAST_SHAKE_REACH, Effects
from game.view.fog import STEPS, Fog
from game.view.gadgets import GadgetPainter
from game.view.gates import GatePainter
from game.view.hideout import Hideout, grip_plate, narrowness, sees_out
from game.view.hud import Hud
from game.view.layers import Backdrop
from game.view.leaves import Leaves
from game.view.light import WARM, Lights, sunlight
from game.view.looks import USUAL, Looks
from game.view.mood import mood_of
from game.view.omens import Omens
from game.view.overlay import Overlay
from game.view.phone import PhoneMarks
from game.view.pigeons import Pigeons
from game.view.polish import Polish
from game.view.rain import Rain, stroke_light
from game.view.reflection import Reflections
from game.view.roof_end import dim, draw_lights, glance, spray
from game.view.rooms import Rooms
from game.view.safe_ring import SafeRing
from game.view.shadows import Shadows
from game.view.sheen import Sheen
from game.view.stage_set import StageSet
from game.view.still_figures import StillFigures
from game.view.street_light import StreetLight
from game.view.text import Font
from game.view.things import Things
from game.view.tint import shade
from game.view.traces import is_hard
from game.view.traffic import TrafficPainter
from game.view.trains import TrainPainter
from game.view.wet import Wet

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.athlete import Athlete
    from game.sim.world import World
    from game.view.scenery import Scenery
    from game.view.sheets import Sheets

PANIC_NARROWS = 60  # panic from which the picture narrows
HEARTBEAT_TICKS = 48
BEAT_SHARE = 0.25  # of the narrowing that comes and goes with the heart
INDOOR_DARK = (23, 20, 40)  # what is behind the walls of a room
CAUGHT_SHADE = (150, 150, 178)  # of everything but the two, when one has caught the other
SHAKING = ("blast", "leap", "fallen", "shattered", "tank_burst")
SKY_RIM = 0.28  # of the light that a near stroke rims figures with, in a storm without one
WET_FULL = 60  # wetness of a surface from which it looks altogether wet


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
        self.show_overlay = False
        """The debug overlay (F3): bodies, states, forgiveness windows, the veto ring."""
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
        self._bubbles = Bubbles(self.font)
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
        self._fog = Fog(self.lights)
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
        if not self._set.indoors:
            self._crowd.light = CrowdLight(self._mirror.grounds, self._street_light.lamps)
        self._said: list[Bubble] = []
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
        self._said = [other for other in self._said if other.who != bubble.who]
        self._said.append(bubble)

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
        left, _ = self.camera.corner(1.0)
        self._crowd.tick(world, left)
        self._pigeons.tick(world)
        self.hud.tick(world)
        self._omens.tick(world)
        self._ring.tick(world, self.side)
        self._wetness = self._seen_wetness(world)
        if self._crowd.light is not None:
            self._crowd.light.wetness = self._wetness
        self._downpour.tick(world, self.effects, self.boys, self._wetness)
        self._set.prepare(self.camera.corner(1.0), self._wetness)
        self._street_light.prepare(self.camera.corner(1.0), self._wetness)
        self._said = [bubble for bubble in self._said if bubble.until > world.tick]

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
            self._frame_grab(surface, world, corner, alpha)
        else:
            dull(surface, world, self._followed(world))
            narrow = narrowness(world) if self.side == "izuku" else 0
            self._narrow(surface, max(self._followed(world).panic, narrow), tick)
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
        """Shakes by what happened, less the farther away it was."""
        if self.effects.shaken <= 0:
            return
        left, top = self.camera.corner(1.0)
        middle = (left + SCREEN_WIDTH // 2, top + SCREEN_HEIGHT // 2)
        for event in world.events:
            distance = max(abs(event.x - middle[0]), abs(event.y - middle[1]))
            near = 1 - distance / BLAST_SHAKE_REACH
            shakes = event.name in SHAKING or is_hard(event)
            if near > 0 and shakes:
                self.camera.shake(self.effects.shaken * near)

    def _seen_wetness(self, world: World) -> int:
        """How wet surfaces look, 0-100: as the ground under open sky near the camera."""
        boy = self._followed(world)
        level = self._level
        index = level.floor_under(int(boy.sx), int(boy.sy))
        if level.dry[index - level.stride]:
            return self._wetness  # under a roof: nothing new is learnt of the open ground
        return min(100, world.weather.open_wetness(index) * 100 // WET_FULL)

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

    def _frame_grab(
        self, surface: Surface, world: World, corner: tuple[int, int], alpha: float
    ) -> None:
        """The moment that ends a chase: the street steps back, the two stand in the light."""
        shade(surface, CAUGHT_SHADE)
        x, y = self._on_screen(world.izuku, corner, alpha)
        self.lights.glow(surface, "glow_96", x, y - 16, WARM, 0.7)
        self._draw_boys(surface, world, corner, alpha)

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

    def _narrow(self, surface: Surface, panic: int, tick: int) -> None:
        """Panic closes in from the edges, and beats."""
        share = (panic - PANIC_NARROWS) / (100 - PANIC_NARROWS)
        if share <= 0:
            return
        beat = 1 - abs(tick % HEARTBEAT_TICKS / HEARTBEAT_TICKS * 2 - 1)
        step = round(STEPS * min(1.0, share * (1 - BEAT_SHARE + BEAT_SHARE * beat) + 0.2))
        self._fog.draw(surface, step)

    def _draw_words(
        self, surface: Surface, world: World, corner: tuple[int, int], alpha: float
    ) -> None:
        plate = grip_plate(world, self._on_screen(world.izuku, corner, alpha))
        taken = [] if plate is None else [plate]
        for bubble in self._said:
            x, y = bubble.x, bubble.y
            for boy in (world.izuku, world.katsuki):
                if boy is not None and boy.who == bubble.who:
                    x, y = self.boys.place(boy, alpha)
            place = (x - corner[0], y - corner[1])
            taken.append(self._bubbles.draw(surface, bubble, *place, taken, self.words_top))
        if self.show_hud:
            self._draw_omens(surface, world, corner, alpha)
            self.hud.draw(surface, world, self._followed(world))
        if self.show_overlay:
            self._overlay.draw(surface, world, corner)

    def _draw_omens(
        self, surface: Surface, world: World, corner: tuple[int, int], alpha: float
    ) -> None:
        other = self._other(world)
        unseen = self.side == "izuku" and not sees_out(world)
        if other is not None and not unseen and not _chase_is_over(world):
            feet = self._on_screen(other, corner, alpha)
            self._omens.draw(surface, world, other, feet, reduced=self.looks.reduced_flashing)

    def _on_screen(self, boy: Athlete, corner: tuple[int, int], alpha: float) -> tuple[int, int]:
        """Where a boy's feet are, in pixels of the screen; outside of it too."""
        x, y = self.boys.place(boy, alpha)
        return x - corner[0], y - corner[1]


def _chase_is_over(world: World) -> bool:
    """Whether somebody lies on the last roof, and nobody follows any more."""
    return world.roof_end is not None and world.roof_end.under_way


def _caught(world: World) -> bool:
    return world.outcome.startswith("caught")
