"""The two boys: full figures, heads alone, portraits."""

from collections.abc import Iterator
from pathlib import Path

from sprites.figures.drips import add_falling_drops
from sprites.figures.figure import Figure, draw_figure
from sprites.figures.heads import head_icons
from sprites.figures.hoodie import hoodie_states
from sprites.figures.looks import IZUKU, IZUKU_HOODIE, IZUKU_WET, KATSUKI, KATSUKI_WET, LOOKS, Look
from sprites.figures.portraits import portrait_contact, portrait_states
from sprites.figures.poses import Beat, PoseStates
from sprites.figures.poses_izuku import izuku_states
from sprites.figures.poses_katsuki import katsuki_states
from sprites.figures.stage import GROUND_X, GROUND_Y, Point, round_half_up
from sprites.toolkit import Frame, States, contact_sheet, pack

__all__ = ["build", "contact"]


def build(out: Path) -> None:
    """Write the sheets of heads, portraits and all figures into `out`."""
    heads: States = {}
    for look in LOOKS:
        heads |= head_icons(look)
    pack(out, "heads", heads)
    pack(out, "portraits", portrait_states())
    for look, poses in _wardrobe():
        pack(out, look.name, _drawn(look, poses))


def contact(directory: Path) -> None:
    """Write the contact sheets of portraits and all figures into `directory`."""
    portrait_contact(directory / "portraits_contact_x4.png")
    for look, poses in _wardrobe():
        contact_sheet(directory / f"{look.name}_contact_x4.png", look.name, _drawn(look, poses))


def _wardrobe() -> Iterator[tuple[Look, PoseStates]]:
    """Yield every look with the poses it is drawn in."""
    izuku, katsuki = izuku_states(), katsuki_states()
    yield IZUKU, izuku
    yield KATSUKI, katsuki
    yield IZUKU_WET, izuku
    yield KATSUKI_WET, katsuki
    yield IZUKU_HOODIE, hoodie_states(izuku)


def _drawn(look: Look, poses: PoseStates) -> States:
    return {
        name: [_frame(beat, look, name, number) for number, beat in enumerate(beats)]
        for name, beats in poses.items()
    }


def _frame(beat: Beat, look: Look, state: str, number: int) -> Frame:
    figure: Figure = draw_figure(beat.pose, look)
    joints = figure.joints
    if look.wet:
        add_falling_drops(figure.canvas, joints, state, number)
    points: dict[str, object] = {
        "hand": _whole(joints.near_hand),
        "foot_near": _whole(joints.near_ankle),
        "foot_far": _whole(joints.far_ankle),
    }
    anchor = (GROUND_X - beat.forward, GROUND_Y + beat.up)
    return Frame(figure.canvas, anchor, beat.ticks, points)


def _whole(point: Point) -> tuple[int, int]:
    return round_half_up(point[0]), round_half_up(point[1])
