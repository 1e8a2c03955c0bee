"""A dossier's snapshot → its brief: what is accepted, in the order in which it is said; what is empty is left out."""

import datetime as dt
from collections.abc import Callable, Mapping

from briefing.arabic.format import Format
from briefing.brief import words
from briefing.brief.actors import actors_section
from briefing.brief.appendix import scales_section, sources_section
from briefing.brief.blocks import AskedToday, Brief, Judgement, Judgements, Point, Points, Section, Trust
from briefing.brief.evidence import Numbering
from briefing.brief.material import Material, is_proposed
from briefing.brief.notes import notes_on, notes_section
from briefing.brief.scenarios import descriptions_section, indicators_section, scenarios_section
from briefing.brief.variants import WHOLE, Variant
from briefing.domain import records
from briefing.domain.dates import sort_key
from briefing.domain.dossier import Snapshot
from briefing.domain.errors import UserError


def compose(
    snapshot: Snapshot,
    *,
    variant: Variant = WHOLE,
    proposals: bool = False,
    notes: bool = False,
    format: Format | None = None,
    made: dt.datetime | None = None,
) -> Brief:
    """The brief of a dossier, full and for a colleague unless `variant` says otherwise.

    `made` is the local moment that its footer names, now if left out.

    With `proposals` it holds what nobody has reviewed, and says so; with `notes` also the notes, where the variant lets them out.
    Raises UserError("nothing-to-export", n=…) where nothing has been accepted; n counts what waits for review.
    """
    format = format or Format()
    material = Material(snapshot, format, Numbering(snapshot, format), proposals, notes and variant.takes("notes"), variant)
    body = _made(material, _BODY)
    if not body:
        raise UserError("nothing-to-export", n=_waiting(snapshot))
    sections = [*body, *_made(material, _BEHIND)]
    return _titled(material, tuple(sections), made or dt.datetime.now())


def _made(material: Material, makers: Mapping[str, Callable[[Material], Section | None]]) -> list[Section]:
    """The sections that this variant takes and that are not empty. Passages are numbered as they are made, so only those are."""
    made = (maker(material) for key, maker in makers.items() if material.variant.takes(key))
    return [section for section in made if section is not None]


def _evidence(material: Material) -> Section | None:
    evidence = material.numbering.appendix()
    return Section("evidence", words.EVIDENCE, (evidence,), words.EVIDENCE_LEAD, appendix=True) if evidence.items else None


def _titled(material: Material, sections: tuple[Section, ...], made: dt.datetime) -> Brief:
    dossier, format = material.snapshot.dossier, material.format
    day = dt.date.fromisoformat(dossier.briefing_at[:10]) if dossier.briefing_at else made.date()
    counts = (
        format.count("source", len(material.snapshot.all(records.Source))),
        format.count("passage", len(material.numbering.appendix().items)),
    )
    return Brief(
        title=material.text(dossier.title),
        kind=words.TITLE,
        subject=material.text(dossier.subject),
        classification=dossier.classification,
        classification_label=f"{words.CLASSIFICATION}: {words.CLASSIFICATIONS[dossier.classification]}",
        date=format.long_date(day),
        prepared_by=f"{words.PREPARED_BY}: {dossier.prepared_by}" if dossier.prepared_by else "",
        author=dossier.prepared_by,
        counts="، ".join(counts) if material.variant.cites else "",
        made=words.MADE.format(date=format.date(made.date(), year=True), time=format.time(made)),
        cited=words.CITED if material.variant.cites else "",
        page=words.PAGE,
        of=words.OF,
        proposed=words.PROPOSED,
        draft=words.DRAFT if material.proposals else "",
        numerals=format.numerals,
        one_page=material.variant.extent == "page",
        sections=sections,
    )


def _judgements(material: Material) -> Section | None:
    items = tuple(_judgement(material, number, item) for number, item in enumerate(material.all(records.Judgement), start=1))
    return Section("judgements", words.JUDGEMENTS, (Judgements(items, words.NOT_ASSESSED),)) if items else None


def _judgement(material: Material, number: int, item: records.Judgement) -> Judgement:
    shown = material.format.number(number)
    return Judgement(
        number=shown,
        text=material.text(item.text),
        citations=material.cite(item, words.JUDGEMENT_N.format(shown)),
        likelihood=material.likelihood(item.likelihood_low, item.likelihood_high),
        confidence=Trust(item.confidence, words.CONFIDENCES[item.confidence]) if item.confidence else None,
        proposed=is_proposed(item),
        notes=notes_on(material, item),
    )


def _so_what(material: Material) -> Section | None:
    items = tuple(
        Point(
            words.AUDIENCES.get(item.audience, material.text(item.audience)),
            material.text(item.text),
            material.cite(item, words.SO_WHAT_LABEL),
            proposed=is_proposed(item),
            notes=notes_on(material, item),
        )
        for item in material.all(records.Implication)
    )
    return Section("so-what", words.SO_WHAT, (Points(items),)) if items else None


def _questions(material: Material) -> Section | None:
    return _of_kinds(material, "questions", words.QUESTIONS, ("question",))


def _premises(material: Material) -> Section | None:
    return _of_kinds(material, "premises", words.PREMISES, ("assumption", "gap"))


def _of_kinds(material: Material, key: str, title: str, kinds: tuple[str, ...]) -> Section | None:
    """Open questions by themselves; assumptions and gaps together, each with its word."""
    items = tuple(
        Point(
            "؟" if item.premise == "question" else words.PREMISE_KINDS[item.premise],
            material.text(item.text),
            material.cite(item, words.PREMISE_KINDS[item.premise]),
            _responsible(material, item),
            is_proposed(item),
            notes_on(material, item),
        )
        for item in material.all(records.Premise)
        if item.premise in kinds
    )
    return Section(key, title, (Points(items),)) if items else None


def _responsible(material: Material, item: records.Premise) -> str:
    owner = f"{words.OWNER}: {material.text(item.owner)}" if item.owner else ""
    due = f"{words.DUE}: {material.format.when(item.due[:10])}" if item.due else ""
    return "، ".join(part for part in (owner, due) if part)


def _asked_today(material: Material) -> Section | None:
    text = material.text(material.snapshot.dossier.asked_today)
    return Section("asked-today", "", (AskedToday(words.ASKED_TODAY, text),)) if text else None


def _events(material: Material) -> Section | None:
    events = sorted(material.all(records.Event), key=lambda event: sort_key(event.happened))
    items = []
    for event in events:
        when = material.format.digits(material.format.when(event.happened))
        citations = material.cite(event, words.EVENT_N.format(f"({when})"))
        text, notes = material.text(event.text), notes_on(material, event)
        items.append(Point(when, text, citations, proposed=is_proposed(event), notes=notes))
    return Section("events", words.EVENTS, (Points(tuple(items)),)) if items else None


def _places(material: Material) -> Section | None:
    items = tuple(
        Point(
            words.PLACE_KINDS[place.place_kind],
            material.text(place.name),
            material.cite_said(place, words.PLACE_N.format(material.text(place.name))),
            _mentioned(material, place),
            proposed=is_proposed(place),
            notes=notes_on(material, place),
        )
        for place in material.all(records.Place)
    )
    return Section("places", words.PLACES, (Points(items),)) if items else None


def _mentioned(material: Material, place: records.Place) -> str:
    mention = material.first_mention(place)
    return words.FIRST_MENTION.format(mention) if mention else ""


def _waiting(snapshot: Snapshot) -> int:
    return sum(
        isinstance(item, records.Item) and item.status == "proposed" for group in snapshot.records.values() for item in group
    )


_BODY: dict[str, Callable[[Material], Section | None]] = {
    "judgements": _judgements,
    "so-what": _so_what,
    "scenarios": scenarios_section,
    "questions": _questions,
    "asked-today": _asked_today,
    "descriptions": descriptions_section,
    "actors": actors_section,
    "indicators": indicators_section,
    "events": _events,
    "places": _places,
    "premises": _premises,
}
_BEHIND: dict[str, Callable[[Material], Section | None]] = {
    "notes": notes_section,
    "evidence": _evidence,
    "sources": sources_section,
    "scales": scales_section,
}
