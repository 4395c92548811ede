"""Everything that happens in a world, as sounds around a pair of ears."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sound import moves, quirks, street, telling
from game.sound.air import Air
from game.sound.body import Body
from game.sound.crossings import Crossings
from game.sound.moment import Moment, Teller
from game.sound.steps import Steps

if TYPE_CHECKING:
    from game.sim.world import World
    from game.sound.cue import Cue, Ears

TOLD: Final[dict[str, Teller]] = {
    "jump": moves.jump, "wall_kick": moves.wall_kick, "land": moves.land, "skid": moves.skid,
    "stumble": moves.stumble, "fallen": moves.fallen, "ledge_grab": moves.ledge_grab,
    "bump": moves.bump, "grab": moves.grab, "held": moves.held, "marched": moves.marched,
    "broke_free": moves.broke_free, "drenched": moves.drenched,
    "traffic_hit": moves.traffic_hit,
    "boost": quirks.boost, "boost_denied": quirks.boost_denied, "leap": quirks.leap,
    "blast": quirks.blast, "blast_fizzled": quirks.blast_fizzled,
    "blast_vetoed": quirks.blast_vetoed, "startled": quirks.startled,
    "umbrella_blown": street.umbrella_blown, "couple": street.couple,
    "proposal": street.proposal, "signal": street.signal, "horn": street.horn,
    "doors": street.doors, "boarded": street.boarded, "got_off": street.got_off,
    "gate": street.gate, "whistle": street.whistle, "bounce": street.bounce,
    "torn": street.torn, "slide": street.slide, "topple": street.topple,
    "cracked": street.cracked, "shattered": street.shattered,
    "tank_burst": street.tank_burst, "vending": street.vending, "lamp": street.lamp,
    "thunder": telling.thunder, "shout": telling.shout, "drowned": telling.drowned,
    "breath": telling.breath, "stitch": telling.stitch, "collapse": telling.collapse,
    "lost_moment": telling.lost_moment, "warmth": telling.warmth, "hidden": telling.hidden,
    "found": telling.found, "lost_sight": telling.lost_sight, "arrived": telling.arrived,
    "met": telling.met, "checkpoint": telling.checkpoint, "page": telling.page,
    "beat": telling.beat, "outcome": telling.outcome,
    "buzz": telling.buzz, "phone": telling.switched, "missed": telling.phone_told,
    "refused": telling.phone_told, "dialled": telling.phone_told,
    "phone_dead": telling.phone_told, "message": telling.phone_told,
    "answered": telling.phone_told, "passed_over": telling.phone_told,
}  # fmt: skip
"""What makes each event heard."""

UNTOLD: Final[dict[str, str]] = {
    "lightning": "light comes first; its thunder is an event of its own",
    "respawn": "the world is simply there again",
    "waited": "nothing happens, and that is the point",
    "glide": "a drone, as long as it lasts",
    "ring": "a drone, as long as it rings",
}
"""Events without a cue, and why."""


class Hearing:
    """Hears a world tick by tick; a world that jumps in time is heard anew, without a burst."""

    def __init__(self) -> None:
        """Has heard nothing."""
        self._world: World | None = None
        self._tick = -1
        self._heard_at: dict[str, int] = {}
        self._steps = Steps()
        self._body = Body()
        self._crossings = Crossings()
        self._air = Air()

    def tick(self, world: World, ears: Ears) -> list[Cue]:
        """The sounds that begin in the world's last tick; `ears` follow whoever listens."""
        if world is not self._world or world.tick != self._tick + 1:
            self._forget()
        self._world, self._tick = world, world.tick
        moment = Moment(world, ears, self._heard_at)
        for event in world.events:
            teller = TOLD.get(event.name)
            if teller is not None:
                teller(moment, event)
        if world.outcome == "running":
            self._steps.tick(moment)
            self._body.tick(moment)
            self._crossings.tick(moment)
            self._air.tick(moment)
        return moment.cues

    def deafness(self) -> float:
        """How deaf a blast beside the ears has left them, 0 to 1."""
        since = self._tick - self._heard_at.get("ears_ringing", -quirks.RINGING_TICKS)
        return max(0.0, 1 - since / quirks.RINGING_TICKS)

    def _forget(self) -> None:
        """Nothing of what has been heard counts any more."""
        self._heard_at = {}
        self._steps = Steps()
        self._body = Body()
        self._crossings = Crossings()
        self._air = Air()
