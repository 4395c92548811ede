"""The gate and the train."""

from typing import Final

from drawing.playing import Playing, Reel

SEED: Final = 2
MOMENTS: Final = (  # ticks, whom the camera follows, ticks of film that lead to it
    (126, "izuku", 0),  # the pass
    (430, "katsuki", 0),  # he has none
    (335, "izuku", 110),  # the train glides in
    (470, "izuku", 100),  # its passengers come out
    (616, "izuku", 60),  # to the last door
    (745, "izuku", 110),  # in, and the doors shut
)


def play(reel: Reel) -> None:
    """The bot takes the train, and Katsuki stands before the gate."""
    sides = {
        side: Playing(reel, "playground/trains", seed=SEED, side=side)
        for side in ("izuku", "katsuki")
    }
    for tick, side, filmed in MOMENTS:
        playing = sides[side]
        playing.run(tick - filmed - playing.world.tick)
        if filmed:
            playing.roll()
            playing.run(filmed)
            playing.cut()
        playing.take()
