"""Parallax layers of four moods: pictures in layers/, and the table layers.json."""

import json
from pathlib import Path
from typing import NamedTuple

from sprites.layers.avenue import trees
from sprites.layers.city_plan import FAR, MID, NEAR
from sprites.layers.clouds import cloud_shadow, clouds
from sprites.layers.front import weather_front
from sprites.layers.heavens import moon, sky, stars
from sprites.layers.landmark import landmark
from sprites.layers.moods import LOOP_WIDTH, MOODS, SKY_WIDTH, Mood
from sprites.layers.skyline import skyline
from sprites.toolkit import Canvas, rgb, text


class Placing(NamedTuple):
    """How a layer lies in the picture: shares of the camera's way that it moves by."""

    parallax_x: float
    parallax_y: float
    align: str
    loops: bool = True


# From the farthest to the nearest.
PLACINGS = {
    "sky": Placing(0, 0, "top"),
    "stars": Placing(0.02, 0, "top"),
    "moon": Placing(0.03, 0, "top", loops=False),
    "clouds": Placing(0.06, 0.02, "top"),
    "front": Placing(0, 0, "top", loops=False),
    "landmark": Placing(0.10, 0.04, "bottom", loops=False),
    "far": Placing(0.12, 0.05, "bottom"),
    "mid": Placing(0.25, 0.10, "bottom"),
    "near": Placing(0.42, 0.18, "bottom"),
    "trees": Placing(0.55, 0.24, "bottom"),
}
SKYLINES = ("far", "mid", "near")

PREVIEW_HEIGHT = 210  # pixels of each mood on the contact sheet
# Where the contact sheet puts each layer: some cross their seam on purpose.
PREVIEW_CORNERS = {
    "sky": (0, 0),
    "stars": (0, 0),
    "moon": (360, -10),
    "clouds": (-900, 6),
    "front": (160, 0),
    "landmark": (300, 28),
    "far": (-880, 30),
    "mid": (-760, 56),
    "near": (-640, 80),
}


def _pictures(mood: Mood) -> dict[str, Canvas]:
    """Return the layers of a mood by name, from the farthest to the nearest."""
    pictures = {"sky": sky(mood)}
    if mood.name == "night":
        pictures |= {"stars": stars(), "moon": moon()}
    pictures["clouds"] = clouds(mood)
    if mood.by_day:
        pictures["front"] = weather_front()
    return pictures | {
        "landmark": landmark(mood),
        "far": skyline(mood, FAR),
        "mid": skyline(mood, MID),
        "near": skyline(mood, NEAR),
        "trees": trees(mood),
    }


def _fill_below(mood: Mood, name: str, picture: Canvas) -> str:
    """Return the "#rrggbb" that continues a layer downwards."""
    red, green, blue = rgb(mood.haze)
    if name in SKYLINES:
        red, green, blue = (int(part) for part in picture.pixels[-1, 0, :3])
    return f"#{red:02x}{green:02x}{blue:02x}"


def _entry(mood: Mood, name: str, picture: Canvas) -> dict[str, object]:
    placing = PLACINGS[name]
    return {
        "file": f"layers/{mood.name}_{name}.png",
        "w": picture.width,
        "h": picture.height,
        "parallax_x": placing.parallax_x,
        "parallax_y": placing.parallax_y,
        "loop_x": placing.loops,
        "align": placing.align,
        "fill_below": _fill_below(mood, name, picture),
    }


def build(out: Path) -> None:
    """Write layers/<mood>_<layer>.png, layers/cloud_shadow.png and layers.json into `out`."""
    (out / "layers").mkdir(exist_ok=True)
    table: dict[str, dict[str, dict[str, object]]] = {}
    for mood in MOODS:
        pictures = _pictures(mood)
        table[mood.name] = {name: _entry(mood, name, picture) for name, picture in pictures.items()}
        for name, picture in pictures.items():
            picture.save(out / "layers" / f"{mood.name}_{name}.png")
    cloud_shadow().save(out / "layers" / "cloud_shadow.png")
    (out / "layers.json").write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")


def _preview(mood: Mood) -> Canvas:
    """Return the city of a mood without the trees, 480 x 210."""
    scene = Canvas(SKY_WIDTH, PREVIEW_HEIGHT)
    for name, picture in _pictures(mood).items():
        if name in PREVIEW_CORNERS:
            x, y = PREVIEW_CORNERS[name]
            scene.blit(picture, x, y)
            if picture.width == LOOP_WIDTH:
                scene.blit(picture, x + LOOP_WIDTH, y)
    text(scene, mood.name, 4, 4, "white", "ink1")
    return scene


def contact(directory: Path) -> None:
    """Write layers.png, all moods below each other and twice as large, into `directory`."""
    sheet = Canvas(SKY_WIDTH, len(MOODS) * PREVIEW_HEIGHT)
    for index, mood in enumerate(MOODS):
        sheet.blit(_preview(mood), 0, index * PREVIEW_HEIGHT)
    sheet.save(directory / "layers.png", 2)
