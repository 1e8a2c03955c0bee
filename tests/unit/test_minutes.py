"""The minutes of a meeting: what was shown and for how long, decisions, actions by who is to do them, and nothing proposed."""

from pathlib import Path

import docx
import pytest

from briefing import desk, sample
from briefing.arabic.format import Format
from briefing.brief.blocks import Points, Table
from briefing.brief.minutes import compose_minutes, notes_of, stays
from briefing.domain.records import Judgement, Meeting, Note
from briefing.store import Store
from briefing.store.operations import editing, meetings

START = "2026-11-24T09:30:00.000Z"


class World:
    def __init__(self, path: Path) -> None:
        self.store = Store.open(path / "library.ihata")
        self.dossier = sample.make(self.store)
        self.meeting = meetings.begin(self.store, self.dossier, "الاجتماع الأول", START).id
        for slide, at in (("cover", "09:30:00"), ("judgements", "09:31:00"), ("cover", "09:36:00"), ("scenarios", "09:36:30")):
            meetings.show(self.store, self.meeting, slide, f"2026-11-24T{at}.000Z")
        meetings.end(self.store, self.meeting, "2026-11-24T09:40:00.000Z")
        judgement = self.store.find(Judgement, dossier_id=self.dossier, status="accepted")[0].id
        self.note("decision", "تكليف فريق فني", target_kind="judgement", target_id=judgement)
        self.note("action", "تقدير الكلفة", owner="سلمى", due="2026-12-08")
        self.note("action", "خريطة نقاط المراقبة")
        self.note("question", "هل يلزم رأي البرلمان؟")
        self.note("note", "ملاحظة لا تخص المحضر")

    def note(self, kind: str, text: str, **values: str) -> Note:
        return editing.add(self.store, Note, self.dossier, note_kind=kind, text=text, meeting_id=self.meeting, **values)

    def sections(self) -> dict[str, object]:
        return {section.key: section for section in compose_minutes(self.store.snapshot(self.dossier), self.meeting).sections}


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def test_slides_stand_with_the_time_that_they_took_altogether(world: World) -> None:
    snapshot = world.store.snapshot(world.dossier)
    found = stays(snapshot, snapshot.get(Meeting, world.meeting), Format())
    assert [stay.seconds for stay in found] == [90, 300, 210]


def test_decisions_and_actions_stand_in_the_minutes_and_a_mere_note_does_not(world: World) -> None:
    sections = world.sections()
    (decisions,) = sections["decisions"].blocks
    assert isinstance(decisions, Points)
    assert [point.text for point in decisions.items] == ["تكليف فريق فني"] and "الحكم ١" in decisions.items[0].detail
    (actions,) = sections["actions"].blocks
    assert isinstance(actions, Table)
    assert [row.cells[1:3] for row in actions.rows] == [("تقدير الكلفة", "سلمى"), ("خريطة نقاط المراقبة", "بلا مسؤول")]
    said = repr(sections)
    assert "هل يلزم رأي البرلمان؟" in said and "ملاحظة لا تخص المحضر" not in said
    (note,) = world.store.find(Note, text="ملاحظة لا تخص المحضر")
    editing.edit(world.store, Note, note.id, minuted=True)
    assert "ملاحظة لا تخص المحضر" in repr(world.sections())


def test_a_meeting_without_decisions_says_so(world: World) -> None:
    for note in notes_of(world.store.snapshot(world.dossier), world.meeting):
        editing.remove(world.store, Note, note.id)
    sections = world.sections()
    assert "لم يُتخذ قرار." in repr(sections["decisions"]) and "لا إجراءات." in repr(sections["actions"])


def test_minutes_are_a_draft_until_they_are_approved(world: World) -> None:
    assert compose_minutes(world.store.snapshot(world.dossier), world.meeting).draft
    editing.edit(world.store, Meeting, world.meeting, approved=True, chair="الوزير")
    approved = compose_minutes(world.store.snapshot(world.dossier), world.meeting)
    assert not approved.draft and "الوزير" in repr(approved.sections)


@pytest.mark.parametrize("to", ["docx", "pdf"])
def test_they_are_written_as_files(world: World, tmp_path: Path, to: str) -> None:
    out = tmp_path / f"minutes.{to}"
    desk.publish_minutes(world.store.snapshot(world.dossier), world.meeting, to, out)
    assert out.stat().st_size > 2000
    if to == "docx":
        said = "\n".join(paragraph.text for paragraph in docx.Document(str(out)).paragraphs)
        assert "تكليف فريق فني" in said
