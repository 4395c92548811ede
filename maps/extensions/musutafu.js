/* Checks a map whenever it is saved, and starts new levels. Optional: Tiled 1.8 and later ask
   whether a project's extensions may run. */

(function () {
    "use strict";

    const HERE = FileInfo.path(__filename);
    const MAPS = FileInfo.path(HERE);
    const GAME = FileInfo.path(MAPS);
    const STARTS_FROM = FileInfo.joinPaths(MAPS, "templates", "new_level.tmx");

    // The installed command, or the game in the folder above the maps: what run.py made, or any.
    const COMMANDS = [
        ["musutafu"],
        [FileInfo.joinPaths(GAME, ".venv", "bin", "python"), "-m", "game"],
        [FileInfo.joinPaths(GAME, ".venv", "Scripts", "python.exe"), "-m", "game"],
        ["python3", "-m", "game"],
        ["python", "-m", "game"],
        ["py", "-m", "game"],
    ];

    // ---- the checker

    tiled.assetSaved.connect(function (asset) {
        if (asset.isTileMap && asset.fileName.endsWith(".tmx") && !isRuleMap(asset))
            check(asset.fileName);
    });

    function isRuleMap(map) {
        return map.layers.some((layer) => layer.name.startsWith("regions"));
    }

    function check(fileName) {
        const told = ask(fileName);
        if (!told) {
            tiled.warn("Musutafu: no checker found. Run this in the game's folder: python3 run.py edit");
            return;
        }
        const problems = told.problems || [];
        problems.forEach((problem) => report(fileName, problem));
        if (!problems.length)
            tiled.log("Musutafu: " + FileInfo.fileName(fileName) + " is fine.");
    }

    /** What `check --json` says of a map, or null when nothing here can run it. */
    function ask(fileName) {
        for (const command of COMMANDS) {
            const process = new Process();
            process.workingDirectory = GAME;
            const words = command.slice(1).concat(["check", "--json", fileName]);
            const ended = process.exec(command[0], words, false);
            const answer = ended < 0 ? "" : process.readStdOut();
            process.close();
            try {
                return JSON.parse(answer).maps[0];
            } catch (error) {
                // not there, or another program of that name: try the next one
            }
        }
        return null;
    }

    function report(fileName, problem) {
        const mend = problem.mend && !problem.what.includes(problem.mend) ? ": " + problem.mend : "";
        const text = FileInfo.fileName(fileName) + ": " + problem.where + ": " + problem.what + mend;
        const tell = problem.warning ? tiled.warn : tiled.error;
        tell(text, () => show(fileName, problem));
    }

    // ---- a click on a problem

    function show(fileName, problem) {
        const map = tiled.open(fileName);
        if (!map)
            return;
        const object = objectOf(map, problem);
        const layer = object ? object.layer : layerOf(map.layers, problem.layer);
        if (layer)
            map.currentLayer = layer;
        if (object)
            map.selectedObjects = [object];
        const place = placeOf(map, object, problem);
        if (place)
            tiled.mapEditor.currentMapView.centerOn(place.x, place.y);
    }

    function objectOf(map, problem) {
        const named = /^object (\d+)/.exec(problem.where || "");
        const id = Number(problem.object) || (named ? Number(named[1]) : 0);
        return id ? find(map.layers, (object) => object.id === id) : null;
    }

    function find(layers, wanted) {
        for (const layer of layers) {
            const inside = layer.isGroupLayer ? find(layer.layers, wanted) : null;
            const found = inside || (layer.isObjectLayer ? layer.objects.find(wanted) : null);
            if (found)
                return found;
        }
        return null;
    }

    function layerOf(layers, name) {
        for (const layer of name ? layers : []) {
            const inside = layer.isGroupLayer ? layerOf(layer.layers, name) : null;
            if (inside || layer.name === name)
                return inside || layer;
        }
        return null;
    }

    function placeOf(map, object, problem) {
        if (object)
            return { x: object.x + object.width / 2, y: object.y + object.height / 2 };
        if (!Array.isArray(problem.tile))
            return null;
        const [column, row] = problem.tile;
        return { x: (column + 0.5) * map.tileWidth, y: (row + 0.5) * map.tileHeight };
    }

    // ---- a new level

    const start = tiled.registerAction("MusutafuNewLevel", function () {
        const name = tiled.prompt("Name of the level, such as night_market:", "", "New level");
        const clean = (name || "").trim().toLowerCase().replace(/[^a-z0-9]+/g, "_");
        if (!/[a-z0-9]/.test(clean))
            return;
        const fileName = FileInfo.joinPaths(MAPS, clean + ".tmx");
        if (File.exists(fileName)) {
            tiled.alert(clean + ".tmx is there already: give another name.", "New level");
            return;
        }
        const format = tiled.mapFormat("tmx");
        const level = format.read(STARTS_FROM);
        level.setProperty("title", titleOf(name));
        const wrong = format.write(level, fileName);
        if (wrong) {
            tiled.alert(wrong, "New level");
            return;
        }
        const map = tiled.open(fileName);
        map.currentLayer = layerOf(map.layers, "play");
    });
    /** What the card before the level shows: the name as it was typed, without underlines. */
    function titleOf(name) {
        const words = name.replace(/_/g, " ").trim();
        return words.charAt(0).toUpperCase() + words.slice(1);
    }

    start.text = "New Musutafu Level...";
    tiled.extendMenu("File", [{ action: "MusutafuNewLevel", before: "Close" }, { separator: true }]);
})();
