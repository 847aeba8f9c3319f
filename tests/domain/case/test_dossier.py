"""A dossier with something changed knows no more and no less than one made anew."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cached_property
from typing import Any
from uuid import uuid4

import pytest
from msgspec.structs import replace

from domain.case.approvals import Approval, ApprovalStatus
from domain.case.changes import Changes
from domain.case.dossier import Dossier
from domain.case.transfers import Transfer, TransferAnswer, TransferStatus
from domain.orgs.editions import Edition
from domain.orgs.plans import Quota, Share
from domain.questions.duties import deadlines
from domain.stages import CaseStatus, Stage, StageSource, SubStatus
from domain.steps.desk import Desk
from domain.steps.kinds import Kind
from domain.steps.notices import Notice
from domain.steps.papers import Paper, PaperStatus
from domain.steps.step import Step
from tests.builders import BRANCH_ADMIN, every_leg

DERIVED = [
    name
    for part in Dossier.__mro__
    for name, value in vars(part).items()
    if isinstance(value, cached_property) and name != "answers"
]


def everything(d: Dossier) -> dict[str, Any]:
    """All that follows from a case, fields included."""
    known = {name: getattr(d, name) for name in [*Dossier.__struct_fields__, *DERIVED]}
    # Filled as they are asked.
    kinds = list(dict.fromkeys(s.kind for s in d.steps))
    known["_days"] = {kind: d.days(kind) for kind in kinds}
    known["_alive"] = {kind: d.all(kind) for kind in kinds}
    known["_filed"] = [list(d._filed), [d._filed.of(kind) for kind in kinds]]
    known["_subjects"] = [d.subject(a) for a in d.approvals]
    known["_windows"] = d.half_years(d.opened_on)
    return known | {"deadlines": deadlines(d)}


def undecided(a: Approval) -> Approval:
    return replace(a, status=ApprovalStatus.SUBMITTED, decision=None)


def changes(d: Dossier) -> list[Changes]:
    """One for each field that an act may change."""
    return [
        {"today": d.today - timedelta(days=200)},
        {"clock": d.clock + timedelta(days=200)},
        {"stage": Stage.APPLICANT if d.stage is not Stage.APPLICANT else Stage.ACTIVIST},
        {"status": CaseStatus.ARCHIVED},
        {"sub_status": SubStatus.LISTING_CONSENTED},
        {"stage_source": StageSource.ADJUSTED},
        {"steps": d.steps[: len(d.steps) // 2]},
        {"approvals": tuple(map(undecided, d.approvals))},
        {"assignments": ()},
        {"transfers": (_moved(d),)},
        {"shares": (Share(d.branch.id, d.branch.path, d.branch.name, d.today.year, (Quota(0, d.today),)),)},
        {"version": 99},
        {"judged": d.steps[-1]},
        {"filing": d.approvals[-1] if d.approvals else None},
        {"decision": d.approvals[0].decision if d.approvals else None},
        {"under": Edition.NATIONAL_2026 if d.edition is Edition.MANUAL_2024 else Edition.MANUAL_2024},
        {"moving": _moved(d)},
    ]


def _moved(d: Dossier) -> Transfer:
    """A transfer that ends what was granted so far."""
    here, who = d.branch, BRANCH_ADMIN.account_id
    answer = TransferAnswer(d.today, who)
    return Transfer(
        uuid4(), TransferStatus.ACCEPTED, here.id, here.path, d.today, who, d.status, d.stage,
        target_id=uuid4(), answer=answer, became=Stage.ACTIVIST,
    )  # fmt: skip


@pytest.mark.parametrize("edition", list(Edition))
def test_a_change_leaves_known_only_what_does_not_rest_on_it(edition: Edition) -> None:
    for name, case in every_leg(edition):
        everything(case)
        for change in changes(case):
            assert everything(case.but(**change)) == everything(replace(case, **change)), (name, *change)


def test_every_field_that_may_change_is_tried() -> None:
    case = every_leg(Edition.MANUAL_2024)[0][1]
    assert [next(iter(change)) for change in changes(case)] == list(Changes.__annotations__)


def test_a_change_leaves_the_case_as_it_was() -> None:
    case = every_leg(Edition.MANUAL_2024)[-1][1]
    before = everything(case)
    everything(case.but(steps=(), approvals=()))
    assert everything(case) == before == everything(replace(case))


def turned(d: Dossier) -> list[Dossier]:
    """The case, and the case with each record from whose day something holds, in the last days of it."""
    on = [d.today - timedelta(days=n) for n in (9, 6, 3)]
    clean = Notice((), closed_on=d.today, clean=True)
    notice = [s for s in d.steps if s.kind is not Kind.NOTICE_BEFORE_LISTING]
    return [
        d,
        d.but(steps=(*d.steps, step(Kind.ARCHIVED, on[0], Desk("")), step(Kind.RESTORED, on[1], Desk("")))),
        d.but(steps=(*d.steps, step(Kind.STAGE_ADJUSTED, on[2], Desk("", None, Stage.FULL_MEMBER, d.stage, on[0])))),
        d.but(steps=(*notice, step(Kind.NOTICE_BEFORE_LISTING, on[1], clean))),
        d.but(steps=(*d.steps, step(Kind.APPLICATION, on[1], Paper("", status=PaperStatus.SUBMITTED)))),
    ]


def step(kind: Kind, on: date, shape: Any) -> Step:
    return Step(uuid4(), kind, on, shape)


@pytest.mark.parametrize("edition", Edition)
def test_a_picture_of_another_day_knows_what_one_made_anew_knows(edition: Edition) -> None:
    """Every day on which something of the case is dated, the day before it and the day after; whichever is asked first."""
    for name, leg in every_leg(edition):
        for number, case in enumerate(turned(leg)):
            dated = {s.on for s in case.steps} | {a.decision.on for a in case.approvals if a.decision} | {case.today}
            everything(case)
            for day in sorted({day + timedelta(days=n) for day in dated for n in (-1, 0, 1)}):
                early = case.on(day)
                assert everything(early) == everything(replace(case, today=day)), (name, number, day)
                # And on from an earlier day to a later one.
                assert everything(early.on(case.today)) == everything(replace(case)), (name, number, day)
