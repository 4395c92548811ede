"""What the people of a zone are there for: a map's words for it, and where each begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.civilian import NARROW
from game.sim.passer import BROWSES, CROSSES, QUEUES, STAYS, WALKS
from game.sim.units import SUBPIXELS, TILE

if TYPE_CHECKING:
    from game.sim.civilian import Civilian
    from game.sim.level import Thing
    from game.sim.random import Random

WISHES: Final = {
    "walk": WALKS, "browse": BROWSES, "queue": QUEUES, "signal": CROSSES, "gather": STAYS,
    "shelter": STAYS,
}  # fmt: skip
RING: Final = TILE  # from the point that people gather round to the first of them
KERB_DEPTH: Final = 40  # px from a kerb within which people wait for the signal


def settle(person: Civilian, wish: str, zone: Thing, random: Random) -> None:
    """Gives somebody of a zone a wish by its name, and the place that belongs to it."""
    person.wish = WISHES[wish]
    if person.wish == WALKS and person.right - person.left < NARROW:
        person.wish = STAYS
    if wish == "gather":
        _gather(person, zone)
    elif wish == "shelter":
        _shelter(person)
    elif wish == "signal":
        _wait_at_kerb(person, random)


def _gather(person: Civilian, zone: Thing) -> None:
    """Stands round the middle of the zone and faces it."""
    middle = zone.x * SUBPIXELS
    person.faces = middle
    person.heading = 1 if middle >= person.place else -1
    if -RING < person.place - middle < RING:
        ring = middle - RING if person.place < middle else middle + RING
        person.home = person.place = min(max(ring, person.left), person.right)


def _shelter(person: Civilian) -> None:
    """Goes to the nearest place where it does not rain, or else to the nearest door."""
    ground = person.ground
    eave = ground.eave_near(person.place, person.look)
    door = ground.door_near(person.place)
    if eave >= 0:
        person.home = eave
    elif door is not None:
        person.home = door.sx


def _wait_at_kerb(person: Civilian, random: Random) -> None:
    """Stands at the nearer kerb of the nearest road; stays where there is none."""
    best = None
    for crossing in person.ground.crossings:
        middle = (crossing.left + crossing.right) // 2
        if best is None or abs(int(middle - person.place)) < abs(int(person.faces - person.place)):
            best = crossing
            person.faces = middle
    if best is None:
        person.wish = STAYS
        return
    depth = random.below(KERB_DEPTH) * SUBPIXELS
    kerb = best.left - depth if person.place <= person.faces else best.right + depth
    person.home = person.place = min(max(kerb, person.ground.left), person.ground.right)
    person.heading = 1 if person.faces >= person.place else -1
