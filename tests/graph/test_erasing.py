"""A case that ended before admission is erased: asked for by one, decided by another, after its time; and nothing of it is found after."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from records import stamps, tables
from records.cases.dossiers import load
from records.engines import sets
from records.files import ciphers
from records.files import rows as files
from records.files.rows import Stored
from records.people import throttle
from records.trail import audit
from tests.graph.files.handing import application, bearer, client, hand_in
from tests.graph.test_transfers import act, handed_over, taken_over
from tests.graph.world import NOW, TABLES, World, ask, fingerprint, reply
from tests.samples import a_pdf

LATER = NOW + timedelta(days=6 * 366)
DECIDED = (
    "eraseCase(input: $input) { erased candidate { name } errors { code path message } warnings { message severity } }"
)
# What is planted, wherever people write of somebody.
SENTENCE = "家中排行第三爱读旧书"
SENTENCE_IN_LATIN = "third of five children"


async def erase(w: World, by: str, case: str, now: Any = LATER, **more: Any) -> dict[str, Any]:
    given = {"candidateId": case, "reason": "保存期满,依规清除", **more}
    answer = await reply(w.actors[by], f"mutation ($input: EraseCaseInput!) {{ {DECIDED} }}", {"input": given}, now=now)
    assert answer.errors == [], answer.errors
    return dict(json.loads(answer.data or b"null")["eraseCase"])


def codes(told: dict[str, Any]) -> list[str]:
    return [one["code"] for one in told["errors"]]


async def planted(w: World) -> str:
    """The archived case, with a file and an account, and the sentence where something is said of the person; its file's id."""
    case, own = w.cases["archived"].dossier, w.actors["own"]
    await tables.Step.filter(candidate_id=case.id, kind="APPLICATION").update(
        data={"title": "申请书", "text": SENTENCE, "status": "APPROVED"}
    )
    await tables.CorrectionRequest.create(
        candidate_id=case.id,
        field="NAME",
        wanted=SENTENCE,
        reason=SENTENCE,
        requested_at=NOW,
        requested_by=own.account_id,
    )
    content, key = stamps.uuid7(), ciphers.new_key()
    entered = await files.enter(own, Stored(content, "d" * 64, "PDF", 9, 1, key), f"{SENTENCE}.pdf")
    assert entered is not None
    step = await tables.Step.filter(candidate_id=case.id, kind="APPLICATION").first()
    assert step is not None
    await tables.FileUse.create(file_id=entered[0].id, place="step", record_id=step.id)
    await tables.Account.create(
        login=f"138{case.id.hex[:8]}", name=case.person.name, role="CANDIDATE", candidate_id=case.id,
        person_key=case.person.key, created_at=NOW,
    )  # fmt: skip
    return str(entered[0].id)


async def everything() -> str:
    """All rows of all tables, as text."""
    found = [await sets.select(f'SELECT * FROM "{table}"') for table in TABLES]
    return "\n".join(str(dict(row)) for rows in found for row in rows)


async def test_one_asks_another_decides_and_nothing_is_found_after(here: World, copy_url: str, dialect: str) -> None:
    case = here.cases["archived"]
    person, cid = case.dossier.person, case.id
    file = await planted(here)
    assert await tables.Journal.filter(candidate_id=case.dossier.id, act="createCandidate").exists()
    before = (await audit.verify()).rows

    # Nobody decides what nobody asked for, nor what they asked for themselves; nor before its time.
    assert codes(await erase(here, "committee", cid)) == ["NOT_ALLOWED"]
    assert codes(await erase(here, "own", cid, reason=" ")) == ["BAD_INPUT"]
    asked = await erase(here, "own", cid, now=NOW)
    assert (asked["erased"], asked["errors"]) == (False, [])
    assert "committee" in asked["warnings"][0]["message"]
    assert codes(await erase(here, "committee", cid, now=NOW)) == ["WRONG_STATE"]
    # Nor another office of whoever asked for it.
    both = tables.Account.filter(id__in=[here.actors[name].account_id for name in ("own", "committee")])
    await both.update(office_group=stamps.uuid7())
    assert codes(await erase(here, "committee", cid)) == ["NOT_ALLOWED"]
    await both.update(office_group=None)
    for stranger in ("sibling", "committee-2026"):
        assert codes(await erase(here, stranger, cid)) == ["NOT_FOUND"]
    # Members, and cases that are worked on, are kept.
    for leg in ("full", "mentored"):
        assert codes(await erase(here, "own", here.cases[leg].id)) == ["WRONG_STATE"]

    standing = await fingerprint()
    tried = await erase(here, "committee", cid, validateOnly=True)
    assert (tried["errors"], len(tried["warnings"])) == ([], 1)
    assert "1 files" in tried["warnings"][0]["message"]
    assert await fingerprint() == standing

    done = await erase(here, "committee", cid)
    assert (done["erased"], done["errors"]) == (True, [])
    assert done["candidate"]["name"] == "(已清除)"

    found = await everything()
    for trace in (person.name, SENTENCE, str(person.birth), case.number, person.key):
        assert trace not in found, trace
    if dialect == "sqlite":
        await sets.select("VACUUM")
        lying = await asyncio.to_thread(Path(copy_url.removeprefix("sqlite://").split("?")[0]).read_bytes)
        for trace in (person.name, SENTENCE, case.number, person.key):
            assert trace.encode() not in lying, trace
    assert not await tables.File.filter(id=file).exists()
    assert not await tables.FileUse.filter(file_id=file).exists()

    # The skeleton stands: the chains hold, days and stages are as they were, and it is told who decided.
    verified = await audit.verify()
    assert verified.broken is None
    assert verified.rows > before
    assert verified.emptied > 3
    after = (await load(here.actors["own"], [case.dossier.id], today=NOW.date(), clock=NOW.date()))[case.dossier.id]
    assert (after.stage, after.status, after.applied_on) == (
        case.dossier.stage,
        case.dossier.status,
        case.dossier.applied_on,
    )
    assert {(s.id, s.kind, s.on) for s in after.steps} == {(s.id, s.kind, s.on) for s in case.dossier.steps}
    timeline = (
        "query ($id: ID!) { candidate(id: $id) { timeline(first: 100) { nodes { act changes { label after } } } } }"
    )
    nodes = (await ask(here.actors["own"], timeline, {"id": cid}))["candidate"]["timeline"]["nodes"]
    assert [n["act"] for n in nodes].count("eraseCase") == 2
    assert "createCandidate" in {n["act"] for n in nodes}
    # Once, and nobody comes back by the number.
    assert codes(await erase(here, "own", cid)) == ["WRONG_STATE"]
    restore = "mutation ($i: RestoreCandidateInput!) { restoreCandidate(input: $i) { errors { code } } }"
    given = {"candidateId": cid, "idNumber": case.number, "reason": "回来了"}
    back = await ask(here.actors["own"], restore, {"i": given})
    assert [e["code"] for e in back["restoreCandidate"]["errors"]] == ["NOT_FOUND"]


async def test_settings_of_before_keep_a_case_five_years(here: World) -> None:
    laid = {"effective_on": None, "settings": {"waiting_months": 3}}
    await tables.PartyOrg.filter(id=here.orgs["committee"]).update(settings=[laid])
    read = "query ($id: ID!) { organization(id: $id) { settings { M } settingsHistory { settings { M } } } }"
    query = read.replace("M", "erasureMonths waitingMonths requireSecondFactor")
    found = (await ask(here.actors["committee"], query, {"id": here.org("committee")}))["organization"]
    said = {"erasureMonths": 60, "waitingMonths": 3, "requireSecondFactor": False}
    assert found == {"settings": said, "settingsHistory": [{"settings": said}]}


async def test_a_row_that_is_emptied_by_hand_is_found(here: World) -> None:
    row = await tables.Journal.filter(candidate_id=here.cases["archived"].dossier.id).first()
    assert row is not None
    await sets.update(tables.Journal, [{"id": row.id, "before": None, "after": {"erased": row.hash}, "address": ""}])
    found = await audit.verify()
    assert found.broken is not None
    assert found.broken.seq == row.seq


async def test_a_review_a_document_and_a_transfer_go_too_and_no_number_is_given_again(
    here: World, copy_url: str, tmp_path: Path
) -> None:
    """Somebody whose review is sealed, of whom two branches issued documents, and who moved from one to the other."""
    case = here.cases["examined"]
    throttle.forget()
    async with client(application(copy_url, tmp_path)) as http:
        own, national = await bearer(here, "own"), await bearer(here, "national")
        handed_in = (await hand_in(http, own, a_pdf(SENTENCE_IN_LATIN), name=f"{SENTENCE}.pdf")).json()["id"]
        review = await tables.Step.filter(candidate_id=case.dossier.id, kind="POLITICAL_REVIEW").first()
        assert review is not None
        file = UUID(handed_in[4:])
        await tables.FileUse.create(id=stamps.uuid7(), file_id=file, place="step", record_id=review.id)
        issued = [(await http.post(f"/papers/dossier/{case.id}", headers=own)).json()]
        sent = await handed_over(here, case, introduction=SENTENCE)
        await taken_over(here, sent, text=SENTENCE, recognition="CONTINUED_AS_ACTIVIST", consent="党委同意")
        issued.append((await http.post(f"/papers/activist_register/{case.id}", headers=national)).json())
        assert all(one["number"].endswith("-0001") for one in issued)
        archived = await act(
            here,
            "national",
            "archiveCandidate",
            {"candidateId": case.id, "reason": "OTHER", "text": SENTENCE},
            "__typename",
        )
        assert archived["errors"] == []

        asked = await erase(here, "national", case.id)
        assert (asked["erased"], asked["errors"]) == (False, [])
        assert codes(await erase(here, "committee", case.id)) == ["NOT_FOUND"]
        done = await erase(here, "committee-2026", case.id)
        assert (done["erased"], done["errors"]) == (True, [])

        found = await everything()
        for trace in (case.dossier.person.name, SENTENCE, case.number, *(one["code"] for one in issued)):
            assert trace not in found, trace
        assert (await audit.verify()).broken is None
        # Neither the paper of the review nor what was issued opens any more, for whoever keeps the address; nor is it proved.
        for address in (f"/files/{handed_in}", *(one["url"] for one in issued)):
            for who in (own, national, await bearer(here, "committee-2026")):
                assert (await http.get(address, headers=who)).status_code == 404, address
        for one in issued:
            proof = await ask(None, "query ($c: String!) { verifyDocument(code: $c) { number } }", {"c": one["code"]})
            assert proof == {"verifyDocument": None}
        # The numbers are on paper somewhere: the next ones are others.
        for who, name in ((own, "own"), (national, "national")):
            told = (await http.post(f"/papers/roster/{here.org(name)}", headers=who)).json()
            assert told["number"].endswith("-0002"), name
