"""GraphQL over HTTP as its own audit suite sees it: npm's `graphql-http` against the product on a real port."""

import json
from collections import Counter

import pytest

from tests.clients.conftest import Workshop

# What the suite only permits, and we decline: no GET, so that no link and no image can ask anything.
DECLINED = {
    "MAY accept application/x-www-form-urlencoded formatted GET requests",
    "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json",
    "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json",
}


@pytest.mark.slow
@pytest.mark.battery("audits", "GraphQL over HTTP: 13 of 13 that must be, 23 of 23 that should")
def test_the_audits_find_nothing_amiss(workshop: Workshop) -> None:
    found = json.loads(workshop.run("node", "audit.js", login="admin"))
    asked = Counter(row["name"].partition(" ")[0] for row in found)
    amiss = [
        f"{row['name']}: {row['reason']}" for row in found if row["status"] != "ok" and row["name"] not in DECLINED
    ]
    assert amiss == []
    assert {row["name"] for row in found if row["status"] != "ok"} == DECLINED
    assert (asked["MUST"], asked["SHOULD"]) == (13, 23)
