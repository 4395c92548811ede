"""The world: one tick in its fixed order, and its whole state as bytes or as a digest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.athlete import KNOCKED_TICKS
from game.sim.digest import digest_of, pack, unpack
from game.sim.explosion import HARD_RADIUS, OUTER_RADIUS, Katsuki
from game.sim.feelings import Feelings
from game.sim.gates import through
from game.sim.one_for_all import Izuku
from game.sim.person import BURST, GRABBED, HIDDEN, RESPAWN, RUN, STUMBLE
from game.sim.pride import Pride
from game.sim.pursuit import Pursuer
from game.sim.roof_end import RoofEnd, roof_end_of
from game.sim.scene import Scene, scene_of
from game.sim.shelter import blow_umbrellas
from game.sim.skill import DEFAULT, SKILL_NAMES, SKILLS, skill_number
from game.sim.soaking import soak
from game.sim.stage import Stage
from game.sim.story import OUTCOMES, Story
from game.sim.trail import PERIOD, Trail
from game.sim.units import SUBPIXELS, TILE, speed

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

GRAB_REACH: Final[i64] = 12 * SUBPIXELS  # from one middle to the other
GRAB_HEIGHT: Final[i64] = 20 * SUBPIXELS
FALL_DEPTH: Final[i64] = 40 * SUBPIXELS  # below the map's lower edge: fallen out
SLIP_TICKS: Final = 60  # a wet sleeve: how long the grabber stands there with nothing
SLIP_COST: Final = 25 * 60  # and what it costs the other in stamina
FADE_TICKS: Final = 30  # from a fall to the last checkpoint
BEHIND_TICKS: Final = 210  # after a fall the pursuer is 3.5 s behind, never nearer
LEAST_BEHIND: Final[i64] = 20 * TILE  # a pursuer nearer than this is put back on the trail
KNOCK_SPEED: Final[i64] = speed(200)  # a blast close by pushes


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
        self._depth: i64 = level.height * TILE + FALL_DEPTH
        self._stage = Stage(level, seed)
        self._story = Story(level)
        start = level.of_kind("izuku")[0]
        self.izuku = Izuku(level, start.x, start.y)
        self.izuku.start_with(start)
        self._trail = Trail(self.izuku)
        self.katsuki: Katsuki | None = None
        self._pursuer: Pursuer | None = None
        self._chaser_trail: Trail | None = None
        for thing in level.of_kind("katsuki"):
            self.katsuki = Katsuki(level, thing.x, thing.y)
            self.katsuki.state_code = HIDDEN
            self._pursuer = Pursuer(level, SKILLS[self._skill])
            self._chaser_trail = Trail(self.katsuki)
        self._boys: list[Person] = [self.izuku]
        if self.katsuki is not None:
            self._boys.append(self.katsuki)
        if self._stage.gadgets is not None:
            self._stage.gadgets.give_grid(self._boys)
        self.feelings = Feelings(level, self.izuku, self.katsuki)
        self._scene = scene_of(level, self._story)
        self.roof_end: RoofEnd | None = roof_end_of(level)
        self._pride = Pride(level)
        # where a fall returns to: Izuku's place and strength, and his pursuer's place
        self._saved_place: list[int] = []
        self._remember_place(int(self.izuku.sx), int(self.izuku.sy))

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
            self._blast_reaches(chaser)
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
        self._falls()
        # 7. the story
        ending = self._story.step(stage, self.izuku) or self._staged(own_head=katsuki is None)
        if ending and self.outcome == "running":
            self._end(ending)
        if self._story.checkpoints_ahead():
            self._checkpoint()
        # 8. footprints
        if stage.tick % PERIOD == 0:
            self._trail.step(self.izuku)
            if chaser is not None and self._chaser_trail is not None:
                self._chaser_trail.step(chaser)

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

    def _blast_reaches(self, chaser: Katsuki) -> None:
        """A blast launches a boosting Izuku or knocks him over, and blows light things away."""
        if chaser.blasted_at != self._stage.tick:
            return
        self._stage.weather.blow_dry(chaser.sx, chaser.sy)
        blow_umbrellas(self._stage, chaser.sx, chaser.sy)
        boy = self.izuku
        across, down = boy.sx - chaser.sx, boy.sy - chaser.sy
        distance = across * across + down * down
        away = 1 if across >= 0 else -1
        if boy.state_code == BURST and distance <= OUTER_RADIUS * OUTER_RADIUS:
            boy.launch(away, self._stage)
        elif boy.state_code < BURST and distance <= HARD_RADIUS * HARD_RADIUS:
            boy.svx = away * KNOCK_SPEED
            boy.enter(boy.down(STUMBLE, KNOCKED_TICKS))
            self._stage.tell("stumble", "izuku", boy.sx, boy.sy)

    def _grab(self, chaser: Katsuki) -> None:
        boy = self.izuku
        if boy.state_code >= GRABBED or chaser.state_code >= STUMBLE:
            return
        if self.roof_end is not None and self.roof_end.under_way:
            return
        if not -GRAB_REACH <= boy.sx - chaser.sx <= GRAB_REACH:
            return
        if not -GRAB_HEIGHT <= boy.sy - chaser.sy <= GRAB_HEIGHT:
            return
        if self._story.slippery:
            self._grab_a_wet_sleeve(chaser)
            return
        if self._scene is not None and self._scene.takes(self._stage, boy, chaser):
            return
        for held in (boy, chaser):
            held.hold_still()
            held.enter(GRABBED)
        self._stage.tell("grab", "katsuki", chaser.sx, chaser.sy)
        self._end(self._story.caught_as)

    def _grab_a_wet_sleeve(self, chaser: Katsuki) -> None:
        """On the roofs he slips free, for stamina and a second; at the third time he is done."""
        boy = self.izuku
        chaser.enter(chaser.down(STUMBLE, SLIP_TICKS))
        self._stage.tell("grab", "katsuki", chaser.sx, chaser.sy)
        if self._story.slips_free():
            boy.spend(SLIP_COST)
            self._stage.tell("broke_free", "izuku", boy.sx, boy.sy)
        else:
            self._send_back(boy)

    def _meet_traffic(self) -> None:
        traffic = self._stage.traffic
        if not traffic.runs:
            return
        if traffic.meet(self._stage, 0, self.izuku):
            self._send_back(self.izuku)
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

    def _falls(self) -> None:
        self._fall(self.izuku)
        if self.katsuki is not None:
            self._fall(self.katsuki)

    def _fall(self, boy: Athlete) -> None:
        if boy.state_code == RESPAWN:
            if boy.state_ticks >= FADE_TICKS:
                self._return(boy)
        elif boy.sy > self._depth:
            self._send_back(boy)

    def _send_back(self, boy: Athlete) -> None:
        """A fade, then back to where he is put by `_return`."""
        boy.hold_still()
        boy.enter(RESPAWN)
        self._stage.tell("fallen", boy.who, boy.sx, boy.sy, 1)

    def _return(self, boy: Athlete) -> None:
        """Puts a faller back: Izuku at his checkpoint, Katsuki where he last stood."""
        if boy is self.izuku:
            x, y, stamina, ceiling, strain, chaser_x, chaser_y = self._saved_place
            boy.stamina_units, boy.ceiling_units, boy.strain_units = stamina, ceiling, strain
            self._put(boy, x, y)
            self._trail = Trail(boy)
            chaser = self.katsuki
            if chaser is not None and chaser.state_code != HIDDEN:
                distance = abs(int(chaser.sx) - x)
                if distance < max(abs(chaser_x - x), LEAST_BEHIND):
                    self._put(chaser, chaser_x, chaser_y)
                if self._pursuer is not None and not self._pursuer.perception.lost:
                    self._pursuer.perception.told(self._stage, boy)  # he saw where he climbed out
        elif self._chaser_trail is not None:
            x, y = self._chaser_trail.back(0)
            self._put(boy, x, y)

    def _put(self, boy: Athlete, sx: int, sy: int) -> None:
        boy.sx, boy.sy = sx, sy
        boy.hold_still()
        boy.on_slope = False
        boy.follow_ground()
        boy.crouch(down=True)  # and up again, unless the place is too low to stand in
        boy.crouch(down=False)
        boy.on_ground = boy.stands()
        boy.enter(RUN)
        self._stage.tell("respawn", boy.who, sx, sy)

    def _checkpoint(self) -> None:
        number = self._story.reached_checkpoint(self.izuku)
        if number >= 0:
            thing = self._story.checkpoints[number].thing
            self._remember_place(thing.x * SUBPIXELS, thing.y * SUBPIXELS)
            self._stage.tell("checkpoint", "izuku", self.izuku.sx, self.izuku.sy, number)

    def _remember_place(self, sx: int, sy: int) -> None:
        """Keeps where a fall returns to: a checkpoint's own place, whoever flew over it."""
        boy = self.izuku
        behind = self._trail.back(BEHIND_TICKS)
        lingered = abs(behind[0] - sx) < LEAST_BEHIND
        if self._chaser_trail is not None and lingered:  # his pursuer must not land beside him
            behind = self._chaser_trail.back(0)
        self._saved_place = [
            sx, sy, int(boy.stamina_units), int(boy.ceiling_units), int(boy.strain_units), *behind,
        ]  # fmt: skip

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

    def _numbers(self) -> list[int]:
        stage = self._stage
        out = [self.seed, self._skill, stage.tick, stage.random.state, OUTCOMES.index(self.outcome)]
        stage.weather.save(out)
        stage.traffic.save(out)
        if stage.gadgets is not None:
            stage.gadgets.save(out)
        if stage.phone is not None:
            stage.phone.save(out)
        if stage.trains is not None:
            stage.trains.save(out)
        stage.crowd.save(out)
        self.izuku.save(out)
        self._trail.save(out)
        self._story.save(out)
        out += self._saved_place
        if self.katsuki is not None and self._pursuer is not None:
            self.katsuki.save(out)
            self._pursuer.save(out)
        if self._chaser_trail is not None:
            self._chaser_trail.save(out)
        self.feelings.save(out)
        if self._scene is not None:
            self._scene.save(out)
        if self.roof_end is not None:
            self.roof_end.save(out)
        if self._pride.glides:
            self._pride.save(out)
        return out

    def _load(self, numbers: Iterator[int]) -> None:
        stage = self._stage
        stage.tick = next(numbers)
        stage.random.state = next(numbers)
        self.outcome = OUTCOMES[next(numbers)]
        stage.weather.load(numbers)
        stage.traffic.load(numbers)
        if stage.gadgets is not None:
            stage.gadgets.load(numbers)
            stage.gadgets.wet(stage)
            stage.gadgets.give_grid(self._boys)
        if stage.phone is not None:
            stage.phone.load(numbers)
        if stage.trains is not None:
            stage.trains.load(numbers)
        stage.crowd.load(numbers)
        self.izuku.load(numbers)
        self._trail.load(numbers)
        self._story.load(numbers)
        self._saved_place = [next(numbers) for _ in self._saved_place]
        if self.katsuki is not None and self._pursuer is not None:
            self.katsuki.load(numbers)
            self._pursuer.load(numbers)
        if self._chaser_trail is not None:
            self._chaser_trail.load(numbers)
        self.feelings.load(numbers)
        if self._scene is not None:
            self._scene.load(numbers)
        if self.roof_end is not None:
            self.roof_end.load(numbers)
        if self._pride.glides:
            self._pride.load(numbers)
        if next(numbers, None) is not None:
            msg = "a snapshot that is longer than its level's state"
            raise ValueError(msg)


def _checksum(numbers: list[int]) -> int:
    """A state's digest as far as a snapshot's signed integers hold it."""
    return digest_of(numbers) >> 1
