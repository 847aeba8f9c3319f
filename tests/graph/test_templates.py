"""Templates of prints: a committee's holds for it and for whoever is below without one, from its day on; and what is wrong is said before."""

from __future__ import annotations

import io
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx2
import pytest
from docx import Document

from papers.catalogue import Print
from records import tables
from records.files import templates
from records.files.rows import TYPES
from tests.graph.test_export import application, bearer, client
from tests.graph.test_prints import objects
from tests.graph.world import TODAY, World

SET = """mutation ($i: SetPrintTemplateInput!) { setPrintTemplate(input: $i) { version validatedOnly replayed warnings { message }
    errors { code path message } } }"""
READ = """{ printTemplates { kind title own organization version held { version name note holdsFrom file } history { version file name }
    fields { name english repeated within } } }"""


def a_template(*lines: str) -> bytes:
    document, out = Document(), io.BytesIO()
    for line in lines:
        document.add_paragraph(line)
    document.save(out)
    return out.getvalue()


GOOD = a_template("某委员会", "{{文件编号}} {{文件日期}}", "{{姓名}}", "{{循环 谈话记录}}{{谈话人}}；{{循环完}}")


@pytest.fixture
async def http(here: World, copy_url: str, tmp_path: Path):  # type: ignore[no-untyped-def]
    async with client(application(copy_url, tmp_path)) as made:
        yield made


class Office:
    """Somebody at the service."""

    def __init__(self, http: httpx2.AsyncClient, headers: dict[str, str]) -> None:
        self.http, self.headers = http, headers

    async def upload(self, content: bytes, name: str = "模板.docx", kind: str = "DOCX") -> str:
        headers = {**self.headers, "content-type": TYPES[kind]}
        answer = await self.http.post("/files", params={"name": name}, content=content, headers=headers)
        assert answer.status_code < 300, answer.text
        id: str = answer.json()["id"]
        return id

    async def ask(self, query: str, **variables: Any) -> dict[str, Any]:
        answer = await self.http.post("/graphql", json={"query": query, "variables": variables}, headers=self.headers)
        found: dict[str, Any] = answer.json()
        assert "errors" not in found, found
        data: dict[str, Any] = found["data"]
        return data

    async def set(self, kind: str = "activist_register", **given: Any) -> dict[str, Any]:
        answer: dict[str, Any] = (await self.ask(SET, i={"kind": kind, **given}))["setPrintTemplate"]
        return answer

    async def standing(self, kind: str = "activist_register") -> dict[str, Any]:
        found = (await self.ask(READ))["printTemplates"]
        assert [one["kind"] for one in found] == [kind.file for kind in Print if kind.editable]
        return next(one for one in found if one["kind"] == kind)

    async def printed(self, id: str, kind: str = "activist_register") -> list[str]:
        answer = await self.http.get(f"/papers/{kind}/{id}?format=docx", headers=self.headers)
        assert answer.status_code == 200, answer.text
        return [paragraph.text for paragraph in Document(io.BytesIO(answer.content)).paragraphs]


async def at(http: httpx2.AsyncClient, here: World, name: str) -> Office:
    return Office(http, await bearer(here, name))


async def test_a_template_holds_below_and_is_taken_back(here: World, http: httpx2.AsyncClient) -> None:
    committee, branch = await at(http, here, "committee"), await at(http, here, "own")
    (case, *_) = (await objects(here, "own"))["Candidate"]
    ours = await branch.printed(case)
    assert "某委员会" not in ours
    file = await committee.upload(GOOD)
    tried = await committee.set(fileId=file, validateOnly=True)
    assert (tried["errors"], tried["warnings"], tried["version"], tried["validatedOnly"]) == ([], [], None, True)
    assert (await committee.standing())["held"] is None
    first = await committee.set(fileId=file, note="统一格式", idempotencyKey="t")
    assert (first["errors"], first["version"], first["replayed"]) == ([], 1, False)
    again = await committee.set(fileId=file, note="统一格式", idempotencyKey="t")
    assert (again["version"], again["replayed"]) == (1, True)
    assert await tables.PrintTemplate.all().count() == 1
    # It holds for the committee, and for its branch; nobody else heard of it.
    own = await committee.standing()
    assert (own["own"], own["version"], own["held"]["note"]) == (True, 1, "统一格式")
    below = await branch.standing()
    assert (below["own"], below["version"], below["held"]["name"], below["history"]) == (False, 0, "模板.docx", [])
    other = await (await at(http, here, "committee-2026")).standing()
    assert (other["held"], other["organization"]) == (None, "")
    made = await branch.printed(case)
    assert made[0] == "某委员会"
    assert made[1].strip() == f"{TODAY.year}年{TODAY.month}月{TODAY.day}日"
    # Taken back, all is as it was; what was laid down stays on file.
    back = await committee.set(note="不用了", version=1)
    assert (back["errors"], back["version"]) == ([], 2)
    assert await branch.printed(case) == ours
    assert [(one["version"], bool(one["file"])) for one in (await committee.standing())["history"]] == [
        (1, True),
        (2, False),
    ]
    assert [e["path"] for e in (await committee.set())["errors"]] == [["fileId"]]
    entries = await tables.Journal.filter(act="setPrintTemplate").order_by("id")
    assert len(entries) == 2


async def test_it_holds_from_its_day_and_a_stale_one_is_told(here: World, http: httpx2.AsyncClient) -> None:
    committee = await at(http, here, "committee")
    file = await committee.upload(GOOD)
    later = (TODAY + timedelta(days=3)).isoformat()
    assert (await committee.set(fileId=file, holdsFrom=later, version=0))["errors"] == []
    standing = await committee.standing()
    assert (standing["held"], standing["version"]) == (None, 1)
    assert [e["code"] for e in (await committee.set(fileId=file, version=0))["errors"]] == ["CONFLICT"]
    for day in (TODAY - timedelta(days=1), TODAY + timedelta(days=400)):
        told = await committee.set(fileId=file, holdsFrom=day.isoformat())
        assert [(e["code"], e["path"]) for e in told["errors"]] == [("BAD_INPUT", ["holdsFrom"])]
    # What is laid down for today takes nothing from the one that is to come.
    assert (await committee.set(fileId=file, version=1))["errors"] == []
    own = UUID(here.org("committee").partition("_")[2])
    held = {
        day: (await templates.in_force(own, TODAY + timedelta(days=day)))["activist_register"].version
        for day in (0, 2, 3, 9)
    }
    assert held == {0: 2, 2: 2, 3: 1, 9: 1}


async def test_what_is_wrong_with_it_is_told_and_nothing_is_laid_down(here: World, http: httpx2.AsyncClient) -> None:
    committee = await at(http, here, "committee")
    file = await committee.upload(a_template("{{姓明}}", "{{ ''.__class__ }}", "{{循环 培训}}"))
    told = await committee.set(fileId=file)
    assert [(e["code"], e["path"]) for e in told["errors"]] == [("BAD_INPUT", ["fileId", str(n)]) for n in range(3)]
    assert told["errors"][0]["message"] == ("text, paragraph 1: There is no field “姓明”; perhaps “姓名” was meant.")
    warned = await committee.set(fileId=await committee.upload(a_template("{{姓名}}")))
    assert (warned["errors"], len(warned["warnings"])) == ([], 2)
    missing = "fil_00000000-0000-0000-0000-000000000001"
    assert [(e["code"], e["path"]) for e in (await committee.set(fileId=missing))["errors"]] == [
        ("NOT_FOUND", ["fileId"])
    ]
    assert [e["path"] for e in (await committee.set("notice_poster", fileId=file))["errors"]] == [["kind"]]
    assert await tables.PrintTemplate.all().count() == 1


async def test_who_may_lay_one_down_and_whose_file_it_is(here: World, http: httpx2.AsyncClient) -> None:
    committee, branch, other = [await at(http, here, name) for name in ("committee", "own", "committee-2026")]
    file = await committee.upload(GOOD)
    assert [e["code"] for e in (await branch.set(fileId=file))["errors"]] == ["NOT_ALLOWED"]
    # Another's upload is not there, in the same words as what never was.
    foreign, never = [(await other.set(fileId=f))["errors"] for f in (file, f"fil_{'0' * 8}-0000-0000-0000-{'0' * 12}")]
    assert foreign == never
    assert foreign[0]["code"] == "NOT_FOUND"
    person = await http.post("/graphql", json={"query": READ}, headers=await bearer(here, "person"))
    assert person.json()["errors"][0]["extensions"]["code"] == "NOT_ALLOWED"


async def test_one_begins_with_ours_and_tries_before_it_holds(here: World, http: httpx2.AsyncClient) -> None:
    committee, branch = await at(http, here, "committee"), await at(http, here, "own")

    async def got(office: Office, path: str) -> httpx2.Response:
        return await http.get(f"/papers/activist_register/{path}", headers=office.headers)

    beginning = await got(committee, "beginning")
    assert beginning.status_code == 200
    file = await committee.upload(beginning.content)
    trial = await got(committee, f"trial?file={file}")
    assert "入党积极分子培养考察登记表" not in trial.text
    said = [paragraph.text for paragraph in Document(io.BytesIO(trial.content)).paragraphs]
    assert said[0] == "〔文件标题〕"
    # Nobody's upload but one's own is tried, and nothing holds yet.
    assert {(await got(branch, f"trial?file={file}")).status_code, (await got(branch, "template")).status_code} == {404}
    assert (await got(committee, "trial?file=nonsense")).status_code == 404
    assert (await committee.set(fileId=file))["errors"] == []
    assert (await got(branch, "template")).content == beginning.content
    assert (await got(await at(http, here, "person"), "template")).status_code == 404
    assert (await http.get("/papers/notice_poster/beginning", headers=committee.headers)).status_code == 404


async def test_what_was_issued_is_named_and_stays(here: World, http: httpx2.AsyncClient) -> None:
    """C-27: the number and the address stand in the letter once it was issued; what was issued is the same file as before."""
    committee, branch = await at(http, here, "committee"), await at(http, here, "own")
    (case, *_) = (await objects(here, "own"))["Candidate"]
    issued = (await http.post(f"/papers/activist_register/{case}", headers=branch.headers)).json()
    before = (await http.get(issued["url"], headers=branch.headers)).content
    file = await committee.upload(a_template("{{文件编号}}", "{{核验网址}}", "{{核验二维码}}", "{{文件日期}}"))
    assert (await committee.set(fileId=file))["errors"] == []
    number, address, *_ = await branch.printed(case)
    assert (number, address) == (issued["number"], issued["verify"])
    assert (await http.get(issued["url"], headers=branch.headers)).content == before
