"""The plan made visible: for each root field the statement, what is bound to it, and what the database makes of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from tortoise import Tortoise

from graph.context import Context
from graph.plan.execution.engine import Engine
from graph.plan.execution.requests import Ask
from records.engines import connections

# Where a line begins: the clauses a reader looks for, and the head of every sub-select.
_CLAUSE = re.compile(r" (?=(?:FROM|WHERE|ORDER BY|LIMIT|AND EXISTS) |\(SELECT )|(?<! )(?=\(SELECT )")


@dataclass(frozen=True)
class Explained:
    """One root field. Without a statement a resolver of ours answers it: `me`, `regulation`, every mutation."""

    field: str
    plan_id: str = ""
    sql: str = ""
    values: tuple[Any, ...] = ()
    plan: tuple[str, ...] = ()


async def explained(engine: Engine, ask: Ask, context: Context, *, analyze: bool = False) -> list[Explained]:
    """Plans a document as it would be answered to this caller. Runs nothing, unless asked to by `analyze`.

    Raises `Rejected` or `Fault` for a document that would be refused.
    """
    found = []
    for name, statement, values in engine.statements(ask, context):
        if statement is None:
            found.append(Explained(name))
        else:
            plan = await _plan(statement.sql, values, analyze=analyze)
            found.append(Explained(name, statement.id, statement.sql, tuple(values), plan))
    return found


async def _plan(sql: str, values: list[Any], *, analyze: bool) -> tuple[str, ...]:
    if Tortoise.get_connection("default").capabilities.dialect == "sqlite":
        rows = await connections.read_only(f"EXPLAIN QUERY PLAN {sql}", values)
        depth = {0: -1}
        lines = []
        for row in rows:
            depth[row["id"]] = depth.get(row["parent"], -1) + 1
            lines.append("  " * depth[row["id"]] + row["detail"])
        return tuple(lines)
    rows = await connections.read_only(f"EXPLAIN {'(ANALYZE, BUFFERS) ' if analyze else ''}{sql}", values)
    return tuple(row["QUERY PLAN"] for row in rows)


def written(sql: str) -> str:
    """The statement over lines, each indented as deep as its parentheses."""
    depth, lines = 0, []
    for line in _CLAUSE.sub("\n", sql).splitlines():
        lines.append("  " * depth + line)
        depth = max(depth + line.count("(") - line.count(")"), 0)
    return "\n".join(lines)
