"""Secrets by which somebody comes to a case once, within some days: the token of a registration, the code of a transfer.

Only their digests are kept; what was used or revoked opens nothing any more.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from domain.orgs.actors import Actor
from records import seals, stamps, tables

Secrets = type[tables.RegistrationToken] | type[tables.TransferCode]


@dataclass(frozen=True, slots=True)
class Issued:
    """A new secret, told this once; the row that is kept of it, and until when it opens something."""

    secret: str
    id: UUID
    expires_at: datetime


async def issue(secrets: Secrets, actor: Actor, case_id: UUID, path: str, *, valid_days: int) -> Issued:
    """A new one, good for so many days."""
    secret, moment = seals.new_token(), stamps.now()
    row = await secrets.create(
        candidate_id=case_id, org_path=path, digest=seals.digest(secret), created_at=moment,
        created_by=actor.account_id, expires_at=moment + timedelta(days=valid_days),
    )  # fmt: skip
    return Issued(secret, row.id, row.expires_at)


async def revoke(secrets: Secrets, case_ids: Iterable[UUID], **within: str) -> None:
    """The open ones of these cases are worth nothing any more."""
    still_open = secrets.filter(candidate_id__in=list(case_ids), used_at=None, revoked_at=None, **within)
    await still_open.update(revoked_at=stamps.now())
