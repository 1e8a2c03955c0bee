"""The dossier as JSON: every record, nothing lost on the way."""

import json
from pathlib import Path

from briefing.domain import records
from briefing.export import json as export
from tests.sample_dossier import snapshot


def test_every_record_is_there_and_comes_back_equal(tmp_path: Path) -> None:
    whole = snapshot()
    export.write(whole, tmp_path / "a.json")
    data = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert (data["format"], data["version"]) == ("ihata-dossier", 1)
    assert records.Dossier(**data["dossier"]) == whole.dossier
    for kind, group in whole.records.items():
        if kind != "dossier":
            assert [entry["id"] for entry in data["records"][kind]] == [record.id for record in group]
    source = whole.all(records.Source)[0]
    for entry, passage in zip(data["records"]["passage"], whole.all(records.Passage), strict=True):
        assert records.Passage(**entry) == passage
        assert source.text[entry["start"] : entry["end"]] == entry["quote"]
    judgement = data["records"]["judgement"][0]
    assert judgement["evidence"][0] == {"passage_id": "p-talks", "role": "support"}
