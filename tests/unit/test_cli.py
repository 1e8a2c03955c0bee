"""The command line as a person uses it: real files in, real files out, one line for an error."""

import json
from pathlib import Path

import pytest

from briefing.cli import main
from briefing.domain.records import Actor, Judgement, Source
from briefing.store import Store

REPORT = "الحدود بعد الاتفاق\n\nتسعى بغداد إلى تنسيق أمني مع دمشق ضد الإرهــاب منذ عام ٢٠١٤. وتخشى تركيا اتساع النفوذ الإيراني في سوريا.\n"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


@pytest.fixture
def dossier(report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    out = tmp_path / "out.ihata"
    assert main(["draft", str(report), "-o", str(out)]) == 0
    capsys.readouterr()
    return out


def test_json_is_one_object_a_file_with_the_text_as_it_is(
    report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    second = tmp_path / "second.txt"
    second.write_bytes("رفضت دمشق الاتفاق.\r\n\r\n".encode())
    assert main(["draft", str(report), str(second), "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["source"]["name"] for line in lines] == ["report.txt", "second.txt"]
    assert [line["source"]["text"] for line in lines] == [REPORT, "رفضت دمشق الاتفاق.\r\n\r\n"]
    for line in lines:
        for kind in ("judgements", "actors", "relations", "scenarios", "events", "places"):
            for item in line[kind]:
                assert item["passages"]
                for passage in item["passages"]:
                    assert line["source"]["text"][passage["start"] : passage["end"]] == passage["quote"]


def test_one_dossier_of_all_files(report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    second = tmp_path / "second.txt"
    second.write_text("رفضت دمشق الاتفاق مع بغداد.", encoding="utf-8")
    out = tmp_path / "two.ihata"
    assert main(["draft", str(report), str(second), "-o", str(out)]) == 0
    store = Store.open(out, read_only=True)
    assert [source.name for source in store.find(Source)] == ["report.txt", "second.txt"]
    names = [actor.name for actor in store.find(Actor)]
    assert len(names) == len(set(names))
    assert len(store.dossiers()) == 1
    store.close()


def test_show_and_search(dossier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(dossier)]) == 0
    assert "الحدود بعد الاتفاق" in capsys.readouterr().out
    assert main(["search", str(dossier), "ارهاب"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines and all("الإرهــاب" in line for line in lines)
    assert main(["search", str(dossier), "2014"]) == 0
    assert "٢٠١٤" in capsys.readouterr().out


@pytest.mark.parametrize("to", ["pdf", "html", "json"])
def test_export(dossier: Path, tmp_path: Path, to: str, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / f"brief.{to}"
    assert main(["export", str(dossier), "--to", to, "--include-proposals", "-o", str(out)]) == 0
    assert out.stat().st_size > 500


def test_what_nobody_accepted_is_not_exported(dossier: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "brief.pdf"
    assert main(["export", str(dossier), "--to", "pdf", "-o", str(out)]) == 2
    told = capsys.readouterr()
    assert told.out == "" and len(told.err.splitlines()) == 1
    assert not out.exists()


@pytest.mark.parametrize(
    ("name", "content"), [("empty.txt", b""), ("broken.docx", b"PK\x03\x04 cut off"), ("noise.pdf", b"\x00\x01\x02" * 50)]
)
@pytest.mark.parametrize("option", [["--json"], ["-o", "OUT"]])
def test_a_bad_file_is_one_line_and_nothing_is_written(
    tmp_path: Path, name: str, content: bytes, option: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    out = tmp_path / "out.ihata"
    assert main(["draft", str(path), *(str(out) if part == "OUT" else part for part in option)]) == 2
    told = capsys.readouterr()
    assert told.out == "" and len(told.err.splitlines()) == 1 and "Traceback" not in told.err
    assert sorted(entry.name for entry in tmp_path.iterdir()) == [name]


def test_a_bad_second_file_leaves_an_old_dossier_as_it_was(dossier: Path, report: Path, tmp_path: Path) -> None:
    bad = tmp_path / "empty.txt"
    bad.write_bytes(b"")
    before = dossier.read_bytes()
    assert main(["draft", str(report), str(bad), "-o", str(dossier)]) == 2
    assert dossier.read_bytes() == before


@pytest.mark.parametrize("command", [["show"], ["search"], ["export", "--to", "pdf", "-o", "x.pdf"]])
def test_what_is_no_dossier_is_refused(tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "other.ihata"
    path.write_bytes(b"something else")
    arguments = [command[0], str(path), *(["كلمة"] if command[0] == "search" else []), *command[1:]]
    assert main(arguments) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_reading_a_dossier_does_not_change_it(dossier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = dossier.read_bytes()
    main(["show", str(dossier)])
    main(["search", str(dossier), "بغداد"])
    assert dossier.read_bytes() == before


def test_proposals_wait_for_a_person(dossier: Path) -> None:
    store = Store.open(dossier, read_only=True)
    assert {item.status for item in (*store.find(Actor), *store.find(Judgement))} == {"proposed"}
    store.close()


@pytest.mark.parametrize(("to", "begins"), [("docx", b"PK"), ("pptx", b"PK"), ("md", b"<div"), ("html", b"<!DOCTYPE")])
def test_a_reader_gets_what_is_for_him(tmp_path: Path, to: str, begins: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    from briefing import sample

    path = tmp_path / "sample.ihata"
    store = Store.open(path)
    sample.make(store)
    store.close()
    sizes = {}
    for audience in ("colleague", "outside"):
        out = tmp_path / f"{audience}.{to}"
        assert main(["export", str(path), "--to", to, "--for", audience, "--extent", "standard", "-o", str(out)]) == 0
        assert out.read_bytes().startswith(begins)
        sizes[audience] = out.stat().st_size
    assert sizes["outside"] < sizes["colleague"]
    assert capsys.readouterr().out.count(str(tmp_path)) == 2


def test_a_pdf_takes_the_dossier_along_when_asked(tmp_path: Path) -> None:
    from briefing import desk, sample

    path = tmp_path / "sample.ihata"
    store = Store.open(path)
    sample.make(store)
    store.close()
    assert main(["export", str(path), "--to", "pdf", "--attach", "-o", str(tmp_path / "a.pdf")]) == 0
    inside = desk.dossier_inside(tmp_path / "a.pdf")
    assert inside is not None and inside.startswith(b"SQLite format 3")
