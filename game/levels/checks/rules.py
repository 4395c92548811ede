"""Every rule of the linter: its code, what it means, and how a map is mended."""

from __future__ import annotations

from typing import Final, NamedTuple


class Rule(NamedTuple):
    """A rule: a warning leaves the map playable; `means` and `mend` are sentences for authors."""

    code: str
    warning: bool
    means: str
    mend: str


def _problem(code: str, means: str, mend: str) -> Rule:
    return Rule(code, warning=False, means=means, mend=mend)


def _warning(code: str, means: str, mend: str) -> Rule:
    return Rule(code, warning=True, means=means, mend=mend)


GROUPS: Final[dict[str, tuple[Rule, ...]]] = {
    "Files": (
        _problem(
            "unreadable-map",
            "The file is missing, is no map, or says something of the whole map that cannot be.",
            "Do what the message says; most often: save the map again from Tiled.",
        ),
        _problem(
            "bad-layer",
            "A layer's data or attributes are broken. Everything else is still checked.",
            "Draw the layer again, or correct the attribute that is named.",
        ),
        _problem(
            "bad-object",
            "An object's place, size, outline, tile or nesting is broken.",
            "Place the object again.",
        ),
        _problem(
            "bad-tileset",
            "A tileset, or a picture in it, cannot be used; the problem names that file.",
            "Open the tileset in Tiled and correct what is named.",
        ),
        _problem(
            "bad-template",
            "A template cannot be used; the problem names its file.",
            "Save the template again from Tiled.",
        ),
        _warning(
            "too-large-to-check",
            "The map has so many floors that its roads would take minutes to find.",
            "Merge small floors, or split the map; everything else is checked.",
        ),
    ),
    "Packs": (
        _problem(
            "pack",
            "A pack's own files, or its maps among each other, do not fit (some are warnings).",
            "Do what the message says; see `docs/packs.md`.",
        ),
    ),
    "Words": (
        _problem(
            "unknown-class",
            "The game has no such class of object.",
            "Take the class that is suggested; leave the class empty for decoration.",
        ),
        _problem(
            "unknown-property",
            "The object's class has no such property.",
            "Take the property that is suggested, or remove it.",
        ),
        _problem(
            "bad-value",
            "A property's value is no number, outside its range, or none of the words allowed.",
            "Give a value as the message says.",
        ),
        _warning(
            "missing-property",
            "Without this property the object does nothing.",
            "Set the property.",
        ),
        _warning(
            "unknown-map-property",
            "The map has a property that the game does not know.",
            "Take the property that is suggested, or remove it.",
        ),
        _problem(
            "unknown-state",
            "The sheet of a figure has no such pose.",
            "Take a pose that is drawn for this sheet.",
        ),
        _warning(
            "unknown-kind",
            "A `thing` is of a kind that has neither a use nor a picture.",
            "Take the kind that is suggested.",
        ),
        _warning(
            "unknown-person",
            "An `npc` is nobody whom the game knows or can draw.",
            "Take the name that is suggested.",
        ),
        _warning(
            "unknown-cue",
            "A `hint` is nearly one of the cues that the pursuer knows, and so it is none.",
            "Take the cue that is suggested.",
        ),
        _warning(
            "unknown-level",
            "`next` names no level beside this map, of the game, or of its campaign.",
            "Take the name that is suggested, or put that map beside this one.",
        ),
        _warning(
            "unknown-music",
            "No piece of the score is called so: it is silent there.",
            "Take a name that is suggested, or leave it empty for silence.",
        ),
        _warning(
            "unknown-message",
            "No words are known for a message's `id`: three dots would come in.",
            "Take the id that is suggested, or write its words.",
        ),
        _problem(
            "unknown-predecessor",
            "A message comes after one that does not exist, so it never comes.",
            "Name another message of this map in `after`.",
        ),
        _warning(
            "class-in-name",
            "An object without a class is named like a class: it only decorates.",
            "Write the word into the class, too.",
        ),
        _warning(
            "unknown-picture",
            "A decoration is nearly named like a picture, and so it is not drawn.",
            "Take the name that is suggested.",
        ),
        _warning(
            "picture-property",
            "A property of a picture is nearly `frame` or `flip`, and so it changes nothing.",
            "Take the name that is suggested (`flipped` is for figures).",
        ),
        _warning(
            "long-sign",
            "A sign has more than four words: nobody reads more on the run.",
            "Shorten it, or put up two signs.",
        ),
    ),
    "Places": (
        _problem("no-start", "There is no object of class `izuku`.", "Add one where he begins."),
        _problem(
            "many-starts",
            "There is more than one `izuku`, or more than one `katsuki`.",
            "Remove all but one.",
        ),
        _warning(
            "no-exit",
            "The level can never be left: fine for a place to try things out.",
            "Add an object of class `exit`, or a `train`.",
        ),
        _problem("outside-map", "An object lies outside the map.", "Move it in."),
        _problem("inside-wall", "Somebody would stand in a wall.", "Move it into the open."),
        _problem(
            "no-floor",
            "Nothing is under it that carries a body.",
            "Draw a floor, or move it down onto one.",
        ),
        _warning(
            "floating",
            "It hangs in the air: who comes back to such a checkpoint falls, such water wets "
            "nothing, such cloth throws nobody up.",
            "Move it onto the ground that it belongs to.",
        ),
        _problem("buried-exit", "An exit lies wholly inside blocks.", "Move it into the open."),
        _problem(
            "train-times",
            "No train can keep these times.",
            "Leave the time that the message asks for.",
        ),
        _warning(
            "overlapping-checkpoints",
            "Two checkpoints share columns, and both count at any height: one is passed in vain.",
            "Move them apart, or remove one.",
        ),
        _warning(
            "hidden-thing",
            "Solid pictures of a front layer cover a thing that is to be seen.",
            "Move the thing, or the tiles into a back layer.",
        ),
    ),
    "Layers": (
        _problem(
            "no-ground",
            "No layer that collides holds a tile with a shape: everybody would fall.",
            "Call the layer to run on `play`, and paint the ground there.",
        ),
        _warning(
            "layer-name",
            "A layer collides, but its name is nearly one of a layer that does not.",
            "Begin its name with `back` or `front`, in lower case, or call it otherwise.",
        ),
        _warning(
            "layer-offset",
            "A layer that collides is not moved by whole tiles: walls are not where they show.",
            "Correct its offset to a multiple of 16 px.",
        ),
        _warning(
            "layer-parallax",
            "A layer that collides moves at another pace: walls are not where they show.",
            "Set its parallax to 1.",
        ),
        _warning(
            "stray-collision",
            "A layer of decoration holds a few tiles that collide.",
            "Call the layer `back ...` or `front ...`, or move these tiles to the layer to run on.",
        ),
        _warning(
            "hidden-counts",
            "What Tiled hides counts in the game all the same: walls that nobody sees, things.",
            "Show it; or take it out, if it is not to be there.",
        ),
        _warning(
            "layer-mix",
            "The layer is not mixed with what lies behind it as Tiled shows: the game mixes the "
            "pictures of image layers alone, by add, multiply, darken or lighten.",
            "Choose the blend mode normal, or make it an image layer.",
        ),
        _warning(
            "object-parallax",
            "Objects move with the level, whatever the parallax of their layer.",
            "Set it to 1; draw what is far on a tile or image layer.",
        ),
        _warning(
            "undrawn-text",
            "A text of Tiled's is not written in the game.",
            "Hide it, if it is a note; for players use a `sign`.",
        ),
        _warning(
            "picture-size",
            "A decoration's rectangle has another size than its picture, which the game shows as "
            "it is on the rectangle's bottom centre (a turned one it stretches).",
            "Give it the size of the picture, or make it a point.",
        ),
    ),
    "Links": (
        _problem("unknown-door", "A shop leads to no shop.", "Name another shop of this map."),
        _warning(
            "one-way-door",
            "A shop leads to another that does not lead back.",
            "Link the other one back, too.",
        ),
    ),
    "Roads": (
        _warning(
            "unreachable-exit",
            "No way is known from the start to any way out, by any move that the boys have.",
            "Close the gap: `musutafu check --prove` says how far one gets.",
        ),
        _warning(
            "unreachable-thing",
            "No way is known from the start to a shop, page, checkpoint, message, beat or thing.",
            "Move it to where one gets, or build a way to it.",
        ),
        _warning(
            "dead-end",
            "Who gets there finds no way on to an exit, and no fall that takes back.",
            "Add a way out (steps of 3 rows, a ladder), or make it a fall.",
        ),
        _warning(
            "one-sided-exit",
            "Izuku reaches an exit to which no way is known for Katsuki: the chase ends before it.",
            "Build him a road, too, if he is to follow.",
        ),
        _warning(
            "blind-jump",
            "The only road asks for a jump or drop whose landing is not on screen at its take-off.",
            "Move the landing nearer (20 tiles ahead, 12 rows below an edge), or add another road.",
        ),
        _warning(
            "page-behind",
            "Fetching a page costs over 8 s in which one is chased: it makes one turn round.",
            "Lay it on a harder road forward.",
        ),
    ),
    "Pace": (
        _warning(
            "checkpoint-gap",
            "From one checkpoint to the next it is more than 20 s of running, where one can fail.",
            "Add a checkpoint between them.",
        ),
        _warning(
            "short-head-start",
            "Katsuki has his hand on Izuku within 1.5 s of the start.",
            "Give him a longer `delay`, or move him further away.",
        ),
        _warning(
            "exposed-crowd",
            "It rains hard enough for people to go in, and these have no door and no dry place.",
            "Add a `shop`, an `exit` or a roof to their floor.",
        ),
    ),
}  # fmt: skip
"""All rules by kind, in the order in which they are explained."""

RULES: Final[dict[str, Rule]] = {rule.code: rule for group in GROUPS.values() for rule in group}
"""All rules by code."""
