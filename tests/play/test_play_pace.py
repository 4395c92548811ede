"""The clock gives 60 ticks a second, and never a flood of them."""

from game.play.pace import MOST_TICKS, SECOND, Pace


class Clock:
    def __init__(self):
        self.now = 0

    def __call__(self):
        return self.now


def test_sixty_ticks_a_second_at_any_frame_rate():
    for rate in (30, 60, 75, 144, 240):
        clock = Clock()
        pace = Pace(clock)
        ticks = 0
        for frame in range(1, rate * 10 + 1):
            clock.now = frame * 10 * SECOND // (rate * 10)
            ticks += pace.due()
        assert ticks == 600


def test_a_slow_machine_slows_the_game_and_nothing_piles_up():
    clock = Clock()
    pace = Pace(clock)
    for _ in range(50):
        clock.now += SECOND // 4  # 15 ticks late, each time
        assert pace.due() == MOST_TICKS
    clock.now += SECOND // 60 + 1
    assert pace.due() <= 2


def test_a_suspended_machine_wakes_without_a_tick():
    clock = Clock()
    pace = Pace(clock)
    clock.now += 3600 * SECOND
    assert pace.due() == 0
    assert pace.gap
    clock.now += SECOND // 60 + 1
    assert pace.due() == 1
    assert not pace.gap


def test_a_clock_that_runs_backwards_is_ignored():
    clock = Clock()
    clock.now = SECOND
    pace = Pace(clock)
    clock.now = 0
    assert pace.due() == 0


def test_alpha_is_between_two_ticks():
    clock = Clock()
    pace = Pace(clock)
    clock.now = SECOND // 120
    assert pace.due() == 0
    assert 0.49 < pace.alpha < 0.51


def test_rest_fills_the_frame():
    clock = Clock()
    pace = Pace(clock)
    clock.now = 4_000_000
    assert abs(pace.rest(16_000_000) - 0.012) < 1e-9
    clock.now = 17_000_000  # slept a millisecond too long
    assert abs(pace.rest(16_000_000) - 0.015) < 1e-9
    clock.now = 90_000_000
    assert pace.rest(16_000_000) == 0
    clock.now = 91_000_000
    assert abs(pace.rest(16_000_000) - 0.015) < 1e-9


def test_time_that_was_not_played_is_skipped():
    clock = Clock()
    pace = Pace(clock)
    clock.now = SECOND // 59
    began = pace.now()
    clock.now += SECOND // 2
    pace.skip(began)
    assert pace.due() == 1
