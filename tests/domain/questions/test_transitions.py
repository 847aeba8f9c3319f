"""What is missing, what is ahead, and from when."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest
from msgspec.structs import replace

from domain.acts import desk, submitting
from domain.case.approvals import Acknowledgement, ApprovalKind, DuesFiling
from domain.case.dossier import Dossier
from domain.dues import IncomeBasis
from domain.orgs.editions import Edition
from domain.orgs.settings import CommitteeSettings
from domain.questions import judging, transitions
from domain.regulation import ADMISSION, LISTING, TARGET_FILING
from domain.rules import Problem, ProblemCode, Severity
from domain.stages import CaseStatus, Stage
from domain.steps.desk import ArchiveReason
from domain.steps.kinds import Kind
from tests.builders import BRANCH_ADMIN, a_line, a_notice, a_road, settled
from tests.domain.legs import AHEAD, CASES, DAY, LEGS, NATIONAL, leg, said

# ── what is missing is what stops a submission ───────────────────────────────────────────────────────────────────────


def dues_of(d: Dossier) -> DuesFiling:
    """What is entered with the admission is right, so that nothing hangs on it."""
    vote = d.last(Kind.VOTE_ADMISSION)
    return DuesFiling(Decimal("50.00"), IncomeBasis.WAGE, Decimal(5000), vote.on.replace(day=1) if vote else None)


def submitted(d: Dossier, kind: ApprovalKind, *acknowledged: str):
    noted = [Acknowledgement(rule, "情况属实") for rule in acknowledged]
    return submitting.submit(d, kind, approval_id=uuid4(), actor=BRANCH_ADMIN, acknowledgements=noted, dues=dues_of(d))


@pytest.mark.parametrize("kind", ApprovalKind)
@pytest.mark.parametrize("case", CASES)
def test_a_submission_is_stopped_by_exactly_what_was_shown_to_be_missing(case, kind):
    shown = transitions.problems_for(case, kind)
    blocking = [p for p in shown if judging.blocks(p)]
    warnings = [p.guard_id for p in shown if p.severity is Severity.WARNING]
    outcome = submitted(case, kind)
    if blocking:
        assert said(outcome.problems) == said(blocking)
    elif warnings:
        assert said(outcome.problems) == [(ProblemCode.ACKNOWLEDGEMENT_REQUIRED, id) for id in warnings]
        assert submitted(case, kind, *warnings).done
    else:
        assert outcome.problems == ()
        assert outcome.done


@pytest.mark.parametrize("edition", Edition)
def test_the_legs_show_each_submission_clean_once(edition):
    """Else the test above would agree about refusals only."""
    clean = {
        kind
        for case in LEGS[edition].values()
        for kind in ApprovalKind
        if not any(judging.blocks(p) for p in transitions.problems_for(case, kind))
    }
    wanted = set(ApprovalKind) - {ApprovalKind.PUBLIC_NOTICE_REVIEW, ApprovalKind.CONVERSION_APPROVAL}
    assert clean >= wanted


@pytest.mark.parametrize("edition", Edition)
def test_a_conversion_goes_through_after_its_vote(edition):
    case = LEGS[edition]["full member"]
    vote = case.last(Kind.VOTE_CONVERSION)
    asked = replace(
        case,
        today=vote.on,
        stage=Stage.PROBATIONARY_MEMBER,
        status=CaseStatus.ACTIVE,
        approvals=tuple(a for a in case.approvals if a.kind is not ApprovalKind.CONVERSION_APPROVAL),
    )
    assert transitions.problems_for(asked, ApprovalKind.CONVERSION_APPROVAL) == []
    assert submitted(asked, ApprovalKind.CONVERSION_APPROVAL).done


def test_no_problem_hides_behind_another():
    case = leg("applied")
    assert [p.guard_id for p in transitions.problems_for(case, ApprovalKind.ACTIVIST_FILING)] == [
        "R-APP-3",
        "R-ACT-1",
        "R-ACT-2",
    ]


def test_a_problem_says_the_rule_the_article_and_the_day():
    case = leg("an activist")
    (year,) = [p for p in transitions.problems(case, TARGET_FILING) if p.guard_id == "R-ACT-5"]
    assert (year.rule, year.article, year.severity, year.ready_on) == (
        "R-ACT-5",
        "第十三条",
        Severity.HARD,
        date(2023, 3, 31),
    )


# ── the road ahead ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("edition", Edition)
def test_the_road_ahead_in_each_stage(edition):
    ahead = {name: [t.name for t in transitions.remaining(case)] for name, case in LEGS[edition].items()}
    # 2026: the notice before the meeting is asked for only where the committee does (X2).
    dropped = "PUBLIC_NOTICE_REVIEW" if edition is NATIONAL else ""
    assert ahead == {name: [t for t in names if t != dropped] for name, names in AHEAD.items()}


def test_where_the_committee_asks_for_the_second_notice_it_stands_on_the_road():
    line = a_line(NATIONAL, CommitteeSettings(notice_before_admission=True))
    ahead = [t.name for t in transitions.remaining(replace(leg("a target", NATIONAL), line=line))]
    assert ahead == ["PRE_REVIEW", "PUBLIC_NOTICE_REVIEW", "ADMISSION_APPROVAL"]


def test_after_the_superiors_consent_only_the_listing_is_ahead():
    road = a_road(NATIONAL).a_year_old_activist().submit(ApprovalKind.DEVELOPMENT_TARGET_FILING).later(5).decide()
    assert [s.name for s in transitions.next_steps(road.case)] == ["LISTING"]
    assert said(transitions.problems(road.case, TARGET_FILING)) == [(ProblemCode.WRONG_STATE, None)]


def test_the_listing_is_possible_from_the_day_after_the_notice():
    road = a_road(NATIONAL).a_year_old_activist().submit(ApprovalKind.DEVELOPMENT_TARGET_FILING).later(5).decide()
    road.record(Kind.NOTICE_BEFORE_LISTING, a_notice(date(2023, 4, 5), date(2023, 4, 11)))
    (listing,) = transitions.next_steps(road.case)
    assert (listing.transition, listing.earliest, listing.possible) == (LISTING, date(2023, 4, 12), False)


def test_nothing_is_ahead_of_an_archived_case():
    archived = settled(desk.archive(leg("an activist"), uuid4(), ArchiveReason.WITHDREW, "", BRANCH_ADMIN))
    assert (transitions.remaining(archived), transitions.problems_for(archived, None)) == ([], [])
    assert said(transitions.problems(archived, TARGET_FILING))[0] == (ProblemCode.CASE_NOT_ACTIVE, None)


def test_a_submission_waits_for_the_one_before():
    assert (ProblemCode.WRONG_STATE, None) in said(transitions.problems(leg("submitted"), ADMISSION))


def test_nothing_on_the_road_is_dated_before_the_last_decision():
    case = leg("pre-reviewed")
    back = case.on(case.last_decision_on - DAY)
    assert [p.path for p in transitions.preconditions(back, ADMISSION)] == [("on",)]
    assert transitions.preconditions(case, ADMISSION) == []


# ── from when ────────────────────────────────────────────────────────────────────────────────────────────────────────


def waits(d: Dossier, transition) -> list[Problem]:
    return [p for p in transitions.problems(d, transition) if judging.blocks(p) and p.ready_on]


@pytest.mark.parametrize("case", CASES)
def test_on_the_earliest_day_waiting_cures_nothing_more_and_the_day_before_it_still_did(case):
    for step in transitions.next_steps(case):
        assert waits(case.on(step.earliest), step.transition) == []
        before = case.on(step.earliest - DAY)
        # Not for waiting alone but for an act that takes its time, or for a step before it: test_first_day.py tries them.
        acts = any(p.soonest for x in transitions.remaining(case) for p in transitions.blocking(case, x))
        if step.earliest > case.today and not acts:
            assert waits(before, step.transition) != []


def test_where_only_waiting_is_left_the_earliest_day_is_exact():
    case = leg("a year-old activist")
    before = case.on(case.today - DAY)
    assert transitions.earliest(before, TARGET_FILING) == case.today
    assert transitions.blocking(case, TARGET_FILING) == []
    assert transitions.blocking(before, TARGET_FILING) != []


def test_an_archive_gap_moves_the_year_by_its_days():
    """C-6: archived on 1 June, taken up again on 1 July: thirty days do not count."""
    road = a_road().an_activist().at(date(2022, 6, 1))
    archived = settled(desk.archive(road.case, uuid4(), ArchiveReason.LOST_CONTACT, "", BRANCH_ADMIN))
    restored = settled(desk.restore(archived.on(date(2022, 7, 1)), uuid4(), "联系上了", BRANCH_ADMIN))
    assert (road.case.cultivated_on, restored.cultivated_on) == (date(2023, 3, 31), date(2023, 4, 30))
    assert transitions.earliest(restored, TARGET_FILING) == date(2023, 4, 30)
