"""Exports over HTTP: the same rows as the pages, in the caller's scope; what is refused; what stays in the journal."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import zipfile
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any

import httpx2
import pytest
import python_calamine
from pydantic import SecretStr
from starlette.applications import Starlette
from starlette.types import Message
from tortoise.context import get_current_context

from records import tables
from records.engines import connections, sets
from records.people import sessions
from service import exporting
from service.app import build_app
from service.exporting import cell
from service.settings import Limits, Settings
from service.workbooks import XLSX
from tests.graph.world import NOW, World, ask

NODES = "nodes { id name stage phone birth isFloating branch { name } problems { code } }"
WHOLE = f"query ($stage: [Stage!]) {{ candidates(orderBy: NAME, filter: {{stage: $stage}}) {{ {NODES} }} }}"
PAGED = WHOLE.replace("orderBy", "first: 100, orderBy")
CSV, LINES = {"accept": "text/csv"}, {"accept": "application/x-ndjson"}


@pytest.fixture
def app(here: World, copy_url: str, tmp_path: Path) -> Starlette:
    return application(copy_url, tmp_path)


def application(url: str, folder: Path, **limits: int) -> Starlette:
    settings = Settings(
        database_url=SecretStr(url), data_dir=folder, allowed_hosts=("jishi.example",), limits=Limits(**limits)
    )
    built = build_app(settings, now=lambda: NOW)
    built.state.db = get_current_context()
    return built


@pytest.fixture
async def http(app: Starlette) -> AsyncIterator[httpx2.AsyncClient]:
    async with client(app) as made:
        yield made


def client(app: Starlette) -> httpx2.AsyncClient:
    return httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="http://jishi.example")


async def bearer(world: World, name: str) -> dict[str, str]:
    _, token = await sessions.issue_access_token(world.actors[name].account_id)
    return {"authorization": f"Bearer {token}", "accept-language": "en"}


async def export(
    http: httpx2.AsyncClient, headers: dict[str, str], query: str = WHOLE, variables: dict[str, Any] | None = None
) -> httpx2.Response:
    return await http.post("/export", json={"query": query, "variables": variables or {}}, headers=headers)


def code(response: httpx2.Response) -> tuple[int, str]:
    return response.status_code, response.json()["errors"][0]["extensions"]["code"]


@pytest.mark.parametrize("name", ["own", "sibling", "committee", "person", "auditor"])
async def test_an_export_has_the_rows_of_the_pages_in_their_order(
    here: World, http: httpx2.AsyncClient, name: str
) -> None:
    for variables in ({}, {"stage": ["ACTIVIST", "PROBATIONARY_MEMBER"]}):
        response = await export(http, await bearer(here, name) | LINES, variables=variables)
        assert response.status_code == 200
        assert response.headers["content-type"] == "application/x-ndjson; charset=utf-8"
        rows = [json.loads(line) for line in response.text.splitlines()]
        pages = (await ask(here.actors[name], PAGED, variables))["candidates"]["nodes"]
        assert [json.dumps(row) for row in rows] == [json.dumps(row) for row in pages]
        assert response.headers["x-total-count"] == str(len(rows))


async def test_csv_has_names_above_objects_opened_and_lists_as_json(here: World, http: httpx2.AsyncClient) -> None:
    response = await export(http, await bearer(here, "own") | CSV)
    assert response.headers["content-disposition"] == 'attachment; filename="candidates-2029-01-15.csv"'
    assert response.content.startswith(b"\xef\xbb\xbf")
    head, *rows = csv.reader(io.StringIO(response.content.decode("utf-8-sig"), newline=""))
    assert head == ["id", "name", "stage", "phone", "birth", "isFloating", "branch.name", "problems"]
    pages = (await ask(here.actors["own"], PAGED))["candidates"]["nodes"]
    assert [row[:7] for row in rows] == [
        [
            n["id"],
            n["name"],
            n["stage"],
            n["phone"] or "",
            n["birth"],
            str(n["isFloating"]).lower(),
            n["branch"]["name"],
        ]
        for n in pages
    ]
    assert [json.loads(row[7]) for row in rows] == [n["problems"] for n in pages]


async def test_an_empty_list_is_a_line_of_names(here: World, http: httpx2.AsyncClient) -> None:
    query = '{ candidates(filter: {name: "nobody at all"}) { nodes { id branch { id name } } } }'
    response = await export(http, await bearer(here, "own") | CSV, query)
    assert response.content == "\ufeffid,branch.id,branch.name\r\n".encode()
    response = await export(http, await bearer(here, "own") | LINES, query)
    assert (response.content, response.headers["x-total-count"]) == (b"", "0")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("=1+1", "'=1+1"), ("+86", "'+86"), ("-1", "'-1"), ("@a", "'@a"), ("\tx", "'\tx"), ("\rx", "'\rx"), ("\nx", "'\nx"),
        ("=1", "'=1"), ("王伟", "王伟"), ("a=1", "a=1"), (-1, -1), (None, ""), (True, "true"), (["=1"], '["=1"]'), ("", ""),
    ],
)  # fmt: skip
def test_no_text_is_a_formula(value: Any, shown: Any) -> None:
    assert cell(value) == shown


async def test_a_name_that_is_a_formula_reaches_no_spreadsheet(here: World, http: httpx2.AsyncClient) -> None:
    case = here.cases["own"] if "own" in here.cases else next(iter(here.cases.values()))
    await tables.Candidate.filter(id=case.dossier.id).update(name='=HYPERLINK("x")')
    query = "{ candidates { nodes { name } } }"
    response = await export(http, await bearer(here, "committee") | CSV, query)
    cells = [row[0] for row in csv.reader(io.StringIO(response.content.decode("utf-8-sig"), newline=""))]
    assert '\'=HYPERLINK("x")' in cells
    assert not [text for text in cells if text.startswith("=")]


async def test_who_exported_what_is_an_act_of_the_journal(here: World, http: httpx2.AsyncClient) -> None:
    response = await export(http, await bearer(here, "own") | CSV, variables={"stage": ["ACTIVIST"]})
    rows = await tables.Journal.filter(act="export")
    assert [(r.account_id, r.org_path, r.request_id, r.candidate_id) for r in rows] == [  # type: ignore[attr-defined]
        (here.actors["own"].account_id, here.actors["own"].org_path, response.headers["x-request-id"], None)
    ]
    assert rows[0].after == {
        "list": "candidates", "arguments": "orderBy: NAME, filter: { stage: $stage }", "variables": '{"stage":["ACTIVIST"]}',
        "columns": ["id", "name", "stage", "phone", "birth", "isFloating", "branch.name", "problems"],
        "fields": [
            "Candidate.birth", "Candidate.branch", "Candidate.id", "Candidate.isFloating", "Candidate.name", "Candidate.phone",
            "Candidate.problems", "Candidate.stage", "Organization.name", "Problem.code",
        ],
        "rows": int(response.headers["x-total-count"]), "format": "text/csv",
    }  # fmt: skip


async def test_a_spreadsheet_has_types_words_and_no_formula(here: World, http: httpx2.AsyncClient) -> None:
    case = here.cases["mentored"].dossier
    await tables.Candidate.filter(id=case.id).update(name='=HYPERLINK("x")')
    fields = "name idNumberMasked stage birth isFloating problemCount createdAt branch { name } operations { label }"
    query = f"{{ candidates(orderBy: NAME) {{ nodes {{ {fields} }} }} }}"
    headers = await bearer(here, "own") | {"accept": XLSX, "accept-language": "zh"}
    response = await export(http, headers, query)
    assert (response.status_code, response.headers["content-type"]) == (200, XLSX)
    assert response.headers["content-disposition"] == 'attachment; filename="candidates-2029-01-15.xlsx"'
    head, *rows = (
        python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(response.content)).get_sheet_by_index(0).to_python()
    )
    assert head[:6] == ["姓名", "身份证号(掩码)", "发展阶段", "出生日期", "流动人员", "问题数(参考)"]
    assert head[7].endswith("·名称")
    lines = await export(http, await bearer(here, "own") | LINES, query)
    plain = [json.loads(line) for line in lines.text.splitlines()]
    assert len(rows) == len(plain) == int(response.headers["x-total-count"])
    assert [row[0] for row in rows] == [row["name"] for row in plain], "texts as they are, in the same order"
    assert [row[1] for row in rows] == [row["idNumberMasked"] for row in plain]
    assert [row[3] for row in rows] == [date.fromisoformat(row["birth"]) for row in plain]
    assert {row[2] for row in rows} >= {"入党积极分子", "预备党员"}
    assert {row[4] for row in rows} <= {"是", "否"}
    assert [row[5] for row in rows] == [row["problemCount"] for row in plain]
    with zipfile.ZipFile(io.BytesIO(response.content)) as packed:
        assert b"<f>" not in packed.read("xl/worksheets/sheet1.xml"), "a name that is a formula is a text"


async def test_what_is_too_long_for_a_spreadsheet_is_told(
    here: World, http: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "MOST", 3)
    own = await bearer(here, "own")
    refused = await export(http, own | {"accept": XLSX})
    assert code(refused) == (400, "LIMIT_EXCEEDED")
    assert refused.json()["errors"][0]["extensions"]["maximum"] == 3
    assert (await export(http, own | CSV)).status_code == 200


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("{ candidates(first: 5) { nodes { id } } }", "BAD_USER_INPUT"),
        ('{ candidates(after: "x") { nodes { id } } }', "BAD_USER_INPUT"),
        ("{ candidates { totalCount } }", "BAD_USER_INPUT"),
        ("{ candidates { totalCount nodes { id } } }", "BAD_USER_INPUT"),
        ("{ candidates { edges { node { id } } } }", "BAD_USER_INPUT"),
        ("{ candidates { nodes { id } } members { nodes { id } } }", "BAD_USER_INPUT"),
        ("{ me { role } }", "BAD_USER_INPUT"),
        ("{ __typename }", "BAD_USER_INPUT"),
        ("{ __schema { queryType { name } } }", "BAD_USER_INPUT"),
        ("mutation { __typename }", "BAD_USER_INPUT"),
        ('{ candidates(filter: {organization: "x"}) { nodes { id } } }', "BAD_INPUT"),
        ("{ candidates { nodes { nothing } } }", "GRAPHQL_VALIDATION_FAILED"),
        ("{ candidates {", "GRAPHQL_PARSE_FAILED"),
        ("{ candidates { nodes { opinions(first: 100) { nodes { candidate { opinions(first: 100) { nodes { id } } } } } } } }", "LIMIT_EXCEEDED"),
    ],
)  # fmt: skip
async def test_what_is_no_whole_list_is_refused(
    here: World, http: httpx2.AsyncClient, query: str, expected: str
) -> None:
    assert code(await export(http, await bearer(here, "own"), query)) == (400, expected)
    assert await tables.Journal.filter(act="export").count() == 0


async def test_strangers_and_wrong_requests_get_their_codes(here: World, http: httpx2.AsyncClient) -> None:
    assert code(await export(http, {})) == (401, "UNAUTHENTICATED")
    own = await bearer(here, "own")
    assert code(await export(http, own | {"accept": "text/html"})) == (406, "NOT_ACCEPTABLE")
    assert code(await http.get("/export", headers=own)) == (405, "METHOD_NOT_ALLOWED")
    assert code(await http.post("/export", content=b"{", headers=own | {"content-type": "application/json"})) == (
        400,
        "BAD_REQUEST",
    )
    assert code(await http.post("/export", content=b"{}", headers=own | {"content-type": "text/plain"}))[0] == 415


async def test_too_many_rows_are_refused_before_the_first(here: World, copy_url: str, tmp_path: Path) -> None:
    app = application(copy_url, tmp_path, export_rows=3)
    async with client(app) as http:
        response = await export(http, await bearer(here, "committee"))
        told = response.json()["errors"][0]["extensions"]
        assert (response.status_code, told["code"], told["limit"], told["maximum"]) == (
            400,
            "LIMIT_EXCEEDED",
            "exportRows",
            3,
        )
        assert told["requested"] > 3
    assert await tables.Journal.filter(act="export").count() == 0


class Caller:
    """A caller by hand, who takes nothing any more after the first piece, and leaves."""

    def __init__(self, app: Starlette, token: str) -> None:
        self.app, self.token = app, token
        self.taken: list[Message] = []
        self.left, self.stuck = asyncio.Event(), asyncio.Event()
        self._asked = False

    async def run(self) -> None:
        headers = {"host": "jishi.example", "content-type": "application/json", "authorization": self.token}
        scope = {
            "type": "http", "http_version": "1.1", "method": "POST", "scheme": "http", "path": "/export", "raw_path": b"/export",
            "query_string": b"", "root_path": "", "client": ("192.0.2.3", 1), "server": ("jishi.example", 80),
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        }  # fmt: skip
        await self.app(scope, self.receive, self.send)

    async def receive(self) -> Message:
        if not self._asked:
            self._asked = True
            return {"type": "http.request", "body": json.dumps({"query": WHOLE}).encode()}
        await self.left.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Message) -> None:
        self.taken.append(message)
        if message.get("body"):
            self.stuck.set()
            await asyncio.Event().wait()  # the buffers are full


async def test_a_caller_who_leaves_ends_the_work_and_frees_its_place(
    here: World, copy_url: str, tmp_path: Path
) -> None:
    app = application(copy_url, tmp_path, exports=1)
    token = (await bearer(here, "committee"))["authorization"]
    caller = Caller(app, token)
    running = asyncio.create_task(caller.run())
    async with asyncio.timeout(30):
        await caller.stuck.wait()
        async with client(app) as http:
            busy = await export(http, {"authorization": token})
            assert (code(busy), busy.headers["retry-after"]) == ((429, "RATE_LIMITED"), "5")
            caller.left.set()
            await running
            assert (await export(http, {"authorization": token})).status_code == 200
    assert [m["type"] for m in caller.taken] == ["http.response.start", "http.response.body"]
    if connections.is_postgres():
        open_ = (
            "SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'"
        )
        assert (await sets.select(open_))[0]["n"] == 0


class Hasty(Caller):
    """A caller who comes with their next the moment they have read an end."""

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.taken.append(message)
        elif not message.get("more_body") and len(self.taken) < 3:
            self._asked = False
            await self.run()


async def test_who_has_read_an_export_to_its_end_may_begin_the_next(here: World, copy_url: str, tmp_path: Path) -> None:
    caller = Hasty(application(copy_url, tmp_path, exports=1), (await bearer(here, "committee"))["authorization"])
    await caller.run()
    assert [message["status"] for message in caller.taken] == [200, 200, 200]


async def test_the_audit_trail_is_exported_for_its_auditor(here: World, http: httpx2.AsyncClient) -> None:
    acted = 'mutation ($id: ID!, $unit: String) { updateCandidate(input: {candidateId: $id, unit: $unit, reason: "更正"}) { errors { code } } }'
    for unit in ("设计一院", "设计二院"):
        await ask(here.actors["own"], acted, {"id": here.cases["new"].id, "unit": unit})
    listed = 'filter: {act: ["updateCandidate"]}'
    nodes = "nodes { id act at on organizationPath subject before after }"
    paged = f"{{ auditTrail(first: 100, {listed}) {{ {nodes} }} }}"
    pages = (await ask(here.actors["auditor"], paged))["auditTrail"]["nodes"]
    assert len(pages) == 2
    response = await export(http, await bearer(here, "auditor") | LINES, f"{{ auditTrail({listed}) {{ {nodes} }} }}")
    assert [json.loads(line) for line in response.text.splitlines()] == pages
    nothing = await export(http, await bearer(here, "own") | LINES, f"{{ auditTrail {{ {nodes} }} }}")
    assert nothing.text == ""
