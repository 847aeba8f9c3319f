"""The rows as calls of their act: tried and undone, or done, so many at once. What is refused is led back to its cell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

import orjson
from msgspec import Struct

from domain.text import Text
from service.imports.kinds import BRANCH, BY_WHOM, DAY, MEETING, PAPER, PERSON, PERSON_NUMBER, Kind
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

# Where what a rule says of a whole record is to be looked for.
_OF_RULES = {
    "R-MTG-2": "ballot.present", "R-MTG-4": "secretBallot", "R-MTG-5": "voteKind", "R-MTG-6": "writtenReceivedAt", "R-MTG-7": "ballot.due",
    "R-MTG-8": "ballot.returned", "R-PRB-4": "ballot.due", "R-CNV-6": "extensionMonths", "R-CNV-7": "annulmentReason", "R-ORG-2": "heldBy", "R-ORG-3": "present",
}  # fmt: skip


class Call(Struct):
    """One call of the act: what is said of all its rows, and the rows."""

    common: dict[str, Any]
    rows: list[Row]


def calls(found: Filled, rows: Sequence[Row], options: Options) -> Iterator[Call]:
    """The rows in calls, in the order of the sheet but for what is said of all."""
    groups: dict[bytes, list[Row]] = defaultdict(list)
    for row in rows:
        groups[orjson.dumps(_common(found.kind, row, options))].append(row)
    for said, together in groups.items():
        common = orjson.loads(said)
        # A meeting is put on file once.
        size = len(together) if MEETING in common else AT_ONCE
        for begin in range(0, len(together), size):
            yield Call(common, together[begin : begin + size])


def _common(kind: Kind, row: Row, options: Options) -> dict[str, Any]:
    match kind:
        case Kind.MEMBERS:
            return {"organizationId": row.values["organizationId"]}
        case Kind.OPINIONS | Kind.TALKS | Kind.RESOLUTIONS:
            return {"on": row.values[DAY].isoformat()}
        case Kind.TRAININGS:
            said = {name: _spelt(row.values[name]) for name in _COURSE if name in row.values}
            return {"on": row.values[DAY].isoformat(), **said}
        case Kind.MEETINGS if "meetingId" in row.values:
            return {"meetingId": row.values["meetingId"]}
        case Kind.MEETINGS:
            held = {field.partition(".")[2]: _spelt(row.values[field]) for field in _held(row)}
            return {"on": row.values[DAY].isoformat(), MEETING: held}
        case Kind.VOTES:
            return {"meetingId": options.meeting}
    return {}


def _held(row: Row) -> list[str]:
    """What a row says of its meeting, by its columns."""
    return sorted(field for field in row.values if field.startswith(f"{MEETING}."))


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
        if above == [MEETING]:
            continue
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
    field = ".".join(path[:2]) or _OF_RULES.get(problem["rule"], "")
    field = _CELLS.get(field, field)
    if field not in found.head.at and path:
        field = _CELLS.get(path[0], path[0])
    said = f"{problem['message']} {problem['detail'] or ''}".strip()
    told = Text(said, said)
    found.say(row, field, problem["code"], told, status=None, severity=problem["severity"])
