"""What left the program is written down once, stays through undo, and travels with the dossier only."""

from pathlib import Path

from briefing.domain.records import Handout, Judgement
from briefing.store import Store, history
from briefing.store.operations import dossiers, editing, handouts
from briefing.store.portable import save_copy


def test_a_note_of_what_left_stays_when_edits_are_undone(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "library.ihata", author="سلمى")
    dossier = dossiers.create(store, "ملف").id
    made = editing.add(store, Judgement, dossier, text="حكم")
    noted = handouts.note(store, dossier, "pdf", name="ملف.pdf", audience="outside", extent="page")
    assert store.undo(dossier) == "add-judgement"
    assert store.get(Judgement, made.id) is None and store.find(Handout) == [noted]
    assert store.undo(dossier) is None
    step = history.steps(store, dossier)[0]
    assert (step.verb, step.kind, step.author, step.name) == ("hand-out", "handout", "سلمى", "ملف.pdf")
    store.close()


def test_it_travels_with_its_dossier_and_with_no_other(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "library.ihata")
    one, two = (dossiers.create(store, title).id for title in ("أول", "ثانٍ"))
    handouts.note(store, one, "docx", name="أول.docx")
    handouts.note(store, two, "print")
    save_copy(store, one, tmp_path / "one.ihata")
    store.close()
    copy = Store.open(tmp_path / "one.ihata")
    assert [(handout.dossier_id, handout.form, handout.name) for handout in copy.find(Handout)] == [(one, "docx", "أول.docx")]
    copy.close()
