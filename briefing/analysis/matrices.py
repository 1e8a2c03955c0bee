"""Matrices as the methods take them: floats, in their bounds, every fault named by its cell."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from briefing.analysis.inputs import impossible

Matrix: TypeAlias = NDArray[np.float64]


def table(name: str, values: ArrayLike, low: float = -np.inf, high: float = np.inf) -> Matrix:
    """The values as a matrix.

    Raises UserError("impossible-input"), naming the cell, for what is no number or lies outside low … high ("bad-cell").
    """
    found = np.asarray(values, dtype=float)
    if found.ndim != 2:
        raise impossible("not-square", f"{name}: {found.shape}")
    for row, column in np.argwhere(~((found >= low) & (found <= high) & np.isfinite(found)))[:1]:
        raise impossible("bad-cell", f"{name}[{row}, {column}] = {found[row, column]:g}")
    return found


def square(name: str, values: ArrayLike, low: float = -np.inf, high: float = np.inf) -> Matrix:
    """The same, with as many columns as rows ("not-square"); the diagonal, which no method looks at, is zero in the result."""
    found = table(name, values, low, high).copy()
    if found.shape[0] != found.shape[1]:
        raise impossible("not-square", f"{name}: {found.shape}")
    np.fill_diagonal(found, 0)
    return found
