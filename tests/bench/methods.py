"""How long the methods take at the size they are built for, each beside what was promised."""

import statistics
import time
from collections.abc import Callable

import numpy as np

from briefing.analysis import balance, cross_impact, mactor, ordering, weightings

ROUNDS = 5
Case = tuple[str, Callable[[], object], float | None]  # what, the work, the milliseconds promised


def cases() -> list[Case]:
    draw = np.random.default_rng(2006)
    ten = cross_impact.model([3] * 10, draw.integers(-3, 4, (30, 30)))
    direct, stances = draw.integers(0, 5, (60, 60)), draw.integers(-4, 5, (60, 12))
    upper = np.triu(draw.choice([-2, -1, 0, 1, 2], (30, 30)), 1)
    ties, many = upper + upper.T, draw.integers(-2, 3, (200, 200))
    return [
        ("cross-impact, 59,049 combinations", lambda: cross_impact.consistency(ten), 1000),
        ("MACTOR, 60 actors, influence", lambda: mactor.powers(direct), 20),
        ("MACTOR, 60 actors, 12 issues, agreement", lambda: mactor.accord(stances), None),
        ("triads, 30 actors", lambda: balance.tensions(ties), None),
        ("camps, 16 actors, exact", lambda: balance.camps(ties[:16, :16]), None),
        ("camps, 30 actors, tabu search", lambda: balance.camps(ties), None),
        ("ordering, 200 actors", lambda: ordering.block_order(many), 2000),
        ("weightings, 6 scenarios, 8 criteria", lambda: weightings.first_shares(draw.random((6, 8))), None),
    ]


def report() -> list[str]:
    """One line each: the median of a few runs, and how it stands to what was promised."""
    lines = []
    for name, work, promised in cases():
        times = []
        for _ in range(ROUNDS):
            begun = time.perf_counter()
            work()
            times.append((time.perf_counter() - begun) * 1000)
        middle = statistics.median(times)
        against = f"  of {promised:.0f} ms promised" if promised else ""
        lines.append(f"{name:40} {middle:7.1f} ms{against}")
    return lines
