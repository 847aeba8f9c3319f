"""What a branch does of a case that came to it is dated from that day on; what is the person's own may be older (decision 44)."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from domain.acts import assigning, correcting, desk, notices, recording, reviewing
from domain.case.approvals import ApprovalKind
from domain.case.assignments import AssignmentRole
from domain.case.dossier import Dossier
from domain.case.transfers import Transfer, TransferAnswer, TransferStatus
from domain.road.drafts import draft
from domain.rules import Outcome
from domain.stages import CaseStatus, Stage
from domain.steps.catalogue import CATALOGUE
from domain.steps.desk import ArchiveReason
from domain.steps.kinds import Kind
from domain.steps.opinions import Opinion
from domain.steps.papers import Paper, PaperStatus
from domain.steps.vetting import Training
from tests.builders import BRANCH, BRANCH_ADMIN, ROSTER, a_notice, a_step
from tests.domain.legs import BAD, DAY, MANUAL, NATIONAL, leg, submit

HERE = {
    Stage.APPLICANT: "applied",
    Stage.ACTIVIST: "an activist",
    Stage.DEVELOPMENT_TARGET: "a target",
    Stage.PROBATIONARY_MEMBER: "probationary",
    Stage.FULL_MEMBER: "full member",
}
# The person's own papers, and what an organization above, or a course, or the flag saw of the person: it goes where they go.
TRAVELS = {
    Kind.APPLICATION,
    Kind.THOUGHT_REPORT,
    Kind.CONVERSION_REQUEST,
    Kind.ACTIVIST_TRAINED,
    Kind.TRAINING,
    Kind.ADMISSION_FORM_ISSUED,
    Kind.ADMISSION_FORM,
    Kind.UPWARD_FILING,
    Kind.OATH,
    Kind.DUES_PAID,
    Kind.DIRECT_ADMISSION,
    Kind.POSTHUMOUS_RECOGNITION,
}
RECORDED = [(kind, stage) for kind, entry in CATALOGUE.items() for stage in sorted(entry.stages, key=lambda s: s.rank)]


def moved(d: Dossier) -> Dossier:
    """The case came to its branch on the day it is at; it is looked at a fortnight later."""
    answer = TransferAnswer(d.today, UUID(int=1))
    came = Transfer(
        uuid4(), TransferStatus.ACCEPTED, UUID(int=99), "/9/", d.today, UUID(int=1), d.status, d.stage, BRANCH.id,
        BRANCH.path, answer=answer, offered_on=d.today,
    )  # fmt: skip
    return replace(d, transfers=(came,), transferred_in_on=d.today, clock=d.today + 14 * DAY)


def too_early(outcome: Outcome, came: Dossier) -> bool:
    """Whether it is refused because the case was not here yet, naming the day."""
    said = [p for p in outcome.problems if p.message.en == f"The case came to this branch on {came.today}."]
    assert all((p.code, p.path, p.ready_on) == (BAD, ("on",), came.today) for p in said)
    return bool(said)


def test_what_travels_is_read_by_hand() -> None:
    assert {kind for kind, entry in CATALOGUE.items() if entry.travels} == TRAVELS


@pytest.mark.parametrize("edition", [MANUAL, NATIONAL])
@pytest.mark.parametrize(("kind", "stage"), RECORDED)
def test_each_kind_of_record_is_dated_from_the_day_the_case_came_unless_it_travels(kind, stage, edition) -> None:
    came = moved(leg(HERE[stage], edition))

    def tried(days: int) -> Outcome:
        then = came.on(came.today + days * DAY)
        return recording.record(then, draft(then, kind), BRANCH_ADMIN)

    assert too_early(tried(-1), came) is (kind not in TRAVELS)
    assert not too_early(tried(0), came)


def _paper(d: Dossier) -> tuple[Dossier, UUID]:
    step = a_step(Kind.THOUGHT_REPORT, d.today - 3 * DAY, Paper("思想汇报", "…", PaperStatus.SUBMITTED))
    return d.but(steps=(*d.steps, step)), step.id


def _reviewed(d: Dossier) -> Outcome:
    waiting, key = _paper(d)
    return reviewing.review(waiting, key, approve=True, note="", actor=BRANCH_ADMIN)


def _closed(d: Dossier) -> Outcome:
    step = a_step(Kind.NOTICE_BEFORE_LISTING, d.today - 9 * DAY, a_notice(d.today - 9 * DAY, d.today - 2 * DAY))
    return notices.close_notice(
        d.but(steps=(*d.steps, step)), step.id, objections=(), clean=False, conclusion="", attachments=(),
        actor=BRANCH_ADMIN,
    )  # fmt: skip


ACTS: dict[str, Callable[[Dossier], Outcome]] = {
    "assign": lambda d: assigning.assign(
        d, AssignmentRole.MENTOR, [(uuid4(), ROSTER[5].id)], reason="换人", actor=BRANCH_ADMIN
    ),
    "review": _reviewed,
    "close a notice": _closed,
    "archive": lambda d: desk.archive(d, uuid4(), ArchiveReason.WITHDREW, "", BRANCH_ADMIN),
    "restore": lambda d: desk.restore(d.but(status=CaseStatus.ARCHIVED), uuid4(), "继续", BRANCH_ADMIN),
    "adjust": lambda d: desk.adjust_stage(d, uuid4(), Stage.APPLICANT, d.today, "有误", BRANCH_ADMIN),
    "submit": lambda d: submit(d, ApprovalKind.DEVELOPMENT_TARGET_FILING),
}


@pytest.mark.parametrize("name", ACTS)
def test_each_act_of_the_branch_is_dated_from_the_day_the_case_came(name: str) -> None:
    came = moved(leg("an activist"))
    assert too_early(ACTS[name](came.on(came.today - DAY)), came)
    assert not too_early(ACTS[name](came), came)


def test_a_record_of_this_branch_is_not_dated_back_to_the_former_and_a_paper_that_travels_is() -> None:
    came = moved(leg("a target"))
    mine = a_step(Kind.BRANCH_INSPECTION, came.today + DAY, Opinion("表现良好"))
    course = a_step(
        Kind.TRAINING, came.today + DAY, Training("区委党校", came.today - 5 * DAY, 3, 24, exam_passed=True)
    )
    now = came.but(steps=(*came.steps, mine, course), today=came.clock)

    def put_right(step, on):
        return correcting.correct(now, replace(step, on=on), new_id=uuid4(), reason="笔误", actor=BRANCH_ADMIN)

    assert too_early(put_right(mine, came.today - DAY), came)
    assert not too_early(put_right(mine, came.today), came)
    assert put_right(course, came.today - DAY).done
