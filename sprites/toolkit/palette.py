"""The 48-colour master palette: names, ramps and colour arithmetic."""

import json
from functools import cache
from pathlib import Path

Rgb = tuple[int, int, int]
Colour = str | Rgb

# Colours are named by ramp and index, dark to light. Source: the art bible.
COLOURS: dict[str, str] = {
    "ink0": "#120f1d",
    "ink1": "#231d38",
    "skin0": "#784250",
    "skin1": "#c07a64",
    "skin2": "#f0b58e",
    "skin3": "#ffdfba",
    "leaf0": "#12322f",
    "leaf1": "#1f5a41",
    "leaf2": "#37894b",
    "leaf3": "#76bd55",
    "leaf4": "#c3e06a",
    "ofa1": "#2fe07f",
    "ofa2": "#a8ffb4",
    "blond0": "#86664e",
    "blond1": "#c8a468",
    "blond2": "#efdb96",
    "blond3": "#fff7d3",
    "denim0": "#1e2748",
    "denim1": "#314a80",
    "denim2": "#5a86bd",
    "red0": "#65132f",
    "red1": "#b5263c",
    "red2": "#ea4e47",
    "red3": "#ff9272",
    "conc0": "#292e43",
    "conc1": "#454c63",
    "conc2": "#6a7386",
    "conc3": "#98a1ab",
    "conc4": "#c5cac8",
    "conc5": "#ebe8dc",
    "brick0": "#56293a",
    "brick1": "#8b4845",
    "brick2": "#bb7159",
    "glass0": "#24506b",
    "glass1": "#4592ad",
    "sky0": "#3d7bcb",
    "sky1": "#6db0e8",
    "sky2": "#aedcf2",
    "storm0": "#171a2a",
    "neonp": "#ff4d97",
    "neonc": "#3fe9ff",
    "neonv": "#7c4be0",
    "warm0": "#3a2233",
    "warm3": "#eba95b",
    "ex1": "#d9421c",
    "ex2": "#ff8a22",
    "ex3": "#ffd23f",
    "white": "#ffffff",
}

# Ramp positions that share a colour with another ramp.
ALIASES: dict[str, str] = {
    "storm1": "conc0",
    "storm2": "conc1",
    "storm3": "conc2",
    "glass2": "sky2",
    "sky3": "conc5",
    "warm1": "skin0",
    "warm2": "brick2",
    "warm4": "blond2",
}

RAMPS: dict[str, list[str]] = {
    "ink (outlines)": ["ink0", "ink1"],
    "skin": ["skin0", "skin1", "skin2", "skin3"],
    "hair green (Izuku)": ["leaf0", "leaf1", "leaf2", "leaf3"],
    "foliage": ["leaf1", "leaf2", "leaf3", "leaf4"],
    "One-For-All green": ["leaf2", "ofa1", "ofa2", "white"],
    "hair blond (Katsuki)": ["blond0", "blond1", "blond2", "blond3"],
    "denim": ["denim0", "denim1", "denim2"],
    "red shoes / signs": ["red0", "red1", "red2", "red3"],
    "concrete / metal": ["conc0", "conc1", "conc2", "conc3", "conc4", "conc5"],
    "brick": ["brick0", "brick1", "brick2"],
    "glass": ["glass0", "glass1", "glass2", "sky3"],
    "sky day": ["sky0", "sky1", "sky2", "sky3"],
    "sky storm": ["storm0", "storm1", "storm2", "storm3"],
    "sky night": ["ink0", "storm0", "denim0", "denim1"],
    "neon": ["neonv", "neonp", "neonc"],
    "warm interior": ["warm0", "warm1", "warm2", "warm3", "warm4"],
    "explosion": ["red0", "ex1", "ex2", "ex3", "blond3", "white"],
}


@cache
def _from_name(name: str) -> Rgb:
    canonical = ALIASES.get(name, name)
    digits = COLOURS.get(canonical, canonical).removeprefix("#")
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def rgb(colour: Colour) -> Rgb:
    """Return red, green, blue (0-255) of a palette name, alias, "#rrggbb" or triple."""
    return _from_name(colour) if isinstance(colour, str) else colour


def mix(first: Colour, second: Colour, share: float) -> Rgb:
    """Return the colour at `share` (0 = first, 1 = second) of the straight RGB line."""
    start, end = rgb(first), rgb(second)
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(start, end, strict=True))
    return red, green, blue


def write_palette(out: Path) -> None:
    """Write palette.json (colours and ramps) and palette.gpl (GIMP) into `out`."""
    document = {"colors": COLOURS, "alias": ALIASES, "ramps": RAMPS}
    (out / "palette.json").write_text(json.dumps(document, indent=1), encoding="utf-8")
    rows = ["GIMP Palette", "Name: Musutafu48", "Columns: 8", "#"]
    for name in COLOURS:
        red, green, blue = rgb(name)
        rows.append(f"{red:3d} {green:3d} {blue:3d}\t{name}")
    (out / "palette.gpl").write_text("\n".join(rows) + "\n", encoding="utf-8")
