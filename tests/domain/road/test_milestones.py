"""Every operation of the manual on a case: done, waiting, missing, possible, not yet and why."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from domain.acts import recording, reviewing
from domain.calendar import months_after
from domain.case.approvals import Approval, ApprovalKind, ApprovalStatus
from domain.case.assignments import AssignmentRole
from domain.orgs.editions import Edition
from domain.questions.duties import tasks
from domain.questions.transitions import earliest, next_transition, problems
from domain.regulation import CONVERSION, GUARDS
from domain.road.drafts import draft
from domain.road.manual import OPERATIONS
from domain.road.milestones import Milestone, OperationState, road
from domain.roles import MAY
from domain.stages import CaseStatus, Stage
from domain.steps.catalogue import CATALOGUE
from domain.steps.kinds import Kind
from domain.steps.meetings import Ballot, ConversionOutcome, VoteResult
from domain.steps.opinions import Opinion
from domain.steps.papers import Paper, PaperStatus
from tests.builders import BRANCH_ADMIN, ROSTER, a_road, a_step, a_vote, every_leg

LEGS = [(name, case) for edition in Edition for name, case in every_leg(edition)]


def milestone(case, section: str) -> Milestone:  # type: ignore[no-untyped-def]
    return next(m for m in road(case, BRANCH_ADMIN) if m.operation.section == section)


def test_the_manual_names_acts_and_rules_that_exist() -> None:
    ids = {g.id for g in GUARDS}
    assert [o.section for o in OPERATIONS if o.act not in MAY] == []
    assert {rule for o in OPERATIONS for rule in o.asked_by} - ids == set()
    assert len({o.section for o in OPERATIONS}) == len(OPERATIONS)


def test_every_kind_has_a_draft_of_its_own_shape() -> None:
    case = a_road().an_activist().case
    assert {kind for kind in Kind if not isinstance(draft(case, kind).shape, CATALOGUE[kind].shape)} == set()


@pytest.mark.parametrize(("name", "case"), LEGS, ids=lambda x: x if isinstance(x, str) else "")
def test_what_is_possible_is_what_the_act_lets_pass(name: str, case) -> None:  # type: ignore[no-untyped-def]
    for m in road(case, BRANCH_ADMIN):
        kind = m.operation.kind
        if kind is not None and m.possible and not m.operation.section.startswith("E"):
            assert recording.record(case, draft(case, kind), BRANCH_ADMIN).done, m.operation.section


def test_an_applicant_waits_for_a_talk_and_cannot_be_resolved_on_yet() -> None:
    case = a_road().applied().case
    talk, resolution, mentors = (milestone(case, s) for s in ("A3", "A5", "B1"))
    assert (talk.state, talk.possible, {p.rule for p in talk.asked_by}) == (OperationState.MISSING, True, {"R-APP-3"})
    assert talk.due_on == date(2022, 4, 1)
    assert (resolution.state, {p.rule for p in resolution.problems}) == (OperationState.NOT_YET, {"R-APP-3", "R-ACT-1"})
    assert (mentors.state, mentors.problems[0].message.zh) == (OperationState.NOT_YET, "尚未成为入党积极分子")


def test_what_is_done_says_when_and_how_often() -> None:
    case = a_road().resolved().case
    talk = milestone(case, "A3")
    assert (talk.state, talk.count, talk.on) == (OperationState.DONE, 1, date(2022, 3, 11))
    assert milestone(case, "A6").state is OperationState.MISSING


_AGAINST = Ballot(due=10, present=9, issued=9, returned=9, approve=1, oppose=8)
ON_FILE = [
    ("applied", lambda r: r.applied(), []),
    ("resolved", lambda r: r.resolved(), ["A6"]),
    ("filed", lambda r: r.an_activist(), []),
    ("at expiry", lambda r: r.at_expiry(), ["D7"]),
    ("voted", lambda r: _converted(r), ["D8"]),
    ("voted late", lambda r: _converted(r, 50), ["D8"]),
    ("voted down", lambda r: _converted(r, result=VoteResult.FAILED, ballot=_AGAINST), ["D7"]),
    ("submitted", lambda r: _converted(r).later(1).submit(ApprovalKind.CONVERSION_APPROVAL), []),
]
_LEADS_UP = {o.section for o in OPERATIONS if o.submits} | {"C11", "D7"}


def _converted(road_, late: int = 0, **vote):  # type: ignore[no-untyped-def]
    outcome = a_vote(ConversionOutcome.CONVERT, **vote)
    return road_.at_expiry().later(late).record(Kind.VOTE_CONVERSION, outcome)


@pytest.mark.parametrize(("name", "way", "owed"), ON_FILE, ids=lambda x: x if isinstance(x, str) else "")
def test_what_was_resolved_is_owed_upward_and_not_resolved_again(name: str, way, owed: list[str]) -> None:  # type: ignore[no-untyped-def]
    asked = [m.operation.section for m in road(way(a_road()).case, BRANCH_ADMIN) if m.state is OperationState.MISSING]
    assert [section for section in asked if section in _LEADS_UP] == owed


@pytest.mark.parametrize(
    ("status", "state", "count"),
    [
        (PaperStatus.SUBMITTED, OperationState.DONE, 1),
        (PaperStatus.APPROVED, OperationState.DONE, 1),
        (PaperStatus.WITHDRAWN, OperationState.POSSIBLE, 0),
        (PaperStatus.RETURNED, OperationState.POSSIBLE, 0),
    ],
)
def test_a_paper_taken_back_or_given_back_is_not_done(status: PaperStatus, state: OperationState, count: int) -> None:
    case = a_road().an_activist().case
    assert milestone(case, "B2").count == 0
    report = a_step(Kind.THOUGHT_REPORT, case.today, Paper("思想汇报", "…", status))
    found = milestone(replace(case, steps=(*case.steps, report)), "B2")
    assert (found.state, found.possible, found.count, found.on) == (state, True, count, case.today if count else None)


def test_a_submission_waits_with_the_day_by_which_it_is_decided() -> None:
    case = a_road().submitted().case
    waiting = milestone(case, "C13")
    assert waiting.state is OperationState.WAITING
    assert waiting.due_on is not None
    assert milestone(case, "C12").state is OperationState.DONE


def test_what_only_waiting_cures_names_the_first_day() -> None:
    road_ = a_road().an_activist()
    since = road_.case.activist_since
    assert since is not None
    listing = milestone(road_.case, "B8")
    assert (listing.state, listing.possible) == (OperationState.NOT_YET, False)
    assert listing.earliest == since.replace(year=since.year + 1)


def test_the_next_stage_says_from_when_it_can_be_reached() -> None:
    road_ = a_road().an_activist()
    since = road_.case.activist_since
    assert since is not None
    assert milestone(road_.case, "C1").earliest == since.replace(year=since.year + 1)
    assert milestone(road_.case, "D1").earliest is None


def test_an_opinion_belongs_to_the_stage_in_which_it_was_given() -> None:
    road_ = a_road().a_target().later(3)
    before = milestone(road_.case, "C3")
    road_.record(Kind.BRANCH_INSPECTION, Opinion("表现良好"))
    after = milestone(road_.case, "C3")
    assert (before.count, after.count, milestone(road_.case, "B4").count) == (0, 1, 2)


def test_a_stage_that_is_over_without_a_record_is_passed_by() -> None:
    case = a_road().a_target().case
    assert milestone(case, "B2").possible
    assert milestone(case, "A4").state is OperationState.DONE
    without = replace(case, steps=tuple(s for s in case.steps if s.kind is not Kind.RECOMMENDATION))
    assert milestone(without, "A4").state is OperationState.PASSED_BY


def test_an_archived_case_can_only_be_restored() -> None:
    case = replace(a_road().an_activist().case, status=CaseStatus.ARCHIVED)
    assert [m.operation.section for m in road(case, BRANCH_ADMIN) if m.possible] == ["E2"]


def test_a_probationary_member_is_not_archived_or_adjusted_but_edited() -> None:
    case = a_road().a_probationary_member().case
    found = {m.operation.section: m for m in road(case, BRANCH_ADMIN) if m.operation.section.startswith("E")}
    assert {s for s, m in found.items() if m.possible} == {"E3", "E5"}
    assert "仅限申请人、积极分子、发展对象" in {p.message.zh for p in found["E1"].problems}


@pytest.mark.parametrize(("edition", "has"), [(Edition.MANUAL_2024, "C9"), (Edition.NATIONAL_2026, "B11")])
def test_each_edition_has_its_notice(edition: Edition, has: str) -> None:
    sections = {m.operation.section for m in road(a_road(edition).an_activist().case, BRANCH_ADMIN)}
    assert sections & {"C9", "B11"} == {has}


def test_mentors_are_asked_for_until_they_are_assigned() -> None:
    road_ = a_road().an_activist()
    assert milestone(road_.case, "B1").state is OperationState.MISSING
    road_.later(1).assign(AssignmentRole.MENTOR, ROSTER[0])
    assert milestone(road_.case, "B1").state is OperationState.DONE


def test_a_full_member_has_the_whole_road_behind() -> None:
    case = a_road().a_full_member().case
    states = {m.operation.section: m.state for m in road(case, BRANCH_ADMIN)}
    assert {s for s, state in states.items() if state is OperationState.WAITING} == set()
    assert states["D9"] is OperationState.DONE
    assert states["D9c"] is OperationState.MISSING
    assert case.stage is Stage.FULL_MEMBER


@pytest.mark.parametrize("edition", Edition)
def test_the_papers_of_a_conversion_are_owed_from_a_month_before_expiry(edition: Edition) -> None:
    """Art. 32 / 33: nothing of it is missing before."""
    case = a_road(edition).a_probationary_member().case
    assert case.eligible_on is not None
    towards = months_after(case.eligible_on, -1)
    papers = ("D1b", "D5", "D6", "D6b")
    for day in (months_after(case.eligible_on, -7), towards - timedelta(days=1)):
        found = [milestone(case.on(day), section) for section in papers]
        assert {(m.state, m.due_from, m.asked_by) for m in found} == {(OperationState.POSSIBLE, towards, ())}
        owed = {p.guard_id: p.due_from for p in problems(case.on(day), CONVERSION)}
        assert (owed["R-CNV-1"], owed["R-MTG-3.conversion"]) == (towards, case.eligible_on)
    found = [milestone(case.on(towards), section) for section in papers]
    assert {(m.state, m.due_from, bool(m.asked_by)) for m in found} == {(OperationState.MISSING, None, True)}


def test_what_is_heard_before_a_listing_is_owed_from_half_a_year_before_it() -> None:
    """R-DEV-1: older opinions would not serve."""
    case = a_road().an_activist().case
    assert case.cultivated_on is not None
    towards = months_after(case.cultivated_on, -6)
    before, then = (milestone(case.on(day), "B7") for day in (towards - timedelta(days=1), towards))
    assert (before.state, before.due_from, before.asked_by) == (OperationState.POSSIBLE, towards, ())
    assert (then.state, then.due_from, {p.rule for p in then.asked_by}) == (OperationState.MISSING, None, {"R-DEV-1"})
    # The half-year's own opinions are asked for meanwhile, and by nothing else.
    assert {p.guard_id for p in milestone(case, "B6").asked_by} == {"R-ACT-6.now"}


# What was to be recorded in a half-year that is over is missing for good.
LOST = {"R-ACT-6", "R-ACT-6.extras", "R-DEV-13", "R-PRB-5"}


@pytest.mark.parametrize(("name", "case"), LEGS, ids=lambda x: x if isinstance(x, str) else "")
@pytest.mark.parametrize("later", [0, 40, 200])
def test_what_is_said_to_be_missing_would_serve_if_it_was_recorded_today(name: str, later: int, case) -> None:  # type: ignore[no-untyped-def]
    """Recorded today it is there on the first day on which the next step can be taken."""
    d = case.on(case.today + timedelta(days=later))
    following = next_transition(d)
    if following is None:
        return
    first = earliest(d, following)
    for m in road(d, BRANCH_ADMIN):
        asked = {p.guard_id for p in m.asked_by} - LOST
        if m.operation.kind is None or m.state is not OperationState.MISSING or not asked:
            continue
        step = replace(draft(d, m.operation.kind), id=uuid4())
        after = recording.record(d, step, BRANCH_ADMIN).after
        assert after is not None
        if isinstance(step.shape, Paper):
            after = reviewing.review(after, step.id, approve=True, note="", actor=BRANCH_ADMIN).after
        assert after is not None
        missing, still = (
            {
                *((p.guard_id, p.detail, "duty") for p in tasks(then.on(d.today))),
                *((p.guard_id, p.detail, "step") for p in problems(then.on(first), following)),
            }
            for then in (d, after)
        )
        assert {found for found in missing - still if found[0] in asked}, (m.operation.section, asked)


def test_nothing_is_asked_for_that_waits_already() -> None:
    case = a_road().examined().submit(ApprovalKind.PRE_REVIEW).case
    assert milestone(case, "C8").asked_by == ()
    assert milestone(case.on(case.today + timedelta(days=1)), "C8").state is OperationState.WAITING


@pytest.mark.parametrize("edition", Edition)
def test_what_came_back_is_said_of_the_operation_that_submits_it_until_it_is_submitted_again(edition: Edition) -> None:
    case = dict(every_leg(edition))["pre-reviewed"]
    passed = next(a for a in case.approvals if a.kind is ApprovalKind.PRE_REVIEW)
    back = replace(passed, status=ApprovalStatus.RETURNED)
    others = tuple(a for a in case.approvals if a.submitted_on < passed.submitted_on)

    def said(*submissions: Approval) -> list[tuple[UUID | None, bool]]:
        found = replace(case, approvals=(*others, *submissions))
        return [(m.submission_id, m.came_back) for m in (milestone(found, s) for s in ("C7", "C8"))]

    again = replace(passed, id=uuid4(), previous_id=back.id, status=ApprovalStatus.SUBMITTED)
    assert said(back) == [(back.id, True)] * 2
    assert said(back, again) == [(again.id, False)] * 2
    assert said(back, replace(again, status=ApprovalStatus.WITHDRAWN)) == [(back.id, True)] * 2
    waiting = replace(case, approvals=(*others, back, again))
    assert (milestone(waiting, "C8").waits_since, milestone(waiting, "C7").waits_since) == (again.submitted_on, None)
