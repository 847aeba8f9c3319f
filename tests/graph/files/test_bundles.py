"""Several prints as one file: bookmarked, to read or issued, in one answer or with word of how far it is."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import httpx2
import pypdfium2
import pytest

from records import tables
from records.people import throttle
from tests.graph.test_export import application, bearer, client
from tests.graph.test_prints import objects
from tests.graph.world import World

LINES = {"accept": "application/x-ndjson"}


@pytest.fixture
async def http(here: World, copy_url: str, tmp_path: Path):  # type: ignore[no-untyped-def]
    throttle.forget()
    async with client(application(copy_url, tmp_path)) as made:
        yield made


def read(content: bytes) -> tuple[list[str], list[str]]:
    """The bookmarks, and the text of each page."""
    document = pypdfium2.PdfDocument(io.BytesIO(content))
    try:
        marks = [mark.get_title() for mark in document.get_toc()]
        return marks, [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


async def test_several_are_one_file_under_bookmarks(here: World, http: httpx2.AsyncClient) -> None:
    ids, headers = (await objects(here, "own"))["Approval"][:3], await bearer(here, "own")
    response = await http.post("/papers/approval_request", headers=headers, json={"ids": [*ids, ids[0]]})
    assert (response.status_code, response.headers["content-type"]) == (200, "application/pdf"), response.text
    marks, pages = read(response.content)
    assert len(marks) == 3
    assert all("仅供查阅" in page for page in pages)
    assert not await tables.Document.all().exists()


async def test_several_are_issued_with_word_of_how_far_it_is(here: World, http: httpx2.AsyncClient) -> None:
    ids, headers = (await objects(here, "own"))["Approval"][:3], await bearer(here, "own")
    response = await http.post(
        "/papers/approval_request", headers={**headers, **LINES}, json={"ids": ids, "issue": True}
    )
    lines: list[dict[str, Any]] = [json.loads(line) for line in response.text.splitlines()]
    assert lines[:-1] == [{"read": 3, "of": 3}]
    file = await http.get(lines[-1]["url"], headers=headers)
    marks, pages = read(file.content)
    numbers = await tables.Document.all().order_by("serial").values_list("number", flat=True)
    assert len(numbers) == 3
    assert [mark.split()[-1] for mark in marks] == numbers
    assert all(f"编号 {number}" in "".join(pages) for number in numbers)
    # It is the caller's own, like any upload.
    assert (await http.get(lines[-1]["url"], headers=await bearer(here, "committee"))).status_code == 404


async def test_what_is_refused(here: World, http: httpx2.AsyncClient) -> None:
    seen, headers = await objects(here, "own"), await bearer(here, "own")
    approvals = seen["Approval"]
    for body, code in (
        ({"ids": []}, "BAD_REQUEST"),
        ({"ids": "x"}, "BAD_REQUEST"),
        ({"ids": approvals, "issue": 1}, "BAD_REQUEST"),
        ({"ids": [f"apr_{n}" for n in range(501)]}, "LIMIT_EXCEEDED"),
        ({"ids": [approvals[0], f"{approvals[0][:-12]}000000000000"]}, "NOT_FOUND"),
    ):
        response = await http.post("/papers/approval_request", headers=headers, json=body)
        assert response.json()["errors"][0]["extensions"]["code"] == code, body
    replies = {"ids": approvals[:1], "issue": True}
    assert (await http.post("/papers/approval_reply", headers=headers, json=replies)).status_code == 403
    auditor = {**await bearer(here, "auditor"), **LINES}
    assert (await http.post("/papers/approval_request", headers=auditor, json={"ids": approvals})).status_code == 403
    assert (await http.post("/papers/approval_request", json={"ids": approvals})).status_code == 401
    foreign = {**await bearer(here, "sibling"), **LINES}
    told = await http.post("/papers/approval_request", headers=foreign, json={"ids": approvals[:1]})
    assert json.loads(told.text.splitlines()[-1])["errors"][0]["extensions"]["code"] == "NOT_FOUND"
