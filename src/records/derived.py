"""What the database keeps beside the rows, by triggers (migration 27): counts of cases, and what names are found by.

Nothing here is true by itself: all of it can be made anew from the rows, and `drift` says whether it would come out the same.

Counts stand for the organization above the one in which a case is: some thousand rows for a province of a million cases. On
PostgreSQL an act adds rows and changes none, so that two acts never wait for one count; what has become many is folded
into few by whoever comes next (decision 56). On SQLite one writes at a time, and a count is changed where it stands.

A name is found by its grams: each one, two or three neighbouring characters of it, of its pinyin and its initials. A text
that is sought has grams as well, and only names that have them all are compared with it.
"""

# ruff: noqa: S608 -- texts of ours

from __future__ import annotations

from records.engines import connections, sets

# The tables whose names are sought.
NAMED = ("candidate", "party_member")
LONGEST_GRAM = 3
# Of no name: between words there are none.
NOBODY = [" "]


def above(path: str) -> str:
    """The path of the organization above the one that has this path, as SQL for both databases."""
    return f"rtrim(rtrim({path}, '/'), replace({path}, '/', ''))"


def grams(text: str) -> list[str]:
    """What a text that is sought has in common with every text that contains it: itself where it is short, all its longest grams otherwise."""
    if not text:
        return []
    size = min(len(text), LONGEST_GRAM)
    return sorted({text[start : start + size] for start in range(len(text) - size + 1)})


_COUNTS = f"""SELECT {above("org_path")}, stage, status, sum(n), sum(late) FROM (
    SELECT org_path, stage, status, count(*) AS n, count(overdue_since) AS late FROM candidate GROUP BY org_path, stage, status
) AS c GROUP BY 1, 2, 3"""
_COUNTED = f"""DELETE FROM case_count;
INSERT INTO case_count (org_path, stage, status, n, late) {_COUNTS};"""
_SOUGHT = "replace(replace(lower({name}), ' ', ''), '·', '') || ' ' || lower({key})"


def _filled(table: str, name: str, key: str) -> str:
    sought = _SOUGHT.format(name=name, key=key)
    return f"""DELETE FROM {table}_sought;
INSERT INTO {table}_sought (id, sought) SELECT id, {sought} FROM {table};"""


# Makes all of it anew.
FILL = {
    "sqlite": "\n".join([_COUNTED, *(_filled(table, "name", "name_key") for table in NAMED)]),
    "postgres": "\n".join([_COUNTED, *(_filled(table, 'name COLLATE "C"', 'name_key COLLATE "C"') for table in NAMED)]),
}

_WRONG_COUNTS = f"""SELECT count(*) AS n FROM (SELECT 1 FROM (
    SELECT org_path, stage, status, n, late FROM case_count
    UNION ALL SELECT {above("org_path")}, stage, status, -count(*), -count(overdue_since) FROM candidate GROUP BY org_path, stage, status
) AS c GROUP BY org_path, stage, status HAVING sum(n) <> 0 OR sum(late) <> 0) AS wrong"""


def _missed(table: str) -> str:
    name, key = ("t.name", "t.name_key")
    if connections.is_postgres():
        name, key = (f'{column} COLLATE "C"' for column in (name, key))
    sought = _SOUGHT.format(name=name, key=key)
    return f"""SELECT count(*) AS n FROM {table} AS t LEFT JOIN {table}_sought AS s ON s.id = t.id
        WHERE s.sought IS NULL OR s.sought <> {sought}"""


async def drift() -> int:
    """How many counts are not what counting gives, and how many names are not found by what they are; 0 where all holds."""
    found = [await sets.select(sql) for sql in (_WRONG_COUNTS, *map(_missed, NAMED))]
    return sum(int(rows[0]["n"]) for rows in found)


async def renew() -> None:
    """Makes all of it anew; nobody writes a case meanwhile."""
    async with connections.transaction():
        if connections.is_postgres():
            await sets.select("LOCK TABLE candidate, party_member IN SHARE ROW EXCLUSIVE MODE")
        for statement in FILL["postgres" if connections.is_postgres() else "sqlite"].split(";\n"):
            await sets.select(statement.rstrip(";"))
