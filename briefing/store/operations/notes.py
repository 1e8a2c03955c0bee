"""Notes. What is being typed is kept as an unfiled note, so that nothing typed is lost, whatever happens."""

from dataclasses import replace
from typing import Any

from briefing.domain.records import Note
from briefing.domain.scales import NoteKind
from briefing.store.store import Store


def keep_typing(
    store: Store,
    dossier_id: str,
    note_id: str | None,
    text: str,
    kind: NoteKind,
    target: tuple[str, str],
    *,
    origin: object = None,
    **more: Any,
) -> str | None:
    """Keeps what stands in the note box, as an unfiled note on `target` (kind, id), with more of its fields where there are.

    Empty text takes it away. Returns its id.
    """
    with store.operation("type-note", dossier_id, origin=origin, undoable=False) as work:
        if not text.strip():
            if note_id:
                work.remove(Note, note_id)
            return None
        values: dict[str, Any] = {
            "text": text,
            "note_kind": kind,
            "target_kind": target[0],
            "target_id": target[1],
            "filed": False,
            **more,
        }
        if note_id is None:
            return work.put(Note(id=work.new_id(), dossier_id=dossier_id, **values)).id
        return work.put(replace(work.get(Note, note_id), **values)).id


def file(store: Store, note_id: str, text: str, *, origin: object = None, **values: Any) -> None:
    """Files a note that was being typed: from now on it is in the list."""
    found = store.get(Note, note_id)
    if found is None:
        raise KeyError(note_id)
    with store.operation("file-note", found.dossier_id, origin=origin) as work:
        work.put(replace(work.get(Note, note_id), text=text.strip(), filed=True, **values))


def unfiled(store: Store, dossier_id: str) -> Note | None:
    """The note that was being typed when the window was last open; what was typed at a meeting is the meeting's."""
    return next((note for note in store.find(Note, dossier_id=dossier_id, filed=0) if note.meeting_id is None), None)
