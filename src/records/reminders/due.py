"""What is due in an office's scope: of the cases whose badges say so the deadlines, judged afresh, and what waits in its inbox."""

# ruff: noqa: S608 -- texts of ours, values are bound

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

from msgspec import Struct

from domain.case.approvals import ApprovalKind
from domain.orgs.actors import Actor
from domain.questions.consequences import Consequence
from domain.questions.duties import deadlines
from domain.regulation import BY_KIND
from domain.text import Text
from records.cases import dossiers
from records.engines import sets
from records.scheduling import TimeSlice
from records.scope import OTHERS_CASE, parameters, predicate, scope_of

# So many cases are judged for one reading; of more there are numbers.
MOST = 300
# So far ahead.
AHEAD = timedelta(days=180)
_BATCH = 50
_OPEN = "t.status IN ('ACTIVE', 'TRANSFERRING')"


class Due(Struct, frozen=True):
    """Something due on a day, of one person."""

    on: date
    case_id: UUID
    name: str
    branch: str
    what: Text
    key: str
    overdue: bool
    consequence: Consequence
    article: str = ""


class Dues(Struct, frozen=True):
    """What is due, soonest first, and of how many cases more there is something."""

    found: list[Due]
    left: int = 0


async def due(actor: Actor, *, today: date) -> Dues:
    """What is overdue or due in the time ahead in the actor's scope."""
    rows = await _cases(actor, today)
    found: list[Due] = []
    time = TimeSlice()
    for start in range(0, min(len(rows), MOST), _BATCH):
        ids = [UUID(str(row["id"])) for row in rows[start : min(start + _BATCH, MOST)]]
        for case_id, dossier in (await dossiers.load(actor, ids, today=today, clock=today)).items():
            found += [
                Due(x.due_on, case_id, dossier.person.name, dossier.branch.name, x.message, x.guard.id, x.overdue,
                    x.consequence, x.article)
                for x in deadlines(dossier)
                if x.due_on <= today + AHEAD
            ]  # fmt: skip
            await time.checkpoint()
    found += await _inbox(actor, today)
    left = await _counted(actor, today) - MOST if len(rows) > MOST else 0
    return Dues(sorted(found, key=lambda x: (x.on, x.consequence.rank, x.key, x.case_id)), left)


# Never of the own case (C-33): whoever holds an office is told of it what its person is, at its own page.
_OTHERS = OTHERS_CASE.format(a="t")
_DUE = f"{_OPEN} AND {_OTHERS} AND (t.overdue_since IS NOT NULL OR t.next_due_on <= :until)"


async def _cases(actor: Actor, today: date) -> list[sets.Row]:
    """Of which cases, the most pressing first: one more than are judged."""
    scope = scope_of(actor)
    sql = (
        f"SELECT t.id FROM candidate AS t WHERE ({predicate('candidate', 't', scope)}) AND {_DUE}"
        f" ORDER BY coalesce(t.overdue_since, t.next_due_on), t.id LIMIT {MOST + 1}"
    )
    return await sets.select(sql, {"until": today + AHEAD, **parameters(scope)})


async def _counted(actor: Actor, today: date) -> int:
    scope = scope_of(actor)
    sql = f"SELECT count(*) AS n FROM candidate AS t WHERE ({predicate('candidate', 't', scope)}) AND {_DUE}"
    return int((await sets.select(sql, {"until": today + AHEAD, **parameters(scope)}))[0]["n"])


async def _inbox(actor: Actor, today: date) -> list[Due]:
    """Submissions that wait for the actor's organization to decide them."""
    if actor.org_id is None:
        return []
    scope = scope_of(actor)
    sql = (
        "SELECT a.id, a.kind, a.deadline_on, t.id AS case_id, t.name, o.name AS branch FROM approval AS a"
        " JOIN candidate AS t ON t.id = a.candidate_id JOIN party_org AS o ON o.id = t.org_id"
        f" WHERE ({predicate('approval', 'a', scope)}) AND ({predicate('candidate', 't', scope)})"
        f" AND {_OTHERS} AND a.status = 'SUBMITTED' AND a.addressed_to_id = :org AND a.deadline_on <= :until"
        f" ORDER BY a.deadline_on, a.id LIMIT {MOST}"
    )
    rows = await sets.select(sql, {"org": actor.org_id, "until": today + AHEAD, **parameters(scope)})
    return [_waiting(row, today) for row in rows]


def _waiting(row: sets.Row, today: date) -> Due:
    day = row["deadline_on"]
    on = day if isinstance(day, date) else date.fromisoformat(day)
    label = BY_KIND[ApprovalKind(row["kind"])].label
    what = Text(f"待审批：{label.zh}", f"To decide: {label.en}")
    return Due(
        on,
        UUID(str(row["case_id"])),
        row["name"],
        row["branch"],
        what,
        f"decide {row['id']}",
        on < today,
        Consequence.LATE,
    )


def tally(found: Iterable[Due]) -> dict[Consequence, int]:
    """How much of it is how grave."""
    counted = Counter(x.consequence for x in found)
    return {each: counted[each] for each in Consequence}
