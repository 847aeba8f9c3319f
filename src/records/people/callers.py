"""Whose secret it is: read once, remembered for a minute, and proved again with every answer.

An `Actor` rests on rows of three kinds: the secret's own, the account's, and those of its organization's line. One SQL
expression says all of them as a text. The database counts whatever changes the last two (`standing`). Who was read lately is
taken for the same without asking, and an expression goes along in the statement of the answer: the count, as long as the
secret is good. If it is another count, that answer is dropped. So what is revoked, disabled or moved is so at once, in the
very snapshot that was answered from, and costs no statement of its own.
"""

# ruff: noqa: S608 -- texts of ours, values are bound

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec
import orjson
from msgspec import Struct
from msgspec.structs import replace

from domain.calendar import SHANGHAI
from domain.orgs.actors import Actor, Role, SessionKind, TokenScope
from domain.orgs.organizations import APPROVING_KINDS, OrgKind
from domain.orgs.settings import History, laid_down
from records import seals, tables
from records.engines import connections, sets
from records.engines.outages import is_unavailable
from records.people.lasting import LASTING, Lasting, Requires

log = logging.getLogger(__name__)
# A session is touched no oftener; nobody is remembered longer without having been read whole.
_TOUCHED = timedelta(minutes=1)
_REMEMBERED = 1000  # callers
_PATIENCE = 0.1  # seconds


@dataclass(frozen=True, slots=True)
class _Door:
    """Where a secret is kept, and when it is good."""

    table: str
    good: str

    def account(self) -> str:
        """The account behind it, as `a`."""
        return f"""{self.table} AS v JOIN account AS a ON a.id = v.account_id
            WHERE v.digest = :digest AND {self.good} AND a.disabled_at IS NULL"""

    def proof(self) -> str:
        """How often anything changed for any caller; NULL when the secret is good no more."""
        return f"""(SELECT w.version FROM {self.table} AS v, standing AS w
            WHERE v.digest = :digest AND v.account_id = :account AND {self.good}) AS caller"""


_BEARER = _Door("access_token", "v.revoked_at IS NULL AND (v.expires_at IS NULL OR v.expires_at > :now)")
# One kind's secret is worth nothing where the other's is asked for: a cookie is sent by whoever is visited, a bearer is not.
_SESSIONS = {
    kind: _Door("session", f"v.kind = '{kind}' AND v.expires_at > :now AND v.seen_at > :idle") for kind in SessionKind
}
_SCOPES = ", (SELECT v.scopes FROM access_token AS v WHERE v.digest = :digest) AS scopes"
_OF_SESSION = (
    ", (SELECT v.seen_at FROM session AS v WHERE v.digest = :digest) AS seen"
    ", (SELECT v.id FROM session AS v WHERE v.digest = :digest) AS session"
    ", (SELECT v.proved_twice FROM session AS v WHERE v.digest = :digest) AS twice"
)

# The paths of an organization and its superiors: cut after each slash.
_CUT = """WITH RECURSIVE o(path) AS (SELECT path FROM party_org WHERE id = a.org_id),
    cut(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM cut WHERE n < (SELECT length(path) FROM o))
    SELECT substr(o.path, 1, n) FROM cut, o WHERE substr(o.path, n, 1) = '/'"""
# Whose number was learnt only after the account was made: the roster says it.
_NUMBER = "coalesce(nullif(a.person_key, ''), (SELECT m.person_key FROM party_member AS m WHERE m.id = a.member_id))"
_TEMPORARY = "CASE WHEN a.password_expires_at IS NULL THEN 0 ELSE 1 END"
_HAS_FACTOR = "CASE WHEN a.second_factor_since IS NULL THEN 0 ELSE 1 END"
_FACTS = f"a.id, a.role, a.org_id, a.candidate_id, a.member_id, {_NUMBER}, a.name, {_TEMPORARY}, {_HAS_FACTOR}"
# What is demanded of who signs in stands in the settings; of those that demand nothing of that kind nothing is told.
_DEMANDS = (
    "CASE WHEN CAST(s.settings AS TEXT) LIKE '%require_second_factor%true%' THEN CAST(s.settings AS TEXT) ELSE '' END"
)
_POWER = "CASE WHEN s.can_approve_admission THEN 1 ELSE 0 END"
_PLACE = f"s.id || ' ' || s.path || ' ' || s.kind || ' ' || {_POWER} || ' ' || {_DEMANDS}"


class Stale(Exception):
    """A caller is not, or no longer, who they were remembered as; or memory is not enough for what is asked."""


class Proof(Struct, frozen=True):
    """A column called `caller`, its parameters, and what it says as long as a caller is who they are taken for."""

    sql: str
    values: Mapping[str, object]
    said: int

    def check(self, found: int | None) -> None:
        """Whether that is so; Stale if not."""
        if found != self.said:
            raise Stale


class Caller(Struct, frozen=True):
    """Who asks. With a proof, they were remembered: nothing may be answered before it held, and nothing done."""

    actor: Actor
    proof: Proof | None = None


async def prove(proof: Proof) -> None:
    """Looks whether a caller still is who they are taken for, by a statement of its own; Stale if not."""
    rows = await sets.select(f"SELECT {proof.sql}", proof.values)
    proof.check(rows[0]["caller"])


@dataclass(slots=True)
class _Known:
    actor: Actor
    said: int
    until: float
    door: _Door


@dataclass(slots=True)
class Memory:
    """Who was read in the last minute, by the digest of their secret. `lasting`: how long sessions are good for; `requires`: of
    whom the installation requires a second factor."""

    lasting: Mapping[SessionKind, Lasting] = field(default_factory=lambda: LASTING)
    requires: Requires = "none"
    _known: OrderedDict[str, _Known] = field(default_factory=OrderedDict)

    async def by_access_token(self, token: str, *, afresh: bool = False) -> Caller | None:
        """Whose live bearer token it is."""
        digest = seals.digest(token)
        values: dict[str, object] = {"digest": digest, "now": datetime.now(UTC)}
        remembered = None if afresh else self._recall(digest, _BEARER, values)
        if remembered is not None:
            return remembered
        found = await _read(_BEARER.account(), values, _SCOPES)
        if found is None:
            self._forget(digest)
            return None
        scopes = frozenset(map(TokenScope, orjson.loads(found["scopes"])))
        return self._keep(
            digest, _BEARER, found, replace(_actor(found["caller"]), by_token=True, scopes=scopes, must_enrol=False)
        )

    async def by_session(
        self, token: str, *, kind: SessionKind = SessionKind.COOKIE, afresh: bool = False, used: bool = True
    ) -> Caller | None:
        """Whose live session it is. It is touched once a minute, not at every request; never where it is only looked at."""
        moment, digest, door = datetime.now(UTC), seals.digest(token), _SESSIONS[kind]
        values: dict[str, object] = {"digest": digest, "now": moment, "idle": moment - self.lasting[kind].idle}
        remembered = None if afresh else self._recall(digest, door, values)
        if remembered is not None:
            return remembered
        found = await _read(door.account(), values, _OF_SESSION)
        if found is None:
            self._forget(digest)
            return None
        if used:
            await _touch(digest, found["seen"], moment)
        actor, twice = _actor(found["caller"], self.requires), bool(found["twice"])
        session = UUID(str(found["session"]))
        actor = replace(actor, session_id=session, proved_twice=twice, must_enrol=actor.must_enrol and not twice)
        return self._keep(digest, door, found, actor)

    def _recall(self, digest: str, door: _Door, values: dict[str, object]) -> Caller | None:
        """Who came by this door with it: what was good at one opens no other."""
        known = self._known.get(digest)
        if known is None or known.door is not door or known.until < time.monotonic():
            return None
        values["account"] = known.actor.account_id
        return Caller(known.actor, Proof(door.proof(), values, known.said))

    def _forget(self, digest: str) -> None:
        self._known.pop(digest, None)

    def _keep(self, digest: str, door: _Door, found: sets.Row, actor: Actor) -> Caller:
        until = time.monotonic() + _TOUCHED.total_seconds()
        self._known[digest] = _Known(actor, found["version"], until, door)
        self._known.move_to_end(digest)
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return Caller(actor)


async def by_access_token(token: str) -> Actor | None:
    """Whose live bearer token it is, read now."""
    caller = await Memory().by_access_token(token)
    return caller.actor if caller else None


async def by_session(token: str, *, used: bool = True) -> Actor | None:
    """Whose live session of a browser it is, read now."""
    caller = await Memory().by_session(token, used=used)
    return caller.actor if caller else None


async def by_account(account_id: UUID) -> Actor:
    """The actor an account stands for, with the paths its scope rests on."""
    found = await _read("account AS a WHERE a.id = :id", {"id": account_id})
    if found is None:
        raise LookupError(account_id)
    return _actor(found["caller"])


_touching: set[asyncio.Task[None]] = set()


async def _touch(digest: str, seen: datetime | str, moment: datetime) -> None:
    """Notes that a session is used: at once, or beside the request. Whoever only reads is not held up by who writes."""
    seen = datetime.fromisoformat(seen) if isinstance(seen, str) else seen
    if moment - seen > _TOUCHED:
        task = asyncio.create_task(_touched(digest, moment))
        _touching.add(task)
        task.add_done_callback(_touching.discard)
        await asyncio.wait({task}, timeout=_PATIENCE)


async def _touched(digest: str, moment: datetime) -> None:
    try:
        await tables.Session.filter(digest=digest).update(seen_at=moment)
    except Exception as fault:
        # It is touched again a minute later. A database that may only be read still answers questions.
        if not is_unavailable(fault):
            log.exception("a session was not touched")


# ── what is said of a caller ────────────────────────────────────────────────────────────────────────────────────────


def _expression(door: str, *, postgres: bool) -> str:
    """The facts and the line of the account behind a door, as the text of one JSON array; NULL where there is none."""
    # An array is made once and looked up in the index; IN with a sub-select that looks outside would walk the table.
    paths = f"= ANY(ARRAY({_CUT}))" if postgres else f"IN ({_CUT})"
    line = f"SELECT {_PLACE} AS place FROM party_org AS s WHERE s.path {paths} ORDER BY s.path"
    if postgres:
        return f"(SELECT json_build_array({_FACTS}, ARRAY({line}))::text FROM {door})"
    # Without a LIMIT the ORDER BY of a sub-select could be dropped.
    listed = f"(SELECT json_group_array(place) FROM ({line} LIMIT -1))"
    return f"(SELECT json_array({_FACTS}, json({listed})) FROM {door})"


async def _read(door: str, values: Mapping[str, object], extra: str = "") -> sets.Row | None:
    said = _expression(door, postgres=connections.is_postgres())
    rows = await sets.select(f"SELECT {said} AS caller, (SELECT version FROM standing) AS version{extra}", values)
    return rows[0] if rows[0]["caller"] is not None else None


def _actor(said: str, requires: Requires = "none") -> Actor:
    """What is said, read; with what the installation requires of all. The committee is the organization that has the power to approve, or the next above."""
    account, role, org, candidate, member, person, name, due, has_factor, places = orjson.loads(said)
    line = sorted((place.split(" ", 4) for place in places), key=lambda place: -len(place[1]))
    own, above = (line[0], line[1:]) if line else (None, [])
    committee = own
    if own is not None and own[3] == "0":
        powers = [place for place in above if place[3] == "1" and OrgKind(place[2]) in APPROVING_KINDS]
        committee = (powers or above or [own])[0]
    return Actor(
        UUID(account),
        Role(role),
        _uuid(org),
        own[1] if own else "",
        _uuid(candidate),
        _uuid(member),
        person or None,
        name,
        committee[1] if committee else "",
        must_change=bool(due),
        must_enrol=not has_factor and (_required(requires, role) or any(map(_demanded, (p[4] for p in line)))),
    )


_SETTINGS = msgspec.json.Decoder(History)


def _required(requires: Requires, role: str) -> bool:
    """Whether the installation requires a second factor of a role."""
    return requires == "everyone" or (requires == "offices" and role != Role.CANDIDATE)


def _demanded(history: str) -> bool:
    """Whether an organization demands a second factor today."""
    if not history:
        return False
    now = laid_down(_SETTINGS.decode(history), datetime.now(SHANGHAI).date())
    return now is not None and now.require_second_factor


def _uuid(text: Any) -> UUID | None:
    return UUID(text) if text else None
