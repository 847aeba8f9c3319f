"""Figures as a workbook: a sheet for each, what the page says in each cell, under the caller's scope, and an act of the journal."""

# ruff: noqa: F811 -- fixtures that are imported stand in arguments of their name

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import httpx2
import pytest
import python_calamine

from records import tables
from service.workbooks import XLSX
from tests.graph.test_export import app, bearer, code, export, http  # noqa: F401 -- fixtures
from tests.graph.world import TODAY, World, ask

QUERY = (Path(__file__).parents[2] / "console/src/screens/statistics/figures-book.graphql").read_text()
ASKED = {"accept": XLSX, "accept-language": "zh"}


def sheets(response: httpx2.Response) -> dict[str, list[list[Any]]]:
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(response.content))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


@pytest.mark.parametrize("name", ["own", "sibling", "committee"])
async def test_each_figure_has_a_sheet_with_what_the_page_says(
    here: World,
    http: httpx2.AsyncClient,
    name: str,
) -> None:
    response = await export(http, await bearer(here, name) | ASKED, QUERY)
    assert (response.status_code, response.headers["content-type"]) == (200, XLSX)
    assert response.headers["content-disposition"] == f'attachment; filename="statistics-{TODAY}.xlsx"'
    found = sheets(response)
    page = (await ask(here.actors[name], QUERY))["statistics"]
    assert list(found) == [
        "统计", "各阶段", "各支部", "每月进展", "年龄", "性别", "学历", "民族", "职业", "各步用时", "审批情况", "退回涉及规则", "补录情况",
        "长期未发展党员的支部", "年度分析与报告",
    ]  # fmt: skip
    assert found["统计"][0] == ["统计日", "起", "止", "人数", "超期人数"]
    assert found["统计"][1][3:] == [page["count"], page["overdue"]]
    head, *rows = found["各阶段"]
    assert head == ["阶段", "人数", "超期人数"]
    assert [row[1:] for row in rows] == [[one["count"], one["overdue"]] for one in page["stages"]]
    assert rows[0][0] == "入党申请人", "in words"
    # The stages of a branch stand beside each other, each under its name.
    head, *rows = found["各支部"]
    assert head[:4] == ["支部·名称", "人数", "超期人数", "入党申请人·人数"]
    assert rows == [
        [one["organization"]["name"], one["count"], one["overdue"], *(stage["count"] for stage in one["stages"])]
        for one in page["organizations"]
    ]
    months = [
        [m["month"], *(m[k] for k in ("applied", "activists", "targets", "admitted", "converted"))]
        for m in page["months"]
    ]
    assert found["每月进展"][1:] == months
    rows_of = ("stages", "organizations", "months", "ages", "sexes", "educations", "ethnicities", "occupations", "durations",
               "decisions", "rules", "entries", "dormant", "yearlyDuties")  # fmt: skip
    assert int(response.headers["x-total-count"]) == 1 + sum(len(page[key]) for key in rows_of)


async def test_who_took_which_figures_is_an_act_of_the_journal(here: World, http: httpx2.AsyncClient) -> None:
    given = {"organization": here.org("own")}
    query = "query ($organization: ID) { statistics(organization: $organization) { count stages { stage count } } }"
    response = await export(http, await bearer(here, "committee") | ASKED, query, given)
    (row,) = await tables.Journal.filter(act="export")
    assert row.after == {
        "list": "statistics", "arguments": "organization: $organization", "variables": json.dumps(given, separators=(",", ":")),
        "columns": ["count", "stages.stage", "stages.count"], "fields": ["StageCount.count", "StageCount.stage", "Statistics.count", "Statistics.stages"],
        "rows": 6, "format": XLSX,
    }  # fmt: skip
    assert list(sheets(response)) == ["统计", "各阶段"]


async def test_figures_are_a_workbook_and_no_lines_and_what_is_wrong_is_told(
    here: World,
    http: httpx2.AsyncClient,
) -> None:
    own = await bearer(here, "own")
    assert code(await export(http, own | {"accept": "text/csv"}, QUERY)) == (400, "BAD_USER_INPUT")
    wrong = {"arrivals": {"from": "2029-01-02", "to": "2029-01-01"}}
    assert code(await export(http, own | ASKED, QUERY, wrong)) == (400, "BAD_INPUT")
    assert code(await export(http, own | ASKED, "{ statistics { count } me { role } }")) == (400, "BAD_USER_INPUT")
    assert code(await export(http, ASKED, QUERY)) == (401, "UNAUTHENTICATED")
    assert await tables.Journal.filter(act="export").count() == 0


async def test_sheets_of_one_name_are_told_apart(here: World, http: httpx2.AsyncClient) -> None:
    query = "{ statistics { a: sexes { sex count } b: sexes { sex count } } }"
    assert list(sheets(await export(http, await bearer(here, "own") | ASKED, query))) == ["性别", "性别 2"]
