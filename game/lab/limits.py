"""Whether somebody ever moves faster than his own legs, quirk and falls allow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.athlete import BURST_SPEED, JUMP_SPEED, KICK_AWAY, WIND_DRIFT
from game.sim.awning import THROW_HIGH
from game.sim.body import STANDING
from game.sim.clothes_line import LINE_SPEED
from game.sim.explosion import BLAST_JUMP_SPEED
from game.sim.legs import FALL_SPEED, KEPT_SPEED_TICKS, PULL_UP_FORWARD, RUN_SPEED
from game.sim.person import BURST, GRABBED, LEDGE, LYING
from game.sim.units import SUBPIXELS, TICKS_PER_SECOND, TILE, speed

if TYPE_CHECKING:
    from game.sim.explosion import Katsuki
    from game.sim.world import World

CORNERS: Final = int(PULL_UP_FORWARD)  # a step may be longer by it: corners, edges, pull-ups
CLIMBS: Final = 2 * TILE  # a body that pulls itself up is put on its feet at once
KEPT: Final = KEPT_SPEED_TICKS + 2  # ticks for which a wall that ends gives speed back

CARRIED_TICKS: Final = 2 * TICKS_PER_SECOND  # what a spurt has given has gone by then, wet or dry


class Limits:
    """Watches Katsuki after every tick; speeds are in subpixels a tick.

    `exceeded` counts ticks above a limit; `run`, `burst` and `fall` are the highest he had.
    """

    def __init__(self) -> None:
        """Nothing seen yet."""
        self.exceeded = 0
        self.run = self.burst = self.fall = 0
        self._across = [0] * KEPT
        self._up = 0
        self._was: tuple[int, int, int] | None = None  # where he was, and in which state
        self._flew = self._lies = False
        self._spurt_at = -CARRIED_TICKS - 1

    def watch(self, world: World) -> None:
        """Looks at the tick that has just been made."""
        chaser = world.katsuki
        if chaser is None or chaser.state_code >= GRABBED or self._thrown(world, chaser):
            self._was = None  # held, hidden, put back or run over: others move him
            return
        if any(event.name == "respawn" and event.who == chaser.who for event in world.events):
            self._was = None
        bursting = BURST in (chaser.state_code, self._was[2] if self._was else -1)
        most = self._most_across(world, chaser, bursting=bursting)
        most_down = int(BURST_SPEED if bursting else FALL_SPEED)
        across, down = abs(int(chaser.svx)), int(chaser.svy)
        most_up = self._most_up(world, chaser)
        too_fast = across > most or down > most_down or -down > most_up
        self.exceeded += too_fast or self._jumps(chaser, most, most_down)
        self._note(across, down, bursting=bursting, carried=most > RUN_SPEED)
        self._across = [*self._across[1:], min(across, most)]
        self._up = min(-down, most_up)
        self._was = int(chaser.sx), int(chaser.sy), int(chaser.state_code)
        self._flew = not chaser.on_ground

    def _thrown(self, world: World, chaser: Katsuki) -> bool:
        """Whether a vehicle has hit him and he still lies."""
        own = [event.name for event in world.events if event.who == chaser.who]
        self._lies = chaser.state_code == LYING and (self._lies or "traffic_hit" in own)
        return self._lies

    def _most_across(self, world: World, chaser: Katsuki, *, bursting: bool) -> int:
        """Sideways: legs and wind, or what a burst, a kick or a line has given and still lasts."""
        most = int(RUN_SPEED)
        spurts = [0]
        if bursting:
            spurts.append(int(BURST_SPEED))
        if chaser.tick - chaser.kicked_at <= 1:
            spurts.append(int(KICK_AWAY))
        if self._flew or not chaser.on_ground:  # also in the tick in which he lands
            most -= -self._wind(world, chaser) * WIND_DRIFT // 60
            if world.gadgets is not None and world.gadgets.hands[1].line >= 0:
                spurts.append(int(speed(LINE_SPEED)))
        if max(spurts) or most > RUN_SPEED:
            self._spurt_at = world.tick
        if world.tick - self._spurt_at <= CARRIED_TICKS:
            spurts += self._across
        return max(most, *spurts)

    def _wind(self, world: World, chaser: Katsuki) -> int:
        """How hard it blew on him, 0-100, where he was when his arms answered to it."""
        x, y = self._was[:2] if self._was else (int(chaser.sx), int(chaser.sy))
        return abs(int(world.weather.wind_on(x, y - STANDING // 2)))

    def _most_up(self, world: World, chaser: Katsuki) -> int:
        """Upwards: a jump, a blast straight up, bouncing cloth, or the rest of one of them."""
        most = max(int(JUMP_SPEED), self._up)
        if chaser.state_code == BURST:
            most = max(most, int(BURST_SPEED))
        if chaser.tick - chaser.blasted_at <= 1:
            most = max(most, int(BLAST_JUMP_SPEED))
        if world.gadgets is not None:
            most = max(most, int(THROW_HIGH))
        return most

    def _jumps(self, chaser: Katsuki, across: int, down: int) -> bool:
        """Whether he is farther from where he was than speeds and helped corners explain."""
        if self._was is None:
            return False
        was_x, was_y, state = self._was
        higher = max(down, -int(chaser.svy), self._up, int(BURST_SPEED))
        reach = higher + (CLIMBS if state == LEDGE else TILE // 2 + CORNERS)
        return abs(int(chaser.sx) - was_x) > across + CORNERS or (
            abs(int(chaser.sy) - was_y) > reach
        )

    def _note(self, across: int, down: int, *, bursting: bool, carried: bool) -> None:
        if bursting:
            self.burst = max(self.burst, across, abs(down))
            return
        if not carried:
            self.run = max(self.run, across)
        self.fall = max(self.fall, down)


def pixels_per_second(subpixels: int) -> int:
    """A speed in px/s, rounded."""
    return round(subpixels * TICKS_PER_SECOND / SUBPIXELS)
