"""What has been said before a sentence: who acted, whom each was set against, whose a plan is."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing.domain.scales import Sign
from briefing.domain.spans import Cited
from briefing.drafting.parties import Party


@dataclass(frozen=True, slots=True)
class Found:
    source: str
    target: str
    sign: Sign
    kind: str
    firm: bool
    rule: str
    cue: str
    passage: Cited
    near: bool
    denied: bool


@dataclass(slots=True)
class Talk:
    """What has been said so far in a paragraph: who took the last stance, who acted last, whom each was last set against.

    `deeds` says whose a plan or an attack is, by its noun; `stances` are the last ones, each with its sources and targets;
    `bound` holds the pairs of the whole report so far that a stance has been found between, `chief` the two it is most about.
    """

    last: Party | None = None
    near: Party | None = None
    partner: dict[str, tuple[str, ...]] = field(default_factory=dict)
    accuser: dict[str, tuple[str, ...]] = field(default_factory=dict)
    recent: list[Party] = field(default_factory=list)
    deeds: dict[str, tuple[str, ...]] = field(default_factory=dict)
    stances: list[tuple[tuple[str, ...], tuple[str, ...]]] = field(default_factory=list)
    bound: set[frozenset[str]] = field(default_factory=set)
    chief: tuple[str, ...] = ()

    def note(self, party: Party) -> None:
        self.recent = [one for one in self.recent[-3:] if not set(one.names) & set(party.names)] + [party]

    def new_paragraph(self) -> "Talk":
        """What outlasts a paragraph."""
        return Talk(deeds=self.deeds, bound=self.bound, chief=self.chief)

    def take_up(self, sources: Sequence[str], targets: Sequence[str], charge: bool) -> None:
        """Takes note of a stance."""
        if not targets:
            return
        self.stances.append((tuple(sources), tuple(targets)))
        for source in sources:
            for target in targets:
                if source == target:
                    continue
                self.bound.add(frozenset((source, target)))
                self.partner[source] = (target,)
                if charge:
                    self.accuser[target] = (source,)
                self.partner.setdefault(target, (source,))

    def last_doer(self, subject: Party) -> tuple[str, ...]:
        """Who took the last stance but the one who answers it."""
        return doer(self.stances, subject.names) or doer([(targets, ()) for _, targets in self.stances], subject.names)

    def latter(self, but: Sequence[str] = ()) -> tuple[str, ...]:
        """Whom the last stance was towards."""
        return next((targets for _, targets in reversed(self.stances) if not set(targets) & set(but)), ())

    def counterpart(self, subject: Party) -> tuple[str, ...]:
        """Whom someone has been set against: in the paragraph, or in the whole report."""
        known = next((self.partner[name] for name in subject.names if name in self.partner), ())
        return known or next(((name,) for name in self.chief if name not in subject.names), ())

    def other_chief(self, subject: Party) -> tuple[str, ...]:
        """Of the two that the report is most about, the one that a chief actor answers."""
        if subject.names[0] in self.chief and frozenset(self.chief) in self.bound:
            return next(((name,) for name in self.chief if name not in subject.names), ())
        return ()


def doer(stances: Sequence[tuple[tuple[str, ...], tuple[str, ...]]], but: Sequence[str]) -> tuple[str, ...]:
    """Who took a stance towards someone, or else who took the last one at all but that one himself."""
    others = [(sources, targets) for sources, targets in reversed(stances) if not set(sources) & set(but)]
    towards = [sources for sources, targets in others if set(targets) & set(but)]
    return next(iter([*towards, *(sources for sources, _ in others)]), ())
