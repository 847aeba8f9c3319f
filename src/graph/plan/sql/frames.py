"""Tables in a FROM: each under an alias of its own, within the caller's scope. What every part of a plan stands on."""

# ruff: noqa: S608 -- every value is a parameter; the text is the schema's own

from __future__ import annotations

import re
from dataclasses import dataclass, field

from domain.orgs.actors import Role
from graph.plan.declarations.catalogue import Catalogue, Shape, Table
from graph.plan.requests.arguments import Bound
from graph.plan.requests.selections import Selections
from graph.plan.sql.dialects.dialect import Dialect, quoted
from graph.plan.sql.statements import Draft
from records import scope

_OWN_COLUMN = re.compile(r"\{t\}\.(\w+)")


@dataclass
class Frame:
    """A table in a FROM: its alias, the columns that were asked of it, and what is joined to each of its rows.

    Relations of `many` rows are joined, which finds each of them faster than a sub-select for each row; for one row the
    sub-select is the faster.
    """

    table: Table
    alias: str
    policy: str
    where: str | None = None
    many: bool = False
    asked: set[str] = field(default_factory=set)
    joins: list[str] = field(default_factory=list)

    def ref(self, column: str) -> str:
        self.asked.add(column)
        return f"{self.alias}.{quoted(column)}"

    def own(self, sql: str) -> str:
        """An expression of ours over this table's columns."""
        return _OWN_COLUMN.sub(lambda found: self.ref(found[1]), sql)


@dataclass
class Planning:
    """One statement in the making: what is asked, for which kind of caller, and the draft that all its parts write into."""

    catalogue: Catalogue
    dialect: Dialect
    selections: Selections
    bound: Bound

    def __post_init__(self) -> None:
        self.draft = Draft(self.dialect)

    def afresh(self) -> Planning:
        """For a statement of its own, about the same operation and caller."""
        return Planning(self.catalogue, self.dialect, self.selections, self.bound)

    def frame(self, shape: Shape, *, many: bool = False, shown_as: str = "") -> Frame:
        assert shape.table is not None  # noqa: S101 -- the catalogue gave every noun its table
        assert shape.noun is not None  # noqa: S101 -- what has a table is a noun
        return Frame(shape.table, self.draft.alias(), shown_as or shape.noun.policy, shape.noun.where, many)

    def framed(self, table: Table) -> Frame:
        """A bare table, whatever nouns live in it."""
        return Frame(table, self.draft.alias(), table.name)

    def table(self, frame: Frame) -> str:
        return f"{quoted(frame.table.name)} AS {frame.alias}"

    def with_gone(self, frame: Frame, act: str) -> str:
        """The rows that are there, and those that an act took away: their ids and places, which the journal knows."""
        there = f'SELECT "id", "org_path" FROM {quoted(frame.table.name)}'
        gone = f"SELECT record_id, org_path FROM journal WHERE act = '{act}'"
        return f"({there} UNION ALL {gone}) AS {frame.alias}"

    def joined(self, frame: Frame) -> str:
        """The table with what was found to be joined to its rows: asked for when all that is selected of them is known."""
        return " ".join([self.table(frame), *frame.joins])

    def scoped(self, frame: Frame) -> str:
        """The caller's predicate, and the noun's own condition; no table enters a FROM without them."""
        sql = f"({self.draft.own(scope.predicate(frame.policy, frame.alias, self.bound.context.scope))})"
        return f"{sql} AND ({self.draft.own(frame.own(frame.where))})" if frame.where else sql

    def once(self, sql: str) -> str:
        """A value that no row has a part in, worked out once at the statement's head."""
        name = self.draft.head(f'SELECT {sql} AS "v"', "MATERIALIZED ")
        return f'(SELECT {name}."v" FROM {name})'

    def allowed(self, roles: frozenset[Role] | None) -> bool:
        """Whether the caller's role is one of these, where it matters."""
        return roles is None or self.bound.context.scope.role in roles

    def others(self, frame: Frame, roles: frozenset[Role] | None) -> str:
        """The condition under which a field of the office is shown of a row: that it is not of the caller's own case. Nothing
        where there is none."""
        if roles is None or Role.CANDIDATE in roles or not self.bound.context.scope.person:
            return ""
        if frame.table.name == "candidate":
            return self.draft.own(frame.own(scope.OTHERS_CASE.replace("{a}", "{t}")))
        return (
            self.draft.own(frame.own(scope.OTHERS.replace("{a}", "{t}"))) if frame.table.case == "candidate_id" else ""
        )
