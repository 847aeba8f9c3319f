"""Every column in which a place in the tree is written, and how all of them follow when an organization is put elsewhere.

The journal stands apart: what was done was done where the organization stood then, and its rows are never changed.
"""

# ruff: noqa: S608 -- names of our own tables and columns, values are bound

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from tortoise.models import Model

from records import tables
from records.engines import sets

_NAMES = ("path", "org_path", "from_path", "to_path")


@lru_cache(maxsize=1)
def places() -> tuple[tuple[type[Model], str], ...]:
    """The columns, those of cases first: whoever writes a case waits for it, and finds it changed."""
    return tuple(
        sorted(_columns(), key=lambda place: (place[0] is not tables.PartyOrg, place[0] is not tables.Candidate))
    )


def _columns() -> Iterator[tuple[type[Model], str]]:
    for name in tables.__all__:
        model: type[Model] = getattr(tables, name)
        if model is not tables.Journal and not model._meta.abstract:
            yield from ((model, column) for column in _NAMES if column in model._meta.fields_map)


async def rewrite(old: str, new: str) -> None:
    """Whatever lies at a place or below it lies at another from now on. A statement for each column."""
    values = {"old": old, "high": f"{old[:-1]}0", "new": new}
    for model, column in places():
        table = model._meta.db_table
        # What is judged of a case with its former superiors in mind is not kept any more.
        more = ", version = version + 1" if model is tables.Candidate else ""
        sql = f"""UPDATE "{table}" SET "{column}" = :new || substr("{column}", length(:old) + 1){more}
            WHERE "{column}" >= :old AND "{column}" < :high"""
        await sets.select(sql, values)
