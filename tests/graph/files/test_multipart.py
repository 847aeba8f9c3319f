"""A GraphQL request with files beside it: one request hands in papers and does the act that rests on them; or nothing is done."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from records import tables
from tests import samples
from tests.graph.files.handing import application, bearer, client
from tests.graph.world import World

ACT = """mutation ($input: RecordTalkInput!) { recordTalk(input: $input) {
    talk { attachments { name type pages url } } errors { code path } } }"""
FIRST, SECOND = "variables.input.attachments.0.fileId", "variables.input.attachments.1.fileId"
AHEAD = {"graphql-require-preflight": "1"}


@pytest.fixture
async def http(here: World, copy_url: str, tmp_path: Path) -> AsyncIterator[httpx2.AsyncClient]:
    async with client(application(copy_url, tmp_path)) as made:
        yield made


def operations(world: World, papers: int = 2) -> str:
    given = {
        "talkedBy": ["书记"], "content": "谈话", "candidateId": world.cases["applied"].id,
        "attachments": [{"fileId": None} for _ in range(papers)],
    }  # fmt: skip
    return json.dumps({"query": ACT, "variables": {"input": given}})


def form(*parts: tuple[str, str | None, bytes | str]) -> tuple[bytes, dict[str, str]]:
    """A multipart body, its parts in this order: name, file name, content."""
    body = b""
    for name, file, content in parts:
        told = f'Content-Disposition: form-data; name="{name}"' + (f'; filename="{file}"' if file else "")
        body += b"--limit\r\n" + told.encode() + b"\r\n\r\n"
        body += (content if isinstance(content, bytes) else content.encode()) + b"\r\n"
    return body + b"--limit--\r\n", {"content-type": "multipart/form-data; boundary=limit"}


async def post(http: httpx2.AsyncClient, headers: dict[str, str], *parts: Any) -> tuple[int, Any]:
    body, media = form(*parts)
    answer = await http.post("/graphql", content=body, headers={**headers, **media})
    told = answer.json()
    return answer.status_code, told["errors"][0]["extensions"]["code"] if "errors" in told else told["data"]


async def test_papers_come_along_with_the_act_that_rests_on_them(here: World, http: httpx2.AsyncClient) -> None:
    own = {**await bearer(here, "own"), **AHEAD}
    mapped = json.dumps({"a": [FIRST], "b": [SECOND]})
    papers = (("a", "一.pdf", samples.a_pdf(pages=2)), ("b", "二.png", samples.an_image("PNG")))
    status, data = await post(http, own, ("operations", None, operations(here)), ("map", None, mapped), *papers)
    assert (status, data["recordTalk"]["errors"]) == (200, [])
    shown = data["recordTalk"]["talk"]["attachments"]
    assert [(paper["name"], paper["type"], paper["pages"]) for paper in shown] == [
        ("一.pdf", "application/pdf", 2), ("二.png", "image/png", 1),
    ]  # fmt: skip
    assert [(await http.get(paper["url"])).status_code for paper in shown] == [200, 200]


async def test_what_is_not_as_the_specification_has_it_is_refused_and_nothing_is_done(
    here: World, http: httpx2.AsyncClient
) -> None:
    own = {**await bearer(here, "own"), **AHEAD}
    asked, pdf = ("operations", None, operations(here, 1)), ("a", "a.pdf", samples.a_pdf())
    mapped = ("map", None, json.dumps({"a": [FIRST]}))
    many = json.dumps({str(n): [FIRST] for n in range(6)})
    wrong: dict[str, tuple[tuple[Any, ...], tuple[int, str]]] = {
        "no operations": ((mapped, asked, pdf), (400, "BAD_REQUEST")),
        "operations that are none": ((("operations", None, "5"), mapped, pdf), (400, "BAD_REQUEST")),
        "a batch": ((("operations", None, "[]"), mapped, pdf), (400, "BAD_REQUEST")),
        "no map": ((asked, pdf), (400, "BAD_REQUEST")),
        "a map that is none": ((asked, ("map", None, '{"a": 5}'), pdf), (400, "BAD_REQUEST")),
        "a path that leads nowhere": ((asked, ("map", None, json.dumps({"a": [SECOND]})), pdf), (400, "BAD_REQUEST")),
        "a path to the query": ((asked, ("map", None, '{"a": ["query"]}'), pdf), (400, "BAD_REQUEST")),
        "a path to what is said": (
            (asked, ("map", None, '{"a": ["variables.input.content"]}'), pdf),
            (400, "BAD_REQUEST"),
        ),
        "a file that is not mapped": ((asked, mapped, ("b", "b.pdf", samples.a_pdf())), (400, "BAD_REQUEST")),
        "a file that is missing": ((asked, mapped), (400, "BAD_REQUEST")),
        "too many": ((asked, ("map", None, many), pdf), (400, "LIMIT_EXCEEDED")),
        "a bad file": ((asked, mapped, ("a", "a.svg", b"<svg/>" * 9)), (415, "UNSUPPORTED_MEDIA_TYPE")),
    }
    told = {what: await post(http, own, *parts) for what, (parts, _) in wrong.items()}
    assert told == {what: wanted for what, (_, wanted) in wrong.items()}
    whole, media = form(asked, mapped, pdf)
    for body in (whole[:-200], b"", b"nothing", whole[: whole.index(b"map")]):
        answer = await http.post("/graphql", content=body, headers={**own, **media})
        assert answer.status_code == 400, body[-40:]
    assert (
        await http.post("/graphql", content=whole, headers={**own, "content-type": "multipart/form-data"})
    ).status_code == 400
    assert (await http.post("/graphql", content=whole, headers={**media, **AHEAD})).status_code == 401
    assert await tables.FileUse.all().count() == 0
