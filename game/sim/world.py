"""The world: one tick in its fixed order, and its whole state as bytes or as a digest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from game.sim.contacts import blast_reaches, can_grab, grip, slips
from game.sim.digest import digest_of, pack, unpack
from game.sim.explosion import Katsuki
from game.sim.falls import Falls
from game.sim.feelings import Feelings
from game.sim.gates import through
from game.sim.one_for_all import Izuku
from game.sim.person import HIDDEN, RESPAWN, RUN
from game.sim.pride import Pride
from game.sim.pursuit import Pursuer
from game.sim.roof_end import RoofEnd, roof_end_of
from game.sim.scene import Scene, scene_of
from game.sim.skill import DEFAULT, SKILL_NAMES, SKILLS, skill_number
from game.sim.soaking import soak
from game.sim.stage import Stage
from game.sim.story import OUTCOMES, Story
from game.sim.units import SUBPIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.crowd import Crowd
    from game.sim.events import Event
    from game.sim.gadgets import Gadgets
    from game.sim.level import Level
    from game.sim.person import Person
    from game.sim.phone import Phone
    from game.sim.traffic import Traffic
    from game.sim.trains import Trains
    from game.sim.weather import Weather


class Part(Protocol):
    """What has a state that a snapshot holds."""

    def save(self, out: list[int]) -> None:
        """Appends it as integers."""

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""


class World:
    """A level in play. The same level, seed and buttons always give the same digests."""

    def __init__(self, level: Level, seed: int = 0, skill: str = DEFAULT) -> None:
        """Tick 0 of a level; raises ValueError for an exit or a skill that it does not know.

        `skill` is one of `SKILL_NAMES`: what Katsuki's own head is like.
        """
        self.level = level
        self.seed: int = seed
        self.skill: str = skill
        self._skill: int = skill_number(skill)
        self.outcome: str = "running"
        self._stage = Stage(level, seed)
        self._story = Story(level)
        start = level.of_kind("izuku")[0]
        self.izuku = Izuku(level, start.x, start.y)
        self.izuku.start_with(start)
        self.katsuki: Katsuki | None = None
        self._pursuer: Pursuer | None = None
        for thing in level.of_kind("katsuki"):
            self.katsuki = Katsuki(level, thing.x, thing.y)
            self.katsuki.state_code = HIDDEN
            self._pursuer = Pursuer(level, SKILLS[self._skill])
        self._boys: list[Person] = [self.izuku]
        if self.katsuki is not None:
            self._boys.append(self.katsuki)
        if self._stage.gadgets is not None:
            self._stage.gadgets.give_grid(self._boys)
        self.feelings = Feelings(level, self.izuku, self.katsuki)
        self._scene = scene_of(level, self._story)
        self.roof_end: RoofEnd | None = roof_end_of(level)
        self._pride = Pride(level)
        self._falls = Falls(level, self.izuku, self.katsuki)

    # ---- what people read

    @property
    def tick(self) -> int:
        """Ticks since the beginning, 60 a second."""
        return self._stage.tick

    @property
    def events(self) -> list[Event]:
        """What happened in the last tick."""
        return self._stage.events

    @property
    def stage(self) -> Stage:
        """The surroundings, for a head that imagines what it would do in them."""
        return self._stage

    @property
    def crowd(self) -> Crowd:
        """The civilians."""
        return self._stage.crowd

    @property
    def gadgets(self) -> Gadgets | None:
        """The street's things that do something, or None in a level without any."""
        return self._stage.gadgets

    @property
    def phone(self) -> Phone | None:
        """Izuku's phone, or None in a level that has nothing for it."""
        return self._stage.phone

    @property
    def weather(self) -> Weather:
        """Rain and wind now, and the wetness of surfaces."""
        return self._stage.weather

    @property
    def traffic(self) -> Traffic:
        """The crosswalks with their signals, and the vehicles."""
        return self._stage.traffic

    @property
    def trains(self) -> Trains | None:
        """The trains with their doors and clocks, or None in a level without any."""
        return self._stage.trains

    @property
    def pages(self) -> int:
        """How many notebook pages have been picked up."""
        return self._story.pages_done.bit_count()

    @property
    def pages_done(self) -> int:
        """Which pages have been picked up: a bit for each of `level.of_kind("page")`."""
        return self._story.pages_done

    @property
    def checkpoints_done(self) -> int:
        """Which checkpoints have been reached: a bit for each of `level.of_kind("checkpoint")`."""
        return self._story.checkpoints_done

    @property
    def pursuer(self) -> Pursuer | None:
        """Katsuki's head, or None in a level without him."""
        return self._pursuer

    @property
    def scene(self) -> Scene | None:
        """Doors, a grip, couples and staged entrances, or None in a level without any."""
        return self._scene

    @property
    def hunt(self) -> int:
        """What Katsuki's head is to do: `CHASE`, `SEARCH` or `AWAY` of game.sim.story."""
        return self._story.hunt

    def wetness_at(self, x: int, y: int) -> int:
        """Wetness 0-100 of the surface of the tile that holds a pixel."""
        index = self.level.floor_under(x * SUBPIXELS, y * SUBPIXELS)
        return self._stage.weather.wetness(index)

    def density_at(self, x: int, y: int) -> float:
        """Persons per square metre around a pixel, on a pavement 2 m deep."""
        return self._stage.crowd.density_at(x, y)

    # ---- one tick

    def step(self, izuku: int = 0, katsuki: int | None = None) -> None:
        """Moves the world on by 1/60 s; without `katsuki` his own head presses his buttons.

        An ended world stays as it is.
        """
        if self.outcome != "running":
            return
        stage = self._stage
        # 1. a new tick
        stage.begin_tick()
        # 2. who presses what
        chaser = self.katsuki
        pressed = 0
        if chaser is not None and self._pursuer is not None:
            self._release_chaser(chaser)
            pressed = self._own_head(chaser) if katsuki is None else int(katsuki)
            pressed = self._staged_head(chaser, pressed, own_head=katsuki is None)
        # 3. the weather, then the people
        stage.weather.step(stage.tick)
        stage.weather.strike(stage)
        if stage.weather.wets:
            for boy in self._boys:
                soak(boy, stage)
        stage.traffic.step(stage, self._boys)
        if stage.trains is not None:
            stage.trains.step(stage)
        stage.crowd.step(stage, self._boys)
        # 4. the boys, always in this order
        feelings = self.feelings
        self.izuku.update(self._izukus_legs(int(izuku)), stage)
        if chaser is not None:
            chaser.weather_palms(stage)
            chaser.update(feelings.press(chaser, stage, pressed), stage)
            # 5. what they do to each other
            blast_reaches(stage, chaser, self.izuku)
            self._grab(chaser)
        self._play_scene()
        self._meet_traffic()
        self._meet_gadgets(own_head=katsuki is None)
        self._meet_trains()
        # 6. the phone, panic, breath and cold, falls and returns
        self._use_phone()
        if feelings.step(stage, shouted=self._shouts()):
            self.izuku.hold_still()
            self.izuku.enter(RESPAWN)
        self._falls.step(stage, self._pursuer)
        # 7. the story
        ending = self._story.step(stage, self.izuku) or self._staged(own_head=katsuki is None)
        if ending and self.outcome == "running":
            self._end(ending)
        if self._story.checkpoints_ahead():
            self._falls.mind_checkpoints(stage, self._story)
        # 8. footprints
        self._falls.leave_prints(stage.tick)

    # ---- scenes on the roofs

    def _staged_head(self, chaser: Katsuki, pressed: int, *, own_head: bool) -> int:
        """Katsuki's buttons, or those of his part in a scene."""
        if self.roof_end is not None and own_head:
            pressed = self.roof_end.head(self._stage, chaser, self.izuku, pressed)
        return self._pride.press(self._stage, chaser, pressed) if self._pride.in_air else pressed

    def _staged_hands(self, buttons: int) -> int:
        """What a scene leaves of Izuku's buttons."""
        if self.roof_end is None:
            return buttons
        return int(self.roof_end.hands(buttons, self.izuku, self._stage))

    def _staged(self, *, own_head: bool) -> str:
        """A tick of the scene; the outcome's name where it ends the level, else empty."""
        if self.roof_end is None:
            return ""
        return self.roof_end.step(self._stage, self.izuku, self.katsuki, own_head=own_head)

    # ---- the parts of a tick

    def _release_chaser(self, chaser: Katsuki) -> None:
        if self._pride.glides:
            self._pride.herald(self._stage, chaser, self._story.released_at)
        if chaser.state_code == HIDDEN and 0 <= self._story.released_at <= self._stage.tick:
            scene, head = self._scene, self._pursuer
            if scene is not None and head is not None:
                if scene.keeps_off(self._stage, chaser, self.izuku, head):
                    return
            chaser.enter(RUN)
            self._stage.tell("arrived", "katsuki", chaser.sx, chaser.sy)

    def _own_head(self, chaser: Katsuki) -> int:
        """What Katsuki's head presses, where the story does not press it for him."""
        stage, head = self._stage, self._pursuer
        if head is None:
            return 0
        led = -1 if self._scene is None else self._scene.leads(stage, chaser, self.izuku, head)
        if led < 0:
            keen = stage.tick < self._story.rule_until
            gentle = self._story.checkpoints_done == 0 and bool(self._story.checkpoints)
            hunt = self._story.hunt
            led = head.press(stage, chaser, self.izuku, keen=keen, gentle=gentle, hunt=hunt)
        led = stage.traffic.patient(stage.tick, chaser, led)
        if stage.gadgets is not None and stage.gadgets.gates:
            led = through(stage.gadgets.gates, chaser, led)
        return led

    def _izukus_legs(self, buttons: int) -> i64:
        """The buttons that reach Izuku's legs: feelings dull them, a threshold takes them."""
        held = self.feelings.press(self.izuku, self._stage, self._staged_hands(buttons))
        if self._scene is None:
            return held
        return self._scene.press(self._stage, self.izuku, held)

    def _play_scene(self) -> None:
        if self._scene is None or self.outcome != "running":
            return
        closed = self._scene.step(self._stage, self.izuku, self.katsuki, self._pursuer)
        if closed:
            self._end(closed)

    def _shouts(self) -> bool:
        return self._pursuer is not None and self._pursuer.shout_at == self._stage.tick

    def _grab(self, chaser: Katsuki) -> None:
        boy, stage = self.izuku, self._stage
        if not can_grab(chaser, boy):
            return
        if self.roof_end is not None and self.roof_end.under_way:
            return
        if self._story.slippery:
            if not slips(stage, self._story, chaser, boy):
                self._falls.send_back(boy, stage)
            return
        if self._scene is not None and self._scene.takes(stage, boy, chaser):
            return
        grip(stage, chaser, boy)
        self._end(self._story.caught_as)

    def _meet_traffic(self) -> None:
        traffic = self._stage.traffic
        if not traffic.runs:
            return
        if traffic.meet(self._stage, 0, self.izuku):
            self._falls.send_back(self.izuku, self._stage)
        if self.katsuki is not None:
            traffic.meet(self._stage, 1, self.katsuki)

    def _meet_gadgets(self, *, own_head: bool) -> None:
        gadgets = self._stage.gadgets
        if gadgets is None:
            return
        gadgets.hands[1].wary = own_head
        changed = False
        chaser = self.katsuki
        if chaser is not None and gadgets.fragile and chaser.blasted_at == self._stage.tick:
            changed = gadgets.blast(chaser, self._stage)
        if gadgets.meet(self.izuku, self._stage):
            changed = True
        if self.katsuki is not None and gadgets.meet(self.katsuki, self._stage):
            changed = True
        if changed:
            gadgets.give_grid(self._boys)

    def _use_phone(self) -> None:
        phone = self._stage.phone
        if phone is None:
            return
        seen = self._pursuer is not None and self._pursuer.perception.sees
        ending = phone.step(self._stage, self.izuku, self.katsuki, seen=seen)
        if ending and self.outcome == "running":
            self._end(ending)

    def _meet_trains(self) -> None:
        trains = self._stage.trains
        if trains is None or self.outcome != "running":
            return
        boys: list[Athlete] = [self.izuku]
        if self.katsuki is not None:
            boys.append(self.katsuki)
        ending = trains.meet(self._stage, boys)
        if ending:
            self._end(ending)

    def _end(self, outcome: str) -> None:
        self.outcome = outcome
        self._stage.tell("outcome", "world", self.izuku.sx, self.izuku.sy, 0, outcome)

    # ---- state as numbers

    def digest(self) -> int:
        """A 64-bit hash of the whole state; shown to people as 16 hex digits."""
        return digest_of(self._numbers())

    def snapshot(self) -> bytes:
        """The whole state, to be restored on the same level."""
        numbers = self._numbers()
        return pack(self.level, [*numbers, _checksum(numbers)])

    @staticmethod
    def restore(level: Level, saved: bytes) -> World:
        """A world as it was; raises ValueError for another level's or a damaged snapshot."""
        saved_numbers = list(unpack(level, saved))
        if not saved_numbers or saved_numbers.pop() != _checksum(saved_numbers):
            msg = "a damaged snapshot"
            raise ValueError(msg)
        numbers = iter(saved_numbers)
        seed = next(numbers)
        world = World(level, seed, SKILL_NAMES[next(numbers)])
        world._load(numbers)
        return world

    def _parts(self) -> list[Part]:
        """Everything that has a state, in the order in which it is saved."""
        stage = self._stage
        parts: list[Part | None] = [
            stage.weather, stage.traffic, stage.gadgets, stage.phone, stage.trains, stage.crowd,
            self.izuku, self._falls, self._story, self.katsuki, self._pursuer, self.feelings,
            self._scene, self.roof_end, self._pride if self._pride.glides else None,
        ]  # fmt: skip
        return [part for part in parts if part is not None]

    def _numbers(self) -> list[int]:
        stage = self._stage
        out = [self.seed, self._skill, stage.tick, stage.random.state, OUTCOMES.index(self.outcome)]
        for part in self._parts():
            part.save(out)
        return out

    def _load(self, numbers: Iterator[int]) -> None:
        stage = self._stage
        stage.tick = next(numbers)
        stage.random.state = next(numbers)
        self.outcome = OUTCOMES[next(numbers)]
        for part in self._parts():
            part.load(numbers)
        if stage.gadgets is not None:
            stage.gadgets.wet(stage)
            stage.gadgets.give_grid(self._boys)
        if next(numbers, None) is not None:
            msg = "a snapshot that is longer than its level's state"
            raise ValueError(msg)


def _checksum(numbers: list[int]) -> int:
    """A state's digest as far as a snapshot's signed integers hold it."""
    return digest_of(numbers) >> 1
