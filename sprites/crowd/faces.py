"""Typed faces, 10 columns wide, from the brow down to the chin; the hair covers the forehead.

Keys: H h s S skin from dark to light; e eye, brow or spectacles; w white;
f blush; m mouth; r inside of the mouth; g c moustache, light and dark.
"""

from sprites.figures.stage import Grid

FACES: dict[str, Grid] = {
    "calm": (
        "hssSSSSSSs",
        "hssSSSSSSs",
        "hssSSSSSSs",
        "hssSeSSSes",
        "hssSeSSSes",
        ".hsSSSmSs.",
        "..hhsssh..",
    ),
    "frown": (
        "hssSSSSSSs",
        "hssSSSSSSs",
        "hsSeeSSSee",
        "hssSeSSSes",
        "hsfSSSSSfs",
        ".hsSSmmSs.",
        "..hhsssh..",
    ),
    "glasses": (
        "hssSSSSSSs",
        "hssSSSSSSs",
        "hssSSSSSSs",
        "hseeeeeeee",
        "hsewesewes",
        ".hseeSeee.",
        "..hhsssh..",
    ),
    "mask": (
        "hssSSSSSSs",
        "hssSSSSSSs",
        "hsssSSSSSs",
        "hssSeSSSes",
        "hsSwwwwwws",
        ".hswwwwww.",
        "..hhwwwh..",
    ),
    "startled": (
        "hssSSSSSSs",
        "hsSSSSSSSs",
        "hssSwwSSww",
        "hssSeSSSes",
        "hssSSSSSSs",
        ".hsSSmmSs.",
        "..hhsmmh..",
    ),
    "smile": (
        "hssSSSSSSs",
        "hssSSSSSSs",
        "hssSeSSSes",
        "hssSeSSSes",
        "hsfSSSSSfs",
        ".hsSmSmSs.",
        "..hhsmsh..",
    ),
    "cheer": (
        "hssSSSSSSs",
        "hssSSSSSSs",
        "hsSeeSSees",
        "hssSSSSSSs",
        "hsfSmmmSfs",
        ".hsSmrmSs.",
        "..hhsssh..",
    ),
    "worried": (
        "hssSSSSSSs",
        "hssSSHSHSs",
        "hssHHSSSHH",
        "hssSeSSSes",
        "hsfSeSSSes",
        ".hsSSHHSs.",
        "..hhsssh..",
    ),
    "moustache": (
        "hssSSSSSSs",
        "hsswwSSwws",
        "hsSeeSSees",
        "hssSSSSSSs",
        "hsfSggggfs",
        ".hsgccccg.",
        "..hhsssh..",
    ),
}
