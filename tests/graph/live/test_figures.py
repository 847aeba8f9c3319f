"""The figures of a server that is asked: each request is counted once, under a name that was known beforehand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from records.counts import Counts, counted
from service.app import build_app
from tests.graph.live.served import token
from tests.graph.world import NOW, World
from tests.service.test_metrics import scraped, settings_of


@pytest.fixture
def fresh() -> Iterator[Counts]:
    """Nothing was counted yet."""
    empty = Counts()
    for name in Counts.__slots__:
        setattr(counted, name, getattr(empty, name))
    return counted


async def test_what_is_asked_is_counted(here: World, copy_url: str, tmp_path: Path, fresh: Counts) -> None:
    settings = settings_of(copy_url, tmp_path)
    app = build_app(settings, now=lambda: NOW)
    headers = await token(here, "committee")
    async with app.router.lifespan_context(app):
        transport = httpx2.ASGITransport(app=app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://localhost", headers=headers) as http:
            for number in range(200):  # whoever makes up names makes up no label
                document = f"query Made{number} {{ a{number}: me {{ role }} }}" if number % 2 else "{ me { role } }"
                assert (await http.post("/graphql", json={"query": document})).status_code == 200
                await http.get(f"/made/up/{number}")
            await http.post("/graphql", json={"query": "{ nothing }"})
            await http.post("/graphql", json={"query": "{ me { role } approvals { totalCount } }"})
            refused = 'mutation { decideApproval(input: {id: "apr_x", decision: APPROVED}) { errors { code } } }'
            assert (await http.post("/graphql", json={"query": refused})).status_code == 200
            await http.post("/session", json={"login": "nobody", "password": "wrong password"})
        found = await scraped(app, settings)
    requests = {
        (dict(labels)["kind"], dict(labels)["operation"], dict(labels)["code"]): value
        for labels, value in found["jishi_requests_total"].items()
    }
    assert requests == {
        ("query", "me", "OK"): 200,
        ("page", "other", "NOT_FOUND"): 200,
        ("request", "graphql", "GRAPHQL_VALIDATION_FAILED"): 1,
        ("query", "several", "OK"): 1,
        ("mutation", "decideApproval", "OK"): 1,
        ("request", "session", "BAD_CREDENTIALS"): 1,
    }
    kinds = [dict(labels)["kind"] for labels in found["jishi_request_seconds_count"]]
    assert sorted(kinds) == ["mutation", "page", "query", "request"]
    assert found["jishi_request_seconds_count"][(("kind", "query"),)] == 201
    assert found["jishi_act_rows_total"] == {(("act", "decideApproval"), ("outcome", "refused")): 1}
    assert found["jishi_decisions_total"] == {(("outcome", "done"),): 0, (("outcome", "refused"),): 1}
    assert found["jishi_sign_in_failures_total"][()] == 1
    assert found["jishi_statements_total"][(("connection", "reading"),)] > 200
    assert found["jishi_statements_total"][(("connection", "writing"),)] > 0
    plans = found["jishi_plans_total"]
    assert plans[(("outcome", "made"),)] == 103  # a document each, and the two that are asked again and again
    assert plans[(("outcome", "found"),)] == 99
    assert found["jishi_ready"][()] == 1
    assert found["jishi_audit_head_age_seconds"][()] >= 0
    assert found["jishi_streams_open"][()] == 0
    assert dict(found["jishi_connections_most"]).keys() == {(("connection", "reading"),), (("connection", "writing"),)}
    assert "process_resident_memory_bytes" in found
