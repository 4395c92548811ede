"""A device that writes into a file, and a studio for small sounds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest
from studio import Desk, Studio

from game.sound.device import Device


@pytest.fixture(autouse=True)
def heard(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """The file that what is heard goes to."""
    file = tmp_path / "heard.raw"
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setenv("SDL_AUDIODRIVER", "disk")
    monkeypatch.setenv("SDL_DISKAUDIOFILE", str(file))
    monkeypatch.setenv("MUSUTAFU_HOME", str(tmp_path / "home"))
    yield file
    pygame.quit()


@pytest.fixture
def device() -> Device:
    device = Device()
    assert device.open()
    return device


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    return Studio(tmp_path / "audio")


@pytest.fixture
def desk(device: Device, studio: Studio) -> Iterator[Desk]:
    """A mixer with a chase, a groove, a home, a jingle, steps, blasts and rain."""
    studio.piece("chase", ("calm", "chase", "peak"))
    studio.piece("muffled", ("calm", "chase", "peak", "dull"))
    studio.piece("shops", ("groove", "stealth"))
    studio.piece("home")
    studio.piece("once", loop=False, seconds=0.1)
    studio.piece("sting", loop=False, sort="stinger", seconds=2.0)
    studio.effect("step", 4)
    studio.effect("blast_big", 3)
    studio.effect("heart", family="body")
    studio.effect("rain_loop", loop=True)
    studio.effect("wind_loop", loop=True)
    studio.effect("phone_ring_loop", loop=True)
    desk = Desk(studio)
    yield desk
    desk.bank.close()
