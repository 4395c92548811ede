"""No screen, and a folder of saves that belongs to the test alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest
from machine import Machine
from pygame._sdl2 import controller


@pytest.fixture(autouse=True)
def _no_screen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    monkeypatch.setenv("MUSUTAFU_HOME", str(tmp_path / "home"))
    yield
    controller.quit()  # or it would take itself for started in the next test
    pygame.quit()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)
