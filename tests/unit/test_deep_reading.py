"""Deep reading: pieces of words, the network's arithmetic against a second way to do it, and what a draft gains by it."""

from pathlib import Path

import numpy as np
import pytest

from briefing.domain.document import Document
from briefing.domain.errors import Cancelled
from briefing.drafting.deep import names
from briefing.drafting.deep.network import Network, packed
from briefing.drafting.deep.pieces import Pieces
from briefing.drafting.draft import draft

NEWS = "وقال سيرغي لافروف في مؤتمر صحفي إن شركة غازبروم نفت ستبدأ العمل. وأضاف لافروف أن بيوتر كوفالسكي وافق على ذلك في بوزنان."


def test_a_word_is_cut_into_the_pieces_with_the_best_scores() -> None:
    pieces = Pieces(
        ["<s>", "<pad>", "</s>", "<unk>", "▁", "كتاب", "ك", "تاب", "▁ال", "ال"], [0, 0, 0, 0, -2, -4, -5, -5, -2.5, -3]
    )
    assert pieces.of("الكتاب") == (8, 5)
    assert pieces.of("كِتَـــاب") == (4, 5)
    assert pieces.of("كx") == (4, 6, 3)


def test_packed_rows_come_back_within_half_a_step() -> None:
    weights = np.random.default_rng(1).normal(size=(7, 33)).astype(np.float32)
    numbers, scales = packed(weights)
    assert numbers.dtype == np.int8
    step = np.abs(weights).max(axis=1, keepdims=True) / 127
    assert np.all(np.abs(numbers * scales[:, None].astype(np.float32) - weights) <= 0.51 * step + 1e-3)


def stored(width: int = 8, heads: int = 2, layers: int = 2) -> dict[str, np.ndarray]:
    chance = np.random.default_rng(7)
    found: dict[str, np.ndarray] = {"heads": np.int64(heads), "layers": np.int64(layers)}

    def matrix(name: str, rows: int, columns: int) -> None:
        found[name], found[f"{name}_scale"] = packed(chance.normal(0, 0.5, (rows, columns)).astype(np.float32))

    def vector(name: str, size: int) -> None:
        found[name] = chance.normal(0, 0.5, size).astype(np.float32)

    matrix("word", 20, width)
    matrix("label", 7, width)
    vector("label_bias", 7)
    found["place"] = chance.normal(size=(12, width)).astype(np.float32)
    for name in ("gain", "offset"):
        vector(name, width)
    for n in range(layers):
        for name, rows, columns in (("q", width, width), ("k", width, width), ("v", width, width), ("out", width, width)):
            matrix(f"{n}.{name}", rows, columns)
            vector(f"{n}.{name}_bias", rows)
        matrix(f"{n}.wide", 4 * width, width)
        vector(f"{n}.wide_bias", 4 * width)
        matrix(f"{n}.narrow", width, 4 * width)
        vector(f"{n}.narrow_bias", width)
        for name in ("gain", "offset", "last_gain", "last_offset"):
            vector(f"{n}.{name}", width)
    return found


def by_loops(model: dict[str, np.ndarray], pieces: list[int]) -> np.ndarray:
    """The same network, one piece and one head at a time, in double precision."""

    def weights(name: str) -> np.ndarray:
        return model[name].astype(float) * model[f"{name}_scale"].astype(float)[:, None]

    def normal(x: np.ndarray, gain: np.ndarray, offset: np.ndarray) -> np.ndarray:
        return (x - x.mean()) / np.sqrt(x.var() + 1e-12) * gain + offset

    words, heads = weights("word"), int(model["heads"])
    rows = [normal(words[p] + model["place"][n], model["gain"], model["offset"]) for n, p in enumerate(pieces)]
    size = len(rows[0]) // heads
    for n in range(int(model["layers"])):
        q, k, v = ([weights(f"{n}.{name}") @ x + model[f"{n}.{name}_bias"] for x in rows] for name in ("q", "k", "v"))
        after = []
        for at, x in enumerate(rows):
            seen = np.zeros(len(x))
            for head in range(heads):
                part = slice(head * size, (head + 1) * size)
                raw = np.array([q[at][part] @ other[part] for other in k]) / np.sqrt(size)
                share = np.exp(raw - raw.max()) / np.exp(raw - raw.max()).sum()
                seen[part] = sum(weight * value[part] for weight, value in zip(share, v, strict=True))
            x = normal(x + weights(f"{n}.out") @ seen + model[f"{n}.out_bias"], model[f"{n}.gain"], model[f"{n}.offset"])
            wide = weights(f"{n}.wide") @ x + model[f"{n}.wide_bias"]
            wide = 0.5 * wide * (1 + np.tanh(np.sqrt(2 / np.pi) * (wide + 0.044715 * wide**3)))
            narrow = weights(f"{n}.narrow") @ wide + model[f"{n}.narrow_bias"]
            after.append(normal(x + narrow, model[f"{n}.last_gain"], model[f"{n}.last_offset"]))
        rows = after
    raw = np.array([weights("label") @ x + model["label_bias"] for x in rows])
    return raw - np.log(np.exp(raw - raw.max(1, keepdims=True)).sum(1, keepdims=True)) - raw.max(1, keepdims=True)


def test_the_network_gives_what_its_definition_gives() -> None:
    model, pieces = stored(), [0, 5, 9, 3, 17, 2]
    assert np.allclose(Network(model).read(pieces), by_loops(model, pieces), atol=2e-3)


def test_more_than_it_can_read_at_once_is_refused() -> None:
    with pytest.raises(ValueError):
        Network(stored()).read([1] * 13)


def document(text: str) -> Document:
    return Document(name="a.txt", media_type="text/plain", sha256="0" * 64, text=text)


def test_a_deep_draft_names_persons_that_no_list_holds() -> None:
    assert names.installed()
    found = draft(document(NEWS), deep=True)
    persons = {actor.name for actor in found.actors if actor.kind == "person"}
    assert {"سيرغي لافروف", "بيوتر كوفالسكي"} <= persons
    for actor in found.actors:
        for passage in actor.passages:
            assert NEWS[passage.start : passage.end].strip()


def test_names_keep_their_places_through_marks_and_long_words() -> None:
    words = [["قال", "سيرغي", "لافروف", "."], ["ا" * 3000, "ثم", "وصل", "بيوتر", "كوفالسكي", "."], []]
    found = names.find(words)
    assert len(found) == 3 and found[2] == []
    assert [(name.first, name.last, name.label) for name in found[0]] == [(1, 2, "PERS")]
    assert names.find(words) == found


def test_deep_reading_tells_how_far_it_is_and_can_be_stopped() -> None:
    told: list[tuple[str, int, int]] = []
    text = "\n".join(f"{NEWS} {n}." for n in range(40))

    def report(step: str, done: int, total: int) -> None:
        told.append((step, done, total))
        if step == "deep" and done > 20:
            raise Cancelled

    with pytest.raises(Cancelled):
        draft(document(text), report, deep=True)
    counts = [(done, total) for step, done, total in told if step == "deep" and total]
    assert counts == sorted(counts) and len(counts) > 2


def test_without_its_file_it_finds_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    names._reader.cache_clear()
    monkeypatch.setattr(names, "MODEL", "not-there.npz")
    try:
        assert not names.installed() and names.find([["قال", "لافروف"]]) == []
    finally:
        names._reader.cache_clear()
