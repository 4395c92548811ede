"""The measuring of captures, on signals of which everything is known."""

import numpy as np
import pytest

from audio import ogg
from audio.index import load
from audio.measure.clicks import HEARD, burst, high_notes
from audio.measure.heard import find
from audio.measure.stems import BUFFER, changes, gains
from audio.places import HERE
from audio.tone.units import RATE, Samples, frames, ratio

INDEX = load()
SHARP = ("step_concrete_dry", "land_concrete_wet", "blast_big", "jump", "shout_katsuki_near")
PLACE = frames(0.7)


def effect(name: str) -> Samples:
    """The first variant of an effect, in stereo."""
    sound = ogg.read(HERE / INDEX["effects"][name]["files"][0])
    return sound if sound.ndim == 2 else np.stack([sound, sound], 1)


def rain(level: float, seconds: float) -> Samples:
    """Heavy rain at a level in dB."""
    loop = effect("rain_heavy_loop")
    return np.resize(loop, (frames(seconds), 2)) * ratio(level)


def with_effect(background: Samples, sound: Samples, at: int) -> Samples:
    """A background with a sound upon it, panned and quiet, in steps of 16 bits."""
    whole = background.copy()
    end = min(len(whole), at + len(sound))
    whole[at:end] += sound[: end - at] * np.array([0.25, 0.4])
    return np.round(whole * 32768) / 32768


@pytest.mark.parametrize("name", SHARP)
@pytest.mark.parametrize("late", [-0.05, 0.0, 0.012, 0.09])
def test_an_effect_is_found_where_it_begins(name: str, late: float) -> None:
    capture = with_effect(rain(-22, 3), effect(name), PLACE + frames(late))
    found = find(capture, effect(name), PLACE)
    assert not found.masked
    assert found.late == pytest.approx(late, abs=0.001)


@pytest.mark.parametrize("name", SHARP)
def test_an_effect_that_is_not_there_is_not_found(name: str) -> None:
    """Not in silence, not in rain, not when it comes a second late."""
    sound = effect(name)
    assert find(np.zeros((frames(3), 2)), sound, PLACE).masked
    assert find(rain(-22, 3), sound, PLACE).masked
    assert find(with_effect(rain(-22, 3), sound, PLACE + RATE), sound, PLACE).masked


def test_another_variant_is_not_taken_for_the_one_that_was_chosen() -> None:
    other = ogg.read(HERE / INDEX["effects"]["step_concrete_dry"]["files"][1])
    capture = with_effect(rain(-22, 3), effect("step_concrete_dry"), PLACE)
    assert find(capture, other, PLACE).masked


def test_a_fade_of_a_stem_is_found_against_the_bar() -> None:
    """One comes on the third bar; the other 0.1 s after the sixth, while all are turned down."""
    piece = INDEX["pieces"]["storm_roofs"]
    names = ["calm", "chase", "peak"]
    stems = [ogg.read(HERE / piece["files"][name]) for name in names]
    bar, start = piece["frames"] / piece["bars"], 3 * BUFFER
    places = np.arange(frames(15)) - start
    buffers = places // BUFFER * BUFFER
    begins = {"calm": -RATE * 1.5, "chase": 3 * bar, "peak": 6 * bar + frames(0.1)}
    heard = np.zeros((len(places), 2))
    for name, stem in zip(names, stems, strict=True):
        share = np.clip((buffers - begins[name]) / RATE / 1.5, 0, 1)
        turned_down = np.where(buffers > 5 * bar, 0.5, 0.7)
        gain = np.round(np.sin(share * np.pi / 2) * turned_down * 255) / 255
        heard += stem[places % len(stem)] * (gain * (places >= 0))[:, None]
    heard = np.trunc(heard * 32768) / 32768
    found = changes(gains(heard, stems, start), names, start, bar)
    assert [change.stem for change in found] == ["chase", "peak"]
    assert found[0].off == pytest.approx(0.0, abs=0.02)
    assert found[1].off == pytest.approx(0.1, abs=0.02)


def test_a_cut_clicks_and_a_fade_does_not() -> None:
    """A hum that is cut off in the middle of a wave, and the same one let out in 30 ms."""
    wave = np.sin(np.arange(frames(1)) * 2 * np.pi * 110 / RATE) * 0.2
    middle = frames(0.5) + 90
    cut, faded = wave.copy(), wave.copy()
    cut[middle:] = 0
    out = frames(0.03)
    faded[middle : middle + out] *= np.linspace(1, 0, out)
    faded[middle + out :] = 0
    for sound, clicks in ((wave, False), (cut, True), (faded, False)):
        assert (burst(high_notes(sound), middle) > HEARD) == clicks
