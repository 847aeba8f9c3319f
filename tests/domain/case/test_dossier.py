"""A dossier with something changed knows no more and no less than one made anew."""

from __future__ import annotations

from datetime import timedelta
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
from domain.questions.duties import deadlines
from domain.stages import CaseStatus, Stage, StageSource, SubStatus
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
