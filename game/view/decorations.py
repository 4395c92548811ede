"""Props: what a map places as decoration, animated, lit and tinted by the hour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import pygame
from pygame import Surface

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.light import BOOST, CYAN, EMBER, PAPER, PINK, TUBE, VIOLET, WARM
from game.view.mood import PLAIN
from game.view.placed import frames_of, looks_its_own
from game.view.rim import rimmed
from game.view.room_light import LAMPS
from game.view.sheets import HAZE_FROM, fast, is_translucent, washed

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.levels.pictures import Decoration
    from game.view.light import Lights
    from game.view.mood import Mood, Wash
    from game.view.pictures import Pictures
    from game.view.room_light import RoomLight
    from game.view.sheets import Colour, Frame, Sheet, Sheets

    _Placed = tuple[Surface, tuple[int, int]]
    _PlacedLight = tuple[Surface, tuple[int, int], pygame.Rect, int]

SHEETS: Final = ("props", "rooms", "crowd", "items")
# their frames are a movement; others' frames are conditions
MOVING: Final = (
    "fountain", "clothesline", "shower", "street_tree", "warning_tape", "balcony_laundry",
    "grand_fountain", "pennants", "fairy_lights", "tea", "steam", "passing_lights", "straps",
    "overhead_line",
    "baker_inside", "bookseller_inside", "florist_stand", "grandma_stand",
    "lantern_line", "banner_noodles", "banner_tacos", "banner_coffee", "banner_books",
    "roof_vent", "steam_plume",
)  # fmt: skip
GLOW_REACH: Final = 96  # pixels that glows reach out of their props, both sides together
SEARCHED: Final = 256  # pixels around the view within which props are sought at once
LIT_AT_DUSK: Final = ("lamp", "side_street")
LIT_FRAME: Final = 1  # of lamps and vending machines; neon signs are lit in frame 0
FLICKER_PERIOD: Final = 211  # ticks
OUT: Final = frozenset((0, 1, 2, 3, 7, 8, 9, 15, 16))
"""The ticks of a period in which a neon sign is out: it stutters, and comes back."""
FAR: Final = ("pole", "wire", "antenna", "water_tank", "billboard", "ac", "tree", "bush")
"""Starts of the names of props that stand as far back as the facades."""
SHADY: Final = ("street_tree", "tree")
"""Starts of the names of props that cast the shade of a crown while the sun shines."""
CROWN_SHADE: Final = "tree_shade"
SHADE_ASIDE, SHADE_BELOW = 9, 9  # pixels from a tree's foot: the light comes from the upper left
# too thin to be rimmed by the sky
THIN: Final = ("wire", "torn_line", "fire_escape", "clothesline")
UNLIT_BODIES: Final = ("stairhut",)  # a lamp on a wall that is as dark as its surroundings


class Glow(NamedTuple):
    """The light of a prop: mask, colour, strength, and pixels above its foot and aside."""

    mask: str
    colour: Colour
    strength: float
    up: int
    aside: int = 0


SODIUM: Colour = (255, 222, 150)  # the light of street lamps
GLOWS: Final = {
    "lamp": Glow("cone_lamp", PAPER, 0.55, 26, 10),
    "vending_red": Glow("glow_24", PAPER, 0.45, 20),
    "vending_blue": Glow("glow_24", CYAN, 0.35, 20),
    "vending_green": Glow("glow_24", PAPER, 0.4, 20),
    "neon_ra_men": Glow("glow_48", EMBER, 0.5, 22),
    "neon_karaoke": Glow("glow_48", CYAN, 0.55, 22),
    "neon_hoteru": Glow("glow_48", PINK, 0.6, 17),
    "neon_sushi": Glow("glow_48", CYAN, 0.45, 12),
    "neon_kafue": Glow("glow_48", VIOLET, 0.5, 17),
    "neon_pan": Glow("glow_48", EMBER, 0.45, 12),
    "lantern_line": Glow("glow_96", EMBER, 0.3, 8),
    "fountain": Glow("glow_96", CYAN, 0.3, 30),
    "grand_fountain": Glow("glow_96", CYAN, 0.55, 44),
    "stall": Glow("glow_48", WARM, 0.4, 30),
    "flower_stall": Glow("glow_48", WARM, 0.4, 34),
    "claw_machine": Glow("glow_24", PINK, 0.5, 26),
    "billboard": Glow("glow_96", PINK, 0.5, 36),
    "stairhut": Glow("glow_24", WARM, 0.9, 30),
    "tube_lamp": Glow("glow_flat_48", TUBE, 0.55, 1),
    "night_hoteru": Glow("glow_48", CYAN, 0.6, 17),
    "night_karaoke": Glow("glow_48", PINK, 0.6, 21),
    "night_sutamina": Glow("glow_48", EMBER, 0.55, 21),
    "night_pan": Glow("glow_48", BOOST, 0.45, 12),
    "night_lamp": Glow("glow_48", SODIUM, 0.62, 76, -3),
    "door_lamp": Glow("glow_48", PAPER, 0.5, 2),
    "ac_lamp": Glow("glow_24", EMBER, 0.7, 5, 5),
    "ceiling_lamp": Glow("glow_48", WARM, 0.6, -8),
    "ticket_machine": Glow("glow_24", CYAN, 0.3, 32),
    "globe_lamp": Glow("glow_48", WARM, 0.5, 15),
    "light_box0": Glow("glow_48", PINK, 0.22, 24),
    "light_box1": Glow("glow_48", TUBE, 0.22, 24),
    "light_box2": Glow("glow_48", PAPER, 0.2, 24),
    "kiosk": Glow("glow_96", WARM, 0.16, 34),
    "ticket_office": Glow("glow_48", WARM, 0.25, 34),
    "street_mouth": Glow("glow_96", WARM, 0.5, 40),
    "grill_stall": Glow("glow_48", EMBER, 0.55, 34),
    "home_front": Glow("glow_24", WARM, 0.7, 37, -17),
}
SHINING: Final = (
    "light_pool", "lamp_light", "heater", "passing_lights", "street_mouth",
    "lamp_cone", "fairy_lights", "light_slit", "overhead_line",
    "alley_light", "alley_glow",
)  # fmt: skip
"""Props that are light, or that are seen by light which is not the hour's."""
BACKLIT: Final = ("window", "station_sign", "board_", "sign_", "vending")
"""Starts of the names of props that lamps of a room do not have to light."""
LIT_SHEET: Final = "rooms"  # what stands in rooms has their light, not the hour's


class _Light(NamedTuple):
    """A light to add to the picture, with its top left corner in the level."""

    picture: Surface
    area: pygame.Rect  # all of the picture
    x: int
    y: int


class _Prop(NamedTuple):
    """A prop to draw: its frames (one for a still), top left corner in the level, its light.

    `tint` is what its frames still have to be washed with; what is `on_ground` is only seen there.
    """

    frames: tuple[Surface, ...]
    length: int
    box: pygame.Rect
    tint: Wash = PLAIN
    light: _Light | None = None
    flickers: bool = False
    rimmed: bool = False
    shaded: bool = False
    on_ground: bool = False

    @property
    def changes(self) -> bool:
        """Whether it looks different at different times."""
        return len(self.frames) > 1 or self.light is not None

    @property
    def reach(self) -> pygame.Rect:
        """All of the level that it, its movements and its light fill."""
        boxes = [frame.get_rect(topleft=self.box.topleft) for frame in self.frames]
        if self.light is not None:
            boxes.append(self.light.area.move(self.light.x, self.light.y))
        return boxes[0].unionall(boxes[1:])


class _Near:
    """A prop near the view: what is asked of it in each frame, pixels of the level."""

    def __init__(self, prop: _Prop) -> None:
        self.box = prop.box
        self.left: i64 = prop.box.x
        self.top: i64 = prop.box.y
        self.light = prop.light
        self._frames = prop.frames
        self._count: i64 = len(prop.frames)
        self._length: i64 = prop.length
        self._flickers = prop.flickers

    def out(self, tick: int) -> bool:
        """Whether its light is out just now."""
        return self._flickers and neon_is_out(self.left, tick)

    def picture(self, tick: int, *, out: bool) -> Surface:
        """What is seen of it at a tick."""
        if self._flickers:
            return self._frames[out]
        if self._count == 1:
            return self._frames[0]
        return self._frames[tick * self._count // self._length % self._count]


class Decorations:
    """Some props of a map, ready to draw in their order."""

    def __init__(self, sheets: Sheets, lights: Lights, mood: Mood, lamps: RoomLight) -> None:
        """No props yet; `lamps` are those of the whole map."""
        self._sheets = sheets
        self._lights = lights
        self._mood = mood
        self._props: list[_Prop] = []
        self._finished: dict[tuple[int, Wash], Surface] = {}  # by the plain picture's id
        self._room_light = lamps
        self._fixed: list[_Prop] = []
        self._fixed_boxes: list[pygame.Rect] = []
        self._near: list[_Near] = []
        self._boxes: list[pygame.Rect] = []  # of those near
        self._searched = pygame.Rect(0, 0, 0, 0)  # of the level: where all props are known

    def place(self, decoration: Decoration, pictures: Pictures) -> None:
        """Adds what a map places; what shows a frame of a sheet moves and glows as that does."""
        image = decoration.image
        box = pygame.Rect(
            round(decoration.x), round(decoration.y),
            max(1, round(decoration.width)), max(1, round(decoration.height)),
        )  # fmt: skip
        sheet = self._sheets.sheet(image.path.stem) if image.path.stem in SHEETS else None
        found = sheet.find((image.x, image.y, image.width, image.height)) if sheet else None
        if sheet is None or found is None or looks_its_own(decoration):
            frames = frames_of(decoration, pictures, box.size)
            if frames:
                box = frames[0].get_rect(center=box.center)
                period = decoration.movement.period if decoration.movement else 1
                self._props.append(_Prop(frames, period, box, self._mood.play))
            return
        state, number = found
        if decoration.name in sheet:
            state = decoration.name  # equal frames of two states share their place
        self._of_sheet(sheet, state, number, box.midbottom, mirrored=image.flip_x)

    def fix(self, *, shade: bool) -> None:
        """Leaves to `paint` from now on what never changes and stands before nothing that does.

        `shade` too, where it falls on nothing but the scenery that is painted.
        """
        moving: list[_Prop] = []
        reached: list[pygame.Rect] = []
        for prop in self._props:
            if (
                not prop.changes
                and prop.box.collidelist(reached) < 0
                and ((shade and prop.on_ground) or not is_translucent(prop.frames[0]))
            ):
                self._fixed.append(prop)
            else:
                moving.append(prop)
                reached.append(prop.reach)
        self._props = moving
        self._fixed_boxes = [prop.box for prop in self._fixed]

    def paint(self, surface: Surface, left: int, top: int) -> None:
        """Draws what is fixed onto scenery whose corner is at a pixel of the level."""
        for number in surface.get_rect(topleft=(left, top)).collidelistall(self._fixed_boxes):
            prop = self._in_colour(self._fixed[number])
            picture, box = prop.frames[0], prop.box.move(-left, -top)
            if prop.on_ground:
                picture = _where_solid(surface, picture, box)
            surface.blit(picture, box)

    def draw(self, surface: Surface, corner: tuple[int, int], tick: int) -> None:
        """Draws what a camera corner sees, but for what is fixed."""
        if not self._props:
            return
        left, top = corner
        pictures: list[_Placed | _PlacedLight] = []
        for near in self._seen(pygame.Rect(left, top, SCREEN_WIDTH, SCREEN_HEIGHT)):
            light, out = near.light, near.out(tick)
            pictures.append((near.picture(tick, out=out), (near.left - left, near.top - top)))
            if light is not None and not out:
                place = (light.x - left, light.y - top)
                pictures.append((light.picture, place, light.area, pygame.BLEND_RGB_ADD))
        surface.blits(pictures, doreturn=False)

    def _seen(self, view: pygame.Rect) -> list[_Near]:
        wide = view.inflate(GLOW_REACH, GLOW_REACH)
        if not self._searched.contains(wide):
            self._searched = wide.inflate(SEARCHED, SEARCHED)
            found = (prop for prop in self._props if self._searched.colliderect(prop.box))
            self._near = [_Near(self._in_colour(prop)) for prop in found]
            self._boxes = [near.box for near in self._near]
        return [self._near[number] for number in wide.collidelistall(self._boxes)]

    def _in_colour(self, prop: _Prop) -> _Prop:
        """The prop with frames in the hour's colour and their fastest form; equal ones share."""
        if prop.shaded and self._room_light.reaches(prop.box):
            washes = (washed(frame, *prop.tint) for frame in prop.frames)
            shaded = (self._room_light.shaded(picture, prop.box) for picture in washes)
            return prop._replace(frames=tuple(fast(picture) for picture in shaded))
        for frame in prop.frames:
            key = (id(frame), prop.tint)
            if key not in self._finished:
                picture = washed(frame, *prop.tint)
                if self._mood.rim is not None and prop.rimmed:
                    rimmed(picture, self._mood.rim)
                self._finished[key] = fast(picture)
        frames = tuple(self._finished[id(frame), prop.tint] for frame in prop.frames)
        return prop._replace(frames=frames)

    def _of_sheet(
        self, sheet: Sheet, state: str, number: int, foot: tuple[int, int], *, mirrored: bool
    ) -> None:
        """Adds a prop of a sheet with the middle of its lower edge at a pixel."""
        animation = sheet.animation(state, mirrored=mirrored)
        frames: tuple[Frame, ...] = (animation.numbered(number),)
        if state in MOVING:
            frames = animation.frames
        elif number == 0 and self._is_lit(state):
            frames = (animation.numbered(LIT_FRAME),)
        flickers = number == 0 and state.startswith("neon")
        if flickers:
            frames = animation.frames[:2]
        tint = self._mood.back if state.startswith(FAR) else self._mood.play
        glows = self._mood.lamps and state in GLOWS and state not in UNLIT_BODIES
        shines = glows or state in SHINING or self._is_sign(state)
        lit_sheet = sheet is self._sheets.sheet(LIT_SHEET)
        lit = shines or lit_sheet
        length = max(1, animation.length)
        box = frames[0].surface.get_rect(midbottom=foot)
        if state in LAMPS and (lit_sheet or self._mood.play == PLAIN):  # not out in the open
            self._room_light.add(state, box)
        if self._mood.sun and state.startswith(SHADY):
            self._lay_shade(sheet, foot)
        self._props.append(
            _Prop(
                tuple(frame.surface for frame in frames), length, box, PLAIN if lit else tint,
                self._light(state, box), flickers=flickers,
                rimmed=not lit and not state.startswith(THIN),
                shaded=not shines and not state.startswith(BACKLIT),
            )
        )  # fmt: skip

    def _lay_shade(self, sheet: Sheet, foot: tuple[int, int]) -> None:
        """Lays the shade of a crown on the ground, under every prop."""
        picture = sheet.animation(CROWN_SHADE).numbered(0).surface
        box = picture.get_rect(midbottom=(foot[0] + SHADE_ASIDE, foot[1] + SHADE_BELOW))
        self._props.insert(0, _Prop((picture,), 1, box, on_ground=True))

    def _light(self, state: str, box: pygame.Rect) -> _Light | None:
        glow = GLOWS.get(state) if self._mood.lamps else None
        picture = self._lights.light(glow.mask, glow.colour, glow.strength) if glow else None
        if glow is None or picture is None:
            return None
        area = picture.get_rect()
        x, y = box.centerx + glow.aside, box.bottom - glow.up
        return _Light(picture, area, x - area.width // 2, y - area.height // 2)

    def _is_sign(self, state: str) -> bool:
        """Whether it is a shop's sign, and dark enough for it to shine."""
        return self._mood.lamps and state.startswith("sign_")

    def _is_lit(self, state: str) -> bool:
        if state.startswith("vending"):
            return True
        return self._mood.lamps and state in LIT_AT_DUSK


def _where_solid(ground: Surface, picture: Surface, box: pygame.Rect) -> Surface:
    """A picture in a box without what would lie on air: where one sees through the ground."""
    solid = pygame.mask.Mask(picture.get_size())
    area = box.clip(ground.get_rect())
    found = pygame.mask.from_surface(ground.subsurface(area), HAZE_FROM)
    solid.draw(found, (area.x - box.x, area.y - box.y))
    return solid.to_surface(setsurface=picture.convert_alpha(), unsetcolor=(0, 0, 0, 0))


def neon_is_out(left: int, tick: int) -> bool:
    """Whether the neon sign with its left edge at a pixel of the level is out just now."""
    return (tick + left * 7) % FLICKER_PERIOD in OUT
