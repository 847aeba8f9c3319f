"""Whom a branch invites to register: the code they are given, the card they see, and what they agree to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.identity import is_phone
from domain.orgs.actors import Actor
from domain.registration import consent_on
from domain.rules import ProblemCode, refusal
from graph.context import SESSION, Context
from graph.inputs.flaws import flaw, settled
from graph.plan.faults import Fault, bad_input
from graph.resolvers.acting import Answer, refusing
from papers import codes
from records.onetime import Issued
from records.organizations import tree
from records.people import registration

_SIZES = range(64, 2049)


@dataclass(frozen=True)
class Registration:
    """A new token, told this once."""

    token: str
    url: str
    expires_at: datetime
    organization_id: UUID | None
    record_id: UUID


def registration_of(context: Context, actor: Actor, issued: Issued) -> Registration:
    """What is told of a token when it is made."""
    # Behind a slash, not a question mark: where it is logged, a path is masked more easily than a query.
    url = f"{context.origin}/join/{issued.secret}"
    return Registration(issued.secret, url, issued.expires_at, actor.org_id, issued.id)


def code(registration: Registration, form: codes.CodeFormat, size: int) -> str:
    """The address as a QR code."""
    if size not in _SIZES:
        raise bad_input("二维码大小须在 64 至 2048 之间。", "A code is from 64 to 2048 pixels wide.", at=["size"])
    return codes.drawn(registration.url, form, size)


async def invitation(context: Context, token: str) -> registration.Invitation | None:
    """Who invites; null for a token that is none. Counted by address, as wrong tokens are."""
    if not registration.looks(context.address, context.now):
        raise Fault("RATE_LIMITED", "查看过于频繁，请稍后再试。", "Too many look-ups; try again later.")
    return await registration.invitation(token, address=context.address, now=context.now)


def agreed(context: Context, version: str) -> None:
    """What is wrong with the text that somebody agreed to, as a flaw: only the one that holds today is agreed to."""
    wanted = consent_on(context.clock).version
    if not version:
        flaw(
            ("consent",), "须先阅读并同意个人信息处理告知书", "Consent to the processing of personal data is required."
        )
    elif version != wanted:
        flaw(
            ("consent",),
            f"告知书已更新为 {wanted}，请重新阅读并同意",
            f"The text was renewed ({wanted}): read it and agree to it again.",
        )


async def give_consent(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """By a person who has an account already."""
    agreed(context, given.consent)
    settled()
    return Answer(keys={"consent_id": await registration.give_consent(actor, given.consent, context=context, act=act)})


async def withdraw_consent(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """The account that rests on it ends, and with it the session."""
    settled()
    key = await registration.withdraw_consent(actor, context=context, act=act)
    if key is None:
        return refusing(
            refusal(ProblemCode.WRONG_STATE, "没有生效的同意记录", "No consent stands that could be withdrawn.")
        )
    context.cookies.append((SESSION, "", 0))
    return Answer(keys={"consent_id": key})


async def set_contact(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """Whom those who are invited may ask. Both may be empty."""
    if len(given.name) > 100:
        flaw(("name",), "姓名最多100字", "A name has 100 characters at most.")
    if given.phone and (len(given.phone) > 32 or not is_phone(given.phone)):
        flaw(("phone",), "电话号码不正确", "That is no telephone number.")
    settled()
    return Answer(keys={"organization_id": await tree.set_contact(actor, given.name, given.phone, given.version)})
