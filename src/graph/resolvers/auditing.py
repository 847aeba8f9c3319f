"""Verifying the trail from a screen: what is in the caller's scope, some thousand rows a request."""

from __future__ import annotations

from dataclasses import dataclass

from domain.roles import may_audit
from graph.context import Context
from graph.inputs.text import uuid_of
from records.errors import BadInput, NotAllowed, NotFound
from records.trail import anchors, audit
from records.trail.anchors import Anchor
from records.trail.audit import Broken, Flaw, Verified

ROWS = 20_000
CHAINS = 1_000


@dataclass(frozen=True)
class Verification:
    """What was looked at, and against which anchor."""

    rows: int
    chains: int
    broken: Broken | None
    next: str | None
    anchor: Anchor | None


async def verification(context: Context, candidate: str | None, after: str | None) -> Verification:
    """The chains of one case, or of everything in scope piece by piece."""
    actor = context.actor
    if actor is None or not may_audit(actor):
        raise NotAllowed
    if after is not None and ("\0" in after or len(after) > 255):
        raise BadInput("after", "续接标记无效", "`after` is not what an answer gave.")
    try:
        anchor = await anchors.newest(context.settings.anchors)
    except anchors.Mismatch:
        return Verification(0, 0, Broken(Flaw.ANCHOR, "", 0), None, None)
    if candidate is not None:
        names = await audit.chains_of(actor, uuid_of("cand", candidate, "candidate"))
        if not names:
            raise NotFound
        full = False
    else:
        names = await audit.chains_seen(actor, after or "", CHAINS)
        full = len(names) == CHAINS
    keeper = anchor.keeper if anchor else ""
    found = await audit.verify(keeper=keeper, chains=names, limit=ROWS) if names else Verified(0, 0)
    following = found.next or (names[-1] if full and found.broken is None else None)
    return Verification(found.rows, found.chains, found.broken, following, anchor)
