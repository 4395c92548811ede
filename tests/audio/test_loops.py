"""Loops and dull stems: what is heard where a loop begins again, and how it is measured."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from audio import ogg
from audio.dull import dulled
from audio.loops import Encoded, mended, turned
from audio.measure.seams import Judge
from audio.score.mixdown import mixed
from audio.score.notation import parse
from audio.targets import DULLED, SEAM
from audio.tone.filters import low
from audio.tone.loudness import loudness
from audio.tone.oscillators import steady
from audio.tone.units import RATE, Samples, frames, ratio

SECONDS = 4.0
# strings that ring into the next round, moved by what could forget where the loop ends: a chorus
# that swings, and a kick on the last sixteenth that pushes them
RINGING = """
tempo 135
key C
form A
track ring chords strings low=52 high=70 {option}
track beat drum softkick level=-60
[A]
chords | C | Am7 | F | G |
ring | ................ | ................ | ................ | ........X------- |
beat | ................ | ................ | ................ | X..............X |
"""


def dark(seconds: float = SECONDS) -> Samples:
    """A chord of low tones that fits its length: nothing hides a click in it."""
    parts = [steady("sine", pitch, frames(seconds)) * ratio(-20) for pitch in (110, 165, 220.5)]
    return np.asarray(np.sum(parts, axis=0))


def hiss(count: int, level: float, seed: int = 5) -> Samples:
    """Noise of `level` dB, as a codec's errors are."""
    return np.random.default_rng(seed).standard_normal(count) * ratio(level)


def rumble(seconds: float) -> Samples:
    """A noise that goes round, with hardly anything above 1 kHz."""
    spectrum = np.fft.rfft(hiss(frames(seconds), -12))
    pitches = np.fft.rfftfreq(frames(seconds), 1 / RATE)
    return np.fft.irfft(spectrum / (1 + (pitches / 300) ** 3), frames(seconds))


def test_a_whole_loop_has_no_seam_however_noisy_its_codec_is_all_the_time() -> None:
    loop = dark()
    assert Judge(loop).seam(loop).added < SEAM
    assert Judge(loop).seam(loop + hiss(len(loop), -42)).added < SEAM


def test_a_loop_that_is_cut_badly_has_a_seam() -> None:
    loop = dark()[: -frames(0.002)]
    assert Judge(loop).seam(loop).added > -40


@pytest.mark.parametrize(("step", "heard"), [(-45.0, True), (-95.0, False)])
def test_errors_that_do_not_meet_are_a_seam_if_they_are_big_enough(
    step: float, heard: bool
) -> None:
    """The error drifts from one end of the loop to the other: a step only where it wraps."""
    loop = dark()
    error = np.linspace(-0.5, 0.5, len(loop)) * ratio(step)
    assert (Judge(loop).seam(loop + error).added > SEAM) == heard


def test_a_click_counts_in_the_silence_above_a_dark_sound_and_not_under_a_bright_one() -> None:
    loop = dark()
    noisy = loop + hiss(len(loop), -22)
    click = np.zeros(len(loop))
    click[0] = ratio(-40)
    error = hiss(len(loop), -42)
    assert Judge(loop).seam(loop + click).added > SEAM
    assert Judge(noisy).seam(noisy + error + click).added < SEAM


@pytest.mark.parametrize("encode", [mended, turned])
def test_an_encoded_loop_has_no_seam_though_the_codec_would_make_one(
    encode: Callable[[Samples, float], Encoded],
) -> None:
    loop = rumble(3.0)
    _, plain = ogg.encoded(loop, 0.1)
    assert Judge(loop).seam(plain).added > SEAM
    made = encode(loop, 0.1)
    assert made.seam.added < SEAM
    assert len(made.decoded) == len(loop)


def test_what_always_sounds_with_a_loop_hides_its_seam() -> None:
    loop = dark()
    step = np.linspace(-0.5, 0.5, len(loop)) * ratio(-65)
    beside = hiss(len(loop), -10, 6)
    assert Judge(loop).seam(loop + step).added > SEAM
    assert Judge(loop, beside).seam(loop + step).added < SEAM


@pytest.mark.parametrize("option", ["chorus=.5", "duck=6"])
def test_nothing_that_mixes_a_piece_knows_where_its_loop_begins(option: str) -> None:
    for sound in mixed(parse(RINGING.format(option=option), "ringing")).values():
        assert Judge(sound).seam(sound).added < SEAM


def test_a_dull_mix_is_mono_quieter_dark_as_long_and_loops() -> None:
    loop = dark() + low(hiss(frames(SECONDS), -30), 9000)
    mix = np.stack([loop, loop[::-1]], 1)
    dull = dulled(mix, -2.0)
    assert dull.shape == (len(mix),)
    assert loudness(dull) - loudness(mix) == pytest.approx(DULLED, abs=0.3)
    assert Judge(dull).seam(dull).added < SEAM
    spectrum = np.abs(np.fft.rfft(dull)) ** 2
    pitches = np.fft.rfftfreq(len(dull), 1 / RATE)
    assert spectrum[pitches > 2500].sum() < 1e-6 * spectrum.sum()


def test_a_file_is_only_written_when_it_sounds_different(tmp_path: Path) -> None:
    path = tmp_path / "loop.ogg"
    first, second = ogg.encoded(dark(0.5), 0.1), ogg.encoded(dark(0.5), 0.1)
    ogg.keep(path, *first)
    ogg.keep(path, *second)
    assert path.read_bytes() == first[0]
    ogg.keep(path, *ogg.encoded(dark(0.6), 0.1))
    assert len(ogg.read(path)) == frames(0.6)
