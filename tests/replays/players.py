"""Who plays the golden replays: bots, persons with their errors, and scripted fingers."""

from game.lab.clumsy import Clumsy
from game.play.runaway import Runaway
from game.sim import Buttons, Level, World
from game.sim.explosion import OUTER_RADIUS
from game.sim.fugitive import Fugitive
from game.sim.roof_end import CALL_REACH, STANDS

__all__ = ["Caller", "Clumsy", "Frozen", "Fugitive", "Hothead", "Runaway", "Stubborn", "Wild"]

BLOCKED = 20  # px/s: slower than this on the run something is in the way


class Stubborn:
    """Holds right, and jumps for half of each second."""

    def press(self, world: World) -> int:
        """The buttons of the next tick."""
        jumps = world.tick % 60 < 30
        return Buttons.RIGHT | (Buttons.JUMP if jumps else Buttons.NONE)


class Frozen:
    """Cannot move for fear."""

    def press(self, world: World) -> int:
        """The buttons of the next tick."""
        return 0


class Wild(Fugitive):
    """The bot, but in a grip he kicks and struggles, which is the one thing that never helps."""

    def press(self, world: World, *, boosts: bool = True) -> int:
        """The buttons of the next tick."""
        pressed = super().press(world, boosts=boosts)
        if world.izuku.state != "grabbed":
            return pressed
        return Buttons.LEFT | Buttons.JUMP if world.tick % 8 < 4 else Buttons.RIGHT


class Caller(Fugitive):
    """The bot, but on the last roof he goes to his phone and calls."""

    def press(self, world: World, *, boosts: bool = True) -> int:
        """The buttons of the next tick."""
        pressed = super().press(world, boosts=boosts)
        end = world.roof_end
        if end is None or end.phase_code != STANDS:
            return pressed
        phone = next(t for t in world.level.of_kind("thing") if t.text("kind") == "phone")
        gap = phone.x * 256 - world.izuku.sx
        if -CALL_REACH // 2 < gap < CALL_REACH // 2:
            return Buttons.ACT
        return Buttons.RIGHT if gap > 0 else Buttons.LEFT


class Hothead:
    """Katsuki by a script: after him, over what is in the way, with a blast where nobody is."""

    def press(self, world: World) -> int:
        """The buttons of the next tick."""
        boy = world.katsuki
        assert boy is not None
        ahead = Buttons.RIGHT if world.izuku.x > boy.x else Buttons.LEFT
        blocked = boy.on_ground and abs(boy.vx) < BLOCKED
        jump = Buttons.JUMP if blocked or (not boy.on_ground and world.tick % 30 < 20) else 0
        clear = not world.crowd.any_within(boy.sx, boy.sy, OUTER_RADIUS)
        blast = Buttons.BOOST if clear and world.tick % 90 == 0 else 0
        return ahead | jump | blast


def person(level: Level) -> Clumsy:
    """A late, hesitant one who forgets his boosts."""
    return Clumsy(level, seed=8, hesitates=20, boosts=40)
