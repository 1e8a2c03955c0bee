"""The commands by which a proposal is decided, as every place that shows proposals offers them."""

from __future__ import annotations

from ui.text import fill, tr


def commands() -> dict[str, tuple[str, str, str]]:
    """Icon, words and key of accept, edit and reject."""
    return {"accept": ("check", accept(), "Enter"), "edit": ("pencil", edit(), "F2"), "reject": ("cross", reject(), "Del")}


def accept() -> str:
    return tr("Proposals", "Accept")


def edit() -> str:
    return tr("Proposals", "Edit")


def reject() -> str:
    return tr("Proposals", "Reject")


def rejected_one() -> str:
    """The same of one that has no number."""
    return tr("Proposals", "The proposal was rejected")


def rejected(number: int) -> str:
    """What a toast says of a proposal that was rejected."""
    return fill(tr("Proposals", "Proposal %1 was rejected"), number)
