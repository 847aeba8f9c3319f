"""What an act answers: the objects it changed, read after the commit, and why it was refused or what was noticed."""

from dataclasses import dataclass
from typing import Any

import strawberry

from graph.plan import by_id, fact, given, value
from graph.schema import record
from graph.schema.approval import Approval
from graph.schema.candidate import Assignment, Candidate
from graph.schema.problem import Problem

Fields = dict[str, "Returned"]


@dataclass(frozen=True)
class Returned:
    """One field of a payload besides `errors`: its type, the answer's key, its description."""

    kind: Any
    key: str
    text: str
    once: bool = False
    deprecated: str | None = None


def of_record(name: str, kind: Any, text: str) -> Fields:
    return {**CASE, name: Returned(kind, "record_id", text)}


def payload(name: str, description: str, returned: Fields) -> type:
    """An own payload for each act: the changed objects, `errors`, `warnings`."""
    body: dict[str, Any] = {"__annotations__": {}}
    for field, one in returned.items():
        body["__annotations__"][field] = one.kind | None
        body[field] = (
            value(one.text, one.key, deprecated=one.deprecated) if one.once else fact(one.text, by_id(one.key))
        )
    body["__annotations__"]["errors"] = list[Problem]
    body["errors"] = fact("拒绝原因 · Why nothing changed; empty when it is done.", given("problems"))
    body["__annotations__"]["warnings"] = list[Problem]
    body["warnings"] = fact("提醒 · What was noticed and did not stand in the way.", given("warnings"))
    for field, text in _ALWAYS.items():
        body["__annotations__"][field] = bool
        body[field] = value(text)
    made: type = strawberry.type(type(name, (), {**body, "__module__": __name__}), description=description)
    return made


# How it was answered, said by every payload.
_ALWAYS = {
    "validated_only": "仅校验 · Whether this was a dry run: nothing was done, and no object is shown.",
    "replayed": "重放 · Whether this is the first answer to the key, told again.",
}
CASE = {
    "candidate": Returned(Candidate, "candidate_id", "发展人员 · The case, as it is now; null when nothing changed.")
}
APPROVAL = {**CASE, "approval": Returned(Approval, "approval_id", "上报件 · The submission, as it is now.")}
ASSIGNED = of_record("assignment", Assignment, "指定 · The first new assignment.")
DONE = of_record("done_record", record.DoneRecord, "完成事项 · The record.")
