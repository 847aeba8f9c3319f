"""What is kept beside the rows answers as the rows do: totals of every width, and names sought by every part of them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bench import province
from graph.context import Context
from graph.plan.execution.requests import Ask
from graph.schema import engine
from records.engines import sets
from tests.graph.plan.sql.conftest import asked_by

BRANCH, COMMITTEE, COUNTY, ALL = "branch-1-0", "committee-1", "county-1", "org-dept"
EVERYBODY = (BRANCH, COMMITTEE, COUNTY, ALL)
_COMMITTEE = province.committee_org(1)
# From the province down to a branch; one that is out of most callers' sight, and one above them.
PLACES = {
    "the province": province.ROOT, "a city": province.city_org(1), "a county": province.county_org(1), "a committee": _COMMITTEE,
    "a general branch": _COMMITTEE + 2, "a branch below it": province.branch_org(1, 7), "a branch": province.branch_org(1, 20),
    "another committee": province.committee_org(2),
}  # fmt: skip
FILTERS = {
    "all": "",
    "a stage": "stage: [ACTIVIST]",
    "two stages": "stage: [PROBATIONARY_MEMBER, FULL_MEMBER]",
    "no stage": "stage: []",
    "a status": "status: [COMPLETED]",
    "both": "stage: [FULL_MEMBER], status: [ACTIVE, COMPLETED]",
    "what no count knows": "stage: [ACTIVIST], sex: MALE",
}


async def answered(context: Context, query: str, **variables: Any) -> Any:
    reply = await engine.answer(Ask(query, variables=variables), context)
    assert reply.errors == []
    return json.loads(reply.data or b"")


async def listed(context: Context, filter_: dict[str, Any], order: str = "NAME") -> list[str]:
    """The ids of a list, page by page."""
    found, cursor = list[str](), None
    query = """query($f: CandidateFilter, $c: String, $o: CandidateOrder) {
        candidates(first: 100, after: $c, filter: $f, orderBy: $o) { nodes { id } pageInfo { hasNextPage endCursor } } }"""
    while True:
        page = (await answered(context, query, f=filter_, c=cursor, o=order))["candidates"]
        found += [node["id"] for node in page["nodes"]]
        if not page["pageInfo"]["hasNextPage"]:
            return found
        cursor = page["pageInfo"]["endCursor"]


@pytest.mark.parametrize("who", EVERYBODY)
async def test_a_total_is_what_counting_gives(district: None, who: str) -> None:
    context = await asked_by(who)
    low = context.scope.low
    for name, number in {"": 0, **PLACES}.items():
        place = f'organization: "org_{province.key("party_org", number)}"' if name else ""
        for asked in FILTERS.values():
            query = f"{{ candidates(filter: {{{', '.join(filter(None, [place, asked]))}}}) {{ totalCount }} }}"
            found = (await answered(context, query))["candidates"]["totalCount"]
            assert found == await counted(context, number, asked), (name, asked, low)


async def counted(context: Context, place: int, asked: str) -> int:
    """The same, row by row."""
    where = [f"c.org_path >= '{context.scope.low}' AND c.org_path < '{context.scope.high}'"]
    if place:
        key = province.key("party_org", place)
        at = await sets.select("SELECT path FROM party_org WHERE id = :id", {"id": key})
        path = at[0]["path"]
        # An organization above the caller is known to them, one beside them is not.
        known = path.startswith(context.scope.member_low) or context.scope.low.startswith(path)
        where.append(f"c.org_path LIKE '{path}%'" if known else "1 = 0")
    for part in asked.replace("], ", "]; ").replace("sex: MALE", "sex: [MALE]").split("; ") if asked else ():
        column, _, values = part.partition(": ")
        names = ", ".join(f"'{value}'" for value in values.strip("[]").split(", ") if value)
        where.append(f"c.{column} IN ({names})" if names else "1 = 0")
    rows = await sets.select(f"SELECT count(*) AS n FROM candidate AS c WHERE {' AND '.join(where)}")
    return int(rows[0]["n"])


# A surname that many have, the first of the order and the last; a given name; two and three characters; pinyin whole, with
# its initials, a part of it, in other ways of typing; one letter and two; nothing to be seen; what nobody is called.
SOUGHT = (
    "王", "赵", "蔡", "伟", "王伟", "伟芳", "王伟芳", "罗静敏", "wangwei", "Wang Wei", "zouwei", "luo", "lj", "zw", "wwf", "angw", "ng",
    "a", "v", "w", "wang·wei", "ＷＡＮＧ", "%", "_", " ", "·", "欧阳", "xq", "王 伟", "王伟芳王", "'", "wàng wěi",
)  # fmt: skip


@pytest.mark.parametrize("who", [BRANCH, COMMITTEE, ALL])
@pytest.mark.parametrize("text", SOUGHT)
async def test_who_is_sought_by_name_is_found_as_by_reading_all_names(district: None, who: str, text: str) -> None:
    context = await asked_by(who)
    every = await everybody(context)
    typed = text.replace(" ", "").replace("·", "").lower()
    wanted = "".join({"à": "a", "ě": "e", "Ａ": "a", "Ｇ": "g", "Ｎ": "n", "Ｗ": "w"}.get(c, c) for c in text)
    wanted = wanted.replace(" ", "").replace("·", "").lower()
    them = [row for row in every if any(t in row["name"] or t in row["name_key"] for t in (typed, wanted))]
    total = await answered(
        context, "query($f: CandidateFilter) { candidates(filter: $f) { totalCount } }", f={"name": text}
    )
    assert total["candidates"]["totalCount"] == len(them)
    page = "query($f: CandidateFilter, $o: CandidateOrder) { candidates(first: 60, filter: $f, orderBy: $o) { totalCount nodes { id } } }"
    for order, column in (("NAME", "name_key"), ("UPDATED", "updated_at")):
        found = (await answered(context, page, f={"name": text}, o=order))["candidates"]
        assert found["totalCount"] == len(them)
        in_order = sorted(them, key=lambda row: (row[column], row["id"]), reverse=order == "UPDATED")
        assert [node["id"] for node in found["nodes"]] == [f"cand_{row['id']}" for row in in_order[:60]]


@pytest.mark.parametrize("text", ["罗静敏", "zhw", "王"])
async def test_the_pages_of_who_is_sought_visit_all_of_them(district: None, text: str) -> None:
    context = await asked_by(ALL)
    stages = {"name": text, "stage": ["ACTIVIST", "APPLICANT"]}
    found = await listed(context, stages)
    every = [
        r for r in await everybody(context) if text in f"{r['name']} {r['name_key']}" and r["stage"] in stages["stage"]
    ]
    assert found == [f"cand_{row['id']}" for row in sorted(every, key=lambda row: (row["name_key"], row["id"]))]


async def everybody(context: Context) -> list[sets.Row]:
    rows = await sets.select(
        "SELECT id, name, lower(name_key) AS name_key, stage, updated_at FROM candidate WHERE org_path >= :low AND org_path < :high",
        {"low": context.scope.low, "high": context.scope.high},
    )
    return [{**row, "id": str(row["id"])} for row in rows]
