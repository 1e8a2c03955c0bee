"""The tables of a brief as CSV: what Excel needs to read Arabic, numbers as numbers, and no cell that computes."""

import csv
import io
import zipfile
from pathlib import Path

import pytest

from briefing import desk
from briefing.arabic.format import Format
from briefing.brief import Variant, compose
from briefing.domain.errors import UserError
from briefing.export import csv as export
from tests.sample_dossier import snapshot


def tables(**changes: object) -> dict[str, list[list[str]]]:
    brief = compose(snapshot(**changes), notes=True, format=Format("latin"))
    found = {}
    for name, data in export.to_csv(brief).items():
        assert data.startswith(b"\xef\xbb\xbf")
        found[name.split(" ", 1)[1]] = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    return found


def test_every_table_is_a_file_with_even_rows() -> None:
    found = tables()
    assert {"الأحكام الرئيسية.csv", "ملحق الشواهد.csv", "الفاعلون ومواقفهم - موقف الصف من العمود.csv"} <= set(found)
    assert all(len({len(row) for row in grid}) == 1 and len(grid) > 1 for grid in found.values())
    head, first, *_ = found["الأحكام الرئيسية.csv"]
    assert head[2:5] == ["الاحتمال", "من ٪", "إلى ٪"] and first[2:5] == ["مرجّح", "55", "80"]


@pytest.mark.parametrize("evil", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =cmd|' /C calc'!A0", "＝1"])
def test_no_cell_computes(evil: str) -> None:
    assert export._safe(evil).startswith("'")
    whole = snapshot()
    assert export._safe(whole.dossier.title) == whole.dossier.title


def test_a_zip_or_a_folder(tmp_path: Path) -> None:
    desk.publish(snapshot(), "csv", tmp_path / "a.zip", variant=Variant("leadership"))
    with zipfile.ZipFile(tmp_path / "a.zip") as package:
        names = package.namelist()
        assert b"55" in package.read(names[0])
    desk.publish(snapshot(), "csv", tmp_path / "a", variant=Variant("leadership"))
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == sorted(names)
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError):
        desk.publish(snapshot(), "csv", tmp_path / "file")
    assert (tmp_path / "file").read_text() == "x"
