"""Every gate of the road: a fact that must hold keeps being judged, a record is judged by its own day, a window by its submission."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from msgspec.structs import replace

from domain.calendar import months_after
from domain.case.approvals import SUBJECTS, ApprovalKind
from domain.case.dossier import Dossier
from domain.case.members import MemberStatus
from domain.orgs.editions import Edition
from domain.orgs.organizations import OrgKind
from domain.questions import gates, transitions
from domain.regulation import BY_KIND, FACTS, GUARDS, RECORDING, TRANSITIONS
from domain.rules import Gate, Guard, Severity
from domain.steps.kinds import Kind
from domain.steps.opinions import Opinion
from domain.steps.vetting import ReviewConclusion
from tests.builders import BRANCH, ROSTER, a_review, a_road, a_step
from tests.domain.legs import DAY, LEGS, NATIONAL, UNMET, decide, leg, no, record, submit

HARD = [g for g in GUARDS if Severity.HARD in (g.manual, g.national)]


def asked_at(gate: Gate) -> tuple[Guard, ...]:
    """The rows judged at a gate as it stands on its own day."""
    by_name = {t.name: t.guards for t in TRANSITIONS}
    return by_name[gate] if gate in by_name else RECORDING[Kind(gate)]


@pytest.mark.parametrize("guard", HARD, ids=lambda g: g.id)
def test_a_hard_rule_stands_until_an_outcome_or_says_why_its_own_place_suffices(guard):
    assert (guard.until is None) is not (guard.once is None)


@pytest.mark.parametrize("guard", [g for g in GUARDS if g.until], ids=lambda g: g.id)
def test_a_fact_is_judged_at_every_gate_from_its_own_to_its_outcome(guard):
    asked = [gate for gate in Gate if guard in asked_at(gate)]
    own = min(asked, key=lambda gate: gate.rank)
    wanted = [gate for gate in Gate if own.rank <= gate.rank <= guard.until.rank]
    assert asked == wanted


def test_every_gate_of_the_road_is_a_transition_or_a_vote():
    assert {gate.value for gate in Gate} == {t.name for t in TRANSITIONS} | {Kind.VOTE_ADMISSION, Kind.VOTE_CONVERSION}


# ── a fact that stops holding stops the road ────────────────────────────────────────────────────────────────────────


def failed_review(d: Dossier) -> Dossier:
    return replace(
        d, steps=(*d.steps, a_step(Kind.POLITICAL_REVIEW, d.today, a_review(conclusion=ReviewConclusion.FAILED)))
    )


def too_young(d: Dossier) -> Dossier:
    return replace(d, person=replace(d.person, birth=date(2006, 1, 1)))


def powerless_branch(d: Dossier) -> Dossier:
    return replace(d, line=(replace(BRANCH, kind=OrgKind.TEMPORARY), *d.line[1:]))


def untrained(d: Dossier) -> Dossier:
    steps = tuple(
        replace(s, shape=replace(s.shape, by_committee=False)) if s.kind is Kind.TRAINING else s for s in d.steps
    )
    return replace(d, steps=steps)


def floating(d: Dossier) -> Dossier:
    """Found out later: for a person on the move two places are asked (Art. 16)."""
    return replace(d, person=replace(d.person, is_floating=True))


def introducer_gone(d: Dossier) -> Dossier:
    gone = replace(ROSTER[0], status=MemberStatus.FULL, left_on=date(2023, 1, 1))
    return replace(d, members={**d.members, gone.id: gone})


BREAKS: dict[str, Callable[[Dossier], Dossier]] = {
    "R-DEV-9": failed_review,
    "R-APP-1": too_young,
    "R-ORG-4.develop": powerless_branch,
    "R-DEV-12": untrained,
    "R-DEV-10": floating,
}
# The legs that stand before a gate, with what is submitted there.
BEFORE = {
    "examined": ApprovalKind.PRE_REVIEW,
    "voted": ApprovalKind.ADMISSION_APPROVAL,
}


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("rule", BREAKS)
@pytest.mark.parametrize("name", BEFORE)
def test_what_stops_holding_stops_each_later_submission(name, rule, edition):
    broken = BREAKS[rule](leg(name, edition))
    assert (UNMET, rule, ()) in no(submit(broken, BEFORE[name]))


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("rule", BREAKS)
def test_what_stops_holding_stops_the_vote(rule, edition):
    case = leg("voted", edition)
    vote = case.last(Kind.VOTE_ADMISSION)
    before = BREAKS[rule](leg("pre-reviewed", edition).on(vote.on))
    assert (UNMET, rule, ()) in no(record(before, Kind.VOTE_ADMISSION, vote.on, vote.shape))


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("rule", BREAKS)
def test_what_stops_holding_while_it_waits_stops_the_decision(rule, edition):
    waiting = BREAKS[rule](leg("submitted", edition).on(date(2023, 6, 5)))
    assert (UNMET, rule, ()) in no(decide(waiting))


def test_a_review_replaced_by_one_that_failed_stops_the_admission_until_it_is_passed_again():
    failed = failed_review(leg("voted"))
    again = replace(failed, steps=(*failed.steps, a_step(Kind.POLITICAL_REVIEW, failed.today, a_review())))
    found = [
        {p.guard_id for p in transitions.problems(d, BY_KIND[ApprovalKind.ADMISSION_APPROVAL])} for d in (failed, again)
    ]
    assert ["R-DEV-9" in ids for ids in found] == [True, False]


# ── the record is judged by its day ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("edition", Edition)
def test_an_introducer_who_left_before_the_meeting_stops_the_admission_and_one_who_left_after_it_does_not(edition):
    case = leg("voted", edition)
    meeting = case.last(Kind.VOTE_ADMISSION).on
    left = [
        replace(case, members={**case.members, ROSTER[0].id: replace(ROSTER[0], left_on=day)})
        for day in (meeting, meeting + DAY)
    ]
    found = [{p.guard_id for p in transitions.problems(d, BY_KIND[ApprovalKind.ADMISSION_APPROVAL])} for d in left]
    assert ["R-DEV-6" in ids for ids in found] == [True, False]


def test_a_vote_that_came_to_lie_before_the_expiry_stops_the_conversion():
    """The admission's meeting was put right by a month: the conversion was then resolved too early."""
    case = a_road().a_full_member().case
    moved = tuple(replace(s, on=months_after(s.on, 1)) if s.kind is Kind.VOTE_ADMISSION else s for s in case.steps)
    opened = tuple(a for a in case.approvals if a.kind is not ApprovalKind.CONVERSION_APPROVAL)
    again = replace(leg("at expiry"), steps=moved, approvals=opened, today=case.today)
    found = {p.guard_id for p in transitions.problems(again, BY_KIND[ApprovalKind.CONVERSION_APPROVAL])}
    assert "R-CNV-2" in found


# ── the window is judged by its submission ──────────────────────────────────────────────────────────────────────────


def test_a_half_year_that_ends_while_the_committee_has_the_papers_is_not_held_against_the_branch():
    """Y3: what the committee takes in time is not the branch's fault."""
    case = leg("a year-old activist")
    filed = submit(case, ApprovalKind.DEVELOPMENT_TARGET_FILING).after
    late = filed.on(months_after(filed.activist_since, 18) + DAY)
    assert decide(late, on=late.today).done
    waiting = transitions.problems(late.but(approvals=case.approvals), BY_KIND[ApprovalKind.DEVELOPMENT_TARGET_FILING])
    assert "R-ACT-6" in {p.guard_id for p in waiting}


# ── every gate of every leg ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("edition", Edition)
def test_a_lawful_road_meets_nothing_that_bars_it(edition):
    for name, kind in (*BEFORE.items(), ("resolved", ApprovalKind.ACTIVIST_FILING)):
        assert [p.guard_id for p in gates.at_submission(LEGS[edition][name], BY_KIND[kind]) if p.severity.blocks] in (
            [],
            ["R-DUE-2.entered"],
        ), name


def test_each_submission_rests_on_a_record_that_is_judged_again():
    silent = [kind for kind in SUBJECTS.values() if not RECORDING.get(kind)]
    assert silent == []


def test_facts_that_stand_are_of_the_page():
    assert {g for facts in FACTS.values() for g in facts} == {g for g in GUARDS if g.until}


def test_an_opinion_of_the_first_days_does_not_serve_a_year_later():
    case = leg("at expiry", NATIONAL)
    start = case.probation_start
    early = tuple(
        replace(s, on=start + 5 * DAY) if s.kind is Kind.INTRODUCER_CONVERSION and isinstance(s.shape, Opinion) else s
        for s in case.steps
    )
    found = {
        p.guard_id for p in transitions.problems(replace(case, steps=early), BY_KIND[ApprovalKind.CONVERSION_APPROVAL])
    }
    assert "R-CNV-4.introducers" in found
