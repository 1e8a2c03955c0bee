"""What the axis of an issue says, in sentences made of its numbers."""

from __future__ import annotations

from collections.abc import Mapping

from briefing.analysis.positions import IssueAxis, Lever, lever
from ui.text import current_format, fill, tr

STEP = 10.0  # points by which a lever is measured


def finding(axis: IssueAxis, names: Mapping[str, str]) -> str:
    """Who holds the middle: those who stand at the weighted median, the strongest first; empty where nothing weighs."""
    if axis.centre is None:
        return ""
    at = [one for one in axis.placed if one.position == axis.centre.median and one.power]
    held = sorted(at, key=lambda one: -one.power)[:3]
    return tr("IssueView", "The middle is with %1").replace("%1", " و".join(fill("%1", names[one.actor_id]) for one in held))


def holding(axis: IssueAxis) -> str:
    """What it means to hold the middle, where one alone does: neither side has half of the weight without him."""
    if axis.centre is None:
        return ""
    held = [one for one in axis.placed if one.position == axis.centre.median and one.power]
    return tr("IssueView", "Neither side has half of the weight without him") if len(held) == 1 else ""


def one_step(axis: IssueAxis, actor_id: str) -> Lever:
    """Ten points towards support, or away from it for who stands at its end. KeyError for one who is not on the axis."""
    at = next((one.position for one in axis.placed if one.actor_id == actor_id), 0.0)
    return lever(axis.placed, actor_id, STEP if at + STEP <= 100 else -STEP)


def effect(axis: IssueAxis, actor_id: str) -> str:
    """By how many points his ten move the centre."""
    moved = one_step(axis, actor_id)
    return current_format().number(abs(moved.mean_after - moved.mean_before), 1)


def sentence(name: str, moved: Lever, before: float) -> str:
    """«لو تحرّك بغداد ١٠ نقاط نحو الدعم لتحرّك مركز الثقل ٢٫٤ نقطة …»; `before` is where he stands."""
    numbers = current_format()
    shift = moved.position - before
    template = (
        tr("IssueView", "If %1 moved %2 towards support, the centre of gravity would move %3: from %4 to %5.")
        if shift >= 0
        else tr("IssueView", "If %1 moved %2 towards opposition, the centre of gravity would move %3: from %4 to %5.")
    )
    whole = abs(shift) == round(abs(shift))
    points = (
        tr("IssueView", "%n point(s)", round(abs(shift)))
        if whole
        else fill(tr("IssueView", "%1 points"), numbers.number(abs(shift), 1))
    )
    by = numbers.number(abs(moved.mean_after - moved.mean_before), 1)
    means = numbers.number(moved.mean_before, 1), numbers.number(moved.mean_after, 1)
    return f"{fill(template, name, points, by, *means)} {_median(moved)}"


def _median(moved: Lever) -> str:
    numbers = current_format()
    before, after = numbers.number(moved.median_before, 1), numbers.number(moved.median_after, 1)
    if moved.median_before == moved.median_after:
        return fill(tr("IssueView", "The weighted median would stay at %1."), before)
    return fill(tr("IssueView", "The weighted median would go from %1 to %2."), before, after)
