"""Whether the journal is still append-only: the triggers of migration 0, which whoever has all rights can take away."""

from __future__ import annotations

from records.engines import connections, sets

_SQLITE = """SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'
    AND name IN ('journal_no_update', 'journal_no_delete') AND sql LIKE '%RAISE(ABORT%'"""
# Switched off it stands there all the same, and so it does with a function that lets everything pass.
_POSTGRES = """SELECT t.tgname AS name FROM pg_trigger AS t JOIN pg_proc AS p ON p.oid = t.tgfoid
    WHERE t.tgrelid = to_regclass('journal') AND t.tgname = 'journal_no_change' AND t.tgenabled IN ('O', 'A')
    AND p.prosrc LIKE '%RAISE EXCEPTION%'"""


async def unprotected() -> list[str]:
    """The triggers that are missing, or switched off."""
    postgres = connections.is_postgres()
    wanted = {"journal_no_change"} if postgres else {"journal_no_update", "journal_no_delete"}
    found = {row["name"] for row in await sets.select(_POSTGRES if postgres else _SQLITE)}
    return sorted(wanted - found)
