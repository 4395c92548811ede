"""Shop windows with one big show of the trade in the light of a lamp, and their ends."""

from sprites.tiles.shop_goods import DISPLAYS, FURTHER, GOODS_KEY, THEMES, Display
from sprites.tiles.shop_guests import GUESTS, guest_window, poster_window
from sprites.tiles.shopfronts import (
    LOOKS,
    WINDOW_HEIGHT,
    WINDOW_RAMP,
    WindowLook,
    pane,
    shop_window,
)
from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas, Rgb, gradient, mix

FLOOR = 24  # pixel row of the board that shows stand on
AWNING = 12  # pixel rows that an awning usually hides

SHOWS: dict[str, tuple[str, ...]] = {
    "bread": (
        "...y..y..y....",
        "...yw.yw.yw...",
        "...ywyywyyw...",
        "...wywwywyw...",
        "..dbdbdbdbdb..",
        "..bdbdbdbdbd..",
        ".wyydbdbdbwyy.",
        "wYyywdbdbwYyyw",
        "wyYywbdbdwyYyw",
        "bwwwbdbdbbwwwb",
        "dddddddddddddd",
    ),
    "noodles": (
        "....C...C.....",
        "...C...C......",
        "....C...C..kk.",
        "..........kk..",
        "..gywyYwyLkg..",
        ".ywYwyRRwywyy.",
        "WWWWWWWWWWWWWW",
        "rRRRRrrrrrrrrr",
        ".rRWRWRWRWRrr.",
        "..rrrrrrrrrr..",
        "....rrrrrr....",
    ),
    "cafe": (
        ".....C..C.....",
        "....C..C......",
        ".....C..C.....",
        "..............",
        "..WWWWWWWWW...",
        "..bddddddddCC.",
        "..WWCCCCCCc.C.",
        "..WCCCCCCCc.C.",
        "..WCCCCCCCcCC.",
        "...CCCCCCcc...",
        ".CCCCCCCCCCCC.",
    ),
    "books": (
        "rSnGvYrCnSgRvY",
        "rSnGvYrCnSgRvY",
        "YSnGvCrCYSgRvC",
        "rSCGYYrCnSCRvY",
        "CCCCCCCCCCCCCC",
        "..............",
        "gnRSYvCrGnSYRg",
        "gnRSYvCrGnSYRg",
        "gYRSCvCrYnSCRg",
        "gnRSYvCrGnSYRg",
        "gnRSYvCrGnSYRg",
    ),
    "cameras": (
        "....cccc......",
        "..cccCCcccc...",
        ".kkkkkkkkkkkR.",
        ".kcckkkkkkcck.",
        ".kckkcCCckkck.",
        ".kkkcSSSSckkk.",
        ".kkkCSWSnCkkk.",
        ".kkkcSSnnckkk.",
        ".kkkkcCCckkkk.",
        ".kkkkkkkkkkkk.",
        "..cccccccccc..",
    ),
    "toys": (
        "..bb...bb.....",
        "..bwbbbwb.....",
        "...bbbbb..RR..",
        "...bkbkb..Rr..",
        "...bwkwb......",
        "....bbb..SSS..",
        "..bbRbRbbSkS..",
        ".b.bbYbb.SSSSR",
        ".b.bwwwb.nnnnn",
        "...bwwwb.YkYkY",
        "..bb...bb.k.k.",
    ),
    "fruit": (
        "......L.......",
        ".....gyy......",
        "....yYyyy..L..",
        "....yyYyy.gRR.",
        "..yy.yy.yrRRRr",
        ".yYyyyYyyrRrRr",
        ".yyyyyyyy.rrr.",
        "dbdbdbdbdbdbdb",
        "bdbdbdbdbdbdbd",
        "dbdbdbdbdbdbdb",
        "dddddddddddddd",
    ),
    "clothes": (
        "..pp......pp..",
        "..pp......pp..",
        ".RRRR....SSSS.",
        "RRRRRR..SSSSSS",
        "RrRRrR..SsSSsS",
        "p.RRRp..p.SSp.",
        "..RRR....sSSs.",
        "..nnnn..sSSSSs",
        "..nnnn..sSsSSs",
        "..n..n....pp..",
        "..d..d....kk..",
    ),
    "flowers": (
        ".R..R.Y..Y.p.p",
        "RRRRRYYYYppppp",
        "RYRRYRYRYYpYpp",
        ".RGRGGYGYGpGp.",
        "..GgG.GgG.GgG.",
        "..gGg.gGg.gGg.",
        ".cCCc.sSSs.wyy",
        ".cCCc.sSSs.wyw",
        ".cCCc.sSSs.wyw",
        "..cc...ss...w.",
    ),
    "sushi": (
        "..............",
        ".RRR..CCC..RRR",
        "RRRRRCCCCCRRRR",
        "WWWWWWWWWWWWWW",
        "bbbbbbbbbbbbbb",
        ".d..........d.",
        "..kkk.kRk.kkk.",
        "..kWk.kWk.kWk.",
        "..kkk.kkk.kkk.",
        "bbbbbbbbbbbbbb",
        ".d..........d.",
    ),
}
"""One picture for each trade, 14 px wide, that stands on the floor of a window."""

ENDS: dict[str, Display] = {
    **{theme: DISPLAYS[theme] for theme in THEMES},
    "clothes": (("shirt", "hat"), ("shoes", "hat")),
    "flowers": (("tulips", "roses"), ("tulips", "roses")),
}


def _show(name: str, look: WindowLook) -> Canvas:
    """Return a window with a warm back wall, brightest under the lamp."""
    canvas = Canvas(TILE, WINDOW_HEIGHT, look.wall)
    warm, bright = _warm_tones(look)
    rows = [bright, warm, look.glow]
    gradient(canvas, 0, AWNING - 1, TILE, FLOOR - AWNING, rows)
    show = SHOWS[name]
    canvas.grid(show, GOODS_KEY, 1, FLOOR - len(show))
    canvas.hline(0, FLOOR, TILE, look.board)
    canvas.blocks(((6, AWNING - 2, 4, 1, "ink1"), (5, AWNING - 1, 6, 1, "blond3")))
    return pane(canvas, look, gleams=False)


def _warm_tones(look: WindowLook) -> tuple[Rgb, Rgb]:
    """Return the back wall's tone in the light of the lamp, and just under it."""
    warm = mix("warm3", look.wall, 0.35)
    return warm, mix("blond3", warm, 0.3)


def _add_ends(sheet: Tilesheet, look: str) -> None:
    for name, display in ENDS.items():
        for part in "lr":
            picture = shop_window(display, part, LOOKS[look])
            sheet.add(f"shopwin_{look}_{name}_{part}", picture, WINDOW_RAMP)


def add_shop_displays(sheet: Tilesheet) -> None:
    """Add shopwin_day_TRADE_show, shopwin_day_TRADE_l and _r: the ends of its windows.

    Then both in the light of the evening, and all that so far was there by day only.
    """
    for hour, look in LOOKS.items():
        for name in SHOWS:
            ramp = [*WINDOW_RAMP, *_warm_tones(look)]
            sheet.add(f"shopwin_{hour}_{name}_show", _show(name, look), ramp)
        _add_ends(sheet, hour)
    for name, display in FURTHER.items():
        sheet.add(f"shopwin_lit_{name}", shop_window(display, "c", LOOKS["lit"]), WINDOW_RAMP)
    for name, guest in GUESTS.items():
        sheet.add(f"shopwin_lit_{name}", guest_window(guest, LOOKS["lit"]), WINDOW_RAMP)
    sheet.add("shopwin_lit_poster", poster_window(LOOKS["lit"]), WINDOW_RAMP)
    sheet.next_row()
