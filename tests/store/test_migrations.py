"""A library of an earlier format opens: nothing in it is lost, and a copy of it as it was lies beside it."""

import json
import sqlite3
from pathlib import Path

import pytest

from briefing.domain.records import Indicator, IndicatorEffect, Relation, Scenario, Waiver
from briefing.store import Store
from briefing.store.files import copies_folder
from briefing.store.migrations import APPLICATION_ID, FORMAT, steps
from briefing.store.operations import relations, scenarios
from briefing.store.sqlite import Database

_DOSSIER = ("id", "dossier_id", "title", "subject", "classification", "briefing_at", "prepared_by", "language", "asked_today")


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """A library as the first format wrote it: a dossier, two actors, and how one stands towards the other."""
    path = tmp_path / "library.ihata"
    db = Database(sqlite3.connect(path))
    steps.apply(db, stop_before="relations_without_stance")
    record = {"created": "", "changed": "", "author": "", "dossier_id": "d"}
    item = {**record, "status": "accepted", "strength": 1.0, "rule": "", "cue": "", "evidence": "[]"}
    texts = dict.fromkeys(_DOSSIER, "") | {"classification": "internal", "title": "ملف"}
    db["dossier"].insert({**texts, **record, "id": "d", "briefing_minutes": 30})
    actor = {**item, "aliases": "[]", "actor_kind": "state", "bloc": "", "influence": None, "interests": "", "position": 0}
    for name in ("one", "two"):
        db["actor"].insert({**actor, "id": name, "name": name})
    values = {"stance": "n1", "relation_kind": "", "influence": 3, "rationale": "حذر"}
    db["relation"].insert({**item, **values, "id": "r", "from_id": "one", "to_id": "two"})
    texts = dict.fromkeys(("description", "horizon", "opportunities", "risks", "first_actions"), "")
    ends = {"warning": 0, "impact_sign": 0, "impact": 0, "winners": "[]", "losers": "[]", "position": 0}
    db["scenario"].insert({**item, **texts, **ends, "id": "s", "name": "شراكة"})
    values = {"text": "لقاء", "state": "seen", "since": "2026-10-14", "group_name": "", "position": 0}
    db["indicator"].insert({**item, **values, "id": "i", "scenario_id": "s"})
    db["indicator_effect"].insert({**record, "id": "e", "indicator_id": "i", "scenario_id": "s", "step": 2})
    _journal(db, 1, "not_seen", "", "emerging", "2026-09-21")
    _journal(db, 2, "emerging", "2026-09-21", "seen", "2026-10-14")
    _journal(db, 3, "seen", "2026-10-14", "not_seen", "", state="undone")
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")
    db.conn.commit()
    db.close()
    return path


def _journal(db: Database, seq: int, before: str, since: str, after: str, until: str, *, state: str = "done") -> None:
    """An edit of the indicator's state as the first format wrote it down."""
    entry = {"dossier_id": "d", "verb": "observe-indicator", "subject": "", "author": "", "at": "", "state": state}
    db["op"].insert({"seq": seq, **entry})
    ends = {"before": {"state": before, "since": since}, "after": {"state": after, "since": until}}
    rows = {name: json.dumps(row) for name, row in ends.items()}
    db["op_row"].insert({"op_seq": seq, "n": 0, "kind": "indicator", "record_id": "i", **rows})


def test_relations_of_the_first_format_are_all_there(first: Path) -> None:
    store = Store.open(first)
    (relation,) = store.find(Relation)
    assert (relation.id, relation.stance, relation.influence, relation.rationale) == ("r", "n1", 3, "حذر")
    made = relations.set_relation(store, "d", "two", "one", influence=2)
    assert store.get(Relation, made.id).stance == ""
    store.close()
    assert sqlite3.connect(first).execute("PRAGMA user_version").fetchone() == (FORMAT,)


def test_effects_and_indicators_of_the_first_format_are_all_there(first: Path) -> None:
    store = Store.open(first)
    assert [(one.id, one.scenario_id, one.step) for one in store.find(IndicatorEffect)] == [("e", "s", 2)]
    (indicator,) = store.find(Indicator)
    assert (indicator.state, indicator.since) == ("seen", "2026-10-14")
    assert indicator.earlier == (("emerging", "2026-09-21"),)
    scenarios.set_effect(store, "i", None, -1)
    assert [(one.scenario_id, one.step) for one in store.find(IndicatorEffect, scenario_id=None)] == [(None, -1)]
    (scenario,) = store.find(Scenario)
    assert scenario.assumes == () and store.find(Waiver) == []
    store.close()


@pytest.mark.parametrize(("table", "ends"), [("relation", "from_id = ? AND to_id"), ("stand", "actor_id = ? AND issue_id")])
def test_a_cell_is_found_without_going_through_all_of_them(first: Path, table: str, ends: str) -> None:
    Store.open(first).close()
    with sqlite3.connect(first) as db:
        plan = db.execute(f"EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE dossier_id = ? AND {ends} = ?", "abc").fetchall()
    db.close()
    assert f"{table}_ends" in plan[0][3]


def test_a_copy_of_the_library_as_it_was_is_kept(first: Path) -> None:
    Store.open(first).close()
    (copy,) = copies_folder(first).iterdir()
    with sqlite3.connect(copy) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (1,)
        assert old.execute("SELECT stance FROM relation").fetchone() == ("n1",)
    old.close()
