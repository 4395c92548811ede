"""A station's ticket gate: a bar that a pass opens, and the station man who minds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.body import HALF_WIDTH
from game.sim.buttons import ACT, JUMP, LEFT, RIGHT
from game.sim.feelings import raise_panic
from game.sim.gadget import Gadget
from game.sim.legs import WALK_SPEED
from game.sim.level import SOLID
from game.sim.person import AIR, BURST, GRABBED, NEVER, RUN
from game.sim.units import SUBPIXELS, TICKS_PER_SECOND, TILE, TILE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.gadget import Hands
    from game.sim.level import Level, Thing
    from game.sim.person import Person
    from game.sim.stage import Stage

PASSES: Final = ("izuku", "katsuki", "both", "nobody")
"""Who has a pass for a gate."""

# ticks
PASS_TICKS: Final = 20  # levels, section 4
TICKET_TICKS: Final = 3 * TICKS_PER_SECOND  # to buy one instead (levels, his side)
OPEN_TICKS: Final = 60  # that it stays open for him, our own
HELD_TICKS: Final = TICKS_PER_SECOND * 3 // 2  # by the sleeve (levels, section 4)
WHISTLE_PAUSE: Final = 2 * TICKS_PER_SECOND  # he needs his breath back, our own

VAULT_PANIC: Final = 15
ARM: Final[i64] = 18 * SUBPIXELS  # from a boy's middle to the bar's edge, to use the reader
PASSED: Final[i64] = TILE  # so near to its middle one has gone through, not around
OVER_HIS_HEAD: Final[i64] = 64 * SUBPIXELS  # who crosses so high is not seen to vault
# a head that vaults, our own
TAKE_OFF: Final[i64] = 34 * SUBPIXELS
IN_THE_WAY: Final[i64] = 30 * SUBPIXELS


class Gate(Gadget):
    """A bar one tile high across a way: solid while it is shut."""

    def __init__(self, number: int, thing: Thing, level: Level) -> None:
        """Shut, the station man at his post."""
        super().__init__(number, thing, level)
        passes = thing.text("pass") or PASSES[0]
        self.passes: tuple[str, ...] = ("izuku", "katsuki") if passes == "both" else (passes,)
        self.sx: i64 = thing.x * SUBPIXELS
        self.column: i64 = self.sx >> TILE_SHIFT
        self.left = self.column << TILE_SHIFT
        self.right = self.left + TILE
        self.top = self.bottom - TILE
        self.middle: i64 = self.left + TILE // 2
        self.is_open: bool = False
        self.open_until: i64 = 0
        self.served: list[int] = [0, 0]  # ticks that each boy has held his pass to it
        self.sides: list[int] = [0, 0]  # on which side each boy was, 0 unknown
        self.whistled_at: i64 = NEVER
        self.inside: list[int] = [0, 0]  # whether each boy stands in it
        self.vaulter: i64 = 0  # the bit of who has vaulted first
        self.wants_him: bool = False  # the station man is about to take Katsuki's sleeve
        self.held_until: i64 = 0  # and until when he has it

    # ---- what people read

    def shows_open(self, tick: int) -> bool:
        """Whether its lamp is green and its bar down at a tick."""
        return self.is_open and tick < self.open_until

    def serving(self, who: str) -> bool:
        """Whether a boy holds a pass to it, or buys a ticket, just now."""
        return self.served[1 if who == "katsuki" else 0] > 0

    # ---- one tick

    def meet(self, boy: Athlete, hands: Hands, stage: Stage) -> bool:
        """Reads a pass, minds who comes over the bar, and shuts behind who goes through."""
        number = int(hands.bit) - 1
        if number == 1 and (self.wants_him or self.held_until):
            self._hold(boy, stage)
        self._mind(boy, number, hands, stage)
        if not self.is_open:
            return self._read(boy, number, stage)
        self.inside[number] = int(self.touches(boy))
        if stage.tick < self.open_until or self.inside[0] or self.inside[1]:
            return False
        self.is_open = False
        return True

    def change_grid(self, flags: bytearray, level: Level) -> None:
        """While it is shut its tile stops whoever runs into it."""
        if not self.is_open:
            row = (self.bottom - 1) >> TILE_SHIFT
            flags[level.origin + row * level.stride + self.column] |= SOLID

    def _read(self, boy: Athlete, number: int, stage: Stage) -> bool:
        """Opens for who has held `act` before it for long enough."""
        near = self.left - ARM <= boy.sx <= self.right + ARM and boy.sy == self.bottom
        if not near or not boy.buttons & ACT or boy.state_code != RUN:
            self.served[number] = 0
            return False
        self.served[number] += 1
        if number == 0:
            stage.use_act()
        has_pass = boy.who in self.passes
        if self.served[number] < (PASS_TICKS if has_pass else TICKET_TICKS):
            return False
        self.served[number] = 0
        self.is_open = True
        self.open_until = stage.tick + OPEN_TICKS
        stage.tell("gate", boy.who, boy.sx, boy.sy, 0, "pass" if has_pass else "ticket")
        return True

    def _mind(self, boy: Athlete, number: int, hands: Hands, stage: Stage) -> None:
        """Notices who gets to the other side, and how."""
        side = -1 if boy.sx < self.middle else 1
        before, self.sides[number] = self.sides[number], side
        if before in (side, 0):
            return
        if not self.middle - PASSED <= boy.sx <= self.middle + PASSED:
            return
        if number == 0 and stage.trains is not None:
            stage.trains.set_off(stage, "gate")
        if self.is_open or not self.bottom - OVER_HIS_HEAD <= boy.sy <= self.top:
            return
        if stage.tick - self.whistled_at < WHISTLE_PAUSE:
            return
        self._whistle(boy, number, hands, stage)

    def _whistle(self, boy: Athlete, number: int, hands: Hands, stage: Stage) -> None:
        self.whistled_at = stage.tick
        stage.tell("whistle", boy.who, boy.sx, boy.sy)
        if number == 0:
            raise_panic(boy, VAULT_PANIC)
        elif not self.vaulter:
            self.wants_him = True
        if not self.vaulter:
            self.vaulter = hands.bit

    def _hold(self, boy: Athlete, stage: Stage) -> None:
        """Slows Katsuki by the sleeve, and has him from when his feet are on the floor."""
        if self.wants_him:
            if boy.state_code == BURST:
                boy.enter(AIR)
            boy.svx = min(max(boy.svx, -WALK_SPEED), WALK_SPEED)
            if boy.state_code == RUN and boy.sy == self.bottom:
                self.wants_him = False
                self.held_until = stage.tick + HELD_TICKS
                boy.hold_still()
                boy.enter(GRABBED)
                stage.tell("held", boy.who, boy.sx, boy.sy)
        elif stage.tick >= self.held_until:
            self.held_until = 0
            if boy.state_code == GRABBED:
                boy.enter(RUN)

    # ---- state as numbers

    def save(self, out: list[int]) -> None:
        """Appends everything that changes."""
        out += [int(self.is_open), int(self.open_until), *self.served, *self.sides, *self.inside]
        out += [int(self.whistled_at), int(self.vaulter)]
        out += [int(self.wants_him), int(self.held_until)]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.is_open = next(saved) != 0
        self.open_until = next(saved)
        self.served = [next(saved), next(saved)]
        self.sides = [next(saved), next(saved)]
        self.inside = [next(saved), next(saved)]
        self.whistled_at = next(saved)
        self.vaulter = next(saved)
        self.wants_him = next(saved) != 0
        self.held_until = next(saved)


def through(gates: Sequence[Gate], boy: Person, pressed: int) -> int:
    """The buttons of a head whose way a shut gate bars: who has a pass shows it, others jump."""
    heading = (pressed & RIGHT != 0) - (pressed & LEFT != 0)
    if heading == 0:
        return pressed
    for gate in gates:
        if gate.is_open or not gate.bottom - 3 * TILE <= boy.sy <= gate.bottom:
            continue
        edge = gate.left if heading > 0 else gate.right
        gap = (edge - boy.sx) * heading - HALF_WIDTH
        if not -TILE <= gap <= IN_THE_WAY:
            continue
        if boy.who in gate.passes:
            at_it = boy.on_ground and boy.sy == gate.bottom and 0 <= gap <= ARM - HALF_WIDTH
            return ACT if at_it else pressed
        if gap <= TAKE_OFF and (boy.on_ground or boy.svy < 0):
            return pressed | JUMP
    return pressed
