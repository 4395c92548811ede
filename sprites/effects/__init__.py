"""Effects: the sheet of everything that flashes, splashes or drifts, and the light masks."""

from pathlib import Path

from sprites.effects.air import air_states
from sprites.effects.blasts import blast_states
from sprites.effects.breaking import breaking_states
from sprites.effects.embers import ember_states
from sprites.effects.flow_sheet import flow_sheet
from sprites.effects.footing import footing_states
from sprites.effects.icons import icon_states
from sprites.effects.leaps import leap_states
from sprites.effects.light_masks import write_light
from sprites.effects.omens import omen_states
from sprites.effects.puffs import puff_states
from sprites.effects.rings import ring_states
from sprites.effects.sparks import spark_states
from sprites.effects.sprays import spray_states
from sprites.effects.storm import storm_states
from sprites.effects.water import water_states
from sprites.toolkit import States, pack

SHEET_WIDTH = 512  # px


def build(out: Path) -> None:
    """Write effects.png, effects.json, light/*.png and light.json into `out`."""
    pack(out, "effects", _states(), SHEET_WIDTH)
    write_light(out)


def contact(directory: Path) -> None:
    """Write effects_contact_x3.png, a labelled sheet for people, into `directory`."""
    flow_sheet(directory / "effects_contact_x3.png", _states())


def _states() -> States:
    return (
        spark_states()
        | blast_states()
        | leap_states()
        | puff_states()
        | spray_states()
        | water_states()
        | ring_states()
        | icon_states()
        | air_states()
        | omen_states()
        | breaking_states()
        | footing_states()
        | storm_states()
        | ember_states()
    )
