"""The story with the client that ariadne-codegen made of documents.graphql: typed answers, and inputs that leave out."""

import asyncio
import os
from collections.abc import AsyncIterator

from jishi_client import (
    CandidateFilter,
    CandidateOrder,
    CandidateScope,
    CaseStatus,
    Client,
    OpinionKind,
    PersonRow,
    RecordOpinionsInput,
    RecordOpinionsItem,
    Role,
    Stage,
    UpdateCandidateInput,
)

ENDPOINT, BEARER, NOBODY = (os.environ[name] for name in ("JISHI_ENDPOINT", "JISHI_BEARER", "JISHI_NOBODY"))
ACTIVISTS = CandidateFilter(stage=[Stage.ACTIVIST], status=[CaseStatus.ACTIVE])


async def people(client: Client) -> AsyncIterator[PersonRow]:
    """Every activist, four at a time."""
    after = None
    while True:
        answer = await client.people(first=4, after=after, filter_=ACTIVISTS, order_by=CandidateOrder.NAME)
        page = answer.candidates
        assert page is not None
        for edge in page.edges:
            yield edge.node
        if not page.page_info.has_next_page:
            return
        after = page.page_info.end_cursor


async def changed(client: Client, one: PersonRow) -> None:
    """What an input leaves out is not sent, and stays as it is."""
    unit = f"{one.unit}(改)"
    given = UpdateCandidateInput(candidateId=one.id, version=one.version, unit=unit)
    done = (await client.change(given)).update_candidate
    assert (done.errors, done.candidate.unit, done.candidate.name) == ([], unit, one.name)
    refused = (await client.change(given)).update_candidate
    assert [(error.code.value, error.path) for error in refused.errors] == [("CONFLICT", ["version"])]
    assert (await client.person(one.id)).candidate.unit == unit


async def recorded(client: Client, one: PersonRow, other: PersonRow) -> None:
    asked = [one.id, NOBODY, other.id]
    items = [RecordOpinionsItem(candidateId=id, content=f"第{n}条意见") for n, id in enumerate(asked)]
    given = RecordOpinionsInput(opinionKind=OpinionKind.BRANCH_INSPECTION, items=items)
    rows = (await client.hear(given)).record_opinions.results
    assert [row.asked_id for row in rows] == asked
    assert [row.succeeded for row in rows] == [True, False, True]
    # A fragment on an interface is passed over; what is asked beside it is there.
    record = (await client.anything(rows[2].opinion.id)).node
    assert (record.typename__, record.id) == ("Opinion", rows[2].opinion.id)


async def heard(client: Client, one: PersonRow) -> None:
    events = client.person_changed(CandidateScope(candidates=[one.id]))
    hearing = asyncio.ensure_future(anext(events))
    units = (f"第{n}车间" for n in range(1, 1000))
    while not hearing.done():
        done = await client.change(UpdateCandidateInput(candidateId=one.id, unit=next(units)))
        assert done.update_candidate.errors == []
        await asyncio.wait({hearing}, timeout=0.5)
    told = (await hearing).candidate_changed
    assert (set(told.acts), told.candidate.id) == ({"updateCandidate"}, one.id)
    await events.aclose()


async def main() -> None:
    headers = {"authorization": BEARER}
    ws_url = ENDPOINT.replace("http", "ws", 1)
    async with Client(ENDPOINT, headers, ws_url=ws_url, ws_connection_init_payload=headers) as client:
        assert (await client.caller()).me.role is Role.BRANCH_ADMIN
        rows = [row async for row in people(client)]
        assert len({row.id for row in rows}) == len(rows) > 4
        await changed(client, rows[0])
        await recorded(client, rows[0], rows[1])
        await heard(client, rows[0])


if __name__ == "__main__":
    asyncio.run(main())
