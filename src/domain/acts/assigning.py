"""Who looks after the person: mentors and introducers."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from msgspec.structs import replace

from domain.acts.conditions import active, dated, done_here, hard, known, own_case, reasoned, soft
from domain.case.assignments import Assignment, AssignmentRole
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor
from domain.questions.judging import judge
from domain.regulation import ASSIGNING
from domain.rules import Outcome, ProblemCode, refusal, refused
from domain.stages import Stage

_ASSIGNED_IN = {
    AssignmentRole.MENTOR: Stage.ACTIVIST,
    AssignmentRole.INTRODUCER: Stage.DEVELOPMENT_TARGET,
    AssignmentRole.CONTINUING_INTRODUCER: Stage.PROBATIONARY_MEMBER,
}


def assign(
    d: Dossier, role: AssignmentRole, chosen: Sequence[tuple[UUID, UUID]], *, reason: str, actor: Actor
) -> Outcome:
    """B1, C1: who looks after the person from today on. `chosen` pairs a new assignment's id with the member's.

    Those no longer chosen end today, with the reason; their history stays.
    """
    stage = _ASSIGNED_IN[role]
    found = [*active(d), *dated(d, d.today), *done_here(d, d.today), *own_case(d, actor)]
    if d.stage is not stage:
        found.append(refusal(ProblemCode.WRONG_STAGE, "当前阶段不能指定", "Not assigned in this stage."))
    wanted = [member for _, member in chosen]
    now = d.active(role)
    leaving = [a for a in now if a.member_id not in wanted]
    if leaving:
        found += reasoned(reason)
    if not leaving and {a.member_id for a in now} == set(wanted):
        found.append(refusal(ProblemCode.WRONG_STATE, "指定人员没有变化", "Nothing changes."))
    began = known(d).began(stage)
    if began and d.today < began:
        found.append(refusal(ProblemCode.BAD_INPUT, f"早于该阶段开始({began})", f"The stage began on {began}.", "on"))
    if found:
        return refused(d, *found)
    kept = {a.member_id for a in now} - {a.member_id for a in leaving}
    ended = {a.id: replace(a, until=d.today, end_reason=reason) for a in leaving}
    fresh = [Assignment(new, role, member, d.today) for new, member in chosen if member not in kept]
    after = d.but(assignments=(*(ended.get(a.id, a) for a in d.assignments), *fresh))
    judged = judge(after, ASSIGNING[role])
    if twice := next((n for n, member in enumerate(wanted) if member in wanted[:n]), None):
        return refused(d, refusal(ProblemCode.BAD_INPUT, "人员重复", "The same member twice.", "memberIds", str(twice)))
    if hard(judged):
        return refused(d, *hard(judged))
    return Outcome(d, after, warnings=soft(judged), subject=fresh[0].id if fresh else None)
