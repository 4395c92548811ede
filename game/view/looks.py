"""How a person wants the game to look: one plain value that reaches everything drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

WHOLE: Final = 100  # percent: as the game is meant


@dataclass(frozen=True)
class Looks:
    """The options of the picture; none of them changes what happens, only what is seen of it."""

    reduced_flashing: bool = False
    """Lightning, blasts and fire in the sky light up less, without white flashes."""
    shake: int = WHOLE
    """How much the picture shakes and holds its breath at a blow, 0 (not at all) to 100 %."""
    rain_density: int = WHOLE
    """How much of the rain is drawn, 0 to 100 %; it wets and slips all the same."""
    safe_colours: bool = False
    """Danger in colours and shapes that the colour-blind tell apart too."""
    big_text: bool = False
    """Words are written larger."""

    @property
    def shake_share(self) -> float:
        """The shake as a share, 0 to 1."""
        return self.shake / WHOLE


USUAL: Final = Looks()
