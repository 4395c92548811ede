"""Pictures of a level made in Tiled, for maps/README.md: its steps, done in a real Tiled.

Run with `PYTHONPATH=. python docs/tiled_pictures.py`; needs Tiled 1.8, Xvfb, xdotool, and
ImageMagick's `import`. Works on a copy of the project, a minute long, without anybody's settings.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from PIL import Image

from maps.making.tmx import tile_number

ROOT: Final = Path(__file__).parent.parent
OUT: Final = ROOT / "docs" / "pictures" / "tiled"
NEEDED: Final = ("tiled", "Xvfb", "xdotool", "import")
COPIED: Final = ("game", "maps", "sprites/sheets")
WINDOW: Final = (1440, 720)  # pixels: of the screen, and of Tiled on it
COLOURS: Final = 96  # of a picture: pixel art and grey widgets have few

SETTINGS: Final = """[Interface]
OpenGL=false
ObjectLabelVisibility=0
SnapToGrid=true

[Scripting]
EnabledProjects={project}
"""

DRIVER: Final = """
const act = (name, keys, callback) => {
    const action = tiled.registerAction(name, callback);
    action.text = name;
    action.shortcut = keys;
    tiled.extendMenu("Map", [{ action: name }]);
};
const layer = name => tiled.activeAsset.layers.find(each => each.name === name);

act("DriveNew", "Ctrl+Alt+N", () => tiled.trigger("MusutafuNewLevel"));

act("DriveLook", "Ctrl+Alt+L", () => {
    const view = tiled.mapEditor.currentMapView;
    view.scale = 0.75;
    view.centerOn(640, 320);
});

act("DrivePaint", "Ctrl+Alt+P", () => {
    const map = tiled.activeAsset;
    const tiles = map.tilesets[0];
    const edit = layer("play").edit();
    const box = (left, top, width, height, id) => {
        for (let x = left; x < left + width; ++x)
            for (let y = top; y < top + height; ++y)
                edit.setTile(x, y, tiles.tile(id));
    };
    BLOCKS.forEach(block => box(...block));
    edit.apply();
    map.currentLayer = layer("play");
});

act("DriveThings", "Ctrl+Alt+T", () => { tiled.activeAsset.currentLayer = layer("things"); });

act("DriveBreak", "Ctrl+Alt+B", () => {
    layer("things").objects.find(each => each.type === "crowd").setProperty("wihs", "walk");
});

act("DriveMend", "Ctrl+Alt+M", () => {
    layer("things").objects.find(each => each.type === "crowd").removeProperty("wihs");
});
"""
BLOCKS: Final = (
    (22, 24, 3, 2, "concrete_c"), (30, 22, 2, 4, "wood_c"), (33, 18, 3, 8, "concrete_c"),
    (36, 15, 13, 8, "brick_c"),
    (36, 14, 13, 1, "roof_c"), (36, 23, 4, 3, "brick_c"), (45, 23, 4, 3, "brick_c"),
    (53, 20, 6, 1, "metal_c"), (64, 17, 14, 9, "concrete_c"), (64, 16, 14, 1, "roof_c"),
)  # fmt: skip
"""What is painted: column, row, width, height and tile."""

PROJECT_ARROW, TEMPLATES_ARROW = (12, 54), (31, 179)  # pixels of Tiled's window
CROSSWALK, ISSUES, FIRST_ISSUE = (120, 347), (47, 705), (300, 585)
BACKGROUND: Final = (700, 140)
ON_THE_STREET: Final = (964, 420)


class Desk:
    """A Tiled on a screen of its own, with the project open."""

    def __init__(self, folder: Path) -> None:
        """Copies the project into an empty folder and starts everything."""
        self.project = folder / "musutafu"
        for name in COPIED:
            shutil.copytree(
                ROOT / name, self.project / name,
                ignore=shutil.ignore_patterns("*.tiled-session", "__pycache__"),
            )  # fmt: skip
        self._screen = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", f"{WINDOW[0]}x{WINDOW[1]}x24"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        assert self._screen.stdout is not None
        display = f":{self._screen.stdout.readline().strip()}"
        self._env = self._settled(folder, display)
        self._tiled = self._started()

    def _settled(self, folder: Path, display: str) -> dict[str, str]:
        """Settings, the driver and the command `musutafu`; the environment that finds them."""
        config, tools = folder / "config", folder / "bin"
        for path in (config / "mapeditor.org", config / "tiled" / "extensions", tools):
            path.mkdir(parents=True)
        project = self.project / "maps" / "musutafu.tiled-project"
        settings = SETTINGS.format(project=project)
        (config / "mapeditor.org" / "tiled.conf").write_text(settings)
        (config / "tiled" / "extensions" / "driver.js").write_text(_driver())
        session = '{"project": "musutafu.tiled-project"}'
        project.with_suffix(".tiled-session").write_text(session)
        command = tools / "musutafu"
        command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m game "$@"\n')
        command.chmod(0o755)
        return os.environ | {
            "DISPLAY": display, "HOME": str(folder), "XDG_CONFIG_HOME": str(config),
            "XDG_RUNTIME_DIR": str(folder), "PYTHONPATH": str(self.project),
            "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", "SDL_AUDIODRIVER": "dummy",
        }  # fmt: skip

    def _started(self) -> subprocess.Popen[bytes]:
        started = subprocess.Popen(
            ["tiled", "--new-instance", str(self.project / "maps" / "musutafu.tiled-project")],
            env=self._env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        search = ("xdotool", "search", "--sync", "--onlyvisible", "--class", "tiled")
        window = self._tool(*search).split()[-1]
        time.sleep(3)
        self._tool("xdotool", "windowsize", window, *map(str, WINDOW))
        time.sleep(1)
        return started

    def _tool(self, *words: str) -> str:
        done = subprocess.run(
            words, env=self._env, check=True, capture_output=True, text=True, timeout=60
        )
        return done.stdout

    def press(self, keys: str, wait: float = 1.0) -> None:
        """Presses keys, then waits for so many seconds."""
        self._tool("xdotool", "key", keys)
        time.sleep(wait)

    def write(self, text: str) -> None:
        """Types a text."""
        self._tool("xdotool", "type", text)

    def click(self, at: tuple[int, int], times: int = 1) -> None:
        """Clicks at a pixel of the screen."""
        self._tool("xdotool", "mousemove", str(at[0]), str(at[1]))
        time.sleep(0.4)
        self._tool("xdotool", "click", "--repeat", str(times), "--delay", "80", "1")
        time.sleep(1)

    def keep(self, name: str) -> None:
        """Keeps what the screen shows as a picture."""
        path = OUT / f"{name}.png"
        self._tool("import", "-window", "root", str(path))
        shown = Image.open(path).convert("RGB")
        few = shown.quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(path, optimize=True)
        sys.stderr.write(f"{path.relative_to(ROOT)} {path.stat().st_size // 1024} KiB\n")

    def end(self) -> None:
        """Ends Tiled and the screen; the game ends with its screen."""
        for process in (self._tiled, self._screen):
            process.terminate()
            process.wait(10)


def _driver() -> str:
    blocks = [[*box, tile_number(tile)] for *box, tile in BLOCKS]
    return f"const BLOCKS = {blocks};\n{DRIVER}"


def steps(desk: Desk) -> None:
    """What maps/README.md says, one after another."""
    desk.click(BACKGROUND)
    desk.press("ctrl+alt+n")
    desk.write("night market")
    desk.press("Return", 2)
    desk.click(BACKGROUND)
    desk.press("ctrl+alt+l")
    desk.keep("new_level")
    desk.press("ctrl+alt+p")
    desk.keep("painted")
    desk.press("ctrl+m", 8)
    desk.keep("dressed")
    desk.click(PROJECT_ARROW)
    desk.click(TEMPLATES_ARROW)
    desk.click(CROSSWALK)
    desk.click(BACKGROUND)
    desk.press("ctrl+alt+t")
    desk.press("v")
    desk.click(ON_THE_STREET)
    desk.keep("template")
    desk.press("Escape")
    desk.press("ctrl+alt+b")
    desk.press("ctrl+s", 4)
    desk.click(ISSUES)
    desk.click(FIRST_ISSUE, 2)
    desk.keep("issues")
    desk.click(BACKGROUND)
    desk.press("ctrl+alt+m")
    desk.press("F5", 8)
    desk.keep("play")


def main() -> int:
    """Makes all of them; 1 where a tool is missing."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        sys.stderr.write(f"error: {', '.join(missing)}: not installed, and needed here\n")
        return 1
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        try:
            steps(desk)
        finally:
            desk.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())
