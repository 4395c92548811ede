"""What the boys feel: panic and what it takes, breath that calms, cold, and tired legs.

Feelings read where everybody stands and write what a boy's buttons and legs still do: `press`
stands before his update, `step` after it. Others may frighten or chill a boy at any time with
`raise_panic` and `raise_cold`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.breath import BEAT_MOVING, BEAT_QUIET, BEAT_RESTING, IDLE, NOTHING, PHASE_NAMES
from game.sim.buttons import BREATHE
from game.sim.heart import LOST_TICKS, PERIOD, POINT, Heart
from game.sim.legs import RUN_SPEED
from game.sim.level import IS_PLATFORM, IS_SLOPE, STOPS_DOWN
from game.sim.perception import clear_line
from game.sim.person import FULL, GRABBED, HIDDEN, RESPAWN, RUN, SEATED
from game.sim.story import Zone
from game.sim.units import SUBPIXELS, TILE, TILE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.explosion import Katsuki
    from game.sim.level import Level
    from game.sim.stage import Stage


# panic: fear of who is near settles at a level, others' shocks come on top and die away
FEAR_AT_ONCE: Final[i64] = 105 * POINT  # where it settles with him at arm's length ...
FEAR_FADES: Final[i64] = 3 * POINT  # ... and what each tile between the two takes from that
UNSEEN: Final = 2  # with a wall between, it settles at half
FEAR_NEAR: Final[i64] = 6 * TILE
RISE_NEAR: Final = 6  # points per second
RISE_SEEN: Final = 3
RISE_UNSEEN: Final = 1
EBB: Final = 1  # points per second
SIGHT: Final[i64] = 30 * TILE
SIGHT_PERIOD: Final = 3 * PERIOD

# his voice: points by how far away it is, all our own
LOUD: Final[i64] = 8 * TILE
HEARD: Final[i64] = 20 * TILE
SHOUT_PANIC: Final = 10
BLAST_PANIC: Final = 4
FAR_SHARE: Final = 2  # beyond LOUD only half of it

# lost moments
LOST_ABOVE: Final[i64] = 90 * POINT
LOST_PAUSE: Final = 4 * 60  # from the beginning of one to that of the next
LOST_DROP: Final = 4  # rows: with a deeper drop ahead nobody drifts off
LOST_ROOM: Final[i64] = TILE  # more than he can run in such a moment

# breath: points for each good phase
CALM_RESTING: Final = 12
CALM_MOVING: Final = 5
HEARD_SHARE: Final = 2  # who only listens to the other's count gets half
SHARES: Final[tuple[int, ...]] = (
    0,
    0,
    1,
    2,
)  # what was breathed in pays with the breath out: see `_relieve`
TOGETHER: Final[i64] = 2 * TILE

# cold (levels, walk_home), in tenths of a point per second
OPEN_COLD: Final = 27
ROOF_COLD: Final = 8
HARD_RAIN: Final = 55  # % of rain from which it is as cold as it gets
WARMING: Final = 12  # points per second
WARM_TICKS: Final = 4 * 60  # that a warm spot lasts
COLLAPSE_TO: Final[i64] = 60 * POINT

ROOM_SHARE: Final = 90  # % of the columns under a roof that make a level a room


def raise_panic(boy: Athlete, points: int) -> None:
    """Frightens a boy by some points of 100, or calms him when negative."""
    boy.panic_units = min(max(boy.panic_units + points * POINT, 0), FULL)


def raise_cold(boy: Athlete, points: int) -> None:
    """Chills a boy by some points of 100, or warms him when negative."""
    boy.cold_units = min(max(boy.cold_units + points * POINT, 0), FULL)


class Feelings:
    """The feelings of both boys, and the places of a level that act on them."""

    def __init__(self, level: Level, izuku: Athlete, katsuki: Katsuki | None) -> None:
        """Both at ease, every warm spot still warm."""
        self.izuku = Heart(izuku)
        self.katsuki: Heart | None = None
        self._katsuki = katsuki
        if katsuki is not None:
            self.katsuki = Heart(katsuki)
        room = _is_room(level, izuku)
        self.is_cold: bool = level.time == "night" and not room
        self.quiet: bool = room and katsuki is None
        """Whether a breath at rest is counted in the long beats of the quiet scenes."""
        self.sees: bool = False
        self._lost_until: i64 = 0
        self._dangers = [
            Zone(thing, any_height=True)
            for kind in ("hazard", "crosswalk")
            for thing in level.of_kind(kind)
        ]
        self._warm_spots = [Zone(thing, any_height=False) for thing in level.of_kind("warmth")]
        self._warm_left: list[int] = [WARM_TICKS] * len(self._warm_spots)

    def of(self, who: str) -> Heart:
        """The heart of "izuku" or "katsuki"; raises ValueError where he is not in the level."""
        heart = self.katsuki if who == "katsuki" else self.izuku
        if heart is None:
            msg = f"{who} is not in this level"
            raise ValueError(msg)
        return heart

    def warmth_left(self, number: int) -> int:
        """What a warm spot still has to give, 0-100 %, in the order of `of_kind("warmth")`."""
        return self._warm_left[number] * 100 // WARM_TICKS

    # ---- one tick

    def press(self, boy: Athlete, stage: Stage, buttons: i64) -> i64:
        """The buttons that reach a boy's body in this tick."""
        if boy.panic_units > LOST_ABOVE:
            self._drift_off(boy, stage)
        if boy.cold_units or stage.tick < self._lost_until:
            return self.of(boy.who).hands(stage, buttons)
        return buttons

    def step(self, stage: Stage, *, shouted: bool) -> bool:
        """Feels what the tick has brought; True when Izuku collapses of cold."""
        izuku, katsuki, chaser = self.izuku, self.katsuki, self._katsuki
        # the throng
        if izuku.boy.panic_units > LOST_ABOVE:
            self._carry(izuku.boy, stage)
        # breath
        if izuku.counts() or (katsuki is not None and katsuki.counts()):
            self._breathe(stage)
            izuku.set_pace()
            if katsuki is not None:
                katsuki.set_pace()
        # his voice
        if chaser is not None:
            if shouted:
                self.hears(chaser, SHOUT_PANIC)
            if chaser.blasted_at == stage.tick:
                self.hears(chaser, BLAST_PANIC)
        if stage.tick % PERIOD:
            return False
        # what comes and goes slowly
        izuku.tire(stage)
        izuku.set_pace()
        if katsuki is not None:
            katsuki.tire(stage)
        self._fear(stage)
        if self.is_cold or izuku.boy.cold_units:
            return self._chill(stage)
        return False

    def hears(self, source: Athlete, points: int) -> None:
        """Frightens Izuku by something that another boy does: by half far off, out of earshot not.

        To be called where a shout or a blast is told.
        """
        distance = _distance(self.izuku.boy, source)
        if distance <= HEARD:
            raise_panic(self.izuku.boy, points if distance <= LOUD else points // FAR_SHARE)

    # ---- panic

    def _fear(self, stage: Stage) -> None:
        """Panic rises to what his nearness makes of it, and ebbs away above that."""
        katsuki = self.katsuki
        if katsuki is not None and katsuki.boy.panic_units:
            katsuki.boy.panic_units = max(katsuki.boy.panic_units - EBB * PERIOD, 0)
        boy, chaser = self.izuku.boy, self._katsuki
        level: i64 = 0
        rise: i64 = 0
        if chaser is not None and chaser.state_code < GRABBED and not self.breathes_together():
            distance = _distance(boy, chaser)
            if stage.tick % SIGHT_PERIOD == 0 or boy.state_code == HIDDEN:
                self.sees = _in_sight(stage.level, boy, chaser, distance)
            level = FEAR_AT_ONCE - distance * FEAR_FADES // TILE
            rise = RISE_NEAR if distance <= FEAR_NEAR else RISE_SEEN
            if not self.sees:
                level //= UNSEEN
                rise = RISE_UNSEEN
        panic = boy.panic_units
        if panic < level:
            boy.panic_units = min(panic + rise * PERIOD, level, FULL)
        elif panic:
            boy.panic_units = max(panic - EBB * PERIOD, level, 0)

    def lose_moment(self, boy: Athlete, stage: Stage) -> None:
        """For half a second only what a boy holds goes on being held."""
        heart = self.of(boy.who)
        heart.lost_at = stage.tick
        heart.lost_held = boy.buttons
        self._lost_until = stage.tick + LOST_TICKS
        stage.tell("lost_moment", boy.who, boy.sx, boy.sy)

    def _drift_off(self, boy: Athlete, stage: Stage) -> None:
        """Begins a lost moment when one is due, and nothing can happen to him in it."""
        if stage.tick - self.of(boy.who).lost_at < LOST_PAUSE:
            return
        if boy.state_code == RUN and boy.on_ground and self._is_safe(stage.level, boy):
            self.lose_moment(boy, stage)

    def _is_safe(self, level: Level, boy: Athlete) -> bool:
        """Whether no drop and no danger lies where his legs could carry him meanwhile."""
        speed = boy.svx if boy.svx >= 0 else -boy.svx
        reach = max(speed, RUN_SPEED) * LOST_TICKS + LOST_ROOM
        for zone in self._dangers:
            if zone.left - reach < boy.sx < zone.right + reach:
                return False
        forth: i64 = boy.svx
        if forth == 0:
            forth = boy.direction()
        first = (boy.sx - (reach if forth < 0 else 0)) >> TILE_SHIFT
        last = (boy.sx + (reach if forth > 0 else 0)) >> TILE_SHIFT
        row = boy.sy >> TILE_SHIFT
        for column in range(max(first, 0), min(last, level.width - 1) + 1):
            if not _holds(level, column, row):
                return False
        return True

    def _carry(self, boy: Athlete, stage: Stage) -> None:
        """Who is beside himself and stands in a stream of people drifts along with it."""
        if boy.state_code == RUN and boy.on_ground and boy.svx == 0:
            flow = stage.crowd.flow_at(boy.sx, boy.sy)
            if flow and self._is_safe(stage.level, boy):
                boy.walk(flow, lift=False)

    # ---- breath

    def breathes_together(self) -> bool:
        """Whether one boy's count leads the other's breath just now."""
        katsuki = self.katsuki
        return katsuki is not None and (self.izuku.breath.led or katsuki.breath.led)

    def _breathe(self, stage: Stage) -> None:
        """Both lungs: each its own count, or the one of who began first."""
        izuku, katsuki = self.izuku, self.katsuki
        if katsuki is None:
            self._alone(stage, izuku)
            return
        leader = self._leader(katsuki, izuku) or self._leader(izuku, katsuki)
        if leader is not None:
            follower = izuku if leader is katsuki else katsuki
            self._listen(stage, follower, leader, self._alone(stage, leader))
            return
        # nobody leads yet; who begins now does
        self._alone(stage, izuku)
        if self._leader(izuku, katsuki) is not None:
            self._listen(stage, katsuki, izuku, NOTHING)
            return
        self._alone(stage, katsuki)
        if self._leader(katsuki, izuku) is not None:
            self._listen(stage, izuku, katsuki, NOTHING)

    def _leader(self, leader: Heart, follower: Heart) -> Heart | None:
        """The first of the two if he counts for both: they stand together, he began alone."""
        if leader.breath.phase_code == IDLE or leader.breath.led:
            return None
        if follower.breath.phase_code != IDLE and not follower.breath.led:
            return None
        together = leader.stands_by() and follower.stands_by()
        if together and _distance(leader.boy, follower.boy) <= TOGETHER:
            return leader
        return None

    def _alone(self, stage: Stage, heart: Heart) -> int:
        """A boy's own count; what `Breath.step` says."""
        boy = heart.boy
        if heart.breath.led or boy.state_code == RESPAWN:
            heart.breath.stop()
        beat = BEAT_MOVING
        if not heart.moves():
            beat = BEAT_QUIET if self.quiet else BEAT_RESTING
        done = heart.breath.step(beat, held=boy.buttons & BREATHE != 0)
        if done > 0:
            self._relieve(heart, done, 1)
            stage.tell("breath", boy.who, boy.sx, boy.sy, 1, PHASE_NAMES[done])
        elif done < 0:
            stage.tell("breath", boy.who, boy.sx, boy.sy, 0, PHASE_NAMES[-done])
        return done

    def _listen(self, stage: Stage, heart: Heart, leader: Heart, done: int) -> None:
        """The other's count: whoever keeps it gets all, whoever only listens half."""
        boy = heart.boy
        held = boy.buttons & BREATHE != 0
        shared = heart.breath.follow(leader.breath, done, held=held)
        if shared > 0:
            self._relieve(heart, shared, 1)
            stage.tell("breath", boy.who, boy.sx, boy.sy, 1, PHASE_NAMES[shared])
        elif shared < 0:
            self._relieve(heart, -shared, HEARD_SHARE)

    def _relieve(self, heart: Heart, phase: int, divisor: int) -> None:
        """What a good phase takes from panic.

        The share of "in" is only given with the breath out, so that a button that is merely held
        calms nobody.
        """
        points = CALM_MOVING if heart.moves() else CALM_RESTING
        raise_panic(heart.boy, -points * SHARES[phase] // divisor)

    # ---- cold

    def _chill(self, stage: Stage) -> bool:
        """Rain at night chills, a warm spot warms; whether that was too much."""
        boy = self.izuku.boy
        if boy.state_code >= GRABBED and boy.state_code != SEATED:
            return False
        if self._warm(stage, boy):
            return False
        rain = stage.weather.rain
        if self.is_cold and rain:
            level = stage.level
            here = level.floor_under(int(boy.sx), int(boy.sy)) - level.stride
            rate = ROOF_COLD if level.dry[here] else OPEN_COLD * min(rain, HARD_RAIN) // HARD_RAIN
            boy.cold_units = min(boy.cold_units + rate * PERIOD // 10, FULL)
        if boy.cold_units < FULL:
            return False
        boy.cold_units = COLLAPSE_TO
        stage.tell("collapse", boy.who, boy.sx, boy.sy)
        return True

    def _warm(self, stage: Stage, boy: Athlete) -> bool:
        """Warms a boy in a spot that still has warmth to give; whether he is in one."""
        for number, zone in enumerate(self._warm_spots):
            left = self._warm_left[number]
            if left and zone.holds(boy):
                if left == WARM_TICKS:
                    stage.tell("warmth", boy.who, boy.sx, boy.sy, number)
                self._warm_left[number] = left - PERIOD
                boy.cold_units = max(boy.cold_units - WARMING * PERIOD, 0)
                return True
        return False

    # ---- state in and out

    def save(self, out: list[int]) -> None:
        """Appends everything."""
        self.izuku.save(out)
        if self.katsuki is not None:
            self.katsuki.save(out)
        out += [int(self.sees), int(self._lost_until), int(self.quiet), *self._warm_left]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.izuku.load(saved)
        if self.katsuki is not None:
            self.katsuki.load(saved)
        self.sees = bool(next(saved))
        self._lost_until = next(saved)
        self.quiet = bool(next(saved))
        self._warm_left = [next(saved) for _ in self._warm_spots]


def _distance(one: Athlete, other: Athlete) -> i64:
    """Subpixels between the feet of two, the longer of across and down."""
    across = one.sx - other.sx
    down = one.sy - other.sy
    if across < 0:
        across = -across
    if down < 0:
        down = -down
    return across if across > down else down


def _in_sight(level: Level, boy: Athlete, other: Athlete, distance: i64) -> bool:
    if distance > SIGHT or boy.state_code == HIDDEN:
        return False
    return clear_line(level, _eyes(other), _eyes(boy))


def _eyes(boy: Athlete) -> tuple[int, int]:
    return int(boy.sx), int(boy.sy) - 20 * SUBPIXELS


def _holds(level: Level, column: i64, row: i64) -> bool:
    """Whether something in a column would catch feet that leave a row."""
    index = level.origin + row * level.stride + column
    for _ in range(LOST_DROP):
        if level.flags[index] & (STOPS_DOWN | IS_PLATFORM | IS_SLOPE):
            return True
        index += level.stride
    return False


def _is_room(level: Level, boy: Athlete) -> bool:
    """Whether nearly all of the row in which a boy starts lies under a roof."""
    start = level.floor_under(0, int(boy.sy)) - level.stride
    row = level.dry[start : start + level.width]
    return sum(row) * 100 >= ROOM_SHARE * level.width
