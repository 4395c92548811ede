"""A template for everything that can be placed: drag it into the map, and it has its size."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, NamedTuple

from game.levels.classes import CLASSES, WISHES
from game.levels.data import sheet_path
from maps.making.tmx import Placed, Value, template_text, typed
from maps.making.words import drop_down_of

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER: Final = "templates"
PROPS: Final = f"{FOLDER}/props"
ZONE: Final = (16, 192)
"""Pixels of what is set off by passing: nobody jumps over 12 tiles."""

POINT: Final = (0, 0)
PROP_SHEETS: Final = ("rooms", "props")
"""Sheets whose pictures are placed by name, the one that wins last."""


class Template(NamedTuple):
    """A thing that can be placed: its file's name, class, size in pixels, and what it is given."""

    name: str
    class_: str
    size: tuple[int, int]
    given: dict[str, Value]


def _crowds() -> Iterator[Template]:
    sizes = {"walk": (320, 8), "browse": (160, 5), "window": (64, 2)}
    for wish in WISHES:
        width, count = sizes.get(wish, (96, 4))
        yield Template(f"crowd_{wish}", "crowd", (width, 32), {"count": count, "wish": wish})
    yield Template("crowd_one", "crowd", (16, 32), {"count": 1, "wish": "browse"})


THINGS: Final = (
    Template("izuku", "izuku", POINT, {}),
    Template("katsuki", "katsuki", POINT, {"delay": 2.0}),
    Template("exit", "exit", (32, 192), {"outcome": "escaped"}),
    Template("checkpoint", "checkpoint", ZONE, {}),
    Template("beat", "beat", ZONE, {"id": 0}),
    Template("beat_weather", "beat", ZONE, {"weather": "0s rain 0 wind 5; 20s rain 60 wind 20"}),
    Template("message_text", "message", ZONE, {"id": "", "who": "kirishima"}),
    Template("message_call", "message", ZONE, {"id": "", "rings": 12.0, "who": "katsuki"}),
    *_crowds(),
    Template("shelter", "shelter", (96, 48), {}),
    Template("page", "page", (16, 16), {"number": 0}),
    Template("thing_vending", "thing", (18, 34), {"kind": "vending"}),
    Template("thing_phone", "thing", (16, 32), {"kind": "phone"}),
    Template("thing_wallet", "thing", (16, 16), {"kind": "wallet"}),
    Template("thing_charger", "thing", (16, 16), {"kind": "charger"}),
    Template("thing_gift", "thing", (16, 16), {"kind": "gift"}),
    Template("thing_bench", "thing", (44, 20), {"kind": "bench"}),
    Template("thing_skylight", "thing", (64, 64), {"kind": "skylight"}),
    Template("thing_weak_wall", "thing", (32, 48), {"kind": "weak-wall"}),
    Template("thing_tank", "thing", (34, 46), {"kind": "tank"}),
    Template("shop", "shop", (32, 48), {"to": 0}),
    Template("sign", "sign", (48, 13), {"text": "THIS WAY"}),
    *(Template(f"hint_{text}", "hint", POINT, {"text": text})
      for text in CLASSES["hint"]["text"].words),
    Template("crosswalk", "crosswalk", (192, 48), {
        "walk": 8.0, "flash": 3.0, "stop": 14.0, "lanes": 4,
    }),
    Template("crosswalk_no_lights", "crosswalk", (144, 48), {"lanes": 3}),
    Template("npc_couple", "npc", (16, 32), {"who": "couple0"}),
    Template("npc_proposal", "npc", (32, 32), {"who": "proposal"}),
    Template("figure", "figure", POINT, {"sheet": "izuku", "state": "idle", "flipped": False}),
    Template("gate", "gate", (16, 32), {"pass": "izuku"}),
    Template("train_door", "train", (40, 48), {
        "arrives": 3.5, "departs": 15.0, "period": 24.0, "passengers": 25,
    }),
    Template("camera", "camera", (480, 272), {}),
    Template("music", "music", (480, 272), {"music": ""}),
    Template("puddle", "puddle", (48, 16), {}),
    Template("spill", "spill", (48, 16), {}),
    Template("spill_falling", "spill", (16, 96), {}),
    Template("bounce", "bounce", (96, 16), {}),
    Template("bounce_once", "bounce", (96, 16), {"crossings": 1}),
    Template("slide", "slide", (256, 96), {"down": "right"}),
    Template("topple_bicycles", "topple", (34, 21), {"kind": "bicycles"}),
    Template("topple_billboard", "topple", (32, 80), {"kind": "billboard"}),
    Template("topple_frame", "topple", (80, 192), {"kind": "frame"}),
    Template("hazard", "hazard", (80, 8), {}),
    Template("warmth", "warmth", (48, 48), {}),
    Template("ledge_fire_escape", "ledge-fire-escape", (32, 16), {}),
)  # fmt: skip
"""Everything with a class, in the order of the table in maps/README.md."""


def template_texts() -> dict[str, str]:
    """All template files by their path from the folder of the maps."""
    things = {f"{FOLDER}/{each.name}.tx": template_text(_placed(each)) for each in THINGS}
    return things | {f"{PROPS}/{name}.tx": text for name, text in _props()}


def _placed(template: Template) -> Placed:
    given = tuple(
        typed(name, value, drop_down_of(template.class_, name))
        for name, value in template.given.items()
    )
    given = tuple(
        (name, ("object", 0)) if template.class_ == "shop" else (name, value)
        for name, value in given
    )
    return Placed("", template.class_, 0, 0, *template.size, given)


def _props() -> Iterator[tuple[str, str]]:
    """Pictures that stand in a map by their name, as large as their first frame."""
    for sheet in PROP_SHEETS:
        table = json.loads(sheet_path(f"{sheet}.json").read_text(encoding="utf-8"))
        for name, frames in table.items():
            given: dict[str, Value] = {"flip": False}
            if len(frames) > 1:
                given["frame"] = 0
            properties = tuple(typed(key, value) for key, value in given.items())
            size = (int(frames[0]["w"]), int(frames[0]["h"]))
            yield name, template_text(Placed(name, "", 0, 0, *size, properties))
