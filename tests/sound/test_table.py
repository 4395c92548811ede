"""The table of events and effects says what is really heard."""

from __future__ import annotations

from itertools import product

import pytest
from listening import ears_of

from audio.events import HEARD, SILENT
from game.sim import Level, World
from game.sim.events import Event
from game.sim.level import MATERIALS
from game.sim.units import SUBPIXELS
from game.sound.hearing import TOLD, UNTOLD
from game.sound.moment import Moment

TEXTS: dict[str, tuple[str, ...]] = {
    "land": MATERIALS, "skid": MATERIALS, "boost": ("", "launched"),
    "proposal": ("gather", "hush", "cheer", "disperse", "over"),
    "signal": ("walk", "flash", "stop"), "horn": ("car_red", "bus"),
    "doors": ("away", "arriving", "open", "closing", "leaving"), "gate": ("pass", "ticket"),
    "topple": ("bicycles", "billboard", "frame"), "cracked": ("skylight", "wall"),
    "shattered": ("skylight", "wall"), "breath": ("in", "hold", "out"), "phone": ("on", "off"),
    "outcome": ("escaped", "caught", "true", "called"),
}  # fmt: skip
VALUES = (0, 1, 4, 24, 33, 50, 90, 100, 150)
LOOPS_AND_FEET = ("_loop", "car_pass", "bus_pass", "breath_in", "breath_out")


def world() -> World:
    """A street with both boys, a crosswalk of rain and a train."""
    level = Level.from_text(
        "\n".join([*["." * 60] * 6, "..I....K" + "." * 52, "#" * 60]), "0s rain 60 wind 0"
    )
    made = World(level)
    made.step(0, 0)
    return made


def sounds_of(name: str) -> set[str]:
    """Everything that an event can sound like, whoever and whatever it is about."""
    found: set[str] = set()
    there = world()
    cases = product(
        ("izuku", "katsuki"), TEXTS.get(name, ("",)), VALUES, (16, 900), ("izuku", "katsuki")
    )
    for who, text, value, x, listener in cases:
        moment = Moment(there, ears_of(there, listener), {})
        TOLD[name](moment, Event(name, who, x, 7 * 16, value, text))
        found |= {cue.name for cue in moment.cues}
    return found


def spelt(names: tuple[str, ...]) -> set[str]:
    """The table's names with everything that stands for something filled in."""
    return {
        name.format(surface=surface, wetness=wetness, who=who)
        for name in names
        for surface in MATERIALS
        for wetness in ("dry", "wet")
        for who in ("izuku", "katsuki")
    }


@pytest.mark.parametrize("name", sorted(set(TOLD) - {"doors"}))
def test_an_event_sounds_as_the_table_says(name: str) -> None:
    assert sounds_of(name) <= spelt(HEARD[name])


def test_what_is_silent_is_silent_in_the_table_too() -> None:
    assert set(SILENT) <= set(UNTOLD)
    for name in set(UNTOLD) - set(SILENT):
        assert all(sound.endswith("_loop") for sound in HEARD[name])


def test_sounds_stay_where_they_happened() -> None:
    there = world()
    moment = Moment(there, ears_of(there), {})
    x = int(there.izuku.sx // SUBPIXELS) + 160
    TOLD["torn"](moment, Event("torn", "izuku", x, there.izuku.y))
    assert moment.cues[0].pan == 0.5
