"""The history: what was done is told with before and after, and restored as a new change."""

from pathlib import Path

import pytest

from briefing.domain.records import Actor, Judgement, Relation
from briefing.store import Store
from briefing.store.history import restore, steps
from briefing.store.operations import dossiers, editing, notes


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "library.ihata", author="محلل")


def test_an_edit_is_told_with_what_was_and_what_is(store: Store) -> None:
    dossier = dossiers.create(store, "ملف")
    made = editing.add(store, Judgement, dossier.id, text="حكم أول", likelihood_low=20, likelihood_high=45)
    editing.edit(store, Judgement, made.id, text="حكم معدَّل")
    last, added, new = steps(store, dossier.id)
    assert (last.verb, last.kind, last.name, last.author) == ("edit-judgement", "judgement", "حكم معدَّل", "محلل")
    assert [(field.name, field.before, field.after) for field in last.fields] == [("text", "حكم أول", "حكم معدَّل")]
    assert (added.verb, added.existed) == ("add-judgement", (False, True))
    assert new.verb == "new-dossier"


def test_what_was_undone_and_what_is_only_being_typed_is_not_told(store: Store) -> None:
    dossier = dossiers.create(store, "ملف")
    editing.add(store, Actor, dossier.id, name="بغداد")
    store.undo(dossier.id)
    notes.keep_typing(store, dossier.id, None, "كلمة", "note", ("dossier", dossier.id))
    assert [step.verb for step in steps(store, dossier.id)] == ["new-dossier"]


def test_restoring_an_edit_writes_only_what_it_changed(store: Store) -> None:
    dossier = dossiers.create(store, "ملف")
    made = editing.add(store, Judgement, dossier.id, text="أول")
    editing.edit(store, Judgement, made.id, text="ثانٍ")
    editing.edit(store, Judgement, made.id, confidence="high")
    edit = next(
        step for step in steps(store, dossier.id) if any(field.name == "text" for field in step.fields) and step.existed[0]
    )
    restore(store, dossier.id, edit.seq)
    record = store.get(Judgement, made.id)
    assert record is not None and (record.text, record.confidence) == ("أول", "high")
    assert steps(store, dossier.id)[0].verb == "restore"
    store.undo(dossier.id)
    assert store.get(Judgement, made.id).text == "ثانٍ"


def test_restoring_a_removal_brings_back_all_that_went(store: Store) -> None:
    dossier = dossiers.create(store, "ملف")
    one, two = (editing.add(store, Actor, dossier.id, name=name) for name in ("بغداد", "دمشق"))
    editing.add(store, Relation, dossier.id, from_id=one.id, to_id=two.id, stance="p1")
    editing.remove(store, Actor, one.id)
    removal = steps(store, dossier.id)[0]
    assert removal.existed == (True, False) and removal.records == 2
    restore(store, dossier.id, removal.seq)
    assert len(store.find(Actor)) == 2 and len(store.find(Relation)) == 1
    assert [hit.record.id for hit in store.search("بغداد")] == [one.id]
