"""What somebody wears, as clear shapes: jacket, coat, skirt, apron, uniform."""

from dataclasses import dataclass
from typing import Literal

from sprites.crowd.wardrobe import (
    BARE,
    BLACK,
    BLACK_SHOES,
    BROWN_SHOES,
    CHARCOAL,
    GREY,
    NAVY,
    WHITE,
    WHITE_SHOES,
)
from sprites.figures.looks import Ramp

Sleeve = Literal["none", "short", "long"]

DRESS_HEM = 5  # px below the hip
COAT_HEM = 5  # px
JACKET_HEM = 2  # px


@dataclass(frozen=True, kw_only=True)
class Outfit:
    """Clothes; ramps run dark to light, lengths in px.

    `front` is what shows between the open halves of a jacket, with a tie or buttons on it;
    `skirt` flares from the hip, `hem` below it; without `trousers` the legs are bare or stockinged.
    """

    top: Ramp
    trousers: Ramp | None
    sleeve: Sleeve = "long"
    skirt: Ramp | None = None
    hem: int = JACKET_HEM
    flare: float = 0.0
    front: Ramp | None = None
    tie: str | None = None
    collar: str | None = None
    collar_rows: int = 1
    buttons: str | None = None
    scarf: str | None = None
    belt: str | None = None
    stripe: str | None = None
    bib: Ramp | None = None
    hood: bool = False
    stockings: Ramp = BARE
    shoes: Ramp = BLACK_SHOES
    sole: str = "ink1"


def shirt(
    top: Ramp, trousers: Ramp, shoes: Ramp = WHITE_SHOES, stripe: str | None = None
) -> Outfit:
    """Return a T-shirt over trousers, with a coloured stripe across the chest if named."""
    return Outfit(top=top, trousers=trousers, sleeve="short", shoes=shoes, stripe=stripe)


def jumper(top: Ramp, trousers: Ramp, collar: str | None = None) -> Outfit:
    """Return a long-sleeved jumper over trousers."""
    return Outfit(top=top, trousers=trousers, collar=collar, shoes=BROWN_SHOES)


def hooded(top: Ramp, trousers: Ramp, shoes: Ramp = WHITE_SHOES) -> Outfit:
    """Return a hooded top, its hood on the back."""
    return Outfit(top=top, trousers=trousers, hood=True, shoes=shoes)


def jacket(top: Ramp, front: Ramp, trousers: Ramp, shoes: Ramp = BROWN_SHOES) -> Outfit:
    """Return an open jacket over a shirt."""
    return Outfit(top=top, trousers=trousers, front=front, shoes=shoes)


def suit(cloth: Ramp, tie: str | None = "red1") -> Outfit:
    """Return jacket and trousers of one cloth, a white shirt, a tie."""
    return Outfit(top=cloth, trousers=cloth, front=WHITE, tie=tie, hem=3)


def office_skirt(cloth: Ramp, blouse: Ramp = WHITE) -> Outfit:
    """Return jacket and narrow skirt of one cloth over a blouse."""
    return Outfit(
        top=cloth, trousers=None, front=blouse, skirt=cloth, hem=DRESS_HEM, stockings=BARE
    )


def coat(cloth: Ramp, trousers: Ramp, scarf: str | None = None, belt: str | None = None) -> Outfit:
    """Return a coat down to the knees."""
    return Outfit(
        top=cloth,
        trousers=trousers,
        skirt=cloth,
        hem=COAT_HEM,
        flare=0.25,
        collar=scarf,
        collar_rows=2,
        belt=belt,
        shoes=BROWN_SHOES,
    )


def dress(cloth: Ramp, sleeve: Sleeve = "short", collar: str | None = None) -> Outfit:
    """Return a dress with a flared skirt."""
    return Outfit(
        top=cloth,
        trousers=None,
        sleeve=sleeve,
        skirt=cloth,
        hem=DRESS_HEM,
        flare=0.55,
        collar=collar,
        shoes=BROWN_SHOES,
    )


def skirt(top: Ramp, cloth: Ramp, sleeve: Sleeve = "long", stockings: Ramp = BARE) -> Outfit:
    """Return a top over a flared skirt of another cloth."""
    return Outfit(
        top=top,
        trousers=None,
        sleeve=sleeve,
        skirt=cloth,
        hem=DRESS_HEM,
        flare=0.55,
        stockings=stockings,
        shoes=BROWN_SHOES,
    )


def apron(top: Ramp, bib: Ramp, trousers: Ramp = CHARCOAL) -> Outfit:
    """Return an apron with a bib over shirt and trousers."""
    return Outfit(top=top, trousers=trousers, bib=bib, shoes=BROWN_SHOES)


def dungarees(top: Ramp, cloth: Ramp) -> Outfit:
    """Return trousers with a bib over a T-shirt."""
    return Outfit(top=top, trousers=cloth, sleeve="short", bib=cloth, shoes=WHITE_SHOES)


def sailor() -> Outfit:
    """Return a school uniform: white blouse, navy collar, red scarf, pleated skirt."""
    return Outfit(
        top=WHITE,
        trousers=None,
        skirt=NAVY,
        hem=4,
        flare=0.6,
        collar="denim1",
        scarf="red1",
        stockings=NAVY,
        shoes=BROWN_SHOES,
    )


def stand_collar() -> Outfit:
    """Return a school uniform: black jacket buttoned up to its collar."""
    return Outfit(top=BLACK, trousers=BLACK, collar="conc5", buttons="blond1", hem=3)


def blazer(below: Ramp = GREY, *, in_skirt: bool = False) -> Outfit:
    """Return a school uniform: navy blazer and striped tie over grey."""
    return Outfit(
        top=NAVY,
        trousers=None if in_skirt else below,
        front=WHITE,
        tie="red1",
        skirt=below if in_skirt else None,
        hem=4 if in_skirt else 3,
        flare=0.5 if in_skirt else 0.0,
        stockings=CHARCOAL,
        shoes=BROWN_SHOES,
    )


def robe(cloth: Ramp, sash: str) -> Outfit:
    """Return a straight robe down to the ankles, bound with a sash."""
    return Outfit(
        top=cloth, trousers=None, skirt=cloth, hem=7, collar="conc5", belt=sash, stockings=WHITE
    )
