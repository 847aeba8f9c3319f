"""Spreadsheets over HTTP: templates, the dry run that names each cell, and the run by the acts themselves."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from pathlib import Path

import httpx2
import pytest
import python_calamine

from service.imports.books import INSTRUCTIONS, VALUES
from service.imports.kinds import Kind
from service.workbooks import XLSX
from tests.graph.test_export import application, bearer, client, code
from tests.graph.world import World, ask


@pytest.fixture
async def http(here: World, copy_url: str, tmp_path: Path) -> AsyncIterator[httpx2.AsyncClient]:
    async with client(application(copy_url, tmp_path)) as made:
        yield made


@pytest.mark.parametrize("kind", list(Kind))
async def test_a_template_has_heads_instructions_and_lists(here: World, http: httpx2.AsyncClient, kind: Kind) -> None:
    response = await http.get(f"/imports/{kind.file}/template.xlsx", headers=await bearer(here, "own"))
    assert (response.status_code, response.headers["content-type"]) == (200, XLSX)
    book = python_calamine.load_workbook(io.BytesIO(response.content))
    assert book.sheet_names == [kind.title.zh, INSTRUCTIONS, VALUES]
    assert book.get_sheet_by_index(0).to_python() == [[column.title for column in kind.columns]]
    told = [row[0] for row in book.get_sheet_by_name(INSTRUCTIONS).to_python()]
    assert [column.title for column in kind.columns] == told[-len(kind.columns) :]


async def test_a_template_lists_the_branches_of_whoever_asks(here: World, http: httpx2.AsyncClient) -> None:
    response = await http.get("/imports/members/template.xlsx", headers=await bearer(here, "own"))
    book = python_calamine.load_workbook(io.BytesIO(response.content))
    listed = [row[-1] for row in book.get_sheet_by_name(VALUES).to_python() if row[-1]]
    mine = (await ask(here.actors["own"], "{ me { organization { name } } }"))["me"]["organization"]["name"]
    assert listed == ["所在支部", mine]


async def test_a_template_is_for_whoever_may_do_the_act(here: World, http: httpx2.AsyncClient) -> None:
    address = "/imports/candidates/template.xlsx"
    assert code(await http.get(address)) == (401, "UNAUTHENTICATED")
    assert code(await http.get(address, headers=await bearer(here, "auditor"))) == (403, "NOT_ALLOWED")
    assert (
        await http.get("/imports/members/template.xlsx", headers=await bearer(here, "committee"))
    ).status_code == 200
    assert code(await http.get("/imports/other/template.xlsx", headers=await bearer(here, "own"))) == (404, "NOT_FOUND")
