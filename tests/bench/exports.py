"""How long it takes to write a briefing of thirty slides as PDF, PowerPoint and Word, beside LibreOffice turning the same Word file to PDF."""

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from briefing import desk
from briefing.brief.slides import compose_slides
from briefing.domain import records
from briefing.domain.dossier import Snapshot
from tests.office import libreoffice
from tests.sample_dossier import snapshot

ROUNDS = 5
PROMISED = 2000  # milliseconds each
SLIDES = 30


def dossier() -> Snapshot:
    """The dossier of the tests, its judgements, issues, scenarios, signs and events so many times that it makes thirty slides."""
    whole = snapshot()
    times: dict[type[records.Item], int] = {
        records.Judgement: 7,
        records.Issue: 2,
        records.Scenario: 2,
        records.Indicator: 6,
        records.Event: 9,
        records.Premise: 6,
    }
    groups = dict(whole.records)
    for cls, count in times.items():
        groups[cls.kind] = tuple(_again(record, n) for n in range(count) for record in whole.accepted(cls))
    groups[records.Stand.kind] = tuple(
        replace(stand, id=f"{stand.id}-{n}", issue_id=f"{stand.issue_id}-{n}")
        for n in range(times[records.Issue])
        for stand in whole.accepted(records.Stand)
    )
    for kind, field in ((records.Indicator.kind, "scenario_id"), (records.Driver.kind, "scenario_id")):
        groups[kind] = tuple(replace(record, **{field: f"{getattr(record, field)}-0"}) for record in groups[kind])
    return Snapshot(whole.dossier, groups)


def _again(record: records.Item, n: int) -> records.Item:
    """The record a further time, under an id, a place and a name of its own."""
    own = {"id": f"{record.id}-{n}"} | ({"position": n} if hasattr(record, "position") else {})
    return replace(record, **own, **({"name": f"{record.name} {n + 1}"} if hasattr(record, "name") else {}))


def report(folder: Path) -> list[str]:
    """One line each: the median of a few runs and what was promised; then LibreOffice, where this machine has it."""
    whole = dossier()
    slides = len(compose_slides(whole).visible)
    lines = [f"a dossier of {slides} slides"]
    for to in ("pdf", "pptx", "docx", "html"):
        out = folder / f"brief.{to}"
        middle = _median(lambda to=to, out=out: desk.publish(whole, to, out))  # type: ignore[misc]
        lines.append(f"{'written as ' + to:40} {middle:7.1f} ms  of {PROMISED} ms promised, {out.stat().st_size // 1024} KB")
    if libreoffice.found():
        middle = _median(lambda: libreoffice.to_pdf(folder / "brief.docx", folder / "office"))
        lines.append(f"{'LibreOffice, the same docx to pdf':40} {middle:7.1f} ms")
    return lines


def _median(work: Callable[[], object]) -> float:
    work()  # once for what is loaded only then
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        work()
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)
