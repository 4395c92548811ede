"""All that sounds, on a device that is open: music, what goes on, what is heard once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.units import TICKS_PER_SECOND
from game.sound.cue import Mood
from game.sound.cues import Cues
from game.sound.ducking import Ducking, glide
from game.sound.fader import buses
from game.sound.loops import Loops
from game.sound.music import Music
from game.sound.variants import Variants

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from game.sound.bank import Bank
    from game.sound.cue import Cue, Drone
    from game.sound.index import Index
    from game.sound.volumes import Volumes

CALM: Final = Mood()
LONGEST_FRAME: Final = 0.1  # s; after a longer one nothing jumps
UNHEARD: Final = 0.3  # s without a tick of the world after which it is left
DULL_RISE: Final = 5.0  # of the whole dullness a second: a blast deafens at once
DULL_FALL: Final = 0.8


class Mixer:
    """Every method may raise pygame.error, when the device is gone."""

    def __init__(
        self, index: Index, bank: Bank, clock: Callable[[], float], volumes: Volumes
    ) -> None:
        """Silence; the mixer of pygame must be open. `clock` gives seconds."""
        self._clock = clock
        self._last = self._heard_at = clock()
        self._variants = Variants(index, bank)
        self._ducking = Ducking()
        loud = buses(volumes)
        self._cues = Cues(index, self._variants, self._ducking, loud)
        self._loops = Loops(self._variants, loud)
        self.music = Music(index, bank, loud)
        self._mood = CALM
        self._dull = 0.0
        self._held = False
        self._began = False  # whether a sound of the world has begun since the last frame
        self._waits = False  # whether the last frame was left to it

    def prepare(self) -> None:
        """Has decoded what may be needed in any moment."""
        self._variants.prepare()

    def frame(self) -> None:
        """Everything glides on by the time since it last did.

        A frame in which a sound begins would take the longest: then all else waits for the next.
        """
        self._waits, self._began = self._began and not self._waits, False
        if self._waits:
            return
        now = self._clock()
        seconds = min(LONGEST_FRAME, max(0.0, now - self._last))
        self._last = now
        if now - self._heard_at > UNHEARD and not self._held:
            self._leave()
        self._dull = glide(self._dull, self._mood.dull, DULL_RISE * seconds, DULL_FALL * seconds)
        self._cues.dull = self._loops.dull = self._dull
        self._ducking.frame(seconds, self._loops.calling(self._ducking))
        self._cues.frame(seconds, held=self._held)
        self._loops.frame(seconds, self._ducking.ambience)
        mood = self._mood._replace(dull=self._dull)
        self.music.frame(now, seconds, mood, self._ducking.music)

    def hear(self, cues: Iterable[Cue], drones: Mapping[str, Drone], mood: Mood) -> None:
        """What a tick of the world sounds like: the most important cue now, others in a frame."""
        self._heard_at = self._clock()
        self._mood = mood
        self._loops.want(drones)
        for cue in sorted(cues, key=_haste):
            if self._began or cue.delay:
                self._announce(cue, of_world=True)
            else:
                self._cues.play(cue, of_world=True)
                self._began = True

    def play(self, cue: Cue) -> None:
        """A sound that is not the world's."""
        if cue.delay:
            self._announce(cue, of_world=False)
        else:
            self._cues.play(cue, of_world=False)

    def hold(self, *, held: bool) -> None:
        """The world stands still, or goes on."""
        if held and not self._held:
            self._cues.end_world(forget=False)
            self._loops.want({})
        self._held = self.music.held = held
        self._heard_at = self._clock()

    def speak(self, *, speaking: bool) -> None:
        """Somebody speaks, or does no more."""
        self._ducking.speaking = speaking

    def retry(self) -> None:
        """The world has jumped."""
        self._leave()
        self._cues.end_world(forget=True)
        self.music.calm()

    def choose(self, volumes: Volumes) -> None:
        """Other volumes from now on; what sounds once keeps its own until it is over."""
        self._cues.buses = self._loops.buses = self.music.buses = buses(volumes)

    def _announce(self, cue: Cue, *, of_world: bool) -> None:
        """A cue that begins when its delay is over, with the next frame at the soonest."""
        # frames count from the last one on; half a tick keeps rounding from costing a whole one
        passed = min(LONGEST_FRAME, max(0.0, self._clock() - self._last))
        seconds = passed + (cue.delay - 0.5) / TICKS_PER_SECOND
        self._cues.announce(cue, seconds, of_world=of_world)

    def _leave(self) -> None:
        """No world is heard any more."""
        self._mood = CALM
        self._loops.want({})


def _haste(cue: Cue) -> int:
    """What begins first of what is due at once: the most important."""
    return -cue.priority
