"""Light masks (white, strength in the alpha), the panic vignette, and rain sheets that tile."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from sprites.toolkit import Canvas, Field, bayer, rain, rgb
from sprites.toolkit.dusk import tube_dusk, whole_dusk

SCREEN = (480, 270)  # px, the game's internal resolution
POOL = (124, 24)  # px of a pool of light on the ground
SMEAR = (36, 20)  # px of the image of a sign in wet ground
RAIN_SIZE = 160  # px, both sides of a sheet
RAIN_SEED = 5
RAIN_SLOPE = 0  # px to the left for each px down: the game leans them with the wind


@dataclass(frozen=True)
class RainSheet:
    """A plane of rain: drops per sheet, streak length (px), opacity (0-255), speed (px/tick)."""

    drops: int
    length: int
    colour: str
    opacity: int
    speed: int


RAIN_SHEETS = {
    "rain_far": RainSheet(42, 10, "#93a0c0", 100, 5),
    "rain_mid": RainSheet(26, 12, "#aebbd8", 120, 8),
    "rain_near": RainSheet(9, 20, "#dbe5f7", 150, 12),
}


def write_light(out: Path) -> None:
    """Write out/light/*.png and out/light.json, which names each file with its size in px."""
    (out / "light").mkdir(parents=True, exist_ok=True)
    entries: dict[str, dict[str, str | int | float | bool]] = {}
    for name, mask in _masks().items():
        mask.save(out / "light" / f"{name}.png")
        entries[name] = {"file": f"light/{name}.png", "w": mask.width, "h": mask.height}
    for name, sheet in RAIN_SHEETS.items():
        _rain(sheet).save(out / "light" / f"{name}.png")
        entries[name] = {"file": f"light/{name}.png", "w": RAIN_SIZE, "h": RAIN_SIZE}
        entries[name] |= {"tiles": True, "slope": RAIN_SLOPE, "speed_px_per_tick": sheet.speed}
    (out / "light.json").write_text(json.dumps(entries, indent=1), encoding="utf-8")


def _masks() -> dict[str, Canvas]:
    glows = {f"glow_{radius}": _radial(radius) for radius in (12, 24, 48, 96)}
    return glows | {
        "glow_flat_48": _radial(48, squash=0.5),
        "glow_bolt": _radial(44, falloff=1.6, levels=8, squash=2.3),
        "glow_blast": _radial(112, falloff=1.7, levels=6, squash=0.72),
        "pool_wet": _pool(),
        "neon_smear": _smear(),
        "cone_lamp": _lamp_cone(),
        "flash_field": _radial(240, falloff=1.5, levels=9, squash=0.56),
        "vignette_panic": _vignette(),
        "room_dusk": whole_dusk(),
        "tube_dusk": tube_dusk(),
    }


def _dithered(strength: Field, levels: int) -> Field:
    """Return strength (0-1) in steps of 1 / levels, ordered dither between them."""
    rows, columns = strength.shape
    steps = np.floor(strength * levels + bayer(rows, columns)) / levels
    clipped: Field = np.clip(steps, 0, 1)
    return clipped


def _mask(strength: Field, colour: str, peak: int) -> Canvas:
    """Return a mask in one colour whose alpha is strength (0-1) times peak (0-255)."""
    rows, columns = strength.shape
    canvas = Canvas(columns, rows)
    canvas.pixels[..., :3] = rgb(colour)
    canvas.pixels[..., 3] = (strength * peak).astype(np.uint8)
    return canvas


def _radial(radius: int, falloff: float = 2.0, levels: int = 7, squash: float = 1.0) -> Canvas:
    height = int(2 * radius * squash)
    rows, columns = np.mgrid[0:height, 0 : 2 * radius]
    distance = np.hypot(columns - radius + 0.5, (rows - height / 2 + 0.5) / squash) / radius
    strength = np.clip(1 - distance, 0, 1) ** falloff
    # without the cut, the dither leaves stray dots along the rim
    strength = np.where(strength > 0.01, _dithered(strength, levels), 0.0)
    return _mask(strength, "white", 255)


def _pool() -> Canvas:
    """Return light that lies on a wet plane seen from above, in level streaks."""
    width, height = POOL
    rows, columns = np.mgrid[0:height, 0:width]
    across = np.abs(columns - (width - 1) / 2) / (width / 2)
    down = np.abs(rows - (height - 1) / 2) / (height / 2)
    streaks = 0.72 + 0.28 * np.sin(rows * 2.4 + np.floor(columns / 9) % 3)
    strength = np.clip(1 - across**1.3 - down**2 * 0.8, 0, 1) ** 1.2 * streaks
    return _mask(np.where(strength > 0.02, _dithered(strength, 8), 0.0), "white", 255)


def _smear() -> Canvas:
    """Return the image of a sign in wet ground: rows that end where the water ripples."""
    width, height = SMEAR
    rows, columns = np.mgrid[0:height, 0:width]
    swing = np.array([0, 1, -1, 2, 0, -2, 1, 0, 3, -1])[rows % 10]
    reach = np.array([9, 12, 8, 13, 10, 6, 12, 9, 14, 7])[rows % 10]
    across = np.abs(columns - (width - 1) / 2 - swing) / reach
    fading = 1 - 0.55 * rows / height
    broken = np.where(rows % 5 == 3, 0.35, 1.0)
    strength = np.clip(1 - across**2, 0, 1) * fading * broken
    return _mask(np.where(strength > 0.02, _dithered(strength, 6), 0.0), "white", 255)


def _lamp_cone() -> Canvas:
    rows, columns = np.mgrid[0:110, 0:96]
    beam = np.clip(1 - np.abs(columns - 47.5) / (6 + rows * 0.38), 0, 1)
    strength = beam * np.clip(1 - rows / 112, 0, 1)
    return _mask(_dithered(strength**0.8, 8), "white", 160)


def _vignette() -> Canvas:
    width, height = SCREEN
    rows, columns = np.mgrid[0:height, 0:width]
    from_middle = np.hypot(
        (columns - (width - 1) / 2) / (width / 2), (rows - (height - 1) / 2) / (height / 2)
    )
    strength = np.clip((from_middle - 0.55) / 0.75, 0, 1)
    return _mask(_dithered(strength, 8), "ink0", 230)


def _rain(sheet: RainSheet) -> Canvas:
    canvas = Canvas(RAIN_SIZE, RAIN_SIZE)
    rain(
        canvas,
        RAIN_SEED,
        sheet.drops,
        sheet.length,
        RAIN_SLOPE,
        sheet.colour,
        sheet.opacity,
        wrap=True,
    )
    return canvas
