"""What tells the story: thunder, shouts, breath, hiding, the phone, beats and endings."""

from __future__ import annotations

from math import log10
from typing import TYPE_CHECKING, Final

from game.sim.pursuit import HURRYING
from game.sound.cue import AMBIENCE, MENUS, VOICES
from game.sound.places import CLOSE, WIDE, pan_of

if TYPE_CHECKING:
    from game.sim.events import Event
    from game.sound.moment import Moment

# thunder: its value is 100 at 200 m and 10 at 2 km
NEAR_THUNDER: Final = 45
LOUD_THUNDER: Final = 100
THUNDER_PAN: Final = 0.5  # the sky is wide: of a sound's usual share
FIRST_THUNDER: Final = 3 * 60 * 60  # ticks before another one gets bars of its own

CALLS: Final = 8.0  # dB: his voice decides which way to run, from wherever he is
FAR_SHOUT: Final = 14  # tiles
SHOUT_TICKS: Final = 100  # he needs air between two
ANGRY_TICKS: Final = 10 * 60  # after he has been shaken off, or made to swallow a blast
LOST_MOMENT_TICKS: Final = 8 * 60
PANIC_TICKS: Final = 40 * 60
FOUND_TICKS: Final = 30 * 60
HIDDEN_TICKS: Final = 30 * 60
OUT_OF_REACH: Final = 14  # tiles; who has lost him nearer than this may yet turn round
CHECKPOINT_TICKS: Final = 15 * 60
UNDER_WAY: Final = 8 * 60  # ticks of a level before which no checkpoint means anything
BUZZ: Final = -2.0  # dB of a phone in a pocket
OTHERS_PHONE: Final = 14  # tiles

CHOICES: Final = (18, 24, 26)  # beats at which the player chooses
NAMES: Final = (4, 33)  # beats at which a name is read on a wrist
PHONE: Final = {
    "missed": "phone_hang_up", "refused": "phone_hang_up", "dialled": "phone_dial",
    "phone_dead": "phone_dead", "message": "phone_message", "answered": "phone_answer",
    "passed_over": "phone_key",
}  # fmt: skip
WON: Final = {"izuku": ("escaped", "true"), "katsuki": ("caught",)}


def thunder(moment: Moment, event: Event) -> None:
    """The event comes when its sound does; here only how loud it is."""
    near = event.value >= NEAR_THUNDER
    name = "thunder_near" if near else "thunder_far"
    loudest = LOUD_THUNDER if near else NEAR_THUNDER
    gain = 20 * log10(max(event.value, 1) / loudest) - (8.0 if moment.inside else 0.0)
    pan = round(pan_of(moment.ears, event.x) * THUNDER_PAN, 3)
    moment.wide(name, gain, pan)
    if near:
        moment.sting("sting_thunder", FIRST_THUNDER, delay=20)


def shout(moment: Moment, event: Event) -> None:
    """Katsuki calls: from afar, close by, or beside himself."""
    if not moment.rested("shout", SHOUT_TICKS):
        return
    moment.at(f"shout_katsuki_{_temper(moment, event)}", event.x, event.y, 0.0, WIDE, VOICES, 7)


def _temper(moment: Moment, event: Event) -> str:
    if moment.tiles(event.x, event.y) > FAR_SHOUT:
        return "far"
    head = moment.world.pursuer
    hurries = head is not None and head.mood == HURRYING
    shaken = min(moment.since("shaken off"), moment.since("blast_vetoed")) < ANGRY_TICKS
    return "rage" if hurries or shaken else "near"


def drowned(moment: Moment, event: Event) -> None:
    """Storm takes what he shouts."""
    moment.at("shout_katsuki_far", event.x, event.y, -2.0, WIDE, VOICES, 7)


def breath(moment: Moment, event: Event) -> None:
    """A count that was kept to its end, or lost; the air itself is heard as it is drawn."""
    if event.who != moment.ears.who:
        return
    if not event.value:
        moment.own("breath_bad", bus=VOICES)
    elif event.text == "out":
        moment.own("breath_good", bus=VOICES)


def stitch(moment: Moment, event: Event) -> None:
    """A stitch in the side."""
    moment.voice(moment.boy(event.who), "stitch")


def collapse(moment: Moment, event: Event) -> None:
    """Too cold to go on."""
    moment.by(moment.boy(event.who), "collapse", priority=6)


def lost_moment(moment: Moment, event: Event) -> None:
    """The world slips for half a second; at first it is panic itself."""
    if event.who != moment.ears.who:
        return
    if moment.rested("panic", PANIC_TICKS):
        moment.own("panic")
        moment.rested("lost_moment", 0)
    elif moment.rested("lost_moment", LOST_MOMENT_TICKS):
        moment.own("lost_moment")


def warmth(moment: Moment, event: Event) -> None:
    """A warm place."""
    moment.by(moment.boy(event.who), "warmth", reach=CLOSE, bus=MENUS)


def hidden(moment: Moment, event: Event) -> None:
    """A shop's door shuts behind a boy; safe, where somebody is after him."""
    moment.at("shop_door", event.x, event.y, bus=AMBIENCE)
    if event.who == "izuku" == moment.ears.who and moment.hunted():
        moment.sting("sting_hidden", HIDDEN_TICKS, delay=30)


def found(moment: Moment, event: Event) -> None:
    """He has seen him."""
    if moment.rested("shout", SHOUT_TICKS):
        moment.at("shout_katsuki_near", event.x, event.y, -2.0, WIDE, VOICES, 7, 12)
    if moment.ears.who != event.who:
        moment.sting("sting_found", FOUND_TICKS)


def lost_sight(moment: Moment, event: Event) -> None:
    """He has lost him."""
    shaken_off = moment.tiles(event.x, event.y) > OUT_OF_REACH
    if moment.ears.who != event.who and shaken_off:
        moment.sting("sting_hidden", HIDDEN_TICKS)


def arrived(moment: Moment, event: Event) -> None:
    """Katsuki comes into the chase; a blast that announces him is an event of its own."""
    if moment.ears.who == event.who:
        moment.voice(moment.boy(event.who), "shout_katsuki_near", delay=30)
    else:
        moment.at("shout_katsuki_far", event.x, event.y, CALLS, WIDE, VOICES, 7, 30)


def met(moment: Moment, event: Event) -> None:
    """Both on one roof at last, out of breath."""
    moment.at("pant_katsuki", event.x, event.y, bus=VOICES)


def checkpoint(moment: Moment, event: Event) -> None:
    """So far nobody can send him back any more."""
    if event.who == moment.ears.who and moment.tick > UNDER_WAY:
        moment.sting("sting_checkpoint", CHECKPOINT_TICKS)


def page(moment: Moment, event: Event) -> None:
    """A page of his notebook."""
    moment.by(moment.boy(event.who), "page", reach=CLOSE, bus=MENUS, priority=6)


def beat(moment: Moment, event: Event) -> None:
    """Only where the player chooses, or a name is read."""
    if event.value in CHOICES:
        moment.own("ui_choice", bus=MENUS, priority=6)
    elif event.value in NAMES:
        moment.sting("sting_name", 0, weighs=True)


def outcome(moment: Moment, event: Event) -> None:
    """The end, as it is for who listens; who leaves the other on a roof has won nothing."""
    if moment.world.roof_end is not None and event.text != "caught":
        moment.sting("sting_chapter", 0, weighs=True)
    elif event.text.startswith(WON[moment.ears.who]):
        moment.sting("sting_escaped", 0, weighs=True)
    elif event.text.startswith(("caught", "escaped")):
        moment.sting("sting_caught", 0, weighs=True)
    else:
        moment.sting("sting_chapter", 0, weighs=True)


# ---- the phone


def phone_told(moment: Moment, event: Event) -> None:
    """One of the sounds that belong to an event by its name alone."""
    _phone(moment, event, PHONE[event.name])


def buzz(moment: Moment, event: Event) -> None:
    """A buzz in the pocket; a call that rings drowns it."""
    phone = moment.world.phone
    if phone is None or phone.ringing is None:
        _phone(moment, event, "phone_buzz", BUZZ)


def switched(moment: Moment, event: Event) -> None:
    """The phone goes on or off."""
    _phone(moment, event, f"phone_{event.text}")


def _phone(moment: Moment, event: Event, name: str, gain: float = 0.0) -> None:
    moment.by(moment.boy(event.who), name, gain, OTHERS_PHONE, MENUS, 6)
