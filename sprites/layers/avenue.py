"""The row of trees between the street and the city."""

import random

from sprites.layers.loops import folded
from sprites.layers.moods import LOOP_WIDTH, Mood
from sprites.props.plants import tree
from sprites.toolkit import Canvas

HEIGHT = 64  # pixels
OVERHANG = 40  # pixels drawn beyond each end of the loop
SPACING = 27  # pixels from tree to tree


def trees(mood: Mood) -> Canvas:
    """Return the trees of a mood as a loop of 960 x 64 px."""
    wide = Canvas(LOOP_WIDTH + 2 * OVERHANG, HEIGHT)
    dice = random.Random(5)
    for index, x in enumerate(range(OVERHANG, LOOP_WIDTH + OVERHANG, SPACING)):
        grown = tree(44, 34 + index % 3 * 4, index % 7 + 3, trunk=14)
        wide.blit(grown, x - 22 + dice.randint(-4, 4), 8 + index % 2 * 4)
    return folded(wide, LOOP_WIDTH).tint(mood.mid if mood.by_day else mood.near, mood.tree_veil)
