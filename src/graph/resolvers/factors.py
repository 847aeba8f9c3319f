"""The own second factor: enrolled, confirmed, removed; each with a proof that is counted as a sign-in's is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import segno

from domain.orgs.actors import Actor
from domain.rules import ProblemCode, refusal
from graph.context import Context
from graph.inputs.flaws import settled
from graph.resolvers.acting import Answer, Asking, Proving, refusing
from records.errors import BadInput
from records.people import accounts, backoff, factors
from records.people.factors import Shown


def _counted(proves: Callable[[str, Any, Actor], Awaitable[bool]], name: str, zh: str, en: str) -> Any:
    """A proof whose tries are counted with the account's, also in a dry run; it is not used up by being tried."""

    async def proof(context: Context, act: str, given: Any, actor: Actor) -> Answer | None:
        async with backoff.counted(actor.account_id, "", context.address) as made:
            if made.waiting:
                return refusing(refusal(ProblemCode.RATE_LIMITED, *backoff.later(made.waiting)))
            if not await proves(act, given, actor):
                raise BadInput((name,), zh, en)
            await made.right()
        return None

    return proof


async def _password(act: str, given: Any, actor: Actor) -> bool:
    return await accounts.proves(actor, given.current_password, act=act)


async def _code(act: str, given: Any, actor: Actor) -> bool:
    return await _or_failed(act, actor, Shown(given.code), await factors.confirms(actor.account_id, given.code))


async def _either(act: str, given: Any, actor: Actor) -> bool:
    return await _or_failed(act, actor, _shown(given), await factors.matches(actor.account_id, _shown(given)))


async def _or_failed(act: str, actor: Actor, shown: Shown, right: bool) -> bool:
    if not right:
        await factors.failed(actor.account_id, actor.org_path or "/", act, shown)
    return right


def _shown(given: Any) -> Shown:
    return Shown(given.code, given.recovery_code)


_WRONG = factors.asked(wrong=True)


async def _enrolled(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    settled()
    made = await factors.enrol(actor, act=act)
    code = segno.make(made.uri, error="m", micro=False).svg_data_uri(scale=4, border=4, light="#fff")
    return Answer(once={"secret": made.secret, "uri": made.uri, "qr": str(code)})


async def _confirmed(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    return _with_codes(actor, await factors.confirm(actor, given.code, act=act))


async def _renewed(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    return _with_codes(actor, await factors.renew(actor, _shown(given), act=act))


def _with_codes(actor: Actor, codes: list[str] | None) -> Answer:
    if codes is None:
        raise BadInput(("code",), *_WRONG)
    return Answer(keys={"account_id": actor.account_id}, once={"recovery_codes": codes})


async def _removed(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    if not await factors.remove(actor, _shown(given), act=act):
        raise BadInput(("code",), *_WRONG)
    return Answer(keys={"account_id": actor.account_id})


enrol: Asking = Proving(
    _counted(_password, "current_password", "当前密码不正确", "The present password is not right."), _enrolled
)
confirm: Asking = Proving(_counted(_code, "code", *_WRONG), _confirmed)
renew: Asking = Proving(_counted(_either, "code", *_WRONG), _renewed)
remove: Asking = Proving(_counted(_either, "code", *_WRONG), _removed)
