"""`musutafu bake`: works out the pursuer's routes of maps, and keeps them beside the maps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.commands.console import say
from game.levels import load_level
from game.levels.data import chapter_maps
from game.levels.packs import maps_named
from game.levels.routes import keep_routes
from game.sim.routes import graph_for

if TYPE_CHECKING:
    from argparse import Namespace


def run(options: Namespace) -> int:
    """Bakes maps (default: all of the game's) anew, whatever was kept before."""
    paths = [path for name in options.levels for path in maps_named(name)] or chapter_maps()
    for path in paths:
        level = load_level(path)
        level.baked = b""
        kept = keep_routes(level, path)
        count = len(graph_for(level, "katsuki").edges)
        say(f"{kept}: {count} routes for Katsuki, {kept.stat().st_size:,} bytes")
    return 0
