"""One module for each system: `play(reel)` plays it, takes its stills and rolls its film."""

from collections.abc import Callable
from typing import Final

from drawing.playing import Reel
from drawing.systems import (
    breaking,
    breath,
    crossing,
    crowd,
    grip,
    phone,
    pursuit,
    roof_end,
    shops,
    things,
    trains,
    watch,
    weather,
)

SYSTEMS: Final[dict[str, Callable[[Reel], None]]] = {
    "crowd": crowd.play,
    "weather": weather.play,
    "crossing": crossing.play,
    "trains": trains.play,
    "phone": phone.play,
    "breath": breath.play,
    "shops": shops.play,
    "grip": grip.play,
    "things": things.play,
    "breaking": breaking.play,
    "roof_end": roof_end.play,
    "pursuit": pursuit.play,
    "watch": watch.play,
}
