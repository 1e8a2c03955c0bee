"""The sheet of hypotheses and passages as rows, and what it says: what is least contradicted, and what would turn that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefing.analysis.hypotheses import Piece, least_contradicted, separates, standings, turns
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Hypothesis, HypothesisRating, Passage, Source
from ui.parts.scenarios.faces import WordFace
from ui.parts.scenarios.rating_faces import GradeFace, RatingFace
from ui.parts.scenarios.sheet import Content, Face, Head
from ui.text import current_format, fill, tr

SOURCE, GRADE, COUNT, WEIGHTED = "source", "grade", "count", "weighted"


def content_of(snapshot: Snapshot, pieces: tuple[Piece, ...]) -> Content:
    """The rated passages by row, the hypotheses among the columns, and below them both totals."""
    found = snapshot.live(Hypothesis)
    ids, numbers = [one.id for one in found], current_format()
    rows, faces = [], dict[tuple[str, str], Face]()
    for n, piece in enumerate(pieces, 1):
        passage = snapshot.get(Passage, piece.id)
        source = snapshot.get(Source, passage.source_id) if passage else None
        if passage is None or source is None:
            continue
        quote = " ".join(passage.quote.split())
        muted = len(ids) > 1 and not separates(piece, ids)
        rows.append(Head(piece.id, quote, number=fill("(%1)", n), muted=muted, voice="evidence"))
        number = fill(tr("Hypotheses", "Source %1"), snapshot.source_number(source.id))
        faces[piece.id, SOURCE] = WordFace(number)
        faces[piece.id, GRADE] = GradeFace(source.reliability, source.credibility)
        faces.update({(piece.id, key): RatingFace(piece.ratings.get(key)) for key in ids})
    if pieces:
        rows.append(Head(COUNT, tr("Hypotheses", "What contradicts it (the fewest holds best)"), strong=True))
        rows.append(Head(WEIGHTED, tr("Hypotheses", "Weighted by the grade of the source")))
        for one in standings(ids, pieces):
            faces[COUNT, one.hypothesis_id] = WordFace(numbers.number(one.count), "ink", 600, middle=True)
            faces[WEIGHTED, one.hypothesis_id] = WordFace(numbers.number(one.weighted, 1), "ink2", middle=True)
    heads = (
        Head(SOURCE, tr("Hypotheses", "Source"), width=80),
        Head(GRADE, tr("Hypotheses", "Grade"), width=104),
        *(Head(one.id, one.text, above=fill(tr("Hypotheses", "H%1"), n), width=128) for n, one in enumerate(found, 1)),
    )
    return Content(tuple(rows), heads, faces)


def least(ids: Sequence[str], pieces: Sequence[Piece], names: Mapping[str, str]) -> str:
    """Which hypotheses (by id, with their `names`) are least contradicted, and by how many passages."""
    found = least_contradicted(standings(ids, pieces))
    counts = {one.hypothesis_id: one.count for one in standings(ids, pieces)}
    said = "، ".join(f"«{names[key]}» ({tr('Hypotheses', '%n contradict(s) it', counts[key])})" for key in found)
    return f"{fill(tr('Hypotheses', 'Least contradicted: %1.'), said)} {tr('Hypotheses', 'An order of arguments, not a likelihood.')}"


def turning(ids: Sequence[str], pieces: Sequence[Piece], names: Mapping[str, str]) -> str:
    """The fewest passages whose falling would put others ahead."""
    found = turns(ids, pieces)
    if not found:
        return tr("Hypotheses", "What would turn the order: neither one passage nor two together.")
    numbers = {piece.id: n for n, piece in enumerate(pieces, 1)}
    first = found[0]
    ahead = "، ".join(f"«{names[key]}»" for key in first.leaders)
    if len(first.piece_ids) == 1:
        template = tr("Hypotheses", "What would turn the order: if passage %1 fell, %2 would lead. Check it first.")
        return fill(template, numbers[first.piece_ids[0]], ahead)
    template = tr(
        "Hypotheses", "What would turn the order: if passages %1 and %2 fell together, %3 would lead. Check them first."
    )
    return fill(template, *(numbers[key] for key in first.piece_ids), ahead)


def offered(snapshot: Snapshot) -> list[Passage]:
    """The passages that more than a name rests on, without those on the sheet; those of judgements first."""
    there = {rating.passage_id for rating in snapshot.all(HypothesisRating)}
    found: list[tuple[bool, int, Passage]] = []
    for passage in snapshot.all(Passage):
        kinds = {item.kind for item in snapshot.resting_on.get(passage.id, ())} - {"actor", "place"}
        if kinds and passage.id not in there:
            found.append(("judgement" not in kinds, len(found), passage))
    return [passage for *_, passage in sorted(found, key=lambda one: one[:2])]
