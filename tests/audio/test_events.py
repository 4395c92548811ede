"""Everything that happens in the simulation and would be heard has its sound."""

import re
from pathlib import Path

from audio.build import pieces
from audio.effects import EFFECTS
from audio.effects.steps import SURFACES, WETNESSES
from audio.events import HEARD, SILENT
from game import sim
from game.sim.level import MATERIALS

SIM = Path(sim.__file__).parent
TOLD = re.compile(r'\.tell\(\s*"(\w+)"')
# names that are worked out before they are told
CHOSEN = re.compile(r'"(cracked|shattered|message|answered)"')


def told() -> set[str]:
    """Every event's name in the simulation's sources."""
    sources = [path.read_text(encoding="utf-8") for path in SIM.rglob("*.py")]
    return {name for text in sources for found in (TOLD, CHOSEN) for name in found.findall(text)}


def test_every_event_is_heard_or_is_silent_for_a_reason() -> None:
    assert told() == set(HEARD) | set(SILENT)


def test_every_sound_that_an_event_asks_for_exists() -> None:
    there = {*EFFECTS, *pieces()}
    for names in HEARD.values():
        for name in names:
            for surface in SURFACES:
                for wetness in WETNESSES:
                    for who in ("izuku", "katsuki"):
                        sound = name.format(surface=surface, wetness=wetness, who=who)
                        assert sound in there, sound


def test_surfaces_are_those_of_the_levels() -> None:
    assert set(SURFACES) == {name for name in MATERIALS if name}


def test_what_repeats_fast_never_has_only_one_variant() -> None:
    often = ("step", "land", "skid", "jump", "bump", "blip", "blast", "ofa_boost", "climb")
    for name, effect in EFFECTS.items():
        if name.startswith(often) and not effect.loop:
            assert effect.variants >= 2, name
