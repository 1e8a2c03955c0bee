"""What stands in place of the judgements while there are none."""

from __future__ import annotations

from collections.abc import Callable

from ui.context import Context
from ui.text import tr
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState


def nothing_yet(context: Context, begin: Callable[[], object]) -> EmptyState:
    """`begin` adds the first judgement by hand."""
    add = Button(context.look, tr("Summary", "Add judgement"), kind="primary", icon="plus", keys="Insert")
    add.clicked.connect(begin)
    take = Button(context.look, tr("Summary", "Import report"), icon="import", keys="Ctrl+O")
    take.clicked.connect(lambda: context.page_asked.emit("import"))
    return EmptyState(
        context.look,
        "judgements",
        tr("Summary", "No judgements in this dossier yet"),
        tr("Summary", "Here stands what is said first: each judgement with its likelihood, its confidence and its passages."),
        [add, take],
    )
