"""Best-first search with a body alone: from take-offs on known ground to ground not reached yet.

A node is a body's real state; its neighbours are what the buttons of a move make of it. States
that are nearly alike (8 px, 60 px/s) are tried once. What is nearer to the goal by the field comes
first.
"""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING, Final, NamedTuple

from game.lab.proving.field import NOWHERE
from game.lab.proving.moves import moves
from game.sim.buttons import JUMP
from game.sim.navigation import RUN_UP, SLACK
from game.sim.person import LEDGE, RUN
from game.sim.surfaces import column_middle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.lab.proving.field import Field
    from game.lab.proving.rig import Rig, State
    from game.sim.one_for_all import Izuku

    Touches = Callable[[Izuku], bool]

PLACE_SHIFT: Final = 11  # 8 px
SPEED_SHIFT: Final = 8  # 60 px/s
STRAIN_STEP: Final = 20 * 60
HASTE: Final = 2  # a tick spent counts one part of so many of a tick ahead
LONGEST: Final = 480  # ticks of one way from ground to ground
FAR: Final = 10_000  # ticks ahead where walls close the goal off: such places come last
SHAKY_TRIES: Final = 12  # ways that only work from one pixel, before one is taken all the same

GOAL: Final = -1


def nowhere(_: Izuku) -> bool:
    """No place in the air counts, only ground."""
    return False


class TakeOff(NamedTuple):
    """Where a way begins: a place on a surface in subpixels, standing or at full speed."""

    surface: int
    sx: int
    direction: int
    running: bool


class Found(NamedTuple):
    """A way to ground not reached yet (`target`), or to the goal itself (`GOAL`)."""

    start: TakeOff
    inputs: bytes
    target: int
    end: int


class Node(NamedTuple):
    """A state on the way: which buttons led to it from which node, and where its way began."""

    state: State | None
    parent: int
    inputs: bytes
    start: TakeOff
    ticks: int


class Search:
    """One search; `tried` counts the moves that it has rolled out."""

    def __init__(
        self, rig: Rig, field: Field, reached: set[int], touches: Touches, *, boosts: bool
    ) -> None:
        """Towards a field's goal, or any surface that is not among those `reached`."""
        self.rig: Final = rig
        self.field: Final = field
        self.reached: Final = reached
        self.touches: Final = touches
        self.boosts: Final = boosts
        self.tried: int = 0
        self._nodes: list[Node] = []
        self._queue: list[tuple[int, int]] = []
        self._seen: set[tuple[int, ...]] = set()
        self._finds: list[Found] = []
        self._shaky: list[Found] = []

    def add_surfaces(self, surfaces: Iterable[int]) -> None:
        """Tries take-offs from every column of some surfaces too."""
        rig = self.rig
        for number in surfaces:
            chain = rig.surfaces.surfaces[number]
            left, right = rig.surfaces.ends(number)
            for column in range(chain.left, chain.right + 1):
                sx = column_middle(column)
                ahead = self.field.of(sx, rig.surfaces.height(number, sx))
                self._add(TakeOff(number, sx, 0, running=False), None, ahead)
                for direction in (-1, 1):
                    if left <= sx - direction * RUN_UP <= right:
                        self._add(TakeOff(number, sx, direction, running=True), None, ahead)

    def add_state(self, surface: int) -> None:
        """Tries ways from the state that the rig is in, on a surface."""
        boy = self.rig.boy
        start = TakeOff(surface, int(boy.sx), 0, running=False)
        self._add(start, self.rig.state(), self.field.of(int(boy.sx), int(boy.sy)))

    def next_find(self, most: int) -> Found | None:
        """The next way to something new; None when `most` moves or all there are were in vain."""
        until = self.tried + most
        while self._queue and self.tried < until:
            self._expand(heapq.heappop(self._queue)[1])
            good = self._good_find()
            if good is not None:
                return good
        return self._shaky.pop(0) if self._shaky else None

    # ---- the parts of a search

    def _add(self, start: TakeOff, state: State | None, ahead: int) -> None:
        heapq.heappush(self._queue, (min(ahead, FAR), len(self._nodes)))
        self._nodes.append(Node(state, -1, b"", start, 0))

    def _expand(self, number: int) -> None:
        node = self._nodes[number]
        self._put(node)
        for inputs in list(moves(self.rig.boy, boosts=self.boosts)):
            self._put(node)
            self.tried += 1
            self._roll(number, node, inputs)

    def _put(self, node: Node) -> None:
        if node.state is None:
            start = node.start
            self.rig.stand(start.surface, start.sx, start.direction, running=start.running)
        else:
            self.rig.take(node.state)

    def _roll(self, number: int, node: Node, inputs: bytes) -> None:
        """Presses a move's buttons until something comes of it, and keeps the state after it."""
        rig, boy = self.rig, self.rig.boy
        flew = held_on = False
        pressed = 0
        for buttons in inputs:
            if not rig.press(buttons):
                return
            pressed += 1
            target = self._arrived()
            if target is not None:
                way = self._way_to(number) + inputs[:pressed]
                self._finds.append(Found(node.start, way, target, int(boy.sx)))
                return
            if flew and boy.state_code == RUN:
                break
            if held_on and boy.state_code != LEDGE:
                break
            flew = boy.state_code != RUN
            held_on = boy.state_code == LEDGE
        self._keep(number, node, inputs[:pressed])

    def _arrived(self) -> int | None:
        """The new surface that the body stands on, `GOAL`, or None while under way."""
        boy = self.rig.boy
        if self.touches(boy):
            return GOAL
        if boy.on_ground and boy.state_code == RUN:
            surface = self.rig.surfaces.under(boy)
            if surface >= 0 and surface not in self.reached:
                return surface
        return None

    def _keep(self, number: int, node: Node, inputs: bytes) -> None:
        boy = self.rig.boy
        ticks = node.ticks + len(inputs)
        ahead = self.field.of(int(boy.sx), int(boy.sy))
        if ticks > LONGEST or ahead >= NOWHERE:
            return
        alike = (
            boy.sx >> PLACE_SHIFT, boy.sy >> PLACE_SHIFT, boy.svx >> SPEED_SHIFT,
            boy.svy >> SPEED_SHIFT, boy.state_code, boy.air_boosts, boy.buttons & JUMP,
            boy.strain_units // STRAIN_STEP,
        )  # fmt: skip
        if alike in self._seen:
            return
        self._seen.add(alike)
        heapq.heappush(self._queue, (ahead + ticks // HASTE, len(self._nodes)))
        self._nodes.append(Node(self.rig.state(), number, inputs, node.start, ticks))

    def _way_to(self, number: int) -> bytes:
        parts: list[bytes] = []
        while number >= 0:
            parts.append(self._nodes[number].inputs)
            number = self._nodes[number].parent
        return b"".join(reversed(parts))

    # ---- what was found

    def _good_find(self) -> Found | None:
        """A find that also works from a few pixels beside its start; after many tries any."""
        while self._finds:
            found = self._finds.pop(0)
            if found.target in self.reached:
                continue
            if self._holds(found):
                return found
            self._shaky.append(found)
        self._shaky = [found for found in self._shaky if found.target not in self.reached]
        return self._shaky.pop(0) if len(self._shaky) >= SHAKY_TRIES else None

    def _holds(self, found: Found) -> bool:
        start = found.start
        if self._nodes[0].state is not None:  # begun from one real state only
            return True
        for shift in (-SLACK, SLACK):
            place = start.sx + shift
            self.rig.stand(start.surface, place, start.direction, running=start.running)
            if self._end_of(found.inputs) != found.target:
                return False
        return True

    def _end_of(self, inputs: bytes) -> int | None:
        for buttons in inputs + bytes([inputs[-1]] * 4):
            if not self.rig.press(buttons):
                return None
            arrived = self._arrived()
            if arrived is not None:
                return arrived
        return None
