"""The tables of docs/sound.md: what was measured of each run."""

from collections import Counter
from collections.abc import Callable
from typing import Final

from audio.measure.captured import (
    behind,
    bursts,
    by_danger,
    clicks,
    lates,
    only,
    peak,
    stem_changes,
)
from game.commands.capturing import Run, capture
from game.sound.index import Index

MINUTE: Final = 60.0  # s
MILLI: Final = 1000
STATES: Final = ("calm", "chase", "peak", "whole")
BUSES: Final = ("music", "effects", "ambience", "voices")

MakeRun = Callable[[], Run]


def heard(runs: dict[str, MakeRun], index: Index) -> str:
    """How soon each sound of each run is heard."""
    rows = [
        "| run | to be heard | begun | found in time | of them beneath others | worst, ms "
        "| too late | not to be found | the latest that the mixer was told, ms "
        "| worst tick of the capture, ms |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    untold: Counter[str] = Counter()
    for name, run in runs.items():
        found = capture(run(), MINUTE, scored=False)
        late = list(lates(found, index))
        known = [each for each in late if each.found is not None]
        timed = [each for each in known if each.in_time]
        hidden = [each for each in known if each.found and each.found.masked]
        untold.update(each.begun.cue.name for each in hidden)
        worst = max(abs(each.found.late) for each in timed if each.found) * MILLI
        rows.append(
            f"| {name} | {len(late)} | {len(known)} | {len(timed)} "
            f"| {sum(each.beneath for each in timed)} | {worst:.0f} "
            f"| {len(known) - len(timed) - len(hidden)} | {len(hidden)} "
            f"| {max(each.told for each in known) * MILLI:.0f} | {behind(found) * MILLI:.0f} |"
        )
    which = ", ".join(f"{name} {times}" for name, times in untold.most_common())
    return "\n".join([*rows, "", f"Not to be found: {which or 'none'}."])


def levels(runs: dict[str, MakeRun]) -> str:
    """Peaks, samples that are cut off, and clicks, with everything at full volume."""
    rows = [
        "| run | peak, dBFS | samples cut off | moments at which something stops "
        "| heard as a click | the worst, dB |",
        "|---|---|---|---|---|---|",
    ]
    for name, run in runs.items():
        found = capture(run(), MINUTE)
        level, cut = peak(found)
        ends = bursts(found)
        rows.append(
            f"| {name} | {level:.1f} | {cut} | {len(ends)} | {len(clicks(found))} "
            f"| {max(ends, default=0.0):.1f} |"
        )
    return "\n".join(rows)


def bars(runs: dict[str, MakeRun], index: Index) -> str:
    """When stems begin to fade against the bar."""
    rows = ["| run | fades, ms after the bar |", "|---|---|"]
    for name, run in runs.items():
        piece = run().world.level.music
        if piece not in index.pieces or len(index.pieces[piece].stems) < len(STATES) - 1:
            continue
        changes = stem_changes(capture(run(), MINUTE, only("music")), index, piece)
        told = ", ".join(f"{change.stem} {change.off * MILLI:+.0f}" for change in changes)
        rows.append(f"| {name} | {told or 'none that can be told'} |")
    return "\n".join(rows)


def loudness(runs: dict[str, MakeRun]) -> str:
    """The loudness of each bus, by how dangerous it is."""
    rows = ["| run | bus | calm | chase | peak | the whole |", "|---|---|---|---|---|---|"]
    for name, run in runs.items():
        for bus in BUSES:
            alone = by_danger(capture(run(), MINUTE, only(bus)))
            rows.append(_loudness_row(name, bus, alone))
        rows.append(_loudness_row(name, "all", by_danger(capture(run(), MINUTE))))
    return "\n".join(rows)


def _loudness_row(name: str, bus: str, found: dict[str, float]) -> str:
    """A state that the run never has is not a number, and stays empty."""
    told = (f"{found[state]:.1f}".replace("nan", "") for state in STATES)
    return f"| {name} | {bus} | {' | '.join(told)} |"
