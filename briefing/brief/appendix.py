"""What stands behind a brief: sources and their grades, and the meaning of its words of likelihood and confidence."""

from briefing.brief import words
from briefing.brief.blocks import Row, Section, Source, Sources, Table
from briefing.brief.material import Material
from briefing.domain import records
from briefing.domain.scales import BANDS, CONFIDENCES


def sources_section(material: Material) -> Section | None:
    items = tuple(_source(material, source, number) for number, source in enumerate(material.snapshot.all(records.Source), 1))
    columns = words.SOURCE_COLUMNS if material.variant.has("source_names") else words.SOURCE_COLUMNS[:-1]
    return Section("sources", words.SOURCES, (Sources(columns, items),)) if items else None


def _source(material: Material, source: records.Source, number: int) -> Source:
    noun, count = ("page", source.pages) if source.pages else ("paragraph", len(source.paragraphs))
    grades = [words.RELIABILITIES.get(source.reliability, ""), words.CREDIBILITIES.get(source.credibility, "")]
    code = f"{source.reliability}{source.credibility or ''}"
    shown, named = material.format.number(number), material.variant.has("source_names")
    return Source(
        shown,
        source.title or source.name if named else words.SOURCE_N.format(shown),
        material.format.count(noun, count),
        code,
        "، ".join(grade for grade in grades if grade) or words.NOT_ASSESSED,
        f"{source.sha256[:4]} {source.sha256[4:8]} … {source.sha256[-4:]}" if named else "",
    )


def scales_section(material: Material) -> Section:
    """The seven words with their ranges, and what confidence means."""
    bands = tuple(Row((words.BANDS[band.code], material.format.percent_range(band.low, band.high))) for band in BANDS)
    trust = tuple(Row((words.CONFIDENCES[code], words.CONFIDENCE_MEANINGS[code])) for code in CONFIDENCES)
    return Section("scales", words.SCALES, (Table(words.SCALE_COLUMNS, bands), Table(words.CONFIDENCE_COLUMNS, trust)))
