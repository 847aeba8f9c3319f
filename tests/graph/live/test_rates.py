"""The whole application: who asked for too much waits, over HTTP and over a WebSocket, and others do not."""

from __future__ import annotations

from pathlib import Path

import httpx2

from tests.graph.live.served import served, token
from tests.graph.world import World

PAGE = {"query": "{ candidates(first: 100) { nodes { nextSteps { label } } } }"}
DRY = """mutation ($ids: [ID!]!) { decideApprovals(input: {ids: $ids, decision: RETURNED, opinion: "请补充材料", validateOnly: true}) {
  requested results { approval { id } } } }"""


async def test_an_account_that_asked_for_too_much_waits_and_others_do_not(
    here: World, copy_url: str, tmp_path: Path
) -> None:
    async with served(copy_url, tmp_path, account_cost_at_once=1_000, account_cost_per_second=1) as base:
        async with httpx2.AsyncClient(base_url=base, headers=await token(here, "committee")) as http:
            first = await http.post("/graphql", json=PAGE | {"extensions": {"rateLimit": True, "cost": True}})
            told = first.json()["extensions"]
            # A page of a hundred, each with its next steps.
            assert told["cost"]["requested"] == 100 + 100 * 3
            assert 590 <= told["rateLimit"]["remaining"] <= 600
            # Of a bulk act every row counts, and it passes whole while anything is left.
            ids = [here.cases["submitted"].approval] * 900
            acted = await http.post("/graphql", json={"query": DRY, "variables": {"ids": ids}})
            assert acted.json()["data"]["decideApprovals"]["requested"] == 900
            refused = await http.post("/graphql", json=PAGE)
            assert (refused.status_code, refused.json()["errors"][0]["extensions"]["code"]) == (429, "RATE_LIMITED")
            assert 250 <= int(refused.headers["retry-after"]) <= 400
            assert (await http.post("/export", json=PAGE)).status_code == 429
        async with httpx2.AsyncClient(base_url=base, headers=await token(here, "own")) as http:
            assert "data" in (await http.post("/graphql", json=PAGE)).json()
