"""Sessions, of browsers and of what has no cookie, and tokens of programs.

Of each only a digest is kept; that it was made, and ended, is an act.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

from tortoise.expressions import Q
from tortoise.transactions import in_transaction

from domain.orgs.actors import EVERY_SCOPE, Actor, SessionKind, TokenScope
from records import seals, stamps, tables
from records.errors import NotFound, Stale
from records.events import news
from records.people import callers
from records.people.lasting import LASTING, Lasting
from records.trail import journal

# What the secret of a session without a cookie begins with: it is told from a program's token, and found where it leaked.
BEARER = "jss_"

# The version of a token that is not revoked: that is all that ever becomes of one.
OPEN = 1


@dataclass(frozen=True)
class Opening:
    """How a session is opened: for a browser or not, on which device, and how long it lasts. `twice`: by two factors; `by`:
    whose word it was, where not a password's."""

    kind: SessionKind = SessionKind.COOKIE
    device: str = ""
    twice: bool = False
    by: str = ""
    lasting: Mapping[SessionKind, Lasting] = field(default_factory=lambda: LASTING)


_A_BROWSERS = Opening()


async def create_session(account_id: UUID, opening: Opening = _A_BROWSERS) -> tuple[str, int]:
    """A new session: its secret, and for how many seconds it may last at most."""
    token, moment, lasts = seals.new_token(), stamps.now(), opening.lasting[opening.kind].most
    token = BEARER + token if opening.kind is SessionKind.BEARER else token
    actor = await callers.by_account(account_id)
    async with in_transaction():
        over = (Q(kind=kind, seen_at__lt=moment - each.idle) for kind, each in opening.lasting.items())
        await tables.Session.filter(Q(expires_at__lt=moment) | Q(*over, join_type="OR")).delete()
        row = await tables.Session.create(
            account_id=account_id,
            digest=seals.digest(token),
            kind=opening.kind,
            device=opening.device[:64],
            proved_twice=opening.twice,
            address=journal.address(),
            created_at=moment,
            seen_at=moment,
            expires_at=moment + lasts,
        )
        await tables.Account.filter(id=account_id).update(last_signed_in_at=moment)
        by = {"by": opening.by} if opening.by else {}
        await _noted(actor, "signIn", account_id, {"session": str(row.id), **by})
    return token, int(lasts.total_seconds())


async def end_session(token: str) -> None:
    """Signs out of this one session; nothing where there is none."""
    row = await tables.Session.get_or_none(digest=seals.digest(token))
    if row is None:
        return
    account_id: UUID = row.account_id  # type: ignore[attr-defined]  # Tortoise's key column
    actor = await callers.by_account(account_id)
    async with in_transaction():
        await row.delete()
        await _noted(actor, "signOut", account_id, {"session": str(row.id)})
        await news.tell_left(account_id)


async def end_sessions(actor: Actor) -> None:
    """Signs out everywhere."""
    async with in_transaction():
        await tables.Session.filter(account_id=actor.account_id).delete()
        await _noted(actor, "signOut", actor.account_id, {"everywhere": True})
        await news.tell_left(actor.account_id)


async def end_own(actor: Actor, session_id: UUID) -> None:
    """One of the own sessions ends, wherever it is; NotFound for any other."""
    async with in_transaction():
        if not await tables.Session.filter(id=session_id, account_id=actor.account_id).delete():
            raise NotFound
        await _noted(actor, "endSession", session_id, {"account": str(actor.account_id)})
        await news.tell_left(actor.account_id)


async def end_others(actor: Actor) -> int:
    """All sessions of the account but the one that asks; how many there were."""
    async with in_transaction():
        others = tables.Session.filter(account_id=actor.account_id)
        if actor.session_id is not None:
            others = others.exclude(id=actor.session_id)
        ended = await others.delete()
        await _noted(actor, "endOtherSessions", actor.account_id, {"ended": ended})
        await news.tell_left(actor.account_id)
    return ended


async def lives(account_id: UUID, session_id: UUID) -> bool:
    """Whether a session of the account is not over."""
    return await tables.Session.filter(id=session_id, account_id=account_id, expires_at__gt=stamps.now()).exists()


async def own(account_id: UUID) -> list[UUID]:
    """The sessions of an account, the one used last first."""
    found = await tables.Session.filter(account_id=account_id).order_by("-seen_at", "-id").limit(100).values_list("id")
    return [key for (key,) in found]


async def create_access_token(
    actor: Actor, *, label: str, valid_days: int, scopes: Collection[TokenScope] = EVERY_SCOPE
) -> tuple[UUID, str]:
    """A bearer token for a program, shown once."""
    return await issue_access_token(actor.account_id, label=label, valid_days=valid_days, scopes=scopes, by=actor)


async def issue_access_token(
    account_id: UUID,
    *,
    label: str = "",
    valid_days: int | None = None,
    scopes: Collection[TokenScope] = EVERY_SCOPE,
    by: Actor | None = None,
) -> tuple[UUID, str]:
    """The same for any account: from the command line nobody is signed in."""
    token, moment = seals.new_token(), stamps.now()
    expires = moment + timedelta(days=valid_days) if valid_days else None
    holder = by or await callers.by_account(account_id)
    async with in_transaction():
        good_for = [scope.value for scope in TokenScope if scope in scopes]
        row = await tables.AccessToken.create(
            account_id=account_id, label=label, digest=seals.digest(token), scopes=good_for, created_at=moment,
            expires_at=expires,
        )  # fmt: skip
        after = {"label": label, "valid_days": valid_days, "account": str(account_id), "scopes": good_for}
        await _noted(by, "createAccessToken", row.id, after, path=holder.org_path)
    return row.id, token


async def revoke_access_token(actor: Actor, token_id: UUID, *, version: int | None = None) -> None:
    """One of the own tokens is worth nothing any more. Its version is 1 until then, and 2 ever after."""
    if version not in (None, OPEN):
        raise Stale(token_id)
    async with in_transaction():
        own = tables.AccessToken.filter(id=token_id, account_id=actor.account_id, revoked_at=None)
        if not await own.update(revoked_at=stamps.now()):
            raise NotFound
        await _noted(actor, "revokeAccessToken", token_id, {"account": str(actor.account_id)})
        await news.tell_left(actor.account_id)


async def _noted(actor: Actor | None, act: str, record_id: UUID, after: object, *, path: str | None = None) -> None:
    path = actor.org_path if path is None and actor is not None else path
    await journal.append_org(actor, act, org_path=path or "/", record_id=record_id, after=after)
