"""Spreadsheets over HTTP: templates, the dry run that names each cell, and the run by the acts themselves."""

from __future__ import annotations

import csv
import io
import json
import os
import zipfile
from base64 import b64decode
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any

import httpx2
import pytest
import python_calamine

from records import tables
from service.imports import running
from service.imports.books import INSTRUCTIONS, VALUES
from service.imports.kinds import Kind
from service.workbooks import XLSX
from tests.graph.sheets import ROSTER, SHEET, changed, number, workbook
from tests.graph.test_export import application, bearer, client, code
from tests.graph.world import TODAY, World, ask

Lines = list[dict[str, Any]]


@pytest.fixture
async def http(here: World, copy_url: str, tmp_path: Path) -> AsyncIterator[httpx2.AsyncClient]:
    async with client(application(copy_url, tmp_path)) as made:
        yield made


async def take(
    http: httpx2.AsyncClient, headers: dict[str, str], kind: str, body: bytes, media: str = XLSX, **given: str
) -> httpx2.Response:
    return await http.post(f"/imports/{kind}", params=given, content=body, headers=headers | {"content-type": media})


async def lines(*args: Any, **given: Any) -> Lines:
    response = await take(*args, **given)
    assert response.status_code == 200, response.text
    return [json.loads(line) for line in response.text.splitlines()]


def told(found: Lines) -> dict[str, tuple[str, str]]:
    """What is said of each cell: its code and severity."""
    return {
        one["cell"]: (one["code"], one["severity"]) for line in found if line["type"] == "row" for one in line["told"]
    }


def counts(found: Lines) -> dict[str, int]:
    kept = ("ready", "done", "exists", "error", "skipped")
    assert found[-1]["type"] == "receipt", found[-1]
    return {name: found[-1][name] for name in kept if found[-1][name]}


async def names(world: World) -> list[str]:
    query = "query ($org: ID!) { members(first: 100, filter: {organization: $org}) { nodes { name } } }"
    return sorted(
        n["name"] for n in (await ask(world.actors["own"], query, {"org": world.org("own")}))["members"]["nodes"]
    )


# ── templates ───────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("kind", list(Kind))
async def test_a_template_has_heads_instructions_and_lists(here: World, http: httpx2.AsyncClient, kind: Kind) -> None:
    response = await http.get(f"/imports/{kind.file}/template.xlsx", headers=await bearer(here, "own"))
    assert (response.status_code, response.headers["content-type"]) == (200, XLSX)
    book = python_calamine.load_workbook(io.BytesIO(response.content))
    assert book.sheet_names == [kind.title.zh, INSTRUCTIONS, VALUES]
    assert book.get_sheet_by_index(0).to_python() == [[column.title for column in kind.columns]]
    said = [row[0] for row in book.get_sheet_by_name(INSTRUCTIONS).to_python()]
    assert [column.title for column in kind.columns] == said[-len(kind.columns) :]


async def test_a_template_lists_the_branches_of_whoever_asks(here: World, http: httpx2.AsyncClient) -> None:
    for name, listed in (("own", ["own"]), ("committee", ["own", "sibling", "temporary", "under"])):
        response = await http.get("/imports/members/template.xlsx", headers=await bearer(here, name))
        book = python_calamine.load_workbook(io.BytesIO(response.content))
        shown = [row[-1] for row in book.get_sheet_by_name(VALUES).to_python() if row[-1]]
        assert set(shown[1:]) >= set(listed) - {"temporary", "under"}
        assert "between" not in shown


async def test_a_template_is_for_whoever_may_do_the_act(here: World, http: httpx2.AsyncClient) -> None:
    address = "/imports/candidates/template.xlsx"
    assert code(await http.get(address)) == (401, "UNAUTHENTICATED")
    assert code(await http.get(address, headers=await bearer(here, "auditor"))) == (403, "NOT_ALLOWED")
    assert (
        await http.get("/imports/members/template.xlsx", headers=await bearer(here, "committee"))
    ).status_code == 200
    assert code(await http.get("/imports/other/template.xlsx", headers=await bearer(here, "own"))) == (404, "NOT_FOUND")


# ── the roster ──────────────────────────────────────────────────────────────────────────────────────────────────────

SOUND = [
    ["新党员甲", number(1), "正式党员", "书记", date(2015, 7, 1), date(2020, 9, 1)],
    ["新党员乙", number(2), "正式", None, "2016年7月1日", "20200901"],
    ["新党员丙", " " + number(3).lower() + " ", "预备党员", "委员", None, "2028/9/1"],
    ["新党员丁", None, None, None, None, None],
]
FLAWED = [
    [None, number(4), "正式党员", None, None, None],
    ["新党员戊", float(number(5)[:17] + "0"), "正式党员", None, None, None],
    ["新党员己", number(6)[:17] + ("0" if number(6)[17] != "0" else "1"), "群众", None, "2016-02-30", date(2030, 1, 1)],
    ["新党员庚", number(1), None, None, None, None],
]


async def test_a_dry_run_names_each_cell_and_does_nothing(here: World, http: httpx2.AsyncClient) -> None:
    before, headers = await names(here), await bearer(here, "own")
    found = await lines(http, headers, "members", workbook(ROSTER, [*SOUND, *FLAWED], above=2))
    assert {cell: said for cell, said in told(found).items() if said[1] == "HARD"} == {
        "A8": ("BAD_INPUT", "HARD"),
        "B9": ("BAD_INPUT", "HARD"),
        "C10": ("BAD_INPUT", "HARD"),
        "E10": ("BAD_INPUT", "HARD"),
        "B11": ("BAD_INPUT", "HARD"),
    }
    assert {cell for cell, said in told(found).items() if said[0] == "MENDED"} == {"E5", "F5", "B6", "F6"}
    assert counts(found) == {"ready": 4, "error": 4}
    assert (found[0]["name"], found[0]["head"], found[0]["rows"], found[-1]["ended"]) == ("名册", 3, 8, "DONE")
    assert await names(here) == before
    assert await tables.Journal.filter(act="import").count() == 0


async def test_the_act_judges_what_the_sheet_cannot(here: World, http: httpx2.AsyncClient) -> None:
    wrong = number(7)[:17] + ("0" if number(7)[17] != "0" else "1")
    rows = [["新党员甲", wrong, None, None, None, None], ["新党员乙", number(2), None, None, date(2029, 1, 16), None]]
    found = await lines(http, await bearer(here, "own"), "members", workbook(ROSTER, rows))
    assert told(found) == {"B2": ("GUARD_UNMET", "HARD"), "E3": ("BAD_INPUT", "HARD")}


async def test_valid_rows_are_taken_in_and_a_second_run_changes_nothing(here: World, http: httpx2.AsyncClient) -> None:
    before, headers, book = await names(here), await bearer(here, "own"), workbook(ROSTER, [*SOUND, *FLAWED])
    found = await lines(http, headers, "members", book, mode="valid")
    assert counts(found) == {"done": 4, "error": 4}
    after = await names(here)
    assert after == sorted([*before, "新党员甲", "新党员乙", "新党员丙", "新党员丁"])
    made = {line["id"].partition("_")[0] for line in found if line["type"] == "row" and line["status"] == "DONE"}
    assert made == {"mem"}
    rows = await tables.Journal.filter(act="import").order_by("seq")
    assert [json.loads(row.after)["kind"] if isinstance(row.after, str) else row.after["kind"] for row in rows] == [
        "members"
    ] * 2
    created = await tables.Journal.filter(act="createMember").count()
    again = await lines(http, headers, "members", book, mode="valid")
    assert counts(again) == {"exists": 4, "error": 4}
    assert await names(here) == after
    assert await tables.Journal.filter(act="createMember").count() == created


async def test_all_is_all_or_nothing(here: World, http: httpx2.AsyncClient) -> None:
    before, headers = await names(here), await bearer(here, "own")
    found = await lines(http, headers, "members", workbook(ROSTER, [*SOUND, *FLAWED]), mode="all")
    assert (counts(found), found[-1]["ended"]) == ({"ready": 4, "error": 4}, "REFUSED")
    assert await names(here) == before
    found = await lines(http, headers, "members", workbook(ROSTER, SOUND), mode="all", key="one")
    assert (counts(found), found[-1]["ended"]) == ({"done": 4}, "DONE")


async def test_only_the_rows_that_were_chosen(here: World, http: httpx2.AsyncClient) -> None:
    headers, book = await bearer(here, "own"), workbook(ROSTER, [*SOUND, *FLAWED])
    found = await lines(http, headers, "members", book, mode="all", rows="2,4-5")
    assert (counts(found), found[-1]["ended"]) == ({"done": 3, "skipped": 5}, "DONE")
    assert "新党员乙" not in await names(here)
    assert code(await take(http, headers, "members", book, rows="a-b")) == (400, "BAD_REQUEST")


async def test_rows_in_several_calls_are_all_counted(
    here: World, http: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "AT_ONCE", 3)
    rows = [[f"新党员{n}", number(n), None, None, None, None] for n in range(10)]
    found = await lines(http, await bearer(here, "own"), "members", workbook(ROSTER, rows), mode="valid")
    assert [(line["done"], line["of"]) for line in found if line["type"] == "progress"] == [
        (3, 10),
        (6, 10),
        (9, 10),
        (10, 10),
    ]
    assert counts(found) == {"done": 10}


async def test_a_superior_names_the_branch_in_each_row(here: World, http: httpx2.AsyncClient) -> None:
    heads = (*ROSTER, "所在支部")
    rows = [
        ["新党员甲", number(1), None, None, None, None, "own"],
        ["新党员乙", number(2), None, None, None, None, "sibling"],
        ["新党员丙", number(3), None, None, None, None, "branch-2026"],
        ["新党员丁", number(4), None, None, None, None, None],
    ]
    headers = await bearer(here, "committee")
    found = await lines(http, headers, "members", workbook(heads, rows), mode="valid")
    assert told(found) == {"G4": ("NOT_FOUND", "HARD"), "G5": ("BAD_INPUT", "HARD")}
    assert counts(found) == {"done": 2, "error": 2}
    # A branch brings in its own.
    rows = [["新党员戊", number(5), None, None, None, None, "sibling"]]
    found = await lines(http, await bearer(here, "own"), "members", workbook(heads, rows), mode="valid")
    assert told(found) == {"G2": ("NOT_FOUND", "HARD")}
    body = workbook(ROSTER, [["新党员戊", number(5)]])
    refused = await take(http, await bearer(here, "own"), "members", body, organization=here.org("sibling"))
    assert code(refused) == (404, "NOT_FOUND")


async def test_a_namesake_without_a_number_is_asked_for(here: World, http: httpx2.AsyncClient) -> None:
    standing = here.rosters["own"][0].name
    rows = [[standing], ["新党员甲"], ["新党员甲"]]
    found = await lines(http, await bearer(here, "own"), "members", workbook(["姓名"], rows), mode="valid")
    assert told(found) == {"A2": ("EXISTS", "INFO"), "A4": ("BAD_INPUT", "HARD")}


async def test_the_marked_sheet_is_red_where_it_is_wrong(here: World, http: httpx2.AsyncClient) -> None:
    rows = [["=1+1", number(1), "群众"], ["新党员乙", number(2), "正式党员"]]
    found = await lines(http, await bearer(here, "own"), "members", workbook(ROSTER[:3], rows), marked="yes")
    book = b64decode(next(line["content"] for line in found if line["type"] == "marked"))
    cells = python_calamine.load_workbook(io.BytesIO(book)).get_sheet_by_name("名册").to_python()
    assert cells == [[*ROSTER[:3]], ["=1+1", number(1), "群众"], ["新党员乙", number(2), "正式党员"]]
    with zipfile.ZipFile(io.BytesIO(book)) as parts:
        assert b"<f>" not in parts.read(SHEET)
        comments = parts.read("xl/comments1.xml").decode()
        assert 'ref="C2"' in comments
        assert "There is no" in comments
        assert b"FFC7CE" in parts.read("xl/styles.xml")


# ── people, opinions, votes ─────────────────────────────────────────────────────────────────────────────────────────


async def test_people_are_entered_once_and_their_codes_told_once(here: World, http: httpx2.AsyncClient) -> None:
    heads = ("姓名*", "公民身份号码", "联系电话", "文化程度", "政治面貌", "是否流动人员(必填)", "备注")
    rows = [
        ["申请人甲", number(11), 13800138000.0, "大学本科", "团员", "否", "不认识的列"],
        ["申请人乙", number(12), "１３８００１３８００１", "博士后", None, None, None],
        ["申请人丙", number(13), None, None, None, None, None],
    ]
    headers, book = await bearer(here, "own"), workbook(heads, rows)
    found = await lines(http, headers, "candidates", book, mode="valid")
    assert found[0]["ignored"] == ["备注"]
    hard = {cell for cell, said in told(found).items() if said[1] == "HARD"}
    assert hard == {"D3", "C4"}
    done = [line for line in found if line["type"] == "row" and line["status"] == "DONE"]
    assert [line["row"] for line in done] == [2]
    assert done[0]["registration"]["token"]
    query = "query ($id: ID!) { candidate(id: $id) { name phone education politicalStatus isFloating } }"
    made = (await ask(here.actors["own"], query, {"id": done[0]["id"]}))["candidate"]
    assert made == {
        "name": "申请人甲", "phone": "13800138000", "education": "BACHELOR", "politicalStatus": "LEAGUE_MEMBER", "isFloating": False,
    }  # fmt: skip
    assert counts(await lines(http, headers, "candidates", book, mode="valid")) == {"exists": 1, "error": 2}


async def test_a_sheet_is_no_way_to_try_numbers(here: World, http: httpx2.AsyncClient) -> None:
    """Somebody known elsewhere is no more told of than by the act itself, and in a dry run not at all."""
    rows = [["某某某", here.cases["sworn"].number, "13800138000"]]
    book = workbook(("姓名", "身份证号", "手机号"), rows)
    dry = await lines(http, await bearer(here, "sibling"), "candidates", book)
    assert counts(dry) == {"ready": 1}
    done = await lines(http, await bearer(here, "sibling"), "candidates", book, mode="valid")
    assert told(done) == {"B2": ("GUARD_UNMET", "HARD")}


OPINIONS = ("姓名", "身份证号", "意见类型", "日期", "内容", "提出人")


async def test_opinions_of_the_past_have_their_days(here: World, http: httpx2.AsyncClient) -> None:
    case = here.cases["mentored"]
    name, ids = case.dossier.person.name, {one.member_id for one in case.dossier.assignments}
    mentor = next(member.name for member in here.rosters["own"] if member.id in ids)
    rows = [
        [name, case.number, "教育培养意见", date(2029, 1, 15), "学习认真。", mentor],
        [name, None, "支部考察意见", "2029年1月11日", "工作踏实。", None],
        ["没有此人", None, "支部考察意见", date(2029, 1, 11), "工作踏实。", "也没有此人"],
        [name, number(1), "支部考察意见", date(2029, 1, 11), "工作踏实。", None],
        [name, None, "支部考察意见", date(2029, 1, 20), "还没有到。", None],
        [name, None, "教育培养意见", date(2029, 1, 15), "学习认真。", mentor],
        [name, None, "教育培养意见", date(2029, 1, 15), "没有提出人。", None],
    ]
    headers, book = await bearer(here, "own"), workbook(OPINIONS, rows)
    found = await lines(http, headers, "opinions", book, mode="valid")
    hard = {cell for cell, said in told(found).items() if said[1] == "HARD"}
    assert hard == {"A4", "F4", "B5", "D6", "E7", "F8"}
    assert counts(found) == {"done": 2, "error": 5}
    again = await lines(http, headers, "opinions", book, mode="valid")
    assert counts(again) == {"exists": 3, "error": 4}


async def test_talks_and_courses_of_the_past_are_entered_once(here: World, http: httpx2.AsyncClient) -> None:
    headers = await bearer(here, "own")
    one, two = (here.cases[name].dossier.person.name for name in ("applied", "talked"))
    talks = workbook(
        ("姓名", "谈话时间", "谈话人", "谈话内容", "地点"),
        [
            [one, date(2029, 1, 14), "王强、李四;赵六", "对党的认识有提高。", "会议室"],
            [two, "2029.1.10", "王强", "谈了思想情况。", None],
            [two, date(2029, 1, 10), "王强", "谈了思想情况。", None],
            [one, date(2029, 1, 20), "王强", "还没有到。", None],
            [one, date(2029, 1, 14), "、", "没有人谈。", None],
        ],
    )
    found = await lines(http, headers, "talks", talks, mode="valid")
    hard = {cell for cell, said in told(found).items() if said[1] == "HARD"}
    assert hard == {"D4", "B5", "C6"}
    assert counts(found) == {"done": 2, "error": 3}
    query = "query ($id: ID!) { candidate(id: $id) { talks(last: 1) { nodes { on talkedBy place } } } }"
    made = (await ask(here.actors["own"], query, {"id": here.cases["applied"].id}))["candidate"]["talks"]["nodes"]
    assert made == [{"on": "2029-01-14", "talkedBy": ["王强", "李四", "赵六"], "place": "会议室"}]
    assert counts(await lines(http, headers, "talks", talks, mode="valid")) == {"exists": 3, "error": 2}

    two = here.cases["target"].dossier.person.name
    heads = (
        "姓名",
        "培训开始日期",
        "培训结束日期",
        "主办单位",
        "培训天数",
        "学时",
        "是否合格",
        "成绩",
        "形式",
        "档案编号",
    )
    course = [date(2029, 1, 7), date(2029, 1, 9), "区委组织部"]
    courses = workbook(
        heads,
        [
            [two, *course, 3.0, "24学时", "是", 92.0, "线下", "档-1"],
            [two, *course, 3.0, 24.0, "是", None, "讲座", "档-2"],
            [one, *course, "三天", 24.0, "是", None, None, "档-3"],
        ],
    )
    found = await lines(http, headers, "trainings", courses, mode="valid")
    assert {cell for cell, said in told(found).items() if said[1] == "HARD"} >= {"I3", "E4"}
    assert counts(found) == {"done": 1, "error": 2}
    query = "query ($id: ID!) { candidate(id: $id) { trainings(last: 1) { nodes { start on organizer days classHours examPassed examScore attachments { name reference } } } } }"
    (entered,) = (await ask(here.actors["own"], query, {"id": here.cases["target"].id}))["candidate"]["trainings"][
        "nodes"
    ]
    assert entered == {
        "start": "2029-01-07", "on": "2029-01-09", "organizer": "区委组织部", "days": "3", "classHours": "24", "examPassed": True, "examScore": "92",
        "attachments": [{"name": "纸质材料", "reference": "档-1"}],
    }  # fmt: skip
    assert counts(await lines(http, headers, "trainings", courses, mode="valid")) == {"exists": 1, "error": 2}


async def test_resolutions_of_the_past_are_entered_once(here: World, http: httpx2.AsyncClient) -> None:
    headers = await bearer(here, "own")
    one, two = (here.cases[name].dossier.person.name for name in ("recommended", "applied"))
    heads = ("姓名", "会议日期", "事项", "是否通过", "应到人数", "实到人数", "决议内容", "材料编号")
    day = date(2029, 1, 15)
    rows = [
        [one, day, "确定入党积极分子", "同意", 5.0, 5.0, "同意", "档-1"],
        [one, day, "积极分子", "通过", 5.0, 5.0, "同意", "档-1"],
        [two, day, "入党", "通过", 5.0, 5.0, "同意", "档-1"],
        [two, day, "积极分子", "通过", 5.0, 2.0, "同意", None],
        ["没有此人", "2029年1月20日", "积极分子", "通过", -5.0, 5.0, "同意", "档-1"],
    ]
    book = workbook(heads, rows)
    found = await lines(http, headers, "resolutions", book, mode="valid")
    hard = {cell for cell, said in told(found).items() if said[1] == "HARD"}
    assert hard == {"C3", "C4", "H5", "A6"}
    assert counts(found) == {"done": 1, "error": 4}
    query = "query ($id: ID!) { candidate(id: $id) { resolutions(last: 1) { nodes { on resolutionKind result due text attachments { reference } } } } }"
    (made,) = (await ask(here.actors["own"], query, {"id": here.cases["recommended"].id}))["candidate"]["resolutions"][
        "nodes"
    ]
    assert made == {
        "on": "2029-01-15", "resolutionKind": "ACTIVIST", "result": "PASSED", "due": 5, "text": "同意", "attachments": [{"reference": "档-1"}],
    }  # fmt: skip
    assert counts(await lines(http, headers, "resolutions", book, mode="valid")) == {"exists": 2, "error": 3}


HELD = ("姓名", "会议日期", "会议地点", "主持人", "记录人", "会议开始时间", "表决事项", "应到会", "实到会", "发出票", "收回票", "赞成票", "反对票", "书面赞成", "书面意见收到时间", "决议内容", "是否无记名", "档案编号")  # fmt: skip


async def test_meetings_of_the_past_come_with_what_they_resolved(here: World, http: httpx2.AsyncClient) -> None:
    """Rows of one day are of one meeting, which is put on file once, by the rules of the act."""
    headers = await bearer(here, "own")
    one, two = here.cases["announced"].dossier, here.cases["examined"].dossier
    due, day = one.counted.voters(TODAY), date(2029, 1, 15)
    most = due // 2 + 1

    def row(name: str, place: str = "活动室", **otherwise: Any) -> list[Any]:
        said = {
            "姓名": name, "会议日期": day, "会议地点": place, "主持人": "王强", "记录人": "李四", "表决事项": "接收", "应到会": float(due), "实到会": float(most),
            "发出票": float(most), "收回票": float(most), "赞成票": float(most), "反对票": 0.0, "决议内容": "同意", "是否无记名": "是", "档案编号": "档-7",
        }  # fmt: skip
        said |= otherwise
        return [said.get(head) for head in HELD]

    rows = [
        row(one.person.name),
        row(two.person.name),  # not to be voted on yet
        row(one.person.name),  # the same motion again
        row(here.cases["voted"].dossier.person.name, "别处"),  # it was at one place
        row("没有此人", 书面意见收到时间="昨天"),
        row(one.person.name, 会议日期=date(2029, 1, 16)),  # to come
    ]
    book = workbook(HELD, rows)
    meetings = await tables.Meeting.all().count()
    tried = await lines(http, headers, "meetings", book, marked="yes")
    assert (counts(tried), await tables.Meeting.all().count()) == ({"ready": 1, "error": 5}, meetings)
    found = await lines(http, headers, "meetings", book, mode="valid")
    assert counts(found) == {"done": 1, "error": 5}
    hard = {cell for cell, said in told(found).items() if said[1] == "HARD"}
    assert hard == {"A3", "G4", "C5", "A6", "O6", "B7"}
    assert await tables.Meeting.all().count() == meetings + 1
    query = "query ($id: ID!) { candidate(id: $id) { votes(last: 1) { nodes { on result approve meeting { place chair } attachments { reference } } } } }"
    (made,) = (await ask(here.actors["own"], query, {"id": here.cases["announced"].id}))["candidate"]["votes"]["nodes"]
    assert made == {
        "on": "2029-01-15", "result": "PASSED", "approve": most, "meeting": {"place": "活动室", "chair": "王强"}, "attachments": [{"reference": "档-7"}],
    }  # fmt: skip
    assert counts(await lines(http, headers, "meetings", book, mode="valid")) == {"exists": 2, "error": 4}
    assert await tables.Meeting.all().count() == meetings + 1
    # A meeting that is on file is the one that is told, or it is asked for.
    elsewhere = await lines(http, headers, "meetings", workbook(HELD, [row(two.person.name, "别处")]))
    assert {cell for cell, said in told(elsewhere).items() if said[1] == "HARD"} == {"C2"}


@pytest.mark.parametrize(
    ("otherwise", "cell"),
    [
        ({"反对票": 1.0}, "K2"),  # more than came back
        ({"实到会": 1.0}, "I2"),  # no quorum
        ({"应到会": 99.0, "实到会": 60.0}, "H2"),  # more than there are full members
        ({"是否无记名": "否"}, "Q2"),
        ({"书面赞成": 1.0}, "O2"),  # received when?
        ({"档案编号": None}, "R2"),
        ({"主持人": "", "会议地点": " "}, "C2"),
    ],
)
async def test_a_vote_of_the_past_is_counted_as_any_other(
    here: World, http: httpx2.AsyncClient, otherwise: dict[str, Any], cell: str
) -> None:
    one = here.cases["announced"].dossier
    due = one.counted.voters(TODAY)
    most = float(due // 2 + 1)
    said = {
        "姓名": one.person.name, "会议日期": "2029.1.15", "会议地点": "活动室", "主持人": "王强", "记录人": "李四", "表决事项": "接收", "应到会": float(due), "实到会": most,
        "发出票": most, "收回票": most, "赞成票": most, "反对票": 0.0, "决议内容": "同意", "是否无记名": "是", "档案编号": "档-7",
    } | otherwise  # fmt: skip
    book = workbook(HELD, [[said.get(head) for head in HELD]])
    found = await lines(http, await bearer(here, "own"), "meetings", book)
    assert cell in {cell for cell, said in told(found).items() if said[1] == "HARD"}
    assert counts(found) == {"error": 1}


async def test_votes_are_of_a_meeting_and_led_back_to_their_cells(here: World, http: httpx2.AsyncClient) -> None:
    case = here.cases["sworn"]
    heads = ("姓名", "表决事项", "应到会", "实到会", "赞成票", "反对票", "决议内容", "是否无记名")
    rows = [
        [case.dossier.person.name, "接收", 10.0, 9.0, 9.0, 0.0, "同意", "是"],
        ["没有此人", "接收", "十", 9.0, 9.0, 0.0, "同意", "是"],
    ]
    headers, book = await bearer(here, "own"), workbook(heads, rows)
    assert code(await take(http, headers, "votes", book)) == (400, "BAD_REQUEST")
    assert code(await take(http, headers, "votes", book, meeting="mtg_" + "0" * 8))[1] in (
        "BAD_INPUT",
        "BAD_REQUEST",
        "NOT_FOUND",
    )
    found = await lines(http, headers, "votes", book, meeting=case.meeting)
    assert counts(found) == {"exists": 1, "error": 1}
    assert told(found) == {"B2": ("EXISTS", "INFO"), "A3": ("NOT_FOUND", "HARD"), "C3": ("BAD_INPUT", "HARD")}


# ── who, and what ───────────────────────────────────────────────────────────────────────────────────────────────────


async def test_whoever_may_not_do_the_act_brings_nothing_in(here: World, http: httpx2.AsyncClient) -> None:
    book = workbook(ROSTER, SOUND)
    assert code(await take(http, {}, "members", book)) == (401, "UNAUTHENTICATED")
    for name in ("auditor", "org-dept", "person"):
        assert code(await take(http, await bearer(here, name), "members", book)) == (403, "NOT_ALLOWED")
    assert code(await take(http, await bearer(here, "committee"), "candidates", book)) == (403, "NOT_ALLOWED")
    headers = await bearer(here, "own")
    assert code(await take(http, headers, "members", book, "text/plain")) == (415, "UNSUPPORTED_MEDIA_TYPE")
    assert code(await take(http, headers, "members", book, "multipart/form-data")) == (415, "UNSUPPORTED_MEDIA_TYPE")
    assert code(await take(http, headers, "members", book, mode="often")) == (400, "BAD_REQUEST")
    assert code(await take(http, headers, "others", book)) == (404, "NOT_FOUND")
    assert code(await http.get("/imports/members", headers=headers)) == (405, "METHOD_NOT_ALLOWED")


@pytest.mark.parametrize(
    ("encoding", "delimiter"), [("utf-8-sig", ","), ("gb18030", ","), ("utf-8", "\t"), ("gb18030", ";")]
)
async def test_csv_as_spreadsheets_write_it(
    here: World, http: httpx2.AsyncClient, encoding: str, delimiter: str
) -> None:
    text = io.StringIO()
    rows = [
        ROSTER,
        ["新党员甲", f'="{number(1)}"', "正式党员", "", "2015/7/1", ""],
        ["新党员乙", "'" + number(2), "", "", "", ""],
    ]
    csv.writer(text, delimiter=delimiter).writerows([*rows, ["新党员丙", "1.10101E+17", "", "", "", ""]])
    found = await lines(http, await bearer(here, "own"), "members", text.getvalue().encode(encoding), "text/csv")
    assert counts(found) == {"ready": 2, "error": 1}
    assert {cell for cell, said in told(found).items() if said[1] == "HARD"} == {"B4"}


async def test_days_of_1904_are_read_from_there(here: World, http: httpx2.AsyncClient) -> None:
    book = workbook(ROSTER, [["新党员甲", number(1), None, None, date(2015, 7, 1), 40_055.0]], from_1904=True)
    await lines(http, await bearer(here, "own"), "members", book, mode="valid")
    query = 'query ($org: ID!) { members(first: 100, filter: {organization: $org, name: "新党员甲"}) { nodes { fullSince joinedOn } } }'
    made = (await ask(here.actors["own"], query, {"org": here.org("own")}))["members"]["nodes"]
    assert made == [{"fullSince": "2015-07-01", "joinedOn": "2013-08-31"}]


# ── hostile sheets ──────────────────────────────────────────────────────────────────────────────────────────────────


def _cell(reference: str) -> Any:
    added = f'<row r="{reference.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}"><c r="{reference}"><v>1</v></c></row></sheetData>'.encode()
    return lambda text: text.replace(b"</sheetData>", added)


def _otherwise(part: str, change: Any) -> bytes:
    return changed(workbook(ROSTER, SOUND), part, change)


# What each is, and how it is refused.
HOSTILE: dict[str, tuple[bytes, tuple[int, str]]] = {
    "nothing": (b"", (400, "BAD_REQUEST")),
    "a zip that is none": (b"PK\x03\x04 and nothing else", (422, "FILE_BROKEN")),
    "an old workbook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", (415, "UNSUPPORTED_MEDIA_TYPE")),
    "noise": (os.urandom(200) + b"\0\xff\xff", (422, "FILE_BROKEN")),
    "prose": ("既没有表头,也没有行".encode(), (400, "BAD_REQUEST")),
    "many lines": (b"\n" * 20_000, (400, "LIMIT_EXCEEDED")),
    "many columns": (b"," * 300 + b"\n", (400, "LIMIT_EXCEEDED")),
    "a cell far below": (_otherwise(SHEET, _cell("A1048576")), (400, "LIMIT_EXCEEDED")),
    "a cell far to the right": (_otherwise(SHEET, _cell("XFD7")), (400, "LIMIT_EXCEEDED")),
    # As large as a sheet can say that it is: sixteen thousand million cells.
    "a cell in the last corner": (_otherwise(SHEET, _cell("XFD1048576")), (422, "FILE_TOO_COMPLEX")),
    "half a sheet": (_otherwise(SHEET, lambda text: text[:200]), (422, "FILE_BROKEN")),
    "a bomb": (_otherwise("xl/sharedStrings.xml", lambda _: b"<sst>" + b" " * 310_000_000), (422, "FILE_TOO_COMPLEX")),
    "no such head": (workbook(("职务", "身份证号"), [["书记", number(1)]]), (400, "BAD_REQUEST")),
}


async def test_what_is_no_sheet_or_a_bomb_is_refused(here: World, http: httpx2.AsyncClient) -> None:
    headers = await bearer(here, "own")
    found = {name: code(await take(http, headers, "members", body)) for name, (body, _) in HOSTILE.items()}
    assert found == {name: expected for name, (_, expected) in HOSTILE.items()}


async def test_a_head_alone_is_no_row(here: World, http: httpx2.AsyncClient) -> None:
    found = await lines(http, await bearer(here, "own"), "members", workbook(ROSTER, []), mode="valid")
    assert (found[-1]["rows"], counts(found)) == (0, {})


async def test_an_error_of_a_formula_and_merged_rows_are_named(here: World, http: httpx2.AsyncClient) -> None:
    book = workbook(ROSTER, [["新党员甲", number(1), None, "书记"], ["新党员乙", number(2), None, None]])
    faulty = changed(
        book,
        SHEET,
        lambda text: text.replace(b'<c r="D2" t="s"><v>', b'<c r="D2" t="e"><v>#N/A</v></c><c r="H2" t="s"><v>'),
    )
    merged = changed(
        book,
        SHEET,
        lambda text: text.replace(
            b"</sheetData>", b'</sheetData><mergeCells count="1"><mergeCell ref="D2:D3"/></mergeCells>'
        ),
    )
    headers = await bearer(here, "own")
    assert told(await lines(http, headers, "members", faulty)) == {"D2": ("BAD_INPUT", "HARD")}
    assert told(await lines(http, headers, "members", merged)) == {
        "D2": ("BAD_INPUT", "HARD"),
        "D3": ("BAD_INPUT", "HARD"),
    }


async def test_nothing_of_a_sheet_is_left_in_clear(here: World, http: httpx2.AsyncClient, tmp_path: Path) -> None:
    """The journal knows which sheet it was, and not what stands in it."""
    await lines(http, await bearer(here, "own"), "members", workbook(ROSTER, SOUND), mode="valid")
    for row in await tables.Journal.filter(act__in=["import", "createMember"]):
        assert number(1) not in json.dumps([row.before, row.after], default=str)
