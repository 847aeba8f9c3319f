"""The acts by name: what a timeline and the trail say was done."""

import re
from enum import Enum
from typing import Any

import strawberry
from strawberry.utils.str_converters import to_camel_case

from domain.case.approvals import ApprovalKind
from domain.roles import MAY
from domain.steps.kinds import Kind
from graph.plan import expression
from graph.plan.declarations.filters import any_of

_STRANGERS = ("registerWithToken", "signIn")


def _upper(act: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", act).upper()


_NAMES = {_upper(act): act for act in (*MAY, *_STRANGERS)}
# Every mutation, and what is none: a read in clear, an export, a command, an act of an older version.
Act = Enum("Act", {name: name for name in (*_NAMES, "OTHER")})  # type: ignore[misc]  # its members follow from the acts
strawberry.enum(Act, description="操作 · What was done, by the mutation; OTHER for what no mutation does.")
_CASES = " ".join(f"WHEN '{act}' THEN '{name}'" for name, act in _NAMES.items())
ACT = expression(f"CASE {{t}}.act {_CASES} ELSE 'OTHER' END", "text")

# What each act is called in Chinese, by its mutation's name; known once there are mutations.
CALLED: dict[str, str] = {}


def described(mutation: Any) -> None:
    """Gives each act what its mutation is called, once there are any: in English the mutation's own name says it."""
    told = {to_camel_case(f.python_name): f.description or "" for f in mutation.__strawberry_definition__.fields}
    for value in Act.__strawberry_definition__.values:  # type: ignore[attr-defined]
        zh, _, _ = told.get(_NAMES.get(value.name, ""), "").partition(" · ")
        value.description = f"{zh} · {value.name.replace('_', ' ').capitalize()}." if zh else "其他 · Other."
        CALLED[_NAMES.get(value.name, "")] = zh or "其他"


def done() -> Any:
    """`action: Any = done()`: the act of a row of the journal."""
    return strawberry.field(description="操作 · What was done.", graphql_type=Act, metadata={"source": ACT})


def done_is() -> Any:
    """The filter for it: `action: list[Act] | None` under another name for the checker."""
    return any_of("操作 · One of these acts.", "act", spelled=lambda name: _NAMES.get(name, ""))


def _either(kinds: type[Enum]) -> Any:
    listed = ", ".join(f"'{kind.value}'" for kind in kinds)
    return expression(f"CASE WHEN {{t}}.kind IN ({listed}) THEN {{t}}.kind END", "text", nullable=True)


RECORD_KIND, APPROVAL_KIND = _either(Kind), _either(ApprovalKind)
STAGE = expression("nullif({t}.stage, '')", "text", nullable=True)
