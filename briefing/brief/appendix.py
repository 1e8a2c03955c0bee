"""What stands behind a brief: notes, sources and their grades, and the meaning of its words of likelihood and confidence."""

from briefing.brief import words
from briefing.brief.blocks import Note, Notes, Row, Section, Source, Sources, Table
from briefing.brief.material import Material
from briefing.domain import records
from briefing.domain.dates import local
from briefing.domain.scales import BANDS, CONFIDENCES

_LONGEST_LABEL = 60


def notes_section(material: Material) -> Section | None:
    items = tuple(_note(material, note) for note in material.snapshot.all(records.Note) if note.filed and note.text.strip())
    return Section("notes", words.NOTES, (Notes(items),)) if items else None


def _note(material: Material, note: records.Note) -> Note:
    facts = [note.author, material.format.date(local(note.created).date(), year=True) if note.created else ""]
    if note.owner:
        facts.append(f"{words.OWNER}: {note.owner}")
    if note.due:
        facts.append(f"{words.DUE}: {material.format.when(note.due[:10])}")
    if note.note_kind in ("action", "question"):
        facts.append(words.NOTE_STATES[note.state])
    detail = "، ".join(fact for fact in facts if fact)
    return Note(note.note_kind, words.NOTE_KINDS[note.note_kind], material.text(note.text), _about(material, note), detail)


def _about(material: Material, note: records.Note) -> str:
    """What a note is on, by its name or its first words; nothing for the whole dossier or for what the brief does not show."""
    record = material.snapshot.by_id.get(note.target_id)
    if record is None or isinstance(record, records.Dossier) or (isinstance(record, records.Item) and not material.shows(record)):
        return ""
    name = next((getattr(record, field) for field in ("name", "text", "quote", "title") if getattr(record, field, "")), "")
    label = material.text(str(name))
    return label if len(label) <= _LONGEST_LABEL else label[: label.rfind(" ", 0, _LONGEST_LABEL)] + " …"


def sources_section(material: Material) -> Section | None:
    items = tuple(_source(material, source, number) for number, source in enumerate(material.snapshot.all(records.Source), 1))
    return Section("sources", words.SOURCES, (Sources(words.SOURCE_COLUMNS, items),)) if items else None


def _source(material: Material, source: records.Source, number: int) -> Source:
    noun, count = ("page", source.pages) if source.pages else ("paragraph", len(source.paragraphs))
    grades = [words.RELIABILITIES.get(source.reliability, ""), words.CREDIBILITIES.get(source.credibility, "")]
    code = f"{source.reliability}{source.credibility or ''}"
    return Source(
        material.format.number(number),
        source.title or source.name,
        material.format.count(noun, count),
        code,
        "، ".join(grade for grade in grades if grade) or words.NOT_ASSESSED,
        f"{source.sha256[:4]} {source.sha256[4:8]} … {source.sha256[-4:]}",
    )


def scales_section(material: Material) -> Section:
    """The seven words with their ranges, and what confidence means."""
    bands = tuple(Row((words.BANDS[band.code], material.format.percent_range(band.low, band.high))) for band in BANDS)
    trust = tuple(Row((words.CONFIDENCES[code], words.CONFIDENCE_MEANINGS[code])) for code in CONFIDENCES)
    return Section("scales", words.SCALES, (Table(words.SCALE_COLUMNS, bands), Table(words.CONFIDENCE_COLUMNS, trust)))
