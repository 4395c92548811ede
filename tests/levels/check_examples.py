"""For each rule of the linter a map that breaks it, and one like it that does not."""

from __future__ import annotations

from drawn import decoration, drawn, thing, tiles
from tmx import properties

STREET = """
....................
....................
....................
.I................E.
####################
"""
LONG = "\n".join(("." * 260, "I" + "." * 258 + "E", "#" * 260))
HALVED = "\n".join(("." * 260, "I" + "." * 128 + "C" + "." * 129 + "E", "#" * 260))
CHASE = "\n".join(("." * 120, "." * 50 + "K" + "." * 19 + "I" + "." * 48 + "E", "#" * 120))
TALL = "\n".join((*["." * 20] * 18, ".I................E.", "#" * 20))
CHASM = "\n".join((*["." * 50] * 6, ".I" + "." * 45 + "E..", "#" * 8 + "." * 35 + "#" * 7))
BRIDGE = CHASM.replace("#" * 8 + "." * 35, "#" * 8 + ".." + "=" * 31 + "..")
PIT = "\n".join(
    (*["." * 40] * 4, ".I" + "." * 36 + "E.", *["#" * 14 + "." * 12 + "#" * 14] * 14, "#" * 40)
)
STEPS = PIT.replace("#" * 14 + ".", "#" * 14 + "H")
WALL = "\n".join(
    (*["." * 60] * 4, "." * 22 + "{}", *["." * 20 + "#" * 40] * 8,
     "..I.K.E" + "." * 13 + "#" * 40, "#" * 60)
)  # fmt: skip
"""One gets up by a leap, and not by a blast."""

EDGE = "#" * 8 + "." * 16
CLIFF = "\n".join((".I" + "." * 22, *[EDGE] * 19, "#" * 8 + "." * 14 + "E.", "#" * 24))
TERRACE = "#" * 8 + "=" * 4 + "." * 12
TERRACES = "\n".join(
    (".I" + "." * 22, *[EDGE] * 6, TERRACE, *[EDGE] * 5, TERRACE, *[EDGE] * 6,
     "#" * 8 + "." * 14 + "E.", "#" * 24)
)  # fmt: skip
RAIN = properties(weather="0s rain 80 wind 0")
Example = tuple[str, str]


def _with(*objects: str, picture: str = STREET, own: str = "") -> str:
    return drawn(picture, *objects, own=own)


def _one(class_: str, wrong: tuple[str, str], right: tuple[str, str]) -> Example:
    """A thing on the street with a value that is wrong, then with one that is right."""
    return (
        _with(thing(class_, 6, 3, wrong, number=9)),
        _with(thing(class_, 6, 3, right, number=9)),
    )


def _layer(name: str, rows: list[str], attributes: str = "") -> str:
    return drawn(STREET, extra=tiles(name, rows, attributes))


def _planter(name: str) -> str:
    """A picture with one property."""
    plain = decoration("planter", 96, 35, 30, 29).removesuffix("/>")
    return _with(f"{plain}>{properties(**{name: 'true'})}</object>")


def _written(attributes: str) -> str:
    """A text of Tiled's, as for a note."""
    size = 'width="90" height="20"'
    return _with(f'<object id="50" x="96" y="8" {size} {attributes}><text>jump!</text></object>')


BLANK = ["." * 20] * 5
SOME = ["." * 20, *["dddddddddddddddddd.."] * 2, "." * 20, "." * 20]
STRAY = ["." * 20, "#" + "d" * 19, "d" * 20, "." * 20, "." * 20]
COVER = [*BLANK[:3], "......#" + "." * 13, "." * 20]

EXAMPLES: dict[str, Example] = {
    "unreadable-map": ("<map", drawn(STREET)),
    "bad-layer": (
        drawn(STREET).replace("0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,\n", "", 1), drawn(STREET)),
    "bad-object": (
        _with(thing("page", 6, 3, ("number", "1"), number=9).replace('x="104"', 'x="far"')),
        _with(thing("page", 6, 3, ("number", "1"), number=9))),
    "bad-tileset": (
        drawn(STREET, tilesets='<tileset firstgid="1" source="bad.tsx"/>'), drawn(STREET)),
    "bad-template": (
        _with('<object id="9" x="8" y="64" template="bad.tx"/>'),
        _with('<object id="9" x="40" y="64" template="door.tx"/>')),
    "too-large-to-check": (
        drawn("\n".join(["I" + "." * 78 + "E", *["." * 80, "=." * 40, "." * 80] * 10, "#" * 80])),
        drawn(STREET)),
    "unknown-class": (_with(thing("exti", 6, 3, number=9)), _with(thing("exit", 6, 3, number=9))),
    "unknown-property": _one("page", ("nubmer", "1"), ("number", "1")),
    "bad-value": _one("page", ("number", "99"), ("number", "1")),
    "missing-property": _one("thing", ("kind", ""), ("kind", "bench")),
    "unknown-map-property": (
        drawn(STREET, own=properties(tytle="x")), drawn(STREET, own=properties(title="x"))),
    "unknown-state": _one("figure", ("state", "rnu"), ("state", "run")),
    "unknown-kind": _one("thing", ("kind", "vendnig"), ("kind", "vending")),
    "unknown-person": _one("npc", ("who", "cuple1"), ("who", "couple1")),
    "unknown-cue": _one("hint", ("text", "entres"), ("text", "enters")),
    "unknown-level": (
        drawn(STREET, own=properties(next="roof")), drawn(STREET, own=properties(next="roofs"))),
    "unknown-music": (
        drawn(STREET, own=properties(music="street_chse")),
        drawn(STREET, own=properties(music="street_chase"))),
    "unknown-message": (
        _with(thing("message", 6, 3, ("id", "helo"), ("who", "iida"), number=9)),
        _with(thing("message", 6, 3, ("id", "hello"), ("who", "iida"), number=9))),
    "unknown-predecessor": (
        _with(thing("message", 6, 3, ("id", "hello"), ("who", "iida"), ("after", "x"), number=9)),
        _with(thing("message", 6, 3, ("id", "hello"), ("who", "iida"), number=9))),
    "class-in-name": (
        _with(decoration("exit", 96, 48, 16, 16)), _with(decoration("a tree", 96, 48, 16, 16))),
    "unknown-picture": (
        _with(decoration("vending_rad", 96, 32, 16, 32)),
        _with(decoration("my notes", 96, 32, 16, 32))),
    "picture-property": (_planter("flipped"), _planter("flip")),
    "long-sign": _one("sign", ("text", "one two three four five"), ("text", "one two three four")),
    "no-start": (drawn(STREET.replace("I", ".")), drawn(STREET)),
    "many-starts": (_with(thing("izuku", 6, 3, number=9)), drawn(STREET)),
    "no-exit": (drawn(STREET.replace("E", ".")), drawn(STREET)),
    "outside-map": (
        _with(thing("sign", 60, 3, ("text", "x"), number=9)),
        _with(thing("sign", 6, 3, ("text", "x"), number=9))),
    "inside-wall": (
        _with(thing("katsuki", 6, 4, ("delay", "3"), number=9)),
        _with(thing("katsuki", 6, 3, ("delay", "3"), number=9))),
    "no-floor": (
        _with(thing("crowd", 6, 1, number=9, size=(4, 1))),
        _with(thing("crowd", 6, 3, number=9, size=(4, 1)))),
    "floating": (
        _with(thing("puddle", 6, 1, number=9, size=(3, 1))),
        _with(thing("puddle", 6, 3, number=9, size=(3, 1)))),
    "buried-exit": (
        _with(thing("exit", 6, 4, number=9, size=(1, 1))),
        _with(thing("exit", 6, 3, number=9, size=(1, 1)))),
    "train-times": (
        _with(thing("train", 6, 3, ("arrives", "4"), ("departs", "5"), number=9, size=(2, 2))),
        _with(thing("train", 6, 3, ("arrives", "4"), ("departs", "7"), number=9, size=(2, 2)))),
    "overlapping-checkpoints": (
        _with(thing("checkpoint", 6, 3, number=9, size=(3, 2)),
              thing("checkpoint", 7, 3, number=10)),
        _with(thing("checkpoint", 6, 3, number=9, size=(3, 2)),
              thing("checkpoint", 12, 3, number=10))),
    "hidden-thing": (
        drawn(STREET, thing("sign", 6, 3, ("text", "x"), number=9), extra=tiles("front", COVER)),
        drawn(STREET, thing("sign", 7, 3, ("text", "x"), number=9), extra=tiles("front", COVER))),
    "layer-name": (_layer("Background", STRAY), _layer("background", STRAY)),
    "layer-offset": (
        _layer("more", COVER, 'offsetx="5"'), _layer("more", COVER, 'offsetx="16"')),
    "layer-parallax": (
        _layer("more", COVER, 'parallaxx="0.5"'), _layer("back", COVER, 'parallaxx="0.5"')),
    "stray-collision": (_layer("walls", STRAY), _layer("walls", SOME)),
    "no-ground": (
        drawn(STREET).replace('name="ground"', 'name="background"'), drawn(STREET)),
    "hidden-counts": (
        _layer("more", COVER, 'visible="0"'), _layer("back", COVER, 'visible="0"')),
    "layer-mix": (_layer("back", COVER, 'mode="multiply"'), _layer("back", COVER, 'mode="normal"')),
    "object-parallax": (
        drawn(STREET).replace('name="things"', 'name="things" parallaxx="0.5"'), drawn(STREET)),
    "undrawn-text": (_written(""), _written('visible="0"')),
    "picture-size": (
        _with(decoration("planter", 96, 40, 22, 20)), _with(decoration("planter", 96, 35, 30, 29))),
    "unknown-door": (
        _with(thing("shop", 6, 3, ("to", "bakery"), number=9, name="cafe")),
        _with(thing("shop", 6, 3, ("to", "cafe"), number=9, name="cafe"))),
    "one-way-door": (
        _with(thing("shop", 4, 3, ("to", "b"), number=9, name="a"),
              thing("shop", 12, 3, number=10, name="b")),
        _with(thing("shop", 4, 3, ("to", "b"), number=9, name="a"),
              thing("shop", 12, 3, ("to", "a"), number=10, name="b"))),
    "unreachable-exit": (drawn(CHASM), drawn(BRIDGE)),
    "unreachable-thing": (
        drawn(TALL, thing("page", 12, 1, ("number", "1"), number=9)),
        drawn(TALL, thing("page", 12, 18, ("number", "1"), number=9))),
    "dead-end": (drawn(PIT), drawn(STEPS)),
    "one-sided-exit": (drawn(WALL.format("E" + "." * 37)), drawn(WALL.format("." * 38))),
    "blind-jump": (drawn(CLIFF), drawn(TERRACES)),
    "page-behind": (
        drawn(CHASE, thing("page", 2, 1, ("number", "1"), number=9)),
        drawn(CHASE, thing("page", 110, 1, ("number", "1"), number=9))),
    "checkpoint-gap": (
        drawn(LONG, thing("hazard", 200, 0, number=9, size=(1, 1))),
        drawn(HALVED, thing("hazard", 200, 0, number=9, size=(1, 1)))),
    "short-head-start": (
        _with(thing("katsuki", 3, 3, ("delay", "0"), number=9)),
        _with(thing("katsuki", 3, 3, ("delay", "2"), number=9))),
    "exposed-crowd": (
        _with(thing("crowd", 8, 1, number=9, size=(2, 1)), own=RAIN,
              picture=STREET.replace("....................\n.I", ".......===..........\n.I")),
        _with(thing("crowd", 6, 3, number=9, size=(4, 1)), own=RAIN)),
}  # fmt: skip
