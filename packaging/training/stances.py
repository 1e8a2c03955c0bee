"""Trains the linear model of dealings: `python packaging/training/stances.py MODEL PARAGRAPHS.txt … REPORT.json …`.

PARAGRAPHS are those of tests/data/stances, a REPORT an annotated one with its text beside it. Needs scikit-learn, which the product
does not; takes a minute. The model is a table: a feature and its weight, in hundredths, for no dealing, +, - and ±.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from briefing.arabic.fold import fold
from briefing.drafting.dealing_features import Named, Text, features
from briefing.drafting.dealings import SIGNS

_TOKEN = re.compile(r"\w+|[^\w\s]")
_UNIT = re.compile(r"[.!?؟…](?=\s)|$")
_UNSAID = -1  # of a pair that is neither told nor known not to be
_REPORTS = 2.0  # what a pair of a report weighs beside one of a paragraph
_SMALLEST = 0.02  # a weight below it is dropped
Marked = list[tuple[int, int, str]]  # start, end, who
Signs = dict[tuple[int, int], int]


def text_of(text: str, marked: Marked) -> tuple[Text, Marked]:
    """The text with the mentions that lie on words of it."""
    words, starts, ends, sentences = [], [], [], []
    for number, (begin, end) in enumerate(_units(text)):
        for match in _TOKEN.finditer(text, begin, end):
            words.append(fold(match.group()) or "-")
            starts.append(match.start())
            ends.append(match.end())
            sentences.append(number)
    mentions, kept = [], []
    for start, end, name in sorted(marked):
        inside = [n for n in range(len(words)) if starts[n] < end and ends[n] > start]
        if inside:
            mentions.append(Named(inside[0], inside[-1], name, fold(text[starts[inside[0]] : start])))
            kept.append((start, end, name))
    return Text(words, sentences, mentions), kept


def _units(text: str) -> Iterator[tuple[int, int]]:
    for line in re.finditer(r"[^\n]+", text):
        at = line.start()
        for match in _UNIT.finditer(line.group()):
            end = line.start() + match.end()
            if text[at:end].strip():
                yield at, end
            at = end


def report(path: Path) -> tuple[Text, Signs]:
    """Of the mentions in a relation's passage the nearest two have its sign; of the others nothing is said."""
    gold = json.loads(path.read_text(encoding="utf-8"))
    marked = [(one["start"], one["end"], actor["name"]) for actor in gold["actors"] for one in actor["mentions"]]
    text, kept = text_of(path.with_suffix(".txt").read_bytes().decode("utf-8"), marked)
    signs: Signs = {}
    for relation in gold["relations"]:
        start, end = relation["passage"]["start"], relation["passage"]["end"]
        ends = [_inside(kept, relation[side], start, end) for side in ("from", "to")]
        pairs = [(abs(text.mentions[i].first - text.mentions[j].first), i, j) for i in ends[0] for j in ends[1]]
        for _, i, j in pairs:
            signs.setdefault((i, j), _UNSAID)
        if pairs:
            _, i, j = min(pairs)
            signs[i, j] = SIGNS.index(relation["sign"] if relation["sign"] in "+-" else "±")
    return text, signs


def _inside(marked: Marked, name: str, start: int, end: int) -> list[int]:
    inside = [n for n, one in enumerate(marked) if one[2] == name and one[0] < end and one[1] > start]
    return inside or [n for n, one in enumerate(marked) if one[2] == name and one[1] <= start][-1:]


def paragraphs(path: Path) -> Iterator[tuple[Text, Signs]]:
    for record in path.read_text(encoding="utf-8").split("\n\n"):
        lines = {line[0]: line[2:].strip() for line in record.strip().splitlines() if line[1:2] == ":"}
        text, at = lines.get("T", ""), 0
        marked: Marked = []
        for name in (part.strip() for part in lines.get("M", "").split("|")):
            at = text.find(name, at)
            if at < 0 or not name:
                break
            marked.append((at, at + len(name), name))
            at += 1
        else:
            read, kept = text_of(text, marked)
            told = re.findall(r"(\d+)>(\d+)\s*([+0-])", lines.get("R", ""))
            if len(kept) == len(marked):
                yield read, {(int(i) - 1, int(j) - 1): SIGNS.index("±" if sign == "0" else sign) for i, j, sign in told}


def main(model: Path, *paths: Path) -> None:
    rows, signs, weights = [], [], []
    for path in paths:
        texts = [report(path)] if path.suffix == ".json" else list(paragraphs(path))
        for text, told in texts:
            for pair in text.pairs():
                if told.get(pair, 0) != _UNSAID:
                    rows.append(features(text, *pair))
                    signs.append(told.get(pair, 0))
                    weights.append(_REPORTS if path.suffix == ".json" else 1.0)
    often = Counter(name for row in rows for name in row)
    vectors = DictVectorizer()
    table = vectors.fit_transform([dict.fromkeys((name for name in row if often[name] > 1), 1) for row in rows])
    learnt = LogisticRegression(C=0.06, max_iter=200).fit(table, signs, sample_weight=weights)
    columns = np.round(100 * learnt.coef_).astype(int)
    with model.open("w", encoding="utf-8") as out:
        out.write("\t".join(["feature", *(sign or "none" for sign in SIGNS)]) + "\n")
        out.write("\t".join(["", *map(str, np.round(100 * learnt.intercept_).astype(int))]) + "\n")
        for name, column in zip(vectors.get_feature_names_out(), columns.T, strict=True):
            if np.abs(column).max() >= 100 * _SMALLEST:
                out.write("\t".join([name, *map(str, column)]) + "\n")
    print(f"{len(rows)} pairs, {np.bincount(signs)} by sign, {model.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
