"""Izuku at home: everything in a hoodie, and what he does there with the hood up."""

from dataclasses import replace

from sprites.figures.poses import Beat, Pose, PoseStates

HOOD_UP_STATES = (
    "idle",
    "idle_glance",
    "walk",
    "sit",
    "sit_sad",
    "sit_floor",
    "hide",
    "hug",
    "hold_hand",
    "phone",
    "phone_call",
    "breathe",
    "shiver",
    "cry",
)


def hoodie_states(states: PoseStates) -> PoseStates:
    """Return all states, and some again with the hood up under the name `*_hood`."""
    return states | {f"{name}_hood": _hood_up(states[name]) for name in HOOD_UP_STATES}


def _hood_up(beats: list[Beat]) -> list[Beat]:
    return [
        beat._replace(pose=replace(beat.pose, hair="hood"))
        for beat in beats
        if isinstance(beat.pose, Pose)
    ]
