"""How a filter's field becomes a condition and an order's value becomes keys. Declared with the input types.

A condition is shape, its value a parameter: a field that is absent or null adds nothing to the statement. Values of enums
are few, and shape as well.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import strawberry

from domain.orgs.actors import Role
from graph.plan.declarations.sources import Kind


@dataclass(frozen=True)
class Condition:
    """What a filter's field asks of a row."""


@dataclass(frozen=True)
class Equals(Condition):
    """The column equals the value; `prefix`: the value is a global id of that kind."""

    column: str
    prefix: str | None = None
    when: str = ""


@dataclass(frozen=True)
class AnyOf(Condition):
    """The column is one of the values; none for an empty list. `spelled`: how an enum's value stands in the column."""

    column: str
    prefix: str | None = None
    spelled: Callable[[str], str] | None = None


@dataclass(frozen=True)
class Between(Condition):
    """The date or instant lies in an inclusive range `{from, to}`; for roles not named there is none."""

    column: str
    roles: frozenset[Role] | None = None


@dataclass(frozen=True)
class Under(Condition):
    """The row belongs to the organization with this global id, or to any below it."""

    column: str
    prefix: str


@dataclass(frozen=True)
class Contains(Condition):
    """One of the columns contains the text; ASCII letters compare without case."""

    columns: tuple[str, ...]


@dataclass(frozen=True)
class Called(Condition):
    """The name, or one of the keys by which it is found, contains the text, however that is typed: in full width, with or
    without spaces and dots."""

    column: str
    keys: tuple[str, ...]


@dataclass(frozen=True)
class When(Condition):
    """A boolean: one expression for true, one for false; `lifts`: said instead of what the list is narrowed to for good. For
    roles not named it is false of every row."""

    true: str
    false: str
    lifts: bool = False
    roles: frozenset[Role] | None = None


@dataclass(frozen=True)
class Matches(Condition):
    """An expression of ours with the value as `:value`, converted for the caller's role."""

    sql: str
    kind: Kind
    convert: Callable[[Any, Role | None], Any] | None = None


@dataclass(frozen=True)
class Held(Condition):
    """A value of an enum in the row's JSON is one of these; `default` stands for one that is not there."""

    path: tuple[str, ...]
    default: str


@dataclass(frozen=True)
class Linked(Condition):
    """A row of another table points both here, by `via`, and, by `column`, at the object with this global id."""

    table: str
    via: str
    column: str
    prefix: str
    where: str


@dataclass(frozen=True)
class Recorded(Condition):
    """A row of one of some tables points here, by `via`, its day lies in an inclusive range `{from, to}`, and it meets `where`."""

    tables: tuple[str, ...]
    via: str
    column: str
    where: str


@dataclass(frozen=True)
class Noted(Condition):
    """An object in one of some lists of the row's JSON has the text under a name; of none for roles not named."""

    paths: tuple[tuple[str, ...], ...]
    name: str
    roles: frozenset[Role]


@dataclass(frozen=True)
class Newest(Condition):
    """A row of another table meets `where`, and none that points, by `via`, at the same row as it is later: `later` says so of
    `{t}`, beside `{o}`. `at` is the column in which it names the row that is asked about."""

    table: str
    via: str
    at: str
    later: str
    where: str


@dataclass(frozen=True)
class Through(Condition):
    """A filter on the row that this row's key points at."""

    column: str
    table: str


def _where(description: str, condition: Condition) -> Any:
    return strawberry.field(description=description, default=strawberry.UNSET, metadata={"where": condition})


def equals(description: str, column: str, *, prefix: str | None = None, when: str = "") -> Any:
    """`kind: Kind | None = equals("种类 · …", "kind")`; with `prefix` for ids: `equals("…", "org_id", prefix="org")`.

    `when`: only among rows of which that holds, too.
    """
    return _where(description, Equals(column, prefix, _own(when)))


def any_of(
    description: str, column: str, *, prefix: str | None = None, spelled: Callable[[str], str] | None = None
) -> Any:
    """`stage: list[Stage] | None = any_of("阶段 · …", "stage")`."""
    return _where(description, AnyOf(column, prefix, spelled))


def between(description: str, column: str, *, roles: frozenset[Role] | None = None) -> Any:
    """`opened_on: DateRange | None = between("立档日期 · …", "opened_on")`; the range type has `from` and `to`."""
    return _where(description, Between(column, roles))


def under(description: str, column: str = "org_path", *, prefix: str = "org") -> Any:
    """`organization: strawberry.ID | None = under("组织 · …")`: itself and everything below."""
    return _where(description, Under(column, prefix))


def contains(description: str, *columns: str) -> Any:
    """`content: str | None = contains("内容 · …", "content")`."""
    return _where(description, Contains(columns))


def called(description: str, column: str, *keys: str) -> Any:
    """`name: str | None = called("姓名 · …", "name", "name_key")`: a name, and what it is found by."""
    return _where(description, Called(column, keys))


def held(description: str, *path: str, default: str) -> Any:
    """`status: list[PaperStatus] | None = held("状态 · …", "status", default="SUBMITTED")`: in the column `data`."""
    return _where(description, Held(path, default))


def linked(description: str, table: str, via: str, column: str, *, prefix: str, where: str) -> Any:
    """`looked_after_by: strawberry.ID | None = linked("…", "assignment", "candidate_id", "member_id", prefix="mem", …)`."""
    return _where(description, Linked(table, via, column, prefix, _own(where)))


def recorded(description: str, *tables: str, via: str, column: str, where: str) -> Any:
    """`entered_late: DateRange | None = recorded("…", "opinion", "vote", via="candidate_id", column="on", where="{t}.late_entry")`."""
    return _where(description, Recorded(tables, via, column, _own(where)))


def noted(description: str, *paths: tuple[str, ...], name: str, roles: frozenset[Role]) -> Any:
    """`unmet_rule: str | None = noted("…", ("problems",), name="guard", roles=OFFICE)`: in the column `data`."""
    return _where(description, Noted(paths, name, roles))


def newest(description: str, table: str, via: str, *, at: str, later: str, where: str) -> Any:
    """`came_back: bool | None = newest("…", "approval", "candidate_id", at="id", later="{t}.on > {o}.on", where="…")`."""
    return _where(description, Newest(table, via, at, _own(later), _own(where)))


def when(description: str, *, true: str, false: str, lifts: bool = False, roles: frozenset[Role] | None = None) -> Any:
    """`overdue: bool | None = when("逾期 · …", true="{t}.overdue_since <= :today", false="…")`."""
    return _where(description, When(_own(true), _own(false), lifts, roles))


def matches(description: str, sql: str, kind: Kind, convert: Callable[[Any, Role | None], Any] | None = None) -> Any:
    """`due_before: date | None = matches("…", "{t}.next_due_on <= :value", "date")`."""
    return _where(description, Matches(_own(sql), kind, convert))


def through(description: str, column: str, table: str) -> Any:
    """`candidate: CandidateFilter | None = through("…", "candidate_id", "candidate")`."""
    return _where(description, Through(column, table))


def _own(sql: str) -> str:
    if "select" in sql.lower():
        raise ValueError(f"a condition reads its own row only: {sql}")
    return sql


# ── orders ──────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Key:
    """One key of an order: a column, or an expression with its kind."""

    sql: str
    kind: Kind | None = None
    nullable: bool = False


# A day after every other, and one before: what stands for none where NULLs come last. Not the very last and first: the
# driver sends those as infinities.
LAST_DAY, FIRST_DAY = "9999-01-01", "0001-12-31"


def dated(sql: str, *, descending: bool = False) -> str:
    """A day that may be NULL as a key that never is: one that an index can hold and a comparison of rows can use."""
    return f"coalesce({sql}, '{FIRST_DAY if descending else LAST_DAY}')"


@dataclass(frozen=True)
class Ordering:
    """The keys of one order. NULLs come last either way; the row's id breaks ties. `roles`: whom alone its keys are told; in
    office it is an order of others' rows."""

    keys: tuple[Key, ...]
    descending: bool = False
    roles: frozenset[Role] | None = None


def key(sql: str, kind: Kind, *, nullable: bool = False) -> Key:
    """An expression as an order key: `key("{t}.a - {t}.b", "int")`."""
    return Key(_own(sql), kind, nullable)


def asc(description: str, *columns: str | Key, roles: frozenset[Role] | None = None) -> Any:
    """A value of an order enum: `NAME = asc("按姓名 · By name.", "name_key")`."""
    return strawberry.enum_value(Ordering(_keys(columns), roles=roles), description=description)


def desc(description: str, *columns: str | Key, roles: frozenset[Role] | None = None) -> Any:
    """The same, greatest first."""
    return strawberry.enum_value(Ordering(_keys(columns), descending=True, roles=roles), description=description)


def ordering_of(member: Any) -> Ordering:
    """The ordering of an order enum's value, before and after Strawberry registered the enum."""
    value = member.value
    ordering: Ordering = value if isinstance(value, Ordering) else value.value
    return ordering


def _keys(columns: tuple[str | Key, ...]) -> tuple[Key, ...]:
    return tuple(c if isinstance(c, Key) else Key(c) for c in columns)


def ranked(column: str, values: type) -> Key:
    """Orders by an enum's own order instead of the letters of its names."""
    names = list(values)  # type: ignore[call-overload]
    cases = " ".join(f"WHEN '{value.value}' THEN {rank}" for rank, value in enumerate(names))
    return Key(f"CASE {{t}}.{column} {cases} ELSE {len(names)} END", "int")
