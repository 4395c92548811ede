"""A grip that no strength breaks: only somebody else's happiness loosens it.

Whoever is held by the shoulder can press what he likes: the grip stays at 100. Far from the
couple he is marched there first. When the crowd cheers for the two, the holder stares and his
hand forgets itself, unless it is tugged at: the calm boy ducks out under it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.buttons import ACT, BOOST, DOWN, JUMP, LEFT, RIGHT, UP
from game.sim.feelings import raise_panic
from game.sim.legs import RUN_SPEED, WALK_SPEED
from game.sim.perception import clear_line
from game.sim.person import GRABBED, RUN, STUMBLE
from game.sim.proposal import CHEERS, QUIET
from game.sim.story import PROPOSAL_BEAT, RACE_BEAT
from game.sim.units import SUBPIXELS, TILE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.level import Level
    from game.sim.stage import Stage
    from game.sim.story import Story

FULL: Final = 90 * 100  # a grip of 100; at a cheer it falls to 0 in 90 ticks (levels, section 5)
SLACKENS: Final = 100  # a tick
TUG: Final = 20 * 90  # what a wild press brings back
WILD: Final = LEFT | RIGHT | UP | JUMP | BOOST | ACT
TAKES: Final = 20  # panic that the hand on the shoulder costs
SCREAM_TICKS: Final = 150  # from the grip to the scream: long enough to find that it holds
LEFT_STAMINA: Final = 75 * 60  # when he ducks out: the stitch comes before the kerb
STARES_TICKS: Final = 90  # head start (levels: 1.5 s behind)

# by the shoulder to the plaza
SCENE: Final[i64] = 6 * TILE  # from the couple
NEAR: Final[i64] = 13 * TILE  # who is held nearer than this stays where he is
MARCH_TICKS: Final = 210  # that the march is seen; the rest of the way is cut
CUT_TO: Final[i64] = 13 * TILE  # from the couple, after the cut
SINK: Final[i64] = 4 * SUBPIXELS  # a tick, for two who were in the air
SIGHT: Final[i64] = 25 * TILE  # within which the holder sees the couple
EYES: Final[i64] = 20 * SUBPIXELS

FREE: Final = 0
MARCHED: Final = 1
LED: Final = 2  # the last steps to the place
HELD: Final = 3
DUCKED: Final = 4  # it does not happen twice


class Grip:
    """A hand on a shoulder, in a level where somebody proposes."""

    def __init__(self, level: Level) -> None:
        """Nobody is held; the level has a beat for the proposal."""
        couple = next(t for t in level.of_kind("beat") if t.number("id") == PROPOSAL_BEAT)
        start, exits = level.of_kind("izuku")[0], level.of_kind("exit")
        self.onward: int = -1 if exits and exits[0].x < start.x else 1
        self.couple_sx: i64 = couple.x * SUBPIXELS
        self.couple_sy: i64 = couple.y * SUBPIXELS
        self.roads = [
            ((road.x - road.width // 2) * SUBPIXELS, (road.x + road.width // 2) * SUBPIXELS)
            for road in level.of_kind("crosswalk")
        ]
        self.phase: int = FREE
        self.since: i64 = 0
        self.units: i64 = FULL

    @property
    def strength(self) -> int:
        """How firm it is, 0-100; 0 is open."""
        return int(self.units * 100 // FULL)

    @property
    def holds(self) -> bool:
        """Whether somebody is held just now."""
        return MARCHED <= self.phase <= HELD

    def stares(self, tick: i64) -> bool:
        """Whether the holder stands there with an empty hand and looks at the couple."""
        return self.phase == DUCKED and tick - self.since < STARES_TICKS

    def slackens(self, stage: Stage, chaser: Athlete) -> bool:
        """Whether the holder sees a couple whom everybody cheers for."""
        proposal = stage.crowd.proposal
        if self.phase != HELD or proposal.code != CHEERS:
            return False
        if not -SIGHT <= proposal.sx - chaser.sx <= SIGHT:
            return False
        eyes = (int(chaser.sx), int(chaser.sy - EYES))
        return clear_line(stage.level, eyes, (int(proposal.sx), int(proposal.sy - EYES)))

    # ---- one tick

    def takes(self, stage: Stage, story: Story, boy: Athlete, chaser: Athlete) -> bool:
        """Whether a grab is a grip, which begins here, and not the end."""
        if self.phase == DUCKED or story.reached(RACE_BEAT):
            return False
        if stage.crowd.proposal.code > CHEERS:
            return False
        for held in (boy, chaser):
            held.hold_still()
            held.crouch(down=False)
            held.enter(GRABBED)
        away = boy.sx - self.couple_sx
        self.phase = HELD if -NEAR <= away <= NEAR else MARCHED
        self.since = stage.tick
        self.units = FULL
        raise_panic(boy, TAKES)
        stage.tell("grab", "katsuki", chaser.sx, chaser.sy, 1)
        return True

    def step(self, stage: Stage, story: Story, boy: Athlete, chaser: Athlete) -> bool:
        """Holds on; True when it closed for good."""
        if not self.holds:
            return False
        if boy.state_code != GRABBED or chaser.state_code != GRABBED:
            self.phase = FREE  # something else came between
            return False
        _sink(boy)
        _sink(chaser)
        if self.phase == HELD:
            return self._hold(stage, story, boy, chaser)
        self._march(stage, story, boy, chaser)
        return False

    def _hold(self, stage: Stage, story: Story, boy: Athlete, chaser: Athlete) -> bool:
        proposal = stage.crowd.proposal
        if proposal.code == QUIET:
            if stage.tick - self.since >= SCREAM_TICKS:
                story.set_off(stage, boy, PROPOSAL_BEAT)
            return False
        boy.facing = chaser.facing = 1 if self.couple_sx >= chaser.sx else -1
        if proposal.code > CHEERS:
            return True
        if self.slackens(stage, chaser):
            self._slacken(stage, boy, chaser)
        return False

    def _slacken(self, stage: Stage, boy: Athlete, chaser: Athlete) -> None:
        if boy.pressed & WILD:
            self.units = min(self.units + TUG, FULL)
        else:
            self.units = max(self.units - SLACKENS, 0)
        if self.units == 0 and boy.buttons & DOWN:
            self._duck_out(stage, boy, chaser)

    def _duck_out(self, stage: Stage, boy: Athlete, chaser: Athlete) -> None:
        self.phase = DUCKED
        self.since = stage.tick
        boy.enter(RUN)
        boy.on_ground = boy.stands()
        boy.crouch(down=True)
        boy.facing = self.onward
        boy.svx = self.onward * RUN_SPEED
        boy.stamina_units = min(boy.ceiling_units, LEFT_STAMINA)
        chaser.enter(chaser.down(STUMBLE, STARES_TICKS))
        stage.tell("broke_free", "izuku", boy.sx, boy.sy)

    # ---- on the way

    def _march(self, stage: Stage, story: Story, boy: Athlete, chaser: Athlete) -> None:
        way = 1 if self.couple_sx >= boy.sx else -1
        left = (self.couple_sx - boy.sx) * way
        stands = boy.svx == 0 and stage.tick > self.since + 1  # something is in the way
        if self.phase == LED and (left <= SCENE or stands):
            self.phase, self.since = HELD, stage.tick
            boy.hold_still()
            chaser.hold_still()
            return
        if self.phase == MARCHED and (left <= NEAR or self._is_far_enough(stage, boy)):
            if left > CUT_TO:
                story.pass_by(boy.sx, self.couple_sx - way * CUT_TO)
                self._cut(stage, boy, chaser, way)
            self.phase, self.since = LED, stage.tick
            return
        for walker in (boy, chaser):
            walker.facing = way
            _walk(walker, way * WALK_SPEED)

    def _is_far_enough(self, stage: Stage, boy: Athlete) -> bool:
        """Whether the march has been seen, or a road begins."""
        if stage.tick - self.since >= MARCH_TICKS:
            return True
        return any(left - TILE < boy.sx < right + TILE for left, right in self.roads)

    def _cut(self, stage: Stage, boy: Athlete, chaser: Athlete, way: int) -> None:
        behind = chaser.sx - boy.sx
        boy.sx = self.couple_sx - way * CUT_TO
        chaser.sx = boy.sx + behind
        for walker in (boy, chaser):
            walker.sy = self.couple_sy
            while not walker.free_at(walker.sx, walker.sy):  # onto what stands there
                walker.sy -= TILE
            walker.on_slope = False
            walker.follow_ground()
            walker.on_ground = walker.stands()
        stage.tell("marched", "izuku", boy.sx, boy.sy)

    # ---- state in and out

    def save(self, out: list[int]) -> None:
        """Appends how firmly who is held."""
        out += [self.phase, int(self.since), int(self.units)]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.phase = next(saved)
        self.since = next(saved)
        self.units = next(saved)


def _sink(boy: Athlete) -> None:
    """Brings feet that were caught in the air down to the ground."""
    if not boy.stands():
        boy.move_y(SINK, through=False)
    boy.on_ground = boy.stands()


def _walk(boy: Athlete, step: i64) -> None:
    """A step along the ground; none over an edge or into a wall."""
    sx, sy = boy.sx, boy.sy
    boy.svx = step
    if boy.walk(step, lift=False) or not boy.stands():
        boy.sx, boy.sy = sx, sy
        boy.svx = 0
