"""The dossier as one JSON object, for other programs: every record of every kind, with the fields under which it is kept."""

import dataclasses
import json
from pathlib import Path
from typing import Any

from briefing.domain.dossier import Snapshot
from briefing.export.atomic import write_bytes

FORMAT = "ihata-dossier"
VERSION = 1


def to_json(snapshot: Snapshot) -> dict[str, Any]:
    """`{"format", "version", "dossier": {…}, "records": {kind: [{…}, …]}}`; texts and offsets in Unicode code points."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "dossier": dataclasses.asdict(snapshot.dossier),
        "records": {
            kind: [dataclasses.asdict(record) for record in group]
            for kind, group in snapshot.records.items()
            if kind != snapshot.dossier.kind
        },
    }


def write(snapshot: Snapshot, path: Path) -> None:
    """Raises UserError("export-failed")."""
    text = json.dumps(to_json(snapshot), ensure_ascii=False, indent=1)
    write_bytes(path, text.encode("utf-8", "replace") + b"\n")
