"""The organizations, members, accounts and meeting of the builders, as rows, and cases of the builders put into them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import replace

from domain.case.dossier import Dossier
from domain.identity import masked_phone
from domain.orgs.actors import Actor, Role
from domain.orgs.organizations import PartyOrg
from domain.rules import Outcome
from domain.steps.papers import AdmissionForm
from records import seals, stamps, tables
from records.cases.dossiers import held, load
from records.engines import connections, sets
from records.engines.columns import plain
from tests.builders import BRANCH, BRANCH_ADMIN, COMMITTEE, COMMITTEE_ADMIN, DISTRICT, ROSTER, TODAY

KEY = bytes(range(32))
NOW = datetime(2026, 11, 23, 2, tzinfo=UTC)
OTHER_BRANCH = PartyOrg(UUID(int=6), "机关第二党支部", BRANCH.kind, "/1/2/5/")
OTHER_ADMIN = Actor(UUID(int=13), Role.BRANCH_ADMIN, OTHER_BRANCH.id, OTHER_BRANCH.path, committee_path=COMMITTEE.path)
AUDITOR = Actor(UUID(int=14), Role.AUDITOR, COMMITTEE.id, COMMITTEE.path, committee_path=COMMITTEE.path)
OPERATOR = Actor(UUID(int=15), Role.SYSTEM_ADMIN)
ACTORS = (BRANCH_ADMIN, COMMITTEE_ADMIN, OTHER_ADMIN, AUDITOR, OPERATOR)
MEETING = UUID(int=5000)
CITIZEN = "11010519491231002X"


def org_row(org: PartyOrg, superior: PartyOrg | None) -> dict[str, Any]:
    names = ("id", "name", "kind", "path", "can_approve_admission", "can_develop", "has_committee", "has_party_groups")
    own = {name: getattr(org, name) for name in (*names, "is_floating_members_org")}
    settings = plain(org.settings) if org.settings else None
    superior_id = superior.id if superior else None
    return {**own, "superior_id": superior_id, "settings": settings, "version": 1, "created_at": NOW}


def account_row(actor: Actor) -> dict[str, Any]:
    return {
        "id": actor.account_id,
        "login": f"account-{actor.account_id.int}",
        "name": "管理员",
        "role": actor.role,
        "org_id": actor.org_id,
        "candidate_id": actor.candidate_id,
        "person_key": "",
        "password_hash": "",
        "created_at": NOW,
    }


async def seed() -> None:
    """The district, its committee with two branches, ten members, an account for each actor, and one meeting."""
    seals.install(KEY)
    places = [(DISTRICT, None), (COMMITTEE, DISTRICT), (BRANCH, COMMITTEE), (OTHER_BRANCH, COMMITTEE)]
    await sets.insert(tables.PartyOrg, [org_row(org, superior) for org, superior in places])
    await sets.insert(tables.PartyMember, [member_row(m) for m in ROSTER])
    await sets.insert(tables.Account, [account_row(a) for a in ACTORS])
    adoption = {"id": UUID(int=7), "org_id": COMMITTEE.id, "edition": "MANUAL_2024", "since": date(2000, 1, 1)}
    await sets.insert(tables.Adoption, [{**adoption, "recorded_at": NOW}])
    await sets.insert(tables.Meeting, [meeting_row()])


def member_row(member: Any) -> dict[str, Any]:
    names = (
        "id",
        "name",
        "org_id",
        "org_path",
        "status",
        "full_since",
        "joined_on",
        "converted_on",
        "left_on",
        "person_key",
    )
    own = {name: getattr(member, name) for name in (*names, "excused_from", "excused_until")}
    said = {"position": "", "left_reason": "", "excused_reason": "", "name_key": stamps.name_key(member.name)}
    return {**own, **said, "disciplines": plain(member.disciplines), "version": 1, "created_at": NOW}


def meeting_row() -> dict[str, Any]:
    said = dict.fromkeys(("place", "chair", "recorder", "scrutineer", "teller", "minutes"), "")
    where = {"id": MEETING, "org_id": BRANCH.id, "org_path": BRANCH.path, "on": date(2024, 1, 1)}
    kept = {"attachments": [], "edition": "MANUAL_2024", "recorded_at": NOW, "late_entry": False, "version": 1}
    return {**where, **said, **kept}


def numbered(case: Dossier, number: int) -> Dossier:
    """The case with an admission form of its own number: a number is one person's."""
    steps = tuple(
        replace(s, shape=replace(s.shape, serial_number=f"2026-{number:04}"))
        if isinstance(s.shape, AdmissionForm)
        else s
        for s in case.steps
    )
    return replace(case, steps=steps)


async def put(case: Dossier, *, id_number: str = CITIZEN, actor: Actor = BRANCH_ADMIN) -> Dossier:
    """Opens a case and keeps it as it is; answers with what was kept: of the telephone the mask."""
    opened = replace(case, version=0, steps=(), approvals=(), assignments=(), transfers=())
    outcome = Outcome(opened, replace(case, version=1), note={"id_number": id_number})
    async with held(actor, [], today=case.today, clock=case.clock) as desk:
        kept = (await desk.keep([outcome], act="createCandidate"))[0].after
    assert kept is not None
    return replace(kept, person=replace(kept.person, phone=masked_phone(kept.person.phone)))


async def read_again(case: Dossier, *, actor: Actor = BRANCH_ADMIN, today: date = TODAY) -> Dossier:
    return (await load(actor, [case.id], today=today, clock=TODAY))[case.id]


@contextmanager
def statements(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What is sent to the database meanwhile by the functions that read and write sets."""
    sent: list[str] = []
    bound = connections.bound

    def counted(sql: str, parameters: Any) -> tuple[str, list[object]]:
        sent.append(sql)
        return bound(sql, parameters)

    with monkeypatch.context() as patch:
        patch.setattr(sets, "bound", counted)
        yield sent
