"""What a body does by itself: breath, a heart, shivers, sparks in the legs, doors it leaves by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.breath import IN, OUT
from game.sim.shops import INSIDE, OUTSIDE
from game.sound.cue import AMBIENCE, MENUS
from game.sound.places import CLOSE
from game.sound.quirks import STRAINS
from game.view.past import WALKING_BELOW

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sim.explosion import Katsuki
    from game.sound.moment import Moment

# hard breath, by stamina
PANTS_BELOW: Final = 30
GASPS_BELOW: Final = 12
PANT_TICKS: Final = 84
GASP_TICKS: Final = 60
SPENT_PANT_TICKS: Final = 130
PANTS: Final = -4.0  # dB
SPENT_TICKS: Final = 6 * 60  # who lies there for longer is quiet

# a heart that is heard, by panic
HEART_FROM: Final = 60
HEART_UNTIL: Final = 52  # once it beats it is heard for longer
HEART_SLOW, HEART_FAST = 80, 150  # beats a minute
HEART_SOFT: Final = -10.0  # dB, of the first beats

SHIVERS_ABOVE: Final = 60  # cold
SHIVER_TICKS: Final = 200
SPARKS_ABOVE: Final = 230  # px/s in the air: faster, his legs are drawn sparking too
SPARK_TICKS: Final = 40
SPARKS: Final = -3.0  # dB
KICK_STRAIN: Final = 2  # points of strain that a tick without a burst cannot cost
SWEATS_ABOVE: Final = 70
DRY_BELOW: Final = 30  # wetness of palms
SWEAT_TICKS: Final = 300
LOW_BATTERY: Final = 10  # %


class Body:
    """The listener's own body, and of the other what is heard beside it."""

    def __init__(self) -> None:
        """At ease."""
        self._phases = {"izuku": 0, "katsuki": 0}
        self._beats = False
        self._beat_at = 0
        self._charging = False
        self._strain = 0
        self._shops = OUTSIDE
        self._battery = -1

    def tick(self, moment: Moment) -> None:
        """Hears a tick of both bodies."""
        world = moment.world
        boy = moment.boy(moment.ears.who)
        self._beat(moment, boy)
        self._breathe(moment, boy)
        self._pant(moment, world.izuku)
        if world.katsuki is not None:
            self._pant(moment, world.katsuki)
        if world.izuku.cold > SHIVERS_ABOVE and moment.rested("shiver", SHIVER_TICKS):
            moment.voice(world.izuku, "shiver", reach=CLOSE)
        self._spark(moment)
        if world.katsuki is not None:
            _sweat(moment, world.katsuki)
        self._leave_shop(moment)
        self._run_down(moment)

    def _beat(self, moment: Moment, boy: Athlete) -> None:
        """A heart, faster and louder with panic."""
        panic = boy.panic
        self._beats = panic >= (HEART_UNTIL if self._beats else HEART_FROM)
        if not self._beats or moment.tick < self._beat_at:
            return
        share = min(1.0, max(0, panic - HEART_FROM) / (100 - HEART_FROM))
        beats = HEART_SLOW + (HEART_FAST - HEART_SLOW) * share
        self._beat_at = moment.tick + round(3600 / beats)
        moment.own("heartbeat", HEART_SOFT * (1 - share), priority=6)

    def _breathe(self, moment: Moment, boy: Athlete) -> None:
        """Air in, and out, as the count asks for it."""
        phase = int(moment.world.feelings.of(boy.who).breath.phase_code)
        before, self._phases[boy.who] = self._phases[boy.who], phase
        if phase == before:
            return
        whose = "_katsuki" if boy.who == "katsuki" else ""
        if phase == IN:
            moment.voice(boy, f"breath_in{whose}")
        elif phase == OUT:
            moment.voice(boy, f"breath_out{whose}")

    def _pant(self, moment: Moment, boy: Athlete) -> None:
        """Hard breath, as long as there is little left."""
        stamina = boy.stamina
        if stamina >= PANTS_BELOW or boy.state in ("hidden", "respawn"):
            return
        if boy.state == "fallen" and boy.state_ticks > SPENT_TICKS:
            return
        counts = self._phases[boy.who] != 0
        # who is spent, and walks, breathes as one does who has got used to it
        gasps = stamina < GASPS_BELOW and abs(boy.vx) > WALKING_BELOW
        ticks = GASP_TICKS if gasps else PANT_TICKS
        if stamina == 0 and not gasps:
            ticks = SPENT_PANT_TICKS
        if not counts and moment.rested(f"pant {boy.who}", ticks):
            gain = 0.0 if gasps else PANTS
            moment.voice(boy, f"pant_{boy.who}", gain, CLOSE)

    def _spark(self, moment: Moment) -> None:
        """One For All: the charge that begins, the kick it strengthens, what still sparks."""
        boy = moment.world.izuku
        charges = boy.state == "charge"
        if charges and not self._charging:
            moment.by(boy, "ofa_charge")
        self._charging = charges
        strain = boy.strain
        kicked = strain - self._strain >= KICK_STRAIN and boy.state == "air"
        self._strain = strain
        sparks = strain > STRAINS and boy.state == "air" and abs(boy.vx) > SPARKS_ABOVE
        if (kicked or sparks) and moment.rested("spark", SPARK_TICKS):
            moment.by(boy, "ofa_crackle", 0.0 if kicked else SPARKS, CLOSE, priority=2)

    def _leave_shop(self, moment: Moment) -> None:
        """The door by which he comes out again."""
        scene = moment.world.scene
        if scene is None:
            return
        phase = scene.shops.phase
        if phase == OUTSIDE and self._shops >= INSIDE:
            moment.by(moment.world.izuku, "shop_door", bus=AMBIENCE)
        self._shops = phase

    def _run_down(self, moment: Moment) -> None:
        """The phone says when there is little left in it."""
        phone = moment.world.phone
        if phone is None:
            return
        battery = phone.battery
        if phone.on and 0 < battery <= LOW_BATTERY < self._battery:
            moment.by(moment.world.izuku, "phone_low_battery", reach=CLOSE, bus=MENUS, priority=6)
        self._battery = battery


def _sweat(moment: Moment, katsuki: Katsuki) -> None:
    """What crackles in his palms while he stands or walks: he could at any time."""
    ready = katsuki.sweat > SWEATS_ABOVE and katsuki.palm_wetness < DRY_BELOW
    if ready and katsuki.on_ground and moment.hunted() and moment.rested("sweat", SWEAT_TICKS):
        moment.by(katsuki, "sweat", reach=CLOSE, priority=2)
