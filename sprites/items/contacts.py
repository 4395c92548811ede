"""The little faces of a phone's contacts, typed pixel by pixel: `contacts`."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

from sprites.toolkit.atlas import Frame, States, pack
from sprites.toolkit.canvas import Canvas
from sprites.toolkit.palette import COLOURS

SIZE: Final = 16  # pixels
FACE: Final = {
    "k": COLOURS["ink0"], "s": COLOURS["skin3"], "t": COLOURS["skin2"], "w": COLOURS["white"],
}  # fmt: skip
"""What all have: outlines and eyes, skin, its shade, and white."""


class Contact(NamedTuple):
    """A face, and the colours of its own signs."""

    rows: tuple[str, ...]
    colours: Mapping[str, str]


URARAKA = Contact(
    (
        "......hhhhh.....",
        "....hhHHHHhhh...",
        "...hHHhhhhhhhh..",
        "..hhhhhhhhhhhhh.",
        "..hhhhhhHhhhhhh.",
        ".hhhhshhshhhhhh.",
        ".hhhsssssssshhh.",
        ".hhsskssssksshh.",
        ".hhsskssssksshh.",
        ".hhrrssssssrrhh.",
        ".hhsssskksssshh.",
        ".hhhssssssssthh.",
        "..hhhssssssthh..",
        "...hhh.tt.hhh...",
        "....ccwttwcc....",
        "...cccwwwwccc...",
    ),
    {"h": COLOURS["brick1"], "H": COLOURS["brick2"], "r": COLOURS["red3"], "c": COLOURS["red3"]},
)
IIDA = Contact(
    (
        "................",
        ".....hhhhhh.....",
        "....hHHHhhhhh...",
        "...hHHhhhhhhh...",
        "...hhhhhhhhhhh..",
        "...hhshhshhshh..",
        "...hssssssssshh.",
        "...skkksskkkss..",
        "...kwgkkkgwkks..",
        "...skkksskkkst..",
        "...sssssssssst..",
        "....ssskkkssst..",
        "....sssssssst...",
        ".....sssssst....",
        "....wwcttcwww...",
        "...wwwccccwwww..",
    ),
    {"h": COLOURS["denim0"], "H": COLOURS["denim1"], "g": COLOURS["sky1"], "c": COLOURS["denim2"]},
)
KIRISHIMA = Contact(
    (
        "..h...h..h...h..",
        "..hh.hHh.hHh.hh.",
        "..hHhhHhhHHhhHh.",
        ".hhHHhHhHHhHHh..",
        "..hhHHHHHHHHhhh.",
        ".hhhhHhHHhHhhh..",
        "..hhsshsshsshhh.",
        ".hhsskssssksshh.",
        "..hsskssssksshh.",
        ".hhssssssssssh..",
        "..hsskkkkkkssh..",
        "..hsskwwwwksthh.",
        "...hsskkkksth...",
        "....hsssssth....",
        "....cccttccc....",
        "...ccccccccccc..",
    ),
    {"h": COLOURS["red1"], "H": COLOURS["red2"], "c": COLOURS["conc0"]},
)
INKO = Contact(
    (
        "..........hhh...",
        ".....hhhhhhHHh..",
        "...hhHHHhhhhhh..",
        "..hhHHhhhhhhhh..",
        "..hHHhhhhhhhhhh.",
        "..hhhhssshhhhhh.",
        ".hhhsssssssshhh.",
        ".hhsskssssksshh.",
        ".hhsskssssksshh.",
        ".hhrrssssssrrhh.",
        ".hhssskssksssth.",
        ".hhhsskkkksstth.",
        "..hhssssssssthh.",
        "..hhh.stttt.hh..",
        "....ccccccccc...",
        "...ccccccccccc..",
    ),
    {"h": COLOURS["leaf1"], "H": COLOURS["leaf2"], "r": COLOURS["red3"], "c": COLOURS["red3"]},
)
KATSUKI = Contact(
    (
        "..h...h.h..h....",
        "...hhhHhHhhHh.h.",
        ".hhHHhHHHhHHhhh.",
        "..hHHHHHHHHHHh..",
        ".hhhHHHHHHHHHhh.",
        "..hHHhHHhHHhHh..",
        ".hhhhshhshhshhh.",
        "..hkksssssskkh..",
        ".hhsskksskksshh.",
        "..hsrkssssrkssh.",
        "..hsrkssssrksth.",
        "...ssssssssst...",
        "...sssskksst....",
        "....sskssksst...",
        "....cctttttcc...",
        "...ccccttcccc...",
    ),
    {"h": COLOURS["blond1"], "H": COLOURS["blond2"], "r": COLOURS["red1"], "c": COLOURS["conc0"]},
)
CONTACTS: Final = {
    "inko": INKO, "uraraka": URARAKA, "iida": IIDA, "kirishima": KIRISHIMA, "katsuki": KATSUKI,
}  # fmt: skip


def _states() -> States:
    states: States = {}
    for name, contact in CONTACTS.items():
        canvas = Canvas(SIZE, SIZE)
        canvas.grid(contact.rows, {**FACE, **contact.colours}, 0, 0)
        states[name] = [Frame(canvas, (0, 0), 0)]
    return states


def build_contacts(out: Path) -> None:
    """Write contacts.png and contacts.json into `out`."""
    pack(out, "contacts", _states(), 96)


def contact_contacts(directory: Path) -> None:
    """Write all faces in a row into `directory`."""
    row = Canvas(len(CONTACTS) * (SIZE + 4) + 4, SIZE + 8, "conc1")
    for number, (frame,) in enumerate(_states().values()):
        row.blit(frame.canvas, 4 + number * (SIZE + 4), 4)
    row.save(directory / "contacts_x8.png", 8)
