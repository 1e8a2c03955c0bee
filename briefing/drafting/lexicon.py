"""The word lists of `resources/lexicons`, folded and read once, when first asked for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import cast

from briefing.arabic.fold import fold
from briefing.domain.draft import Likelihood
from briefing.domain.scales import ActorKind

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """A name that may be met in a text: `use` is state, capital, seat, organisation, person or place."""

    name: str
    kind: str
    use: str
    lat: float | None = None
    lon: float | None = None
    common: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """A noun that opens a name, and what may follow it (`opens` as in the lexicon's description)."""

    kind: ActorKind
    opens: str


@dataclass(frozen=True, slots=True)
class OwnName:
    """A name that a person adds: an actor (`kind` one of `scales.ACTOR_KINDS`) or a place (`scales.PLACE_KINDS`)."""

    name: str
    kind: str
    aliases: Words = ()
    place: bool = False


Index = dict[str, list[tuple[Words, Name]]]


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """The rows of one word list, by column."""
    lines = (files("resources.lexicons") / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    header = lines[0].split("\t")
    return tuple(dict(zip(header, line.split("\t"), strict=True)) for line in lines[1:])


def _index(named: list[tuple[str, Name]]) -> Index:
    """Names by their first word, the longest first."""
    index: Index = {}
    for written, name in named:
        first, *rest = fold(written).split() or [""]
        index.setdefault(first, []).append((tuple(rest), name))
    for entries in index.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return index


@cache
def actor_names() -> Index:
    """States, capitals that stand for them, seats and organisations, by the first word of each of their names."""
    named: list[tuple[str, Name]] = []
    for row in table("states"):
        state = Name(row["name"], "state", "state", float(row["lat"]), float(row["lon"]))
        named += [(written, state) for written in (row["name"], *_cell(row["aliases"]))]
        named += [(capital, Name(row["name"], "state", "capital")) for capital in _cell(row["capital"])]
    for row in table("territories"):
        state = Name(row["name"], "state", "state", float(row["lat"]), float(row["lon"]))
        named.append((row["name"], state))
        named += [(capital, Name(row["name"], "state", "capital")) for capital in _cell(row["capital"])]
    for row in table("organisations"):
        organisation = Name(row["name"], row["kind"], "organisation")
        aliases = _cell(row["aliases"])
        articled = [f"ال{alias}" for alias in aliases if " " not in alias and not alias.startswith("ال")]
        named += [(written, organisation) for written in (row["name"], *aliases, *articled)]
    for row in table("persons"):
        person = Name(row["name"], "person", "person")
        named += [(written, person) for written in (row["name"], *_cell(row["aliases"]))]
    named += [(row["seat"], Name(row["actor"], kinds().get(row["actor"], "state"), "seat")) for row in table("seats")]
    return _index(named)


@cache
def place_names() -> Index:
    """Places by the first word of each of their names."""
    named = []
    for row in table("places"):
        place = Name(row["name"], row["kind"], "place", float(row["lat"]), float(row["lon"]), row["common"] == "1")
        named += [(written, place) for written in (row["name"], *_cell(row["aliases"]))]
    for row in table("cities"):
        named.append((row["name"], Name(row["name"], "city", "place", float(row["lat"]), float(row["lon"]), True)))
    return _index(named)


@cache
def english_actor_names() -> Index:
    """The same of English reports; names are told from words by their capital letters."""
    named: list[tuple[str, Name]] = []
    for row in table("states.en"):
        state = Name(row["name"], "state", "state", float(row["lat"]), float(row["lon"]))
        named += [(written, state) for written in (row["name"], *_cell(row["aliases"]))]
        named += [(capital, Name(row["name"], "state", "capital")) for capital in _cell(row["capital"])]
    for row in table("organisations.en"):
        organisation = Name(row["name"], row["kind"], "organisation")
        named += [(written, organisation) for written in (row["name"], *_cell(row["aliases"]))]
    return _index([(re.sub(r"[-'’.]", " ", written), name) for written, name in named])


@cache
def english_place_names() -> Index:
    """Cities of English reports, capitals among them."""
    places = [(row["name"], float(row["lat"]), float(row["lon"])) for row in table("cities.en")]
    return _index([(re.sub(r"[-'’.]", " ", name), Name(name, "city", "place", lat, lon)) for name, lat, lon in places])


@cache
def english_nisbas() -> dict[str, str]:
    """Adjectives of nationality, each with its state."""
    return {adjective: row["name"] for row in table("states.en") for adjective in _cell(row["nisba"])}


def overlaid(index: Index, own: Sequence[OwnName]) -> Index:
    """An index with names added before its own, so that they win where both fit.

    A form that is known to mean the same stays as it is, and a bare reference (التنظيم) is no name.
    """
    if not own:
        return index
    use = {True: "place", False: "organisation"}
    known = {((first, *rest), name.name) for first, entries in index.items() for rest, name in entries}
    forms = [(form, Name(one.name, one.kind, use[one.place])) for one in own for form in (one.name, *one.aliases)]
    added = _index(
        [(form, name) for form, name in forms if not _reference(form) and (tuple(fold(form).split()), name.name) not in known]
    )
    merged = {first: [*added.get(first, ()), *index.get(first, ())] for first in {*index, *added}}
    for entries in merged.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return merged


def _reference(form: str) -> bool:
    return fold(form).removeprefix("ال") in heads()


@cache
def given_names() -> frozenset[str]:
    """Given names of persons and the parts of speech that join names (بن, أبو)."""
    return frozenset(fold(name) for row in table("given_names") for name in row["names"].split())


@cache
def person_names() -> frozenset[str]:
    """Given and family names of persons of one word, folded."""
    return frozenset(row["name"] for name in ("person_names", "family_names") for row in table(name))


@cache
def nisbas() -> dict[str, str]:
    """Adjectives of nationality or membership in all their forms, each with its state or body."""
    forms = {}
    named = [(row["nisba"], row["name"]) for row in table("states")] + [(row["nisba"], row["actor"]) for row in table("nisbas")]
    for cell, name in named:
        for base in map(fold, _cell(cell)):
            for ending in ("", "ه", "ون", "ين", "ا", "ان", "تين", "تان", "ات"):
                forms[base + ending] = forms[f"ال{base}{ending}"] = name
    return forms


@cache
def kinds() -> dict[str, str]:
    """The kind of each listed organisation; states are not among them."""
    return {row["name"]: row["kind"] for row in table("organisations")}


@cache
def heads() -> dict[str, Head]:
    """Nouns that open a name."""
    return {fold(row["noun"]): Head(cast(ActorKind, row["kind"]), row["opens"]) for row in table("heads")}


@cache
def likelihoods() -> tuple[tuple[re.Pattern[str], Likelihood], ...]:
    """Patterns of the words of probability (group `words`) and their ranges, the longest first."""
    listed = sorted((*table("likelihood"), *table("likelihood.en")), key=lambda row: -len(fold(row["words"])))
    return tuple((_likely(row), Likelihood(int(row["low"]), int(row["high"]), row["words"])) for row in listed)


@cache
def likely() -> re.Pattern[str]:
    """Any word of probability."""
    return re.compile("|".join(re.sub(r"\?P<\w+>", "?:", pattern.pattern) for pattern, _ in likelihoods()), re.IGNORECASE)


_CHANCE = rf"(?:ال|ب|و|ف)*(?:{fold('احتمال|ترجيح|فرص|حظوظ|إمكان|مآل')})\w*(?:\s+\w+){{0,4}}?\s+[بف]?"


def _likely(row: dict[str, str]) -> re.Pattern[str]:
    lead = _CHANCE if row["beside"] else "[وف]?"
    return re.compile(rf"(?<!\w){lead}(?P<words>{re.escape(fold(row['words']))})(?!\w)", re.IGNORECASE)


@cache
def cues(name: str) -> tuple[tuple[str, str], ...]:
    """A list of cues and what each stands for, the longest first."""
    pairs = [(fold(cue), value) for cue, value in (tuple(row.values())[:2] for row in table(name))]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


def _cell(cell: str) -> list[str]:
    return [part for part in cell.split("|") if part]
