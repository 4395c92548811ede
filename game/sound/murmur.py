"""The voices of many: by how full it is around the ears, and hushed where somebody asks."""

from __future__ import annotations

from math import cos, log, log10, pi
from typing import TYPE_CHECKING, Final

from game.sim.proposal import GATHER, HUSHED
from game.sim.units import TILE_PIXELS
from game.sound.places import WIDE, fades, tiles_away

if TYPE_CHECKING:
    from game.sound.drones import Around, Drones

ASIDE: Final = 10 * TILE_PIXELS  # pixels from the ears to where else it is looked
ASIDE_SHARE: Final = 0.6  # of what is there
SMOOTH: Final = 0.14  # of the way to how full it is now, from one look to the next
EVERY: Final = 2  # looks from one place to the next: to count people takes long
PAN: Final = 0.4

# persons per m2 at which each loop is what is heard
FEW, SOME, MANY = 0.12, 0.45, 1.1
LOOPS: Final = ("murmur_few_loop", "murmur_some_loop", "murmur_many_loop")
STEPS: Final[tuple[float, ...]] = (log(FEW), log(SOME), log(MANY))
NOBODY: Final = 0.03
COMES_AT, GOES_AT = 0.14, 0.05  # of an amplitude: less is not worth a voice
HUSH: Final = -24.0  # dB that a hush takes from it
TALK: Final = 2.0  # dB that a gathering adds


class Murmur:
    """How full it is around, looked at one place at a time."""

    def __init__(self) -> None:
        """Not looked at yet."""
        self._seen = [-1.0, 0.0, 0.0]  # here, to the left, to the right
        self._looks = 0
        self._level = 0.0
        self._side = 0.0
        self._sounds = [False] * len(LOOPS)

    def tick(self, around: Around, drones: Drones) -> None:
        """Adds the loops of the people around."""
        world = around.world
        if not world.crowd.civilians:
            return
        self._look(around)
        code = world.crowd.proposal.code
        change = HUSH if code == HUSHED else TALK if code == GATHER else 0.0
        self._add(drones, change + around.door)
        if code == HUSHED:
            proposal = world.crowd.proposal
            lost = fades(tiles_away(around.ears, proposal.x, proposal.y), WIDE)
            drones.add("crowd_hush_loop", 6.0 + lost)

    def _look(self, around: Around) -> None:
        world, ears = around.world, around.ears
        asides = (0, -ASIDE, ASIDE)
        if world.crowd.proposal.running:  # everybody is there
            there = world.crowd.proposal.x - ears.x
            asides = (0, min(there, 0), max(there, 0))
        if self._seen[0] < 0:
            self._seen = [world.density_at(ears.x + aside, ears.y) for aside in asides]
            self._level = self._fullness()
        else:
            self._looks += 1
            if self._looks % EVERY == 0:
                place = self._looks // EVERY % len(asides)
                self._seen[place] = world.density_at(ears.x + asides[place], ears.y)
        self._level += (self._fullness() - self._level) * SMOOTH
        left, right = self._seen[1], self._seen[2]
        aim = PAN * (right - left) / (sum(self._seen) + NOBODY)
        self._side += (aim - self._side) * SMOOTH

    def _fullness(self) -> float:
        here, left, right = self._seen
        return max(here, ASIDE_SHARE * left, ASIDE_SHARE * right)

    def _add(self, drones: Drones, change: float) -> None:
        """Each loop fades into its neighbours with equal power."""
        if self._level < NOBODY:
            return
        full = log(self._level)
        for number, name in enumerate(LOOPS):
            share = _share(number, full)
            self._sounds[number] = share > (GOES_AT if self._sounds[number] else COMES_AT)
            if self._sounds[number]:
                drones.add(name, change + 20 * log10(share), self._side)


def _share(number: int, full: float) -> float:
    """The amplitude of a loop, 0 to 1, at the logarithm of a density."""
    own = STEPS[number]
    if full >= own:
        if number == len(STEPS) - 1:
            return 1.0
        away = (full - own) / (STEPS[number + 1] - own)
    else:
        below = STEPS[number - 1] if number else log(NOBODY)
        away = (own - full) / (own - below)
    return cos(away * pi / 2) if away < 1 else 0.0
