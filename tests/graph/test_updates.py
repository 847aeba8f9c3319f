"""An update changes what it names and nothing else; null, or an empty list, empties what may be empty.

The schema is walked: every update mutation, every field of its input. Each is sent alone, and all else that is kept of the
object stays equal to the byte.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
    is_required_input_field,
)

from domain.votes import Ballot
from records import seals
from records.engines import connections, sets
from tests.graph import test_mutations as acts
from tests.graph.test_mutations import BY_ACT, Row
from tests.graph.world import World, fingerprint

pytestmark = pytest.mark.slow

# What says which object it is, or how it is put right; everything else is a field of the object.
_ABOUT_THE_ACT = {"id", "candidateId", "version", "idempotencyKey", "validateOnly", "reason", "on"}
# Of a person's number the superior consents to the correction; of an exemption it is what was granted upon.
_CONSENTED = "updateCandidate", "superiorConsent"
UPDATES = [row for row in acts.ROWS if row.act.startswith("update")]
# Where the object lies: its table, and what of the input names its row.
_TABLES = {
    "updateCandidate": ("candidate", "candidateId"),
    "updateOrganization": ("party_org", "id"),
    "updateMember": ("party_member", "id"),
    "updateAccount": ("account", "id"),
    "updateGeneralMeeting": ("meeting", "id"),
    "updateOpinion": ("opinion", "id"),
    "updateVote": ("vote", "id"),
}
# What one field says beside its own column: a name has a key by which it is found, a birth date is in the number …
_BESIDE = {
    "name": {"name_key", "name_pinyin"},
    "idNumber": {"id_sealed", "id_masked", "person_key", "birth", "sex", "id_number_masked"},
    "idType": {"person_key", "id_masked", "id_number_masked"},
    "phone": {"phone_masked", "phone_sealed", "phone_key"},
    "role": {"member_id"},
    "ground": {"reason"},
    "ballot": {"result", *Ballot.__struct_fields__},
    "voteKind": {"kind"},
    "opinionKind": {"kind"},
    "resolutionKind": {"kind"},
}
_ALWAYS = {
    "version",
    "updated_at",
    "recorded_at",
    "recorded_by_id",
    "next_due_on",
    "overdue_since",
    "problem_count",
    "late_entry",
}
# What each column is called that differs from its field.
_VALUES: dict[str, list[Any]] = {
    "idNumber": ["110101199604125014"], "phone": ["13900139000"], "memberId": [], "start": ["2028-12-01"], "fullSince": ["2001-01-01"],
    "startedAt": [], "writtenReceivedAt": [], "attendees": [], "disciplines": [[{"kind": "WARNING", "decidedOn": "2020-01-01"}]],
}  # fmt: skip


def fields(row: Row) -> Iterator[tuple[str, Any]]:
    for name, field in acts.taking(row.act).fields.items():
        if name not in _ABOUT_THE_ACT and (row.act, name) != _CONSENTED:
            yield name, field


def another(name: str, field: Any, standing: Any) -> Any:
    """Another value of a field's type than the one that stands."""
    if name in _VALUES:
        return next(iter(_VALUES[name]), None)
    named = get_named_type(field.type)
    bare = field.type.of_type if isinstance(field.type, GraphQLNonNull) else field.type
    if isinstance(named, GraphQLEnumType):
        value: Any = next(v for v in named.values if v != standing)
    elif isinstance(named, GraphQLInputObjectType):
        value = {n: another(n, f, None) for n, f in named.fields.items() if is_required_input_field(f)}
    else:
        value = {"Boolean": standing is not True, "Int": 7, "Decimal": "4.5", "Date": "2028-12-20"}.get(
            named.name, "另一个"
        )
    return [value] if isinstance(bare, GraphQLList) else value


async def stored(row: Row, given: dict[str, Any]) -> dict[str, Any]:
    """All that is kept of the object; what lies in a column of many, flattened."""
    table, key = _TABLES.get(row.act, ("step", "id"))
    found = await sets.select(f'SELECT * FROM "{table}" WHERE id = :id', {"id": _key(given[key])})
    assert found, row.act
    flat: dict[str, Any] = {}
    for name, value in dict(found[0]).items():
        kept = _opened(value)
        if isinstance(kept, dict) and kept.keys() == {"sealed"}:
            kept = json.loads(seals.opened_review(json.dumps(kept), UUID(str(found[0]["id"]))))
        flat |= {f"{name}.{k}": v for k, v in kept.items()} if isinstance(kept, dict) else {name: kept}
    return {k: v for k, v in flat.items() if k not in _ALWAYS}


def _key(text: str) -> Any:
    key = UUID(text.partition("_")[2])
    return key if connections.is_postgres() else str(key)


def _opened(value: Any) -> Any:
    if isinstance(value, str) and value[:1] in "{[":
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


def _snake(name: str) -> str:
    return "".join("_" + c.lower() if c.isupper() else c for c in name)


@pytest.mark.parametrize("row", UPDATES, ids=lambda row: row.act)
async def test_a_field_changes_alone(here: World, row: Row) -> None:
    """Sent one after the other: each changes its own column, or is refused and changes nothing."""
    await acts.ready(here, row)
    legal = acts.legal(here, row)
    named = {k: v for k, v in legal.items() if k in ("id", "candidateId")} | _reasons(row)
    done = set()
    for name, field in fields(row):
        before = await stored(row, legal)
        value = another(name, field, legal.get(name))
        answer = acts.payload(await acts.do(here, row.by, row.act, {**named, name: value}), row.act)
        after = await stored(row, legal)
        changed = {k for k in before.keys() | after.keys() if before.get(k) != after.get(k)}
        own = {_snake(name), f"data.{_snake(name)}", *_BESIDE.get(name, ())}
        assert {c.split(".")[-1] if c.split(".")[-1] in own else c.split(".")[0] for c in changed} <= own, (
            name,
            value,
            changed,
        )
        if answer["errors"]:
            assert not changed, name
        elif changed:
            done.add(name)
    assert done, "nothing could be changed"


@pytest.mark.parametrize("row", UPDATES, ids=lambda row: row.act)
async def test_null_empties_or_is_refused_where_it_belongs(here: World, row: Row) -> None:
    await acts.ready(here, row)
    legal = acts.legal(here, row)
    named = {k: v for k, v in legal.items() if k in ("id", "candidateId")} | _reasons(row)
    for name, field in fields(row):
        before = await stored(row, legal)
        if isinstance(field.type, GraphQLNonNull):
            pytest.fail(f"{row.act} asks for {name}: an update asks for nothing of what it changes")
        answer = acts.payload(await acts.do(here, row.by, row.act, {**named, name: None}), row.act)
        after = await stored(row, legal)
        changed = {k: after.get(k) for k in before.keys() | after.keys() if before.get(k) != after.get(k)}
        if answer["errors"]:
            assert not changed, name
            assert any(e["path"] == [name] or e["code"] == "GUARD_UNMET" or e["path"] for e in answer["errors"]), (
                name,
                answer["errors"],
            )
        else:
            mine = {_snake(name), *_BESIDE.get(name, ())}
            own = {k: v for k, v in changed.items() if k.split(".")[-1] in mine}
            assert all(v in (None, "", [], {}) for v in own.values()), (name, own)
            assert len(changed) == len(own), (name, changed)


@pytest.mark.parametrize("row", UPDATES, ids=lambda row: row.act)
async def test_an_update_that_says_nothing_new_leaves_no_trace(here: World, row: Row) -> None:
    """Without any field, and with what stands there already: no version rises, and the journal has no row."""
    await acts.ready(here, row)
    legal = acts.legal(here, row)
    named = {k: v for k, v in legal.items() if k in ("id", "candidateId")}
    before = await fingerprint()
    for given in (named, named | _reasons(row)):
        answer = acts.payload(await acts.do(here, row.by, row.act, given), row.act)
        assert answer["errors"] == []
        assert await fingerprint() == before


def _reasons(row: Row) -> dict[str, Any]:
    asked = ("reason", "superiorConsent") if row.act == _CONSENTED[0] else ("reason",)
    return {n: "更正" for n in asked if n in acts.taking(row.act).fields}


def test_every_update_is_tried() -> None:
    assert {name for name in acts.FIELDS if name.startswith("update")} == {row.act for row in UPDATES}
    assert BY_ACT
