"""A briefing that is held is written down as it goes on, and one that broke off is ended by the next start."""

from pathlib import Path

import pytest

from briefing.domain.records import Actor, Meeting, Note
from briefing.store import Store
from briefing.store.operations import dossiers, editing, meetings, notes

BEGAN, SHOWN, TYPED = "2026-11-24T09:30:00.000000Z", "2026-11-24T09:31:00.000000Z", "2026-11-24T09:40:00.000000Z"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "library.ihata")


@pytest.fixture
def dossier(store: Store) -> str:
    return dossiers.create(store, "ملف").id


def test_slides_are_written_down_in_the_order_in_which_they_were_shown(store: Store, dossier: str) -> None:
    meeting = meetings.begin(store, dossier, "إحاطة", BEGAN)
    for slide in ("cover", "judgements", "cover"):
        meetings.show(store, meeting.id, slide, SHOWN)
    assert [slide for slide, _ in store.get(Meeting, meeting.id).shown] == ["cover", "judgements", "cover"]


def test_what_was_held_is_not_undone(store: Store, dossier: str) -> None:
    meeting = meetings.begin(store, dossier, "إحاطة", BEGAN)
    actor = editing.add(store, Actor, dossier, name="العراق")
    meetings.show(store, meeting.id, "cover", SHOWN)
    store.undo(dossier)
    assert store.get(Actor, actor.id) is None
    assert store.get(Meeting, meeting.id).shown == (("cover", SHOWN),)


def test_ending_files_what_was_still_being_typed(store: Store, dossier: str) -> None:
    meeting = meetings.begin(store, dossier, "إحاطة", BEGAN)
    note = notes.keep_typing(
        store, dossier, None, "تكليف فريق ", "decision", ("dossier", dossier), meeting_id=meeting.id, slide="cover"
    )
    assert notes.unfiled(store, dossier) is None
    meetings.end(store, meeting.id, TYPED)
    filed = store.get(Note, note)
    assert filed.filed and filed.text == "تكليف فريق" and (filed.meeting_id, filed.slide) == (meeting.id, "cover")


def test_a_meeting_that_broke_off_is_ended_at_the_last_moment_that_is_known(store: Store, dossier: str) -> None:
    assert meetings.end_interrupted(store, dossier) is None
    meeting = meetings.begin(store, dossier, "إحاطة", BEGAN)
    meetings.show(store, meeting.id, "cover", SHOWN)
    assert meetings.end_interrupted(store, dossier).id == meeting.id
    assert store.get(Meeting, meeting.id).ended == SHOWN
    assert meetings.end_interrupted(store, dossier) is None
