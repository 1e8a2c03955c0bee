"""A briefing as it is held: begun, slide after slide shown, ended. What was held cannot be undone, so these go into no undo."""

from dataclasses import replace

from briefing.domain.records import Meeting, Note
from briefing.store.store import Store


def begin(store: Store, dossier_id: str, title: str, moment: str, *, origin: object = None) -> Meeting:
    """Begins a meeting at a moment (UTC, as in the records)."""
    with store.operation("begin-meeting", dossier_id, origin=origin, undoable=False) as work:
        return work.put(Meeting(id=work.new_id(), dossier_id=dossier_id, title=title, started=moment))


def show(store: Store, meeting_id: str, slide: str, moment: str, *, origin: object = None) -> None:
    """Writes down that a slide is on the screen from a moment on."""
    found = store.get(Meeting, meeting_id)
    if found is None:
        raise KeyError(meeting_id)
    with store.operation("show-slide", found.dossier_id, origin=origin, undoable=False) as work:
        now = work.get(Meeting, meeting_id)
        work.put(replace(now, shown=(*now.shown, (slide, moment))))


def end(store: Store, meeting_id: str, moment: str, *, origin: object = None) -> None:
    """Ends a meeting; what was still being typed at it is filed as it stands."""
    found = store.get(Meeting, meeting_id)
    if found is None:
        raise KeyError(meeting_id)
    with store.operation("end-meeting", found.dossier_id, origin=origin, undoable=False) as work:
        work.put(replace(work.get(Meeting, meeting_id), ended=moment))
        for note in work.find(Note, meeting_id=meeting_id, filed=0):
            work.put(replace(note, text=note.text.strip(), filed=True))


def end_interrupted(store: Store, dossier_id: str, *, origin: object = None) -> Meeting | None:
    """Ends a meeting that was going on when the program stopped, at the last moment that is known of it, and returns it."""
    found = next(iter(store.find(Meeting, dossier_id=dossier_id, ended="")), None)
    if found is not None:
        notes = store.find(Note, dossier_id=dossier_id, meeting_id=found.id)
        end(
            store,
            found.id,
            max([found.started, *(at for _, at in found.shown), *(note.changed for note in notes)]),
            origin=origin,
        )
    return found
