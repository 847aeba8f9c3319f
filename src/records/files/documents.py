"""Prints that were issued: each under its number, with the code by which strangers ask whether it is genuine, and kept as it went out.

Opened by the organization that issued it and its superiors, and where a case's own traffic goes (`records.scope`). The bytes are a
file like any other, attached to its document.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from msgspec import Struct
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from domain.orgs.actors import Actor, TokenScope
from domain.roles import ISSUE_DOCUMENTS
from records import seals, stamps, tables
from records.engines import sets
from records.files import uses
from records.files.rows import Found
from records.scope import parameters, predicate, scope_of
from records.trail import journal
from records.trail.journal import Entry

ACT = "issueDocument"
# Without what looks like another letter; sixteen of them are eighty bits.
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_LENGTH = 16
# No office issues as many in a year: a year and a serial are one number that grows.
_SERIALS = 1_000_000

_RECORDS: Mapping[str, Any] = {
    "apr": tables.Approval,
    "vot": tables.Vote,
    "opn": tables.Opinion,
    "xfr": tables.TransferRequest,
}


class Draft(Struct, frozen=True):
    """A document about to be set: what of, and the number and code it will bear."""

    kind: str
    title: str
    subject: str
    data_digest: str
    sealed: bool
    on: date
    serial: int
    code: str
    mark: str = ""

    @property
    def number(self) -> str:
        """发文字号, as GB/T 9704 has it, where the office has a mark; else the year and the serial."""
        if self.mark:
            return f"{self.mark}〔{self.on.year}〕{self.serial}号"
        return f"{self.on.year}-{self.serial:04d}"


class Issued(Struct, frozen=True):
    """A document that was issued. `file` is where its bytes are."""

    id: UUID
    kind: str
    title: str
    number: str
    code: str
    issued_on: date
    digest: str
    file: UUID
    superseded: bool


class Proof(Struct, frozen=True):
    """What whoever holds the paper is told: nothing that does not stand on it, and of a name its first character."""

    title: str
    number: str
    issued_on: date
    organization: str
    person: str
    sha256: str
    superseded: bool


def may_issue(actor: Actor) -> bool:
    """Whether somebody issues documents at all, with what they brought."""
    return actor.role in ISSUE_DOCUMENTS and (not actor.by_token or TokenScope.RECORD in actor.scopes)


async def draft(
    actor: Actor, kind: str, title: str, subject: str, data_digest: str, *, sealed: bool, on: date
) -> Draft:
    """The next number of the organization's in this year; who is quicker takes it, and `enter` says so."""
    sql = (
        "SELECT o.document_mark AS mark, o.numbered_to AS taken, (SELECT coalesce(max(d.serial), 0) FROM document AS d"
        " WHERE d.org_path = o.path AND d.year = :year) AS last FROM party_org AS o WHERE o.id = :org"
    )
    (row,) = await sets.select(sql, {"org": actor.org_id, "year": on.year})
    year, erased = divmod(row["taken"], _SERIALS)
    serial = max(row["last"], erased if year == on.year else 0) + 1
    code = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    return Draft(kind, title, subject, data_digest, sealed, on, serial, code, row["mark"])


async def same(actor: Actor, kind: str, subject: str, data_digest: str) -> Issued | None:
    """What this organization issued of it last, where that says the same."""
    where = "t.org_path = :path AND t.kind = :kind AND t.subject = :subject AND t.superseded_at IS NULL"
    given = {"path": actor.org_path, "kind": kind, "subject": subject}
    rows = await sets.read(tables.Document, where, given, tail="ORDER BY t.id DESC LIMIT 1")
    return _issued(rows[0]) if rows and seals.current().is_keyed(rows[0]["data_digest"], data_digest) else None


async def enter(actor: Actor, drafted: Draft, file: Found, organization: str, *, request_id: str) -> Issued | None:
    """The document is issued, and what the organization issued of it before is superseded; None where its number is taken."""
    case = await _case_of(drafted.subject)
    now, key = stamps.now(), stamps.uuid7()
    row = {
        "id": key,
        "kind": drafted.kind,
        "title": drafted.title,
        "subject": drafted.subject,
        "candidate_id": case and case["id"],
        "org_path": actor.org_path,
        "organization": organization,
        "person": masked(case["name"]) if case else "",
        "year": drafted.on.year,
        "serial": drafted.serial,
        "number": drafted.number,
        "code": drafted.code,
        "issued_on": drafted.on,
        "issued_at": now,
        "issued_by_id": actor.account_id,
        "digest": file.digest,
        "data_digest": seals.current().keyed(drafted.data_digest),
        "sealed": drafted.sealed,
        "file_id": file.id,
        "superseded_at": None,
    }
    try:
        async with in_transaction():
            earlier = tables.Document.filter(
                org_path=actor.org_path, kind=drafted.kind, subject=drafted.subject, superseded_at=None
            )
            await earlier.update(superseded_at=now)
            await sets.insert(tables.Document, [row])
            await uses.keep(tables.Document, {key: frozenset({file.id})})
            told = {"kind": drafted.kind, "number": drafted.number, "sha256": file.digest}
            entry = Entry(
                ACT,
                drafted.on,
                case["org_path"] if case else actor.org_path,
                candidate_id=case["id"] if case else None,
                stage=case["stage"] if case else "",
                record_id=key,
                after=told,
            )
            await journal.append(actor, [entry], request_id=request_id)
    except IntegrityError:
        return None
    return _issued(row)


async def erase(case_id: UUID) -> list[UUID]:
    """The documents of a case go, and what was kept of them with them; their numbers are on paper, and nobody gets them again."""
    last = f"SELECT max(CAST(d.year AS BIGINT) * {_SERIALS} + d.serial) FROM document AS d WHERE d.org_path = party_org.path"  # noqa: S608 -- as below
    of_the_case = "SELECT d.org_path FROM document AS d WHERE d.candidate_id = :case"
    sql = f"UPDATE party_org SET numbered_to = ({last}) WHERE path IN ({of_the_case}) AND numbered_to < ({last})"  # noqa: S608 -- texts of ours
    await sets.select(sql, {"case": case_id})
    rows = await sets.read(tables.Document, "t.candidate_id = :case", {"case": case_id}, names=("id",))
    gone = [row["id"] for row in rows]
    await sets.delete(tables.Document, gone)
    return gone


async def of(actor: Actor, kind: str, subject: str) -> list[Issued]:
    """What was issued of it that somebody may open, the latest first."""
    scope = scope_of(actor)
    where = f"t.kind = :kind AND t.subject = :subject AND ({predicate('document', 't', scope)})"
    given = {"kind": kind, "subject": subject, **parameters(scope)}
    return [_issued(row) for row in await sets.read(tables.Document, where, given, tail="ORDER BY t.id DESC LIMIT 100")]


async def proof(code: str) -> Proof | None:
    """What a code says; asked by anybody."""
    code = "".join(code.split()).replace("-", "").upper()
    if len(code) != _LENGTH or not code.isascii():
        return None
    rows = await sets.read(tables.Document, "t.code = :code", {"code": code})
    if not rows:
        return None
    (row,) = rows
    return Proof(
        row["title"], row["number"], row["issued_on"], row["organization"], row["person"], row["digest"],
        row["superseded_at"] is not None,
    )  # fmt: skip


def masked(name: str) -> str:
    """A name as strangers are told it who have it on paper before them."""
    return name[:1] + "＊" * (len(name) - 1)


def _issued(row: Mapping[str, Any]) -> Issued:
    return Issued(
        row["id"], row["kind"], row["title"], row["number"], row["code"], row["issued_on"], row["digest"], row["file_id"],
        row["superseded_at"] is not None,
    )  # fmt: skip


async def _case_of(subject: str) -> sets.Row | None:
    """The case that something is of; None for an organization. Whoever asks has read it already."""
    prefix, _, key = subject.partition("_")
    if prefix == "org":
        return None
    case = UUID(key)
    if prefix != "cand":
        model = _RECORDS.get(prefix, tables.Step)
        rows = await sets.read(model, "t.id = :id", {"id": case}, names=("candidate_id",))
        case = rows[0]["candidate_id"]
    names = ("id", "name", "org_path", "stage")
    (row,) = await sets.read(tables.Candidate, "t.id = :id", {"id": case}, names=names)
    return row
