"""A notice's page: read by whoever has its address, on its days alone; and what is sent in by it."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx2
import orjson
import pytest

from domain.steps.kinds import Kind
from domain.steps.notices import Notice
from records import tables
from records.cases import public_notices
from records.cases.public_notices import key_of
from records.people import throttle
from tests.graph.test_export import application, bearer, client
from tests.graph.world import TODAY, World, ask

CLOSE = (
    "mutation ($input: ClosePublicNoticeInput!) { closePublicNotice(input: $input) { errors { code message path } } }"
)
ANSWER = "mutation ($input: AnswerObjectionInput!) { answerObjection(input: $input) { errors { code message } } }"
LIST = "{ noticeObjections { nodes { number content contact notice receivedAt candidate { id } } } }"


@pytest.fixture
async def http(here: World, copy_url: str, tmp_path: Path):  # type: ignore[no-untyped-def]
    throttle.forget()
    async with client(application(copy_url, tmp_path)) as made:
        yield made


async def hung(w: World, **given: Any) -> tuple[UUID, str]:
    """A notice of somebody's that hangs today, and its address."""
    row = await tables.Step.filter(kind__startswith="NOTICE_", candidate_id=w.cases["sworn"].dossier.id).first()
    assert row is not None
    place = {
        "kind": "LOCAL",
        "place": "<b>公告栏</b>",
        "start": str(TODAY - timedelta(2)),
        "end": str(TODAY + timedelta(2)),
    }
    other = {**place, "kind": "INFLOW", "start": str(TODAY), "end": str(TODAY + timedelta(4))}
    data = orjson.loads(row.data) if isinstance(row.data, str) else dict(row.data)
    data |= {"places": [place, other], "closed_on": None, "phone": "010-1", "content": "<script>x</script>", **given}
    await tables.Step.filter(id=row.id).update(data=data)
    return row.id, f"/notice/{key_of(row.id)}"


async def test_a_notice_is_read_with_the_least_of_whose_it_is(here: World, http: httpx2.AsyncClient) -> None:
    _, address = await hung(here)
    page = await http.get(address)
    assert page.status_code == 200
    person = here.cases["sworn"].dossier.person
    assert person.name in page.text
    for private in (str(person.birth), here.cases["sworn"].number):
        assert private not in page.text
    assert "<script>x" not in page.text
    assert "<b>" not in page.text
    assert page.headers["x-robots-tag"].startswith("noindex")
    assert (await http.get("/notice/page.css")).status_code == 200


@pytest.mark.parametrize(
    ("given", "status"),
    [
        ({"places": [{"kind": "LOCAL", "place": "", "start": str(TODAY), "end": str(TODAY)}]}, 200),
        (
            {
                "places": [
                    {"kind": "LOCAL", "place": "", "start": str(TODAY + timedelta(1)), "end": str(TODAY + timedelta(6))}
                ]
            },
            404,
        ),
        (
            {
                "places": [
                    {"kind": "LOCAL", "place": "", "start": str(TODAY - timedelta(6)), "end": str(TODAY - timedelta(1))}
                ]
            },
            404,
        ),
        ({"closed_on": str(TODAY)}, 404),
    ],
)
async def test_it_hangs_on_its_days_alone(
    here: World, http: httpx2.AsyncClient, given: dict[str, Any], status: int
) -> None:
    _, address = await hung(here, **given)
    assert (await http.get(address)).status_code == status
    sent = await http.post(address, data={"content": "对其现实表现有不同看法,请核实。"})
    assert sent.status_code == status
    nothing = await http.get(f"/notice/{key_of(UUID(int=1))}")
    assert nothing.status_code == 404
    if status == 404:
        assert nothing.content == (await http.get(address)).content


async def test_no_address_is_made_up(here: World, http: httpx2.AsyncClient) -> None:
    notice, address = await hung(here)
    key = address.rpartition("/")[2]
    for wrong in (key[:-1] + ("A" if key[-1] != "A" else "B"), key[:22], str(notice), "x", "%00", "é" * 32):
        assert (await http.get(f"/notice/{wrong}")).status_code == 404, wrong
    await tables.Step.filter(id=notice).update(voided_on=TODAY)
    assert (await http.get(address)).status_code == 404


async def test_an_objection_comes_to_the_branch_and_its_committee(here: World, http: httpx2.AsyncClient) -> None:
    notice, address = await hung(here)
    for wrong in ("", "太短", "长" * 2001):
        assert (await http.post(address, data={"content": wrong})).status_code == 400
    told = await http.post(
        address, data={"content": "对其现实表现有不同看法,\r\n请核实。", "contact": "李 13900000000"}
    )
    (number,) = re.findall(r"受理编号 (\d{4}-[A-Z2-9]{6})", told.text)
    for who in ("own", "committee"):
        rows = (await ask(here.actors[who], LIST))["noticeObjections"]["nodes"]
        (row,) = (one for one in rows if one["number"] == number)
        assert (row["number"], row["content"]) == (number, "对其现实表现有不同看法,\n请核实。")
        assert (row["notice"], row["contact"]) == (f"ntc_{notice}", "李 13900000000")
    for who in ("sibling", "person", "auditor", "system", "national"):
        assert (await ask(here.actors[who], LIST))["noticeObjections"]["nodes"] == []
    entry = await tables.Journal.get(act="objectToNotice")
    assert entry.account_id is None  # type: ignore[attr-defined]
    assert "请核实" not in str(entry.after)
    json = await http.post(address, json={"content": "对其现实表现有不同看法,请核实。"})
    assert json.status_code == 415


SENT = "对其现实表现有不同看法,请核实。"


async def test_a_notice_is_not_clean_while_an_objection_waits(here: World, http: httpx2.AsyncClient) -> None:
    case, own = here.cases["hung"].dossier, here.actors["own"]
    notice = case.last(Kind.NOTICE_BEFORE_ADMISSION_MEETING)
    assert notice is not None
    assert isinstance(notice.shape, Notice)
    hanging = await public_notices.hanging(key_of(notice.id), notice.shape.end)
    assert hanging is not None
    number = await public_notices.object_to(hanging, SENT, "", today=notice.shape.end, request_id="")
    version = (await tables.Candidate.get(id=case.id)).version
    given = {"candidateId": f"cand_{case.id}", "id": f"ntc_{hanging.id}", "clean": True, "conclusion": "无异议"}

    async def closed() -> list[dict[str, Any]]:
        answer = await ask(own, CLOSE, {"input": given | {"version": version, "validateOnly": True}})
        errors: list[dict[str, Any]] = answer["closePublicNotice"]["errors"]
        return errors

    (error,) = await closed()
    assert (error["code"], error["path"], number in error["message"]) == ("WRONG_STATE", ["clean"], True)
    key = (await tables.NoticeObjection.get(number=number)).id
    settled = {"id": f"obj_{key}", "status": "UNFOUNDED", "finding": "经核查不属实"}
    assert (await ask(own, ANSWER, {"input": settled}))["answerObjection"]["errors"] == []
    version = (await tables.Candidate.get(id=case.id)).version
    assert await closed() == []


async def test_who_read_an_objection_is_in_the_journal(here: World, http: httpx2.AsyncClient) -> None:
    _, address = await hung(here)
    await http.post(address, data={"content": SENT})
    before = await tables.Journal.filter(act="readSensitive").count()
    await ask(here.actors["own"], "{ noticeObjections { nodes { number status } } }")
    assert await tables.Journal.filter(act="readSensitive").count() == before
    await ask(here.actors["committee"], LIST)
    entry = await tables.Journal.filter(act="readSensitive").order_by("-id").first()
    assert entry is not None
    assert entry.after["fields"] == ["NoticeObjection.contact", "NoticeObjection.content"]  # type: ignore[attr-defined]


async def test_an_address_sends_in_so_many(here: World, http: httpx2.AsyncClient) -> None:
    _, address = await hung(here)
    sent = [await http.post(address, data={"content": "对其现实表现有不同看法,请核实。"}) for _ in range(11)]
    assert [r.status_code for r in sent] == [200] * 10 + [429]


async def test_the_poster_leads_to_the_page(here: World, http: httpx2.AsyncClient) -> None:
    notice, _ = await hung(here)
    poster = await http.get(f"/papers/notice_poster/ntc_{notice}", headers=await bearer(here, "own"))
    assert poster.status_code == 200
    assert (
        await http.get(f"/papers/notice_poster/ntc_{notice}", headers=await bearer(here, "person"))
    ).status_code == 404


async def test_no_page_with_a_form_hides_where_it_is_from(here: World, http: httpx2.AsyncClient) -> None:
    """Browsers send such a form with `Origin: null`, which is refused as another site's."""
    _, address = await hung(here)
    routes = http._transport.app.routes  # type: ignore[attr-defined]
    paths = [route.path for route in routes if "GET" in (getattr(route, "methods", None) or ())]
    plain = [path for path in paths if "{" not in path]
    forms = 0
    for path in [*plain, address, "/verify/none", "/join/none", "/me"]:
        page = await http.get(path)
        if "<form" in page.text:
            forms += 1
            assert "no-referrer" not in page.headers["referrer-policy"] + page.text, path
    assert forms >= 4, plain
