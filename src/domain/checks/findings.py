"""What checks are made of: findings, and the days they name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from msgspec.structs import replace

from domain.case.dossier import Dossier
from domain.rules import MET, UNMET, Finding
from domain.steps.step import Step
from domain.text import Text

Anchor = Callable[[Dossier], date | None]
DAY = timedelta(days=1)


def unmet(zh: str, en: str, *, due_on: date | None = None, record: Step | None = None) -> Finding:
    return Finding(met=False, detail=Text(zh, en), due_on=due_on, record=record)


def owed_from(day: date | None, today: date, found: Finding = UNMET) -> Finding:
    """What is not there is owed from a day on; until then it is not missing."""
    if found.met or day is None or day <= today:
        return found
    due = _due_from(day)
    said = Text(f"{found.detail.zh}；{due.zh}", f"{found.detail.en}; {due.en}") if found.detail else due
    return replace(found, detail=said, due_from=day)


def not_yet(ready: date, today: date) -> Finding:
    """Met from `ready` on; before it, waiting cures."""
    return MET if today >= ready else _waiting(ready)


# Cases that are decided together have their days together.
@lru_cache(maxsize=1000)
def _due_from(day: date) -> Text:
    return Text(f"自{day}起", f"due from {day}")


@lru_cache(maxsize=1000)
def _waiting(ready: date) -> Finding:
    return Finding(met=False, detail=Text(f"须到{ready}", f"from {ready}"), ready_on=ready)


def in_time(happened: date | None, due: date | None, today: date, record: Step | None = None) -> Finding:
    """Met when it happened by `due`, or when there is still time; the deadline is given while it has not happened."""
    if due is None:
        return MET
    if happened is not None:
        if happened <= due:
            return MET
        found = unmet(f"最迟{due}，实为{happened}", f"due by {due}, done on {happened}", record=record)
        return replace(found, late=True)
    if today <= due:
        return Finding(met=True, due_on=due)
    return unmet(f"最迟应于{due}完成", f"was due by {due}", due_on=due)
