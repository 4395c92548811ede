"""Things of the street that do one clear thing: awnings, lines, racks, hoardings, skylights, tanks.

A level stays frozen: what an awning that tears, a hoarding that lies across a gap or glass that
breaks does to the grid is kept in a copy of its flags, which both boys' bodies then look at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.awning import Awning
from game.sim.breakable import Skylight, WeakWall
from game.sim.buttons import ACT
from game.sim.clothes_line import Line
from game.sim.gadget import Gadget, Hands
from game.sim.gates import Gate
from game.sim.hazard import Hazard
from game.sim.person import AIR, RUN
from game.sim.rolling_frame import RollingFrame
from game.sim.tank import Tank
from game.sim.toppling import Billboard, Bridge, Rack
from game.sim.units import SUBPIXELS, TILE, TILE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.level import Level, Thing
    from game.sim.person import Person
    from game.sim.stage import Stage

DRINK: Final = 10 * 60  # stamina, in 1/60 of a point
ARM: Final[i64] = 10 * SUBPIXELS

ZONE_SHIFT: Final = TILE_SHIFT + 4  # things are looked up by zones of 16 columns
ZONE_MARGIN: Final[i64] = 3 * TILE

KINDS: Final = ("bounce", "slide", "topple", "hazard", "thing", "gate")


class Vending(Gadget):
    """A machine with one drink left."""

    def __init__(self, number: int, thing: Thing, level: Level) -> None:
        """Full."""
        super().__init__(number, thing, level)
        self.sold: bool = False

    def meet(self, boy: Athlete, hands: Hands, stage: Stage) -> bool:
        """Gives who presses `act` beside it some stamina."""
        if self.sold or not boy.pressed & ACT or not boy.on_ground or boy.state_code != RUN:
            return False
        if not self.left - ARM <= boy.sx <= self.right + ARM:
            return False
        if not self.top <= boy.sy <= self.bottom + TILE:
            return False
        self.sold = True
        if boy.who == "izuku":
            stage.use_act()
        boy.spend(-DRINK)
        stage.tell("vending", boy.who, boy.sx, boy.sy, 10)
        return False

    def save(self, out: list[int]) -> None:
        """Appends everything that changes."""
        out.append(int(self.sold))

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.sold = next(saved) != 0


MAKERS: Final[dict[str, Callable[[int, Thing, Level], Gadget]]] = {
    "bounce": Awning,
    "slide": Line,
    "bicycles": Rack,
    "billboard": Billboard,
    "frame": RollingFrame,
    "hazard": Hazard,
    "vending": Vending,
    "gate": Gate,
    "skylight": Skylight,
    "weak-wall": WeakWall,
    "tank": Tank,
}
"""What is made of a class, or of the kind of a `topple` or `thing`."""


class Gadgets:
    """All gadgets of a level, and both boys' hands."""

    def __init__(self, level: Level) -> None:
        """Everything untouched."""
        self.level = level
        self.all: list[Gadget] = []
        for thing in level.things:
            if thing.kind in KINDS:
                maker = MAKERS.get(_name_of(thing))
                if maker is not None:
                    self.all.append(maker(len(self.all), thing, level))
        self.gates: list[Gate] = [gadget for gadget in self.all if isinstance(gadget, Gate)]
        self.hands: list[Hands] = [Hands(1), Hands(2)]
        self.flags: bytes = level.flags
        self.changed: int = 0
        """Which of them have changed the grid: a bit for each."""
        self.fragile: bool = any(isinstance(g, (Skylight, WeakWall, Tank)) for g in self.all)
        """Whether a blast can break anything here."""
        self._zones: list[list[Gadget]] = _zoned(self.all, level)
        if self.gates:  # shut from the beginning
            self._change_grid()

    def near(self, sx: i64) -> list[Gadget]:
        """The gadgets within a few tiles of a place."""
        zone = sx >> ZONE_SHIFT
        last = len(self._zones) - 1
        return self._zones[0 if zone < 0 else last if zone > last else zone]

    def hands_of(self, who: str) -> Hands:
        """A boy's hands, by his name."""
        return self.hands[1 if who == "katsuki" else 0]

    def hangs(self, who: str) -> bool:
        """Whether a boy hangs on a line."""
        return self.hands_of(who).line >= 0

    def throws(self, boy: Athlete, stage: Stage) -> bool:
        """Whether something throws up a boy whose feet have just landed."""
        for gadget in self.near(boy.sx):
            if gadget.throws(boy, self.hands_of(boy.who), stage):
                return True
        return False

    def blast(self, boy: Athlete, stage: Stage) -> bool:
        """What a blast that a boy has fired breaks; True when the grid has changed."""
        changed = False
        for gadget in self.near(boy.sx):
            if gadget.blast(boy, stage):
                changed = True
        if changed:
            self._change_grid()
        return changed

    def meet(self, boy: Athlete, stage: Stage) -> bool:
        """One tick of a boy, after he has moved; True when the grid has changed."""
        changed = False
        near = self.near(boy.sx)
        if near:
            hands = self.hands_of(boy.who)
            if hands.line >= 0 and boy.state_code != AIR:
                hands.line = -1
            for gadget in near:
                if gadget.meet(boy, hands, stage):
                    changed = True
        if changed:
            self._change_grid()
        return changed

    def give_grid(self, boys: Sequence[Person]) -> None:
        """Lets the boys' bodies feel what has torn or fallen."""
        for boy in boys:
            boy.flags = self.flags

    def lost_floors(self) -> list[tuple[int, int, int]]:
        """Floors that are gone: left and right edge, and a place just inside their upper row."""
        lost: list[tuple[int, int, int]] = []
        for gadget in self.all:
            if gadget.changes_grid and not isinstance(gadget, Billboard):
                upper = gadget.cloth if isinstance(gadget, Awning) else gadget.top
                lost.append((int(gadget.left), int(gadget.right), int(upper) + 1))
        return lost

    def bridges(self) -> list[Bridge]:
        """What every hoarding bridges, or would bridge, to its left and to its right."""
        found: list[Bridge] = []
        for gadget in self.all:
            if isinstance(gadget, Billboard):
                row = int(gadget.bottom >> TILE_SHIFT)
                for way in (-1, 1):
                    columns = gadget.columns(way, self.level)
                    if columns and len(columns) == columns[-1] - columns[0] + 1:
                        lies = gadget.way == way
                        found.append(Bridge(columns[0], columns[-1], row, lies))
        return found

    def wet(self, stage: Stage) -> None:
        """Wets what was wetted, once a state has been loaded."""
        for gadget in self.all:
            gadget.wet(stage)

    def save(self, out: list[int]) -> None:
        """Appends everything that changes."""
        for hands in self.hands:
            hands.save(out)
        for gadget in self.all:
            gadget.save(out)

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        for hands in self.hands:
            hands.load(saved)
        for gadget in self.all:
            gadget.load(saved)
        self._change_grid()

    def _change_grid(self) -> None:
        flags = bytearray(self.level.flags)
        self.changed = 0
        for gadget in self.all:
            gadget.change_grid(flags, self.level)
            if gadget.changes_grid:
                self.changed |= 1 << int(gadget.number)
        self.flags = bytes(flags)


def gadgets_of(level: Level) -> Gadgets | None:
    """A level's gadgets, or None when it has none."""
    gadgets = Gadgets(level)
    return gadgets if gadgets.all else None


def _name_of(thing: Thing) -> str:
    if thing.kind in ("topple", "thing"):
        return thing.text("kind", "bicycles" if thing.kind == "topple" else "")
    return thing.kind


def _zoned(gadgets: list[Gadget], level: Level) -> list[list[Gadget]]:
    """For each zone of 16 columns the gadgets in it or a few tiles beside it."""
    zones: list[list[Gadget]] = []
    for zone in range(((level.width * TILE) >> ZONE_SHIFT) + 1):
        left = (zone << ZONE_SHIFT) - ZONE_MARGIN
        right = ((zone + 1) << ZONE_SHIFT) + ZONE_MARGIN
        zones.append([g for g in gadgets if g.left - g.reach < right and g.right + g.reach > left])
    return zones
