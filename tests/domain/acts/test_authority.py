"""Direct admission and recognition after death (C-37): out of the road, by the authority's document, and taken back as other admissions are."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import replace

from domain.acts import authority, desk
from domain.calendar import months_after
from domain.case.approvals import ApprovalKind
from domain.case.as_of import as_of
from domain.case.dossier import Dossier
from domain.case.members import MemberStatus
from domain.case.roster import entry_of
from domain.orgs.actors import Actor, Role
from domain.questions import transitions
from domain.rules import Outcome
from domain.stages import CaseStatus, Stage, StageSource
from domain.steps.authority import AuthorityLevel, ByAuthority
from domain.steps.desk import ArchiveReason
from domain.steps.kinds import Kind
from tests.builders import BRANCH_ADMIN, COMMITTEE, DISTRICT, a_case, a_step
from tests.domain.legs import DAY, leg

DEPT = Actor(UUID(int=77), Role.ORG_DEPT, DISTRICT.id, DISTRICT.path)
DIRECT, AFTER_DEATH = Kind.DIRECT_ADMISSION, Kind.POSTHUMOUS_RECOGNITION


def entered(d: Dossier, kind: Kind = DIRECT, actor: Actor = DEPT, **said: Any) -> Outcome:
    papers = {"attachments": said.pop("attachments")} if "attachments" in said else {}
    target = Stage.PROBATIONARY_MEMBER if kind is DIRECT else Stage.FULL_MEMBER
    shape = ByAuthority(AuthorityLevel.PROVINCIAL, "省委", "省委〔2022〕1号", "见文件", target=target)
    return authority.enter(d, a_step(kind, said.pop("on", d.today), replace(shape, **said), **papers), actor)


def done(outcome: Outcome) -> Dossier:
    assert outcome.problems == ()
    assert outcome.after is not None
    # As it is kept: the case's next version.
    return outcome.after.but(version=outcome.before.version + 1)


def told(outcome: Outcome) -> list[tuple[str, tuple[str, ...]]]:
    assert outcome.after is None
    return [(p.guard_id or p.code, p.path) for p in outcome.problems]


@pytest.mark.parametrize("name", ["applied", "an activist", "a target", "voted"])
def test_from_wherever_the_road_had_led_somebody_is_on_probation_from_the_day_named(name: str) -> None:
    d = leg(name)
    since = d.today - timedelta(days=3)
    after = done(entered(d, since=since))
    assert (after.stage, after.status, after.stage_source) == (
        Stage.PROBATIONARY_MEMBER,
        CaseStatus.ACTIVE,
        StageSource.ACTS,
    )
    assert (after.probation_start, after.eligible_on) == (since, months_after(since, 12))
    assert entry_of(after) is not None
    assert entry_of(after).status is MemberStatus.PROBATIONARY  # type: ignore[union-attr]
    assert as_of(after, after.today).stage is Stage.PROBATIONARY_MEMBER
    assert as_of(after, after.today - DAY).stage is as_of(d, d.today - DAY).stage
    # Nothing of the road before is asked for now: what is ahead is the conversion.
    then = after.but(today=months_after(since, 12), clock=months_after(since, 12))
    found = {p.guard_id for p in transitions.problems(then, transitions.remaining(then)[-1])}
    assert [t.kind for t in transitions.remaining(then)] == [ApprovalKind.CONVERSION_APPROVAL]
    assert "R-CNV-4.introducers" not in found or then.assignments
    assert found & {"R-MTG-3", "R-APR-4", "R-DEV-9", "R-PRE-1"} == set()


def test_a_full_member_is_one_at_once_and_votes_from_the_decision_on() -> None:
    d = leg("an activist")
    since = d.today - timedelta(days=400)
    after = done(entered(d, target=Stage.FULL_MEMBER, since=since))
    assert (after.stage, after.status, after.standing_since) == (Stage.FULL_MEMBER, CaseStatus.COMPLETED, since)
    entry = entry_of(after)
    assert entry is not None
    assert (entry.status, entry.full_since, entry.converted_on) == (MemberStatus.FULL, since, d.today)
    assert as_of(after, after.today).status is CaseStatus.COMPLETED


@pytest.mark.parametrize("archived", [False, True])
def test_who_is_recognised_after_death_is_a_member_and_on_no_roster(archived: bool) -> None:
    d = leg("an activist")
    if archived:
        gone = desk.archive(d, UUID(int=9), ArchiveReason.DECEASED, "因公牺牲", BRANCH_ADMIN).after
        assert gone is not None
        d = gone
    after = done(entered(d, AFTER_DEATH))
    assert (after.stage, after.status, after.standing_since) == (Stage.FULL_MEMBER, CaseStatus.ARCHIVED, d.today)
    assert entry_of(after) is None
    assert as_of(after, after.today).status is CaseStatus.ARCHIVED
    # Nobody takes the case up again.
    assert told(desk.restore(after, UUID(int=8), "误归档", BRANCH_ADMIN))[0][0] == "WRONG_STAGE"


def test_somebody_must_have_asked_to_join() -> None:
    assert told(entered(a_case(), AFTER_DEATH)) == [("R-PST-1", ())]
    done(entered(a_case(), AFTER_DEATH, request="战友证明其多次提出入党要求"))


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ({"authority": " "}, ("authority",)),
        ({"number": ""}, ("number",)),
        ({"ground": ""}, ("ground",)),
        ({"target": Stage.ACTIVIST}, ("target",)),
        ({"since": date(2099, 1, 1)}, ("since",)),
        ({"attachments": ()}, ("attachments",)),
    ],
)
def test_the_document_is_asked_for(said: dict[str, Any], place: tuple[str, ...]) -> None:
    assert told(entered(leg("an activist"), **said)) == [("BAD_INPUT", place)]


def test_who_may_not_and_of_whom_not() -> None:
    d = leg("an activist")
    below = replace(DEPT, org_id=COMMITTEE.id, org_path=COMMITTEE.path)
    assert told(entered(d, actor=below)) == [("NOT_ALLOWED", ())]
    assert told(entered(d, actor=replace(DEPT, person_key=d.person.key))) == [("NOT_ALLOWED", ())]
    assert told(entered(leg("probationary"))) == [("WRONG_STAGE", ())]
    assert told(entered(leg("submitted"))) == [("WRONG_STATE", ())]
    assert told(entered(d.but(status=CaseStatus.ARCHIVED))) == [("CASE_NOT_ACTIVE", ())]


@pytest.mark.parametrize("kind", [DIRECT, AFTER_DEATH])
def test_it_is_taken_back_while_nothing_later_was_recorded(kind: Kind) -> None:
    d = leg("a target")
    after = done(entered(d, kind))
    back = done(authority.take_back(after, kind, actor=DEPT, reason="文件有误"))
    assert back.standing == replace(d.standing, version=back.version)
    assert (back.probation_start, back.standing_since, back.by_authority) == (None, None, None)
    (step,) = [s for s in back.steps if s.kind is kind]
    assert (step.voided_on, step.void_reason) == (d.today, "文件有误")
    assert told(authority.take_back(after, kind, actor=DEPT, reason=" ")) == [("BAD_INPUT", ("reason",))]
    assert told(authority.take_back(after.but(version=after.version + 1), kind, actor=DEPT, reason="误")) == [
        ("WRONG_STATE", ())
    ]
    assert told(authority.take_back(d, kind, actor=DEPT, reason="误")) == [("WRONG_STATE", ())]
    # And entered anew.
    done(entered(back, kind))
