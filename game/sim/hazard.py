"""Hazards: zones that nobody may touch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.gadget import Gadget
from game.sim.person import GRABBED, RESPAWN

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sim.gadget import Hands
    from game.sim.stage import Stage

SPARED_TICKS: Final = 120  # after a fall, its fade included: nobody falls twice in one place


class Hazard(Gadget):
    """What nobody may touch: a fall, back to where one was safe."""

    def meet(self, boy: Athlete, hands: Hands, stage: Stage) -> bool:
        """Makes a boy fall who touches it, but not twice on end."""
        if boy.state_code >= GRABBED or stage.tick < hands.spared_until or not self.touches(boy):
            return False
        boy.hold_still()
        boy.on_ground = False
        boy.enter(RESPAWN)
        hands.spared_until = stage.tick + SPARED_TICKS
        stage.tell("fallen", boy.who, boy.sx, boy.sy, 1)
        return False
