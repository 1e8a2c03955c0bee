"""What a passage may be attached to, as rows of a short list: what was selected last, something new, then all there is."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.arabic.fold import fold
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Event, Indicator, Item, Judgement, Place, Premise, Relation, Scenario
from ui.context import Subject
from ui.subjects import name_of
from ui.text import tr

NEW = "new"
_CLASSES: tuple[type[Item], ...] = (Judgement, Scenario, Actor, Relation, Event, Premise, Indicator, Place)


@dataclass(frozen=True, slots=True)
class Target:
    """A record, or with the id `NEW` one that is to be made of the passage. `about` says more than its name."""

    kind: str
    id: str
    name: str
    about: str = ""
    icon: str = ""

    @property
    def key(self) -> tuple[str, str]:
        return self.kind, self.id

    @property
    def spoken(self) -> str:
        return f"{self.name}، {self.about}" if self.about else self.name

    def holds(self, wanted: str) -> bool:
        return wanted in fold(f"{self.name} {self.about}")


def targets(snapshot: Snapshot, last: Subject | None) -> list[Target]:
    """All that a passage may be attached to; what was selected last stands first."""
    there = [_target(snapshot, item) for cls in _CLASSES for item in snapshot.live(cls)]
    first = [target for target in there if last is not None and target.id == last.id]
    made = [
        Target("judgement", NEW, tr("Sources", "New judgement"), icon="plus"),
        Target("premise", NEW, tr("Sources", "New open question"), icon="plus"),
    ]
    return [*first, *made, *(target for target in there if target not in first)]


def matching(found: list[Target], words: str) -> list[Target]:
    """Those that hold all the words, however they are spelt."""
    wanted = fold(words).split()
    return [target for target in found if all(target.holds(word) for word in wanted)]


def can_hold(kind: str) -> bool:
    """Whether records of a kind rest on passages."""
    return any(cls.kind == kind for cls in _CLASSES)


def _target(snapshot: Snapshot, item: Item) -> Target:
    name = name_of(snapshot, item.kind, item.id)
    text = getattr(item, "text", "") or (getattr(item, "name", "") if isinstance(item, Scenario) else "")
    return Target(item.kind, item.id, name, "" if text == name else text)
