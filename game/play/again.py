"""A run played again on a map that was changed under it: pure, and the same every time.

The inputs are pressed again from the run's start, or in a long run from the last checkpoint. Where
they now lead to a fall or an end that they did not lead to before, the run goes on from the last
good moment before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.play.attempt import Attempt
from game.play.beginning import Beginning, level_from, standing_place, strength_of
from game.sim.units import TICKS_PER_SECOND, TILE_PIXELS
from game.sim.world import World

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.play.history import Place
    from game.sim.level import Level, Thing

LONGEST: Final = 60 * TICKS_PER_SECOND  # of a run that is played again from its start
BEFORE_FALL: Final = 20  # ticks before the foot left the ground: time to jump differently
BEFORE_END: Final = 90  # ticks before a grab or an exit: time to run elsewhere
SAME_FALL: Final = TICKS_PER_SECOND  # around a fall within which another is the same one
FALLS: Final = "What was pressed now falls, at the cross: from a moment before it"
ENDS: Final = "What was pressed now ends at the cross: from a moment before it"
MOVED: Final = 20 * TILE_PIXELS  # pixels within which a checkpoint was moved, not replaced


class Again(NamedTuple):
    """A run on the new map, where it led before and now, and what there is to say.

    `lost_at` is where, in pixels, the inputs do not lead on any more.
    """

    attempt: Attempt
    before: Sequence[Place] = ()
    now: Sequence[Place] = ()
    lost_at: tuple[int, int] | None = None
    note: str = ""


def play_again(attempt: Attempt, level: Level, beginning: Beginning | None = None) -> Again:
    """The run of an attempt, which must remember, on the level of the changed map.

    `beginning` is where on it the run begins that began at an object. An attempt whose level means
    the same moves over as it is; any other stays as it was, and a new one is handed back.
    """
    start, note = beginning, ""
    if start is None and attempt.beginning is not None and attempt.beginning.checkpoint is not None:
        start, note = _at_checkpoint(attempt.beginning, level)
    stage = _stage(level, start)
    if stage.fingerprint == attempt.level.fingerprint:
        attempt.move_to(stage)
        return Again(attempt)
    since = attempt.checkpoint_recorded
    if not attempt.midgame and (since == 0 or attempt.recorded <= LONGEST):
        again = _pressed_again(attempt, stage, start, 0, note)
        if since == 0 or len(again.now) > since:
            return again
        note = "The way to the checkpoint is lost on this map: from the checkpoint, unrecorded"
    else:
        note = "From the last checkpoint; this run is not recorded any more"
    start, moved = _at_checkpoint(_checkpoint_of(attempt), level)
    return _pressed_again(attempt, _stage(level, start), start, since, moved or note)


def _stage(level: Level, start: Beginning | None) -> Level:
    return level if start is None else level_from(level, start)


def _checkpoint_of(attempt: Attempt) -> Beginning:
    """The last checkpoint of an attempt, as a beginning on its own level."""
    world = World.restore(attempt.level, attempt.checkpoint)
    boy = world.izuku
    known = attempt.level.of_kind("checkpoint")
    nearest = min(known, key=lambda thing: abs(thing.x - boy.x), default=None)
    elapsed = world.tick + (0 if attempt.beginning is None else attempt.beginning.elapsed)
    return Beginning(boy.x, boy.y, strength_of(boy), elapsed, nearest)


def _at_checkpoint(known: Beginning, level: Level) -> tuple[Beginning | None, str]:
    """The same beginning on a changed level, and what is to be said about it."""
    place, note = (known.x, known.y), "The checkpoint is gone: from where it was"
    now = _nearest(level.of_kind("checkpoint"), known.checkpoint)
    if now is not None:
        place, note = (now.x, now.y), ""
        if known.checkpoint is not None and place != known.checkpoint[1:3]:
            note = "The checkpoint was moved: from where it is now"
    found = standing_place(level, *place)
    if found is None:
        return None, "Nothing to stand on at the checkpoint: from the start"
    return known._replace(x=found[0], y=found[1], checkpoint=now or known.checkpoint), note


def _nearest(checkpoints: Sequence[Thing], known: Thing | None) -> Thing | None:
    """The checkpoint that is the known one, or what it was moved to; None where it is gone."""
    if known is None:
        return None

    def away(thing: Thing) -> int:
        return abs(thing.x - known.x) + abs(thing.y - known.y)

    near = [thing for thing in checkpoints if away(thing) <= MOVED]
    return min(near, key=away, default=None)


def _pressed_again(
    before: Attempt, stage: Level, start: Beginning | None, since: int, note: str
) -> Again:
    """What was pressed since some tick, pressed again from a level's start on."""
    attempt = Attempt(stage, before.seed, before.side, before.world.skill, start)
    attempt.remember()
    lost = False
    for pressed in before.pressed_since(since):
        attempt.step(pressed)
        if _is_lost(before, attempt, since):
            lost = True
            break
    attempt.ticks, attempt.falls, attempt.retries = before.ticks, before.falls, before.retries
    then, now = before.history, attempt.history
    if then is None or now is None:
        return Again(attempt, note=note)
    trail = list(now.places)
    if lost:
        note = note or (FALLS if attempt.world.outcome == "running" else ENDS)
        attempt.rewind(_good_moment(attempt, trail))
    places = then.places[max(0, since - then.first) :]
    return Again(attempt, places, trail, (trail[-1].x, trail[-1].y) if lost else None, note)


def _is_lost(before: Attempt, attempt: Attempt, since: int) -> bool:
    """Whether the tick just played is a fall or an end that was none before."""
    now = since + attempt.recorded
    if attempt.world.outcome != "running":
        return now < before.recorded or before.world.outcome == "running"
    then, history = before.history, attempt.history
    if then is None or history is None or history.falls[-1:] != [attempt.recorded]:
        return False
    return all(abs(fall - now) > SAME_FALL for fall in then.falls)


def _good_moment(attempt: Attempt, trail: Sequence[Place]) -> int:
    """From when on a lost run can be played differently, in recorded ticks."""
    if attempt.world.outcome != "running":
        return len(trail) - 1 - BEFORE_END
    feet = [number for number, place in enumerate(trail) if place.stands]
    return (feet[-1] if feet else 0) - BEFORE_FALL
