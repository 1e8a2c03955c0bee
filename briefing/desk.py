"""The use cases that need several floors: open the library, take in a report, publish a brief.

Importing, drafting, store, brief and export do not know one another: here one's result is handed to the next.
Modules that only long work needs are loaded when it starts.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.arabic.format import Format
from briefing.domain.document import Document
from briefing.domain.dossier import Snapshot
from briefing.domain.errors import UserError
from briefing.domain.records import Actor, Dossier, Item, Place, Source
from briefing.store import Store

if TYPE_CHECKING:
    from briefing.brief import Variant
    from briefing.brief.slides import Deck
    from briefing.domain.draft import Draft
    from briefing.drafting.lexicon import OwnName
    from briefing.export.pages import Picture

PORTABLE = ".ihata"
Report = Callable[[str, int, int], None]  # step's code, done, of how many (0: not known); may raise Cancelled


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking in a report gave: how many proposals, how many items that were there gained a passage, how many of them
    it contradicts, and the numbers of the pages without text.
    """

    dossier_id: str
    source_id: str
    proposals: int
    joined: int
    contradicted: int
    empty_pages: tuple[int, ...]


def read(path: Path, report: Report | None = None) -> Document:
    from briefing.importing import read as read_document

    return read_document(path, None if report is None else lambda n, total, step: report(step or "reading", n, total))


def read_text(text: str, name: str) -> Document:
    from briefing.importing import from_text

    return from_text(text, name)


def draft(document: Document, report: Report | None = None, own: Sequence[OwnName] = (), *, deep: bool = False) -> Draft:
    """Proposals for a document; `own` are names that a person has added to those that the word lists know.

    A `deep` reading is slower and finds more names.
    """
    from briefing.drafting.draft import draft as draft_document

    return draft_document(document, report, own, deep=deep)


def own_names(store: Store, dossier_id: str | None) -> tuple[OwnName, ...]:
    """Names of actors and places that a person stands behind: the dossier's accepted ones, of other dossiers what was typed in."""
    from briefing.drafting.lexicon import OwnName

    def stands(item: Item) -> bool:
        return item.status == "accepted" and (item.dossier_id == dossier_id or not item.rule)

    actors = [OwnName(one.name, one.actor_kind, one.aliases) for one in store.find(Actor) if stands(one)]
    places = [OwnName(one.name, one.place_kind, place=True) for one in store.find(Place) if stands(one)]
    return tuple(dict.fromkeys((*actors, *places)))


def draft_json(document: Document, proposals: Draft) -> dict[str, Any]:
    """A draft as one JSON object (docs/draft.schema.json)."""
    from briefing.drafting.json_form import to_json

    return to_json(document, proposals)


def take_in(
    store: Store,
    document: Document,
    dossier_id: str | None,
    report: Report | None = None,
    origin: object = None,
    *,
    deep: bool = False,
) -> Taken:
    """Drafts a document and keeps source and proposals, as one operation. Without a dossier, a new one is made for it.

    Errors: `duplicate` where the dossier has the same bytes already.
    """
    if dossier_id is not None:
        refuse_duplicate(store, document, dossier_id)
    proposals = draft(document, report, own_names(store, dossier_id), deep=deep)
    if report is not None:
        report("saving", 0, 0)
    return keep(store, document, proposals, dossier_id, origin=origin)


def keep(
    store: Store, document: Document, proposals: Draft, dossier_id: str | None, *, origin: object = None, undoable: bool = True
) -> Taken:
    from briefing.keeping import Keeper, source_of

    made = dossier_id or _new_id()
    with store.operation("take-in-report", made, origin=origin, undoable=undoable) as work:
        if dossier_id is None:
            work.put(
                Dossier(id=made, dossier_id=made, title=title_of(document), prepared_by=store.author, language=document.language)
            )
        source = source_of(work, made, document, title_of(document))
        kept = Keeper(work, source).keep(proposals)
    return Taken(made, source.id, kept.proposed, kept.joined, kept.contradicted, document.empty_pages)


def refuse_duplicate(store: Store, document: Document, dossier_id: str) -> None:
    for source in store.find(Source, dossier_id=dossier_id, sha256=document.sha256):
        raise UserError("duplicate", name=document.name, at=source.created)


def portable_copy(store: Store, dossier_id: str) -> bytes:
    """The dossier with its history as the bytes of a portable copy. Errors: `export-failed`."""
    from tempfile import TemporaryDirectory

    from briefing.store.portable import save_copy

    try:
        with TemporaryDirectory(prefix="ihata-") as folder:
            path = Path(folder) / f"copy{PORTABLE}"
            save_copy(store, dossier_id, path)
            return path.read_bytes()
    except OSError as error:
        raise UserError("export-failed", name=PORTABLE) from error


def dossier_inside(path: Path) -> bytes | None:
    """The portable copy that a PDF has brought along, if it has."""
    from briefing.export.attachment import dossier_inside as inside

    return inside(path)


def title_of(document: Document) -> str:
    """A short first paragraph is the report's title; else its file's name is."""
    first = next((paragraph.of(document.text).strip() for paragraph in document.paragraphs), "")
    if first and len(first) <= 120 and "\n" not in first and first[-1] not in ".؟!،؛:":
        return first
    return Path(document.name).stem


WRITERS = ("pdf", "docx", "pptx", "html", "md", "csv", "json")


def publish(
    snapshot: Snapshot,
    to: str,
    out: Path,
    *,
    variant: Variant | None = None,
    proposals: bool = False,
    notes: bool = False,
    format: Format | None = None,
    copy: bytes = b"",
) -> None:
    """Writes the dossier's brief as one of `WRITERS`; as `pptx` its slides, as `json` all of the dossier.

    `copy` is a portable copy of the dossier that a PDF for a colleague takes along.

    Errors: `nothing-to-export`, `export-failed`.
    """
    writer = importlib.import_module(f"briefing.export.{to}")
    if to == "json":
        writer.write(snapshot, out)
        return
    from briefing.brief import WHOLE, compose

    reader = variant or WHOLE
    if to == "csv":  # spreadsheets compute with these digits only
        format = replace(format or Format(), numerals="latin")
    brief = compose(snapshot, variant=reader, proposals=proposals, notes=notes, format=format)
    if to == "pdf" and copy and reader.has("source_names"):
        writer.write(brief, out, copy)
    else:
        writer.write(_deck(snapshot, reader, format) if to == "pptx" else brief, out)


def _deck(snapshot: Snapshot, reader: Variant, format: Format | None) -> Deck:
    from briefing.brief.slides import compose_slides
    from briefing.brief.slides.reader import for_reader

    return for_reader(compose_slides(snapshot, format), reader)


def publish_minutes(snapshot: Snapshot, meeting_id: str, to: str, out: Path, format: Format | None = None) -> None:
    """Writes the minutes of a meeting as `docx` or `pdf`. Errors: `export-failed`; KeyError for a meeting that is not there."""
    from briefing.brief.minutes import compose_minutes

    importlib.import_module(f"briefing.export.{to}").write(compose_minutes(snapshot, meeting_id, format), out)


@dataclass(frozen=True, slots=True)
class Proof:
    """What an export would give: its pages as pictures and as PDF, or its slides; and the size of the file in bytes (0: not known)."""

    pictures: tuple[Picture, ...]
    pdf: bytes
    size: int
    deck: Deck | None = None


def proof(snapshot: Snapshot, to: str, variant: Variant, format: Format, width: int = 900) -> Proof:
    """The pages, `width` pixels wide, or the slides, that a reader of this variant will see. Errors: `nothing-to-export`, `export-failed`."""
    from briefing.brief import compose
    from briefing.export import pages, pdf

    if to == "pptx":
        return Proof((), b"", _size(snapshot, to, variant, format), _deck(snapshot, variant, format))
    data = pdf.to_pdf(compose(snapshot, variant=variant, notes=True, format=format))
    size = len(data)
    if to != "pdf":
        size = _size(snapshot, to, variant, format) if to in WRITERS else 0
    return Proof(tuple(pages.pictures(data, width)), data, size)


def _size(snapshot: Snapshot, to: str, variant: Variant, format: Format) -> int:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="ihata-") as folder:
        out = Path(folder) / f"size.{'zip' if to == 'csv' else to}"
        publish(snapshot, to, out, variant=variant, notes=True, format=format)
        return out.stat().st_size


def _new_id() -> str:
    from briefing.store.ids import new_id

    return new_id()
