"""The kit: measured against what the standards and the ear expect."""

import numpy as np
import pytest

from audio.effects import EFFECTS
from audio.foley import made
from audio.measure.tuning import out_of_tune
from audio.targets import CENTS
from audio.tone.loudness import loudness, momentary, true_peak
from audio.tone.oscillators import steady
from audio.tone.units import RATE, Samples, frames, ratio
from audio.voices import VOICES

LOW = (28, 36, 43)
MIDDLE = (52, 62, 74)
HIGH = (74, 81, 88)
RANGES = {
    "finger": LOW, "slap": LOW, "synth": LOW, "power": (40, 45, 50), "palm": (40, 45, 50),
    "drone": (40, 45, 50), "trombones": (45, 52, 58), "cello": (45, 52, 62), "bell": HIGH,
    "glass": HIGH, "musicbox": HIGH, "air": HIGH, "chip": HIGH, "flute": HIGH,
}  # fmt: skip


def tone(pitch: float, level: float, seconds: float) -> Samples:
    """A stereo sine at a peak `level` in dB."""
    one = steady("sine", pitch, frames(seconds)) * ratio(level)
    return np.stack([one, one], 1)


@pytest.mark.parametrize("level", [-23.0, -33.0])
def test_a_tone_has_the_loudness_that_the_ebu_gives_it(level: float) -> None:
    """Signals 1 and 2 of EBU Tech 3341."""
    assert loudness(tone(1000, level, 20)) == pytest.approx(level, abs=0.1)


def test_quiet_parts_do_not_count_for_the_loudness_of_a_piece() -> None:
    """Signal 3 of EBU Tech 3341."""
    parts = [tone(1000, -36, 10), tone(1000, -23, 60), tone(1000, -36, 10)]
    assert loudness(np.concatenate(parts)) == pytest.approx(-23.0, abs=0.1)


def test_a_short_sound_counts_by_its_loudest_moment() -> None:
    parts = [tone(1000, -40, 1), tone(1000, -20, 0.6), tone(1000, -40, 1)]
    assert momentary(np.concatenate(parts)) == pytest.approx(-20.0, abs=0.2)


def test_a_peak_between_two_samples_is_found() -> None:
    """Signal 17 of EBU Tech 3341: a quarter of the rate, 45 degrees off, reads 3 dB less."""
    turns = np.arange(RATE) / 4
    sound = 0.5 * np.sin(2 * np.pi * (turns + 1 / 8))
    assert 20 * np.log10(np.abs(sound).max()) == pytest.approx(-9.03, abs=0.01)
    assert true_peak(sound) == pytest.approx(-6.0, abs=0.4)


@pytest.mark.parametrize("voice", VOICES)
def test_every_note_of_every_instrument_is_in_tune(voice: str) -> None:
    for note in RANGES.get(voice, MIDDLE):
        assert abs(out_of_tune(voice, note)) < CENTS, f"{voice}, note {note}"


@pytest.mark.parametrize("name", ["jump", "step_metal_wet", "ofa_crackle", "blip_izuku_a"])
def test_the_same_script_makes_the_same_sound_and_no_variant_another(name: str) -> None:
    effect = EFFECTS[name]
    first = made(effect, 0)
    assert (made(effect, 0) == first).all()
    second = made(effect, 1)
    assert first.shape != second.shape or not np.allclose(first, second)
