"""Drawing of the two boys: figure, shadow, after-images, and what clings to hands and feet."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.sim.buttons import BOOST as BOOST_BUTTON
from game.sim.level import STOPS_DOWN
from game.sim.units import SUBPIXELS
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.danger import USUAL_DANGER
from game.view.figures import Pose, breathing, pose
from game.view.ground import POOL_UP, WET, ground_below
from game.view.hideout import stares, walks_along
from game.view.light import BOOST, EMBER, PAPER
from game.view.past import NEVER, STRIDE, Memory, notice_all
from game.view.phone import with_phone
from game.view.roof_end import staged_pose
from game.view.sheets import keyed
from game.view.trains import sits_in

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.athlete import Athlete
    from game.sim.level import Level
    from game.sim.world import World
    from game.view.light import Lights
    from game.view.shadows import Shadows
    from game.view.sheets import Colour, Frame, Sheet, Sheets
    from game.view.street_light import StreetLight
    from game.view.wet_figures import WetFigures

JUMPED: Final = 64 * SUBPIXELS  # a longer way in one tick is a change of place, not a movement
LOOKS_SOAKED: Final = 10  # % of soaking from which hair and cloth are drawn wet: 4 s of full rain
SPARKING_SPEED: Final = 230  # px/s; above it the legs still spark after a boost
LEAPING: Final = -160  # px/s; a leap sparks while it rises faster

GHOST_TICKS: Final = (3, 6)  # how long ago the after-images were
GHOST_COLOUR: Final = (*BOOST, 76)
TRAIL_LENGTH: Final = 8

SKY_RIM: Final = (201, 214, 255)  # the storm's light, and a stroke's
SIDES: Final = ((0, 1), (2, 1), (1, 0))  # the sky does not light what faces the ground
AROUND: Final = (*SIDES, (1, 2))
FIRELIGHT: Final = (255, 170, 70)
RIM_ALPHA: Final = 230
BOOST_REACH: Final = 96  # pixels that One For All lights a figure
BOOST_RIM: Final = 0.9
DARK: Final = ("night", "storm")
"""Hours in which his light is seen on dry ground too, and on figures."""
POOL_REACH: Final = 80  # pixels above the ground from which his light is not seen on it
POOL_STRENGTH: Final = 0.6

HEAD_HEIGHT: Final = 37  # pixels above the feet
HEAD_WIDTH: Final = 20  # pixels
HEAD_ROOM: Final = 20  # pixels over the ground that a lifted head takes on hands and knees
ASIDE_A_TICK: Final = 2  # pixels by which they change sides when one is led away
# pixels between the feet of who holds and who is held, so that both are seen
HELD_APART: Final = 17
BUBBLE_HEIGHT: Final = 13  # pixels above the feet: the middle of a body
BLINK_TICKS: Final = 4
REACH: Final = 160  # pixels around his feet in which all is that clings to a boy or trails him


OWN, HOODIE = "own", "izuku_hoodie"  # what he wears, and the sheet with the other


class Rim(NamedTuple):
    """How bright (0-1) lines of light around a boy are: one that lifts him out of a crowd, in his
    own colour, the sky's, and that of a fire on a side (-1 left, 1 right).
    """

    own: float
    sky: float
    fire: float = 0.0
    side: int = 1


NO_RIM: Final = Rim(0.0, 0.0)


class _Seen(NamedTuple):
    """A boy's picture in one tick: its frame and where its anchor is in the level, pixels."""

    frame: Frame
    x: int
    y: int


class Boys:
    """Draws both boys between two ticks; keeps what their pictures need to remember."""

    def __init__(self, sheets: Sheets, lights: Lights, level: Level, shadows: Shadows) -> None:
        """Nobody has been seen yet."""
        self._sheets = sheets
        self._lights = lights
        self._level = level
        self._shadows = shadows
        self._memories = {"izuku": Memory(), "katsuki": Memory()}
        self._old: dict[str, tuple[int, int]] = {}
        self._now: dict[str, tuple[int, int]] = {}
        self._trail: deque[_Seen] = deque(maxlen=TRAIL_LENGTH)  # Izuku's
        self._ghosts: dict[int, Surface] = {}
        self._rims: dict[tuple[int, Colour], Surface] = {}
        self._asides: dict[str, int] = {}
        self._places: dict[tuple[str, float], tuple[int, int]] = {}  # between two ticks
        self._tick = -1
        self._frames: dict[str, Frame] = {}  # of that tick
        self.danger = USUAL_DANGER
        """The colours of danger, by the person's options."""
        self.street_light: StreetLight | None = None
        """What lights the boys, and mirrors them."""
        self._sides: dict[tuple[int, Colour], Surface] = {}
        self.wet: WetFigures | None = None
        """What rain does to them, where it rains."""
        self.worn = next((thing.text("wears", OWN) for thing in level.of_kind("izuku")), OWN)
        """What Izuku wears: his own clothes, the hoodie, or its hood too."""

    def tick(self, world: World) -> None:
        """Takes in one tick of the world."""
        boys = [boy for boy in (world.izuku, world.katsuki) if boy is not None]
        pairs = [(boy, self._memories[boy.who]) for boy in boys]
        notice_all(world.events, world.tick, pairs)
        if world.katsuki is not None:
            self._keep_apart(world, world.izuku, world.katsuki)
        for boy, memory in pairs:
            here = (int(boy.sx), int(boy.sy))
            self._old[boy.who] = self._before(boy.who, here)
            self._now[boy.who] = here
            memory.watch(boy, world.tick)
        frame = self._frame(world.izuku, world)
        self._frames = {"izuku": frame}
        self._places.clear()
        self._trail.append(_Seen(frame, world.izuku.x, world.izuku.y))
        self._tick = world.tick

    def draw(
        self,
        surface: Surface,
        boy: Athlete,
        world: World,
        corner: tuple[int, int],
        alpha: float,
        rim: Rim = NO_RIM,
    ) -> None:
        """Draws one boy with his shadow, his rims of light and everything that clings to him."""
        x, y = self.place(boy, alpha)
        if boy.state == "respawn" and world.tick // BLINK_TICKS % 2:
            return
        screen_x, screen_y = x - corner[0], y - corner[1]
        across = -REACH < screen_x < SCREEN_WIDTH + REACH
        if not (across and -REACH < screen_y < SCREEN_HEIGHT + REACH):
            return
        frame = self._frames.get(boy.who) if world.tick == self._tick else None
        if frame is None:
            frame = self._frames[boy.who] = self._frame(boy, world)
        if sits_in(world, boy):
            return  # the train shows him in its door
        if boy.state == "hidden":
            return  # not about; behind glass somebody else draws him
        picture = frame.surface
        if self.street_light is not None:
            picture = self.street_light.lit(surface, frame, (x, y), corner)
        self._shadows.draw(surface, x, y, corner)
        if self.wet is not None:
            self.wet.mirror(surface, frame, (x, y), corner)
        if boy.who == "izuku" and _sparking(boy, self._memories["izuku"]):
            self._light_ground(surface, world, (x, y), corner)
        self._behind(surface, boy, frame, (screen_x, screen_y), corner)
        own = self.danger.glow if boy.who == "katsuki" else PAPER
        colour, strength = (SKY_RIM, rim.sky) if rim.sky > rim.own else (own, rim.own)
        if strength:
            self._draw_rim(surface, colour, frame, (screen_x, screen_y), strength)
        if rim.fire > 0:
            self._draw_side(surface, FIRELIGHT, frame, (screen_x + rim.side, screen_y), rim.fire)
        self._light_by_boost(surface, boy, world, frame, (screen_x, screen_y))
        surface.blit(picture, frame.corner(screen_x, screen_y))
        if self.wet is not None:
            self.wet.splash(surface, world, boy, frame, (screen_x, screen_y))
        self._before_him(surface, boy, frame, (screen_x, screen_y), world.tick)

    def place(self, boy: Athlete, alpha: float) -> tuple[int, int]:
        """Where a boy's feet are drawn, in pixels of the level."""
        key = (boy.who, alpha)
        place = self._places.get(key)
        if place is None:
            place = self._places[key] = self._place(boy, alpha)
        return place

    def _place(self, boy: Athlete, alpha: float) -> tuple[int, int]:
        now = self._now.get(boy.who, (int(boy.sx), int(boy.sy)))
        old = self._old.get(boy.who, now)
        x = old[0] + (now[0] - old[0]) * alpha
        y = old[1] + (now[1] - old[1]) * alpha
        aside = self._asides.get(boy.who, 0) if boy.state == "grabbed" else 0
        return int(x // SUBPIXELS) + aside, int(y // SUBPIXELS)

    def faces(self, boy: Athlete, world: World) -> int:
        """Where a boy is turned, -1 or 1: who holds somebody and stands turns to him."""
        holds = boy.state == "grabbed" and self._memories[boy.who].grabbed_at > NEVER
        if not holds or world.katsuki is None or walks_along(world, boy):
            return boy.facing
        other = world.izuku if boy is world.katsuki else world.katsuki
        across = other.x + self._asides.get(other.who, 0) - boy.x - self._asides.get(boy.who, 0)
        return (across > 0) - (across < 0) or boy.facing

    def soaked(self, who: str) -> bool:
        """Whether a boy's hair and cloth are drawn wet."""
        return self._memories[who].soaked >= LOOKS_SOAKED

    def looks_like(self, who: str) -> str:
        """A boy's sheet: the hoodie's, the wet one, or his own; of others their name."""
        if who not in self._memories:
            return who
        if who == "izuku" and self.worn != OWN:
            return HOODIE
        return f"{who}_wet" if self.soaked(who) else who

    # ---- one tick

    def _keep_apart(self, world: World, held: Athlete, holder: Athlete) -> None:
        """Draws them aside when one grabs the other; who is led goes ahead of the hand on him."""
        if any(event.name == "grab" for event in world.events):
            side = (held.x > holder.x) - (held.x < holder.x) or holder.facing
            self._asides = _apart(held, holder, side)
        elif walks_along(world, held):
            for who, wanted in _apart(held, holder, held.facing).items():
                aside = self._asides.get(who, 0)
                self._asides[who] = aside + max(-ASIDE_A_TICK, min(ASIDE_A_TICK, wanted - aside))

    def _before(self, who: str, here: tuple[int, int]) -> tuple[int, int]:
        """Where a boy was a tick ago; here, if he has changed place since."""
        old = self._now.get(who, here)
        far = abs(old[0] - here[0]) > JUMPED or abs(old[1] - here[1]) > JUMPED
        return here if far else old

    def _frame(self, boy: Athlete, world: World) -> Frame:
        memory = self._memories[boy.who]
        wanted = staged_pose(boy, world)
        if wanted is None:
            wanted = pose(boy, memory, world.tick, _pursuer_distance(boy, world))
            wanted = breathing(wanted, int(world.feelings.of(boy.who).breath.phase_code))
        if world.gadgets is not None and world.gadgets.hangs(boy.who):
            wanted = Pose("ledge_hang", world.tick)
        if wanted.state == "crawl" and not _under_something(boy, world):
            wanted = Pose("creep", number=wanted.number)
        if boy.who == "katsuki" and stares(world):
            aside = self.faces(boy, world) != boy.facing
            wanted = Pose("stare_aside" if aside else "stare", world.tick)
        elif walks_along(world, boy):
            holds = memory.grabbed_at > NEVER
            wanted = Pose("march" if holds else "led", number=boy.x // STRIDE * boy.facing)
        if world.phone is not None:
            wanted = with_phone(wanted, boy, world.phone, world.tick)
        sheet, state = self._sheet(boy, wanted)
        animation = sheet.animation(state, mirrored=self.faces(boy, world) < 0)
        if wanted.number is not None:
            return animation.numbered(wanted.number)
        tick = max(0, wanted.tick)
        return animation.once(tick) if wanted.once else animation.looped(tick)

    def _sheet(self, boy: Athlete, wanted: Pose) -> tuple[Sheet, str]:
        """The sheet that shows a pose, and its name there."""
        sheet = self._sheets.sheet(self.looks_like(boy.who))
        hooded = f"{wanted.state}_hood"
        if sheet.name == HOODIE and self.worn == "hood" and hooded in sheet:
            return sheet, hooded
        return (sheet if wanted.state in sheet else self._sheets.sheet(boy.who)), wanted.state

    # ---- pictures

    def _behind(
        self,
        surface: Surface,
        boy: Athlete,
        frame: Frame,
        at: tuple[int, int],
        corner: tuple[int, int],
    ) -> None:
        if boy.who == "izuku" and _sparking(boy, self._memories["izuku"]):
            self._lights.glow(surface, "glow_24", at[0], at[1] - 6, BOOST, 0.5)
            for ago in reversed(GHOST_TICKS):
                if len(self._trail) > ago:
                    seen = self._trail[-1 - ago]
                    place = (seen.x - corner[0], seen.y - corner[1])
                    surface.blit(self._ghost(seen.frame), seen.frame.corner(*place))
        if boy.who == "katsuki" and getattr(boy, "holding_fire", False):
            hand = frame.point("hand", *at)
            self._lights.glow(surface, "glow_12", *hand, EMBER, 0.9)

    def _light_ground(
        self, surface: Surface, world: World, feet: tuple[int, int], corner: tuple[int, int]
    ) -> None:
        """Lays the light of One For All on the ground below a place in the level.

        In streaks where it is wet, softly where it is dry and dark.
        """
        ground = ground_below(world, *feet, POOL_REACH)
        if ground is None:
            return
        wet = world.wetness_at(feet[0], ground) > WET
        if not wet and self._level.time not in DARK:
            return
        share = POOL_STRENGTH * (1 - (ground - feet[1]) / POOL_REACH)
        if self.wet is not None and not self.wet.keep_to_ground(surface, feet[0], corner[0]):
            return
        mask = "pool_wet" if wet else "glow_flat_48"
        self._lights.glow(
            surface, mask, feet[0] - corner[0], ground - corner[1] - POOL_UP, BOOST, share
        )
        surface.set_clip(None)

    def _before_him(
        self, surface: Surface, boy: Athlete, frame: Frame, at: tuple[int, int], tick: int
    ) -> None:
        effects = self._sheets.sheet("effects")
        mirrored = boy.facing < 0
        if boy.who == "izuku" and _sparking(boy, self._memories["izuku"]):
            foot = frame.point("foot_far", *at)
            dark = self._level.time in DARK
            arcs = effects.animation("boost_arcs" if dark else "boost_arcs_day", mirrored=mirrored)
            arc = arcs.looped(tick)
            surface.blit(arc.surface, arc.corner(*foot))
        if boy.state == "charge":
            charge = effects.animation("leap_charge").once(boy.state_ticks)
            surface.blit(charge.surface, charge.corner(at[0], at[1] + 1))
        if getattr(boy, "gliding", False):
            flame = effects.animation("glide_flame").looped(tick)
            hand = frame.point("hand", *at)
            self._lights.glow(surface, "glow_24", hand[0], hand[1] + 6, EMBER, 0.8)
            surface.blit(flame.surface, flame.corner(hand[0], hand[1]))
        if getattr(boy, "holding_fire", False):
            hand = frame.point("hand", *at)
            sparks = effects.animation("palm_sparks").looped(tick)
            surface.blit(sparks.surface, sparks.corner(*hand))
            surface.blit(sparks.surface, sparks.corner(2 * at[0] - hand[0], hand[1]))
            self._veto(surface, at, tick, asked=bool(boy.buttons & BOOST_BUTTON))

    def _veto(self, surface: Surface, at: tuple[int, int], tick: int, *, asked: bool) -> None:
        """The barred burst over his head, and while he asks the ring in which somebody stands."""
        effects = self._sheets.sheet("effects")
        if asked:
            ring = effects.animation("veto_bubble").looped(tick)
            surface.blit(ring.surface, ring.corner(at[0], at[1] - BUBBLE_HEIGHT))
        icon = effects.animation("icon_veto").frames[0]
        surface.blit(icon.surface, icon.corner(at[0], at[1] - HEAD_HEIGHT))

    def _draw_rim(
        self, surface: Surface, colour: Colour, frame: Frame, at: tuple[int, int], strength: float
    ) -> None:
        """Draws a line of light a pixel wide that the figure then leaves free around itself."""
        key = (id(frame.surface), colour)
        if key not in self._rims:
            self._rims[key] = _rim(frame.surface, colour, SIDES if colour == SKY_RIM else AROUND)
        rim = self._rims[key]
        rim.set_alpha(round(RIM_ALPHA * strength), pygame.RLEACCEL)
        x, y = frame.corner(*at)
        surface.blit(rim, (x - 1, y - 1))

    def _draw_side(
        self,
        surface: Surface,
        colour: Colour,
        frame: Frame,
        at: tuple[int, int],
        strength: float,
    ) -> None:
        """Draws a line of a fire's light along one side, which the figure then leaves free."""
        key = (id(frame.surface), colour)
        if key not in self._sides:
            mask = pygame.mask.from_surface(frame.surface)
            shape = mask.to_surface(setcolor=colour, unsetcolor=(0, 0, 0, 0))
            self._sides[key] = shape.convert_alpha()
        self._sides[key].set_alpha(round(255 * min(1.0, strength)))
        surface.blit(self._sides[key], frame.corner(*at))

    def _light_by_boost(
        self, surface: Surface, boy: Athlete, world: World, frame: Frame, at: tuple[int, int]
    ) -> None:
        """The light of One For All on who is near it in the dark: from below on Izuku himself."""
        izuku = world.izuku
        if self._level.time not in DARK or not _sparking(izuku, self._memories["izuku"]):
            return
        across = izuku.x - boy.x
        away = max(abs(across), abs(izuku.y - boy.y)) / BOOST_REACH
        if away < 1:
            aside = (across > 0) - (across < 0)
            place = (at[0] + aside, at[1] + (not aside))
            self._draw_side(surface, BOOST, frame, place, BOOST_RIM * (1 - away))

    def _ghost(self, frame: Frame) -> Surface:
        key = id(frame.surface)
        if key not in self._ghosts:
            mask = pygame.mask.from_surface(frame.surface)
            self._ghosts[key] = mask.to_surface(
                setcolor=GHOST_COLOUR, unsetcolor=(0, 0, 0, 0)
            ).convert_alpha()
        return self._ghosts[key]


def _rim(picture: Surface, colour: Colour, sides: tuple[tuple[int, int], ...]) -> Surface:
    """The shape of a picture, a pixel wider on some sides, in one colour."""
    mask = pygame.mask.from_surface(picture)
    shape = mask.to_surface(setcolor=colour, unsetcolor=(0, 0, 0, 0))
    rim = pygame.Surface((picture.get_width() + 2, picture.get_height() + 2), pygame.SRCALPHA)
    for place in sides:
        rim.blit(shape, place)
    return keyed(rim)  # most of it is empty


def _sparking(boy: Athlete, memory: Memory) -> bool:
    if boy.state == "air":
        return abs(boy.vx) > SPARKING_SPEED or (memory.leapt and boy.vy < LEAPING)
    return boy.state == "boost"


def _under_something(boy: Athlete, world: World) -> bool:
    """Whether the place over a low boy is too low to lift his head."""
    across = (boy.x - HEAD_WIDTH // 2, boy.x, boy.x + HEAD_WIDTH // 2)
    return any(world.level.flag_at(x, boy.y - HEAD_ROOM) & STOPS_DOWN for x in across)


def _apart(held: Athlete, holder: Athlete, side: int) -> dict[str, int]:
    """Pixels by which two in one place are drawn aside, the held one to a side, -1 or 1."""
    missing = max(0, HELD_APART - (held.x - holder.x) * side)
    return {held.who: side * (missing - missing // 2), holder.who: -side * (missing // 2)}


def _pursuer_distance(boy: Athlete, world: World) -> int | None:
    """Pixels to the other boy, positive when he is behind this one's back."""
    if world.katsuki is None or boy is world.katsuki:
        return None
    return (boy.x - world.katsuki.x) * boy.facing
