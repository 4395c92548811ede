"""A chapter in play: the world steps, the view draws, and both boys have a lot to say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.levels import LevelError
from game.play import lines
from game.play.actions import Action
from game.play.again import play_again
from game.play.attempt import BOTH, IZUKU, KATSUKI, Attempt
from game.play.baking import Baking
from game.play.card import Card
from game.play.earshot import Earshot
from game.play.editing import WATCHING, Editing
from game.play.endings import is_caught, is_won
from game.play.finish import ends_on_the_roof, outcome_of, scene_of_end
from game.play.music import music_after
from game.play.notes import draw_note
from game.play.pause import Pause
from game.play.phone_screen import PhoneScreen
from game.play.prompt import Prompt
from game.play.recording import write_recording
from game.play.result import Result
from game.play.saves import Resume
from game.play.scene import Pop, Push, Replace, Scene
from game.play.shade import darken
from game.play.speech import Speech
from game.play.starting import beginning_at, first_attempt
from game.play.talk import Talk
from game.play.unswept import unswept
from game.play.views import Views
from game.sim.skill import FOR_PEOPLE
from game.sim.story import DECIDE_BEAT
from game.sim.units import TICKS_PER_SECOND
from game.view.bubble import Bubble
from game.view.overlay import OFF, VIEWS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pygame import Surface

    from game.play.again import Again
    from game.play.kit import Kit
    from game.play.lines import Line
    from game.play.reload import Reload
    from game.play.scene import Move
    from game.sim.athlete import Athlete
    from game.view.scenery import Scenery

STANDS: Final = 80  # ticks that the end of a chase is seen before anything else
FADES: Final = 24
NOTE_TICKS: Final = 3 * TICKS_PER_SECOND


class Plan(NamedTuple):
    """What is to be played: a map, its name, the side, the seed, and Katsuki's skill.

    `start` is the id of the map's object at which it begins, or None for the map's own start.
    """

    path: Path
    name: str
    side: str
    seed: int
    skill: str = FOR_PEOPLE
    start: int | None = None


class Chapter(Scene):
    """Everything of one level, from its card to its result; Pop leads back to the title."""

    plays = True

    def __init__(self, kit: Kit, plan: Plan, attempt: Attempt | None = None) -> None:
        """From the start, or as an attempt stands; raises LevelError for an unusable map."""
        self._kit = kit
        self._plan = plan
        self._scenery = kit.scenery(plan.path)
        self._editing = Editing(kit, plan.path, self._scenery) if kit.watch else None
        # who goes back in time, or begins beside the exit, breaks no record
        self._is_tried = kit.watch or plan.start is not None
        self._overlay = OFF
        self._recorded = False
        self._note = kit.store.note  # the title has said it
        self._note_until = 0
        self._frames = 0
        self._card_due = True
        self._new_ending = False
        self._views = Views(kit, self._scenery, attempt.side if attempt else plan.side)
        self._earshot = Earshot(kit)
        self._start(attempt)

    @property
    def boy(self) -> Athlete:
        """Whom the (first) person plays."""
        return self._attempt.boy

    # ---- a scene

    def tick(self, pressed: Sequence[int]) -> Move | None:
        """One tick of the world, or of what stands between it and the person."""
        self._frames += 1
        if self._card_due:
            return self._show_card()
        if self._editing is not None:
            counted = self._edited(self._editing, pressed)
            if counted is None:
                self._earshot.stand()
                return None
            pressed = counted
        if self._attempt.world.outcome != "running":
            return self._over()
        self._attempt.step(pressed)
        world = self._attempt.world
        self._prompt.tick(pressed[0], world, self._attempt.boy)
        self._phone.tick(world)
        self._views.tick(world)
        if self._box.tick(world.tick, pressed[0]):
            self._speech.go_on()
        self._held = self._still = self._views.holds(world)
        bubble = self._speech.tick(world)
        if bubble is not None:
            self._say(bubble)
        talks = self._box.area is not None or self._phone.speaks
        self._earshot.tick(self._attempt, self._views.screen, talks=talks)
        self._notice()
        return None

    def holds(self) -> bool:
        """A heavy blow holds the picture for a moment."""
        self._held -= 1
        return self._held >= 0

    def act(self, action: Action) -> Move | None:
        """Pause, retry, overlay."""
        if action is Action.PAUSE:
            return self._pause()
        if action is Action.RETRY:
            self._again()
        elif action is Action.OVERLAY:
            self._overlay = (self._overlay + 1) % len(VIEWS)
            self._views.show_overlay(self._overlay)
        elif self._editing is not None:
            self._editing.act(action)
        return None

    def away(self, why: str) -> Move | None:
        """Waits until the person is back."""
        if self._editing is not None:
            self._editing.wait()
            return None
        if self._attempt.world.outcome != "running":
            return None
        return self._pause(why)

    def told(self, answer: str) -> Move | None:
        """What was chosen in a pause or after the end."""
        if answer == "again":
            self._again()
        elif answer == "pause":
            return self._pause()
        elif answer == "restart":
            self._start(None)
        elif answer == "over":
            return self._result()
        elif answer == "talk":
            return self._talk()
        elif answer == "next":
            return self._next()
        elif answer == "title":
            return Pop("title")
        return None

    def ended(self) -> None:
        """Writes down a game that was left before its end."""
        self._earshot.jump()
        if not self._recorded:
            self._record()

    def draw(self, surface: Surface, alpha: float) -> None:
        """The world, a soft word about keys, a note, the dark at the end."""
        world = self._attempt.world
        moves = world.outcome == "running" and not self._still
        taken = [self._box.area, self._phone.area]
        if self._editing is not None:
            alpha = self._editing.alpha(alpha)
        self._views.draw(surface, world, alpha if moves else 1.0)
        if self._attempt.side != BOTH and world.outcome == "running":
            self._box.draw(surface, self._phone.left)
            taken.append(self._prompt.draw(surface, self._box.area))
        if self._attempt.side == IZUKU and world.outcome == "running":
            self._phone.draw(surface)
        if self._editing is not None:
            self._editing.draw(surface, self._attempt, helps=self._overlay != OFF)
        if self._frames < self._note_until:
            taken.append(draw_note(surface, self._kit.font, self._note))
        if world.outcome == "running":
            self._earshot.draw(surface, taken)
        if self._over_ticks > STANDS - FADES and not self._shown:
            darken(surface, (self._over_ticks - STANDS + FADES) / FADES * 0.5)

    # ---- beginnings

    def _start(self, attempt: Attempt | None) -> None:
        """Tick 0 of the level, or an attempt as it stands."""
        plan = self._plan
        fresh = attempt is None
        self._attempt = attempt or first_attempt(
            self._scenery, plan.path, plan.start, plan.seed, plan.side, plan.skill
        )
        if self._editing is not None:
            self._attempt.remember()
        self._kit.controls.seat(self._attempt.people)
        known = self._kit.store.progress.best_time(plan.name, plan.side) is not None
        pad = self._kit.controls.has_pad
        self._prompt = Prompt(self._kit.font, plan.side, pad=pad, known=known)
        self._phone = PhoneScreen(
            self._kit.sheets, self._kit.font, pad=pad, spoken=self._kit.course.spoken,
            sound=self._kit.sound,
        )  # fmt: skip
        self._speech = Speech(self._opening() if fresh else (), self._kit.course.spoken)
        self._box = Talk(self._kit.sheets, self._kit.font, self._kit.sound)
        self._show()
        self._is_best = False

    def _show(self) -> None:
        """A fresh view of the world as it stands."""
        self._earshot.jump()
        if self._views.scenery is self._scenery:
            self._views.restart()
        else:
            self._views = Views(self._kit, self._scenery, self._attempt.side)
            self._views.show_overlay(self._overlay)
        if self._editing is not None:
            self._views.draw_over = self._editing.draw_trails
        self._count_pages()
        self._over_ticks = 0
        self._held = self._still = 0  # ticks that a blow still holds, and that the last one held
        self._shown = False

    def _again(self) -> None:
        """At the last checkpoint at once."""
        self._attempt.back()
        self._go_on_from_here()

    def _show_card(self) -> Move:
        self._card_due = False
        level = self._scenery.level
        side = self._attempt.side
        baking = Baking(level, izuku=side == KATSUKI, changes=self._kit.watch)
        chapter = self._kit.course.chapter(level)
        if side == KATSUKI:
            chapter = chapter._replace(number=f"The other side: {chapter.number}")
        people = self._attempt.people
        if self._editing is not None:
            self._say_note(WATCHING)
        return Push(Card(self._kit, chapter, level.title, baking, people))

    def _opening(self) -> Sequence[Line]:
        """What is said before the first step, where the level begins with a person's decision."""
        beats = {thing.number("id") for thing in self._scenery.level.of_kind("beat")}
        waits = DECIDE_BEAT in beats and self._plan.side != KATSUKI
        return self._kit.course.spoken.start if waits else ()

    def _count_pages(self) -> None:
        self._views.count_pages(len(self._kit.store.progress.pages), self._attempt.world)

    # ---- what the world tells

    def _notice(self) -> None:
        """Pages, checkpoints, the end: what is to be kept is kept at once."""
        store = self._kit.store
        for event in self._attempt.world.events:
            if event.name == "outcome":
                self._keep_outcome(event.text)
                store.save()
            elif self._is_tried:
                continue
            elif event.name == "page":
                store.progress.found(event.value)
                self._count_pages()
            elif event.name == "checkpoint":
                self._keep_checkpoint()
                store.save()
        if store.note and store.note != self._note:
            self._say_note(store.note)

    def _say(self, bubble: Bubble) -> None:
        """In a box with a portrait, or over the head: on two halves of a screen always there."""
        if bubble.face and self._attempt.side != BOTH:
            self._box.say(bubble, self._views.looks_like(bubble.who))
        else:
            self._views.say(bubble)
            self._earshot.say(bubble, self._attempt)

    def _keep_checkpoint(self) -> None:
        attempt = self._attempt
        if not self._kit.course.keeps(self._plan.path, self._plan.name):
            return
        self._kit.store.progress.resume = Resume(
            self._plan.name, attempt.side, attempt.checkpoint, attempt.ticks, attempt.falls,
            attempt.retries,
        )  # fmt: skip

    def _keep_outcome(self, outcome: str) -> None:
        progress, attempt = self._kit.store.progress, self._attempt
        self._say_last(outcome)
        if self._is_tried:
            self._record()
            return
        self._new_ending = progress.saw(outcome)
        if is_won(outcome, attempt.side) and not ends_on_the_roof(self._kit.course, attempt.world):
            if attempt.side != BOTH:
                self._is_best = progress.beats(self._plan.name, attempt.side, attempt.ticks)
            progress.leave(self._plan.name, attempt.side)
        self._record()

    def _say_last(self, outcome: str) -> None:
        """What both say the moment it is over; nobody hears a Katsuki who is off stage."""
        world = self._attempt.world
        quiet = world.roof_end is not None and world.roof_end.under_way
        free = lines.LEFT_BEHIND if quiet else lines.FREE
        said = self._last_words(outcome, lines.CAUGHT if is_caught(outcome) else free)
        absent = world.katsuki is None or world.katsuki.state == "hidden"
        for line in said:
            if line.who != KATSUKI or not absent:
                until = world.tick + STANDS
                bubble = Bubble(line.text, line.who, until, loud=line.loud)
                self._views.say(bubble)
                self._earshot.say(bubble, self._attempt)

    def _last_words(self, outcome: str, usual: Sequence[Line]) -> Sequence[Line]:
        ends = self._kit.course.spoken.ends
        return ends.get(outcome) or (ends.get("caught") if is_caught(outcome) else None) or usual

    def _over(self) -> Move | None:
        """The end is seen for a moment; then comes its scene, the first time, or the result."""
        self._over_ticks += 1
        self._earshot.end()
        if self._over_ticks < STANDS or self._shown:
            return None
        self._shown = True
        talk = self._talk(brief=not self._new_ending)
        return talk or self._result()

    def _pause(self, why: str = "") -> Move:
        self._earshot.stand()
        return Push(Pause(self._kit, self._attempt.people, why))

    def _talk(self, *, brief: bool = False) -> Move | None:
        scene = scene_of_end(self._kit, self._scenery, self._attempt.world, brief=brief)
        return None if scene is None else Push(scene)

    def _result(self) -> Move:
        name, best = self._plan.name, self._is_best
        outcome = outcome_of(self._kit, self._scenery, self._attempt, name, is_best=best)
        end, side, won = self._attempt.world.outcome, self._attempt.side, outcome.won
        piece = music_after(self._scenery.level, self._kit.course, end, side, won=won)
        return Push(Result(self._kit, outcome, piece))

    def _next(self) -> Move | None:
        path = self._kit.course.following(self._scenery.level)
        if path is None:
            return None
        try:
            return Replace(
                Chapter(self._kit, Plan(path, path.stem, self._plan.side, 0, self._plan.skill))
            )
        except LevelError as error:
            self._say_note(str(error))
            return None

    def _record(self) -> None:
        self._recorded = True
        if self._kit.record is not None:
            name = self._kit.course.recorded_name(self._plan.path, self._plan.name)
            trouble = write_recording(self._attempt, name, self._kit.record)
            if trouble:
                self._say_note(trouble)

    # ---- maps that are being drawn

    def _edited(self, editing: Editing, pressed: Sequence[int]) -> tuple[int, ...] | None:
        """Follows the map and the person's time; the buttons of this tick, or None for no tick."""
        with unswept():
            self._follow(editing.reload)
        if editing.goes_back(self._attempt):
            self._views.tick(self._attempt.world)
        elif editing.went_back:
            editing.went_back = self._recorded = False
            self._go_on_from_here()
        if self._attempt.world.outcome != "running":
            return None
        return editing.pressed(pressed)

    def _follow(self, reload: Reload) -> None:
        """Takes in a map that was saved anew; a broken one is told of, and the old one stays."""
        scenery = reload.look(self._scenery.level)
        if reload.trouble:
            self._say_note(reload.trouble)
        if scenery is None:
            return
        try:
            again = play_again(
                self._attempt,
                scenery.level,
                beginning_at(scenery, self._plan.path, self._plan.start),
            )
        except (LevelError, ValueError) as error:
            reload.trouble = str(error)
            return
        self._take(scenery, again)

    def _take(self, scenery: Scenery, again: Again) -> None:
        """Goes on upon a changed map."""
        self._scenery = scenery
        self._attempt = again.attempt
        self._recorded = False
        if self._editing is not None:
            self._editing.show(again)
        self._go_on_from_here()
        self._say_note(again.note or "The map was loaded anew")

    def _go_on_from_here(self) -> None:
        """The view and what is said, where the world is not where it was a tick ago."""
        self._speech.again()
        self._box.hush()
        self._show()

    def _say_note(self, text: str) -> None:
        self._note = text
        self._note_until = self._frames + NOTE_TICKS
