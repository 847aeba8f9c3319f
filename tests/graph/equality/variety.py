"""The world's rows made unlike each other: no two columns hold the same, texts are awkward, what may be missing is missing.

Where two columns of a row agree, a field that reads the wrong one is not found out.
"""

from __future__ import annotations

import json
import types
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from random import Random
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from msgspec import NODEFAULT, UNSET, Struct, UnsetType
from msgspec.structs import fields
from tortoise import fields as columns
from tortoise.models import Model
from tortoise.transactions import in_transaction

from domain.case.approvals import (
    Acknowledgement,
    CommitteeVote,
    Decision,
    Deliberation,
    DuesFiling,
    FoundProblem,
    Reversal,
)
from domain.case.members import Discipline
from domain.case.person import ApplicationBasis, Education, PoliticalStatus
from domain.case.transfers import Package, Recognition, RefusalGround, TransferReason
from domain.corrections import CorrectionField
from domain.identity import IdType, Sex
from domain.orgs.actors import TokenScope
from domain.orgs.editions import Edition
from domain.orgs.reminders import FeedDetail
from domain.orgs.settings import History
from domain.rules import Severity
from domain.stages import Stage, StageSource, SubStatus
from domain.steps.catalogue import CATALOGUE
from domain.steps.kinds import Kind
from domain.steps.meetings import AnnulmentReason, Attendee, ConversionOutcome
from domain.steps.papers import Attachment
from records import seals, tables
from records.engines.columns import plain
from records.stamps import uuid7
from tests.graph import world
from tests.graph.world import World

TEXTS = [
    "王芳",
    'Li "Four"\\',
    "zhang%san_",
    "Émile 😀\n",
    "Żaneta",
    "a'b",
    "",
    "x!y",
    "null",
    "{t}",
    ":today",
    "$1?",
    "ZHANG",
]
# Columns of a few words, and those that the law, a key or a constraint holds in place.
WORDS: dict[str, type[Enum]] = {
    "id_type": IdType, "sex": Sex, "education": Education, "political_status": PoliticalStatus, "edition": Edition,
    "application_basis": ApplicationBasis, "stage_source": StageSource, "sub_status": SubStatus,
    "field": CorrectionField, "outcome": ConversionOutcome, "annulment_reason": AnnulmentReason, "severity": Severity, "shows": FeedDetail,
}  # fmt: skip
KEPT = {
    "path", "org_path", "kind", "status", "stage", "role", "login", "result", "digest", "password_hash", "invite_digest", "person_key",
    "id_number_sealed", "phone_sealed", "phone_key", "superseded_by", "submitted_on", "until", "voided_on", "subject_id", "on", "since",
}  # fmt: skip
STREWN: tuple[type[Model], ...] = (
    tables.PartyOrg, tables.Adoption, tables.PartyMember, tables.Candidate, tables.Opinion, tables.Meeting, tables.Vote,
    tables.Step, tables.Assignment, tables.Approval, tables.Account, tables.AccessToken, tables.CalendarFeed, tables.Channel, tables.RegistrationToken, tables.Consent, tables.CorrectionRequest,
    tables.TransferRequest,
)  # fmt: skip
NAMED = ("title", "label", "opinion", "content", "reason", "place", "text", "note")


class Hand:
    """Hands out values of any type: of a column, or of a field of the domain's records."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311 -- picks test data
        self.told = 0

    def text(self, name: str) -> str:
        self.told += 1
        return self.random.choice(TEXTS) + (f"{name}{self.told}" if self.random.randrange(4) else "")

    def day(self) -> date:
        return world.TODAY + timedelta(days=self.random.randrange(-40, 40))

    def instant(self) -> datetime:
        return world.NOW - timedelta(milliseconds=self.random.randrange(10**10))

    def some(self, kind: Any, name: str) -> Any:
        """A value of an annotated type."""
        kind = WORDS.get(name, kind) if kind is str else kind
        if get_origin(kind) in (Union, types.UnionType):
            wanted = [k for k in get_args(kind) if k is not type(None)]
            nothing = UNSET if UnsetType in wanted else None
            return nothing if self.random.randrange(3) == 0 else self.some(wanted[0], name)
        if get_origin(kind) is tuple:
            return tuple(self.some(get_args(kind)[0], name) for _ in range(self.random.randrange(3)))
        if isinstance(kind, type) and issubclass(kind, Struct):
            hints = get_type_hints(kind)
            return kind(**{name: self.some(hints[name], name) for name in kind.__struct_fields__})
        if isinstance(kind, type) and issubclass(kind, Enum):
            return self.random.choice(list(kind))
        return self._plain(kind, name)

    def _plain(self, kind: Any, name: str) -> Any:
        if kind is bool:
            return self.random.random() < 0.5
        if kind is int:
            return self.random.randrange(60)
        if kind is Decimal:
            return Decimal(self.random.randrange(100_000)).scaleb(-2)  # to the fen, as they are kept
        if kind is UUID:
            return uuid7()
        return {date: self.day, datetime: self.instant}.get(kind, lambda: self.text(name))()

    def lacking(self, kind: Any, data: dict[str, Any]) -> dict[str, Any]:
        """The same record with other texts and figures, and here and there without what need not be said."""
        hints = get_type_hints(kind)
        found = {}
        for f in fields(kind):
            optional = f.default is not NODEFAULT or f.default_factory is not NODEFAULT
            if optional and self.random.randrange(4) == 0:
                continue
            kept = f.name in (
                "status",
                "result",
                "closed_on",
                "clean",
                "places",
                "conclusion",
                "source",
                "target",
                "through",
            )
            found[f.name] = data.get(f.name) if kept else plain(self.some(hints[f.name], f.name))
        return found


async def vary(here: World) -> None:
    """Changes the rows of the current database, and adds acts, submissions taken back and records voided."""
    await _acts(here)
    hand = Hand(7)
    async with in_transaction():
        for model in STREWN:
            for row in await model.all().order_by("id"):
                values = _values(hand, model, row)
                await model.filter(pk=row.pk).update(**values)


def _values(hand: Hand, model: type[Model], row: Any) -> dict[str, Any]:
    values = {}
    for name, column in model._meta.fields_map.items():
        if name in KEPT or name not in model._meta.fields_db_projection or name == "id" or name.endswith("_id"):
            continue
        if isinstance(column, columns.JSONField):
            values[name] = _json(hand, model, name, row)
        else:
            values[name] = _value(hand, name, column)
    if model in (tables.Opinion, tables.Step) and hand.random.randrange(8) == 0:
        values["voided_on"] = hand.day()
    if model is tables.Approval:
        values["decided_on"] = row.decided_on
    if model is tables.TransferRequest:
        # What is open has no answer, and what it is asked with lies on its way.
        kept = ("answered_on", "from_path", "to_path", "status_before", "stage", "offered_on")
        values |= {name: getattr(row, name) for name in kept}
        values |= {
            "recognition": hand.some(Recognition | None, "recognition"),
            "ground": hand.some(RefusalGround | None, "ground"),
        }
        values |= {"became": hand.some(Stage | None, "became"), "reason": hand.some(TransferReason | None, "reason")}
    if model is tables.Candidate and hand.random.randrange(3):
        values["name_key"] = hand.random.choice(["wang fang", "zhang"])  # so that the id has ties to break
    return values


def _value(hand: Hand, name: str, column: Any) -> Any:
    if column.null and hand.random.randrange(3) == 0:
        return None
    if name in WORDS:
        return hand.some(WORDS[name], name)
    if name == "birth":
        return world.TODAY - timedelta(days=hand.random.randrange(18 * 365, 66 * 365))
    if isinstance(column, columns.CharField):
        return hand.text(name)[: column.max_length]
    kinds: list[tuple[type, type]] = [
        (columns.BooleanField, bool), (columns.IntField, int), (columns.DecimalField, Decimal),
        (columns.DatetimeField, datetime), (columns.DateField, date), (columns.UUIDField, UUID),
    ]  # fmt: skip
    kind = next((k for of, k in kinds if isinstance(column, of)), str)
    found = hand.some(kind, name)
    return found + 1 if name == "version" else found


def _json(hand: Hand, model: type[Model], name: str, row: Any) -> Any:
    sealed = getattr(row, "kind", None) == Kind.POLITICAL_REVIEW
    if name == "attachments":
        return [] if sealed else plain(hand.some(tuple[Attachment, ...], name))
    if name == "attendees":
        return plain(hand.some(tuple[Attendee, ...], name))
    if name == "scopes":
        return plain(hand.some(tuple[TokenScope, ...], name))
    if name == "disciplines":
        return plain(hand.some(tuple[Discipline, ...], name))
    if name == "settings":
        history = {c.effective_on: c for c in hand.some(History, name)}
        return plain(tuple(sorted(history.values(), key=lambda c: c.effective_on or date.min))) or None
    if model is tables.TransferRequest:
        return row.data and plain(hand.some(Package, name))
    if name in ("evidence", "formerly", "places"):
        return getattr(row, name)
    if model is tables.Approval:
        return _papers(hand, row.data)
    if sealed:
        data = json.loads(seals.opened_review(json.dumps(row.data), row.id))
        data = hand.lacking(CATALOGUE[Kind(row.kind)].shape, data) | {
            "attachments": plain(hand.some(tuple[Attachment, ...], "attachments"))
        }
        text = json.dumps(data, default=str)
        return json.loads(seals.sealed_review(text.encode(), row.id))
    return hand.lacking(CATALOGUE[Kind(row.kind)].shape, row.data)


def _papers(hand: Hand, data: dict[str, Any]) -> dict[str, Any]:
    """A submission's papers: deliberated, decided with a vote and notes, earlier decided and reversed."""
    notes = {"acknowledgements": tuple[Acknowledgement, ...], "problems": tuple[FoundProblem, ...]}
    kinds: dict[str, Any] = {
        **notes, "dues": DuesFiling | None, "deliberations": tuple[Deliberation, ...], "history": tuple[Decision, ...]
    }  # fmt: skip
    of_decision: dict[str, Any] = {
        **notes, "opinion": str, "committee_met_on": date | None, "vote": CommitteeVote | None,
        "recommended": ConversionOutcome | None, "form_serial_number": str, "reversal": Reversal | None,
    }  # fmt: skip
    told = {name: plain(hand.some(kind, name)) for name, kind in kinds.items()}
    if data.get("decision"):
        told["decision"] = data["decision"] | {n: plain(hand.some(k, n)) for n, k in of_decision.items()}
    return data | told


async def _acts(here: World) -> None:
    """Acts that leave rows of the journal behind, in several requests."""
    own, committee, system = (here.actors[name] for name in ("own", "committee", "system"))
    acts = [
        (own, 'createAccessToken(input: {label: "a", validDays: 3}) { errors { code } }'),
        (own, 'createAccessToken(input: {label: "b", validDays: 5}) { errors { code } }'),
        (committee, f'createMember(input: {{organizationId: "{here.org("own")}", name: "新党员"}}) {{ errors {{ code }} }}'),
        (system, f'createOrganization(input: {{superiorId: "{here.org("root")}", kind: BRANCH, name: "新支部"}}) {{ errors {{ code }} }}'),
        (system, f'disableAccount(input: {{id: "{here.account("between")}"}}) {{ errors {{ code }} }}'),
        (own, f'updateCandidate(input: {{candidateId: "{here.cases["new"].id}", unit: "设计院", reason: "更正"}}) {{ errors {{ code }} }}'),
    ]  # fmt: skip
    for number, (actor, act) in enumerate(acts):
        reply = await world.reply(actor, f"mutation {{ {act} }}", request_id=f"request-{number % 3}")
        assert not reply.errors, (act, reply)
        assert b'"errors":[]' in (reply.data or b""), (act, reply)
