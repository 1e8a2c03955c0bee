"""Drafts annotated reports and says how much of the annotation the draft finds: `python tests/eval.py FOLDER [NAME …]`.

FOLDER holds `NN.txt` with `NN.json` beside it: actors and places with `mentions`, `place_traps`, events, scenarios and
relations with a `passage`, `summary` as indices into `sentences`. Every proposal counts for one annotation at most.
"""

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from briefing.arabic.fold import fold
from briefing.domain.document import Document
from briefing.domain.draft import Draft
from briefing.drafting.draft import draft
from briefing.drafting.json_form import to_json

Json = dict[str, Any]
KINDS = ("actors", "places", "events", "scenarios", "relations", "summary")
_LONGEST_MENTION = 80  # a passage longer than that points at a sentence, not at a name
_COVERED = 0.3  # of a scenario's passage


def key(name: str) -> str:
    words = " ".join(re.findall(r"\w+", fold(name).lower()))
    return f"ا{words[1:]}" if words.startswith("لل") and len(words) > 4 else words


def overlap(one: Json, other: Json) -> int:
    return max(0, min(one["end"], other["end"]) - max(one["start"], other["start"]))


def matched(gold: Sequence[Json], found: Sequence[Json], fits: Callable[[Json, Json], float]) -> dict[int, int]:
    """The largest one-to-one matching of annotations to proposals, better fits first."""
    options = []
    for wanted in gold:
        fit = [(fits(proposal, wanted), -at) for at, proposal in enumerate(found)]
        options.append([-at for value, at in sorted(fit, reverse=True) if value > 0])
    owner: dict[int, int] = {}

    def seek(at: int, tried: set[int]) -> bool:
        for proposal in options[at]:
            if proposal not in tried:
                tried.add(proposal)
                if proposal not in owner or seek(owner[proposal], tried):
                    owner[proposal] = at
                    return True
        return False

    for at in range(len(gold)):
        seek(at, set())
    return {at: proposal for proposal, at in owner.items()}


def same_entity(proposal: Json, wanted: Json) -> float:
    """By name or alias; else by half of the passages lying on mentions."""
    names = {key(name) for name in (wanted["name"], *wanted.get("aliases", ()), *(m["text"] for m in wanted["mentions"]))}
    if names & {key(name) for name in (proposal["name"], *proposal.get("aliases", ()))}:
        return 2 + (key(proposal["name"]) == key(wanted["name"]))
    hits = [
        any(overlap(p, m) for m in wanted["mentions"]) and p["end"] - p["start"] <= _LONGEST_MENTION for p in proposal["passages"]
    ]
    return float(sum(hits) * 2 >= len(hits))


def years(when: str) -> set[str]:
    return set(re.findall(r"(?<!\d)(?:1[6-9]|20)\d\d(?!\d)", when))


def same_event(proposal: Json, wanted: Json) -> float:
    touches = any(overlap(passage, wanted["passage"]) for passage in proposal["passages"])
    equal = fold(proposal["when"]) == fold(wanted["when"])
    if wanted["when"].startswith("relative:"):
        return touches * (equal or not years(proposal["when"])) * (1.0 + equal)
    return bool(years(proposal["when"]) & years(wanted["when"])) * (touches or equal) * (1.0 + touches + equal)


def same_scenario(proposal: Json, wanted: Json) -> float:
    covered = {at for p in proposal["passages"] for at in range(p["start"], p["end"])}
    share = len(covered & set(range(wanted["passage"]["start"], wanted["passage"]["end"])))
    length = wanted["passage"]["end"] - wanted["passage"]["start"]
    return share if share >= _COVERED * length else 0


def relation_fit(gold: Json, found: Json) -> Callable[[Json, Json], float]:
    means: dict[str, set[str]] = {}
    for actor in found["actors"]:
        golds = {wanted["name"] for wanted in gold["actors"] if same_entity(actor, wanted)}
        for name in (actor["name"], *actor["aliases"]):
            means.setdefault(key(name), set()).update(golds)

    def fits(proposal: Json, wanted: Json) -> float:
        ends = wanted["from"] in means.get(key(proposal["from"]), ()) and wanted["to"] in means.get(key(proposal["to"]), ())
        return float(ends and proposal["sign"] == wanted["sign"])

    return fits


def traps_taken(gold: Json, found: Json) -> int:
    def taken(trap: Json, passage: Json) -> bool:
        safe = [m for place in gold["places"] for m in place["mentions"] if overlap(m, trap) == trap["end"] - trap["start"]]
        right = any(overlap(passage, m) == m["end"] - m["start"] for m in safe)
        return overlap(passage, trap) > 0 and not right and passage["end"] - passage["start"] <= _LONGEST_MENTION

    return sum(any(taken(trap, p) for place in found["places"] for p in place["passages"]) for trap in gold["place_traps"])


def bad_passages(found: Json, text: str) -> int:
    passages = [p for kind, items in found.items() if kind != "source" for item in items for p in item["passages"]]
    return sum(not 0 <= p["start"] < p["end"] <= len(text) or text[p["start"] : p["end"]] != p["quote"] for p in passages)


def score(gold: Json, found: Json, text: str) -> Counter[str]:
    """Counts by kind: `.right` proposals, `.made`, `.met` annotations and `.there`."""
    counts: Counter[str] = Counter()
    fits = {"actors": same_entity, "places": same_entity, "events": same_event, "scenarios": same_scenario}
    for kind, fit in (*fits.items(), ("relations", relation_fit(gold, found))):
        pairs = matched(gold[kind], found[kind], fit)
        free = sum(bool(wanted.get("optional")) for wanted in gold[kind])
        counts += Counter({f"{kind}.right": len(pairs), f"{kind}.made": len(found[kind])})
        counts += Counter({f"{kind}.met": len(pairs), f"{kind}.there": max(len(gold[kind]) - free, len(pairs))})
        if kind == "actors":
            counts += _mentions(gold, found, pairs)
    wanted = [gold["sentences"][at] for at in gold["summary"]]
    hits = [[_shares(p, one) for one in wanted for p in judgement["passages"]] for judgement in found["judgements"]]
    counts += Counter({"summary.right": sum(map(any, hits)), "summary.made": len(hits), "summary.there": len(wanted)})
    met = sum(any(_shares(p, one) for judgement in found["judgements"] for p in judgement["passages"]) for one in wanted)
    counts += Counter({"summary.met": met, "traps.there": len(gold["place_traps"]), "traps": traps_taken(gold, found)})
    return counts + Counter({"bad": bad_passages(found, text)})


def _mentions(gold: Json, found: Json, pairs: dict[int, int]) -> Counter[str]:
    met = sum(
        any(overlap(m, p) and p["end"] - p["start"] <= _LONGEST_MENTION for p in found["actors"][proposal]["passages"])
        for at, proposal in pairs.items()
        for m in gold["actors"][at]["mentions"]
    )
    return Counter({"mentions.met": met, "mentions.there": sum(len(actor["mentions"]) for actor in gold["actors"])})


def _shares(passage: Json, sentence: Json) -> bool:
    lengths = (one["end"] - one["start"] for one in (passage, sentence))
    return overlap(passage, sentence) >= min(15, *lengths)


def cells(counts: Counter[str]) -> str:
    return "".join(f" {_cell(counts, kind):^17} " for kind in KINDS)


def _cell(counts: Counter[str], kind: str) -> str:
    if not counts[f"{kind}.made"] and not counts[f"{kind}.there"]:
        return "-"
    precision = counts[f"{kind}.right"] / max(counts[f"{kind}.made"], 1)
    recall = counts[f"{kind}.met"] / max(counts[f"{kind}.there"], 1)
    middle = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return "/".join(f"{value * 100:5.1f}" for value in (precision, recall, middle))


def reports(folder: Path, only: Sequence[str]) -> Iterator[tuple[str, Json, str]]:
    for path in sorted(folder.glob("*.json")):
        if path.with_suffix(".txt").exists() and (not only or path.stem in only):
            text = path.with_suffix(".txt").read_bytes().decode("utf-8")
            yield path.stem, json.loads(path.read_text(encoding="utf-8")), text


def drafted(text: str, language: Any) -> tuple[Document, Draft]:
    document = Document(name="report.txt", media_type="text/plain", sha256="0" * 64, text=text, language=language)
    return document, draft(document)


def main(folder: Path, *only: str) -> None:
    drafted("تمهيد.", "ar")  # the word lists are read before the clock starts
    print(f"{'report':8}" + "".join(f" {kind:^17} " for kind in KINDS) + " mentions traps bad words/s")
    total: Counter[str] = Counter()
    for name, gold, text in reports(folder, only):
        begun = time.perf_counter()
        found = to_json(*drafted(text, gold.get("language", "ar")))
        speed = len(text.split()) / (time.perf_counter() - begun)
        counts = score(gold, found, text)
        total += counts
        print(line(name, counts) + f" {speed:7.0f}")
    print(line("overall", total))


def line(name: str, counts: Counter[str]) -> str:
    found = f"{counts['mentions.met']:4}/{counts['mentions.there']:<4}"
    return f"{name:8}{cells(counts)}{found} {counts['traps']:2}/{counts['traps.there']:<3} {counts['bad']:3}"


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
