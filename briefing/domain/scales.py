"""The scales that store, screen, files and methods share. Codes only: words belong to those who show them."""

from dataclasses import dataclass
from typing import Literal

Status = Literal["accepted", "proposed", "rejected"]
Classification = Literal["open", "internal", "restricted", "secret"]
Confidence = Literal["low", "medium", "high"]
ActorKind = Literal["state", "institution", "organisation", "armed_group", "current", "bloc", "person"]
NoteKind = Literal["note", "question", "decision", "action"]
Sign = Literal["+", "-", "±"]

CLASSIFICATIONS: tuple[Classification, ...] = ("open", "internal", "restricted", "secret")
CONFIDENCES: tuple[Confidence, ...] = ("low", "medium", "high")
ACTOR_KINDS: tuple[ActorKind, ...] = ("state", "institution", "organisation", "armed_group", "current", "bloc", "person")
NOTE_KINDS: tuple[NoteKind, ...] = ("note", "question", "decision", "action")
STANCES = ("p2", "p1", "z0", "n1", "n2", "mx", "uk")
POSITIONS = ("4", "3", "2", "1", "0", "-1", "-2", "-3", "-4", "mx", "uk")
INDICATOR_STATES = ("not_seen", "emerging", "seen")
PLACE_KINDS = ("capital", "city", "governorate", "crossing", "corridor", "facility", "area")
PREMISE_KINDS = ("assumption", "gap", "question")

STANCE_VALUES = {"p2": 2, "p1": 1, "z0": 0, "n1": -1, "n2": -2}


@dataclass(frozen=True, slots=True)
class Band:
    """A word of probability and the range of per cent that it names."""

    code: str
    low: int
    high: int


# ICD 203 (US Office of the Director of National Intelligence, 2015), the seven terms of its first row
BANDS = (
    Band("almost_none", 1, 5),
    Band("very_unlikely", 5, 20),
    Band("unlikely", 20, 45),
    Band("even", 45, 55),
    Band("likely", 55, 80),
    Band("very_likely", 80, 95),
    Band("almost_sure", 95, 99),
)


def band_of(low: int, high: int) -> Band:
    """The band that a likelihood range of per cent is named by: its midpoint's; on a border, the one nearer to 50."""
    middle = (low + high) / 2
    holding = [band for band in BANDS if band.low <= middle <= band.high]
    return min(holding, key=lambda band: abs((band.low + band.high) / 2 - 50))


def stance_of_position(position: str) -> str:
    """The stance code by which a position on an issue (−4 … +4, `mx`, `uk`, or '' where nobody has judged) is drawn."""
    if position in ("mx", "uk", ""):
        return position
    value = int(position)
    if value == 0:
        return "z0"
    size = 2 if abs(value) >= 3 else 1
    return f"{'p' if value > 0 else 'n'}{size}"
