"""A case goes to another branch: each act on both sides of its edge, under both editions."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from domain.acts import recording, transferring
from domain.case.approvals import ApprovalKind
from domain.case.as_of import as_of
from domain.case.dossier import Dossier
from domain.case.transfers import WAY, Recognition, RefusalGround, TransferReason, TransferStatus
from domain.orgs.actors import Actor, Role
from domain.orgs.editions import Adoption, Edition
from domain.orgs.organizations import Line, OrgKind, PartyOrg
from domain.questions import duties, transitions
from domain.regulation import ADMISSION
from domain.rules import Outcome, ProblemCode
from domain.stages import CaseStatus, Stage
from domain.steps.kinds import Kind
from domain.steps.probation import Postponement
from tests.builders import BRANCH, BRANCH_ADMIN, COMMITTEE, DISTRICT, a_line, a_step, settled
from tests.domain.legs import BAD, CONFLICT, DAY, INACTIVE, NOT_ALLOWED, STATE, UNMET, archived, leg, no

EDITIONS = list(Edition)
SIBLING = PartyOrg(UUID(int=31), "机关第二党支部", OrgKind.BRANCH, "/1/2/31/")
ELSEWHERE = PartyOrg(UUID(int=51), "学院学生党支部", OrgKind.BRANCH, "/1/5/51/")
COLLEGE = PartyOrg(UUID(int=5), "学院党委", OrgKind.GRASSROOTS_COMMITTEE, "/1/5/", can_approve_admission=True)
ABROAD: Line = ()
ID = UUID(int=77)
NEW = Actor(UUID(int=78), Role.BRANCH_ADMIN, ELSEWHERE.id, ELSEWHERE.path)
NEXT_DOOR = Actor(UUID(int=79), Role.BRANCH_ADMIN, SIBLING.id, SIBLING.path)


def line_to(branch: PartyOrg, edition: Edition = Edition.MANUAL_2024) -> Line:
    above = COLLEGE if branch is ELSEWHERE else COMMITTEE
    return (branch, replace(above, adoptions=(Adoption(edition, DISTRICT_SINCE),)), DISTRICT)


DISTRICT_SINCE = a_line()[1].adoptions[0].since


def today(d: Dossier, days: int = 0) -> Dossier:
    """The case on its clock, so many days later."""
    day = d.clock + timedelta(days=days)
    return replace(d, today=day, clock=day)


def handed(
    d: Dossier, to: Line | None = None, *, name: str = "", intro: str = "表现良好", who: Actor = BRANCH_ADMIN
) -> Outcome:
    return transferring.hand_over(
        d, ID, target=line_to(ELSEWHERE) if to is None else to, target_name=name, reason=TransferReason.WORK, text="调动",
        introduction=intro, actor=who,
    )  # fmt: skip


def offered(d: Dossier, to: Line | None = None) -> Dossier:
    return settled(handed(d, to))


def accepted(
    d: Dossier, *, to: Line | None = None, who: Actor = NEW, how: Recognition = Recognition.RECOGNISED, text: str = "经审查合格",
    consent: str = "", version: int | None = None,
) -> Outcome:  # fmt: skip
    return transferring.accept(
        d, ID, uuid4(), line=line_to(ELSEWHERE) if to is None else to, recognition=how, text=text, consent=consent, actor=who,
        version=version,
    )  # fmt: skip


def declined(d: Dossier, ground: RefusalGround, *, consent: str = "", who: Actor = NEW) -> Outcome:
    return transferring.refuse(d, ID, ground=ground, text="不符合条件", consent=consent, actor=who)


def moved(d: Dossier, **how: object) -> Dossier:
    return settled(accepted(offered(d), **how))  # type: ignore[arg-type]


# ── handed over ─────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", ["applied", "an activist", "a target", "probationary"])
def test_each_stage_may_leave_and_what_is_handed_over_is_frozen(name: str, edition: Edition) -> None:
    d = today(leg(name, edition))
    after = offered(d)
    sent = after.open_transfer
    assert after.status is CaseStatus.TRANSFERRING
    assert after.line == d.line
    assert sent is not None
    assert sent.status is TransferStatus.OFFERED
    assert sent.package is not None
    assert [p.id for p in sent.package.papers] == [s.id for s in d.steps if s.voided_on is None]
    assert sent.package.activist_since == d.activist_since
    assert sent.package.probation_eligible_on == d.eligible_on


def test_what_is_sealed_is_handed_over_without_its_words() -> None:
    sent = offered(today(leg("examined"))).open_transfer
    assert sent is not None
    assert sent.package is not None
    assert {p.text for p in sent.package.papers if p.kind == Kind.POLITICAL_REVIEW} == {""}


def test_nothing_leaves_while_a_submission_waits() -> None:
    assert no(handed(today(leg("submitted")))) == [(STATE, None, ())]


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_probationary_member_is_introduced(edition: Edition) -> None:
    d = today(leg("probationary", edition))
    assert no(handed(d, intro=" ")) == [(UNMET, "R-XFR-2.introduced", ())]
    assert handed(d).done
    assert handed(today(leg("an activist", edition)), intro="").done


def test_a_case_goes_to_another_branch_or_to_somewhere_named() -> None:
    d = today(leg("an activist"))
    assert no(handed(d, a_line())) == [(BAD, None, ("targetId",))]
    assert no(handed(d, line_to(ELSEWHERE)[1:])) == [(BAD, None, ("targetId",))]
    assert no(handed(d, ABROAD)) == [(BAD, None, ("targetName",))]
    assert handed(d, ABROAD, name="外省某支部").done


def test_a_case_on_its_way_neither_leaves_twice_nor_takes_records() -> None:
    d = offered(today(leg("an activist")))
    assert (INACTIVE, None, ()) in no(handed(d))
    step = a_step(Kind.THOUGHT_REPORT, d.today, leg("applied").steps[0].shape)
    assert (INACTIVE, None, ()) in no(recording.record(d, step, BRANCH_ADMIN))


def test_an_archived_case_leaves_only_when_it_was_asked_for() -> None:
    d = today(archived(today(leg("an activist")), leg("an activist").clock), 10)
    assert no(handed(d)) == [(INACTIVE, None, ())]
    asked = settled(transferring.request_in(d, ID, target=line_to(ELSEWHERE), text="转入学习", actor=NEW))
    back = settled(accepted(today(offered(asked), 5)))
    assert back.status is CaseStatus.ACTIVE
    assert back.pauses == ((d.today - 10 * DAY, d.today + 5 * DAY),)


# ── taken over ──────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_case_arrives_with_its_records_and_its_clocks(edition: Edition) -> None:
    d = today(leg("an activist", edition))
    after = moved(d)
    assert after.branch == ELSEWHERE
    assert after.status is CaseStatus.ACTIVE
    assert after.activist_since == d.activist_since
    assert after.cultivated_on == d.cultivated_on
    assert [s.id for s in after.steps] == [s.id for s in d.steps]
    assert after.transferred_in_on == d.today


def test_who_looked_after_the_person_does_so_no_longer() -> None:
    d = today(leg("a target"))
    after = moved(d, consent="同意")
    assert any(a.until is None for a in d.assignments)
    assert all(a.until is not None for a in after.assignments)


def test_it_is_the_receiving_branch_that_takes_over_having_examined() -> None:
    d = offered(today(leg("an activist")))
    assert no(accepted(d, who=BRANCH_ADMIN)) == [(NOT_ALLOWED, None, ())]
    assert no(accepted(d, who=NEXT_DOOR)) == [(NOT_ALLOWED, None, ())]
    assert no(accepted(d, text="")) == [(UNMET, "R-XFR-1.examined", ())]
    assert no(accepted(d, version=7)) == [(CONFLICT, None, ("version",))]
    assert no(accepted(today(d, 0).on(d.today - DAY))) != []


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_probationary_member_is_examined_under_the_articles_own(edition: Edition) -> None:
    d = offered(today(leg("probationary", edition)))
    assert no(accepted(d, text="")) == [(UNMET, "R-XFR-2.examined", ())]
    after = settled(accepted(d))
    assert after.eligible_on == d.eligible_on
    assert after.stage is Stage.PROBATIONARY_MEMBER


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_target_is_recognised_with_consent_or_goes_on_as_an_activist(edition: Edition) -> None:
    d = offered(today(leg("a target", edition)))
    assert no(accepted(d)) == [(UNMET, "R-XFR-1.target", ())]
    assert settled(accepted(d, consent="学院党委同意")).stage is Stage.DEVELOPMENT_TARGET
    again = settled(accepted(d, how=Recognition.CONTINUED_AS_ACTIVIST))
    assert again.stage is Stage.ACTIVIST
    assert again.activist_since == d.activist_since
    assert again.approved(ApprovalKind.DEVELOPMENT_TARGET_FILING) is None
    assert as_of(again, again.today).stage is Stage.ACTIVIST


def test_only_a_target_goes_on_as_an_activist() -> None:
    d = offered(today(leg("probationary")))
    assert no(accepted(d, how=Recognition.CONTINUED_AS_ACTIVIST)) == [(BAD, None, ("recognition",))]


def test_a_pre_review_stays_within_the_committee_and_lapses_outside() -> None:
    d = today(leg("pre-reviewed"))
    near = line_to(SIBLING)
    stays = settled(accepted(offered(d, near), to=near, who=NEXT_DOOR, consent="同意"))
    gone = moved(d, consent="同意")
    assert d.approved(ApprovalKind.PRE_REVIEW)
    assert stays.approved(ApprovalKind.PRE_REVIEW)
    assert gone.approved(ApprovalKind.PRE_REVIEW) is None


def test_what_the_former_branch_voted_carries_no_submission_here() -> None:
    own = "R-XFR-1.own-admission-approval"
    d = today(leg("voted"))
    assert own not in {p.guard_id for p in transitions.problems(d, ADMISSION)}
    assert own in {p.guard_id for p in transitions.problems(moved(d, consent="同意"), ADMISSION)}


def test_the_edition_of_a_day_is_that_of_where_the_person_was() -> None:
    d = today(leg("an activist"))
    to = line_to(ELSEWHERE, Edition.NATIONAL_2026)
    after = settled(accepted(today(offered(d, to), 3), to=to))
    assert after.edition is Edition.NATIONAL_2026
    assert after.on(d.today).edition is Edition.MANUAL_2024


def test_a_receipt_from_outside_archives_the_case() -> None:
    d = settled(handed(today(leg("probationary")), ABROAD, name="外省某支部"))
    assert no(accepted(d)) == [(NOT_ALLOWED, None, ())]
    after = settled(accepted(d, who=BRANCH_ADMIN, text=""))
    assert after.status is CaseStatus.ARCHIVED
    assert after.transferred_in_on is None
    assert after.branch == BRANCH


# ── not taken over, taken back ──────────────────────────────────────────────────────────────────────────────────────


def test_incomplete_papers_go_back() -> None:
    d = offered(today(leg("an activist")))
    after = settled(declined(d, RefusalGround.PAPERS_INCOMPLETE))
    assert after.status is CaseStatus.ACTIVE
    assert after.branch == BRANCH
    assert after.open_transfer is None


@pytest.mark.parametrize(("name", "rule"), [("an activist", "R-XFR-1.refused"), ("probationary", "R-XFR-2")])
@pytest.mark.parametrize("edition", EDITIONS)
def test_not_to_recognise_somebody_wants_consent(name: str, rule: str, edition: Edition) -> None:
    d = offered(today(leg(name, edition)))
    assert no(declined(d, RefusalGround.NOT_RECOGNISED)) == [(UNMET, rule, ())]
    after = settled(declined(d, RefusalGround.NOT_RECOGNISED, consent="县委组织部批准"))
    ended = CaseStatus.NOT_RECOGNISED if name == "probationary" else CaseStatus.ACTIVE
    assert after.status is ended
    assert as_of(after, after.today).status is ended


def test_each_side_takes_back_what_it_began() -> None:
    d = offered(today(leg("an activist")))
    assert no(transferring.withdraw(d, ID, reason="误操作", actor=NEW)) == [(NOT_ALLOWED, None, ())]
    assert no(transferring.withdraw(d, ID, reason="", actor=BRANCH_ADMIN)) == [(BAD, None, ("reason",))]
    after = settled(transferring.withdraw(d, ID, reason="误操作", actor=BRANCH_ADMIN))
    assert after.status is CaseStatus.ACTIVE
    assert after.assignments == d.assignments
    asked = settled(
        transferring.request_in(today(leg("an activist")), ID, target=line_to(ELSEWHERE), text="转入", actor=NEW)
    )
    assert asked.status is CaseStatus.ACTIVE
    assert no(transferring.withdraw(asked, ID, reason="误", actor=BRANCH_ADMIN)) == [(NOT_ALLOWED, None, ())]
    assert settled(transferring.withdraw(asked, ID, reason="误", actor=NEW)).open_transfer is None


def test_what_is_answered_is_answered_once() -> None:
    d = settled(declined(offered(today(leg("an activist"))), RefusalGround.OTHER))
    assert no(accepted(d)) == [(STATE, None, ())]
    assert no(transferring.withdraw(d, uuid4(), reason="误", actor=BRANCH_ADMIN)) == [(ProblemCode.NOT_FOUND, None, ())]


# ── clocks ──────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("days", "late"), [(30, False), (31, True)])
def test_an_answer_is_owed_within_thirty_days(days: int, late: bool) -> None:
    d = today(offered(today(leg("an activist"))), days)
    assert [(x.guard.id, x.overdue) for x in duties.deadlines(d)] == [("R-XFR-1.answer", late)]
    assert bool(duties.overdue(d)) is late
    assert (duties.badges(d).overdue_since is not None) is late


@pytest.mark.parametrize("edition", EDITIONS)
def test_who_came_as_a_probationary_member_may_have_the_discussion_put_off(edition: Edition) -> None:
    d = leg("at expiry", edition)
    assert d.probation_start is not None
    assert d.eligible_on is not None
    step = a_step(Kind.POSTPONEMENT, d.today, Postponement(d.eligible_on + 30 * DAY, "待考察"))

    def refused_by(case: Dossier) -> set[str | None]:
        return {p.guard_id for p in recording.record(case, step, BRANCH_ADMIN).problems}

    assert "R-CNV-8" in refused_by(d)
    assert "R-CNV-8" in refused_by(replace(d, transferred_in_on=d.probation_start - DAY))
    assert "R-CNV-8" not in refused_by(replace(d, transferred_in_on=d.probation_start))


def test_the_case_as_of_a_day_on_the_way_was_on_the_way() -> None:
    d = today(leg("an activist"))
    after = settled(accepted(today(offered(d), 5)))
    assert [as_of(after, d.today + n * DAY).status for n in (-1, 0, 4, 5)] == [
        CaseStatus.ACTIVE, CaseStatus.TRANSFERRING, CaseStatus.TRANSFERRING, CaseStatus.ACTIVE,
    ]  # fmt: skip


def test_the_way_of_a_transfer_is_as_the_acts_go() -> None:
    d = today(leg("an activist"))
    new = line_to(ELSEWHERE)
    asked = settled(transferring.request_in(d, ID, target=new, text="来了", actor=NEW))
    sent = settled(handed(asked, new))
    acts = {
        "transferOut": lambda c: handed(c, new),
        "acceptTransfer": lambda c: accepted(c, consent="同意"),
        "refuseTransfer": lambda c: declined(c, RefusalGround.OTHER, who=BRANCH_ADMIN if c is asked else NEW),
        "withdrawTransfer": lambda c: transferring.withdraw(
            c, ID, reason="不来了", actor=NEW if c is asked else BRANCH_ADMIN
        ),
        "requestTransferIn": lambda c: transferring.request_in(c, ID, target=new, text="来了", actor=NEW),
    }
    found = {
        (begun, after.transfers[-1].status, name)
        for begun, case in ((None, d), (TransferStatus.REQUESTED, asked), (TransferStatus.OFFERED, sent))
        for name, act in acts.items()
        if (after := act(case).after) is not None
    }
    assert found == set(WAY)
