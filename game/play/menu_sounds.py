"""What menus sound like: one short cue for everything that a press does to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.play.actions import Action
from game.sound.cue import AMBIENCE, EFFECTS, MENUS, MUSIC, VOICES, Cue

if TYPE_CHECKING:
    from collections.abc import Sequence

UI: Final = 6  # priority: a click that fails to come feels like a press that was not heard
MOVE: Final = Cue("ui_move", bus=MENUS, priority=UI)
SELECT: Final = Cue("ui_select", bus=MENUS, priority=UI)
BACK: Final = Cue("ui_back", bus=MENUS, priority=UI)
REFUSE: Final = Cue("ui_refuse", bus=MENUS, priority=UI)
PAUSE: Final = Cue("ui_pause", bus=MENUS, priority=UI)
CHOICE: Final = Cue("ui_choice", bus=MENUS, priority=UI)
TEXT: Final = Cue("ui_text", bus=MENUS, priority=UI)
CHAPTER: Final = Cue("sting_chapter", bus=MUSIC, priority=UI)

SAMPLES: Final[dict[str, Sequence[Cue]]] = {
    "overall": (Cue("ofa_boost", priority=UI),),
    "music": (Cue("sting_checkpoint", bus=MUSIC, priority=UI),),
    "effects": (Cue("blast_small", bus=EFFECTS, priority=UI),),
    "ambience": (Cue("gust", bus=AMBIENCE, priority=UI),),
    "voices": tuple(
        Cue(f"blip_izuku_{vowel}", bus=VOICES, priority=UI, delay=delay)
        for vowel, delay in (("e", 0), ("o", 7), ("i", 14))
    ),
    "menus": (SELECT,),
}
"""What is heard of a volume when it is changed, by the option's name."""


def of_list(action: Action) -> Cue | None:
    """The sound of a press in a list of lines, or None for one that does nothing to it."""
    return {Action.UP: MOVE, Action.DOWN: MOVE, Action.CONFIRM: SELECT}.get(action)
