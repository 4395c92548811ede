"""Objects and templates that cannot be."""

from __future__ import annotations

from typing import Final
from xml.etree.ElementTree import Element

from game.lab.hostile_files.case import Case, edited, replaced, setting
from game.lab.tiled_files.draft import Draft, add, add_properties

ZONE: Final = "crowd zone"
HOSTILE_NAME: Final = "\x9b31m\u2028\u202e" + "x" * 9000


def _one(says: str, class_: str = "puddle", **attributes: object) -> Case:
    """The street with one more object."""

    def edit(draft: Draft) -> None:
        given = {"id": 90, "x": 8, "y": 8} | attributes
        item = add(draft.named("things"), "object", **given)
        if class_:
            item.set("type", class_)

    return edited(edit, says)


def _with(says: str, class_: str, **given: object) -> Case:
    """The street with one more object that has properties."""

    def edit(draft: Draft) -> None:
        item = add(draft.named("things"), "object", id=90, type=class_, x=8, y=8)
        add_properties(item, **given)

    return edited(edit, says)


def _outline(points: str, says: str, form: str = "polygon") -> Case:
    return edited(lambda draft: add(draft.named(ZONE), form, points=points), says)


def _no_start(draft: Draft) -> None:
    draft.named("things").remove(draft.named("me"))


def _no_things(draft: Draft) -> None:
    draft.map.remove(draft.named("world"))


def _many(draft: Draft) -> None:
    for number in range(6000):
        add(draft.named("front props"), "object", id=100 + number, x=1, y=1)


def _same_id(draft: Draft) -> None:
    draft.named("home").set("id", "1")


def _link(value: object) -> Case:
    def edit(draft: Draft) -> None:
        holder = add_properties(draft.named("home"))
        holder[:] = [Element("property", {"name": "to", "type": "object", "value": str(value)})]

    return edited(edit, "is no shop")


def _list_on_class(draft: Draft) -> None:
    holder = add_properties(draft.named(ZONE))
    holder[:] = []
    add(add(holder, "property", name="count", type="list"), "item", value=3)


def _template(data: bytes, says: str) -> Case:
    return replaced("door.tx", data, says)


OBJECTS: Final[dict[str, Case]] = {
    "no start": edited(_no_start, "exactly one start"),
    "nothing at all": edited(_no_things, "exactly one start"),
    "two starts": _one("2 objects of class 'izuku'", "izuku"),
    "two pursuers": _one("more than one object of class 'katsuki'", "katsuki"),
    "6,000 of them": edited(_many, "at most 5000"),
    "one id twice": edited(_same_id, "another object has the id 1 too"),
    "a class misspelt": _one("did you mean 'checkpoint'?", "chekpoint"),
    "a class of 9,000 signs": _one("unknown class", HOSTILE_NAME.replace("\x9b", "\u0085")),
    "a property misspelt": _with("did you mean 'count'?", "crowd", cuont=3),
    "a property of no use": _with("there are none", "checkpoint", a=1),
    "a property of no name": _with("has no property ''", "checkpoint", **{"": 1}),
    "a crowd of 301": _with("from 1 to 300", "crowd", count=301),
    "a crowd of half a person": _with("a whole number", "crowd", count=1.5),
    "a crowd of nan": _with("a whole number", "crowd", count="nan"),
    "a crowd of 9,000 digits": _with("a whole number", "crowd", count="9" * 9000),
    "a list for a number": edited(_list_on_class, "a whole number"),
    "an enum kept as a number": _with("known are", "crowd", wish=2),
    "a wish misspelt": _with("did you mean 'browse'?", "crowd", wish="brows"),
    "a delay of words": _with("seconds from 0", "train", arrives="soon"),
    "a beat too many": _with("from 0 to 34", "beat", id=35),
    "a page too many": _with("from 1 to 24", "page", number=25),
    "a text of 9,000 letters": _with("at most 2000", "sign", text="x" * 9000),
    "a crosswalk of no sense": _with("trigger", "crosswalk", trigger="sometimes"),
    "a door to nowhere": _with("is no shop", "shop", to="nowhere"),
    "a link to nobody": _link(12345),
    "a link to something else": _link(3),
    "a link of words": _link("door"),
    "x nan": _one("x is 'nan'", x="nan"),
    "x without end": _one("x is 'inf'", x="inf"),
    "y far away": _one("y is '1e99'", y="1e99"),
    "y of 400 digits": _one("y is", y="9" * 400),
    "width -5": _one("may not be negative", width=-5, height=5),
    "height nan": _one("height is 'nan'", width=5, height="nan"),
    "rotation nan": _one("rotation is 'nan'", rotation="nan"),
    "opacity nan": _one("opacity is 'nan'", opacity="nan"),
    "visible twice": _one("visible is '2'", visible=2),
    "gid 0": _one("is no tile", gid=0),
    "gid -1": _one("is no tile", gid=-1),
    "gid of words": _one("is no tile", gid="wall"),
    "gid of 33 bits": _one("is no tile", gid=1 << 33),
    "gid of no tileset": _one("gid 99 belongs to no tileset", gid=99),
    "gid of no tileset, turned": _one("gid 99 belongs to no tileset", gid=99 + (1 << 31)),
    "outline of words": _outline("1,2 x,y", "no list of points"),
    "outline of nothing": _outline("", "no list of points", "polyline"),
    "outline of nan": _outline("0,0 nan,3", "no list of points"),
    "outline far away": _outline("0,0 1e98,3", "no list of points"),
    "outline in space": _outline("0,0,0 1,1,1", "no list of points"),
    "outline of 200,000 points": _outline("1,2 " * 200_000, "no list of points"),
    "template missing": _one("no such file", "", template="no.tx"),
    "template of the system": _one("lies outside", "", template="/etc/passwd"),
    "template above": _one("lies outside", "", template="../door.tx"),
    "template by nothing": _one("empty", "", template=""),
    "template that is the map": _one("holds <map>", "", template="map.tmx"),
    "template of nothing": _template(b"<template/>", "holds no object"),
    "template of JSON": _template(b'{"object": {}}', "save it as .tx"),
    "template cut off": _template(b"<template><object", "not readable as XML"),
    "template with a DOCTYPE": _template(b"<!DOCTYPE a><template/>", "DOCTYPE"),
    "template of a megabyte": _template(b" " * (1 << 20), "at most 524288"),
    "template of a gid of nothing": _template(
        b'<template><object gid="9"/></template>', "gid 9 belongs to no tileset"
    ),
    "template of a tileset missing": _template(
        b'<template><tileset firstgid="1" source="no.tsx"/><object gid="1"/></template>',
        "no such file",
    ),
    "template of a class misspelt": _template(
        b'<template><object type="shopp"/></template>', "did you mean 'shop'?"
    ),
    "template of width -5": _template(
        b'<template><object type="shop" width="-5"/></template>', "may not be negative"
    ),
    "start in a class of old": setting("me", "class", "izukku", "did you mean 'izuku'?"),
}
