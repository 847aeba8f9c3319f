"""What is kept of a person is overwritten where it lies, in one transaction; what the figures and the chains rest on stays.

The record of each act stays with its kind, its day and who entered it: of what it says the words go, and days, counts, choices and who
gave an opinion stay, so that the case is judged and counted as before. The journal is emptied of the same (`journal.empty`). Of files that
nothing else rests on the keys are thrown away, here and now; what they opened is cleared out of the store the same night.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import orjson
from msgspec import Struct
from tortoise.models import Model

from domain.acts.erasing import Asked
from domain.case.dossier import Dossier
from domain.identity import IdType
from domain.orgs.actors import Actor
from records import seals, stamps, tables
from records.cases.lookups import noted
from records.cases.shapes import emptied_papers, emptied_shape
from records.engines import sets
from records.engines.connections import among
from records.files import ciphers, documents
from records.files.uses import PLACES
from records.trail import journal

# What stands in the place of a name. It is nobody's.
NAMELESS = "(已清除)"
_OF_THE_CASE = "t.candidate_id = :case"
# Of what the case rested on, that whose content nothing else rests on; and what the person sent and never attached.
_NOWHERE = """({among} OR t.owner_id IN (SELECT a.id FROM account AS a WHERE a.candidate_id = :case))
    AND NOT EXISTS (SELECT 1 FROM file AS f JOIN file_use AS u ON u.file_id = f.id WHERE f.blob_id = t.blob_id)"""


class Known(Struct, frozen=True):
    """What the journal says of a case's erasure: whether it is done, and by whom it was asked for last."""

    erased: bool = False
    asked: Asked | None = None


class Gone(Struct, frozen=True):
    """How much was emptied: records, and files whose keys are gone."""

    records: int
    files: int


async def known(act: str, case_id: UUID) -> Known:
    """What was asked for and what was done stands in the journal, as all acts do."""
    where = f"{_OF_THE_CASE} AND t.act = :act"
    names = ("account_id", "on", "after")
    rows = await sets.read(tables.Journal, where, {"case": case_id, "act": act}, names=names, tail="ORDER BY t.id DESC")
    found = Known()
    for row in rows:
        if not orjson.loads(row["after"]).get("asked"):
            return Known(erased=True)
        if found.asked is None:
            found = Known(asked=Asked(row["account_id"], row["on"]))
    return found


async def ask(actor: Actor, act: str, d: Dossier, reason: str, *, request_id: str) -> None:
    """Notes that it is asked for, and why."""
    await noted(actor, act, d, request_id=request_id, after={"asked": True, "reason": reason})


async def erase(actor: Actor, act: str, d: Dossier, reason: str, *, request_id: str) -> Gone:
    """Everything of it. The caller's transaction holds the case."""
    records = await _records(d.id)
    files = await _files(d.id)
    await _beside(d.id)
    accounts = await _accounts(d.id)
    await _person(d)
    of_the_person = (
        f"({_OF_THE_CASE} AND t.act <> :act) OR (t.candidate_id IS NULL AND {among('t.record_id', 'accounts')})"
    )
    await journal.empty(of_the_person, {"case": d.id, "act": act, "accounts": accounts})
    gone = Gone(records, files)
    after = {"reason": reason, "records": records, "files": files}
    await noted(actor, act, d, request_id=request_id, after=after)
    return gone


async def _all(model: type[Model], case_id: UUID, *names: str, where: str = _OF_THE_CASE) -> list[sets.Row]:
    return await sets.read(model, where, {"case": case_id}, names=("id", *names))


async def _records(case_id: UUID) -> int:
    """The records: what they say in words, and what they rest on."""
    bare: Mapping[str, Any] = {"candidate_id": case_id, "attachments": [], "void_reason": ""}
    steps = await _all(tables.Step, case_id, "kind", "data")
    await sets.update(
        tables.Step, [{"id": row["id"], **emptied_shape(row["kind"], row["data"], row["id"])} for row in steps]
    )
    found = 0
    words: tuple[tuple[type[Model], dict[str, str]], ...] = (
        (tables.Step, {}),
        (tables.Opinion, {"content": ""}),
        (tables.Vote, {"resolution": "", "introducers_absence": "", "annulment_text": ""}),
    )
    for model, texts in words:
        found += len(await sets.update(model, [{**bare, **texts}], key="candidate_id"))
    approvals = await _all(tables.Approval, case_id, "data")
    rows = [
        {"id": row["id"], "note": "", "opinion": "", "data": orjson.Fragment(emptied_papers(row["data"]))}
        for row in approvals
    ]
    await sets.update(tables.Approval, rows)
    return found + len(rows)


async def _beside(case_id: UUID) -> None:
    """What else is said of the person beside the records."""
    words: tuple[tuple[type[Model], dict[str, Any]], ...] = (
        (tables.Assignment, {"end_reason": ""}),
        (tables.CorrectionRequest, {"wanted": "", "reason": "", "note": ""}),
        (tables.NoticeObjection, {"content_sealed": "", "contact_sealed": "", "finding_sealed": ""}),
        (tables.Consent, {"address": ""}),
        (
            tables.TransferRequest,
            {
                "name": "", "number_masked": "", "target_name": "", "text": "", "introduction": "", "answer": "", "consent": "",
                "data": None,
            },
        ),
    )  # fmt: skip
    for model, texts in words:
        await sets.update(model, [{"candidate_id": case_id, **texts}], key="candidate_id")
    for model in (tables.RegistrationToken, tables.TransferCode):
        await sets.delete(model, [row["id"] for row in await _all(model, case_id)])


async def _files(case_id: UUID) -> int:
    """Prints and papers: they are of no record any more, and of those that nothing else rests on the keys are gone."""
    own = set(await documents.erase(case_id))
    for model in PLACES:
        if model in (tables.Step, tables.Opinion, tables.Vote):
            own |= {row["id"] for row in await _all(model, case_id)}
    uses = await sets.read(tables.FileUse, among("t.record_id", "records"), {"records": own}, names=("id", "file_id"))
    await sets.delete(tables.FileUse, [row["id"] for row in uses])
    values = {"files": {row["file_id"] for row in uses}, "case": case_id}
    files = await sets.read(tables.File, _NOWHERE.format(among=among("t.id", "files")), values, names=("id", "blob_id"))
    blobs = sorted({row["blob_id"] for row in files})
    # Whoever uploaded one, or the same, has it no more either: without a key it is no file, but a store that looks broken.
    alike = await sets.read(tables.File, among("t.blob_id", "blobs"), {"blobs": set(blobs)}, names=("id",))
    await sets.delete(tables.File, [row["id"] for row in alike])
    lost = [
        {"id": key, "digest": stamps.uuid7().hex, "key_sealed": ciphers.sealed_key(ciphers.new_key(), key)}
        for key in blobs
    ]
    await sets.update(tables.Blob, lost)
    return len(files)


async def _accounts(case_id: UUID) -> list[UUID]:
    """The person's accounts: nobody signs in with them, and they say whose they were no more."""
    accounts = [row["id"] for row in await _all(tables.Account, case_id)]
    now, nobody = stamps.now(), seals.current().person_key(IdType.OTHER, uuid4().hex)
    mine = {"ids": accounts}
    for model in (tables.Session, tables.AccessToken, tables.SecondFactor, tables.RecoveryCode, tables.CalendarFeed):
        rows = await sets.read(model, among("t.account_id", "ids"), mine, names=("id",))
        await sets.delete(model, [row["id"] for row in rows])
    rows = [
        {
            "id": key, "login": f"erased-{key}", "name": NAMELESS, "person_key": nobody, "password_hash": "", "disabled_at": now,
            "office_group": None, "invite_digest": None,
        }
        for key in accounts
    ]  # fmt: skip
    await sets.update(tables.Account, rows)
    return accounts


async def _person(d: Dossier) -> None:
    """Who it was. Sex and the year of birth stay, for the figures."""
    keys, person = seals.current(), d.person
    row = {
        "id": d.id, "name": NAMELESS, "name_key": stamps.name_key(NAMELESS), "id_number_sealed": keys.seal("", d.id), "id_number_masked": "",
        "person_key": keys.person_key(IdType.OTHER, uuid4().hex), "birth": date(person.birth.year, 1, 1),
        "phone_sealed": keys.seal("", d.id, seals.PHONE), "phone_key": "", "phone_masked": "", "ethnicity": "", "education": None,
        "occupation": "", "unit": "", "registration_place": "", "application_basis": None, "is_floating": False, "outflow_place": "",
        "inflow_place": "", "expected_leave_on": None, "formerly": None, "previous_case_id": None, "version": d.version + 1,
        "updated_at": stamps.now(),
    }  # fmt: skip
    await sets.update(tables.Candidate, [row])
    later = await sets.read(tables.Candidate, "t.previous_case_id = :case", {"case": d.id}, names=("id",))
    await sets.update(tables.Candidate, [{"id": one["id"], "previous_case_id": None} for one in later])
