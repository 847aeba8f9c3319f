"""Signing in, by whichever door: the try is counted, the password compared, a session opened."""

from __future__ import annotations

from dataclasses import dataclass, replace

from domain.orgs.actors import SessionKind
from records.counts import counted
from records.people import accounts, backoff, factors, sessions
from records.people.accounts import Known
from records.people.backoff import Waiting
from records.people.factors import Shown
from records.people.sessions import Opening
from records.trail import journal


@dataclass(frozen=True)
class SignedIn:
    """Somebody with a new session: of which kind, its secret, and for how many seconds it lasts at most."""

    account: Known
    kind: SessionKind
    secret: str
    seconds: int


@dataclass(frozen=True)
class Halfway:
    """The password is right, and a second factor is asked for; `wrong`: one was shown that is not right."""

    wrong: bool = False


Refusal = Waiting | Halfway | None
_NOTHING = Shown()


async def sign_in(login: str, password: str, opening: Opening, shown: Shown = _NOTHING) -> SignedIn | Refusal:
    """A new session; None alike for an unknown login, a wrong or expired password and a disabled account."""
    known = await proves(login, password, shown)
    return await welcomed(known, replace(opening, twice=known.second_factor)) if isinstance(known, Known) else known


async def proves(login: str, password: str, shown: Shown = _NOTHING, *, dry: bool = False) -> Known | Refusal:
    """The same without a session: who it would be. `dry`: what was shown is not used up."""
    address = journal.address()
    row = await accounts.called(login)
    async with backoff.counted(row.id if row else None, login, address) as made:
        if made.waiting:
            return made.waiting
        account = await accounts.find_for_sign_in(login, password)
        if account is None:
            return None
        if account.second_factor:
            if not shown:
                await made.halfway()
                return Halfway()
            if not await (factors.matches if dry else factors.use)(account.id, shown):
                counted.sign_ins_failed += 1
                await factors.failed(account.id, await accounts.path_of(account.org_id), "signIn", shown)
                return Halfway(wrong=True)
        await made.right()
        return account


async def welcomed(account: Known, opening: Opening) -> SignedIn:
    """Somebody who has proved who they are."""
    secret, seconds = await sessions.create_session(account.id, opening)
    return SignedIn(account, opening.kind, secret, seconds)
