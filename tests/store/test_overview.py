"""What the library says of dossiers: counted by the database, the one last changed first."""

from pathlib import Path

from briefing.domain.records import Actor, Judgement, Premise
from briefing.store import Store
from briefing.store.operations import dossiers, editing


def test_counts_what_is_accepted_and_what_waits_of_each_dossier(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "library.ihata")
    first, second = dossiers.create(store, "الأول"), dossiers.create(store, "الثاني")
    editing.add(store, Judgement, first.id, text="ثانٍ", position=5)
    editing.add(store, Judgement, first.id, text="أول", position=1)
    editing.add(store, Judgement, first.id, text="مرفوض", status="rejected", position=0)
    editing.add(store, Actor, first.id, name="دمشق", status="proposed")
    editing.add(store, Premise, first.id, text="سؤال", status="proposed")
    one, other = store.overviews()
    assert [one.dossier.id, other.dossier.id] == [first.id, second.id]
    assert (one.leading, one.judgements, one.actors, one.sources, one.waiting) == ("أول", 2, 0, 0, 2)
    assert (other.leading, other.judgements, other.actors, other.sources, other.waiting) == ("", 0, 0, 0, 0)
    assert one.last_change == store.last_change(first.id)
    store.close()
