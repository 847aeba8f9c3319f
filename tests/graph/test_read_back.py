"""What an update takes is read back: each field of its input is on the object, under the same name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from graphql import (
    GraphQLInputObjectType,
    GraphQLObjectType,
    get_named_type,
)

from graph.schema import schema

BASE = schema._schema
assert BASE.mutation_type is not None
UPDATES = [name for name in BASE.mutation_type.fields if name.startswith("update")]
# What says how the act is done, and of which object.
_ABOUT_THE_ACT = {"id", "candidateId", "version", "idempotencyKey", "validateOnly", "reason", "superiorConsent"}
# By the input's field: where it is read instead, and why.
_ELSEWHERE = {
    "Candidate.idNumber": "sealed: `idNumberMasked` is shown, and `revealIdNumber` tells it, each time noted",
    "Attachment.fileId": "`id`, the file's",
    "Candidate.on": "the day of the act, which the timeline tells",
    "Exemption.ground": "`reason`: in the update that is the correction's",
    "Postponement.ground": "`reason`: in the update that is the correction's",
    "Opinion.memberId": "an object: `member`",
    "VoteRecord.ballot": "its parts stand on the record itself: `issued`, `approve` …",
    "VoteRecord.due": "in a ballot it is clear what is due: `dueVoters`",
    "VoteRecord.present": "`presentVoters`",
}


def _object(act: str) -> GraphQLObjectType:
    """What the act changes: the record where there is one, else the case, the meeting, the account …"""
    assert BASE.mutation_type is not None
    payload = get_named_type(BASE.mutation_type.fields[act].type)
    assert isinstance(payload, GraphQLObjectType)
    found = [get_named_type(field.type) for field in payload.fields.values()]
    nouns = [t for t in found if isinstance(t, GraphQLObjectType) and "id" in t.fields]
    return next((t for t in nouns if t.name != "Candidate"), nouns[0])


def _missing(given: GraphQLInputObjectType, shown: GraphQLObjectType) -> Iterator[str]:
    """The fields of an input, and of what stands in it, that the object does not have."""
    for name, field in given.fields.items():
        place, type_ = f"{shown.name}.{name}", get_named_type(field.type)
        if name in _ABOUT_THE_ACT and name not in shown.fields:
            continue
        there = get_named_type(shown.fields[name].type) if name in shown.fields else shown
        if name not in shown.fields and place not in _ELSEWHERE:
            yield place
        elif isinstance(type_, GraphQLInputObjectType) and isinstance(there, GraphQLObjectType):
            yield from _missing(type_, there)


@pytest.mark.parametrize("act", UPDATES)
def test_what_an_update_takes_is_on_the_object(act: str) -> None:
    assert BASE.mutation_type is not None
    given = get_named_type(BASE.mutation_type.fields[act].args["input"].type)
    assert isinstance(given, GraphQLInputObjectType)
    assert list(_missing(given, _object(act))) == []


def test_each_exception_is_one() -> None:
    for place in _ELSEWHERE:
        type_, _, name = place.partition(".")
        shown = BASE.type_map[type_]
        assert isinstance(shown, GraphQLObjectType)
        assert name not in shown.fields, place
