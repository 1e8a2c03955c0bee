"""What an error says to a person: what happened, what is safe, what to do. One sentence each, and where to go from there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from briefing.domain.dates import local
from briefing.domain.errors import UserError
from ui.text import current_format, fill, tr
from ui.widgets.message_card import Severity


@dataclass(frozen=True, slots=True)
class Message:
    """`commands` are (page or command, words) that the message offers."""

    title: str
    safe: str
    todo: str
    severity: Severity = "error"
    icon: str = ""
    commands: tuple[tuple[str, str], ...] = ()


def message_for(error: Exception) -> Message:
    """The message for an expected failure; anything else stopped a command before it was complete, and says so."""
    if isinstance(error, UserError) and error.code in _TABLE:
        return _TABLE[error.code](*_shown(error))
    return Message(
        tr("Messages", "This command stopped before it was complete"),
        _all_saved(),
        tr("Messages", "Try again; if it happens again, copy the details and send them to support."),
    )


def details_of(error: Exception) -> str:
    """What a technician would ask for: the code and the facts of an expected failure, the words of any other."""
    if isinstance(error, UserError):
        return "\n".join([error.code, *(f"{name}: {value}" for name, value in error.facts.items())])
    return f"{type(error).__name__}: {error}"


def step_name(step: str, n: int = 0, total: int = 0) -> str:
    """What long work is doing, with real counts where it has them."""
    counted = {
        "pages": tr("Steps", "Reading pages: %1 of %2"),
        "sentences": tr("Steps", "Splitting sentences: %1 of %2"),
        "deep": tr("Steps", "Deep reading: %1 of %2"),
        "export": tr("Steps", "Exporting: %1 of %2"),
    }
    if total and step in counted:
        return fill(counted[step], n, total)
    return {
        "open": tr("Steps", "Opening"),
        "pages": tr("Steps", "Reading pages"),
        "sentences": tr("Steps", "Splitting sentences"),
        "deep": tr("Steps", "Deep reading"),
        "actors": tr("Steps", "Proposing actors"),
        "relations": tr("Steps", "Proposing stances"),
        "judgements": tr("Steps", "Proposing judgements"),
        "scenarios": tr("Steps", "Proposing scenarios"),
        "events": tr("Steps", "Proposing dates"),
        "places": tr("Steps", "Proposing places"),
        "saving": tr("Steps", "Saving the draft"),
        "brief": tr("Steps", "Writing the brief"),
    }.get(step, tr("Steps", "Working"))


_STEPS = ("open", "pages", "sentences", "deep", "actors", "relations", "scenarios", "judgements", "events", "places", "saving")


class Course:
    """How far the taking in of a report has come: the steps behind it, the present one and those to come, in words.

    A step that a kind of document has not (pages) is neither behind nor to come once another has begun.
    """

    def __init__(self) -> None:
        self._seen: list[str] = []

    def go_on(self, step: str, n: int, total: int) -> tuple[list[str], str, list[str], float]:
        """The step that is being done, `n` of `total`; returns what is behind, now and to come, and the share that is done."""
        if step not in self._seen:
            self._seen.append(step)
        if step not in _STEPS:
            return [], step_name(step, n, total), [], n / total if total else 0.5
        at = _STEPS.index(step)
        behind = [step_name(seen) for seen in self._seen if seen != step]
        coming = [step_name(other) for other in _STEPS[at + 1 :]]
        return behind, step_name(step, n, total), coming, (at + (n / total if total else 0.5)) / len(_STEPS)


def _shown(error: UserError) -> tuple[str, ...]:
    """The facts as they are written for people."""
    numbers = current_format()
    found = []
    for name, value in error.facts.items():
        if name in ("size", "limit") and isinstance(value, int):
            found.append(numbers.size(value))
        elif name == "at":
            found.append(numbers.date(local(str(value)).date()))
        else:
            found.append(numbers.number(value) if isinstance(value, int) else value)
    return tuple(found)


def _untouched() -> str:
    return tr("Messages", "The original document was not touched, and nothing was added to your library.")


def _all_saved() -> str:
    return tr("Messages", "All your dossiers are saved as they were.")


def _edit_kept() -> str:
    return tr("Messages", "What came before this edit is saved, and the edit itself is still in this window.")


def _nothing_written() -> str:
    return tr("Messages", "Nothing was written, and your dossier is as it was.")


def _other() -> tuple[tuple[str, str], ...]:
    return (("import", tr("Messages", "Choose another document")), ("paste", tr("Messages", "Paste text")))


def _document(title: str, todo: str, *names: str) -> Message:
    """A document that could not be taken in."""
    return Message(fill(title, *names), _untouched(), todo, commands=_other())


def _impossible(what: str) -> str:
    """What is wrong with the numbers that a method was given."""
    return {
        "same-name": tr("Messages", "Two of them have one name: %1"),
        "no-weight": tr("Messages", "All weights are nought: %1"),
        "no-influence": tr("Messages", "No influence has been estimated yet: %1"),
        "over-100": tr("Messages", "The likelihoods make more than 100: %1"),
        "no-state": tr("Messages", "A descriptor has no state: %1"),
        "too-many": tr("Messages", "There are too many combinations: %1"),
        "bad-cell": tr("Messages", "A cell holds no number of its scale: %1"),
        "not-square": tr("Messages", "The rows and columns of a matrix do not match: %1"),
    }.get(what, tr("Messages", "These numbers cannot be used: %1"))


_TABLE: dict[str, Callable[..., Message]] = {
    "pdf-damaged": lambda name: _document(
        tr("Messages", "“%1” could not be read: its structure is damaged"),
        tr("Messages", "Ask for a sound copy of it, or paste its text here."),
        name,
    ),
    "scanned": lambda name: _document(
        tr("Messages", "“%1” is pictures without readable text"),
        tr("Messages", "Ask for its text, or turn it into text with another program, then import that."),
        name,
    ),
    "encrypted": lambda name: _document(
        tr("Messages", "“%1” is protected by a password"),
        tr("Messages", "Open it in its own program, save a copy without protection, then import that."),
        name,
    ),
    "docx-damaged": lambda name: _document(
        tr("Messages", "“%1” could not be opened: the document is damaged or incomplete"),
        tr("Messages", "Open it in Word and save it again, or paste its text here."),
        name,
    ),
    "empty": lambda name: _document(
        tr("Messages", "“%1” is empty"),
        tr("Messages", "Check that it was copied completely to your computer, then try again."),
        name,
    ),
    "no-text": lambda name: _document(
        tr("Messages", "There is no text in “%1”"),
        tr("Messages", "It may be pictures or pictured tables. Import its text instead."),
        name,
    ),
    "too-large": lambda name, size, limit: _document(
        tr("Messages", "“%1” is larger than the limit (%2 of %3)"),
        tr("Messages", "Split it, or paste the part that matters to you."),
        name,
        size,
        limit,
    ),
    "wrong-ending": lambda name, kind: _document(
        tr("Messages", "What is in “%1” is not %2 as its extension says"),
        tr("Messages", "Correct the extension if you know its kind, or ask its sender for it again."),
        name,
        kind,
    ),
    "unknown-type": lambda name, kind: _document(
        tr("Messages", "“%1” is of a kind that the program does not read: %2"),
        tr("Messages", "Save it as PDF, DOCX or TXT, then import it."),
        name,
        kind,
    ),
    "old-doc": lambda name: _document(
        tr("Messages", "“%1” is in the old Word format (DOC)"), tr("Messages", "Save it as DOCX, then import it."), name
    ),
    "bomb": lambda name: Message(
        fill(tr("Messages", "Reading “%1” was stopped: it swells suspiciously when opened"), name),
        f"{_untouched()} {tr('Messages', 'Nothing in it was run.')}",
        tr("Messages", "Do not open it before whoever is in charge of information security has seen it."),
    ),
    "charset-unsure": lambda name: _document(
        tr("Messages", "The encoding of “%1” is uncertain"), tr("Messages", "Save it in UTF-8, or paste its text here."), name
    ),
    "file-gone": lambda name: _document(
        tr("Messages", "“%1” is no longer in its place"),
        tr("Messages", "Connect the external disk again, or choose the document in its new place."),
        name,
    ),
    "no-permission": lambda name: _document(
        tr("Messages", "No permission to read “%1”"),
        tr("Messages", "Copy it into a folder of yours, or ask the administrator for permission."),
        name,
    ),
    "duplicate": lambda name, at: Message(
        fill(tr("Messages", "“%1” was imported before, on %2"), name, at),
        tr("Messages", "The source was not repeated, and the earlier review is as it was."),
        tr("Messages", "Open the source that is there, or import it into another dossier."),
        severity="warn",
    ),
    "partial-pages": lambda name, pages: Message(
        fill(tr("Messages", "“%1” was imported incompletely: no text on pages %2"), name, pages),
        tr("Messages", "The proposals rest only on what was read."),
        tr("Messages", "Look at those pages in the original, then go on with the review."),
        severity="warn",
    ),
    "nothing-found": lambda name: Message(
        fill(tr("Messages", "The program found nothing to propose in “%1”"), name),
        tr("Messages", "The text is kept in the sources."),
        tr("Messages", "Read it and mark passages yourself."),
        severity="info",
    ),
    "record-gone": lambda: Message(
        tr("Messages", "What was being edited is no longer in the dossier"),
        _all_saved(),
        tr("Messages", "If you still want it, bring it back with “Undo” or from the history."),
        severity="info",
    ),
    "busy": lambda: Message(
        tr("Messages", "The library is open in another window"),
        _all_saved(),
        tr("Messages", "Go on in that window; here you can read only."),
        severity="warn",
        icon="lock",
    ),
    "newer": lambda version: Message(
        fill(tr("Messages", "This library is from a newer version (%1)"), version),
        tr("Messages", "Nothing of it was opened or changed."),
        tr("Messages", "Update the program, or choose another library."),
    ),
    "migrate-failed": lambda: Message(
        tr("Messages", "The library could not be upgraded"),
        tr("Messages", "The library is as it was, and there is a backup from before."),
        tr("Messages", "Copy the details and send them to support, and go on with the earlier version."),
    ),
    "disk-full": lambda name: Message(
        tr("Messages", "The disk is full, and the last edit was not saved"),
        _edit_kept(),
        tr("Messages", "Make room, then try again."),
    ),
    "read-only-folder": lambda name: Message(
        fill(tr("Messages", "The folder is read-only: nothing can be saved in “%1”"), name),
        _edit_kept(),
        tr("Messages", "Choose another folder."),
    ),
    "not-ihata": lambda name: Message(
        fill(tr("Messages", "“%1” is not a portable copy of Ihata"), name),
        _untouched(),
        tr("Messages", "Ask your colleague for one, made with “Save portable copy”."),
    ),
    "export-failed": lambda name: Message(
        fill(tr("Messages", "“%1” could not be exported"), name),
        _nothing_written(),
        tr("Messages", "Try again, or export it in another format."),
    ),
    "impossible-input": lambda what, where: Message(
        fill(_impossible(what), where),
        _all_saved(),
        tr("Messages", "Correct it in its place, and the result appears."),
        severity="warn",
    ),
    "nothing-to-export": lambda *_: Message(
        tr("Messages", "There is nothing in the dossier to export yet"),
        tr("Messages", "Your proposals are saved."),
        tr("Messages", "Review the proposals first: what was not accepted is not exported."),
        severity="info",
    ),
}
