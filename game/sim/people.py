"""Who the people in the street are: which look is a child or an elder, and how each walks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from game.sim.random import Random

ADULT: Final = "adult"
CHILD: Final = "child"
ELDER: Final = "elder"
BROAD: Final = "broad"
TALL: Final = "tall"

KINDS: Final = (
    *(ADULT,) * 24, *(CHILD,) * 4, *(ELDER,) * 4, *(BROAD,) * 3, *(TALL,) * 3,
)  # fmt: skip
"""What kind of person each look is; the view's sheet has one person for each of them."""

LOOKS: Final = len(KINDS)
FIRST_CHILD: Final = KINDS.index(CHILD)
CHILDREN: Final = KINDS.count(CHILD)
CHILD_EVERY: Final = 4  # of those who walk with somebody, one in so many is a child, our own

BODY_PIXELS: Final = {ADULT: 26, CHILD: 18, ELDER: 24, BROAD: 26, TALL: 28}  # how high one reaches

# percent of the mean pace of 1.34 m/s. The mean over all is 100: adults are a little faster,
# because groups walk as fast as their slowest. Adults vary as Weidmann's (s = 0.26 m/s), the
# old and the young are slower as in his figure for age (about 0.8 to 0.9 of the fastest).
SLOWEST: Final = 72
FASTEST: Final = 122
_ADULT_PACE: Final = (94, FASTEST)
PACES: Final = {
    ADULT: _ADULT_PACE, CHILD: (82, 102), ELDER: (SLOWEST, 92), BROAD: _ADULT_PACE,
    TALL: _ADULT_PACE,
}  # fmt: skip
SLOWER_FIRST: Final = (ELDER, CHILD)

GROUPS: Final = (1, 1, 2, 2, 3)  # sizes, as often as the level model draws them


def looks_of_group(size: int, random: Random) -> list[int]:
    """The looks of `size` people who walk together; the first of them is no child."""
    looks = [_grown_up(random)]
    while len(looks) < size:
        if random.below(CHILD_EVERY) == 0:
            looks.append(FIRST_CHILD + random.below(CHILDREN))
        else:
            looks.append(_grown_up(random))
    return looks


def pace_of_group(looks: list[int], random: Random) -> int:
    """The pace in percent that people with these looks share: that of the slowest of them."""
    kinds = [KINDS[look] for look in looks]
    for kind in SLOWER_FIRST:
        if kind in kinds:
            return random.between(*PACES[kind])
    return random.between(*PACES[kinds[0]])


def _grown_up(random: Random) -> int:
    look = random.below(LOOKS - CHILDREN)
    return look if look < FIRST_CHILD else look + CHILDREN
