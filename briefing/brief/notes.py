"""The notes of a dossier: beside what they are on, and all of them in a section of their own."""

from briefing.brief import words
from briefing.brief.blocks import Note, Notes, Section
from briefing.brief.material import Material
from briefing.domain import records
from briefing.domain.dates import local

_LONGEST_LABEL = 60


def notes_on(material: Material, record: records.Record) -> tuple[Note, ...]:
    """The notes on a record, where notes go out at all."""
    return tuple(_note(material, note) for note in _filed(material) if note.target_id == record.id)


def notes_section(material: Material) -> Section | None:
    items = tuple(_note(material, note) for note in _filed(material))
    return Section("notes", words.NOTES, (Notes(items),)) if items else None


def _filed(material: Material) -> list[records.Note]:
    if not material.notes:
        return []
    return [note for note in material.snapshot.all(records.Note) if note.filed and note.text.strip()]


def _note(material: Material, note: records.Note) -> Note:
    made = local(note.created) if note.created else None
    facts = [note.author, material.format.date(made.date(), year=True) if made else ""]
    if note.owner:
        facts.append(f"{words.OWNER}: {note.owner}")
    if note.due:
        facts.append(f"{words.DUE}: {material.format.when(note.due[:10])}")
    if note.note_kind in ("action", "question"):
        facts.append(words.NOTE_STATES[note.state])
    return Note(
        note.note_kind,
        words.NOTE_KINDS[note.note_kind],
        material.text(note.text),
        _about(material, note),
        "، ".join(fact for fact in facts if fact),
        note.author,
        made.replace(tzinfo=None).isoformat(timespec="seconds") if made else "",
    )


def _about(material: Material, note: records.Note) -> str:
    """What a note is on, by its name or its first words; nothing for the whole dossier or for what the brief does not show."""
    record = material.snapshot.by_id.get(note.target_id)
    if record is None or isinstance(record, records.Dossier) or (isinstance(record, records.Item) and not material.shows(record)):
        return ""
    name = next((getattr(record, field) for field in ("name", "text", "quote", "title") if getattr(record, field, "")), "")
    label = material.text(str(name))
    return label if len(label) <= _LONGEST_LABEL else label[: label.rfind(" ", 0, _LONGEST_LABEL)] + " …"
