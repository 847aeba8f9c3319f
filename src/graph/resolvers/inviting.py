"""Accounts by a one-time link, and going from one office to another."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from domain.acts.sound import name_flaws
from domain.orgs.actors import Actor, SessionKind
from domain.rules import ProblemCode, refusal
from graph.context import Context
from graph.inputs.flaws import flaw, settled, told
from graph.inputs.text import uuid_of
from graph.plan.faults import Fault
from graph.resolvers.acting import Answer, Asking, Proving, also, refusing
from graph.resolvers.people import _LATER, _opening, _placed, _told
from papers import codes
from papers.codes import CodeFormat
from records.errors import BadInput
from records.people import accounts, backoff, invitations, logins, offices, sessions, signing
from records.people.addresses import network
from records.people.factors import Shown
from records.people.invitations import Invited
from records.people.throttle import spare

_USELESS = refusal(ProblemCode.NOT_FOUND, "邀请无效", "The invitation is not valid.")


def _days(given: Any) -> int:
    if not 1 <= given.valid_days <= 30:
        flaw(("valid_days",), "有效天数为1至30", "Between 1 and 30 days.")
    return int(given.valid_days)


def _linked(context: Context, token: str) -> dict[str, str]:
    """What is told of a link once: the secret, and its address as the page has it."""
    url = f"/invite#{token}"
    return {"token": token, "url": url, "qr": codes.drawn(context.origin + url, CodeFormat.SVG, 640)}


async def invite(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """An account without a password, and the link with which its holder sets one."""
    org, member = await _placed(given)
    told(lambda: logins.sound(given.login))
    days = _days(given)
    if flaws := name_flaws(given.name, "name"):
        return refusing(*flaws)
    settled()
    key = await accounts.create_account(
        actor, login=given.login, name=given.name, role=given.role, org_id=org, member_id=member, password="",
        namesake=given.namesake, context=context, act=act,
    )  # fmt: skip
    token = await invitations.invite(actor, key, valid_days=days, context=context, act=act)
    return also(Answer(keys={"account_id": key}), **_linked(context, token))


async def reissue(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    key, days = uuid_of("acc", given.id, "id"), _days(given)
    settled()
    token = await invitations.invite(actor, key, valid_days=days, context=context, act=act, version=given.version)
    return also(Answer(keys={"account_id": key}), **_linked(context, token))


async def revoke(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    key = uuid_of("acc", given.id, "id")
    settled()
    await invitations.revoke(actor, key, context=context, act=act, version=given.version)
    return Answer(keys={"account_id": key})


async def read(context: Context, token: str) -> Invited | None:
    """What a link says, to whoever holds it; counted against guessing."""
    if not spare("register-from", network(context.address), context.now):
        raise Fault("RATE_LIMITED", "尝试过于频繁，请稍后再试。", "Too many attempts; try again later.")
    return await invitations.read(token)


async def accept(context: Context, given: Any) -> Answer:
    """The first password, once, and a session."""
    if not spare("register-from", network(context.address), context.now):
        return refusing(_LATER)
    account = await invitations.accept(given.token, given.password, context=context)
    if account is None:
        await invitations.failed(given.token, request_id=context.request_id)
        return refusing(_USELESS)
    return await _told(context, await signing.welcomed(account, _opening(context, SessionKind.COOKIE)))


# ── offices ─────────────────────────────────────────────────────────────────────────────────────────────────────────


async def _proved(context: Context, act: str, given: Any, actor: Actor) -> Answer | None:
    """The other account's password, where it is not proved yet; a wrong one counts as it does at the sign-in."""
    if actor.by_token:
        zh, en = "令牌不能切换职务：请以密码登录后办理", "A token has one office: sign in to go to another."
        return refusing(refusal(ProblemCode.NOT_ALLOWED, zh, en))
    office = await offices.other(actor, uuid_of("acc", given.account_id, "account_id"))
    # A second factor is shown each time: what was proved once is the password alone.
    if office.proved and not office.second_factor:
        return None
    if not given.password:
        zh, en = "须输入该账户的密码", "That account's password, the first time and where it has a second factor."
        raise BadInput(("password",), zh, en)
    shown = Shown(given.code, given.recovery_code)
    match await signing.proves(office.login, given.password, shown, dry=given.validate_only):
        case backoff.Waiting() as waiting:
            return refusing(refusal(ProblemCode.RATE_LIMITED, *backoff.later(waiting)))
        case signing.Halfway(wrong=wrong):
            zh, en = ("验证码不正确", "The code is not right.") if wrong else ("须输入验证码", "A code is asked for.")
            raise BadInput(("code",), zh, en)
        case None:
            raise BadInput(("password",), "密码不正确", "The password is not right.")
    return None


async def _switch(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """The session goes on as the other account's; the one it came from ends."""
    office = await offices.other(actor, uuid_of("acc", given.account_id, "account_id"))
    settled()
    await offices.go(actor, office, act=act, context=context)
    if context.session:
        await sessions.end_session(context.session)
    account = await accounts.find(office.account_id)
    if account is None:
        return refusing(_USELESS)
    return await _told(
        context, await signing.welcomed(account, replace(_opening(context, context.kind), twice=account.second_factor))
    )


switch: Asking = Proving(_proved, _switch)
