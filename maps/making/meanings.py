"""What each class and property means to the author of a map, in words, and how classes look."""

from __future__ import annotations

from typing import Final, NamedTuple

from game.levels.checks.words import MUSIC
from game.sim.messages import BUZZES, COST


class Meaning(NamedTuple):
    """A class: its colour in the editor (rrggbb), what it is, and what its properties say."""

    colour: str
    what: str
    properties: dict[str, str]


SHOWN: Final[dict[tuple[str, str], int | float | str]] = {
    ("izuku", "stamina"): 100, ("izuku", "phone"): "on", ("izuku", "wears"): "own",
    ("exit", "outcome"): "escaped", ("message", "buzzes"): BUZZES, ("message", "cost"): COST,
    ("slide", "down"): "right", ("topple", "kind"): "bicycles", ("level", "time"): "afternoon",
}  # fmt: skip
"""What the game takes where a map says nothing, for properties whose table does not tell."""

PIECES: Final = ", ".join(f"`{name}`" for name in MUSIC)
NOT_READ: Final = "kept for later: nothing reads it yet"
TIMELINE: Final = "a timeline, see *Map properties*"

MEANINGS: Final[dict[str, Meaning]] = {
    "level": Meaning("9aa6b4", "the map itself: its properties, offered from Tiled 1.9 on", {
        "title": "shown on the card before the level",
        "time": "of day: sky, distant town, light and lamps follow it",
        "weather": "a timeline, see below",
        "music": f"a piece's name: {PIECES}; empty is silence",
        "next": "the level that follows, by its file's name without `.tmx`",
    }),
    "izuku": Meaning("2fa84f", "his start; exactly one. How worn out he begins, and what his phone "
                     "is like: it is there in a level with messages, with a `battery`, or with a "
                     "`thing` of kind phone", {
        "stamina": "what he begins with, and its ceiling",
        "cold": "how cold he is", "panic": "how close to panic", "strain": "of his quirk",
        "battery": "tenths of a % that his phone has left; -1: as the level before left it, or 110",
        "phone": "whether it is on",
        "wears": "his own shirt, the hoodie, or the hoodie with its `hood` up",
    }),
    "katsuki": Meaning("ff8a1e", "his start; at most one. With a `hint` `glide` in the level he "
                       "comes by air, a blast 1.5 s before him", {
        "delay": "how long he waits", "beat": "from which beat on he waits; 0: from the start",
    }),
    "exit": Meaning("2f6fd0", "reaching it ends the level", {
        "outcome": "the ending that it is", "next": "the level that follows",
    }),
    "checkpoint": Meaning("6fd0ff", "where one comes back to: its bottom centre", {}),
    "beat": Meaning("ffd23f", "a moment of the story starts here. Without `id` only its weather "
                    "does. Beats 14 and 15 in one map: lost in thought from 14 on, the hand, and "
                    "the scream (15) comes in its grip, not by the place; from 16 on a grab ends "
                    "it", {
        "id": "the beat's number; 0: none",
        "ceiling": "stamina never comes back above it, and below 50 strain drains at half its "
                   "rate; 0: as it was",
        "katsuki": "what his own head does from then on; `away`: he goes off by a door and stays "
                   "out of sight. Where any beat has it he first comes on at the first `search` or "
                   "`chase`, `delay` later, and after an `away` at a door or a `hint` `enters` "
                   "that lies at least 22 tiles behind",
        "weather": "the timeline that starts here", "trigger": NOT_READ, "period": NOT_READ,
    }),
    "message": Meaning("60b0f0", "comes in on his phone: see *Messages*", {
        "id": "which words: see *Messages*", "who": "who sends it",
        "beat": "the beat that sets it off; 0: none",
        "after": "the `id` of the message after which it comes",
        "delay": "from what sets it off until it is due",
        "buzzes": "how often it buzzes, a second apart", "cost": "of opening it, tenths of a %",
        "rings": "a call that rings so long; 0: a text",
        "outcome": "how answering it ends the level; empty: not",
        "urgent": "1: listed first, and passed over only once",
    }),
    "crowd": Meaning("b58bd8", "people in this zone, on the floor at its bottom edge. One tile "
                     "wide: somebody who stays", {
        "count": "how many",
        "wish": "what they want. `window`: nobody is drawn (use `window_person`), but everywhere "
                "in the zone `count` people are near, who forbid quirks",
    }),
    "shelter": Meaning("7f8fb0", "dry air", {}),
    "page": Meaning("fff7d0", "a page of the notebook", {"number": "which; 0: not chosen yet"}),
    "thing": Meaning("d0b0ff", "something to use with `act`, or to break: see *Things that break*",
                     {"kind": "what it is"}),
    "shop": Meaning("d0487f", "`act` goes in and hides him; `act` again leaves by the linked door, "
                    "`down` by the same one. Two tiles wide, on the ground before a door that is "
                    "drawn", {"to": "another `shop`: the door that it is linked with"}),
    "sign": Meaning("e8e0c0", "a board with words", {"text": "four words at most"}),
    "hint": Meaning("a0a0a4", "a cue for the pursuer", {
        "text": "`enters`: where he comes on again. `kerb`: before it the race's stitch comes. "
                "`glide`: he comes by air. `stop`, with beat 22 in the level: where he ends up "
                "across the last gap. Whoever lands at beat 22 falls, slides to beat 23 and lies "
                "there; beyond the gap stand a `thing` `phone`, a `topple` `frame` and the exit",
    }),
    "crosswalk": Meaning("f2f2f2", "a road with lights, as wide as its zone: 3 tiles a lane. "
                         "Vehicles pass while it says stop. Put `side_street`, `ped_signal_walk` "
                         "and `traffic_light` pictures beside it: the game lights those within 4 "
                         "tiles", {
        "walk": "how long it says walk", "flash": "how long walk flashes",
        "stop": "how long it says stop; 0: it has no lights",
        "lanes": "how many; 0: as many as its zone holds",
        "trigger": "`beat 17`: on walk until that beat, which starts the flash, and a bus stands "
                   "in lane 2 after it; `beat 16 walk`: that beat starts the walk",
        "weather": NOT_READ, "period": NOT_READ,
    }),
    "npc": Meaning("8fd08f", "somebody of the story, standing", {
        "who": "`couple0` to `couple2`: two who hurt to look at, once; `proposal`: the two who "
               "wait for beat 15; others are only seen",
    }),
    "figure": Meaning("e0a0d0", "somebody to look at, in a pose that moves; nobody can touch or "
                      "meet them. A point stands for their feet. They stand where the boys run, or "
                      "before everything in a `front` layer, and take their layer's tint", {
        "sheet": "whose pictures", "state": "one that this sheet has", "flipped": "mirrored",
    }),
    "gate": Meaning("8fa3b8", "a bar one tile high across its column, with a cabinet and a station "
                    "man drawn beside it. `act` for 20 ticks opens it for who has a pass, 3 s of "
                    "it buy a ticket; whoever vaults it is whistled at, and if Katsuki is the "
                    "first he is held for 1.5 s", {"pass": "who has one"}),
    "train": Meaning("4f7f9f", "one door of a train, 40 px wide, on the floor at its lower edge: "
                     "see *Trains*", {
        "arrives": "when its doors open, from the clock's zero on",
        "departs": "when they are shut", "period": "after which it is there again; 0: once",
        "trigger": "what sets the zero: `gate`, `beat 10` or `column 120`; empty: the start",
        "passengers": "who come out at this door", "outcome": "how being in it ends the level",
        "weather": NOT_READ,
    }),
    "camera": Meaning("404860", "a zone", {}),
    "music": Meaning("b050e0", "a zone with a piece of its own", {
        "music": "the piece's name; empty is silence",
    }),
    "puddle": Meaning("4fa0c8", "a dip: fills first, dries last, as slippery as wet glazed tile; a "
                      "blast beside it blows it empty for 20 s. Draw it a tile high on the floor",
                      {}),
    "spill": Meaning("50c0b0", "always wet, under a roof too. A tile high on the floor: a wet "
                     "strip. Higher: falling water that soaks who passes. Inside a wall: that wall "
                     "is streaked, kicks off it are weak", {}),
    "bounce": Meaning("ff9f6f", "over a row of one-way tiles: throws up who lands on it. Its cloth "
                      "is drawn by the game, not by the tiles", {
        "crossings": "after how many it is torn; 0: never",
    }),
    "slide": Meaning("9fd0e8", "a line from the upper corner to the lower one, taken hold of in "
                     "the air", {"down": "to which side it falls"}),
    "topple": Meaning("c08040", "falls: bicycles when bumped at speed; a billboard is pushed with "
                      "`act` and bridges a gap as long as it is high; a frame is a tall one on "
                      "castors, on the same floor as the gap: its brakes give after 4 s, then it "
                      "rolls to the edge and tips over. Its picture is the game's",
                      {"kind": "which"}),
    "hazard": Meaning("d0222f", "touched, it is a fall: routes jump round it, but do not lay it "
                      "across a floor that everybody takes", {}),
    "warmth": Meaning("ff6f3f", "a zone that warms", {}),
    "ledge-fire-escape": Meaning("6f7f8f", "a zone that is one", {}),
}  # fmt: skip
"""By class, in the order of the table in maps/README.md."""
