"""The rows as calls of their act: tried and undone, or done, so many at once. What is refused is led back to its cell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from msgspec import Struct

from domain.text import Text
from service.imports.kinds import BRANCH, BY_WHOM, DAY, PAPER, PERSON, PERSON_NUMBER, Kind
from service.imports.matching import Ask, Options
from service.imports.rows import Filled, Row, Status

# Rows in one transaction: so long everybody else who writes waits at most.
AT_ONCE = 250
_LOOKED_UP = frozenset({PERSON, PERSON_NUMBER, BRANCH, BY_WHOM, DAY, PAPER})
_PAPER = "纸质材料"
# What one course was, said once of all who attended it.
_COURSE = ("start", "organizer", "series", "mode", "byCommittee")
# Where what an act says of a field stands in the sheet.
_CELLS = {"candidateId": PERSON, "memberId": BY_WHOM, "organizationId": BRANCH, "on": DAY, "attachments": PAPER}


class Call(Struct):
    """One call of the act: what is said of all its rows, and the rows."""

    common: dict[str, Any]
    rows: list[Row]


def calls(found: Filled, rows: Sequence[Row], options: Options) -> Iterator[Call]:
    """The rows in calls, in the order of the sheet but for what is said of all."""
    groups: dict[tuple[tuple[str, Any], ...], list[Row]] = defaultdict(list)
    for row in rows:
        groups[tuple(_common(found.kind, row, options).items())].append(row)
    for common, together in groups.items():
        for begin in range(0, len(together), AT_ONCE):
            yield Call(dict(common), together[begin : begin + AT_ONCE])


def _common(kind: Kind, row: Row, options: Options) -> dict[str, Any]:
    match kind:
        case Kind.MEMBERS:
            return {"organizationId": row.values["organizationId"]}
        case Kind.OPINIONS | Kind.TALKS:
            return {"on": row.values[DAY].isoformat()}
        case Kind.TRAININGS:
            said = {name: _spelt(row.values[name]) for name in _COURSE if name in row.values}
            return {"on": row.values[DAY].isoformat(), **said}
        case Kind.VOTES:
            return {"meetingId": options.meeting}
    return {}


async def call(found: Filled, one: Call, ask: Ask, *, dry: bool, together: bool, key: str = "") -> None:
    """Asks the act, and writes into the rows what became of them."""
    given = {
        **one.common,
        "items": [_item(row, one.common) for row in one.rows],
        "validateOnly": dry,
        "errorPolicy": "REJECT_EVERYTHING" if together else "REJECT_FAILED_ROWS",
        **({"idempotencyKey": key} if key and not dry else {}),
    }
    done = (await ask(found.kind.mutation, {"input": given}))["done"]
    for problem in done["errors"]:
        for row in one.rows:
            _tell(found, row, problem, problem["path"])
            row.status = Status.ERROR
    for row, result in zip(one.rows, done["results"], strict=False):
        for problem in (*result["errors"], *result["warnings"]):
            _tell(found, row, problem, problem["path"][2:])
        if not result["succeeded"]:
            row.status = (
                Status.ERROR if any(p["code"] != "OTHERS_REFUSED" for p in result["errors"]) else Status.SKIPPED
            )
        elif done["replayed"]:
            row.status = Status.EXISTS
        else:
            row.status = Status.READY if dry else Status.DONE
            row.made = (result[found.kind.makes] or {}).get("id")
            row.once = result.get("registration")


def _item(row: Row, common: dict[str, Any]) -> dict[str, Any]:
    """The row as the act takes it: without what is looked up, or said of all."""
    item: dict[str, Any] = {}
    for field, value in row.values.items():
        if field in _LOOKED_UP or field in common:
            continue
        *above, name = field.split(".")
        into = item.setdefault(above[0], {}) if above else item
        into[name] = _spelt(value)
    if PAPER in row.values:
        item["attachments"] = [{"name": _PAPER, "reference": row.values[PAPER]}]
    return item


def _spelt(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value


def _tell(found: Filled, row: Row, problem: dict[str, Any], path: Sequence[str]) -> None:
    """A problem at its cell. Its words are in the caller's language already."""
    if problem["code"] == "OTHERS_REFUSED":
        return
    field = ".".join(path[:2])
    field = _CELLS.get(field, field)
    if field not in found.head.at and path:
        field = _CELLS.get(path[0], path[0])
    told = Text(problem["message"], problem["message"])
    found.say(row, field, problem["code"], told, status=None, severity=problem["severity"])
