"""Which sound began for what was to be heard in a captured run."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from game.commands.noted import PLAYED, Note

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.commands.capturing import Capture, Tick
    from game.sound.cue import Cue
    from game.sound.index import Index

EARLIEST: Final = 1470  # frames, two ticks: a delay is counted in frames of the loop
LATEST: Final = 11025  # frames, 0.25 s: what begins later is another sound
BLANK: Final = re.compile(r"\\{\w+\\}")


class Begun(NamedTuple):
    """A cue of a tick, the frame at which it was due, and the note of its beginning, if any."""

    tick: int
    due: int
    cue: Cue
    note: Note | None


def begun(found: Capture, index: Index) -> Iterator[Begun]:
    """Every cue that was due before the capture's end."""
    waiting: dict[str, list[Note]] = defaultdict(list)
    for note in found.notes:
        if note.what == PLAYED:
            waiting[note.file.name].append(note)
    for number, tick in enumerate(found.ticks):
        for cue in tick.cues:
            if number + cue.delay < len(found.ticks):
                due = found.ticks[number + cue.delay].frame
                yield Begun(number, due, cue, _taken(waiting, _files(index, cue.name), due))


def unheard(tick: Tick, events: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """The events of a tick that have a sound, but not in that tick."""
    for event in tick.events:
        names = [_pattern(name) for name in events.get(event, ())]
        if names and not any(name.fullmatch(cue.name) for name in names for cue in tick.cues):
            yield event


def _taken(waiting: dict[str, list[Note]], files: list[str], due: int) -> Note | None:
    """The first note about one of some files from a frame on; nobody else gets it."""
    notes = [
        note for name in files for note in waiting[name] if -EARLIEST <= note.frame - due <= LATEST
    ]
    if not notes:
        return None
    first = min(notes)
    waiting[first.file.name].remove(first)
    return first


def _files(index: Index, name: str) -> list[str]:
    if name in index.effects:
        return [path.name for path in index.effects[name].variants]
    return [path.name for path in index.pieces[name].stems.values()]


@lru_cache
def _pattern(name: str) -> re.Pattern[str]:
    """An effect's name in which blanks such as {surface} may be anything."""
    return re.compile(BLANK.sub(r"\\w+", re.escape(name)))
