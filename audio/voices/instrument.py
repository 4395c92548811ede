"""What an instrument is: a function from one note to its sound."""

from typing import Protocol

from audio.tone.units import Random, Samples


class Instrument(Protocol):
    """Plays one note."""

    def __call__(
        self,
        pitch: float,
        seconds: float,
        force: float,
        random: Random,
        before: float | None = None,
    ) -> Samples:
        """The note of `pitch` Hz held for `seconds`, struck with `force` 0-1, mono or stereo.

        `before` is the pitch of the note it is tied to, for voices that glide.
        """
        ...


def touch(force: float, least: float = 0.3) -> float:
    """How loud a note of `force` is: `least` for the softest."""
    return least + (1 - least) * force
