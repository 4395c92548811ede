"""All devices as one Buttons value per person and tick, from events only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.play import keys, pads
from game.play.actions import Action
from game.sim.buttons import ALL, BOOST, DOWN, JUMP, LEFT, RIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from pygame.event import Event

    # a key by its scancode, or a pad's button by the pad and its number
    Switch: TypeAlias = tuple[str, int, int]

SETTLING_FRAMES: Final = 3  # after the focus returned SDL reports what is held as pressed
TRIGGERS: Final = (pygame.CONTROLLER_AXIS_TRIGGERLEFT, pygame.CONTROLLER_AXIS_TRIGGERRIGHT)


class Hand:
    """One person's buttons: what is held, and what was pressed since the last tick."""

    def __init__(self) -> None:
        """Nothing is held."""
        self.switches: dict[Switch, int] = {}
        self.stick: dict[int, int] = {}
        self._fresh = 0
        self._again = 0
        self._given = 0
        self._last_side = 0

    def press(self, switch: Switch, button: int) -> None:
        """A switch goes down; the same switch twice is one press."""
        if switch not in self.switches:
            before = self._held()
            self.switches[switch] = button
            self._pressed(button & ~before)

    def release(self, switch: Switch) -> None:
        """A switch goes up."""
        self.switches.pop(switch, None)

    def tilt(self, pad: int, buttons: int) -> None:
        """A stick points somewhere."""
        before = self._held()
        self.stick[pad] = buttons
        self._pressed(buttons & ~before)

    def drop(self, button_mask: int) -> None:
        """Forgets what is held of some buttons, until it is pressed anew."""
        self.switches = {s: b for s, b in self.switches.items() if not b & button_mask}
        self.stick = {pad: bits & ~button_mask for pad, bits in self.stick.items()}
        self._fresh &= ~button_mask
        self._again &= ~button_mask

    def sample(self, *, walks: bool) -> int:
        """The buttons of this tick; what was pressed and let go since the last one counts.

        What was let go and pressed again is up for this tick and down in the next, so that the
        second press is one.
        """
        value = (self._held() | self._fresh) & ~self._again
        self._fresh, self._again = self._again, 0
        if value & LEFT and value & RIGHT:  # the later of the two wins
            value &= ~(LEFT | RIGHT) | self._last_side
        if walks and value & (LEFT | RIGHT) and not value & (JUMP | BOOST):
            value |= DOWN
        self._given = value
        return value

    def _held(self) -> int:
        bits = 0
        for button in self.switches.values():
            bits |= button
        for buttons in self.stick.values():
            bits |= buttons
        return bits

    def _pressed(self, button: int) -> None:
        self._again |= button & self._given
        self._fresh |= button
        if button & (LEFT | RIGHT):
            self._last_side = button & (LEFT | RIGHT)


class Controls:
    """Keyboard and pads of one or two people."""

    def __init__(self, people: int = 1) -> None:
        """Nothing is held; pads are opened as they are announced."""
        self.people = people
        self._hands = [Hand() for _ in range(people)]
        self._pads = pads.Pads()
        self._blocked: set[Switch] = set()
        self._settling = 0
        self.rewinds = False
        """Whether the key is held that goes back in the game."""
        self.lost_pad = False
        """Whether a pad that was in use has gone since this was last asked; the asker clears it."""

    def seat(self, people: int) -> None:
        """As many people, 1 or 2, sit down; where that changes, nothing is held."""
        if people == self.people:
            return
        self.people = people
        self._hands = [Hand() for _ in range(people)]

    @property
    def has_pad(self) -> bool:
        """Whether a pad is plugged in."""
        return bool(self._pads.pads)

    def frame(self) -> None:
        """Counts a frame, before its events are taken."""
        self._settling = max(0, self._settling - 1)

    def take(self, event: Event) -> Action | None:
        """Takes in an event; what it asks of a menu or the window, if anything."""
        kind = event.type
        if kind == pygame.KEYDOWN:
            return self._key_down(event)
        if kind == pygame.KEYUP:
            self.rewinds = self.rewinds and event.scancode != keys.REWIND
            self._up(("key", event.scancode, 0))
        elif kind == pygame.CONTROLLERBUTTONDOWN:
            return self._button_down(event.instance_id, event.button)
        elif kind == pygame.CONTROLLERBUTTONUP:
            self._up(("pad", event.instance_id, event.button))
        elif kind == pygame.CONTROLLERAXISMOTION:
            return self._axis(event)
        elif kind == pygame.CONTROLLERDEVICEADDED:
            self._pads.join(event)
        elif kind == pygame.CONTROLLERDEVICEREMOVED:
            self._gone(event.instance_id)
        return None

    def sample(self) -> tuple[int, ...]:
        """The buttons of this tick, one value for each person; call it once a tick."""
        walking = {self._pads.person(n, self.people) for n in self._walkers()}
        return tuple(
            hand.sample(walks=person in walking) for person, hand in enumerate(self._hands)
        )

    def leave(self) -> None:
        """The window lost the focus: everything counts as let go."""
        self.rewinds = False
        for hand in self._hands:
            hand.drop(ALL)
        for pad in self._pads.pads.values():
            pad.stick = pads.Stick()

    def come_back(self) -> None:
        """The window has the focus again: what is held by now is ignored until let go."""
        self._settling = SETTLING_FRAMES

    def ignore_held(self, buttons: int = ALL) -> None:
        """What is held of some buttons is ignored until it is let go, as after a menu."""
        for hand in self._hands:
            self._blocked |= {s for s, button in hand.switches.items() if button & buttons}
            hand.drop(buttons)

    # ---- devices

    def _key_down(self, event: Event) -> Action | None:
        switch: Switch = ("key", event.scancode, 0)
        if self._ignored(switch):
            return None
        if event.scancode == keys.REWIND:
            self.rewinds = True
        action = keys.action_of(event.scancode, getattr(event, "mod", 0))
        if action is not Action.FULLSCREEN:
            person, button = keys.buttons_of(event.scancode, self.people)
            if button:
                self._hands[person].press(switch, button)
        return action

    def _button_down(self, number: int, button: int) -> Action | None:
        switch: Switch = ("pad", number, button)
        if self._ignored(switch):
            return None
        bit = pads.BUTTONS.get(button, 0)
        if bit:
            self._hands[self._pads.person(number, self.people)].press(switch, bit)
        return pads.ACTIONS.get(button)

    def _axis(self, event: Event) -> Action | None:
        pad = self._pads.pads.get(event.instance_id)
        if pad is None:
            return None
        hand = self._hands[self._pads.person(event.instance_id, self.people)]
        if event.axis in TRIGGERS:
            switch: Switch = ("trigger", event.instance_id, event.axis)
            if event.value > pads.TRIGGER:
                hand.press(switch, BOOST)
            else:
                hand.release(switch)
            return None
        before = pad.stick.buttons()
        if not pad.move(event.axis, event.value):
            return None
        after = pad.stick.buttons()
        hand.tilt(event.instance_id, after)
        return _newly(after & ~before)

    def _gone(self, number: int) -> None:
        if not self._pads.leave(number):
            return
        self.lost_pad = True
        for hand in self._hands:
            hand.stick.pop(number, None)
            hand.switches = {
                switch: button
                for switch, button in hand.switches.items()
                if switch[0] == "key" or switch[1] != number
            }

    def _walkers(self) -> Iterable[int]:
        return (n for n, pad in self._pads.pads.items() if pad.stick.walks)

    def _ignored(self, switch: Switch) -> bool:
        """Whether a press does not count: it is an echo of something held all along."""
        if self._settling:
            self._blocked.add(switch)
        return switch in self._blocked

    def _up(self, switch: Switch) -> None:
        self._blocked.discard(switch)
        for hand in self._hands:
            hand.release(switch)


def _newly(bits: int) -> Action | None:
    return next((action for bit, action in pads.STICK_ACTIONS if bits & bit), None)
