"""Trains the model of names: `python packaging/training/names.py ANERCORP AQMAR MODEL REPORT.json …`.

ANERCORP and AQMAR are folders of `token TAG` files, a REPORT is an annotated one with its text beside it (`01.txt` beside
`01.json`). The last 20,000 tokens of ANERCORP's train.txt are never learnt from: names are measured on them, by exact span.
"""

import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pycrfsuite

from briefing.arabic.fold import fold
from briefing.drafting import lexicon
from briefing.drafting.name_features import features
from briefing.drafting.names import found_by, spans

HELD_OUT = 20_000
BLOCK = 80  # sentences that bear on one another, as the corpora have no paragraphs
_TOKEN = re.compile(r"\w+|[^\w\s]")
_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u061c\u00ad]")
_CLASSES = {"PERS": "PERS", "PER": "PERS", "ORG": "ORG", "LOC": "LOC"}
_KINDS = {"person": "PERS", "current": "O", "state": "LOC"}

Sentence = list[tuple[str, str]]


def columns(path: Path, *, as_written: bool = False) -> Iterator[Sentence]:
    """The sentences of a file of `token TAG` lines, folded or `as_written` but for marks, with signs cut off from words."""
    sentence: Sentence = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        token, _, tag = line.strip().partition(" ")
        if not token:
            if sentence:
                yield sentence
            sentence = []
            continue
        place, _, kind = tag.partition("-")
        label = _CLASSES.get(kind.strip())
        for piece in _TOKEN.findall(_MARKS.sub("", token) if as_written else fold(token)):
            sentence.append((piece, f"{place}-{label}" if label else "O"))
            place = "I"


def report(path: Path) -> Iterator[Sentence]:
    """The lines of an annotated report as sentences; a word counts to the name that begins or lies in it."""
    text = path.with_suffix(".txt").read_bytes().decode("utf-8")
    gold = json.loads(path.read_text(encoding="utf-8"))
    marked = [(mention["start"], mention["end"], label) for mention, label in _mentions(gold)]
    for line in re.finditer(r"[^\n]+", text):
        sentence: Sentence = []
        for match in _TOKEN.finditer(text, *line.span()):
            inside = next((mark for mark in marked if mark[0] < match.end() and match.start() < mark[1]), None)
            place = "B" if inside and inside[0] >= match.start() else "I"
            sentence.append((fold(match.group()) or "-", f"{place}-{inside[2]}" if inside else "O"))
        yield sentence


def _mentions(gold: dict) -> Iterator[tuple[dict, str]]:
    for actor in gold["actors"]:
        for mention in actor["mentions"]:
            label = _KINDS.get(actor["kind"], "ORG")
            if label != "O" and fold(mention["text"]) not in lexicon.nisbas():
                yield mention, label
    for place in gold["places"]:
        for mention in place["mentions"]:
            yield mention, "LOC"


def blocks(sentences: list[Sentence]) -> Iterator[list[Sentence]]:
    return (sentences[at : at + BLOCK] for at in range(0, len(sentences), BLOCK))


def words(block: list[Sentence]) -> list[list[str]]:
    return [[word for word, _ in sentence] for sentence in block]


def train(corpora: Iterable[list[Sentence]], path: Path) -> None:
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    for corpus in corpora:
        for block in blocks(corpus):
            for sentence, seen in zip(block, features(words(block)), strict=True):
                trainer.append(seen, [label for _, label in sentence])
    trainer.set_params({"c1": 0.1, "c2": 0.02, "max_iterations": 60, "feature.possible_transitions": True})
    trainer.train(str(path))


def measure(sentences: list[Sentence], path: Path) -> tuple[float, float, float]:
    """Precision, recall and F1 by exact span and kind."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    right = found = there = 0
    for block in blocks(sentences):
        for sentence, names in zip(block, found_by(tagger, [words(block)]), strict=True):
            predicted = {(name.first, name.last, name.label) for name in names}
            gold = set(spans([label for _, label in sentence]))
            right, found, there = right + len(predicted & gold), found + len(predicted), there + len(gold)
    precision, recall = right / max(found, 1), right / max(there, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def split(sentences: list[Sentence]) -> tuple[list[Sentence], list[Sentence]]:
    """What is learnt from, and the last sentences that hold at most `HELD_OUT` tokens."""
    count, at = 0, len(sentences)
    while at and count + len(sentences[at - 1]) <= HELD_OUT:
        at -= 1
        count += len(sentences[at])
    return sentences[:at], sentences[at:]


def main(anercorp: Path, aqmar: Path, model: Path, *reports: Path) -> None:
    learnt, kept = split(list(columns(anercorp / "train.txt")))
    articles = [list(columns(path)) for path in sorted(aqmar.glob("*.txt"))]
    train([learnt, *articles, [sentence for path in reports for sentence in report(path)]], model)
    figures = " ".join(f"{value:.1%}" for value in measure(kept, model))
    print(f"precision, recall, F1 on {sum(map(len, kept))} tokens kept out: {figures}; {model.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
