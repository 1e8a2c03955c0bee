"""The network itself, as a forward pass in numpy: a transformer encoder (BERT's) with one label a piece at its end.

Vaswani et al. 2017 (arXiv 1706.03762), Devlin et al. 2019 (doi 10.18653/v1/N19-1423). Weights are kept as whole numbers with a
scale for each row, and taken back to floating point when they are loaded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
_EPSILON = 1e-12
_GELU = float(np.sqrt(2 / np.pi))


@dataclass(frozen=True, slots=True)
class Layer:
    """Weights of one layer, each (inputs, outputs), and the gains and offsets of its two normalisations."""

    qkv: Array
    qkv_bias: Array
    out: Array
    out_bias: Array
    gain: Array
    offset: Array
    wide: Array
    wide_bias: Array
    narrow: Array
    narrow_bias: Array
    last_gain: Array
    last_offset: Array


class Network:
    """`stored` are the arrays of a model's file. `heads` of attention share the width of a layer evenly."""

    def __init__(self, stored: Mapping[str, NDArray[Any]]) -> None:
        self._words = _unpacked(stored, "word")
        self._places = stored["place"].astype(np.float32)
        self._gain, self._offset = (stored[name].astype(np.float32) for name in ("gain", "offset"))
        self._heads = int(stored["heads"])
        self._layers = [_layer(stored, n) for n in range(int(stored["layers"]))]
        self._labels, self._label_bias = _unpacked(stored, "label").T.copy(), stored["label_bias"].astype(np.float32)

    @property
    def longest(self) -> int:
        """How many pieces it can read at once."""
        return len(self._places)

    def read(self, pieces: Sequence[int]) -> Array:
        """For each piece of a passage the logarithm of each label's likelihood: (pieces, labels). ValueError if it is too long."""
        if len(pieces) > self.longest:
            raise ValueError(f"{len(pieces)} pieces, {self.longest} at most")
        x = _normal(self._words[list(pieces)] + self._places[: len(pieces)], self._gain, self._offset)
        for layer in self._layers:
            x = self._through(layer, x)
        raw = x @ self._labels + self._label_bias
        raw -= raw.max(axis=1, keepdims=True)
        return np.asarray(raw - np.log(np.exp(raw).sum(axis=1, keepdims=True)), dtype=np.float32)

    def _through(self, layer: Layer, x: Array) -> Array:
        count, width = x.shape
        size = width // self._heads
        queries, keys, values = (x @ layer.qkv + layer.qkv_bias).reshape(count, 3, self._heads, size).transpose(1, 2, 0, 3)
        weights = queries @ keys.transpose(0, 2, 1)
        weights *= np.float32(size**-0.5)
        weights -= weights.max(axis=2, keepdims=True)
        np.exp(weights, out=weights)
        weights /= weights.sum(axis=2, keepdims=True)
        seen = (weights @ values).transpose(1, 0, 2).reshape(count, width)
        x = _normal(x + seen @ layer.out + layer.out_bias, layer.gain, layer.offset)
        wide = _gelu(x @ layer.wide + layer.wide_bias)
        return _normal(x + wide @ layer.narrow + layer.narrow_bias, layer.last_gain, layer.last_offset)


def packed(weights: Array) -> tuple[NDArray[np.int8], NDArray[np.float16]]:
    """Rows of whole numbers −127 … 127 and a scale for each: what a model's file holds of a matrix."""
    scales = np.maximum(np.abs(weights).max(axis=1), 1e-8) / 127
    return np.round(weights / scales[:, None]).astype(np.int8), scales.astype(np.float16)


def _unpacked(stored: Mapping[str, NDArray[Any]], name: str) -> Array:
    return stored[name].astype(np.float32) * stored[f"{name}_scale"].astype(np.float32)[:, None]


def _layer(stored: Mapping[str, NDArray[Any]], n: int) -> Layer:
    def matrix(name: str) -> Array:
        return np.ascontiguousarray(_unpacked(stored, f"{n}.{name}").T)

    def vector(name: str) -> Array:
        return stored[f"{n}.{name}"].astype(np.float32)

    return Layer(
        np.concatenate([matrix(name) for name in ("q", "k", "v")], axis=1),
        np.concatenate([vector(f"{name}_bias") for name in ("q", "k", "v")]),
        matrix("out"),
        vector("out_bias"),
        vector("gain"),
        vector("offset"),
        matrix("wide"),
        vector("wide_bias"),
        matrix("narrow"),
        vector("narrow_bias"),
        vector("last_gain"),
        vector("last_offset"),
    )


def _normal(x: Array, gain: Array, offset: Array) -> Array:
    x = x - x.mean(axis=1, keepdims=True)
    x /= np.sqrt(np.square(x).mean(axis=1, keepdims=True) + _EPSILON)
    return x * gain + offset


def _gelu(x: Array) -> Array:
    """Hendrycks and Gimpel's approximation by tanh (arXiv 1606.08415)."""
    inner = x * x
    inner *= 0.044715
    inner += 1
    inner *= x
    inner *= np.float32(_GELU)
    np.tanh(inner, out=inner)
    inner += 1
    inner *= x
    inner *= 0.5
    return inner
