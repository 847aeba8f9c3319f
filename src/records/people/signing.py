"""Signing in, by whichever door: the try is counted, the password compared, a session opened."""

from __future__ import annotations

from dataclasses import dataclass

from domain.orgs.actors import SessionKind
from domain.text import folded
from records import tables
from records.people import accounts, backoff, sessions
from records.people.accounts import Known
from records.people.backoff import Waiting
from records.people.sessions import Opening
from records.trail import journal


@dataclass(frozen=True)
class SignedIn:
    """Somebody with a new session: of which kind, its secret, and for how many seconds it lasts at most."""

    account: Known
    kind: SessionKind
    secret: str
    seconds: int


async def sign_in(login: str, password: str, opening: Opening) -> SignedIn | Waiting | None:
    """A new session; None alike for an unknown login, a wrong or expired password and a disabled account."""
    known = await proves(login, password)
    return await welcomed(known, opening) if isinstance(known, Known) else known


async def proves(login: str, password: str) -> Known | Waiting | None:
    """The same without a session: who it would be."""
    address = journal.address()
    row = await tables.Account.get_or_none(login=folded(login), disabled_at=None).only("id")
    async with backoff.counted(row.id if row else None, login, address) as made:
        if made.waiting:
            return made.waiting
        account = await accounts.find_for_sign_in(login, password)
        if account is None:
            return None
        await made.right()
        return account


async def welcomed(account: Known, opening: Opening) -> SignedIn:
    """Somebody who has proved who they are."""
    secret, seconds = await sessions.create_session(account.id, opening)
    return SignedIn(account, opening.kind, secret, seconds)
