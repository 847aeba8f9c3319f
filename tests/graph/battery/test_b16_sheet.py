"""B16: a roster of ten thousand rows with 137 mistakes, over HTTP: each is named by its cell, and nothing is half taken in."""

from __future__ import annotations

import asyncio
import io
import json
import re
import time
import zipfile
from base64 import b64decode
from collections import defaultdict
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import httpx2
import pytest
import python_calamine

from bench.imports import HEADS, MISTAKES, highest, roster
from records import tables
from service.imports.running import AT_ONCE
from service.workbooks import XLSX
from tests.battery import Told, size
from tests.graph.battery.running import UNLIMITED, faults, process
from tests.graph.test_export import bearer
from tests.graph.test_imports import counts
from tests.graph.world import World

ROWS = size(10_000, 6 * MISTAKES)
BRANCHES = ["own", "sibling", "under"]
_SHEET = "党员名册"
_NS = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
Lines = list[dict[str, Any]]


@pytest.fixture
async def served(here: World, copy_url: str, tmp_path: Path) -> AsyncIterator[tuple[httpx2.AsyncClient, int]]:
    """A client of the committee's at a server of its own, and the server's process."""
    async with process(copy_url, tmp_path, **UNLIMITED) as (server, base):
        headers = await bearer(here, "committee") | {"content-type": XLSX}
        async with httpx2.AsyncClient(base_url=base, headers=headers, timeout=900) as http:
            yield http, server.pid
    assert faults(tmp_path) == []


async def sent(http: httpx2.AsyncClient, body: bytes, **given: str) -> Lines:
    answer = await http.post("/imports/members", params=given, content=body)
    assert answer.status_code == 200, answer.text
    return [json.loads(line) for line in answer.text.splitlines()]


def named(found: Lines) -> set[tuple[str, int, str]]:
    """What is wrong: in which sheet, which row, which cell."""
    (sheet,) = (line["name"] for line in found if line["type"] == "sheet")
    rows = [line for line in found if line["type"] == "row"]
    return {(sheet, row["row"], one["cell"]) for row in rows for one in row["told"] if one["severity"] == "HARD"}


def red(book: bytes) -> tuple[set[str], set[str]]:
    """The cells of a marked sheet that are red, and those of which it says something."""
    with zipfile.ZipFile(io.BytesIO(book)) as parts:
        sheet, styles, comments = (
            ElementTree.fromstring(parts.read(f"xl/{name}.xml"))  # noqa: S314 -- our own
            for name in ("worksheets/sheet1", "styles", "comments1")
        )
    fills = [
        i
        for i, fill in enumerate(styles.findall("x:fills/x:fill", _NS))
        if "FFC7CE" in ElementTree.tostring(fill).decode()
    ]
    looks = [xf.get("fillId") for xf in styles.findall("x:cellXfs/x:xf", _NS)]
    cells = sheet.findall("x:sheetData/x:row/x:c", _NS)
    marked = {cell.get("r", "") for cell in cells if looks[int(cell.get("s") or 0)] in map(str, fills)}
    return marked, {one.get("ref", "") for one in comments.findall("x:commentList/x:comment", _NS)}


async def entered() -> set[str]:
    return set(await tables.PartyMember.filter(name__startswith="党员").values_list("name", flat=True))  # type: ignore[arg-type]


async def journal() -> int:
    return await tables.Journal.filter(act="createMembers").count()


@pytest.mark.slow
@pytest.mark.battery("B16", "a roster with 137 mistakes: tried, marked, taken in, and taken in again")
async def test_each_mistake_is_named_by_its_cell_and_a_second_run_changes_nothing(
    served: tuple[httpx2.AsyncClient, int], told: Told
) -> None:
    http, pid = served
    body, planted = roster(BRANCHES, ROWS)
    wanted = {(_SHEET, int(re.sub("[A-Z]+", "", cell)), cell) for cell in planted}
    assert len(wanted) == MISTAKES
    sound = ROWS - MISTAKES

    began = time.perf_counter()
    tried = await sent(http, body, mode="check", marked="yes")
    checked = time.perf_counter() - began
    assert named(tried) == wanted
    assert counts(tried) == {"ready": sound, "error": MISTAKES}
    assert await entered() == set()

    book = b64decode(next(line["content"] for line in tried if line["type"] == "marked"))
    marked, said = red(book)
    assert marked == planted
    assert said == {one["cell"] for line in tried if line["type"] == "row" for one in line["told"]} > planted
    read = python_calamine.load_workbook(io.BytesIO(book)).get_sheet_by_name(_SHEET).to_python()
    assert (read[0], len(read)) == ([*HEADS], ROWS + 1)

    # All or none: not one row, while there is a mistake.
    refused = await sent(http, body, mode="all")
    assert (refused[-1]["ended"], await entered(), await journal()) == ("REFUSED", set(), 0)

    began = time.perf_counter()
    done = await sent(http, body, mode="valid")
    took = time.perf_counter() - began
    assert (named(done), counts(done)) == (wanted, {"done": sound, "error": MISTAKES})
    there = await entered()
    assert len(there) == sound

    rows, members = await journal(), await tables.PartyMember.all().count()
    again = await sent(http, body, mode="valid")
    assert (named(again), counts(again)) == (wanted, {"exists": sound, "error": MISTAKES})
    assert (await entered(), await journal(), await tables.PartyMember.all().count()) == (there, rows, members)
    told(
        f"{ROWS:,} rows, {MISTAKES} cells named and no other; tried {ROWS / checked:,.0f} rows/s, taken in {ROWS / took:,.0f} rows/s, "
        f"the server at most {highest(pid):.0f} MB; a second run changed nothing"
    )


@pytest.mark.slow
@pytest.mark.battery("B16", "the same roster, and its caller leaves half-way")
async def test_a_run_that_is_left_half_way_leaves_no_call_half_done(
    served: tuple[httpx2.AsyncClient, int], told: Told
) -> None:
    http, _ = served
    body, planted = roster(BRANCHES, ROWS)
    wrong = {int(re.sub("[A-Z]+", "", cell)) for cell in planted}
    of_branch: dict[int, list[str]] = defaultdict(list)
    for n in range(ROWS):
        if n + 2 not in wrong:
            of_branch[n % len(BRANCHES)].append(f"党员{n:05d}")
    calls = [
        set(names[begin : begin + AT_ONCE]) for names in of_branch.values() for begin in range(0, len(names), AT_ONCE)
    ]
    half = sum(len(names) for names in calls) // 2
    async with http.stream("POST", "/imports/members", params={"mode": "valid"}, content=body) as answer:
        async for line in answer.aiter_lines():
            found = json.loads(line)
            if found["type"] == "progress" and found["done"] >= half:
                break
    for _ in range(600):
        ended = await tables.Journal.filter(act="import").order_by("-seq").first()
        after: Any = ended and ended.after
        if (json.loads(after) if isinstance(after, str) else after or {}).get("ended"):
            break
        await asyncio.sleep(0.1)
    there = await entered()
    whole = [names for names in calls if names <= there]
    assert there == set().union(*whole)
    assert half <= len(there) < ROWS - MISTAKES
    # What it left is taken up by sending it again, and nothing is there twice.
    rest = await sent(http, body, mode="valid")
    assert counts(rest) == {"done": ROWS - MISTAKES - len(there), "exists": len(there), "error": MISTAKES}
    assert await entered() == set().union(*calls)
    assert await tables.PartyMember.filter(name__startswith="党员").count() == ROWS - MISTAKES
    told(f"left after {len(there):,} of {ROWS:,} rows, {len(whole)} of {len(calls)} transactions; sent again: the rest")
