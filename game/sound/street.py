"""The city and its things: people, signals, cars, trains, gates, and what breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sound.crossings import flash_key
from game.sound.cue import AMBIENCE, VOICES
from game.sound.places import CLOSE, FAR, WIDE

if TYPE_CHECKING:
    from game.sim.events import Event
    from game.sound.moment import Moment

UMBRELLA_TICKS: Final = 24
HORN_TICKS: Final = 200  # drivers of the next lanes are quiet for so long
CLOSES_AFTER: Final = 24  # ticks from the chime to the leaves
WHISTLE_AFTER: Final = 10
SHOUT_AFTER: Final = 50
LIES_AFTER: Final = 62  # ticks from a tall frame's first tilt to where it lies
MARK: Final = 24  # pixels: the height of a mouth over the feet
HOLDS_HIGH: Final = 50  # the value of a high bounce

PIERCING: Final = 4.0  # dB: what a whole street hears

PROPOSAL_PEOPLE: Final = {"hush": "crowd_gasp", "cheer": "crowd_cheer"}
TOPPLES: Final = {"bicycles": "bicycles", "billboard": "hoarding", "frame": "rolling_frame"}


def umbrella_blown(moment: Moment, event: Event) -> None:
    """An umbrella turned inside out."""
    if moment.rested("umbrella_blown", UMBRELLA_TICKS):
        moment.at("umbrella_blown", event.x, event.y, reach=CLOSE, priority=1)


def couple(moment: Moment, event: Event) -> None:
    """Two who are happy."""
    moment.at("couple", event.x, event.y, bus=VOICES)


def proposal(moment: Moment, event: Event) -> None:
    """A scream, a hush, a yes that everybody cheers for."""
    if event.text == "gather":
        moment.at("scream_joy", event.x, event.y, PIERCING, WIDE, VOICES, 8)
    elif event.text in PROPOSAL_PEOPLE:
        delay = 0 if event.text == "hush" else 6
        name = PROPOSAL_PEOPLE[event.text]
        moment.at(name, event.x, event.y, PIERCING, WIDE, VOICES, 8, delay)
        if event.text == "cheer":
            moment.sting("sting_proposal", 0, delay=20, weighs=True)


def signal(moment: Moment, event: Event) -> None:
    """The lights change; walk goes on as a loop of its own."""
    if event.text != "walk":
        moment.rested(flash_key(event.value), 0)
        moment.at(f"signal_{event.text}", event.x, event.y, 2.0, FAR)


def horn(moment: Moment, event: Event) -> None:
    """A driver who sees somebody near the road."""
    if moment.rested("horn", HORN_TICKS):
        name = "bus_horn" if event.text == "bus" else "car_horn"
        moment.at(name, event.x, event.y, -2.0, FAR, priority=6)


def doors(moment: Moment, event: Event) -> None:
    """A train at its platform: it glides in, opens, warns and shuts, leaves."""
    trains = moment.world.trains
    if trains is None or event.text == "away":
        return
    # a train is long: its nearest door is heard
    near = min(trains.all[event.value].doors, key=lambda door: moment.tiles(door.x, door.y))
    if event.text == "arriving":
        moment.at("train_arrive", near.x, near.y, 0.0, WIDE, priority=7)
    elif event.text == "open":
        moment.at("doors_open", near.x, near.y, 0.0, FAR, priority=5)
    elif event.text == "closing":
        moment.at("doors_chime", near.x, near.y, 0.0, FAR, priority=7)
        moment.at("doors_close", near.x, near.y, 0.0, FAR, priority=6, delay=CLOSES_AFTER)
    else:
        moment.at("train_depart", near.x, near.y, 0.0, WIDE, priority=7)


def boarded(moment: Moment, event: Event) -> None:
    """A foot on the floor of a car."""
    moment.by(moment.boy(event.who), "step_metal_dry", 3.0)


def got_off(moment: Moment, event: Event) -> None:
    """A foot on the platform."""
    moment.by(moment.boy(event.who), "step_concrete_dry", 3.0)


def gate(moment: Moment, event: Event) -> None:
    """A pass that is read, or a ticket that is bought."""
    moment.by(moment.boy(event.who), f"gate_{event.text}")


def whistle(moment: Moment, event: Event) -> None:
    """Over the bar; the station man has seen it."""
    moment.by(moment.boy(event.who), "gate_vault")
    moment.at("whistle", event.x, event.y, 0.0, FAR, priority=6, delay=WHISTLE_AFTER)
    moment.at("shout_station_man_near", event.x, event.y, -2.0, FAR, VOICES, 5, SHOUT_AFTER)


def bounce(moment: Moment, event: Event) -> None:
    """A cloth that throws up."""
    moment.by(moment.boy(event.who), "awning_bounce", 0.0 if event.value >= HOLDS_HIGH else -4.0)


def torn(moment: Moment, event: Event) -> None:
    """A cloth that gives way."""
    moment.at("awning_torn", event.x, event.y)


def slide(moment: Moment, event: Event) -> None:
    """Hands on a line."""
    moment.by(moment.boy(event.who), "line_grab")


def topple(moment: Moment, event: Event) -> None:
    """What falls over; a tall frame takes a second to lie."""
    moment.at(TOPPLES[event.text], event.x, event.y, 0.0, FAR, priority=6)
    if event.text == "frame":
        moment.at("hoarding", event.x, event.y, 0.0, FAR, priority=7, delay=LIES_AFTER)


def cracked(moment: Moment, event: Event) -> None:
    """Glass or blocks that a knock has cracked."""
    moment.at(f"{event.text}_crack", event.x, event.y, 0.0, FAR, priority=5)


def shattered(moment: Moment, event: Event) -> None:
    """Glass or blocks that give way."""
    moment.at(f"{event.text}_break", event.x, event.y, 0.0, FAR, priority=7)


def tank_burst(moment: Moment, event: Event) -> None:
    """A tank's wall, then all of its water."""
    moment.at("tank_crack", event.x, event.y, 0.0, FAR, priority=6)
    moment.at("tank_burst", event.x, event.y, 0.0, FAR, priority=7, delay=6)


def vending(moment: Moment, event: Event) -> None:
    """A can falls."""
    moment.at("vending", event.x, event.y)


def lamp(moment: Moment, event: Event) -> None:
    """A lamp goes on at a fire escape."""
    moment.at("lamp", event.x, event.y, 6.0, FAR, AMBIENCE, 4)
