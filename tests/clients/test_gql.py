"""Python's gql: a program that builds its questions from the schema the server tells, and listens over a WebSocket."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from gql import Client
from gql.dsl import DSLInlineFragment, DSLMutation, DSLQuery, DSLSchema, DSLSubscription, dsl_gql
from gql.transport.requests import RequestsHTTPTransport
from gql.transport.websockets import WebsocketsTransport

from tests.clients.conftest import NOBODY, bearer

pytestmark = pytest.mark.slow
ACTIVISTS = {"stage": ["ACTIVIST"], "status": ["ACTIVE"]}


class Program:
    """One signed-in program and its questions."""

    def __init__(self, url: str, login: str) -> None:
        self.url, self.headers = f"{url}/graphql", bearer(url, login)
        transport = RequestsHTTPTransport(self.url, headers=self.headers)
        self.client = Client(transport=transport, fetch_schema_from_transport=True)
        self.session = self.client.connect_sync()
        assert self.client.schema is not None
        self.ds = DSLSchema(self.client.schema)

    def row(self) -> list[Any]:
        found = self.ds.Candidate
        return [found.id, found.name, found.unit, found.version]

    def ask(self, *fields: Any) -> dict[str, Any]:
        return self.session.execute(dsl_gql(DSLQuery(*fields)))

    def act(self, field: Any) -> dict[str, Any]:
        return self.session.execute(dsl_gql(DSLMutation(field)))

    def people(self) -> Iterator[dict[str, Any]]:
        """Every activist, four at a time."""
        ds, after = self.ds, None
        while True:
            asked = ds.Query.candidates(first=4, after=after, filter=ACTIVISTS, orderBy="NAME").select(
                ds.CandidateConnection.totalCount,
                ds.CandidateConnection.edges.select(ds.CandidateEdge.node.select(*self.row())),
                ds.CandidateConnection.pageInfo.select(ds.PageInfo.hasNextPage, ds.PageInfo.endCursor),
            )
            page = self.ask(asked)["candidates"]
            yield from (edge["node"] for edge in page["edges"])
            if not page["pageInfo"]["hasNextPage"]:
                return
            after = page["pageInfo"]["endCursor"]

    def node(self, id: str) -> dict[str, Any]:
        ds = self.ds
        by_interface = DSLInlineFragment().on(ds.Record).select(ds.Record.kind, ds.Record.candidate.select(*self.row()))
        person = DSLInlineFragment().on(ds.Candidate).select(*self.row())
        found: dict[str, Any] = self.ask(ds.Query.node(id=id).select(ds.Node.id, by_interface, person))["node"]
        return found

    def change(self, id: str, version: int, unit: str) -> dict[str, Any]:
        ds = self.ds
        given = {"candidateId": id, "version": version, "unit": unit}
        asked = ds.Mutation.updateCandidate(input=given).select(
            ds.UpdateCandidatePayload.candidate.select(*self.row()),
            ds.UpdateCandidatePayload.errors.select(ds.Problem.code, ds.Problem.path),
        )
        told: dict[str, Any] = self.act(asked)["updateCandidate"]
        return told

    def hear(self, *ids: str) -> list[dict[str, Any]]:
        ds, result = self.ds, self.ds.RecordOpinionsResult
        items = [{"candidateId": id, "content": f"第{n}条意见"} for n, id in enumerate(ids)]
        asked = ds.Mutation.recordOpinions(input={"opinionKind": "BRANCH_INSPECTION", "items": items}).select(
            ds.RecordOpinionsPayload.results.select(
                result.askedId,
                result.opinion.select(ds.Opinion.id, ds.Opinion.content),
                result.errors.select(ds.Problem.code, ds.Problem.path),
            ),
        )
        told: list[dict[str, Any]] = self.act(asked)["recordOpinions"]["results"]
        return told


@pytest.fixture
def program(service: str) -> Iterator[Program]:
    program = Program(service, "branch-7")
    yield program
    program.client.close_sync()


def test_a_program_reads_and_acts(program: Program) -> None:
    people = list(program.people())
    assert len({person["id"] for person in people}) == len(people) > 4
    one, other = people[:2]
    done = program.change(one["id"], one["version"], "一车间")
    assert (done["errors"], done["candidate"]["unit"]) == ([], "一车间")
    refused = program.change(one["id"], one["version"], "二车间")
    assert refused == {"candidate": None, "errors": [{"code": "CONFLICT", "path": ["version"]}]}
    assert program.node(one["id"])["unit"] == "一车间"
    asked = [one["id"], NOBODY, other["id"]]
    first, nobody, second = program.hear(*asked)
    assert [row["askedId"] for row in (first, nobody, second)] == asked
    assert nobody["errors"] == [{"code": "NOT_FOUND", "path": ["items", "1", "candidateId"]}]
    record = program.node(second["opinion"]["id"])
    assert (record["kind"], record["candidate"]["id"]) == ("BRANCH_INSPECTION", other["id"])


async def test_a_program_listens(program: Program) -> None:
    one = await asyncio.to_thread(lambda: next(program.people()))
    ds = program.ds
    asked = ds.Subscription.candidateChanged(scope={"candidates": [one["id"]]}).select(
        ds.CandidateChange.acts, ds.CandidateChange.candidate.select(*program.row())
    )
    address = program.url.replace("http", "ws", 1)
    async with Client(transport=WebsocketsTransport(address, init_payload=program.headers)) as session:
        events = session.subscribe(dsl_gql(DSLSubscription(asked)))
        hearing = asyncio.ensure_future(anext(events))
        version = one["version"]
        # A subscription says nothing when it begins: whoever wants to be heard says it again.
        while not hearing.done():
            done = await asyncio.to_thread(program.change, one["id"], version, f"第{version}车间")
            version = done["candidate"]["version"]
            await asyncio.wait({hearing}, timeout=0.5)
        told = (await hearing)["candidateChanged"]
        await events.aclose()
    assert (set(told["acts"]), told["candidate"]["id"]) == ({"updateCandidate"}, one["id"])
