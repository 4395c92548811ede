"""Measuring honestly: ours and a peer in turns, on the same machine in the same minute."""

from __future__ import annotations

from statistics import median, quantiles
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    Measure = Callable[[], float]


class Figure(NamedTuple):
    """One measured number: its median and spread (interquartile range) in a unit.

    `ratio` is the median over rounds of ours divided by the peer's; it and the peer's numbers
    are None where there was nothing to compare with, which `note` explains.
    """

    name: str
    what: str
    unit: str
    median: float
    spread: float
    peer: str = ""
    peer_median: float | None = None
    peer_spread: float | None = None
    ratio: float | None = None
    note: str = ""


def figure(
    name: str,
    what: str,
    unit: str,
    ours: Measure,
    peer_name: str,
    peer: Measure | None,
    rounds: int,
) -> Figure:
    """Measures ours and the peer `rounds` (3 or more) times, taking turns at going first."""
    mine: list[float] = []
    others: list[float] = []
    for number in range(rounds):
        for list_, measure in ((mine, ours), (others, peer))[:: 1 if number % 2 else -1]:
            if measure is not None:
                list_.append(measure())
    if peer is None:
        note = f"{peer_name} is not installed: pip install 'musutafu-chase[peers]'"
        return Figure(name, what, unit, rounded(median(mine)), spread(mine), peer_name, note=note)
    ratios = [ours_ / theirs for ours_, theirs in zip(mine, others, strict=True)]
    return Figure(
        name, what, unit, rounded(median(mine)), spread(mine),
        peer_name, rounded(median(others)), spread(others), rounded(median(ratios)),
    )  # fmt: skip


def spread(values: list[float]) -> float:
    """The interquartile range of three values or more."""
    low, _, high = quantiles(values, n=4, method="inclusive")
    return rounded(high - low)


def rounded(value: float) -> float:
    """Four digits: more were noise."""
    return float(f"{value:.4g}")
