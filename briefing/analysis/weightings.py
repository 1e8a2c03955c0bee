"""The share of all possible weightings under which each scenario comes first (rank-1 acceptability of SMAA-2).

Exact up to three criteria; from four on a fixed sample, whose error is stated.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from briefing.analysis.matrices import Matrix, table

_POINTS, _SHIFTS, _SEED = 4096, 8, 2001


@dataclass(frozen=True, slots=True)
class Shares:
    """`first` has one entry a scenario and sums to 1; `error` is twice the largest standard error, 0 where exact."""

    first: tuple[float, ...]
    error: float


def first_shares(values: ArrayLike) -> Shares:
    """For scenarios × criteria, one or more of each, larger the graver; all weightings that sum to 1 count alike.

    Scenarios that are equal in everything share. Source: Lahdelma & Salminen 2001. Raises UserError("impossible-input") for a bad cell.
    """
    rows, back, counts = np.unique(table("values", values), axis=0, return_inverse=True, return_counts=True)
    if rows.shape[1] <= 3:
        areas, error = np.array([_area(_region(rows, n)) for n in range(len(rows))]), 0.0
    else:
        areas, error = _sampled(rows)
    shares = areas / areas.sum() / counts
    return Shares(tuple(float(shares[n]) for n in back.ravel()), error)


def _region(rows: Matrix, own: int) -> Matrix:
    """The corners, as weightings in order around, of the convex part in which no row is higher than row `own`."""
    corners = np.eye(rows.shape[1])
    for rival in np.delete(rows, own, axis=0):
        lead = corners @ (rows[own] - rival)
        kept: list[Matrix] = []
        for n in range(len(corners)):
            if lead[n] * lead[n - 1] < 0:
                kept.append(corners[n] + (corners[n - 1] - corners[n]) * lead[n] / (lead[n] - lead[n - 1]))
            if lead[n] >= 0:
                kept.append(corners[n])
        corners = np.array(kept).reshape(-1, rows.shape[1])
    return corners


def _area(corners: Matrix) -> float:
    """Of a polygon of weightings for three criteria, a length for two, and 1 or 0 for a single one."""
    if corners.shape[1] == 1 or not len(corners):
        return float(len(corners) > 0)
    x, y = corners[:, 0], corners[:, 1]
    return float(np.ptp(x)) if corners.shape[1] == 2 else float(abs(x @ np.roll(y, 1) - y @ np.roll(x, 1)) / 2)


def _sampled(rows: Matrix) -> tuple[Matrix, float]:
    """Shares from a low-discrepancy sequence, shifted at random a few times so that the error shows."""
    shifts = np.random.default_rng(_SEED).random((_SHIFTS, rows.shape[1] - 1))
    base = _additive_sequence(_POINTS, rows.shape[1] - 1)
    found = np.array([_winners((base + shift) % 1, rows) for shift in shifts])
    return found.mean(axis=0), float(2 * found.std(axis=0, ddof=1).max() / np.sqrt(_SHIFTS))


def _winners(points: Matrix, rows: Matrix) -> Matrix:
    """The share of points that each row wins; the gaps between sorted numbers are an even draw of weightings."""
    cuts = np.sort(points, axis=1)
    weightings = np.diff(cuts, axis=1, prepend=0, append=1)
    return np.bincount((weightings @ rows.T).argmax(axis=1), minlength=len(rows)) / len(points)


def _additive_sequence(points: int, dimensions: int) -> Matrix:
    """Points of the unit cube whose steps are the powers of the root of x^(d+1) = x + 1 (Roberts 2018)."""
    root = 2.0
    for _ in range(40):
        root = (1 + root) ** (1 / (dimensions + 1))
    steps = root ** -np.arange(1.0, dimensions + 1)
    return np.asarray(np.arange(points)[:, None] * steps % 1)
