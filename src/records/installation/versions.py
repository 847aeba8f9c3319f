"""Whether the database is of this version: every migration of ours, and none besides."""

from __future__ import annotations

from collections.abc import Set
from importlib.resources.abc import Traversable

from records import migrating
from records.installation.findings import Finding, State, found


async def version(location: Traversable) -> Finding:
    """`EMPTY`, `MIGRATIONS_PENDING`, `NEWER_VERSION`, or sound."""
    return judged(await migrating.had(), location)


def judged(had: Set[str], location: Traversable) -> Finding:
    """The same of a database that was asked already which migrations it has had."""
    known = migrating.known(location)
    if strange := sorted(had - set(known)):
        return found(
            State.NEWER_VERSION,
            f"数据库属于更新的版本(本程序不认识迁移 {', '.join(strange)})，请使用该版本的程序",
            f"The database is of a newer version (migrations unknown here: {', '.join(strange)}); use that version.",
        )
    missing = [name for name in known if name not in had]
    if not missing:
        return found(State.OK, "数据库为最新", "The database is up to date.")
    if not had:
        return empty(location)
    named = ", ".join(missing)
    return found(
        State.MIGRATIONS_PENDING,
        f"迁移未执行：{named}。请先运行 jishi migrate",
        f"Migrations to run: {named}. Run: jishi migrate",
    )


def empty(location: Traversable) -> Finding:
    """There is no database yet, or nothing in it."""
    return found(
        State.EMPTY,
        "数据库尚未建立，请先运行 jishi migrate",
        f"The database is empty, with {len(migrating.known(location))} migrations to run. Run: jishi migrate",
    )
