"""The crowd: 64 passers-by, couples, the proposal, people of the story, umbrellas."""

from pathlib import Path

from sprites.crowd.named import named_states
from sprites.crowd.pairs import pair_states
from sprites.crowd.passengers import passenger_states
from sprites.crowd.umbrellas import umbrella_states
from sprites.crowd.walkers import walker_states
from sprites.toolkit import States, contact_sheet, pack

SHEET_WIDTH = 1024  # px
SHOWN_IN_FULL = (
    "p02_umbrella",
    "p03_flee",
    "p03_startle",
    "p05_cheer",
    "p05_stagger",
    "p06_complain",
    "p24_walk",
    "p29_walk",
    "p33_walk",
    "p36_walk",
)


def build(out: Path) -> None:
    """Write crowd.png and crowd.json into `out`."""
    pack(out, "crowd", _states(), SHEET_WIDTH)


def contact(directory: Path) -> None:
    """Write crowd_contact_x3.png: everybody standing, the couples, and a sample of the rest."""
    walkers = walker_states()
    standing = {state: frames[:1] for state, frames in walkers.items() if state.endswith("_stand")}
    sample = {state: walkers[state][:4] for state in SHOWN_IN_FULL}
    others = {
        state: frames[:4]
        for state, frames in (
            pair_states() | named_states() | umbrella_states() | passenger_states()
        ).items()
    }
    contact_sheet(
        directory / "crowd_contact_x3.png",
        "crowd",
        standing | sample | others,
        columns=10,
        cell_width=76,
        cell_height=54,
        scale=3,
        background="#8f9bb3",
    )


def _states() -> States:
    return walker_states() | pair_states() | named_states() | umbrella_states() | passenger_states()
