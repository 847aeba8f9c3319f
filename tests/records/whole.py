"""Cases with one record of every kind, every field of every shape drawn at random: what must come back as it went in."""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints
from uuid import UUID, uuid4

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import replace

from domain.case.approvals import Approval, ApprovalKind, ApprovalStatus, Decision, DuesFiling
from domain.case.assignments import Assignment, AssignmentRole
from domain.case.dossier import Dossier
from domain.case.transfers import Transfer, TransferAnswer, TransferStatus
from domain.steps.catalogue import CATALOGUE
from domain.steps.kinds import Kind
from domain.steps.meetings import Vote
from domain.steps.step import Step
from tests.builders import BRANCH, BRANCH_ADMIN, COMMITTEE, COMMITTEE_ADMIN, ROSTER, a_case, a_person
from tests.records.seeded import MEETING

_T = TypeVar("_T")
# Not on PostgreSQL: NUL, and halves of characters are no text at all.
_TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20)
_PLAIN: Mapping[Any, st.SearchStrategy[Any]] = {
    str: _TEXTS,
    bool: st.booleans(),
    int: st.integers(0, 2**31 - 1),
    UUID: st.uuids(version=4),
    date: st.dates(date(1900, 1, 1), date(2200, 1, 1)),
    datetime: st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)).map(  # noqa: DTZ001 -- its zone follows
        lambda d: d.replace(tzinfo=UTC, microsecond=d.microsecond // 1000 * 1000)
    ),
    Decimal: st.decimals(0, 10**9, places=2),
}


def anything(hint: Any, **fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Any value of a type; `fixed` says what stands in some of its fields."""
    if hint in _PLAIN:
        return _PLAIN[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    if isinstance(hint, type) and issubclass(hint, Struct):
        hints = get_type_hints(hint)
        named = {n: fixed[n] if n in fixed else anything(hints[n]) for n in hint.__struct_fields__}
        return st.builds(hint, **named)
    if get_origin(hint) in (tuple, Sequence):
        return st.lists(anything(get_args(hint)[0]), max_size=3).map(tuple)
    if get_origin(hint) in (Union, types.UnionType):
        if UnsetType in get_args(hint):
            return st.just(UNSET)  # a file has rows of its own: tests/graph/files
        return st.one_of(*[st.none() if a is types.NoneType else anything(a) for a in get_args(hint)])
    raise TypeError(hint)


# A row's own key is never drawn twice.
_OWN_KEY = st.builds(uuid4)
_MEMBERS = st.sampled_from([m.id for m in ROSTER])
_ACCOUNTS = st.sampled_from([BRANCH_ADMIN.account_id, COMMITTEE_ADMIN.account_id])


def _step(kind: Kind) -> st.SearchStrategy[Step]:
    shape = CATALOGUE[kind].shape
    fixed: dict[str, st.SearchStrategy[Any]] = {"member_id": st.none() | _MEMBERS, "meeting_id": st.just(MEETING)}
    if shape is Vote:
        fixed["meeting_started_at"] = st.none()
    known = {"kind": st.just(kind), "shape": anything(shape, **fixed), "recorded_by": _ACCOUNTS}
    return anything(Step, **known, id=_OWN_KEY, recorded_at=_PLAIN[datetime], version=st.integers(1, 99))


def _approval(kind: ApprovalKind) -> st.SearchStrategy[Approval]:
    decision = anything(Decision, by=_ACCOUNTS, at=_PLAIN[datetime])
    closed = st.sampled_from([s for s in ApprovalStatus if s is not ApprovalStatus.SUBMITTED])
    return anything(
        Approval,
        id=_OWN_KEY,
        kind=st.just(kind),
        status=closed,
        submitted_by=_ACCOUNTS,
        addressed_to=st.sampled_from([None, COMMITTEE.id]),
        decision=decision,
        history=st.lists(decision, max_size=2).map(tuple),
        dues=st.none() | anything(DuesFiling),
        previous_id=st.none(),
        version=st.integers(1, 99),
    )


def _transfer(status: TransferStatus) -> st.SearchStrategy[Transfer]:
    """Of the own branch, to nowhere in the tree; where it is answered, with an answer."""
    return anything(
        Transfer,
        id=_OWN_KEY,
        status=st.just(status),
        source_id=st.just(BRANCH.id),
        source_path=st.just(BRANCH.path),
        target_id=st.none(),
        began_by=_ACCOUNTS,
        answer=st.none() if status.open else anything(TransferAnswer, by=_ACCOUNTS),
        version=st.integers(1, 99),
    )


def drawn(strategy: st.SearchStrategy[_T], count: int) -> list[_T]:
    """So many values of one strategy, the same in every run. A whole case at once is more than Hypothesis draws of one example."""
    found: list[_T] = []

    @settings(
        max_examples=count,
        phases=[Phase.generate],
        deadline=None,
        suppress_health_check=list(HealthCheck),
        derandomize=True,
        database=None,
    )
    @given(strategy)
    def draw(value: _T) -> None:
        found.append(value)

    draw()
    assert len(found) == count, f"{len(found)} of {count} drawn"
    return found


def cases(count: int) -> list[Dossier]:
    """Cases with a record of every kind and an approval of every kind, the last one open."""
    steps = _by_case([_step(kind) for kind in Kind if kind is not Kind.POOL_ANALYSED], count)
    approvals = _by_case([_approval(kind) for kind in ApprovalKind], count)
    transfers = _by_case([_transfer(s) for s in TransferStatus if s is not TransferStatus.REQUESTED], count)
    roles = [anything(Assignment, id=_OWN_KEY, role=st.just(r), member_id=_MEMBERS) for r in AssignmentRole]
    chosen = _by_case(roles, count)
    return [_case(*parts) for parts in zip(steps, approvals, transfers, chosen, strict=True)]


def _by_case(strategies: list[st.SearchStrategy[_T]], count: int) -> list[tuple[_T, ...]]:
    return list(zip(*(drawn(strategy, count) for strategy in strategies), strict=True))


def _case(
    steps: tuple[Step, ...],
    approvals: tuple[Approval, ...],
    transfers: tuple[Transfer, ...],
    chosen: tuple[Assignment, ...],
) -> Dossier:
    last = replace(approvals[-1], status=ApprovalStatus.SUBMITTED, decision=None)
    return a_case(
        id=uuid4(),
        person=a_person(key=uuid4().hex),
        steps=tuple(sorted(steps, key=lambda s: s.id.int)),
        approvals=tuple(sorted((*approvals[:-1], last), key=lambda a: a.id.int)),
        assignments=tuple(sorted(chosen, key=lambda a: a.id.int)),
        transfers=tuple(sorted(transfers, key=lambda t: t.id.int)),
    )
