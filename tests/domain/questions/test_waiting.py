"""The first day on which a submission would pass: tried day by day, against what the case is told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from domain.case.as_of import as_of
from domain.case.assignments import AssignmentRole
from domain.case.dossier import Dossier
from domain.case.members import Discipline, DisciplineKind, MemberStatus
from domain.orgs.editions import Adoption, Edition
from domain.orgs.settings import CommitteeSettings
from domain.questions import judging, transitions
from domain.questions.waiting import first_day
from domain.road.milestones import road
from domain.rules import Transition
from domain.steps.kinds import Kind
from tests.builders import BRANCH_ADMIN, a_line
from tests.domain.legs import DAY, LEGS, MANUAL, NATIONAL, leg

UNDER = DisciplineKind.PROBATION_WITHIN_PARTY


def _with_members(d: Dossier, **changes: object) -> Dossier:
    """Everybody who looks after the person, changed."""
    named = {a.member_id for a in d.assignments}
    members = {i: replace(m, **changes) if i in named else m for i, m in d.members.items()}  # type: ignore[arg-type]
    return replace(d, members=members)


def variants(d: Dossier) -> Iterator[tuple[str, Dossier]]:
    """The case on several days, and with whatever time alone will change."""
    for later in (0, 1, 200):
        yield f"{later} days later", d.on(d.today + timedelta(days=later))
    ends = d.today + timedelta(days=70)
    punished = (Discipline(UNDER, d.today - timedelta(days=300), ends), Discipline(UNDER, ends - DAY, ends + 9 * DAY))
    yield "rights to be restored", _with_members(d, disciplines=punished)
    yield "rights never restored", _with_members(d, disciplines=(Discipline(UNDER, d.today - DAY),))
    yield "full members soon", _with_members(d, full_since=ends)
    yield "full members soon, gone before", _with_members(d, full_since=ends, left_on=ends - DAY)
    yield "on probation", _with_members(d, status=MemberStatus.PROBATIONARY)
    branch, *above = d.line
    for edition in Edition:
        adopted = (*branch.adoptions, Adoption(edition, ends))
        yield f"{edition} from a day to come", replace(d, line=(replace(branch, adoptions=adopted), *above))
    for ago in (3, 40, 400):
        yield f"as of {ago} days ago", as_of(replace(d, clock=d.today), d.today - timedelta(days=ago))


GENERATED = [
    pytest.param(case, id=f"{edition} {name}, {what}")
    for edition, legs in LEGS.items()
    for name, d in legs.items()
    for what, case in variants(d)
    if transitions.remaining(case)
]


def bars(d: Dossier, t: Transition, day: date) -> set[object]:
    then = d.but(today=day, clock=max(d.clock, day))
    return {p.guard_id or p.message for p in transitions.problems(then, t) if judging.blocks(p)}


@pytest.mark.parametrize("case", GENERATED)
def test_on_the_earliest_day_nothing_is_left_that_time_alone_cures_and_the_day_before_something_is(
    case: Dossier,
) -> None:
    for step in transitions.next_steps(case):
        t = step.transition
        first = first_day(case, lambda then, t=t: transitions.problems(then, t))  # type: ignore[misc]
        days = [first + timedelta(days=n) for n in (*range(0, 30, 5), *range(30, 500, 23))]
        seen = {day: bars(case, t, day) for day in days}
        for_good = set.intersection(*seen.values())
        assert seen[first] <= for_good, "time alone would still cure something"
        if first > case.today:
            assert not bars(case, t, first - DAY) <= for_good, "a day earlier would do"
        # What acts take, and the steps before it, is tried in test_first_day.py.
        assert step.earliest >= first


@pytest.mark.parametrize("case", GENERATED[::3])
def test_the_operation_of_a_submission_names_the_same_day(case: Dossier) -> None:
    said = {m.operation.submits: m.earliest for m in road(case, BRANCH_ADMIN) if m.operation.submits}
    steps = {s.transition.kind: s.earliest for s in transitions.next_steps(case) if s.transition.kind in said}
    assert {kind: said[kind] for kind in steps} == steps


@pytest.mark.parametrize("role", [AssignmentRole.MENTOR, AssignmentRole.INTRODUCER])
def test_the_submission_waits_for_restored_rights(role: AssignmentRole) -> None:
    d = leg("a year-old activist") if role is AssignmentRole.MENTOR else leg("examined")
    ends = d.today + timedelta(days=70)
    barred = _with_members(d, disciplines=(Discipline(UNDER, d.today - DAY, ends),))
    first = transitions.next_steps(barred)[0]
    assert (first.earliest, first.possible) == (ends, False)
    assert {p.ready_on for p in first.problems if judging.blocks(p)} == {ends}


@pytest.mark.parametrize("edition", Edition)
def test_an_act_of_record_names_the_first_day_on_which_it_passes(edition: Edition) -> None:
    """R-APP-5: the committee's own waiting time."""
    d = replace(leg("resolved", edition), line=a_line(edition, CommitteeSettings(waiting_months=6)))
    d = replace(d, steps=tuple(s for s in d.steps if s.kind is not Kind.RESOLUTION_ACTIVIST))
    (resolution,) = [m for m in road(d, BRANCH_ADMIN) if m.operation.kind is Kind.RESOLUTION_ACTIVIST]
    assert resolution.earliest is not None
    assert resolution.earliest > d.today
    (there,) = [
        m for m in road(d.on(resolution.earliest), BRANCH_ADMIN) if m.operation.kind is Kind.RESOLUTION_ACTIVIST
    ]
    assert (there.possible, there.earliest) == (True, resolution.earliest)


@pytest.mark.parametrize("edition", [MANUAL, NATIONAL])
@pytest.mark.parametrize("guard", ["R-DEV-9", "R-DEV-12"])
def test_of_a_day_past_an_obstacle_names_the_day_on_which_it_was_gone(edition: Edition, guard: str) -> None:
    """A submission is dated back to before the review and the training: from when it would do is on file."""
    d = leg("examined", edition)
    kind = Kind.POLITICAL_REVIEW if guard == "R-DEV-9" else Kind.TRAINING
    done = d.last(kind)
    assert done is not None
    then = replace(d, clock=d.today).on(done.on - DAY)
    found = {p.guard_id: p.ready_on for p in transitions.problems(then, transitions.PRE_REVIEW)}
    assert found[guard] == done.on
