"""A page of a long list and one of a short list are found in two ways, and nobody knows beforehand which list it is.

Of the few cases of a branch the quickest way is to fetch them all and sort them; of a province's million, to walk the
index of the order and take those that fit. Both ways stand in the statement. It looks first whether the range of paths
that scope and filter leave holds more than so many rows, and goes one way; neither the kind of caller nor a plan made
for somebody else decides (docs/decisions/0020).

A name is sought in a third way. A common one fills its page among the first rows of the order, and they are looked at first;
a rare one would be walked for to the end, and is looked up by its grams (docs/decisions/0056).
"""

# ruff: noqa: S608 -- every value is a parameter; the text is the schema's own

from __future__ import annotations

from graphql import FieldNode

from graph.plan.declarations.catalogue import Row, Shape
from graph.plan.declarations.filters import AnyOf, Between, Equals, Through, Under
from graph.plan.sql.conditions import Clause, filtered
from graph.plan.sql.frames import Planning
from records import scope

# Sorting so many costs about what it costs to walk to fifty of them among a million.
SHORT = 5_000
# So many rows along an order are looked at before a name is looked up: a common one fills its page among them.
LOOKED_AT = 2_000
# The columns of a place in the tree.
TREE = frozenset({"path", "org_path"})


def length(planning: Planning, shape: Shape, row: Row, node: FieldNode) -> str | None:
    """Whether the list is long, as SQL; None where it is no range of the tree, or a filter names one of few rows."""
    frame = planning.frame(shape)
    clauses = filtered(planning, frame, row, node)
    if any(isinstance(c, Through) or (isinstance(c, Equals | AnyOf) and c.prefix) for c, _ in clauses):
        return None
    ranges = [(c, sql) for c, sql in clauses if isinstance(c, Under)]
    if not ranges and scope.bounds(frame.policy, planning.bound.context.scope) is None:
        return None
    path = frame.ref("path" if "path" in frame.table.columns else "org_path")
    where = " AND ".join(ranged([(None, planning.scoped(frame)), *ranges]))
    found = f"SELECT 1 FROM {planning.table(frame)} WHERE {where} ORDER BY {path} LIMIT 1 OFFSET {SHORT}"
    return planning.once(f"({found}) IS NOT NULL")


def ranged(base: list[Clause]) -> list[str]:
    """Conditions of which the range of paths alone can choose an index: the filter's, which lies in the scope, or the scope's."""
    if not any(isinstance(c, Under) for c, _ in base):
        return looked_up([sql for c, sql in base if c is None], [sql for c, sql in base if c is not None])
    return looked_up(
        [sql for c, sql in base if isinstance(c, Under)], [sql for c, sql in base if not isinstance(c, Under)]
    )


def walked(base: list[Clause], leading: str) -> list[str]:
    """Conditions of which those on the order's own column alone are looked up in an index."""
    own = [sql for c, sql in base if isinstance(c, Between) and c.column == leading]
    return looked_up(own, [sql for c, sql in base if sql not in own])


def looked_up(here: list[str], asked: list[str]) -> list[str]:
    """What may be looked up in an index, and what is asked of each row found: within a CASE no planner sees a condition."""
    return [*here, f"CASE WHEN {' AND '.join(asked)} THEN TRUE END"] if asked else here
