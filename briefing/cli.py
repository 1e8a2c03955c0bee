"""The same use cases from a terminal: draft, show, export, search. No window, no Qt.

Errors are one line on stderr and exit code 2; files appear whole or not at all.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from briefing import desk
from briefing.arabic.format import Format
from briefing.brief.variants import AUDIENCES, EXTENTS, Variant
from briefing.domain.errors import UserError
from briefing.domain.records import Dossier
from briefing.sentences import sentence
from briefing.store import Store
from briefing.store.portable import save_copy
from briefing.terminal import show

COMMANDS = ("draft", "show", "export", "search")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}\n")


def main(arguments: Sequence[str]) -> int:
    """Runs one subcommand; returns the exit code."""
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except UserError as error:
        print(sentence(error), file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
    except KeyboardInterrupt:
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="ihata", description="إحاطة: from a report to a brief. Without a subcommand, the window opens.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="{" + ",".join(COMMANDS) + "}")
    draft = commands.add_parser("draft", help="draft reports: print what is proposed, or keep it as a dossier")
    draft.add_argument("files", nargs="+", type=Path, metavar="FILE")
    draft.add_argument("-o", dest="out", type=Path, metavar="OUT.ihata", help="make one dossier of all files")
    draft.add_argument("--json", action="store_true", help="print one JSON object a file, one a line")
    draft.add_argument("--deep", action="store_true", help="find names by the slow model, which finds more of them")
    draft.set_defaults(run=_draft)
    shown = commands.add_parser("show", help="print a dossier")
    shown.add_argument("dossier", type=Path, metavar="X.ihata")
    shown.set_defaults(run=_show)
    export = commands.add_parser("export", help="write the brief of a dossier (csv: a folder of tables, or one .zip)")
    export.add_argument("dossier", type=Path, metavar="X.ihata")
    export.add_argument("--to", required=True, choices=desk.WRITERS)
    export.add_argument(
        "--for", dest="audience", choices=AUDIENCES, default="colleague", help="who reads it: what is not for him stays"
    )
    export.add_argument("--extent", choices=EXTENTS, default="full", help="one page, the usual, or all of it")
    export.add_argument("--notes", action="store_true", help="also the notes, for a colleague")
    export.add_argument("--attach", action="store_true", help="put the dossier itself into the PDF, for a colleague")
    export.add_argument("--include-proposals", action="store_true", help="also what nobody has reviewed, each page marked so")
    export.add_argument("-o", dest="out", type=Path, required=True, metavar="OUT")
    export.set_defaults(run=_export)
    search = commands.add_parser("search", help="search a dossier")
    search.add_argument("dossier", type=Path, metavar="X.ihata")
    search.add_argument("query", metavar="QUERY")
    search.set_defaults(run=_search)
    return parser


def _draft(options: argparse.Namespace) -> None:
    if options.out is not None:
        count = _draft_to(options.files, options.out, options.deep)
        print(f"{options.out}: {Format('latin').count('proposal', count)}")
        return
    for path in options.files:
        with _progress(path.name) as report:
            document = desk.read(path, report)
            proposals = desk.draft(document, report, deep=options.deep)
        if options.json:
            print(json.dumps(desk.draft_json(document, proposals), ensure_ascii=False), flush=True)
        else:
            with _in_memory() as store:
                taken = desk.keep(store, document, proposals, None)
                show(store.snapshot(taken.dossier_id))


def _draft_to(paths: Sequence[Path], out: Path, deep: bool) -> int:
    """All files as one new dossier in `out`, which is replaced only when everything has worked."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="ihata-") as folder:
        store = Store.open(Path(folder) / "draft.ihata")
        try:
            dossier_id: str | None = None
            count = 0
            for path in paths:
                with _progress(path.name) as report:
                    taken = desk.take_in(store, desk.read(path, report), dossier_id, report, deep=deep)
                dossier_id = taken.dossier_id
                count += taken.proposals
            if dossier_id is not None:
                _save(store, dossier_id, out)
        finally:
            store.close()
    return count


def _save(store: Store, dossier_id: str, out: Path) -> None:
    try:
        save_copy(store, dossier_id, out)
    except OSError as error:
        raise UserError("read-only-folder", name=str(out.parent)) from error


@contextmanager
def _in_memory() -> Iterator[Store]:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="ihata-") as folder:
        store = Store.open(Path(folder) / "show.ihata")
        try:
            yield store
        finally:
            store.close()


@contextmanager
def _opened(path: Path) -> Iterator[tuple[Store, Dossier]]:
    store = Store.open(path, read_only=True)
    try:
        dossiers = store.dossiers()
        if not dossiers:
            raise UserError("empty", name=path.name)
        yield store, dossiers[0]
    finally:
        store.close()


def _show(options: argparse.Namespace) -> None:
    with _opened(options.dossier) as (store, dossier):
        show(store.snapshot(dossier.id))


def _export(options: argparse.Namespace) -> None:
    with _opened(options.dossier) as (store, dossier):
        desk.publish(
            store.snapshot(dossier.id),
            options.to,
            options.out,
            variant=Variant(options.audience, options.extent),
            proposals=options.include_proposals,
            notes=options.notes,
            copy=desk.portable_copy(store, dossier.id) if options.attach else b"",
        )
    print(options.out)


def _search(options: argparse.Namespace) -> None:
    with _opened(options.dossier) as (store, dossier):
        for hit in store.search(options.query, dossier.id):
            print(f"{hit.kind}\t{' '.join(hit.text.split())}")


@contextmanager
def _progress(title: str) -> Iterator[desk.Report | None]:
    """A progress bar on a terminal, nothing in a pipe."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        bar = progress.add_task(title, total=None)
        yield lambda step, n, total: progress.update(bar, description=f"{title} · {step}", completed=n, total=total or None)
