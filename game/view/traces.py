"""What events and movements leave behind: dust, water, sparks, smoke, icons over heads."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from game.view.ground import POOL_UP, wet_ground_below
from game.view.light import BOOST, EMBER, FIRE, FLASH

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sim.events import Event
    from game.sim.world import World
    from game.view.effects import Effects

WET: Final = 35  # % of wetness at which dust becomes water

DUSTY_SPEED: Final = 110  # px/s
BRAKING_SPEED: Final = 50  # px/s, against the way a boy faces
STREAKING_SPEED: Final = 260  # px/s in the air
STREAK_TICKS: Final = 7
STEP_TICKS: Final = 16  # between two puffs of a run: every second contact of the gait
SKID_PUFF_TICKS: Final = 4
SMOKE_TICKS: Final = 9
TRAIL_TICKS: Final = 4

HAND_HEIGHT: Final = 13  # pixels above the feet
HEAD_HEIGHT: Final = 38
LOW_FALL: Final = 20  # pixels; a landing from lower raises no dust
HIGH_FALL: Final = 70
HARD_FALL: Final = 130
BIG_BLAST: Final = 60  # % of power
BLAST_GLOW_TICKS: Final = 10
POOL_REACH: Final = 96  # pixels above wet ground from which a blast is not seen on it
POOL_TICKS: Final = 16
BLAST_SHAKE: Final = 4.0  # pixels
FALL_SHAKE: Final = 2.0
LEAP_SHAKE: Final = 1.5
HARD_SHAKE: Final = 1.5
BREAK_SHAKE: Final = 2.5
GRIT_FALL: Final = 40  # pixels; a landing from lower throws up nothing but dust
GRITS: Final = {
    "gravel": "gravel", "turf": "turf", "wood": "wood", "metal": "metal", "glazed": "metal",
}  # fmt: skip
"""What a material throws up; the others only have dust."""
WALL_MIDDLE: Final = 24  # pixels below a wall's upper edge that its stones fly from
UMBRELLA_TICKS: Final = 70
HEARTS_ASIDE: Final = (0, -14, 14)  # pixels, over two of whom one has said yes

_Trace = Callable[["Effects", "Event", "Athlete | None", "World"], None]


def leave(effects: Effects, event: Event, boy: Athlete | None, world: World) -> None:
    """Leaves the traces of an event that `boy` caused, if it is one that leaves any."""
    trace = _BY_EVENT.get(event.name)
    if trace is not None:
        trace(effects, event, boy, world)


def move(effects: Effects, boy: Athlete, world: World) -> None:
    """Dust, water and smoke of what a boy is doing in this tick."""
    state, tick = boy.state, world.tick
    behind = -boy.facing
    if state == "run" and boy.vx * boy.facing > DUSTY_SPEED and tick % STEP_TICKS == 0:
        wet = world.wetness_at(boy.x, boy.y) > WET
        name = "splash_step" if wet else "dust_run"
        effects.add(name, boy.x + behind * 8, boy.y + 1, mirrored=boy.facing < 0, front=False)
    elif state == "air" and abs(boy.vx) > STREAKING_SPEED and tick % STREAK_TICKS == 0:
        effects.add(
            "speed_lines", boy.x + behind * 18, boy.y - 14, mirrored=boy.facing < 0, front=False
        )
    elif state == "run" and boy.vx * behind > BRAKING_SPEED and tick % SKID_PUFF_TICKS == 0:
        effects.add("dust_run", boy.x + behind * 6, boy.y + 1, mirrored=boy.facing < 0)
    elif state == "skid" and tick % SKID_PUFF_TICKS == 0:
        wet = world.wetness_at(boy.x, boy.y) > WET
        name = "skid_spray" if wet else "skid_dust"
        effects.add(name, boy.x + boy.facing * 8, boy.y + 1, mirrored=boy.facing < 0)
    elif state == "wall-slide" and tick % SKID_PUFF_TICKS == 0:
        effects.add("dust_kick", boy.x + boy.facing * 6, boy.y - 4, mirrored=boy.facing > 0)
    elif state == "boost" and tick % TRAIL_TICKS == 0:
        _trail(effects, boy, behind)
    _smoke(effects, boy, tick)


def _trail(effects: Effects, boy: Athlete, behind: int) -> None:
    if boy.who == "katsuki":
        effects.add(
            "blast_small", boy.x + behind * 16, boy.y - HAND_HEIGHT, front=False,
            glow="glow_48", colour=EMBER, strength=0.6,
        )  # fmt: skip
    else:
        effects.add(
            "speed_lines", boy.x + behind * 14, boy.y - 14, mirrored=boy.facing < 0, front=False
        )


def _smoke(effects: Effects, boy: Athlete, tick: int) -> None:
    if getattr(boy, "holding_fire", False) and tick % SMOKE_TICKS == 0:
        jitter = effects.random.uniform(-2, 2)
        effects.add("palm_smoke", boy.x - boy.facing * 5 + jitter, boy.y - HAND_HEIGHT + 4)


def _jump(effects: Effects, event: Event, boy: Athlete | None, world: World) -> None:
    wet = world.wetness_at(event.x, event.y) > WET
    mirrored = boy is not None and boy.facing < 0
    name = "splash_step" if wet else "dust_run"
    effects.add(name, event.x, event.y + 1, mirrored=mirrored, front=False)


def _wall_kick(effects: Effects, event: Event, boy: Athlete | None, _world: World) -> None:
    side = -boy.facing if boy is not None else 1
    effects.add("dust_kick", event.x + side * 6, event.y - 6, mirrored=side > 0)


def _land(effects: Effects, event: Event, _boy: Athlete | None, world: World) -> None:
    if event.value < LOW_FALL:
        return
    wet, hard = world.wetness_at(event.x, event.y) > WET, event.value > HIGH_FALL
    if event.value > GRIT_FALL:
        ring = "land_ring_big" if hard else "land_ring"
        effects.add(ring, event.x, event.y, front=False)
        _grit(effects, event.text, event.x, event.y, wet=wet)
    if not wet:
        effects.add("dust_land", event.x, event.y + 1, front=hard)
    else:
        effects.add("splash_big" if hard else "splash_step", event.x, event.y + 1)
    if is_hard(event):
        effects.shake(HARD_SHAKE)


def _grit(effects: Effects, material: str, x: float, y: float, *, wet: bool) -> None:
    """Throws up what a material is made of; what is wet stays together, but for metal's water."""
    grit = GRITS.get(material)
    if grit is not None and (not wet or grit == "metal"):
        effects.add(f"grit_{grit}", x, y + 1)


def _skidded(effects: Effects, event: Event, boy: Athlete | None, _world: World) -> None:
    """Sparks of shoes that find no hold, and what the ground is made of."""
    way = boy.facing if boy is not None else 1
    _grit(effects, event.text, event.x + way * 6, event.y, wet=False)
    effects.add("land_ring", event.x, event.y, front=False)


def is_hard(event: Event) -> bool:
    """Whether an event is a landing that shakes the ground."""
    return event.name == "land" and event.value > HARD_FALL


def _boost(effects: Effects, event: Event, boy: Athlete | None, _world: World) -> None:
    facing = boy.facing if boy is not None else 1
    effects.add(
        "sparks_electric", event.x - facing * 6, event.y - 6, mirrored=facing < 0, front=False,
        glow="glow_48", colour=BOOST, strength=0.7,
    )  # fmt: skip
    effects.add("dust_run", event.x - facing * 8, event.y + 1, mirrored=facing < 0, front=False)


def _boost_denied(effects: Effects, event: Event, _boy: Athlete | None, _world: World) -> None:
    effects.add("fizzle", event.x, event.y - 4)
    effects.icon("sweat", event.x + 6, event.y - HEAD_HEIGHT)


def _leap(effects: Effects, event: Event, _boy: Athlete | None, _world: World) -> None:
    effects.add(
        "leap_burst", event.x, event.y + 1, glow="glow_96", colour=BOOST, strength=0.7,
    )  # fmt: skip
    effects.shake(LEAP_SHAKE)


def _blast(effects: Effects, event: Event, boy: Athlete | None, world: World) -> None:
    behind = -boy.facing if boy is not None else -1
    x, y = event.x + behind * 14, event.y - HAND_HEIGHT
    if boy is not None and boy.vy < -100 and abs(boy.vx) < 60:
        x, y = event.x, event.y - 2
    size = "big" if event.value > BIG_BLAST else "small"
    effects.add(f"blast_{size}", x, y, front=False, glow="glow_96", colour=FIRE, strength=1.0)
    if not effects.reduced:
        effects.add(f"blast_flash_{size}", x, y)
    effects.add(
        "sparks", x, y, mirrored=behind > 0, ticks=BLAST_GLOW_TICKS,
        glow="glow_48", colour=FLASH, strength=1.0,
    )  # fmt: skip
    ground = wet_ground_below(world, int(x), event.y, POOL_REACH)
    if ground is not None:
        share = 1 - (ground - event.y) / POOL_REACH
        effects.pool(x, ground - POOL_UP, EMBER, share, POOL_TICKS)
    effects.shake(BLAST_SHAKE * event.value / 100)


def _fizzle(effects: Effects, event: Event, boy: Athlete | None, _world: World) -> None:
    facing = boy.facing if boy is not None else 1
    effects.add("fizzle", event.x - facing * 5, event.y - HAND_HEIGHT)


def _startled(effects: Effects, event: Event, _boy: Athlete | None, _world: World) -> None:
    if effects.random.random() < 0.5:
        effects.icon("alert", event.x, event.y - HEAD_HEIGHT)


def _bump(effects: Effects, event: Event, _boy: Athlete | None, _world: World) -> None:
    effects.icon("anger", event.x + 4, event.y - HEAD_HEIGHT)


def _found(effects: Effects, event: Event, _boy: Athlete | None, _world: World) -> None:
    effects.icon("alert", event.x, event.y - HEAD_HEIGHT)


def _lost(effects: Effects, event: Event, _boy: Athlete | None, _world: World) -> None:
    effects.icon("ask", event.x, event.y - HEAD_HEIGHT)


def _proposal(effects: Effects, event: Event, _boy: Athlete | None, _world: World) -> None:
    if event.text == "cheer":
        for aside in HEARTS_ASIDE:
            effects.icon("heart", event.x + aside, event.y - HEAD_HEIGHT + abs(aside) // 3)


def _broke_free(effects: Effects, event: Event, _boy: Athlete | None, _world: World) -> None:
    effects.add("sparks", event.x, event.y - HAND_HEIGHT)


def _page(effects: Effects, event: Event, _boy: Athlete | None, _world: World) -> None:
    effects.add("confetti", event.x, event.y - 12)


def _fallen(effects: Effects, event: Event, _boy: Athlete | None, world: World) -> None:
    wet = world.wetness_at(event.x, event.y) > WET
    effects.add("splash_big" if wet else "dust_land", event.x, event.y + 1)
    effects.shake(FALL_SHAKE)


def _shattered(effects: Effects, event: Event, _boy: Athlete | None, _world: World) -> None:
    glass = event.text == "skylight"
    below = 0 if glass else WALL_MIDDLE
    effects.add("glass_shards" if glass else "rubble", event.x, event.y + below)
    effects.add("dust_land", event.x, event.y + below)
    effects.shake(BREAK_SHAKE)


def _cracked(effects: Effects, event: Event, _boy: Athlete | None, _world: World) -> None:
    below = 0 if event.text == "skylight" else WALL_MIDDLE
    effects.add("dust_land", event.x, event.y + below)


def _tank_burst(effects: Effects, event: Event, _boy: Athlete | None, _world: World) -> None:
    effects.add("tank_gush", event.x, event.y + 1)
    effects.shake(BREAK_SHAKE)


def _umbrella_blown(effects: Effects, event: Event, _boy: Athlete | None, world: World) -> None:
    away = 1 if world.katsuki is None or event.x >= world.katsuki.x else -1
    speed = effects.random.uniform(1.0, 1.8)
    effects.add(
        "umbrella_fly", event.x, event.y - HEAD_HEIGHT, mirrored=away < 0,
        vx=away * speed, vy=-speed / 2, ticks=UMBRELLA_TICKS,
    )  # fmt: skip


_BY_EVENT: dict[str, _Trace] = {
    "jump": _jump,
    "wall_kick": _wall_kick,
    "land": _land,
    "skid": _skidded,
    "boost": _boost,
    "boost_denied": _boost_denied,
    "leap": _leap,
    "blast": _blast,
    "blast_fizzled": _fizzle,
    "startled": _startled,
    "bump": _bump,
    "found": _found,
    "lost_sight": _lost,
    "proposal": _proposal,
    "broke_free": _broke_free,
    "page": _page,
    "fallen": _fallen,
    "shattered": _shattered,
    "cracked": _cracked,
    "tank_burst": _tank_burst,
    "umbrella_blown": _umbrella_blown,
}
