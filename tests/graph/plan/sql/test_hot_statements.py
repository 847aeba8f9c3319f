"""The statements that are asked most, on tables so full that the database chooses: none of them reads a table through.

A district of twenty committees, ten thousand cases: longer than a short list, so that those who see all of it take the long
way to a page, and everybody else the short one. Filled once a process; nobody writes to it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from tortoise import Tortoise

from bench import province
from bench.data import TODAY
from graph.plan.execution.explaining import Explained, explained
from graph.plan.execution.requests import Ask
from graph.schema import engine
from records.engines import sets
from tests import conftest
from tests.graph.plan.sql.conftest import asked_by

BIG = ("candidate", "opinion", "vote", "approval", "journal")
# Some thousand rows here: PostgreSQL reads those through rather than look fifty up, and is right. SQLite does not count.
MIDDLING = ("party_org", "party_member", "account", "meeting")
BRANCH, COMMITTEE, ALL, AUDITOR = "branch-1-0", "committee-1", "org-dept", "auditor"

_ID = f"cand_{province.key('candidate', 7)}"
_COMMITTEE_ID = f"org_{province.key('party_org', province.committee_org(1))}"
_ROW = "id name stage status stageSince nextDueOn problemCount branch { name }"


def people(arguments: str) -> str:
    return f"{{ candidates({arguments}) {{ nodes {{ {_ROW} }} pageInfo {{ hasNextPage endCursor }} }} }}"


_DETAIL = f"""{{ candidate(id: "{_ID}") {{ {_ROW} opinions(first: 8) {{ nodes {{ on content member {{ name }} }} }}
    votes(first: 3) {{ nodes {{ result meeting {{ on place }} }} }} approvals(first: 3) {{ nodes {{ kind status }} }}
    mentors {{ member {{ name }} }} timeline(first: 20) {{ nodes {{ act on by {{ name }} }} }} }} }}"""
_PAGE_BELOW = f"""{{ candidates(first: 20) {{ nodes {{ {_ROW} opinions(first: 3, orderBy: NEWEST) {{ nodes {{ on member {{ name }} }} }}
    votes(first: 3) {{ nodes {{ result meeting {{ on }} }} }} approvals(first: 2) {{ nodes {{ kind status }} }} }} }} }}"""
_INBOX = f"""{{ approvals(first: 100, filter: {{addressedTo: "{_COMMITTEE_ID}", status: [SUBMITTED]{{}}}}) {{ totalCount
    nodes {{ id kind submittedOn deadlineOn candidate {{ name stage branch {{ name }} }} }} }} }}"""
_TREE = f"""{{ organization(id: "{_COMMITTEE_ID}") {{ name subordinates(first: 50) {{ nodes {{ name kind }} }}
    members(first: 20) {{ nodes {{ name }} }} }} }}"""

EVERYBODY = (BRANCH, COMMITTEE, ALL)
ORDERS = ("NAME", "STAGE", "NEXT_DUE", "STAGE_SINCE", "NEWEST", "UPDATED")

# What is asked, and by whom.
HOT: dict[str, tuple[str, tuple[str, ...]]] = {
    "a page of people": (people("first: 50"), EVERYBODY),
    "the last page of people": (people("last: 50"), EVERYBODY),
    "people in a stage": (people("first: 50, filter: {stage: [ACTIVIST]}"), EVERYBODY),
    "people overdue": (people("first: 50, filter: {overdue: true}, orderBy: NEXT_DUE"), EVERYBODY),
    "people of a committee": (people(f'first: 50, filter: {{organization: "{_COMMITTEE_ID}"}}'), (COMMITTEE, ALL)),
    "a person's file": (_DETAIL, EVERYBODY),
    "a page with what lies below": (_PAGE_BELOW, EVERYBODY),
    "the inbox": (_INBOX.replace("{}", ""), (COMMITTEE, ALL)),
    "an organization": (_TREE, EVERYBODY),
    "the inbox in numbers": (f'{{ inboxTotals(addressedTo: "{_COMMITTEE_ID}") {{ count {{ all }} branches {{ organization {{ name }} }} }} }}', (COMMITTEE, ALL)),
    "figures": ("{ statistics { count stages { stage count } organizations { organization { name } count } } }", (BRANCH, COMMITTEE)),
    "meetings": ("{ meetings(first: 50) { nodes { on place } } }", EVERYBODY),
    "how many there are": ("{ candidates { totalCount } }", EVERYBODY),
    "how many of a stage": ("{ candidates(filter: {stage: [ACTIVIST], status: [ACTIVE]}) { totalCount } }", EVERYBODY),
    "how many of a committee": (f'{{ candidates(filter: {{organization: "{_COMMITTEE_ID}"}}) {{ totalCount }} }}', (COMMITTEE, ALL)),
    "stages in numbers": ("{ statistics { count overdue stages { stage count overdue } } }", EVERYBODY),
    "somebody by name": (people('first: 50, filter: {name: "王伟芳"}'), EVERYBODY),
    "nobody by name": (people('first: 50, filter: {name: "欧阳"}'), EVERYBODY),
    "how many of a name": ('{ candidates(filter: {name: "luojing"}) { totalCount } }', EVERYBODY),
    "somebody of the roster": ('{ members(first: 50, filter: {name: "罗静敏"}) { totalCount nodes { name } } }', EVERYBODY),
}  # fmt: skip
# Not asked as often, and no slower.
WARM: dict[str, tuple[str, tuple[str, ...]]] = {
    **{f"people by {order}": (people(f"first: 50, orderBy: {order}"), (COMMITTEE, ALL)) for order in ORDERS},
    "people by name": (people('first: 50, filter: {name: "王"}'), EVERYBODY),
    "people due soon": (people(f'first: 50, filter: {{nextDueOn: {{to: "{TODAY}"}}}}'), EVERYBODY),
    "the inbox by kind": (_INBOX.replace("{}", ", kind: [PRE_REVIEW]"), (COMMITTEE, ALL)),
    "all that waits": ("{ approvals(first: 50, filter: {status: [SUBMITTED]}) { nodes { id } } }", EVERYBODY),
    "what waits, newest first": ("{ approvals(first: 50, orderBy: NEWEST) { nodes { id } } }", (COMMITTEE, ALL)),
    "opinions": ("{ opinions(first: 50) { nodes { on candidate { name } } } }", EVERYBODY),
    "the roster": ("{ members(first: 50) { nodes { name } } }", EVERYBODY),
    "organizations by name": ("{ organizations(first: 50, orderBy: NAME) { nodes { name } } }", (ALL,)),
    "the tree": ("{ organizations(first: 50) { nodes { name superior { name } } } }", (ALL,)),
    "the trail": ("{ auditTrail(first: 50) { nodes { act at by { name } candidate { name } } } }", (AUDITOR,)),
}  # fmt: skip
CASES = [(name, who) for name, (_, callers) in (HOT | WARM).items() for who in callers]


def read_through(found: Explained) -> list[str]:
    """The steps of a plan that go through a big table row by row, in no order that an index has."""
    aliases = (
        "|".join(alias for table, alias in re.findall(r'"(\w+)" AS (t\d+)', found.sql) if table in BIG + MIDDLING)
        or "none"
    )
    # SQLite says the alias. An index gone through is a scan as well, but in the order that is asked for: it ends early.
    steps = re.compile(rf"Seq Scan on \"?(?:{'|'.join(BIG)})\b|SCAN (?:{aliases})\b(?! USING)")
    return [line for line in found.plan if steps.search(line) and "never executed" not in line]


@pytest.mark.parametrize(("name", "who"), CASES, ids=[f"{name}, {who}" for name, who in CASES])
@pytest.mark.battery("B8", "no statement of the hot ones reads a table through, by EXPLAIN on twenty committees")
async def test_no_hot_statement_reads_a_table_through(district: None, name: str, who: str) -> None:
    document = (HOT | WARM)[name][0]
    for found in await explained(engine, Ask(document), await asked_by(who), analyze=True):
        assert found.plan
        assert read_through(found) == [], "\n".join(found.plan)


@pytest.fixture
def own_url(empty_server: str, filled: str) -> Iterator[str]:
    yield from conftest._own_database(empty_server, filled)


async def test_a_table_without_its_index_is_read_through(own_url: str) -> None:
    """What the test above says when an index is forgotten."""
    context = await Tortoise.init(config=conftest.config_of(own_url), _enable_global_fallback=True)
    await Tortoise.get_connection("default").execute_script('DROP INDEX "ix_candidate_opened"')
    found = await explained(engine, Ask(WARM["people by NEWEST"][0]), await asked_by(ALL), analyze=True)
    await context.close_connections()
    assert read_through(found[0]) != []


@pytest.mark.parametrize("who", EVERYBODY)
@pytest.mark.battery("B8", "the pages of a list visit all of it")
async def test_the_pages_of_a_list_visit_all_of_it_in_order(district: None, who: str) -> None:
    """Whichever way was taken: what the pages hold is the list, once and in order."""
    context, seen, cursor = await asked_by(who), list[list[Any]](), None
    document = "query($c: String) { candidates(first: 100, after: $c, orderBy: NEXT_DUE) { nodes { id nextDueOn } pageInfo { endCursor } } }"
    while True:
        reply = await engine.answer(Ask(document, variables={"c": cursor}), context)
        page = json.loads(reply.data or b"")["candidates"]
        if not page["nodes"]:
            break
        seen += [[node["nextDueOn"] or "none", node["id"]] for node in page["nodes"]]
        cursor = page["pageInfo"]["endCursor"]
    actor = context.actor
    assert actor is not None
    count = await sets.select(
        "SELECT count(*) AS n FROM candidate WHERE org_path LIKE :path", {"path": f"{actor.org_path}%"}
    )
    assert (len(seen), seen) == (count[0]["n"], sorted(seen))


@pytest.mark.parametrize("name", HOT)
@pytest.mark.parametrize("who", EVERYBODY)
@pytest.mark.battery("B8", "a page costs as many statements for one row as for a hundred")
async def test_a_page_costs_as_many_statements_for_one_row_as_for_a_hundred(
    district: None, name: str, who: str
) -> None:
    document, callers = HOT[name]
    if who not in callers:
        return
    counts = set()
    for size in (1, 3, 100):
        context = await asked_by(who)
        sized = re.sub(r"(candidates|approvals|meetings)\((first|last): \d+", rf"\1(\2: {size}", document, count=1)
        reply = await engine.answer(Ask(sized), context)
        assert reply.errors == []
        counts.add(len(context.facts.plans))
    assert counts == {1}
