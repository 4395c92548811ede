"""What lies around a level: the story's day, or the pack that the level belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.levels.packs import recorded_name
from game.play.chapters import CHAPTERS, Chapter, chapter_of, shipped
from game.play.endings import words_for
from game.play.spoken import STORY, spoken_by

if TYPE_CHECKING:
    from pathlib import Path

    from game.levels.packs import Pack
    from game.play.endings import Words
    from game.sim.level import Level


class Course:
    """The story: its chapters in order, its words, its staged ends."""

    spoken = STORY
    staged = True
    """Whether the scenes that the story has for its ends are played."""

    def chapter(self, level: Level) -> Chapter:
        """What the card says of a level, and the times for its medals."""
        return chapter_of(level)

    def following(self, level: Level) -> Path | None:
        """The map after a level, or None."""
        return shipped(level.following)

    def keeps(self, path: Path, name: str) -> bool:
        """Whether a checkpoint on a map is kept: a map that is being tried costs nobody his place
        in the story."""
        return name in CHAPTERS and shipped(name) == path

    def words_for(self, level: Level, outcome: str, side: str) -> Words:
        """What the result says of an outcome to a side."""
        return words_for(level.name, outcome, side)

    def recorded_name(self, path: Path, name: str) -> str:
        """What a replay calls a map that was opened by a name."""
        return name


class PackCourse(Course):
    """A pack: its own maps, words and progress, and nothing of the story's."""

    staged = False

    def __init__(self, pack: Pack) -> None:
        """Without words of its own a pack's maps are told as any other map."""
        self.pack = pack
        self.spoken = STORY if pack.words is None else spoken_by(pack.words)

    def chapter(self, level: Level) -> Chapter:
        """The pack's title, how far one is in it, and who made it."""
        names = [path.stem for path in self.pack.maps]
        title = self.pack.title
        if len(names) > 1 and level.name in names:
            title = f"{title}: {names.index(level.name) + 1} of {len(names)}"
        return Chapter(title, f"by {self.pack.author}" if self.pack.author else level.time)

    def following(self, level: Level) -> Path | None:
        """The next map of the pack, or None."""
        return self.pack.following(level)

    def keeps(self, path: Path, name: str) -> bool:
        """Of the maps of a pack all checkpoints are kept, with the pack's own progress."""
        return path in self.pack.maps

    def words_for(self, level: Level, outcome: str, side: str) -> Words:
        """The plain words: a map of a pack is no place of the story, whatever its name."""
        return words_for("", "caught" if outcome.startswith("caught") else outcome, side)

    def recorded_name(self, path: Path, name: str) -> str:
        """`pack.zip:map`, or the path of a map in a folder."""
        return recorded_name(path)
