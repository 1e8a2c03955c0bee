"""The tables, as steps that are only ever added to: a database of every released version must go on opening.

Each step is frozen as released: it is written out in SQL and never derived from the records as they are today.
"""

from briefing.store.sqlite import Database, Migrations

FORMAT = 5  # raised with every step that an older program could not live with
APPLICATION_ID = 0x49484154  # "IHAT": how a file says that it is ours

steps = Migrations("ihata")

_RECORD = """id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier(id) DEFERRABLE INITIALLY DEFERRED,
    created TEXT NOT NULL, changed TEXT NOT NULL, author TEXT NOT NULL"""
_ITEM = f"""{_RECORD},
    status TEXT NOT NULL CHECK (status IN ('accepted', 'proposed', 'rejected')),
    strength REAL NOT NULL, rule TEXT NOT NULL, cue TEXT NOT NULL, evidence TEXT NOT NULL CHECK (json_valid(evidence))"""


def _link(column: str, table: str) -> str:
    return f"{column} TEXT NOT NULL REFERENCES {table}(id) DEFERRABLE INITIALLY DEFERRED"


_RANGE = """likelihood_low INTEGER CHECK (likelihood_low BETWEEN 1 AND 99),
    likelihood_high INTEGER CHECK (likelihood_high BETWEEN likelihood_low AND 99)"""
_ORDER = "position INTEGER NOT NULL"

_TABLES_1 = {
    "dossier": f"""{_RECORD}, title TEXT NOT NULL, subject TEXT NOT NULL,
        classification TEXT NOT NULL CHECK (classification IN ('open', 'internal', 'restricted', 'secret')),
        briefing_at TEXT NOT NULL, briefing_minutes INTEGER NOT NULL, prepared_by TEXT NOT NULL, language TEXT NOT NULL,
        asked_today TEXT NOT NULL""",
    "source": f"""{_RECORD}, name TEXT NOT NULL, title TEXT NOT NULL, media_type TEXT NOT NULL, sha256 TEXT NOT NULL, text TEXT NOT NULL,
        language TEXT NOT NULL, paragraphs TEXT NOT NULL CHECK (json_valid(paragraphs)), pages INTEGER NOT NULL,
        reliability TEXT NOT NULL CHECK (reliability IN ('', 'A', 'B', 'C', 'D', 'E', 'F')),
        credibility INTEGER NOT NULL CHECK (credibility BETWEEN 0 AND 6), {_ORDER}""",
    "passage": f"""{_RECORD}, {_link("source_id", "source")}, start INTEGER NOT NULL CHECK (start >= 0),
        "end" INTEGER NOT NULL CHECK ("end" > start), quote TEXT NOT NULL, "before" TEXT NOT NULL, "after" TEXT NOT NULL""",
    "judgement": f"""{_ITEM}, text TEXT NOT NULL, {_RANGE},
        confidence TEXT CHECK (confidence IN ('low', 'medium', 'high')), {_ORDER}""",
    "implication": f"{_ITEM}, audience TEXT NOT NULL, text TEXT NOT NULL, {_ORDER}",
    "premise": f"""{_ITEM}, premise TEXT NOT NULL CHECK (premise IN ('assumption', 'gap', 'question')), text TEXT NOT NULL,
        owner TEXT NOT NULL, due TEXT NOT NULL, {_ORDER}""",
    "actor": f"""{_ITEM}, name TEXT NOT NULL, aliases TEXT NOT NULL CHECK (json_valid(aliases)), actor_kind TEXT NOT NULL,
        bloc TEXT NOT NULL, influence INTEGER CHECK (influence BETWEEN 0 AND 100), interests TEXT NOT NULL, {_ORDER}""",
    "issue": f"{_ITEM}, name TEXT NOT NULL, description TEXT NOT NULL, {_ORDER}",
    "stand": f"""{_ITEM}, {_link("actor_id", "actor")}, {_link("issue_id", "issue")}, stance TEXT NOT NULL,
        salience INTEGER CHECK (salience BETWEEN 0 AND 100), rationale TEXT NOT NULL""",
    "relation": f"""{_ITEM}, {_link("from_id", "actor")}, {_link("to_id", "actor")},
        stance TEXT NOT NULL CHECK (stance IN ('p2', 'p1', 'z0', 'n1', 'n2', 'mx', 'uk')), relation_kind TEXT NOT NULL,
        influence INTEGER CHECK (influence BETWEEN 0 AND 4), rationale TEXT NOT NULL""",
    "scenario": f"""{_ITEM}, name TEXT NOT NULL, description TEXT NOT NULL, warning INTEGER NOT NULL, horizon TEXT NOT NULL, {_RANGE},
        impact_sign INTEGER NOT NULL CHECK (impact_sign BETWEEN -1 AND 1), impact INTEGER NOT NULL CHECK (impact BETWEEN 0 AND 5),
        winners TEXT NOT NULL CHECK (json_valid(winners)), losers TEXT NOT NULL CHECK (json_valid(losers)),
        opportunities TEXT NOT NULL, risks TEXT NOT NULL, first_actions TEXT NOT NULL, {_ORDER}""",
    "driver": f"{_ITEM}, {_link('scenario_id', 'scenario')}, text TEXT NOT NULL, {_ORDER}",
    "criterion": f"""{_ITEM}, name TEXT NOT NULL, weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 100),
        direction INTEGER NOT NULL CHECK (direction IN (-1, 1)), {_ORDER}""",
    "score": f"""{_RECORD}, {_link("criterion_id", "criterion")}, {_link("scenario_id", "scenario")},
        value INTEGER NOT NULL CHECK (value BETWEEN 1 AND 5)""",
    "indicator": f"""{_ITEM}, {_link("scenario_id", "scenario")}, text TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('not_seen', 'emerging', 'seen')), since TEXT NOT NULL, group_name TEXT NOT NULL, {_ORDER}""",
    "indicator_effect": f"""{_RECORD}, {_link("indicator_id", "indicator")}, {_link("scenario_id", "scenario")},
        step INTEGER NOT NULL CHECK (step BETWEEN -2 AND 2)""",
    "event": f"{_ITEM}, happened TEXT NOT NULL, text TEXT NOT NULL",
    "place": f"""{_ITEM}, name TEXT NOT NULL, place_kind TEXT NOT NULL,
        lat REAL CHECK (lat BETWEEN -90 AND 90), lon REAL CHECK (lon BETWEEN -180 AND 180)""",
    "descriptor": f"{_ITEM}, name TEXT NOT NULL, {_ORDER}",
    "descriptor_state": f"{_RECORD}, {_link('descriptor_id', 'descriptor')}, name TEXT NOT NULL, {_ORDER}",
    "cross_impact": f"""{_ITEM}, {_link("from_state_id", "descriptor_state")}, {_link("to_state_id", "descriptor_state")},
        value INTEGER NOT NULL CHECK (value BETWEEN -3 AND 3)""",
    "hypothesis": f"{_ITEM}, text TEXT NOT NULL, {_ORDER}",
    "hypothesis_rating": f"""{_RECORD}, {_link("hypothesis_id", "hypothesis")}, {_link("passage_id", "passage")},
        value INTEGER NOT NULL CHECK (value BETWEEN -2 AND 2)""",
    "slide": f"""{_RECORD}, slide TEXT NOT NULL, {_ORDER}, hidden INTEGER NOT NULL,
        minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 60), notes TEXT NOT NULL""",
    "meeting": f"""{_RECORD}, title TEXT NOT NULL, started TEXT NOT NULL, ended TEXT NOT NULL, place TEXT NOT NULL,
        attendees TEXT NOT NULL, shown TEXT NOT NULL CHECK (json_valid(shown))""",
    "note": f"""{_RECORD}, note_kind TEXT NOT NULL CHECK (note_kind IN ('note', 'question', 'decision', 'action')), text TEXT NOT NULL,
        target_kind TEXT NOT NULL, target_id TEXT NOT NULL, owner TEXT NOT NULL, due TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('open', 'done', 'cancelled')), filed INTEGER NOT NULL,
        meeting_id TEXT REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED, slide TEXT NOT NULL""",
}

_JOURNAL_1 = (
    """CREATE TABLE op (seq INTEGER PRIMARY KEY AUTOINCREMENT, dossier_id TEXT NOT NULL, verb TEXT NOT NULL, subject TEXT NOT NULL,
        author TEXT NOT NULL, at TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped', 'quiet'))) STRICT""",
    """CREATE TABLE op_row (op_seq INTEGER NOT NULL REFERENCES op(seq), n INTEGER NOT NULL, kind TEXT NOT NULL, record_id TEXT NOT NULL,
        "before" TEXT, "after" TEXT, PRIMARY KEY (op_seq, n)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX op_dossier ON op(dossier_id, state, seq)",
    "CREATE INDEX op_row_record ON op_row(record_id)",
)

# The search text is kept in a keyed table: deleting by an unindexed column of the FTS table would scan all of it.
_SEARCH_1 = (
    """CREATE TABLE search_text (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, record_id TEXT NOT NULL, dossier_id TEXT NOT NULL,
        part INTEGER NOT NULL, folded TEXT NOT NULL, UNIQUE (record_id, part)) STRICT""",
    "CREATE VIRTUAL TABLE search_index USING fts5(folded, content='search_text', content_rowid='id', tokenize='trigram')",
    """CREATE TRIGGER search_insert AFTER INSERT ON search_text BEGIN
        INSERT INTO search_index(rowid, folded) VALUES (new.id, new.folded); END""",
    """CREATE TRIGGER search_delete AFTER DELETE ON search_text BEGIN
        INSERT INTO search_index(search_index, rowid, folded) VALUES ('delete', old.id, old.folded); END""",
    """CREATE TRIGGER search_update AFTER UPDATE ON search_text BEGIN
        INSERT INTO search_index(search_index, rowid, folded) VALUES ('delete', old.id, old.folded);
        INSERT INTO search_index(rowid, folded) VALUES (new.id, new.folded); END""",
)


@steps()  # type: ignore[untyped-decorator]
def first_format(db: Database) -> None:
    for table, columns in _TABLES_1.items():
        db.execute(f"CREATE TABLE {table} ({columns}) STRICT")
        db.execute(f"CREATE INDEX {table}_dossier ON {table}(dossier_id)")
    for statement in (*_JOURNAL_1, *_SEARCH_1):
        db.execute(statement)


@steps()  # type: ignore[untyped-decorator]
def weighed_indicators_and_chosen_states(db: Database) -> None:
    db.execute("ALTER TABLE indicator ADD COLUMN weighed INTEGER NOT NULL DEFAULT 0 CHECK (weighed IN (0, 1))")
    db.execute("ALTER TABLE descriptor ADD COLUMN chosen TEXT NOT NULL DEFAULT ''")


_RELATION_2 = f"""{_ITEM}, {_link("from_id", "actor")}, {_link("to_id", "actor")},
    stance TEXT NOT NULL CHECK (stance IN ('p2', 'p1', 'z0', 'n1', 'n2', 'mx', 'uk', '')), relation_kind TEXT NOT NULL,
    influence INTEGER CHECK (influence BETWEEN 0 AND 4), rationale TEXT NOT NULL"""


@steps()  # type: ignore[untyped-decorator]
def relations_without_stance(db: Database) -> None:
    """How much an actor moves another can be known where nobody has judged how he stands towards him."""
    db.execute(f"CREATE TABLE relation_2 ({_RELATION_2}) STRICT")
    db.execute("INSERT INTO relation_2 SELECT * FROM relation")
    db.execute("DROP TABLE relation")
    db.execute("ALTER TABLE relation_2 RENAME TO relation")
    db.execute("CREATE INDEX relation_dossier ON relation(dossier_id)")


@steps()  # type: ignore[untyped-decorator]
def written_slides_and_minutes(db: Database) -> None:
    text = "TEXT NOT NULL DEFAULT ''"
    added = {
        "slide": {
            "title": text,
            "text": text,
            "asked": "INTEGER NOT NULL DEFAULT 1 CHECK (asked IN (0, 1))",
            "rehearsed": "INTEGER NOT NULL DEFAULT 0 CHECK (rehearsed >= 0)",
        },
        "meeting": {
            **dict.fromkeys(("chair", "apologies", "rapporteur", "summary", "next_at"), text),
            "approved": "INTEGER NOT NULL DEFAULT 0 CHECK (approved IN (0, 1))",
        },
        "note": {"minuted": "INTEGER NOT NULL DEFAULT 0 CHECK (minuted IN (0, 1))"},
    }
    for table, columns in added.items():
        for column, kind in columns.items():
            db.execute(f"ALTER TABLE {table} ADD COLUMN {column} {kind}")


_INDICATOR_EFFECT_3 = f"""{_RECORD}, {_link("indicator_id", "indicator")},
    scenario_id TEXT REFERENCES scenario(id) DEFERRABLE INITIALLY DEFERRED, step INTEGER NOT NULL CHECK (step BETWEEN -2 AND 2)"""
_WAIVER_3 = f"{_RECORD}, code TEXT NOT NULL, about TEXT NOT NULL, reason TEXT NOT NULL"
# of the states that an indicator was in, those that the journal knows the day of; of one day, the last
_STATES_OF_THE_JOURNAL = """UPDATE indicator SET earlier = (SELECT json_group_array(json_array(state, since)) FROM (
    SELECT json_extract(r."before", '$.state') AS state, json_extract(r."before", '$.since') AS since, max(r.op_seq)
    FROM op_row r JOIN op o ON o.seq = r.op_seq WHERE r.kind = 'indicator' AND r.record_id = indicator.id AND o.state = 'done'
    AND state IS NOT NULL AND since != '' AND since < indicator.since GROUP BY since ORDER BY since))"""
_LIST = "TEXT NOT NULL DEFAULT '[]' CHECK (json_valid({0}))"


@steps()  # type: ignore[untyped-decorator]
def dated_states_assumptions_and_waivers(db: Database) -> None:
    """Indicators speak of what no scenario says, and keep their earlier states; scenarios assume states of descriptors;
    findings of the check are set aside with a reason.
    """
    db.execute(f"CREATE TABLE indicator_effect_3 ({_INDICATOR_EFFECT_3}) STRICT")
    db.execute("INSERT INTO indicator_effect_3 SELECT * FROM indicator_effect")
    db.execute("DROP TABLE indicator_effect")
    db.execute("ALTER TABLE indicator_effect_3 RENAME TO indicator_effect")
    db.execute("CREATE INDEX indicator_effect_dossier ON indicator_effect(dossier_id)")
    db.execute(f"ALTER TABLE indicator ADD COLUMN earlier {_LIST.format('earlier')}")
    db.execute(_STATES_OF_THE_JOURNAL)
    db.execute(f"ALTER TABLE scenario ADD COLUMN assumes {_LIST.format('assumes')}")
    db.execute(f"CREATE TABLE waiver ({_WAIVER_3}) STRICT")
    db.execute("CREATE INDEX waiver_dossier ON waiver(dossier_id)")


@steps()  # type: ignore[untyped-decorator]
def cells_by_their_ends(db: Database) -> None:
    """A cell of a matrix is found by what it stands between, not by going through all of them."""
    db.execute("CREATE INDEX relation_ends ON relation(from_id, to_id)")
    db.execute("CREATE INDEX stand_ends ON stand(actor_id, issue_id)")


_HANDOUT_5 = (
    f"""{_RECORD}, name TEXT NOT NULL, form TEXT NOT NULL, audience TEXT NOT NULL DEFAULT '', extent TEXT NOT NULL DEFAULT ''"""
)


@steps()  # type: ignore[untyped-decorator]
def handouts(db: Database) -> None:
    """What was exported or printed, by whom, for whom and when."""
    db.execute(f"CREATE TABLE handout ({_HANDOUT_5}) STRICT")
    db.execute("CREATE INDEX handout_dossier ON handout(dossier_id)")


@steps()  # type: ignore[untyped-decorator]
def first_guesses(db: Database) -> None:
    """An influence or a salience that the program guessed is told from one that somebody has weighed."""
    for table in ("actor", "stand"):
        db.execute(f"ALTER TABLE {table} ADD COLUMN guessed INTEGER NOT NULL DEFAULT 0 CHECK (guessed IN (0, 1))")
