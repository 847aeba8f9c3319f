"""A file behind a record: whoever uploaded it attaches it, and from then on whoever reads the record sees it."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest
from cryptography.exceptions import InvalidTag

from domain.orgs.actors import Actor
from records import seals, stamps, tables
from records.files import rows
from records.files.rows import Stored
from tests.graph.world import TODAY, World, ask

DIGEST = "ab" * 32
SPOKEN = {"talkedBy": ["书记"], "content": "谈话", "on": TODAY.isoformat()}
ACT = "mutation ($input: RecordTalkInput!) { recordTalk(input: $input) { record: talk { id } errors { code path } } }"
READ = """query ($id: ID!) { node(id: $id) { ... on TalkRecord { attachments
    { id name reference type size pages sha256 url thumbnail } } } }"""


async def uploaded(actor: Actor, name: str = "谈话记录.pdf", digest: str = DIGEST) -> UUID:
    """A file of somebody's, whose content nobody asks for here."""
    stored = Stored(stamps.uuid7(), digest, "PDF", 1234, 3, bytes(32))
    found, _ = await rows.enter(actor, stored, name)
    return found.id


async def talk(world: World, who: str, papers: Any, leg: str = "applied") -> dict[str, Any]:
    given = {**SPOKEN, "candidateId": world.cases[leg].id, "attachments": papers}
    done: dict[str, Any] = (await ask(world.actors[who], ACT, {"input": given}))["recordTalk"]
    return done


async def test_who_uploaded_a_file_attaches_it_and_a_record_says_what_it_is(here: World) -> None:
    file = await uploaded(here.actors["own"])
    done = await talk(here, "own", [{"fileId": f"fil_{file}"}])
    assert done["errors"] == []
    shown = (await ask(here.actors["own"], READ, {"id": done["record"]["id"]}))["node"]["attachments"]
    told = {"type": "application/pdf", "size": 1234, "pages": 3, "sha256": DIGEST, "url": None, "thumbnail": None}
    assert shown == [{"id": f"fil_{file}", "name": "谈话记录.pdf", "reference": "", **told}]
    assert await tables.FileUse.filter(file_id=file).values_list("place", flat=True) == ["step"]


async def test_what_is_not_attached_is_the_uploaders_alone(here: World) -> None:
    others = {name: actor for name, actor in here.actors.items() if name != "own"}
    file = await uploaded(here.actors["own"])
    assert [name for name, actor in others.items() if await rows.find(actor, file)] == []
    assert await rows.find(here.actors["own"], file) is not None
    assert await rows.find(None, file) is None


async def test_an_attached_file_is_seen_by_who_reads_the_record_and_nobody_else(here: World) -> None:
    file = await uploaded(here.actors["own"])
    done = await talk(here, "own", [{"fileId": f"fil_{file}"}])
    for name, actor in here.actors.items():
        node = (await ask(actor, READ, {"id": done["record"]["id"]}))["node"]
        assert bool(await rows.find(actor, file)) == bool(node), name


async def test_another_s_file_is_as_one_that_does_not_exist(here: World) -> None:
    theirs = await uploaded(here.actors["own"])
    strangers = next(
        n for n, a in here.actors.items() if a.role is here.actors["own"].role and a.org_id != here.actors["own"].org_id
    )
    mine = await uploaded(here.actors[strangers])
    wanted = [{"code": "BAD_INPUT", "path": ["attachments", "0", "fileId"]}]
    for file in (f"fil_{mine}", f"fil_{UUID(int=7)}", "fil_x", f"cand_{theirs}", ""):
        found = await talk(here, "own", [{"name": "记录", "fileId": file}])
        assert found["errors"] == wanted, file


async def test_a_correction_keeps_files_and_what_it_drops_is_the_uploaders_again(here: World) -> None:
    own = here.actors["own"]
    first, second = await uploaded(own), await uploaded(own, "另一份.pdf", "cd" * 32)
    record = (await talk(here, "own", [{"fileId": f"fil_{first}"}]))["record"]["id"]
    update = "mutation ($input: UpdateTalkInput!) { updateTalk(input: $input) { errors { code path } } }"
    given = {"candidateId": here.cases["applied"].id, "id": record}

    async def corrected(**more: Any) -> set[UUID]:
        done = (await ask(own, update, {"input": given | more}))["updateTalk"]
        assert done["errors"] == []
        return set(await tables.FileUse.filter(record_id=UUID(record[4:])).values_list("file_id", flat=True))

    assert await corrected(content="谈话内容") == {first}
    assert await corrected(attachments=[{"fileId": f"fil_{first}"}, {"fileId": f"fil_{second}"}]) == {first, second}
    assert await corrected(attachments=[{"fileId": f"fil_{second}"}]) == {second}
    assert await rows.find(own, first) is not None


async def test_a_paper_of_a_review_is_for_its_readers_and_its_name_is_nowhere_in_clear(here: World) -> None:
    from tests.graph.test_mutations import REVIEW  # noqa: PLC0415 -- the rows of a table of many

    own = here.actors["own"]
    file = await uploaded(own, "刑事判决书.pdf")
    act = "mutation ($input: RecordPoliticalReviewInput!) { recordPoliticalReview(input: $input) { record: politicalReview { id } errors { code path } } }"
    given = {"candidateId": here.cases["target"].id, "attachments": [{"fileId": f"fil_{file}"}], **REVIEW}
    done = (await ask(own, act, {"input": given}))["recordPoliticalReview"]
    assert done["errors"] == []
    readers = {name for name, actor in here.actors.items() if (found := await rows.find(actor, file)) and found.review}
    shown = {name for name, actor in here.actors.items() if await _papers(actor, done["record"]["id"])}
    assert readers == shown
    assert "own" in readers
    row = await tables.File.get(id=file).values()
    assert "判决" not in json.dumps(row, default=str)
    assert "判决" not in json.dumps(await tables.Step.get(id=UUID(done["record"]["id"][4:])).values(), default=str)


async def _papers(actor: Actor, review: str) -> bool:
    text = "query ($id: ID!) { node(id: $id) { ... on PoliticalReview { attachments { id } } } }"
    node = (await ask(actor, text, {"id": review}))["node"]
    return bool(node and node["attachments"])


async def test_a_name_alone_is_no_evidence(here: World) -> None:
    act = "mutation ($input: RecordOathInput!) { recordOath(input: $input) { errors { code path } } }"
    given = {"candidateId": here.cases["admitted"].id, "place": "党员活动室"}
    told = {}
    for said in (
        {"name": "照片"},
        {"name": "照片", "reference": "ZP-1"},
        {"fileId": f"fil_{await uploaded(here.actors['own'])}"},
    ):
        asked = {**given, "attachments": [said], "validateOnly": True}
        told[tuple(said)] = (await ask(here.actors["own"], act, {"input": asked}))["recordOath"]["errors"]
    refused = [{"code": "BAD_INPUT", "path": ["attachments", "0", "fileId"]}]
    assert told == {("name",): refused, ("name", "reference"): [], ("fileId",): []}


async def test_the_same_content_lies_once_at_an_organization_and_goes_with_its_last_upload(here: World) -> None:
    own = here.actors["own"]
    first, second = await uploaded(own), await uploaded(own, "副本.pdf")
    assert await tables.Blob.filter(digest=DIGEST).count() == 1
    await talk(here, "own", [{"fileId": f"fil_{second}"}])
    later = stamps.now().replace(year=stamps.now().year + 1)
    assert await rows.forget_unused(later) == (1, [])
    assert (await rows.find(own, first), bool(await rows.find(own, second))) == (None, True)
    await tables.FileUse.all().delete()
    files, gone = await rows.forget_unused(later)
    assert (files, len(gone)) == (1, 1)
    assert await tables.File.all().count() == 0


async def test_what_is_kept_of_a_file_opens_under_its_own_row_alone(here: World) -> None:
    first, second = await uploaded(here.actors["own"]), await uploaded(here.actors["own"], "b.pdf")
    moved = (await tables.File.get(id=first)).name_sealed
    await tables.File.filter(id=second).update(name_sealed=moved)
    with pytest.raises(InvalidTag):
        await rows.find(here.actors["own"], second)
    assert seals.current().fresh(moved)
