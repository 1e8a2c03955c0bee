"""A draft as JSON, in the shape of `docs/draft.schema.json`."""

from typing import Any

from briefing.domain.document import Document
from briefing.domain.draft import Draft, Likelihood, Proposal

Json = dict[str, Any]


def to_json(document: Document, draft: Draft) -> Json:
    """The draft with the whole text it cites; offsets count code points of that text, end exclusive."""

    def cited(proposal: Proposal) -> list[Json]:
        return [
            {"start": cited.start, "end": cited.end, "quote": cited.of(document.text), "role": cited.role}
            for cited in proposal.passages
        ]

    return {
        "source": {"name": document.name, "sha256": document.sha256, "text": document.text, "language": document.language},
        "judgements": [
            {"text": one.text, "likelihood": _likelihood(one.likelihood), "confidence": one.confidence, "passages": cited(one)}
            for one in draft.judgements
        ],
        "actors": [
            {
                "name": one.name,
                "aliases": list(one.aliases),
                "kind": one.kind,
                "influence": one.influence,
                "passages": cited(one),
            }
            for one in draft.actors
        ],
        "relations": [
            {"from": one.source, "to": one.target, "sign": one.sign, "kind": one.kind, "passages": cited(one)}
            for one in draft.relations
        ],
        "issues": [{"name": one.name, "passages": cited(one)} for one in draft.issues],
        "stands": [
            {"actor": one.actor, "issue": one.issue, "sign": one.sign, "salience": one.salience, "passages": cited(one)}
            for one in draft.stands
        ],
        "scenarios": [
            {
                "name": one.name,
                "summary": one.summary,
                "kind": "warning" if one.warning else "scenario",
                "likelihood": _likelihood(one.likelihood),
                "passages": cited(one),
            }
            for one in draft.scenarios
        ],
        "indicators": [{"scenario": one.scenario, "text": one.text, "passages": cited(one)} for one in draft.indicators],
        "events": [{"when": one.when, "text": one.text, "passages": cited(one)} for one in draft.events],
        "places": [{"name": one.name, "lat": one.lat, "lon": one.lon, "passages": cited(one)} for one in draft.places],
        "premises": [{"kind": one.kind, "text": one.text, "passages": cited(one)} for one in draft.premises],
        "implications": [{"audience": one.audience, "text": one.text, "passages": cited(one)} for one in draft.implications],
    }


def _likelihood(likelihood: Likelihood | None) -> Json | None:
    return None if likelihood is None else {"min": likelihood.low, "max": likelihood.high, "words": likelihood.words}
