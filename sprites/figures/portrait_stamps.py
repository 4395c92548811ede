"""Typed eyes, mouths and brows of the portraits, one for each mood.

Keys of eyes: e lid; w white; i iris, I its light; P pupil; t tear. Keys of mouths: m line;
r inside; R tongue; w teeth, h gap between teeth.
"""

from sprites.figures.stage import Grid

EYES: dict[str, Grid] = {
    "open": (
        ".eeeeee.",
        "eewwwwee",
        ".wiiiwe.",
        ".wiPPiw.",
        ".wiPPiw.",
        ".wIiiiw.",
        "..IIii..",
        "........",
    ),
    "half": (
        "........",
        "........",
        "eeeeeeee",
        ".eiiPie.",
        ".wiPPiw.",
        ".wIiiiw.",
        "..eeee..",
        "........",
    ),
    "shut": (
        "........",
        "........",
        "........",
        "........",
        "e......e",
        "ee....ee",
        ".eeeeee.",
        "........",
    ),
    "joy": (
        "........",
        "........",
        "..eeee..",
        ".ee..ee.",
        "ee....ee",
        "e......e",
        "........",
        "........",
    ),
    "wide": (
        ".eeeeee.",
        "eewwwwee",
        "ewwwwwwe",
        "ewwPPwwe",
        "ewwPPwwe",
        "ewwwwwwe",
        ".ewwwwe.",
        "..eeee..",
    ),
    "hurt": (
        "........",
        ".eeeeee.",
        "eewwwwee",
        ".wiiiiw.",
        ".wiPPiw.",
        ".wwIiww.",
        "..tttt..",
        "........",
    ),
    "sharp": (
        "........",
        "eee.....",
        ".eeeee..",
        ".ewwieee",
        "..wiPiw.",
        "..wIiiw.",
        "...eee..",
        "........",
    ),
    "rage": (
        "ee......",
        "eeee....",
        ".ewwee..",
        ".ewwwwee",
        "..wiPwe.",
        "..ewiwe.",
        "...eee..",
        "........",
    ),
    "soft": (
        "........",
        ".eeeee..",
        "eewwwee.",
        ".wiiiwe.",
        ".wiPiiw.",
        ".wIiiiw.",
        "..eeee..",
        "........",
    ),
    "dot": (
        "........",
        "........",
        "...ee...",
        "..eeee..",
        "..eeee..",
        "..eeee..",
        "...ee...",
        "........",
    ),
}

MOUTHS: dict[str, Grid] = {
    "flat": ("mmmmmm",),
    "frown": ("..mmmm..", "mm....mm"),
    "smile": ("m......m", ".mm..mm.", "..mmmm.."),
    "small": (".mmm.",),
    "open": (".mmmmmm.", "mrrrrrrm", "mrrRRrrm", ".mRRRRm.", "..mmmm.."),
    "grin": ("mmmmmmmm", "mwwwwwwm", ".mwwwwm.", "..mmmm.."),
    "teeth": ("..mmmmmm..", ".mwwhwwhm.", "mwwwhwwhwm", "mmmmmmmmmm"),
    "yell": (
        "...mmmmmm...",
        ".mmwwwwwwmm.",
        "mwwwwwwwwwwm",
        "mrrrrrrrrrrm",
        "mrrrRRRRrrrm",
        "mrrRRRRRRrrm",
        ".mrRRRRRRrm.",
        "..mmmmmmmm..",
    ),
    "wobbling": (".mm..mm.", "m..mm..m"),
    "oh": (".mmm.", "mrrrm", "mrrrm", ".mmm."),
    "snarl": ("....mmmmm", ".mmmwwhwm", "mm.mmmmm."),
}

# Both ends of the left brow, then of the right brow, in px of the portrait.
BROWS: dict[str, tuple[tuple[int, int], tuple[int, int], tuple[int, int], tuple[int, int]]] = {
    "calm": ((12, 20), (18, 19), (29, 19), (35, 20)),
    "worry": ((11, 22), (18, 18), (29, 18), (36, 22)),
    "rage": ((11, 18), (20, 24), (28, 24), (37, 18)),
    "stern": ((12, 20), (20, 22), (28, 22), (36, 20)),
    "up": ((12, 17), (18, 16), (29, 16), (35, 17)),
    "tired": ((11, 22), (19, 21), (28, 21), (36, 22)),
    "sad": ((12, 23), (19, 20), (28, 20), (35, 23)),
}
