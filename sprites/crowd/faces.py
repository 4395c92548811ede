"""Typed faces, 10 columns wide, from the brow down to the chin; the hair covers the forehead.

Keys: H h s S skin from dark to light; e eye, brow or spectacles; w white;
f blush; m mouth; r inside of the mouth; g c white beard, light and dark; 1 beard of the colour
of the hair; y Y beak, light and dark.
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
    "lively": (
        "hssSSSSSSs",
        "hssSeSSSes",
        "hssSSSSSSs",
        "hssSeSSSes",
        "hssSeSSSes",
        ".hsSmmmSs.",
        "..hhsssh..",
    ),
    "freckles": (
        "hssSSSSSSs",
        "hssSSSSSSs",
        "hssSSSSSSs",
        "hssSeSSSes",
        "hsfSeSfSef",
        ".hsSSmmSs.",
        "..hhsssh..",
    ),
    "beard": (
        "hssSSSSSSs",
        "hssSSSSSSs",
        "hsSeeSSSee",
        "hssSeSSSes",
        "h1sSSSSSs1",
        ".1111mm11.",
        "..111111..",
    ),
    "beard_white": (
        "hssSSSSSSs",
        "hssggSSSgg",
        "hssSSSSSSs",
        "hsSeeSSSee",
        "hgsSSSSSsg",
        ".cggggggc.",
        "..cggggc..",
        "...cggc...",
    ),
    "wrinkles": (
        "hssSSSSSSs",
        "hssSSSSSSs",
        "hssSeSSSes",
        "hsSeSeSese",
        "hssSSSSSSs",
        ".hfSmmmSf.",
        "..hhsssh..",
    ),
    "beak": (
        "hssSSSSSSs",
        "hssSSSSSSs",
        "hssSeSSSes",
        "hssSeSyyes",
        "hssSSyyYYY",
        ".hsSSSYYY.",
        "..hhsssh..",
    ),
}

COVERED_MOUTHS = frozenset(
    {"mask", "beak", "moustache", "beard", "beard_white"}
)  # seen in every mood
MOUTH_ROW = 4
SPECTACLES_ROW = 2
SPECTACLES = ("hseeeeeeee", "hsewesewes")  # raised with the brows, in every mood


def face_in_mood(own: str, mood: str | None) -> Grid:
    """Return somebody's own face, or a mood's, that keeps spectacles, a mask, a beak or a beard."""
    if mood is None:
        return FACES[own]
    if own in COVERED_MOUTHS:
        return FACES[mood][:MOUTH_ROW] + FACES[own][MOUTH_ROW:]
    if own == "glasses":
        face = FACES[mood]
        return face[:SPECTACLES_ROW] + SPECTACLES + face[SPECTACLES_ROW + len(SPECTACLES) :]
    return FACES[mood]
