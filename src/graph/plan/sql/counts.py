"""How many cases a list has, out of the counts that are kept beside them (`records.derived`), where its filter asks nothing else.

A count stands for the organization above the one in which a case is. So a range of the tree has all counts of the paths in
it, and the cases that lie where the range begins, which are counted one by one.
"""

# ruff: noqa: S608 -- every value is a parameter; the text is the schema's own

from __future__ import annotations

from dataclasses import replace

from graphql import FieldNode

from graph.plan.declarations.catalogue import Row, Shape, Table
from graph.plan.declarations.filters import AnyOf, Condition, Under
from graph.plan.declarations.sources import Many
from graph.plan.sql.conditions import beginnings, conditions, of_others
from graph.plan.sql.frames import Frame, Planning
from records import scope

# What a count knows of its cases.
_KNOWN = frozenset({"org_path", "stage", "status"})


def counted(planning: Planning, shape: Shape, row: Row, node: FieldNode) -> str | None:
    """How many rows a root list has, as SQL; None where the counts do not say."""
    frame = planning.frame(shape)
    begins = scope.bounds(frame.policy, planning.bound.context.scope)
    if frame.table.name != "candidate" or begins is None or _knows_more(row):
        return None
    asked = conditions(planning, frame, row, node) if "filter" in row.field.args else []
    if not all(_is_known(condition) for condition, _ in asked):
        return None
    columns = {name: place for name, place in frame.table.columns.items() if name in _KNOWN}
    kept = replace(planning.framed(Table("case_count", columns)), policy=frame.policy, where=frame.where)
    above = [planning.scoped(kept), *(sql for _, sql in (conditions(planning, kept, row, node) if asked else []))]
    here = [planning.scoped(frame), *(sql for _, sql in asked)]
    starts = [planning.draft.own(f":{begins[0]}"), *beginnings(planning, frame, row, node)]
    return (
        f"((SELECT coalesce(sum({kept.alias}.n), 0) FROM {planning.table(kept)} WHERE {' AND '.join(above)})"
        f" + (SELECT count(*) FROM {planning.table(frame)} WHERE {frame.ref('org_path')} IN ({', '.join(starts)})"
        f" AND CASE WHEN {' AND '.join(here)} THEN TRUE END){_left_out(planning, row, node, frame, here)})"
    )


def _left_out(planning: Planning, row: Row, node: FieldNode, frame: Frame, here: list[str]) -> str:
    """Less the caller's own case, where the order is one of others' cases."""
    others = of_others(planning, frame, row, node)
    if not others:
        return ""
    return f" - (SELECT count(*) FROM {planning.table(frame)} WHERE NOT ({others}) AND {' AND '.join(here)})"


def _knows_more(row: Row) -> bool:
    """Whether the list is narrowed by something of its own."""
    return not isinstance(row.source, Many) or row.source.where is not None


def _is_known(condition: Condition | None) -> bool:
    return isinstance(condition, Under | AnyOf) and condition.column in _KNOWN
