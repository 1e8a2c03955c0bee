"""Search by folded text: what is typed without hamzas, marks or Arabic digits finds what is written with them."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing.arabic.fold import find_folded, fold
from briefing.domain.records import Record, Source
from briefing.domain.spans import Span
from briefing.store.rows import class_of, from_row
from briefing.store.sqlite import Database

FIELDS: dict[str, tuple[str, ...]] = {
    "dossier": ("title", "subject"),
    "judgement": ("text",),
    "implication": ("text",),
    "premise": ("text",),
    "actor": ("name", "aliases"),
    "issue": ("name", "description"),
    "stand": ("rationale",),
    "relation": ("rationale",),
    "scenario": ("name", "description", "opportunities", "risks", "first_actions"),
    "driver": ("text",),
    "criterion": ("name",),
    "indicator": ("text",),
    "event": ("text",),
    "place": ("name",),
    "hypothesis": ("text",),
    "meeting": ("title",),
    "note": ("text",),
}
LIMIT = 500


@dataclass(frozen=True, slots=True)
class Hit:
    """A record's text and where in it the query stands, in code points. `offset` is where the text begins in its source, else 0."""

    kind: str
    record: Record
    text: str
    spans: tuple[Span, ...]
    offset: int = 0


def texts(record: Record) -> Iterator[tuple[int, str, int]]:
    """The searchable texts of a record: part, text, and where it begins in the source."""
    if isinstance(record, Source):
        for n, (start, end, _) in enumerate(record.paragraphs):
            yield n, record.text[start:end], start
    elif record.kind in FIELDS:
        values = (getattr(record, name) for name in FIELDS[record.kind])
        flat = (" · ".join(value) if isinstance(value, tuple) else value for value in values)
        text = "\n".join(value for value in flat if value)
        if text:
            yield 0, text, 0


def index(db: Database, record: Record) -> None:
    """Brings the index up to the record as it is now."""
    unindex(db, record.id)
    db.conn.executemany(
        "INSERT INTO search_text(kind, record_id, dossier_id, part, folded) VALUES (?, ?, ?, ?, ?)",
        [(record.kind, record.id, record.dossier_id, part, fold(text)) for part, text, _ in texts(record)],
    )


def unindex(db: Database, record_id: str) -> None:
    db.execute("DELETE FROM search_text WHERE record_id = ?", [record_id])


def search(db: Database, query: str, dossier_id: str | None) -> list[Hit]:
    """What holds every word of the query, best first; rejected proposals are left out."""
    words = fold(query).split()
    if not words:
        return []
    hits: list[Hit] = []
    loaded: dict[str, Record] = {}
    for kind, record_id, part in _candidates(db, words, dossier_id):
        record = loaded.get(record_id) or _load(db, kind, record_id)
        loaded[record_id] = record
        if getattr(record, "status", "accepted") == "rejected":
            continue
        _, text, offset = next(entry for entry in texts(record) if entry[0] == part)
        spans = find_folded(text, query)
        if spans:
            hits.append(Hit(kind, record, text, tuple(spans), offset))
    return hits


def _load(db: Database, kind: str, record_id: str) -> Record:
    return from_row(class_of(kind), next(db.query(f"SELECT * FROM {kind} WHERE id = ?", [record_id])))


def _candidates(db: Database, words: list[str], dossier_id: str | None) -> list[tuple[str, str, int]]:
    """Texts that may match: by trigrams; words of one or two letters have none and are looked for in what the others leave."""
    stems = [word[2:] if word.startswith("ال") and len(word) >= 5 else word for word in words]
    long = [stem for stem in stems if len(stem) >= 3]
    short = [stem for stem in stems if len(stem) < 3]
    where = ["t.folded LIKE ? ESCAPE '\\'"] * len(short)
    values: list[str] = ["%" + stem.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%" for stem in short]
    if dossier_id is not None:
        where.append("t.dossier_id = ?")
        values.append(dossier_id)
    if long:
        match = " AND ".join('"' + stem.replace('"', '""') + '"' for stem in long)
        sql = "SELECT t.kind, t.record_id, t.part FROM search_index i JOIN search_text t ON t.id = i.rowid WHERE search_index MATCH ?"
        clauses = "".join(f" AND {clause}" for clause in where)
        return list(db.execute(f"{sql}{clauses} ORDER BY bm25(search_index), t.id LIMIT {LIMIT}", [match, *values]).fetchall())
    sql = "SELECT t.kind, t.record_id, t.part FROM search_text t WHERE "
    return list(db.execute(f"{sql}{' AND '.join(where)} ORDER BY t.id LIMIT {LIMIT}", values).fetchall())
