"""What a field is made of. A declaration is data: the planner, the checks and the documents read the same one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from importlib import import_module
from operator import attrgetter
from typing import Any, Literal

from domain.orgs.actors import Role
from records.scope import Scope

# Kinds of SQL value. They decide how a value is written into JSON and how a parameter is bound.
Kind = Literal["text", "uuid", "date", "instant", "int", "bool", "decimal", "json"]
Target = Callable[[], type] | str
Literal_ = str | int | bool


@dataclass(frozen=True)
class Source:
    """Where a field's value comes from."""


@dataclass(frozen=True)
class Identity(Source):
    """The global id: the noun's prefix joined to the key."""


@dataclass(frozen=True)
class Column(Source):
    """A column of the noun's row; for roles not named, the column or the judgement `otherwise`, or nothing.

    `sensitive`: reading it in clear is an act, and leaves a row in the journal.
    """

    name: str
    roles: frozenset[Role] | None = None
    otherwise: str | Judgement | None = None
    default: Literal_ | None = None
    prefix: str | None = None
    sensitive: bool = False
    sealed: str = ""


@dataclass(frozen=True)
class Data(Source):
    """A value out of a JSON column of the row; `sensitive` and `sealed` as of a column: then all of the JSON is."""

    path: tuple[str, ...]
    column: str = "data"
    many: bool = False
    default: Literal_ | None = None
    roles: frozenset[Role] | None = None
    prefix: str | None = None
    sensitive: bool = False
    sealed: str = ""


@dataclass(frozen=True)
class Expression(Source):
    """An SQL expression over the row: `{t}.column` names a column, `:today` is the Shanghai day of the request, `:now` its instant."""

    sql: str
    kind: Kind
    nullable: bool = False
    roles: frozenset[Role] | None = None


@dataclass(frozen=True)
class Embedded(Source):
    """A JSON object or array of the row, projected in Python by the sub-selection; `reads`: what of it, as of today.

    `when`: an expression over the row that says whether it is shown of this one. `beside`: another column; then both are read, as a pair.
    `whole`: the roles that get all of it, the others as `redacted` leaves it. `sensitive` and `sealed` as of other JSON.
    """

    column: str
    path: tuple[str, ...] = ()
    roles: frozenset[Role] | None = None
    reads: Callable[[Any, date], Any] | None = None
    when: str = ""
    beside: str | None = None
    whole: frozenset[Role] | None = None
    redacted: Callable[[Any, date], Any] | None = None
    sensitive: bool = False
    sealed: str = ""


@dataclass(frozen=True)
class Relation(Source):
    """One row of another noun, found by this row's key; `same_scope`: who sees this row sees that one, by the policy
    `shown_as` where the noun's own would not say so."""

    via: str | Data
    table: str
    same_scope: bool = False
    always: bool = False
    shown_as: str = ""


@dataclass(frozen=True)
class Many(Source):
    """The rows of another noun that point here through `via`; every row of the noun where `via` is None."""

    target: Target
    via: str | None
    where: str | None = None
    default: Any = None
    plain: bool = False


@dataclass(frozen=True)
class One(Source):
    """One row of a noun, by global id."""

    target: Target


@dataclass(frozen=True)
class AnyNode(Source):
    """Whatever has this global id; `many`: whatever have these."""

    many: bool = False


@dataclass(frozen=True)
class Judgement(Source):
    """A pure function of a dossier. `of` is the column that holds the dossier's id; of another day it weighs `dated`."""

    function: Callable[..., Any]
    of: str = "id"
    takes: frozenset[str] = frozenset()
    weight: int = 1
    dated: int = 1


@dataclass(frozen=True)
class Given(Source):
    """A value read off the domain value in Python."""

    getter: Callable[..., Any] = field(compare=False)
    prefix: str | None = None
    # Whether it takes the field's arguments as well.
    asks: bool = False


@dataclass(frozen=True)
class Asked(Source):
    """A root field whose resolver is called: a mutation, or a question answered from plain values."""

    public: bool = False


@dataclass(frozen=True)
class Figures(Source):
    """A root field of numbers. `values` reads its arguments as named values of these `kinds` (and whether they are lists);
    `seen` writes which rows are counted, under the caller's scope and the arguments that are given."""

    values: Callable[..., Mapping[str, Any]]
    seen: Callable[[Scope, Collection[str]], str]
    kinds: Mapping[str, tuple[Kind, bool]]


@dataclass(frozen=True)
class Cells:
    """One pass over the rows that are counted, `{seen}`: numbers by keys, to be summed.

    `together` is the same without the key of its shares, for when none are selected: a province has five stages, and a
    hundred thousand organizations.
    """

    sql: str
    together: Cells | None = None
    # Of other rows than the field's own: the same people, counted already.
    seen: Callable[[Scope, Collection[str]], str] | None = None


@dataclass(frozen=True)
class Sum(Source):
    """The sum of a column of cells: of all of them, or of the group or member that it stands under; `nullable`: nothing where
    there is nothing to be summed, for 0 would say something."""

    cells: Cells
    column: str
    nullable: bool = False


@dataclass(frozen=True)
class Latest(Source):
    """The last of the days in a column of cells, of the group that it stands under."""

    column: str


@dataclass(frozen=True)
class Shares(Source):
    """A list of the cells by a key, the one with most first (of the first of some columns); `ids`: the key is an id."""

    cells: Cells
    key: str
    weights: tuple[str, ...] = ("n",)
    ids: bool = False


@dataclass(frozen=True)
class Within(Source):
    """An object of figures at the place where it stands."""


@dataclass(frozen=True)
class Along(Source):
    """A list of the cells by a column whose values are known: constants, or the values of a list's name."""

    cells: Cells
    column: str
    members: tuple[Literal_, ...] | str


@dataclass(frozen=True)
class Key(Source):
    """What a group or member is: its key, or what `of` says of the constant."""

    of: Callable[[Any], Literal_ | None] | None = None


@dataclass(frozen=True)
class Said(Source):
    """A named value of the figures itself."""

    name: str
    kind: Kind


@dataclass(frozen=True)
class Subscribed(Source):
    """A root of Subscription: `event` tells of a change to a row of the noun whose ids begin with `prefix`."""

    event: Target
    prefix: str


def column(
    name: str,
    *,
    roles: set[Role] | frozenset[Role] | None = None,
    otherwise: str | Judgement | None = None,
    default: Literal_ | None = None,
    prefix: str | None = None,
    sensitive: bool = False,
    sealed: str = "",
) -> Column:
    """A column. Roles not named get `otherwise` (a masked column, or a judgement) or NULL; `default` stands for NULL; `prefix` makes
    a global id of a key; `sensitive` makes reading it in clear an act; `sealed`: as what it was sealed, to be opened after
    it was read, for those who selected it and may see it in clear."""
    return Column(name, frozenset(roles) if roles is not None else None, otherwise, default, prefix, sensitive, sealed)


def expression(
    sql: str, kind: Kind, *, nullable: bool = False, roles: set[Role] | frozenset[Role] | None = None
) -> Expression:
    """An expression over the row's columns, `{t}.name`. It may read no other table: that would go round the scope."""
    if "select" in sql.lower():
        raise ValueError(f"an expression reads its own row only: {sql}")
    return Expression(sql, kind, nullable, frozenset(roles) if roles is not None else None)


def data(
    *path: str,
    column: str = "data",
    list: bool = False,
    default: Literal_ | None = None,
    roles: set[Role] | frozenset[Role] | None = None,
    prefix: str | None = None,
    sensitive: bool = False,
    sealed: str = "",
) -> Data:
    """A value out of the row's JSON column, by its path; `list`: an array (empty when absent)."""
    seen = frozenset(roles) if roles is not None else None
    return Data(path, column, list, default, seen, prefix, sensitive, sealed)


def embedded(
    column: str,
    *path: str,
    roles: set[Role] | frozenset[Role] | None = None,
    reads: Callable[[Any, date], Any] | None = None,
    when: str = "",
    beside: str | None = None,
    whole: frozenset[Role] | None = None,
    redacted: Callable[[Any, date], Any] | None = None,
    sensitive: bool = False,
    sealed: str = "",
) -> Embedded:
    """A JSON object or array, read in Python: its type is a value type whose getters read the object's keys.

    `reads` takes the part that is meant out of what is stored, as of the day of the request; where `when` does not hold of
    the row, there is nothing. Roles that are not of the `whole` get what `redacted` leaves of it, instead of `reads`.
    """
    seen = frozenset(roles) if roles is not None else None
    return Embedded(column, path, seen, reads, when, beside, whole, redacted, sensitive, sealed)


def relation(
    via: str | Data, table: str, *, same_scope: bool = False, always: bool = False, shown_as: str = ""
) -> Relation:
    """The row of `table` whose key stands in `via`. A non-null one needs a NOT NULL column and a table everyone sees,
    or `same_scope`: the promise that who sees this row sees that one; `always`: that this noun's rows all have the key;
    `shown_as`: a policy of its own in `records.scope`, for who comes by this way."""
    return Relation(via, table, same_scope, always, shown_as)


def given(name: str | Callable[[Any], Any], *, prefix: str | None = None) -> Given:
    """An attribute of the value a resolver returned (or of a domain value)."""
    return Given(name if callable(name) else reader(name), prefix)


def by_id(name: str | Callable[[Any], Any]) -> Given:
    """The noun whose key (a UUID, or a list of them) the value holds; read after the commit, in the caller's scope."""
    return given(name)


def reader(name: str) -> Callable[[Any], Any]:
    """Reads a name off a value: a key of a JSON object, an attribute of anything else."""
    attribute = attrgetter(name)

    def read(value: Any) -> Any:
        return value.get(name) if isinstance(value, dict) else attribute(value)

    return read


def found(target: Target) -> type:
    """The class a target names: a thunk's answer, or `module:Class` imported late."""
    if callable(target):
        return target()
    module, _, name = target.partition(":")
    answer: type = getattr(import_module(module), name)
    return answer
