"""Role × mutation, cell by cell: the schema is walked, and what is not in the table is refused with one answer, before anything
is looked up."""

from __future__ import annotations

import json
from typing import Any
from uuid import uuid4

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
    is_required_input_field,
)

from domain.orgs.actors import Actor, Role
from domain.roles import MAY
from domain.rules import ProblemCode, refusal
from graph.resolvers import acting, sittings
from graph.resolvers.acting import Answer, refusing
from graph.schema import schema
from records.errors import NotFound
from tests.graph.world import World, fingerprint, reply

FIELDS = schema._schema.mutation_type.fields  # type: ignore[union-attr]
# Open to whoever has not signed in; they ask for a proof of their own.
STRANGERS = {"signIn", "registerWithToken", "acceptInvitation"}
PASSED = refusal(ProblemCode.WRONG_STATE, "已过角色关", "The gate was passed.")
SAMPLES: dict[str, Any] = {
    "ID": f"cand_{uuid4()}", "String": "x", "Boolean": True, "Int": 1, "Date": "2029-01-15", "Decimal": "1",
    "DateTime": "2029-01-15T00:00:00Z", "Float": 1.0, "Upload": None,
}  # fmt: skip


def sample(type_: GraphQLInputType) -> Any:
    """The least that the schema takes."""
    if isinstance(type_, GraphQLNonNull):
        return sample(type_.of_type)
    if isinstance(type_, GraphQLList):
        return [sample(type_.of_type)]
    if isinstance(type_, GraphQLInputObjectType):
        return {name: sample(field.type) for name, field in type_.fields.items() if is_required_input_field(field)}
    if isinstance(type_, GraphQLEnumType):
        return next(iter(type_.values))
    return SAMPLES[type_.name]


def document(act: str) -> str:
    payload = get_named_type(FIELDS[act].type)
    return f"mutation ($i: {FIELDS[act].args['input'].type}) {{ {act}(input: $i) {{ {ERRORS if 'errors' in payload.fields else ''} }} }}"


ERRORS = "errors { code message path }"


def test_every_act_of_the_schema_has_a_row_or_is_a_strangers() -> None:
    assert set(FIELDS) == set(MAY) | STRANGERS
    assert not set(MAY) & STRANGERS
    assert all(MAY.values())


def test_an_auditor_only_reads_and_the_administrator_decides_nothing() -> None:
    """A.0: what all may do of their own account aside, and how an office is reminded."""
    own = {act for act, roles in MAY.items() if roles == frozenset(Role)}
    reminding = {
        "createCalendarFeed",
        "revokeCalendarFeed",
        "createChannel",
        "testChannel",
        "resumeChannel",
        "revokeChannel",
    }
    assert {act for act, roles in MAY.items() if Role.AUDITOR in roles} - own - reminding == {"revealReviewPapers"}
    deciding = {
        "decideApproval",
        "decideApprovals",
        "deliberateApproval",
        "acknowledgeUpwardFiling",
        "recordVote",
        "revealIdNumber",
    }
    assert not {act for act in deciding if Role.SYSTEM_ADMIN in MAY[act]}


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> None:
    """Behind the gate nobody does anything: an act that came so far says so."""

    async def one(*_: Any) -> Answer:
        return refusing(PASSED)

    async def many(*_: Any) -> Any:
        raise NotFound("已过角色关", "The gate was passed.")

    monkeypatch.setattr(acting, "answer_of", one)
    monkeypatch.setattr(sittings.asyncio, "to_thread", many)


def actor_in(w: World, role: Role) -> Actor:
    return next(actor for actor in w.actors.values() if actor.role is role and not actor.must_change)


@pytest.mark.usefixtures("gate")
@pytest.mark.parametrize("role", Role)
async def test_each_cell_of_the_table(here: World, role: Role) -> None:
    actor = actor_in(here, role)
    before, wrong = await fingerprint(), []
    for act in sorted(set(FIELDS) - STRANGERS):
        answer = await reply(actor, document(act), {"i": sample(FIELDS[act].args["input"].type)})
        assert answer.errors == [], (act, answer.errors)
        told = json.loads(answer.data or b"null")[act]["errors"]
        passed = [e["message"] for e in told] == ["The gate was passed."]
        refused = [(e["code"], e["message"], e["path"]) for e in told] == [
            ("NOT_ALLOWED", "Your role may not do this.", [])
        ]
        if (passed, refused) != ((True, False) if role in MAY[act] else (False, True)):
            wrong.append((act, told))
    assert wrong == []
    assert await fingerprint() == before


@pytest.mark.usefixtures("gate")
async def test_a_stranger_does_nothing_but_come_in(untouched: World) -> None:
    for act in sorted(set(FIELDS) - STRANGERS):
        answer = await reply(None, document(act), {"i": sample(FIELDS[act].args["input"].type)})
        assert [e["extensions"]["code"] for e in answer.errors] == ["UNAUTHENTICATED"], act
        assert answer.data in (None, b"null"), act
