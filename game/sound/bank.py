"""The decoded sounds: a thread of its own reads them, most urgent first."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

import pygame

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class Bank:
    """Sounds by their files; one that is asked for and not there yet is decoded next."""

    def __init__(self) -> None:
        """Nothing is read, and no thread runs, before the first sound is asked for."""
        self._sounds: dict[Path, pygame.mixer.Sound] = {}
        self._broken: set[Path] = set()
        self._urgent: deque[Path] = deque()
        self._later: deque[Path] = deque()
        self._pending: set[Path] = set()
        self._change = threading.Condition()
        # held while a file is decoded: the device must not be closed then
        self._decoding = threading.Lock()
        self._worker: threading.Thread | None = None
        self._closing = False
        self.note = ""
        """One line about files that cannot be read, or empty."""

    def get(self, path: Path) -> pygame.mixer.Sound | None:
        """The sound of a file, or None when it is not there yet, or broken."""
        sound = self._sounds.get(path)
        if sound is None and path not in self._broken:
            self._ask(path)
        return sound

    def has(self, path: Path) -> bool:
        """Whether a file is decoded; asks for nothing."""
        return path in self._sounds

    def is_broken(self, path: Path) -> bool:
        """Whether a file cannot be read."""
        return path in self._broken

    @property
    def is_busy(self) -> bool:
        """Whether files that were asked for are not there yet."""
        return bool(self._pending)

    def prepare(self, paths: Iterable[Path]) -> None:
        """Decodes files in this order when nothing is more urgent."""
        with self._change:
            for path in paths:
                if path not in self._sounds and path not in self._pending:
                    self._pending.add(path)
                    self._later.append(path)
            self._wake()

    def forget(self, paths: Iterable[Path]) -> None:
        """Gives back the memory of files, which may be asked for again."""
        with self._change:
            for path in paths:
                self._sounds.pop(path, None)
                self._pending.discard(path)

    def stand_still(self) -> bool:
        """From now on nothing is decoded until `go_on`; False while a file is being decoded."""
        return self._decoding.acquire(blocking=False)

    def go_on(self) -> None:
        """Ends `stand_still`."""
        self._decoding.release()

    def close(self) -> None:
        """Ends the thread; waits for the one file at most that it is decoding."""
        with self._change:
            self._closing = True
            self._change.notify()
        if self._worker is not None:
            self._worker.join()

    def _ask(self, path: Path) -> None:
        with self._change:
            if path not in self._urgent:
                self._pending.add(path)
                self._urgent.append(path)
                self._wake()

    def _wake(self) -> None:
        if self._worker is None and not self._closing:
            self._worker = threading.Thread(target=self._work, name="sounds", daemon=True)
            self._worker.start()
        self._change.notify()

    def _work(self) -> None:
        while (path := self._next()) is not None:
            with self._decoding:
                sound = self._decode(path)
            with self._change:
                if sound is not None and path in self._pending:
                    self._sounds[path] = sound
                self._pending.discard(path)

    def _next(self) -> Path | None:
        """Waits for something to do; None when the game ends."""
        with self._change:
            while not self._closing:
                waiting = self._urgent or self._later
                if not waiting:
                    self._change.wait()
                    continue
                path = waiting.popleft()
                if path in self._pending and path not in self._sounds:
                    return path
        return None

    def _decode(self, path: Path) -> pygame.mixer.Sound | None:
        try:
            return pygame.mixer.Sound(str(path))
        except (pygame.error, OSError) as error:
            if pygame.mixer.get_init():  # else the file is not to blame
                why = str(error).splitlines()[0]
                self._broken.add(path)
                self.note = f"{path.name}: it cannot be heard ({why}): install the game anew"
            return None
